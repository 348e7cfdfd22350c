using System.Globalization;
using System.Text;
using Orm.Tests.Conformance.Harness;
using Xunit;
using static Orm.Tests.Conformance.Harness.ConformanceCase;

namespace Orm.Tests.Conformance.Queries;

/// <summary>The members of string beyond the usual ones: positions, parts, explicit comparisons.</summary>
public abstract class StringMemberTests(ConformanceBackend backend)
{
    private static string Part => "B";

    private static int Two => 2;

    // Half of a surrogate pair becomes U+FFFD on its way through UTF-8, as wherever C# encodes a string.
    private static string Encoded(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    public static readonly TheoryData<ConformanceCase> Units =
    [
        Rows(s => s.Specimens.Select(x => x.String.Length)),
        Rows(s => s.Specimens.Where(x => x.MaybeString != null && x.MaybeString.Length > 3)),
        Rows(s => s.Specimens.OrderBy(x => x.String.Length).ThenBy(x => x.String).ThenBy(x => x.Id)),
        Rows(s => s.Specimens.Select(x => x.String.IndexOf("b", StringComparison.Ordinal))),
        Rows(s => s.Specimens.Select(x => x.String.IndexOf('b'))),
        Rows(
            s => s.Specimens.Where(x => x.String.Length > 4).Select(x => x.String.Substring(2)),
            s => s.Specimens.Where(x => x.String.Length > 4).Select(x => Encoded(x.String.Substring(2)))),
        Rows(
            s => s.Specimens.Where(x => x.String.Length >= 3).Select(x => x.String.Substring(1, 2)),
            s => s.Specimens.Where(x => x.String.Length >= 3).Select(x => Encoded(x.String.Substring(1, 2)))),
        Rows(
            s => s.Specimens.Where(x => x.String.Length >= 1).Select(x => x.String.Substring(0, 1)),
            s => s.Specimens.Where(x => x.String.Length >= 1).Select(x => Encoded(x.String.Substring(0, 1)))),
        Rows(s => s.Specimens.Where(x => x.String.Length == Two).Select(x => x.String)),
        Rows(s => s.Specimens.Select(x => (x.String + "👍").Length)),
        Rows(s => s.Specimens.Where(x => x.String.Length > 0 && x.String[0] == 'a').Select(x => x.Id)),
        Rows(s => s.Specimens.Where(x => x.String.Length > Two && x.String[Two] == 'c').Select(x => x.Id)),
        Rows(s => s.Specimens.Where(x => x.String.Contains('b')).Select(x => x.String[x.String.IndexOf('b')])),
        Rows(
            s => s.Specimens.Where(x => x.String[5] == 's').Select(x => x.Id),
            s => s.Specimens.Where(x => x.String.Length > 5 && x.String[5] == 's').Select(x => x.Id)),
        Rows(
            s => s.Specimens.Select(x => x.String.Substring(3)),
            s => s.Specimens.Select(x => x.String.Length < 3 ? "" : Encoded(x.String.Substring(3)))),
        Rows(
            s => s.Specimens.Select(x => x.String.Substring(0, 3)),
            s => s.Specimens.Select(x => Encoded(x.String.Length < 3 ? x.String : x.String.Substring(0, 3)))),
        Rows(s => s.Specimens.Select(x => x.String.Length - x.String.Replace("a", "").Length)),
    ];

    public static readonly TheoryData<ConformanceCase> Positions =
    [
        Rows(s => s.Specimens.Select(x => x.String.LastIndexOf("b"))),
        Rows(s => s.Specimens.Select(x => x.String.LastIndexOf('a'))),
        Rows(s => s.Specimens.Select(x => x.String.LastIndexOf("👍", StringComparison.Ordinal))),
        Rows(s => s.Specimens.Select(x => x.String.LastIndexOf(Part, StringComparison.OrdinalIgnoreCase))),
        Rows(s => s.Specimens.Where(x => x.String.Length > 3).Select(x => x.String.LastIndexOf('a', 3))),
        Rows(s => s.Specimens.Where(x => x.String.Length > 3).Select(x => x.String.LastIndexOf("a", 3, 2))),
        Rows(s => s.Specimens.Where(x => x.String.Length > 1).Select(x => x.String.IndexOf('a', 1))),
        Rows(s => s.Specimens.Where(x => x.String.Length > 1).Select(x => x.String.IndexOf("b", 1))),
        Rows(s => s.Specimens.Where(x => x.String.Length > 3).Select(x => x.String.IndexOf("b", 1, 2))),
        Rows(s => s.Specimens.Where(x => x.String.Length > 1).Select(
            x => x.String.IndexOf("B", 1, StringComparison.OrdinalIgnoreCase))),
        Rows(s => s.Specimens.Select(x => x.String.IndexOf(Part, StringComparison.OrdinalIgnoreCase))),
        Rows(s => s.Specimens.Select(x => x.String.IndexOf('B', StringComparison.OrdinalIgnoreCase))),
        Rows(s => s.Specimens.Where(x => x.String.IndexOf(x.Char) >= 0).Select(x => x.Id)),
        Rows(
            s => s.Specimens.Select(x => x.MaybeString!.IndexOf('a') as int?),
            s => s.Specimens.Select(x => x.MaybeString == null ? (int?)null : x.MaybeString.IndexOf('a'))),
        Rows(s => s.Specimens.Where(x => x.String.Contains("B", StringComparison.OrdinalIgnoreCase))),
        Rows(s => s.Specimens.Where(x => x.String.Contains('É', StringComparison.OrdinalIgnoreCase))),
        Rows(s => s.Specimens.Where(x => x.String.Contains("ÜNÏ", StringComparison.OrdinalIgnoreCase))),
        Rows(s => s.Specimens.Where(x => x.String.Contains("ab", StringComparison.Ordinal))),
        Rows(s => s.Specimens.Where(x => x.String.StartsWith("AB", StringComparison.OrdinalIgnoreCase))),
        Rows(s => s.Specimens.Where(x => x.String.StartsWith("ab", StringComparison.Ordinal))),
        Rows(s => s.Specimens.Where(x => x.String.StartsWith(x.Char))),
        Rows(s => s.Specimens.Where(x => x.String.EndsWith("C", StringComparison.OrdinalIgnoreCase))),
        Rows(s => s.Specimens.Where(x => x.String.EndsWith("👍z b", StringComparison.Ordinal))),
        Rows(s => s.Specimens.Where(x => x.String.EndsWith(x.Char))),
        Rows(s => s.Specimens.Where(x => x.String.StartsWith(x.String + "!"))),
    ];

    public static readonly TheoryData<ConformanceCase> Parts =
    [
        Rows(s => s.Specimens.Select(x => x.String.PadLeft(5))),
        Rows(s => s.Specimens.Select(x => x.String.PadLeft(5, '*'))),
        Rows(s => s.Specimens.Select(x => x.String.PadRight(5))),
        Rows(s => s.Specimens.Select(x => x.String.PadRight(Two, 'x'))),
        Rows(s => s.Specimens.Select(x => x.String.PadLeft(x.Id % 9, x.Char))),
        Rows(s => s.Specimens.Select(x => x.String.Insert(0, ">"))),
        Rows(s => s.Specimens.Select(x => x.String.Insert(x.String.Length, Part))),
        Rows(
            s => s.Specimens.Where(x => x.String.Length > 1).Select(x => x.String.Insert(1, "é")),
            s => s.Specimens.Where(x => x.String.Length > 1).Select(x => Encoded(x.String.Insert(1, "é")))),
        Rows(
            s => s.Specimens.Where(x => x.String.Length > 1).Select(x => x.String.Remove(0, 2)),
            s => s.Specimens.Where(x => x.String.Length > 1).Select(x => Encoded(x.String.Remove(0, 2)))),
        Rows(
            s => s.Specimens.Where(x => x.String.Length > 2).Select(x => x.String.Remove(2)),
            s => s.Specimens.Where(x => x.String.Length > 2).Select(x => Encoded(x.String.Remove(2)))),
        Rows(s => s.Specimens.Where(x => x.String.StartsWith("a")).Select(x => x.String.Remove(0, 1))),
        Rows(s => s.Specimens.Select(x => x.String.Trim('a'))),
        Rows(s => s.Specimens.Select(x => x.String.Trim('a', 'b'))),
        Rows(s => s.Specimens.Select(x => x.String.TrimStart('a', '-', 'x'))),
        Rows(s => s.Specimens.Select(x => x.String.TrimEnd('-', 'z'))),
        Rows(s => s.Specimens.Select(x => x.String.TrimEnd('c'))),
        Rows(s => s.Specimens.Select(x => x.String.Trim(x.Char))),
        Rows(s => s.Specimens.Select(x => x.String.Replace("B", "<B>", StringComparison.OrdinalIgnoreCase))),
        Rows(s => s.Specimens.Select(x => x.String.Replace("b", "<b>", StringComparison.Ordinal))),
        Rows(s => s.Specimens.Select(x => x.String.Replace(x.Char, '?'))),
        Rows(s => s.Specimens.Select(x => x.String.ToUpper(CultureInfo.InvariantCulture))),
        Rows(s => s.Specimens.Select(x => x.String.ToLower(CultureInfo.InvariantCulture))),
        Rows(s => s.Specimens.Select(x => x.String.ToString(CultureInfo.InvariantCulture))),
        Rows(s => s.Specimens.Select(x => string.Join(", ", new string?[] { x.String, x.MaybeString, x.OtherString }))),
        Rows(s => s.Specimens.Select(x => string.Join('-', new object?[] { x.Id, x.MaybeInt32, x.Weekday, x.Char }))),
        Rows(s => s.Specimens.Select(x => string.Join(x.String, new string?[] { "<", ">" }))),
        Rows(s => s.Specimens.Select(x => string.Join<int>("+", new[] { x.Int32, x.Id }))),
        Rows(s => s.Specimens.Select(x => string.Concat(new string?[] { x.String, null, x.MaybeString }))),
        Rows(s => s.Specimens.Select(x => string.Concat((object)x.Int32, x.Weekday, x.MaybeByte))),
        Rows(s => s.Specimens.Select(x => new string(x.Char, 3))),
        Rows(s => s.Specimens.Select(x => new string('x', x.Id % 5))),
        Rows(s => s.Specimens.Where(x => x.String == new string('a', Two)).Select(x => x.Id)),
    ];

    public static readonly TheoryData<ConformanceCase> Order =
    [
        Rows(s => s.Specimens.Where(x => x.String.CompareTo("b") > 0).Select(x => x.Id)),
        Rows(s => s.Specimens.Where(x => x.String.CompareTo(Part) <= 0).Select(x => x.Id)),
        Rows(s => s.Specimens.Where(x => string.Compare(x.String, "b", StringComparison.Ordinal) < 0)),
        Rows(s => s.Specimens.Where(x => string.Compare(x.String, "B", StringComparison.OrdinalIgnoreCase) == 0)),
        Rows(s => s.Specimens.Where(x => string.Compare(x.String, Part, StringComparison.OrdinalIgnoreCase) > 0)),
        Rows(s => s.Specimens.Where(x => string.CompareOrdinal(x.String, "a") >= 0)),
        Rows(s => s.Specimens.Where(x => string.CompareOrdinal(x.MaybeString, x.OtherString) > 0)),
        Rows(s => s.Specimens.Select(x => Math.Sign(string.CompareOrdinal(x.MaybeString, x.OtherString)))),
        Rows(s => s.Specimens.Where(x => x.String.Length > 0 && string.CompareOrdinal(x.String, 1, "xbc", 1, 2) == 0)),
        Rows(s => s.Specimens.Where(
            x => string.Compare(x.String, 0, "AB", 0, 2, StringComparison.OrdinalIgnoreCase) == 0)),
        Rows(s => s.Specimens.Where(x => x.String.Equals("abc"))),
        Rows(s => s.Specimens.Where(x => x.String.Equals("ABC", StringComparison.OrdinalIgnoreCase))),
        Rows(s => s.Specimens.Where(x => string.Equals(x.MaybeString, x.OtherString))),
        Rows(s => s.Specimens.Where(
            x => string.Equals(x.MaybeString, x.OtherString, StringComparison.OrdinalIgnoreCase))),
        Rows(s => s.Specimens.Where(x => x.String.Equals((object)"abc"))),
        Rows(s => s.Specimens.Where(x => object.Equals(x.String, x.OtherString))),
        Rows(s => s.Specimens.OrderBy(x => x.String.ToUpperInvariant()).ThenBy(x => x.Id).Select(x => x.Id)),
        Rows(s => s.Specimens.Select(x => (x.MaybeString ?? x.OtherString ?? "none").Length)),
        Rows(s => s.Specimens.Select(x => x.MaybeString == null ? -1 : x.MaybeString.Length)),
    ];

    public static readonly TheoryData<ConformanceCase> Interpolation =
    [
        Rows(s => s.Specimens.Select(x => $"{x.Id}{{{x.MaybeInt32}}}{x.Weekday}{x.MaybeBoolean}")),
        Rows(s => s.Specimens.Select(x => $"{x.Int32 / 4}|{x.Guid}|{x.Char}|{Part}")),
        Rows(s => s.Specimens.Select(x => string.Format("{1}-{0}-{1}", x.Id, x.String))),
        Rows(s => s.Specimens.Select(x => "" + x.UInt64)),
        Rows(s => s.Specimens.Select(x => "" + x.MaybeUInt64 + x.SByte + x.UInt32)),
        Rows(s => s.Specimens.Select(x => x.Int64.ToString(CultureInfo.InvariantCulture))),
        Rows(s => s.Specimens.Select(x => x.Decimal == 0 ? "zero" : "" + (x.Int32 + x.Id))),
        Rows(s => s.Specimens.Where(x => x.Id.ToString() == "12")),
        Rows(s => s.Specimens.Where(x => x.Int32.ToString().Contains('7'))),
        Rows(s => s.Specimens.Select(x => x.TimeSpan.ToString())),
        Rows(s => s.Specimens.Select(x => x.Guid.ToString())),
        Rows(s => s.Specimens.Select(x => x.Guid.ToString("N"))),
        Rows(s => s.Specimens.Select(x => x.Guid.ToString("B"))),
        Rows(s => s.Specimens.Select(x => x.Weekday.ToString())),
        Rows(s => s.Specimens.Select(x => x.NamedWeekday.ToString())),
        Rows(s => s.Specimens.Select(x => x.Boolean.ToString())),
        Rows(s => s.Specimens.Select(x => x.MaybeInt32.ToString())),
        Rows(s => s.Specimens.Where(x => x.MaybeInt32.ToString() == "")),
        Rows(s => s.Specimens.Select(x => x.MaybeBoolean.ToString())),
        Rows(s => s.Specimens.Select(x => x.MaybeGuid.ToString())),
        Rows(s => s.Specimens.Select(x => x.MaybeChar.ToString())),
        Rows(s => s.Specimens.Select(x => x.MaybeWeekday.ToString())),
        Rows(s => s.Specimens.Select(x => x.MaybeNamedWeekday.ToString())),
        Rows(s => s.Specimens.Select(x => x.MaybeTimeSpan.ToString())),
        Rows(s => s.Specimens.Select(x => x.MaybeInt64.ToString()!.Length)),
        Rows(s => s.Specimens.Select(x => Convert.ToString(x.MaybeInt32))),
        Rows(s => s.Specimens.Select(x => x.Char.ToString())),
    ];

    [Theory]
    [MemberData(nameof(Units))]
    [MemberData(nameof(Positions))]
    [MemberData(nameof(Parts))]
    [MemberData(nameof(Order))]
    [MemberData(nameof(Interpolation))]
    public Task Agrees(ConformanceCase query) => query.RunAsync(backend);
}
