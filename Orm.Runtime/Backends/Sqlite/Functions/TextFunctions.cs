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
        new("orm_like", 2, Like),
        new("orm_like", 3, LikeWithEscape),
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

    private static void Like(in FunctionCall call)
    {
        var text = call.Argument(0);
        var pattern = call.Argument(1);
        if (text.StorageClass == raw.SQLITE_NULL || pattern.StorageClass == raw.SQLITE_NULL)
        {
            call.ReturnNull();
        }
        else
        {
            call.Return(LikePattern.Matches(text.Text, pattern.Text, default) ? 1 : 0);
        }
    }

    private static void LikeWithEscape(in FunctionCall call)
    {
        var text = call.Argument(0);
        var pattern = call.Argument(1);
        var escape = call.Argument(2);
        if (text.StorageClass == raw.SQLITE_NULL || pattern.StorageClass == raw.SQLITE_NULL
            || escape.StorageClass == raw.SQLITE_NULL)
        {
            call.ReturnNull();
        }
        else
        {
            call.Return(LikePattern.Matches(text.Text, pattern.Text, escape.Text) ? 1 : 0);
        }
    }
}
