using System.Text.RegularExpressions;
using Orm.Tests.Conformance.Harness;
using Xunit;
using static Orm.Tests.Conformance.Harness.ConformanceCase;

namespace Orm.Tests.Conformance.Queries;

/// <summary>What SQL has beyond C#: patterns, regular expressions, SQL of the application's own.</summary>
public abstract class SqlFunctionTests(ConformanceBackend backend)
{
    private static string Captured => "a%";

    private static int Wanted => 7;

    private static string Dangerous => "'; DROP TABLE Users; --";

    public static readonly TheoryData<ConformanceCase> Patterns =
    [
        Rows(s => s.Specimens.Where(x => Sql.Like(x.String, "a%"))),
        Rows(s => s.Specimens.Where(x => Sql.Like(x.String, "A%"))),
        Rows(s => s.Specimens.Where(x => Sql.Like(x.String, "%b%"))),
        Rows(s => s.Specimens.Where(x => Sql.Like(x.String, "a_c"))),
        Rows(s => s.Specimens.Where(x => Sql.Like(x.String, "_"))),
        Rows(s => s.Specimens.Where(x => Sql.Like(x.String, "__"))),
        Rows(s => s.Specimens.Where(x => Sql.Like(x.String, ""))),
        Rows(s => s.Specimens.Where(x => Sql.Like(x.String, "%"))),
        Rows(s => s.Specimens.Where(x => Sql.Like(x.String, "%!%", '!'))),
        Rows(s => s.Specimens.Where(x => Sql.Like(x.String, "%!_%", '!'))),
        Rows(s => s.Specimens.Where(x => Sql.Like(x.String, "%\\\\%", '\\'))),
        Rows(s => s.Specimens.Where(x => Sql.Like(x.String, "%!", '!'))),
        Rows(s => s.Specimens.Where(x => Sql.Like(x.String, "%a%b%c"))),
        Rows(s => s.Specimens.Where(x => Sql.Like(x.String, "a_b"))),
        Rows(s => s.Specimens.Where(x => Sql.Like(x.String, "%日_語%"))),
        Rows(s => s.Specimens.Where(x => Sql.Like(x.String, Captured))),
        Rows(s => s.Specimens.Where(x => Sql.Like(x.String, Dangerous))),
        Rows(s => s.Specimens.Where(x => Sql.Like(x.MaybeString, "%a%"))),
        Rows(s => s.Specimens.Where(x => !Sql.Like(x.MaybeString, "%a%"))),
        Rows(s => s.Specimens.Where(x => Sql.Like(x.String, x.OtherString))),
        Rows(s => s.Specimens.Where(x => !Sql.Like(x.String, x.OtherString))),
        Rows(s => s.Specimens.Select(x => new { x.Id, Matches = Sql.Like(x.MaybeString, "%b%") })),
        Rows(s => s.Specimens.Where(x => Sql.Like("abc", "a%")).Select(x => x.Id)),
        Rows(s => s.Posts.Where(p => Sql.Like(p.Author.Name.ToUpper(), "USER%")).Select(p => p.Id)),
        Rows(s => s.Posts.OrderBy(p => Sql.Like(p.Title, "%a%")).ThenBy(p => p.Id).Select(p => p.Id)),
        Rows(s => s.Users.Select(u => new { u.Id, Count = u.Posts.Count(p => Sql.Like(p.Title, "%1")) })),
    ];

    public static readonly TheoryData<ConformanceCase> RegularExpressions =
    [
        Rows(s => s.Specimens.Where(x => Regex.IsMatch(x.String, "^a+"))),
        Rows(s => s.Specimens.Where(x => Regex.IsMatch(x.String, "^ABC$", RegexOptions.IgnoreCase))),
        Rows(s => s.Specimens.Where(x => Regex.IsMatch(x.String, "\\d{3}")).Select(x => x.String)),
        Rows(s => s.Specimens.Where(x => !Regex.IsMatch(x.String, "[a-z]")).Select(x => x.String)),
        Rows(
            s => s.Specimens.Where(x => Regex.IsMatch(x.MaybeString!, "^.a")),
            s => s.Specimens.Where(x => x.MaybeString != null && Regex.IsMatch(x.MaybeString, "^.a"))),
        Rows(s => s.Specimens.Where(x => Regex.IsMatch(x.String, Captured.Substring(0, 1)))),
    ];

    public static readonly TheoryData<ConformanceCase> RawSql =
    [
        Rows(
            s => s.Posts.OrderBy(p => Sql.Raw<long>($"abs({p.Score} - {Wanted})")).ThenBy(p => p.Id).Select(p => p.Id),
            s => s.Posts.OrderBy(p => Math.Abs(p.Score - Wanted)).ThenBy(p => p.Id).Select(p => p.Id)),
        Rows(
            s => s.Posts.Select(p => Sql.Raw<string>($"replace({p.Community.Name}, 'i', '1') || {Dangerous}")),
            s => s.Posts.Select(p => p.Community.Name.Replace("i", "1") + Dangerous)),
        Rows(
            s => s.Posts.Where(p => Sql.Raw<bool>($"{p.Score} BETWEEN {1 + Wanted} AND {p.Id}")).Select(p => p.Id),
            s => s.Posts.Where(p => p.Score >= 8 && p.Score <= p.Id).Select(p => p.Id)),
        Rows(
            s => s.Posts.Where(p => !Sql.Raw<bool>($"{p.Score} % 2 = 0 OR {p.Id} % 3 = 0")).Select(p => p.Id),
            s => s.Posts.Where(p => !(p.Score % 2 == 0 || p.Id % 3 == 0)).Select(p => p.Id)),
        Rows(
            s => s.Posts.Select(p => 2 * Sql.Raw<int>($"{p.Score + 1} * 3")),
            s => s.Posts.Select(p => 2 * ((p.Score + 1) * 3))),
        Rows(
            s => s.Posts.Select(p => new { p.Id, Note = Sql.Raw<int?>($"nullif({p.Score}, {-2})") }),
            s => s.Posts.Select(p => new { p.Id, Note = p.Score == -2 ? null : (int?)p.Score })),
        Rows(
            s => s.Posts.Where(p => Sql.Raw<int?>($"nullif({p.Score}, {-2})") == null).Select(p => p.Id),
            s => s.Posts.Where(p => p.Score == -2).Select(p => p.Id)),
        Rows(
            s => s.Users.Select(u => Sql.Raw<string>($"'{{literal}}'")),
            s => s.Users.Select(u => "{literal}")),
        Rows(
            s => s.Users.Select(u => new { u.Id, N = Sql.Raw<int>($"40 + 2") }),
            s => s.Users.Select(u => new { u.Id, N = 42 })),
        Rows(
            s => s.Users.Select(u => new { u.Id, N = u.Posts.Sum(p => Sql.Raw<int>($"{p.Score} * {u.Karma}")) }),
            s => s.Users.Select(u => new { u.Id, N = u.Posts.Sum(p => p.Score * u.Karma) })),
    ];

    public static readonly TheoryData<ConformanceCase> Refusals =
    [
        Refused(
            s => s.Posts.Select(p => Sql.Raw<int>($"{p.Score:N2}")),
            "Sql.Raw(FormattableStringFactory.Create(\"{0:N2}\", new[] { p.Score }))"),
        Refused(s => s.Posts.Where(p => Regex.IsMatch(p.Title, "a", RegexOptions.RightToLeft)),
            "Regex.IsMatch(p.Title, \"a\", RegexOptions.RightToLeft)"),
    ];

    [Theory]
    [MemberData(nameof(Patterns))]
    [MemberData(nameof(RegularExpressions))]
    [MemberData(nameof(RawSql))]
    [MemberData(nameof(Refusals))]
    public Task Agrees(ConformanceCase query) => query.RunAsync(backend);
}
