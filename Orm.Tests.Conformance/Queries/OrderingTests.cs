using Orm.Tests.Conformance.Harness;
using Xunit;
using static Orm.Tests.Conformance.Harness.ConformanceCase;

namespace Orm.Tests.Conformance.Queries;

/// <summary>Orders, pages and duplicates.</summary>
public abstract class OrderingTests(ConformanceBackend backend)
{
    private static int Two => 2;

    private static int None => 0;

    public static readonly TheoryData<ConformanceCase> Keys =
    [
        Rows(s => s.Specimens.OrderBy(x => x.Id)),
        Rows(s => s.Specimens.OrderByDescending(x => x.Id).Select(x => x.Id)),
        Rows(s => s.Specimens.OrderBy(x => x.Boolean).ThenBy(x => x.Id).Select(x => x.Id)),
        Rows(s => s.Specimens.OrderBy(x => x.MaybeBoolean).ThenBy(x => x.Id).Select(x => x.Id)),
        Rows(s => s.Specimens.OrderBy(x => x.SByte).ThenBy(x => x.Id).Select(x => x.Id)),
        Rows(s => s.Specimens.OrderByDescending(x => x.Byte).ThenBy(x => x.Id).Select(x => x.Id)),
        Rows(s => s.Specimens.OrderBy(x => x.Int16).ThenBy(x => x.Id).Select(x => x.Id)),
        Rows(s => s.Specimens.OrderBy(x => x.UInt16).ThenBy(x => x.Id).Select(x => x.Id)),
        Rows(s => s.Specimens.OrderBy(x => x.Int32).ThenByDescending(x => x.Id).Select(x => x.Id)),
        Rows(s => s.Specimens.OrderBy(x => x.MaybeInt32).ThenBy(x => x.Id).Select(x => x.Id)),
        Rows(s => s.Specimens.OrderByDescending(x => x.MaybeInt32).ThenBy(x => x.Id).Select(x => x.Id)),
        Rows(s => s.Specimens.OrderBy(x => x.UInt32).ThenBy(x => x.Id).Select(x => x.Id)),
        Rows(s => s.Specimens.OrderBy(x => x.Int64).ThenBy(x => x.Id).Select(x => x.Id)),
        Rows(s => s.Specimens.OrderBy(x => x.UInt64).ThenBy(x => x.Id).Select(x => x.Id)),
        Rows(s => s.Specimens.OrderByDescending(x => x.MaybeUInt64).ThenBy(x => x.Id).Select(x => x.Id)),
        Rows(s => s.Specimens.OrderBy(x => x.Char).ThenBy(x => x.Id).Select(x => x.Id)),
        Rows(s => s.Specimens.OrderBy(x => x.Single).ThenBy(x => x.Id).Select(x => x.Id)),
        Rows(s => s.Specimens.OrderBy(x => x.Double).ThenBy(x => x.Id).Select(x => x.Id)),
        Rows(s => s.Specimens.OrderBy(x => x.MaybeDouble).ThenBy(x => x.Id).Select(x => x.Id)),
        Rows(s => s.Specimens.OrderBy(x => x.Decimal).ThenBy(x => x.Id).Select(x => x.Id)),
        Rows(s => s.Specimens.OrderByDescending(x => x.MaybeDecimal).ThenBy(x => x.Id).Select(x => x.Id)),
        Rows(s => s.Specimens.OrderBy(x => x.String).ThenBy(x => x.Id).Select(x => x.Id)),
        Rows(s => s.Specimens.OrderByDescending(x => x.MaybeString).ThenBy(x => x.Id).Select(x => x.Id)),
        Rows(s => s.Specimens.OrderBy(x => x.DateTime).ThenBy(x => x.Id).Select(x => x.Id)),
        Rows(s => s.Specimens.OrderBy(x => x.MaybeDateTime).ThenBy(x => x.Id).Select(x => x.Id)),
        Rows(s => s.Specimens.OrderBy(x => x.WallClock).ThenBy(x => x.Id).Select(x => x.Id)),
        Rows(s => s.Specimens.OrderBy(x => x.DateTimeOffset).ThenBy(x => x.Id).Select(x => x.Id)),
        Rows(s => s.Specimens.OrderBy(x => x.DateOnly).ThenBy(x => x.Id).Select(x => x.Id)),
        Rows(s => s.Specimens.OrderBy(x => x.TimeOnly).ThenBy(x => x.Id).Select(x => x.Id)),
        Rows(s => s.Specimens.OrderBy(x => x.TimeSpan).ThenBy(x => x.Id).Select(x => x.Id)),
        Rows(s => s.Specimens.OrderBy(x => x.Guid).ThenBy(x => x.Id).Select(x => x.Id)),
        Rows(s => s.Specimens.OrderBy(x => x.MaybeGuid).ThenBy(x => x.Id).Select(x => x.Id)),
        Rows(s => s.Specimens.OrderBy(x => x.Weekday).ThenBy(x => x.Id).Select(x => x.Id)),
        Rows(s => s.Specimens.OrderBy(x => x.MaybeWeekday).ThenBy(x => x.Id).Select(x => x.Id)),
        Rows(s => s.Orders.OrderBy(o => o.Status).ThenByDescending(o => o.Id).Select(o => o.Id)),
        Rows(s => s.Products.OrderBy(p => p.Catalog).ThenBy(p => p.Number)),
        Rows(s => s.Products.OrderByDescending(p => p.Size).ThenBy(p => p.Catalog).ThenByDescending(p => p.Number)),
    ];

    public static readonly TheoryData<ConformanceCase> Expressions =
    [
        Rows(s => s.Specimens.OrderBy(x => x.Int32 * -1).ThenBy(x => x.Id).Select(x => x.Id)),
        Rows(s => s.Specimens.OrderBy(x => x.Id % 5).ThenBy(x => x.Id / 5).ThenBy(x => x.Id).Select(x => x.Id)),
        Rows(s => s.Specimens.OrderBy(x => x.MaybeInt32 ?? 0).ThenBy(x => x.Id).Select(x => x.Id)),
        Rows(s => s.Specimens.OrderBy(x => x.MaybeInt32 == null).ThenBy(x => x.Id).Select(x => x.Id)),
        Rows(s => s.Specimens.OrderBy(x => x.Boolean ? x.Id : -x.Id).Select(x => x.Id)),
        Rows(s => s.Specimens.OrderBy(x => x.Decimal - x.Int32).ThenBy(x => x.Id).Select(x => x.Id)),
        Rows(s => s.Posts.OrderBy(p => p.Author.Name).ThenBy(p => p.Id).Select(p => p.Id)),
        Rows(s => s.Posts.OrderByDescending(p => p.Comments.Count()).ThenBy(p => p.Id).Select(p => p.Id)),
        Rows(s => s.Posts.OrderBy(p => p.Comments.Any()).ThenBy(p => p.Community.Name).ThenBy(p => p.Id)),
        Rows(s => s.Posts.Select(p => p.Score).Order()),
        Rows(s => s.Posts.Select(p => p.Title).OrderDescending()),
        Rows(s => s.Posts.OrderBy(p => p.Score).OrderBy(p => p.State).ThenBy(p => p.Id).Select(p => p.Id)),
        Rows(s => s.Posts.OrderBy(p => p.Id).Where(p => p.Score > 0).Select(p => p.Title)),
        Rows(s => s.Posts.OrderBy(p => p.Id).Select(p => new { p.Id, p.Score })
            .OrderBy(p => p.Score).ThenBy(p => p.Id)),
        Rows(s => s.Posts.Select(p => new { p.Id, Age = p.Score * 2 }).OrderByDescending(p => p.Age).ThenBy(p => p.Id)),
    ];

    public static readonly TheoryData<ConformanceCase> Pages =
    [
        Rows(s => s.Posts.OrderBy(p => p.Id).Take(5)),
        Rows(s => s.Posts.OrderBy(p => p.Id).Take(Two)),
        Rows(s => s.Posts.OrderBy(p => p.Id).Take(0)),
        Rows(s => s.Posts.OrderBy(p => p.Id).Take(None)),
        Rows(s => s.Posts.OrderBy(p => p.Id).Take(1000).Select(p => p.Id)),
        Rows(s => s.Posts.OrderBy(p => p.Id).Skip(55)),
        Rows(s => s.Posts.OrderBy(p => p.Id).Skip(-3).Select(p => p.Id)),
        Rows(s => s.Posts.OrderBy(p => p.Id).Skip(1000)),
        Rows(s => s.Posts.OrderBy(p => p.Id).Skip(5).Take(5).Select(p => p.Id)),
        Rows(s => s.Posts.OrderBy(p => p.Id).Take(10).Skip(5).Select(p => p.Id)),
        Rows(s => s.Posts.OrderBy(p => p.Id).Take(5).Skip(10).Select(p => p.Id)),
        Rows(s => s.Posts.OrderBy(p => p.Id).Skip(5).Skip(5).Select(p => p.Id)),
        Rows(s => s.Posts.OrderBy(p => p.Id).Take(10).Take(3).Select(p => p.Id)),
        Rows(s => s.Posts.OrderBy(p => p.Id).Take(3).Take(10).Select(p => p.Id)),
        Rows(s => s.Posts.OrderBy(p => p.Id).Skip(2).Take(20).Skip(3).Take(4).Select(p => p.Id)),
        Rows(s => s.Posts.OrderBy(p => p.Id).Take(20).Where(p => p.Score > 0).Select(p => p.Id)),
        Rows(s => s.Posts.OrderBy(p => p.Id).Take(20).Where(p => p.Score > 0).Take(3).Select(p => p.Id)),
        Rows(s => s.Posts.OrderByDescending(p => p.Score).ThenBy(p => p.Id).Take(9).OrderBy(p => p.Id)
            .Select(p => p.Id)),
        Rows(s => s.Posts.OrderBy(p => p.Id).Take(9).OrderBy(p => p.Author.Name).ThenBy(p => p.Id).Select(p => p.Id)),
        Rows(s => s.Posts.OrderBy(p => p.Id).Take(9).Select(p => new { p.Id, p.Author.Name, p.Community.Description })),
        Rows(s => s.Posts.OrderBy(p => p.Author.Name).ThenBy(p => p.Id).Skip(3).Take(9).Where(p => p.Community.Id > 1)),
    ];

    public static readonly TheoryData<ConformanceCase> Duplicates =
    [
        Rows(s => s.Posts.Select(p => p.Score).Distinct()),
        Rows(s => s.Posts.Select(p => new { p.State, p.AuthorId }).Distinct()),
        Rows(s => s.Posts.Select(p => p.Author.Name).Distinct()),
        Rows(s => s.Posts.Select(p => p.Author).Distinct()),
        Rows(s => s.Posts.Distinct()),
        Rows(s => s.Specimens.Select(x => x.MaybeString).Distinct()),
        Rows(s => s.Specimens.Select(x => x.Decimal).Distinct()),
        Rows(s => s.Specimens.Select(x => x.MaybeWeekday).Distinct()),
        Rows(s => s.Specimens.Select(x => x.MaybeInt32).Distinct().OrderBy(n => n)),
        Rows(s => s.Posts.Select(p => p.Score).Distinct().OrderByDescending(n => n).Take(5)),
        Rows(s => s.Posts.Select(p => p.Score % 4).Distinct().Select(n => n / 2)),
        Rows(s => s.Posts.Select(p => p.Score % 4).Distinct().Where(n => n > 0)),
        Rows(s => s.Posts.OrderBy(p => p.Score).ThenBy(p => p.Id).Select(p => p.State).Distinct()),
        Rows(s => s.Posts.Select(p => p.Score).OrderBy(n => n).Take(20).Distinct()),
        Rows(s => s.Posts.OrderByDescending(p => p.Score).ThenBy(p => p.Id).Select(p => p.AuthorId).Distinct()),
        Rows(s => s.Posts.OrderByDescending(p => p.Score).ThenBy(p => p.Id).Select(p => p.AuthorId).Distinct().Take(3)),
        Rows(s => s.Posts.OrderBy(p => p.CreatedAt).ThenBy(p => p.Id).Select(p => p.AuthorId).Distinct().Skip(1).Take(2)
            .Select(id => id + 1)),
        Rows(s => s.Posts.OrderBy(p => p.Score).ThenBy(p => p.Id).Select(p => new { p.State, p.AuthorId })
            .Distinct().Take(4)),
        Rows(s => s.Posts.OrderByDescending(p => p.Score).ThenBy(p => p.Id).Select(p => p.Author).Distinct().Take(3)),
        Rows(s => s.Posts.OrderBy(p => p.Score).ThenBy(p => p.Id).Select(p => p.Body).Distinct().Skip(1)),
        Rows(s => s.Posts.OrderBy(p => p.Id).Skip(5).Take(20).Select(p => p.AuthorId).Distinct().Reverse()),
        Rows(s => s.Users.OrderBy(u => u.Id).Select(u => u.Posts.OrderByDescending(p => p.Score).ThenBy(p => p.Id)
            .Select(p => p.State).Distinct().FirstOrDefault())),
        Value(s => s.Posts.OrderByDescending(p => p.Score).ThenBy(p => p.Id)
            .Select(p => p.AuthorId).Distinct().First()),
        Value(s => s.Posts.OrderByDescending(p => p.Score).ThenBy(p => p.Id).Select(p => p.AuthorId).Distinct().Last()),
        Value(s => s.Posts.OrderByDescending(p => p.Score).ThenBy(p => p.Id)
            .Select(p => p.AuthorId).Distinct().Count()),
        Rows(s => s.Posts.Select(p => new { p.State, Odd = p.Score % 2 != 0 }).Distinct().Where(p => p.Odd)),
        Rows(s => s.Posts.Select(p => new { p.AuthorId, p.Title }).Distinct()
            .OrderBy(p => p.AuthorId).ThenBy(p => p.Title.Length).ThenByDescending(p => p.Title)),
        Rows(s => s.Posts.Select(p => new { p.AuthorId, p.Title, p.State }).Distinct()
            .OrderBy(p => p.Title).OrderByDescending(p => p.AuthorId).ThenBy(p => p.State)
            .ThenBy(p => p.Title.Length).Take(7)),
    ];

    [Theory]
    [MemberData(nameof(Keys))]
    [MemberData(nameof(Expressions))]
    [MemberData(nameof(Pages))]
    [MemberData(nameof(Duplicates))]
    public Task Agrees(ConformanceCase query) => query.RunAsync(backend);
}
