using System.Text;
using System.Text.RegularExpressions;
using SQLitePCL;

namespace Orm.Backends.Sqlite.Functions;

/// <summary>What SQLite does for ASCII only, or not at all.</summary>
internal static class TextFunctions
{
    internal static readonly ScalarFunction[] All =
    [
        new("orm_upper", 1, Upper),
        new("orm_lower", 1, Lower),
        new("orm_regexp", 2, Matches),
    ];

    /// <summary>A pattern that backtracks for longer than this on one text is taken for a mistake.</summary>
    private static readonly TimeSpan MatchTimeout = TimeSpan.FromSeconds(2);

    private static bool TryRead(in FunctionCall call, int ordinal, out string text)
    {
        var argument = call.Argument(ordinal);
        var isNull = argument.StorageClass == raw.SQLITE_NULL;
        text = isNull ? string.Empty : Encoding.UTF8.GetString(argument.Text);
        return !isNull;
    }

    private static void Upper(in FunctionCall call)
    {
        if (TryRead(call, 0, out var text))
        {
            call.Return(Encoding.UTF8.GetBytes(text.ToUpperInvariant()));
        }
        else
        {
            call.ReturnNull();
        }
    }

    private static void Lower(in FunctionCall call)
    {
        if (TryRead(call, 0, out var text))
        {
            call.Return(Encoding.UTF8.GetBytes(text.ToLowerInvariant()));
        }
        else
        {
            call.ReturnNull();
        }
    }

    private static void Matches(in FunctionCall call)
    {
        if (TryRead(call, 0, out var pattern) && TryRead(call, 1, out var input))
        {
            // The static method keeps the patterns it saw last.
            call.Return(Regex.IsMatch(input, pattern, RegexOptions.CultureInvariant, MatchTimeout) ? 1 : 0);
        }
        else
        {
            call.ReturnNull();
        }
    }
}
