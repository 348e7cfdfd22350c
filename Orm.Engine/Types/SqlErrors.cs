namespace Orm.Engine.Types;

/// <summary>Errors of values, which have no place in the text: they are found while rows are computed.</summary>
internal static class SqlErrors
{
    internal static StatementException DivisionByZero() => new(
        SqlStates.DivisionByZero, "Division by zero", hint: "Guard the divisor with NULLIF(divisor, 0).");

    internal static StatementException OutOfRange(SqlType type) => new(
        SqlStates.NumberOutOfRange, $"The value is out of range for {type}", hint: "Cast to a wider type first.");

    internal static StatementException DateOutOfRange(SqlType type) => new(
        SqlStates.DatetimeOverflow, $"The result is out of range for {type}");

    internal static StatementException InvalidText(string text, SqlType type, string? hint = null) => new(
        type.Kind switch
        {
            SqlTypeKind.Date or SqlTypeKind.Time or SqlTypeKind.Timestamp or SqlTypeKind.TimestampTz =>
                HasFormOfTime(text) ? SqlStates.DatetimeOverflow : SqlStates.InvalidDatetime,
            SqlTypeKind.Interval => SqlStates.InvalidDatetime,
            SqlTypeKind.Blob => SqlStates.InvalidParameterValue,
            _ => SqlStates.InvalidText,
        },
        $"'{Shortened(text)}' is no value of {type}",
        hint: hint);

    internal static StatementException TooLong(SqlType type) => new(
        SqlStates.StringTooLong, $"The text is too long for {type}", hint: "Shorten it, or widen the column.");

    internal static StatementException InvalidArgument(string message, string? hint = null) => new(
        SqlStates.InvalidParameterValue, message, hint: hint);

    /// <summary>A text in JSON with an escape that is half a character.</summary>
    internal static StatementException HalfCharacter(Exception error) => new(
        SqlStates.InvalidText,
        "A text in JSON has half of a character",
        hint: @"Escapes from \ud800 to \udfff come in pairs.",
        inner: error);

    /// <summary>Whether the fields of a date or time are there, so that one of them must be out of range.</summary>
    private static bool HasFormOfTime(string text) =>
        text.Count('-') + text.Count(':') is >= 1 and var signs && text.Count(char.IsAsciiDigit) > signs
        && !text.AsSpan().ContainsAnyExcept("0123456789-:. TZ+");

    private static string Shortened(string text) => text.Length <= 60 ? text : text[..60] + "...";
}
