using Orm.Tests.Conformance.Harness;
using Orm.Tests.Conformance.Models;
using Xunit;
using static Orm.Tests.Conformance.Harness.ConformanceCase;

namespace Orm.Tests.Conformance.Queries;

/// <summary>Shapes of results, memberships in collections, enums.</summary>
public abstract class SelectionTests(ConformanceBackend backend)
{
    private static readonly List<int> Ids = [3, 5, 8, 900];

    private static readonly List<int> Nothing = [];

    private static readonly List<int?> WithNull = [1, null, -2];

    private static readonly List<string?> Words = ["abc", "50%", null, "it's", "👍 up", "no such"];

    private static readonly HashSet<int> Many = [.. Enumerable.Range(-2500, 5000)];

    private static Weekday Tuesday => Weekday.Tuesday;

    public static readonly TheoryData<ConformanceCase> Shapes =
    [
        Rows(s => s.Users),
        Rows(s => s.Products),
        Rows(s => s.Memberships),
        Rows(s => s.Specimens),
        Rows(s => s.Users.Select(u => u.Name)),
        Rows(s => s.Users.Select(u => new { u.Id, u.Name })),
        Rows(s => s.Users.Select(u => new { Nested = new { u.Id, Deeper = new { u.Karma } }, u.Name })),
        Rows(s => s.Users.Select(u => new NameAndKarma(u.Name, u.Karma))),
        Rows(s => s.Users.Select(u => new NameOnly { Name = u.Name })),
        Rows(s => s.Users.Select(u => new NameOnly { Name = u.Bio, Length = 3 })),
        Rows(s => s.Users.Select(u => new Tuple<long, string>(u.Id, u.Name))),
        Rows(s => s.Users.Select(u => new KeyValuePair<long, string?>(u.Id, u.Bio))),
        Rows(s => s.Users.Select(u => new { u, u.Name })),
        Rows(s => s.Users.Select(u => 1)),
        Rows(s => s.Users.Select(u => new { One = 1, Text = "x", None = (string?)null })),
        Rows(s => s.Users.Select(u => Tuesday)),
        Rows(s => s.Users.Select(u => new { u.Id, u.Karma }).Select(x => x.Karma + 1)),
        Rows(s => s.Users.Select(u => new { u.Id, Twice = u.Karma * 2 }).Where(x => x.Twice > 10).Select(x => x.Id)),
        Rows(s => s.Users.Select(u => new NameAndKarma(u.Name, u.Karma)).Where(x => x.Karma > 0)),
        Rows(s => s.Posts.Select(p => new { p.Author, p.Community }).Where(x => x.Author.Karma > 0)),
        Rows(s => s.Posts.Select(p => p.Author).Where(u => u.IsBanned).Select(u => u.Name)),
        Rows(s => from p in s.Posts where p.Score > 0 orderby p.Score descending, p.Id select new { p.Id, p.Title }),
        Rows(s => from p in s.Posts let d = p.Score * 2 where d > 10 select new { p.Id, d }),
        Rows(s => from c in s.Comments let p = c.Post let a = p.Author where a.Karma > 0 select new { c.Id, a.Name }),
    ];

    public static readonly TheoryData<ConformanceCase> Memberships =
    [
        Rows(s => s.Posts.Where(p => Ids.Contains(p.Score))),
        Rows(s => s.Posts.Where(p => !Ids.Contains(p.Score))),
        Rows(s => s.Posts.Where(p => Nothing.Contains(p.Score))),
        Rows(s => s.Posts.Where(p => !Nothing.Contains(p.Score)).Select(p => p.Id)),
        Rows(s => s.Specimens.Where(x => WithNull.Contains(x.MaybeInt32))),
        Rows(s => s.Specimens.Where(x => !WithNull.Contains(x.MaybeInt32)).Select(x => x.Id)),
        Rows(s => s.Specimens.Where(x => WithNull.Contains(x.Int32)).Select(x => x.Id)),
        Rows(s => s.Specimens.Where(x => Words.Contains(x.String)).Select(x => x.Id)),
        Rows(s => s.Specimens.Where(x => Words.Contains(x.MaybeString)).Select(x => x.Id)),
        Rows(s => s.Specimens.Where(x => !Words.Contains(x.MaybeString)).Select(x => x.Id)),
        Rows(s => s.Specimens.Where(x => Many.Contains(x.Int32)).Select(x => x.Id)),
        Rows(s => s.Specimens.Where(x => !Many.Contains(x.Int32)).Select(x => x.Id)),
        Rows(s => s.Specimens.Where(x => new[] { x.Id, 1, x.MaybeInt32 ?? 0 }.Contains(x.Int32)).Select(x => x.Id)),
    ];

    public static readonly TheoryData<ConformanceCase> Enums =
    [
        Rows(s => s.Specimens.Where(x => x.Weekday == Weekday.Monday)),
        Rows(s => s.Specimens.Where(x => x.Weekday != Tuesday).Select(x => x.Id)),
        Rows(s => s.Specimens.Where(x => x.Weekday > Weekday.Monday).Select(x => x.Id)),
        Rows(s => s.Specimens.Where(x => x.MaybeWeekday == null).Select(x => x.Id)),
        Rows(s => s.Specimens.Where(x => x.MaybeWeekday == x.Weekday).Select(x => x.Id)),
        Rows(s => s.Specimens.Where(x => x.NamedWeekday == Weekday.Sunday).Select(x => x.Id)),
        Rows(s => s.Specimens.Where(x => x.NamedWeekday == Tuesday).Select(x => x.Id)),
        Rows(s => s.Specimens.Where(x => x.MaybeNamedWeekday != Tuesday).Select(x => x.Id)),
        Rows(s => s.Specimens.Where(x => x.MaybeNamedWeekday == null).Select(x => x.Id)),
        Rows(s => s.Specimens.Where(x => x.NamedWeekday == x.MaybeNamedWeekday).Select(x => x.Id)),
        Rows(s => s.Specimens.Select(x => new { x.Weekday, x.MaybeWeekday, x.NamedWeekday, x.MaybeNamedWeekday })),
        Rows(s => s.Specimens.Select(x => (int)x.Weekday)),
        Rows(s => s.Specimens.Where(x => (int)x.Weekday == 7).Select(x => x.Id)),
        Rows(s => s.Specimens.Select(x => x.MaybeWeekday ?? Weekday.Sunday)),
        Rows(s => s.Specimens.Select(x => x.Boolean ? x.Weekday : Weekday.None)),
        Rows(s => s.Products.Where(p => (p.Traits & Traits.Heavy) == Traits.Heavy)),
        Rows(s => s.Products.Where(p => (p.Traits & (Traits.Heavy | Traits.Cold)) != Traits.None)),
        Rows(s => s.Products.Select(p => p.Traits | Traits.Liquid)),
        Rows(s => s.Products.Where(p => p.Size == Size.Large)),
        Rows(s => s.Products.Where(p => p.Size > Size.Small)),
        Rows(s => s.Orders.Where(o => o.Status == OrderStatus.Returned)),
        Rows(s => s.Orders.Where(o => o.Priority == Priority.Urgent).Select(o => o.Id)),
        Rows(s => s.Memberships.Where(m => m.Role == Role.Owner).Select(m => m.User.Name)),
    ];

    [Theory]
    [MemberData(nameof(Shapes))]
    [MemberData(nameof(Memberships))]
    [MemberData(nameof(Enums))]
    public Task Agrees(ConformanceCase query) => query.RunAsync(backend);
}

internal sealed record NameAndKarma(string Name, int Karma);

internal sealed class NameOnly
{
    public string? Name { get; set; }

    public int Length { get; set; }
}
