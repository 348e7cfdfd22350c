using System.Globalization;
using System.Text;
using Orm.Engine.Types;

namespace Orm.Engine.Functions;

/// <summary>Reads text as a value of a type: what a cast from TEXT does, and a literal of another type.</summary>
internal static class TextValue
{
    private static readonly CultureInfo s_invariant = CultureInfo.InvariantCulture;

    /// <exception cref="StatementException">The text is no value of the type.</exception>
    internal static SqlValue Read(string text, SqlType type)
    {
        string trimmed = type.IsVariable ? text : text.Trim();
        return type.Kind switch
        {
            SqlTypeKind.Boolean => SqlValue.Boolean(ReadBoolean(trimmed)),
            SqlTypeKind.SmallInt or SqlTypeKind.Integer or SqlTypeKind.BigInt => ReadInteger(trimmed, type),
            SqlTypeKind.Real => SqlValue.Real(Conversion.ToReal(ReadDouble(trimmed, type))),
            SqlTypeKind.Double => SqlValue.Double(ReadDouble(trimmed, type)),
            SqlTypeKind.Decimal => DecimalArithmetic.TryParse(trimmed, out SqlDecimal number)
                ? SqlValue.Decimal(number)
                : throw SqlErrors.InvalidText(text, type),
            SqlTypeKind.Date =>
                SqlValue.Date(
                    checked((int)Calendar.Split(DateTimeText.ReadTimestamp(trimmed, type, zone: false)).Days)),
            SqlTypeKind.Time => SqlValue.Time(DateTimeText.ReadTime(trimmed, type)),
            SqlTypeKind.Timestamp => SqlValue.Timestamp(DateTimeText.ReadTimestamp(trimmed, type, zone: false)),
            SqlTypeKind.TimestampTz => SqlValue.TimestampTz(DateTimeText.ReadTimestamp(trimmed, type, zone: true)),
            SqlTypeKind.Interval => SqlValue.Interval(IntervalText.Read(trimmed, type)),
            SqlTypeKind.Uuid => Guid.TryParse(WithoutBraces(trimmed), out Guid guid)
                ? SqlValue.Uuid(guid)
                : throw SqlErrors.InvalidText(text, type, "A UUID has 32 hexadecimal digits."),
            SqlTypeKind.Blob => SqlValue.Blob(ReadBlob(text, type)),
            SqlTypeKind.Json => JsonText.Read(text),
            _ => SqlValue.Text(text),
        };
    }

    private static ReadOnlySpan<char> WithoutBraces(string text) =>
        text is ['{', .. var inner, '}'] ? inner : text;

    private static bool ReadBoolean(string text) => text.ToUpperInvariant() switch
    {
        "T" or "TRUE" or "Y" or "YES" or "ON" or "1" => true,
        "F" or "FALSE" or "N" or "NO" or "OFF" or "0" => false,
        _ => throw SqlErrors.InvalidText(text, SqlType.Boolean, "Write true or false."),
    };

    private static SqlValue ReadInteger(string text, SqlType type)
    {
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, s_invariant, out long number))
        {
            return SqlValue.IntegerOf(type.Kind, number);
        }

        throw DecimalArithmetic.TryParse(text, out SqlDecimal value) && value.Scale == 0
            ? SqlErrors.OutOfRange(type)
            : SqlErrors.InvalidText(text, type);
    }

    private static double ReadDouble(string text, SqlType type) => text.ToUpperInvariant() switch
    {
        "INFINITY" or "+INFINITY" or "INF" => double.PositiveInfinity,
        "-INFINITY" or "-INF" => double.NegativeInfinity,
        "NAN" => double.NaN,
        _ when double.TryParse(text, NumberStyles.Float, s_invariant, out double number) =>
            double.IsFinite(number) ? number : throw SqlErrors.OutOfRange(type),
        _ => throw SqlErrors.InvalidText(text, type),
    };

    private static byte[] ReadBlob(string text, SqlType type)
    {
        if (!text.StartsWith(@"\x", StringComparison.Ordinal))
        {
            return Encoding.UTF8.GetBytes(text);
        }

        byte[] bytes = new byte[(text.Length - 2) / 2];
        return text.Length % 2 == 0
            && Convert.FromHexString(text.AsSpan(2), bytes, out _, out _) == System.Buffers.OperationStatus.Done
            ? bytes
            : throw SqlErrors.InvalidText(text, type, @"Bytes are written as \x0fa0.");
    }
}
