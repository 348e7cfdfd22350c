using Orm.Tests.Conformance.Harness;
using Xunit;
using static Orm.Tests.Conformance.Harness.ConformanceCase;

namespace Orm.Tests.Conformance.Queries;

/// <summary>Members of string: ordinal, counted in UTF-16 units, with nothing in them a wildcard.</summary>
public abstract class StringTests(ConformanceBackend backend)
{
    private static string Part => "b";

    private static string Empty => string.Empty;

    public static readonly TheoryData<ConformanceCase> Searching =
    [
        Rows(s => s.Specimens.Where(x => x.String.Contains("b"))),
        Rows(s => s.Specimens.Where(x => x.String.Contains(Part))),
        Rows(s => s.Specimens.Where(x => x.String.Contains('b'))),
        Rows(s => s.Specimens.Where(x => x.String.Contains(""))),
        Rows(s => s.Specimens.Where(x => x.String.Contains(Empty))),
        Rows(s => s.Specimens.Where(x => x.String.Contains("%"))),
        Rows(s => s.Specimens.Where(x => x.String.Contains("_"))),
        Rows(s => s.Specimens.Where(x => x.String.Contains("'"))),
        Rows(s => s.Specimens.Where(x => x.String.Contains("\\"))),
        Rows(s => s.Specimens.Where(x => x.String.Contains("["))),
        Rows(s => s.Specimens.Where(x => x.String.Contains("*"))),
        Rows(s => s.Specimens.Where(x => x.String.Contains("👍"))),
        Rows(s => s.Specimens.Where(x => x.String.Contains("A"))),
        Rows(s => s.Specimens.Where(x => !x.String.Contains("a"))),
        Rows(s => s.Specimens.Where(x => x.String.Contains(x.String))),
        Rows(s => s.Specimens.Where(x => x.OtherString != null && x.String.Contains(x.OtherString))),
        Rows(s => s.Specimens.Where(x => x.MaybeString != null && x.MaybeString.Contains("a"))),
        Rows(s => s.Specimens.Where(x => x.MaybeString != null && !x.MaybeString.Contains("a"))),
        Rows(s => s.Specimens.Where(x => x.String.StartsWith("a"))),
        Rows(s => s.Specimens.Where(x => x.String.StartsWith('a'))),
        Rows(s => s.Specimens.Where(x => x.String.StartsWith("%"))),
        Rows(s => s.Specimens.Where(x => x.String.StartsWith(""))),
        Rows(s => s.Specimens.Where(x => x.String.StartsWith("under_"))),
        Rows(s => s.Specimens.Where(x => x.String.StartsWith("👍"))),
        Rows(s => s.Specimens.Where(x => x.String.StartsWith(Part))),
        Rows(s => s.Specimens.Where(x => !x.String.StartsWith("a"))),
        Rows(s => s.Specimens.Where(x => x.OtherString != null && x.String.StartsWith(x.OtherString))),
        Rows(s => s.Specimens.Where(x => x.String.EndsWith("c"))),
        Rows(s => s.Specimens.Where(x => x.String.EndsWith('c'))),
        Rows(s => s.Specimens.Where(x => x.String.EndsWith("%"))),
        Rows(s => s.Specimens.Where(x => x.String.EndsWith(""))),
        Rows(s => s.Specimens.Where(x => x.String.EndsWith("under_score"))),
        Rows(s => s.Specimens.Where(x => x.String.EndsWith("a much longer text than any that there is"))),
        Rows(s => s.Specimens.Where(x => x.String.EndsWith(Part))),
        Rows(s => s.Specimens.Where(x => x.OtherString != null && x.String.EndsWith(x.OtherString))),
        Rows(s => s.Specimens.Select(x => x.String.IndexOf(""))),
        Rows(s => s.Specimens.Select(x => x.String.IndexOf("_"))),
        Rows(s => s.Specimens.Where(x => x.String.IndexOf(Part) > 0)),
        Rows(s => s.Users.Where(u => u.Name.Contains("'") || u.Bio == null)),
        Rows(s => s.Posts.Where(p => p.Title.StartsWith(p.Author.Name.Substring(0, 1)))),
    ];

    public static readonly TheoryData<ConformanceCase> Making =
    [
        Rows(s => s.Specimens.Select(x => x.String.ToUpperInvariant())),
        Rows(s => s.Specimens.Select(x => x.String.ToLowerInvariant())),
        Rows(s => s.Specimens.Select(x => x.String.ToUpper())),
        Rows(s => s.Specimens.Select(x => x.String.ToLower())),
        Rows(s => s.Specimens.Where(x => x.String.ToLowerInvariant() == "abc")),
        Rows(s => s.Specimens.Select(x => x.String.Trim())),
        Rows(s => s.Specimens.Select(x => x.String.TrimStart())),
        Rows(s => s.Specimens.Select(x => x.String.TrimEnd())),
        Rows(s => s.Specimens.Where(x => x.String.Length >= 3).Select(x => x.String.Substring(0, 0))),
        Rows(s => s.Specimens.Select(x => x.String.Replace("a", "<a>"))),
        Rows(s => s.Specimens.Select(x => x.String.Replace("a", ""))),
        Rows(s => s.Specimens.Select(x => x.String.Replace("a", null))),
        Rows(s => s.Specimens.Select(x => x.String.Replace('a', 'x'))),
        Rows(s => s.Specimens.Select(x => x.String.Replace("%", "percent"))),
        Rows(s => s.Specimens.Select(x => x.String + "!")),
        Rows(s => s.Specimens.Select(x => x.MaybeString + "!")),
        Rows(s => s.Specimens.Select(x => x.MaybeString + x.OtherString)),
        Rows(s => s.Specimens.Where(x => x.MaybeString + x.OtherString == "")),
        Rows(s => s.Specimens.Select(x => x.String + x.Int32)),
        Rows(s => s.Specimens.Select(x => x.String + x.MaybeInt32 + x.MaybeChar + x.MaybeBoolean)),
        Rows(s => s.Specimens.Select(x => x.String + x.Char)),
        Rows(s => s.Specimens.Select(x => x.String + x.Boolean)),
        Rows(s => s.Specimens.Select(x => string.Concat(x.String, "-", x.MaybeString))),
        Rows(s => s.Specimens.Select(x => string.Concat(x.String, "-", x.MaybeString, x.OtherString))),
    ];

    public static readonly TheoryData<ConformanceCase> Measuring =
    [
        Rows(s => s.Specimens.Where(x => x.String.Length == 0)),
        Rows(s => s.Specimens.Select(x => string.IsNullOrEmpty(x.MaybeString))),
        Rows(s => s.Specimens.Select(x => string.IsNullOrEmpty(x.String))),
        Rows(s => s.Specimens.Where(x => !string.IsNullOrEmpty(x.MaybeString))),
        Rows(s => s.Specimens.Select(x => string.IsNullOrWhiteSpace(x.MaybeString))),
        Rows(s => s.Specimens.Where(x => !string.IsNullOrWhiteSpace(x.String))),
        Rows(s => s.Users.Where(u => u.Name.Length > 6).OrderBy(u => u.Name.Length).ThenBy(u => u.Id)),
    ];

    public static readonly TheoryData<ConformanceCase> Formatting =
    [
        Rows(s => s.Specimens.Select(x => $"{x.Id}: {x.String}")),
        Rows(s => s.Specimens.Select(x => x.String.ToString())),
    ];

    [Theory]
    [MemberData(nameof(Searching))]
    [MemberData(nameof(Making))]
    [MemberData(nameof(Measuring))]
    [MemberData(nameof(Formatting))]
    public Task Agrees(ConformanceCase query) => query.RunAsync(backend);
}
