using System.Text;
using System.Text.Json;
using Orm.Engine.Types;

namespace Orm.Engine.Functions;

/// <summary>Ways into JSON: paths that are arrays of texts, and whether one document contains another.</summary>
internal static class JsonPaths
{
    /// <summary>Reads a path: <c>{a,0,"b c"}</c>.</summary>
    /// <exception cref="StatementException">It is no array of texts.</exception>
    internal static List<string> Parse(string path)
    {
        ReadOnlySpan<char> text = path.AsSpan().Trim();
        if (text.Length < 2 || text[0] != '{' || text[^1] != '}')
        {
            throw SqlErrors.InvalidText(path, SqlType.Text, "A path is written as '{a,0,b}'.");
        }

        var steps = new List<string>();
        text = text[1..^1];
        for (int i = 0; i < text.Length; i++)
        {
            steps.Add(Step(text, ref i, path));
        }

        return steps;
    }

    private static string Step(ReadOnlySpan<char> text, ref int at, string path)
    {
        var step = new StringBuilder();
        bool isQuoted = false;
        bool wasQuoted = false;
        for (; at < text.Length && (isQuoted || text[at] != ','); at++)
        {
            char c = text[at];
            if (c == '"')
            {
                isQuoted = !isQuoted;
                wasQuoted = true;
                continue;
            }

            if (!isQuoted && c is '{' or '}')
            {
                throw SqlErrors.InvalidText(path, SqlType.Text, "A path has one dimension.");
            }

            if (!isQuoted && char.IsWhiteSpace(c) && (wasQuoted || step.Length == 0))
            {
                continue;
            }

            at += c == '\\' && at + 1 < text.Length ? 1 : 0;
            step.Append(text[at]);
        }

        string value = wasQuoted ? step.ToString() : step.ToString().Trim();
        return !isQuoted && (wasQuoted || value.Length > 0)
            ? value
            : throw SqlErrors.InvalidText(path, SqlType.Text, "A step of the path is empty, or its quote has no end.");
    }

    /// <summary>
    /// Whether a document has another one in it: an object the same members, an array the same elements wherever they
    /// are and however often, anything else the same value. An array contains a single value, too.
    /// </summary>
    internal static bool Contains(in SqlValue json, in SqlValue part)
    {
        using var document = JsonDocument.Parse(json.AsBytes().ToArray());
        using var wanted = JsonDocument.Parse(part.AsBytes().ToArray());
        JsonElement outer = document.RootElement;
        JsonElement inner = wanted.RootElement;
        bool isSingle = inner.ValueKind is not (JsonValueKind.Array or JsonValueKind.Object);
        return outer.ValueKind == JsonValueKind.Array && isSingle
            ? outer.EnumerateArray().Any(element => Contains(element, inner))
            : Contains(outer, inner);
    }

    private static bool Contains(JsonElement outer, JsonElement inner)
    {
        if (outer.ValueKind != inner.ValueKind)
        {
            return false;
        }

        return outer.ValueKind switch
        {
            JsonValueKind.Object => inner.EnumerateObject().All(member =>
                outer.TryGetProperty(member.Name, out JsonElement own) && Contains(own, member.Value)),
            JsonValueKind.Array => inner.EnumerateArray().All(
                element => outer.EnumerateArray().Any(own => Contains(own, element))),
            _ => JsonElement.DeepEquals(outer, inner),
        };
    }
}
