using System.Text;
using System.Text.Json;
using Orm.Engine.Types;
using static Orm.Engine.Types.SqlTypeKind;

namespace Orm.Engine.Functions;

/// <summary>The functions and operators of JSON. A part of a document keeps the form in which it was written.</summary>
internal static class JsonFunctionList
{
    /// <summary>What documents are equal by, as JSONB ones are: the order of members and the zeros behind numbers do
    /// not count.</summary>
    internal static readonly ScalarFunction Key = Of(
        "json_key", SqlType.Blob, (a, _) => SqlValue.Blob(JsonTree.Read(a[0].AsBytes()).ToKey()), Json);

    internal static ScalarFunction[] Operators =>
    [
        Of("->", SqlType.Json, (a, _) => Part(a[0], a[1].AsString(), asText: false), Json, Text),
        Of("->", SqlType.Json, (a, _) => Part(a[0], a[1].AsInt64(), asText: false), Json, Integer),
        Of("->>", SqlType.Text, (a, _) => Part(a[0], a[1].AsString(), asText: true), Json, Text),
        Of("->>", SqlType.Text, (a, _) => Part(a[0], a[1].AsInt64(), asText: true), Json, Integer),
        Of("#>", SqlType.Json, (a, _) => Path(a[0], JsonPaths.Parse(a[1].AsString()), asText: false), Json, Text),
        Of("#>>", SqlType.Text, (a, _) => Path(a[0], JsonPaths.Parse(a[1].AsString()), asText: true), Json, Text),
        Of("@>", SqlType.Boolean, (a, _) => SqlValue.Boolean(JsonPaths.Contains(a[0], a[1])), Json, Json),
        Of("<@", SqlType.Boolean, (a, _) => SqlValue.Boolean(JsonPaths.Contains(a[1], a[0])), Json, Json),
        Of("?", SqlType.Boolean, (a, _) => SqlValue.Boolean(JsonEdits.Has(a[0], a[1].AsString())), Json, Text),
        Of("?|", SqlType.Boolean, (a, _) => HasAny(a[0], a[1].AsString()), Json, Text),
        Of("?&", SqlType.Boolean, (a, _) => HasAll(a[0], a[1].AsString()), Json, Text),
        Of("||", SqlType.Json, (a, _) => JsonEdits.Merge(a[0], a[1]), Json, Json),
        Of("-", SqlType.Json, (a, _) => JsonEdits.Remove(a[0], a[1].AsString()), Json, Text),
        Of("-", SqlType.Json, (a, _) => JsonEdits.Remove(a[0], a[1].AsInt64()), Json, Integer),
        Of("#-", SqlType.Json, (a, _) => JsonEdits.RemovePath(a[0], a[1].AsString()), Json, Text),
    ];

    internal static ScalarFunction[] All =>
    [
        .. Readers("json"), .. Readers("jsonb"), .. Changes,
        .. Builders("", text => Encoding.UTF8.GetBytes(text)), .. Builders("b", JsonEdits.Canonical),
    ];

    private static SqlValue HasAny(SqlValue json, string names) =>
        SqlValue.Boolean(JsonPaths.Parse(names).Exists(name => JsonEdits.Has(json, name)));

    private static SqlValue HasAll(SqlValue json, string names) =>
        SqlValue.Boolean(JsonPaths.Parse(names).TrueForAll(name => JsonEdits.Has(json, name)));

    /// <summary>What reads a document, in its text as it was written.</summary>
    private static ScalarFunction[] Readers(string prefix) =>
    [
        Of(prefix + "_typeof", SqlType.Text, (a, _) => SqlValue.Text(TypeOf(a[0])), Json),
        Of(prefix + "_array_length", SqlType.Integer, (a, _) => SqlValue.Integer(LengthOf(a[0])), Json),
        Of(prefix + "_extract_path", SqlType.Json, (a, _) => Path(a[0], Steps(a[1..]), asText: false), Json, Text) with
        {
            IsVariadic = true,
        },
        Of(prefix + "_extract_path_text", SqlType.Text, (a, _) =>
            Path(a[0], Steps(a[1..]), asText: true), Json, Text) with
        {
            IsVariadic = true,
        },
    ];

    /// <summary>What makes a document of values, as JSON or, with the letter b, as JSONB is written.</summary>
    private static ScalarFunction[] Builders(string letter, Func<string, byte[]> write) =>
    [
        Of($"to_json{letter}", SqlType.Json, (a, _) => Document(write(JsonText.Write(a[0]))), Null),
        Of($"json{letter}_build_array", SqlType.Json, (a, _) => Document(write(ArrayOf(a))), Null) with
        {
            IsVariadic = true, IsStrict = false,
        },
        Of($"json{letter}_build_object", SqlType.Json, (a, _) => Document(write(ObjectOf(a))), Null) with
        {
            IsVariadic = true, IsStrict = false,
        },
    ];

    private static ScalarFunction[] Changes =>
    [
        Of("jsonb_set", SqlType.Json, (a, _) =>
            JsonEdits.Set(a[0], a[1].AsString(), a[2], creates: true), Json, Text, Json),
        Of("jsonb_set", SqlType.Json, (a, _) =>
            JsonEdits.Set(a[0], a[1].AsString(), a[2], a[3].AsBoolean()), Json, Text, Json, SqlTypeKind.Boolean),
        Of("jsonb_insert", SqlType.Json, (a, _) =>
            JsonEdits.Insert(a[0], a[1].AsString(), a[2], isAfter: false), Json, Text, Json),
        Of("jsonb_insert", SqlType.Json, (a, _) =>
            JsonEdits.Insert(a[0], a[1].AsString(), a[2], a[3].AsBoolean()), Json, Text, Json, SqlTypeKind.Boolean),
        Of("jsonb_strip_nulls", SqlType.Json, (a, _) => JsonEdits.StripNulls(a[0]), Json),
        Of("jsonb_pretty", SqlType.Text, (a, _) =>
            SqlValue.Text(JsonTree.Read(a[0].AsBytes()).ToIndented()), Json),
        Of("jsonb_exists", SqlType.Boolean, (a, _) =>
            SqlValue.Boolean(JsonEdits.Has(a[0], a[1].AsString())), Json, Text),
    ];

    private static ScalarFunction Of(
        string name, SqlType result, FunctionBody body, params SqlTypeKind[] parameters) =>
        new(name, parameters, result, body);

    private static SqlValue Document(string text) => Document(Encoding.UTF8.GetBytes(text));

    private static SqlValue Document(byte[] text) => SqlValue.OfBytes(Json, text);

    private static SqlValue Part(in SqlValue json, string member, bool asText)
    {
        using var document = JsonDocument.Parse(json.AsBytes().ToArray());
        return document.RootElement.ValueKind == JsonValueKind.Object
            && document.RootElement.TryGetProperty(member, out JsonElement found)
            ? Value(found, asText)
            : SqlValue.Null;
    }

    private static SqlValue Part(in SqlValue json, long index, bool asText)
    {
        using var document = JsonDocument.Parse(json.AsBytes().ToArray());
        return Element(document.RootElement, index) is { } found ? Value(found, asText) : SqlValue.Null;
    }

    private static List<string> Steps(ReadOnlySpan<SqlValue> arguments)
    {
        var steps = new List<string>(arguments.Length);
        foreach (ref readonly SqlValue step in arguments)
        {
            steps.Add(step.AsString());
        }

        return steps;
    }

    private static SqlValue Path(in SqlValue json, List<string> steps, bool asText)
    {
        using var document = JsonDocument.Parse(json.AsBytes().ToArray());
        JsonElement at = document.RootElement;
        foreach (string name in steps)
        {
            if (at.ValueKind == JsonValueKind.Object && at.TryGetProperty(name, out JsonElement member))
            {
                at = member;
            }
            else if (long.TryParse(name, System.Globalization.CultureInfo.InvariantCulture, out long index)
                && Element(at, index) is { } element)
            {
                at = element;
            }
            else
            {
                return SqlValue.Null;
            }
        }

        return Value(at, asText);
    }

    /// <summary>An element by its place; a negative one counts from the end.</summary>
    private static JsonElement? Element(JsonElement array, long index)
    {
        if (array.ValueKind != JsonValueKind.Array)
        {
            return null;
        }

        int length = array.GetArrayLength();
        long place = index < 0 ? index + length : index;
        return place >= 0 && place < length ? array[(int)place] : null;
    }

    internal static SqlValue Value(JsonElement element, bool asText) => element.ValueKind switch
    {
        JsonValueKind.Null when asText => SqlValue.Null,
        JsonValueKind.String when asText => SqlValue.Text(Unescaped(element)),
        _ when asText => SqlValue.Text(element.GetRawText()),
        _ => Document(element.GetRawText()),
    };

    private static string Unescaped(JsonElement text)
    {
        try
        {
            return text.GetString()!;
        }
        catch (InvalidOperationException error)
        {
            throw SqlErrors.HalfCharacter(error);
        }
    }

    private static string TypeOf(in SqlValue json)
    {
        using var document = JsonDocument.Parse(json.AsBytes().ToArray());
        return document.RootElement.ValueKind switch
        {
            JsonValueKind.True or JsonValueKind.False => "boolean",
            var kind => kind.ToString().ToLowerInvariant(),
        };
    }

    private static int LengthOf(in SqlValue json)
    {
        using var document = JsonDocument.Parse(json.AsBytes().ToArray());
        return document.RootElement.ValueKind == JsonValueKind.Array
            ? document.RootElement.GetArrayLength()
            : throw SqlErrors.InvalidArgument("The length of JSON that is no array is asked for");
    }

    private static string ArrayOf(ReadOnlySpan<SqlValue> values)
    {
        var items = new List<string>();
        foreach (ref readonly SqlValue value in values)
        {
            items.Add(JsonText.Write(value));
        }

        return $"[{string.Join(", ", items)}]";
    }

    private static string ObjectOf(ReadOnlySpan<SqlValue> values)
    {
        if (values.Length % 2 != 0)
        {
            throw SqlErrors.InvalidArgument("json_build_object takes names and values by turns");
        }

        var members = new List<string>();
        for (int i = 0; i < values.Length; i += 2)
        {
            string name = values[i].IsNull
                ? throw SqlErrors.InvalidArgument("A member of a JSON object has no name")
                : ValueText.Format(values[i]);
            members.Add($"{JsonText.Quote(name)} : {JsonText.Write(values[i + 1])}");
        }

        return $"{{{string.Join(", ", members)}}}";
    }
}
