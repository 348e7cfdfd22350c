using System.Text.RegularExpressions;

namespace Orm.Backends.Sqlite.Functions;

/// <summary>What SQLite does for ASCII only, or not at all.</summary>
internal static class TextFunctions
{
    internal static readonly ScalarFunction[] All =
    [
        StrictFunction.OfText("orm_upper", text => text.ToUpperInvariant()),
        StrictFunction.OfText("orm_lower", text => text.ToLowerInvariant()),
        StrictFunction.OfText("orm_trim", text => text.Trim()),
        StrictFunction.OfText("orm_trim_start", text => text.TrimStart()),
        StrictFunction.OfText("orm_trim_end", text => text.TrimEnd()),
        StrictFunction.Of("orm_replace_ignore_case", 3, (in call) => call.Return(
            call.Text(0).Replace(call.Text(1), call.Text(2), StringComparison.OrdinalIgnoreCase))),
        StrictFunction.Of("orm_regexp", 2, Matches),
        StrictFunction.Of("orm_like", 2, (in call) => call.Return(
            LikePattern.Matches(call.Argument(0).Text, call.Argument(1).Text, default))),
        StrictFunction.Of("orm_like", 3, (in call) => call.Return(
            LikePattern.Matches(call.Argument(0).Text, call.Argument(1).Text, call.Argument(2).Text))),
    ];

    /// <summary>A pattern that backtracks for longer than this on one text is taken for a mistake.</summary>
    private static readonly TimeSpan MatchTimeout = TimeSpan.FromSeconds(2);

    // The static method keeps the patterns it saw last.
    private static void Matches(in FunctionCall call) => call.Return(
        Regex.IsMatch(call.Text(1), call.Text(0), RegexOptions.CultureInvariant, MatchTimeout));
}
