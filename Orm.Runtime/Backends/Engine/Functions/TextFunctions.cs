using System.Text.RegularExpressions;
using Orm.Engine.Functions;
using Orm.Engine.Types;
using static Orm.Engine.Types.SqlTypeKind;

namespace Orm.Backends.Engine.Functions;

/// <summary>What C# does with texts and SQL does otherwise.</summary>
internal static class TextFunctions
{
    internal static readonly ScalarFunction[] All =
    [
        Typed.OfText("orm_upper", text => text.ToUpperInvariant()),
        Typed.OfText("orm_lower", text => text.ToLowerInvariant()),
        Typed.Of("orm_lower", SqlType.Text, a => SqlValue.Text(a[0].AsUuid().ToString("D")), Uuid),
        Typed.OfText("orm_trim", text => text.Trim()),
        Typed.OfText("orm_trim_start", text => text.TrimStart()),
        Typed.OfText("orm_trim_end", text => text.TrimEnd()),
        Typed.Of("orm_replace_ignore_case", SqlType.Text, a => SqlValue.Text(
            a.Text(0).Replace(a.Text(1), a.Text(2), StringComparison.OrdinalIgnoreCase)), Text, Text, Text),
        Typed.Of("orm_regexp", SqlType.Boolean, Matches, Text, Text),
        Typed.Of("orm_like", SqlType.Boolean, a => SqlValue.Boolean(
            Orm.Backends.LikePattern.Matches(a.Utf8(0), a.Utf8(1), default)), Text, Text),
        Typed.Of("orm_like", SqlType.Boolean, a => SqlValue.Boolean(
            Orm.Backends.LikePattern.Matches(a.Utf8(0), a.Utf8(1), a.Utf8(2))), Text, Text, Text),
        Typed.Of("orm_hex", SqlType.Text, a => SqlValue.Text(Convert.ToHexString(a.Utf8(0))), Blob),
        Typed.Of("orm_unhex", SqlType.Blob, a => SqlValue.Blob(Convert.FromHexString(a.Text(0))), Text),
    ];

    /// <summary>A pattern that backtracks for longer than this on one text is taken for a mistake.</summary>
    private static readonly TimeSpan MatchTimeout = TimeSpan.FromSeconds(2);

    // The static method keeps the patterns it saw last.
    private static SqlValue Matches(Typed.Values a) => SqlValue.Boolean(
        Regex.IsMatch(a.Text(1), a.Text(0), RegexOptions.CultureInvariant, MatchTimeout));
}
