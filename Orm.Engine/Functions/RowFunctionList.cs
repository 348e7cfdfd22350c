using System.Text.Json;
using Orm.Engine.Types;
using static Orm.Engine.Types.SqlTypeKind;

namespace Orm.Engine.Functions;

/// <summary>The functions that give rows, but generate_series, which has a step of its own.</summary>
internal static class RowFunctionList
{
    private static readonly RowFunction[] s_all =
        [.. Documents("json"), .. Documents("jsonb"), .. Texts];

    private static RowFunction[] Texts =>
    [
        RowFunction.Of("regexp_split_to_table", [("", SqlType.Text)], (a, c) =>
            Rows(RegexFunctions.Split(a[0].AsString(), a[1].AsString(), "", c.Cancellation)), Text, Text),
        RowFunction.Of("regexp_split_to_table", [("", SqlType.Text)], (a, c) =>
            Rows(RegexFunctions.Split(a[0].AsString(), a[1].AsString(), a[2].AsString(), c.Cancellation)),
            Text, Text, Text),
        RowFunction.Of("string_to_table", [("", SqlType.Text)], (a, _) => Parts(a[0], a[1], SqlValue.Null), Text, Text)
            .WithNulls(),
        RowFunction.Of("string_to_table", [("", SqlType.Text)], (a, _) => Parts(a[0], a[1], a[2]), Text, Text, Text)
            .WithNulls(),
    ];

    /// <summary>The functions of a name.</summary>
    internal static RowFunction[] Find(string name) => Array.FindAll(s_all, item => item.Signature.Name == name);

    /// <summary>Whether a function of a name gives rows.</summary>
    internal static bool Has(string name) =>
        name is "generate_series" || Array.Exists(s_all, item => item.Signature.Name == name);

    /// <summary>What takes documents apart: JSON as it was written, JSONB in the form of JSONB.</summary>
    private static RowFunction[] Documents(string prefix)
    {
        bool isBinary = prefix == "jsonb";
        string elements = prefix + "_array_elements";
        string keys = prefix + "_object_keys";
        return
        [
            RowFunction.Of(elements, [("value", SqlType.Json)], (a, _) =>
                Elements(a[0], elements, isBinary, asText: false), Json),
            RowFunction.Of(elements + "_text", [("value", SqlType.Text)], (a, _) =>
                Elements(a[0], elements + "_text", isBinary, asText: true), Json),
            RowFunction.Of(prefix + "_each", [("key", SqlType.Text), ("value", SqlType.Json)], (a, _) =>
                Members(a[0], prefix + "_each", isBinary, asText: false), Json),
            RowFunction.Of(prefix + "_each_text", [("key", SqlType.Text), ("value", SqlType.Text)], (a, _) =>
                Members(a[0], prefix + "_each_text", isBinary, asText: true), Json),
            RowFunction.Of(keys, [("", SqlType.Text)], (a, _) =>
                Members(a[0], keys, isBinary, asText: true).Select(row => row[..1]), Json),
        ];
    }

    private static IEnumerable<SqlValue[]> Elements(SqlValue json, string function, bool isBinary, bool asText)
    {
        using JsonDocument document = Open(json, isBinary);
        if (document.RootElement.ValueKind != JsonValueKind.Array)
        {
            throw SqlErrors.InvalidArgument($"{function} needs an array", "Write '[1, 2]'.");
        }

        foreach (JsonElement element in document.RootElement.EnumerateArray())
        {
            yield return [JsonFunctionList.Value(element, asText)];
        }
    }

    private static IEnumerable<SqlValue[]> Members(SqlValue json, string function, bool isBinary, bool asText)
    {
        using JsonDocument document = Open(json, isBinary);
        if (document.RootElement.ValueKind != JsonValueKind.Object)
        {
            throw SqlErrors.InvalidArgument($"{function} needs an object", "Write '{\"a\": 1}'.");
        }

        foreach (JsonProperty member in document.RootElement.EnumerateObject())
        {
            yield return [Name(member), JsonFunctionList.Value(member.Value, asText)];
        }
    }

    private static JsonDocument Open(SqlValue json, bool isBinary) => JsonDocument.Parse(
        isBinary ? JsonTree.Read(json.AsBytes()).ToBytes() : json.AsBytes().ToArray());

    private static SqlValue Name(JsonProperty member)
    {
        try
        {
            return SqlValue.Text(member.Name);
        }
        catch (InvalidOperationException error)
        {
            throw SqlErrors.HalfCharacter(error);
        }
    }

    private static IEnumerable<SqlValue[]> Rows(IEnumerable<string> texts) =>
        texts.Select(text => new[] { SqlValue.Text(text) });

    /// <summary>The parts between delimiters; without one, the characters. What equals the null text is NULL.</summary>
    private static IEnumerable<SqlValue[]> Parts(SqlValue text, SqlValue delimiter, SqlValue nullText)
    {
        if (text.IsNull || text.AsBytes().IsEmpty)
        {
            return [];
        }

        string whole = text.AsString();
        string? missing = nullText.IsNull ? null : nullText.AsString();
        IEnumerable<string> parts = delimiter.IsNull ? whole.EnumerateRunes().Select(rune => rune.ToString())
            : delimiter.AsBytes().IsEmpty ? [whole]
            : whole.Split(delimiter.AsString());
        return parts.Select(part => new[] { part == missing ? SqlValue.Null : SqlValue.Text(part) });
    }
}
