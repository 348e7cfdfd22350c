using System.Text.RegularExpressions;
using SQLitePCL;

namespace Orm.Backends.Sqlite.Functions;

/// <summary>
/// Errors of registered functions. They travel through SQLite as extended result codes of our own, whose first byte is
/// SQLITE_ERROR and whose second one SQLite does not use, so that nobody has to read a message.
/// </summary>
internal static class FunctionErrors
{
    internal const int NumericOverflow = raw.SQLITE_ERROR | (0x71 << 8);
    internal const int DivisionByZero = raw.SQLITE_ERROR | (0x72 << 8);
    internal const int NotANumber = raw.SQLITE_ERROR | (0x73 << 8);
    internal const int InvalidPattern = raw.SQLITE_ERROR | (0x74 << 8);
    internal const int PatternTimeout = raw.SQLITE_ERROR | (0x75 << 8);
    internal const int InvalidArgument = raw.SQLITE_ERROR | (0x76 << 8);

    internal const int NotParsable = raw.SQLITE_ERROR | (0x77 << 8);

    /// <summary>Fails the statement because a text is not written as a type needs it.</summary>
    internal static void FailParsing(in FunctionCall call, string type)
        => call.Fail(NotParsable, $"a text is no {type}");

    /// <summary>Fails the statement with the code of an exception: none may pass through SQLite's frames.</summary>
    internal static void Fail(in FunctionCall call, Exception error)
    {
        var (code, message) = error switch
        {
            OverflowException => (NumericOverflow, "a number overflowed"),
            DivideByZeroException => (DivisionByZero, "a number was divided by zero"),
            FormatException => (NotANumber, "a value is no decimal number"),
            RegexMatchTimeoutException => (PatternTimeout, "a regular expression took too long"),
            RegexParseException => (InvalidPattern, error.Message),
            ArgumentException => (InvalidArgument, error.Message),
            OutOfMemoryException => (raw.SQLITE_NOMEM, "out of memory"),
            _ => (raw.SQLITE_ERROR, $"{error.GetType().Name}: {error.Message}"),
        };
        call.Fail(code, message);
    }

    /// <summary>The typed error of a code, or null where it is none of ours.</summary>
    internal static DatabaseException? Create(DatabaseErrorFacts facts, Exception? cause) => facts.Code switch
    {
        NumericOverflow => new NumericOverflowException(facts, cause ?? new OverflowException()),
        DivisionByZero => new DivisionByZeroException(facts, cause ?? new DivideByZeroException()),
        NotANumber => new DatabaseException(
            "Arithmetic of decimals met a value that is no number. Repair the data, or filter it out.",
            facts, cause ?? new FormatException()),
        NotParsable => new TextNotParsableException(facts, cause),
        InvalidPattern => new DatabaseException(
            $"The regular expression is not valid: {facts.DatabaseMessage}", facts, cause),
        PatternTimeout => new DatabaseException(
            "The regular expression took too long on one text: it backtracks. Write it so that it does not, or " +
            "filter the rows first.", facts, cause),
        InvalidArgument => new DatabaseException(
            $"A function was called with an argument that it does not take: {facts.DatabaseMessage}", facts, cause),
        _ => null,
    };
}
