using System.Globalization;
using System.Text;
using System.Text.Json;
using Orm.Engine.Types;

namespace Orm.Engine.Functions;

/// <summary>JSON is kept as it was written, once it is known to be JSON.</summary>
internal static class JsonText
{
    internal static SqlValue Read(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return SqlValue.OfBytes(SqlTypeKind.Json, Encoding.UTF8.GetBytes(text));
        }
        catch (JsonException error)
        {
            throw SqlErrors.InvalidText(text, SqlType.Json, error.Message);
        }
    }

    /// <summary>A value as JSON: numbers and truth values as such, anything else as a text.</summary>
    internal static string Write(in SqlValue value) => value.Kind switch
    {
        SqlTypeKind.Null => "null",
        SqlTypeKind.Json or SqlTypeKind.Boolean or SqlTypeKind.SmallInt or SqlTypeKind.Integer or SqlTypeKind.BigInt
            or SqlTypeKind.Decimal => ValueText.Format(value),
        SqlTypeKind.Real or SqlTypeKind.Double when double.IsFinite(value.AsDouble()) => ValueText.Format(value),
        SqlTypeKind.Timestamp => Quote(ValueText.Format(value).Replace(' ', 'T')),
        SqlTypeKind.TimestampTz => Quote(ValueText.Format(value).Replace(' ', 'T') + ":00"),
        _ => Quote(ValueText.Format(value)),
    };

    /// <summary>A text as a JSON string: what has to be escaped is, nothing else.</summary>
    internal static string Quote(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (char c in text)
        {
            _ = c switch
            {
                '"' => quoted.Append("\\\""),
                '\\' => quoted.Append(@"\\"),
                '\n' => quoted.Append(@"\n"),
                '\r' => quoted.Append(@"\r"),
                '\t' => quoted.Append(@"\t"),
                '\b' => quoted.Append(@"\b"),
                '\f' => quoted.Append(@"\f"),
                < ' ' => quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
                _ => quoted.Append(c),
            };
        }

        return quoted.Append('"').ToString();
    }
}
