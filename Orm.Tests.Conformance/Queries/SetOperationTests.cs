using Orm.Tests.Conformance.Harness;
using Orm.Tests.Conformance.Models;
using Xunit;
using static Orm.Tests.Conformance.Harness.ConformanceCase;

namespace Orm.Tests.Conformance.Queries;

/// <summary>Union, Concat, Intersect and Except, of values, objects and entities, and what follows them.</summary>
public abstract class SetOperationTests(ConformanceBackend backend)
{
    private static readonly List<long> Ids = [1, 5, 5, 200];

    private static readonly List<int?> MaybeNumbers = [1, null, 7, null, -2];

    private static readonly string?[] Names = ["O'Neil", null, "nobody"];

    public static readonly TheoryData<ConformanceCase> Values =
    [
        Rows(s => s.Posts.Select(p => p.AuthorId).Union(s.Comments.Select(c => c.AuthorId))),
        Rows(s => s.Posts.Select(p => p.AuthorId).Concat(s.Comments.Select(c => c.AuthorId))),
        Rows(s => s.Posts.Select(p => p.AuthorId).Intersect(s.Comments.Select(c => c.AuthorId))),
        Rows(s => s.Users.Select(u => u.Id).Except(s.Posts.Select(p => p.AuthorId))),
        Rows(s => s.Specimens.Select(x => x.MaybeInt32).Union(s.Specimens.Select(x => x.OtherInt32))),
        Rows(s => s.Specimens.Select(x => x.MaybeInt32).Concat(s.Specimens.Select(x => x.OtherInt32))),
        Rows(s => s.Specimens.Select(x => x.MaybeInt32).Intersect(s.Specimens.Select(x => x.OtherInt32))),
        Rows(s => s.Specimens.Select(x => x.MaybeInt32).Except(s.Specimens.Select(x => x.OtherInt32))),
        Rows(s => s.Specimens.Select(x => x.Decimal).Union(s.Specimens.Select(x => x.Decimal * 2))),
        Rows(s => s.Specimens.Select(x => x.MaybeString).Except(s.Specimens.Select(x => (string?)x.String))),
        Rows(s => s.Specimens.Select(x => x.MaybeString).Union(s.Specimens.Select(x => x.OtherString))),
        Rows(s => s.Specimens.Select(x => (int?)x.Int32).Union(s.Specimens.Select(x => x.MaybeInt32))),
        Rows(s => s.Specimens.Select(x => (long)x.Int32).Union(s.Specimens.Select(x => x.Int64))),
        Rows(s => s.Specimens.Select(x => x.Guid).Except(s.Specimens.Where(x => x.Id < 9).Select(x => x.Guid))),
        Rows(s => s.Specimens.Select(x => x.Weekday).Union(s.Specimens.Select(x => x.Weekday))),
        Rows(s => s.Specimens.Select(x => x.NamedWeekday).Union(s.Specimens.Select(x => x.NamedWeekday))),
        Rows(s => s.Specimens.Select(x => x.Boolean).Union(s.Specimens.Select(x => x.Int32 > 3))),
        Rows(s => s.Specimens.Select(x => x.MaybeDateTime).Intersect(s.Specimens.Select(x => (DateTime?)x.DateTime))),
        Rows(s => s.Posts.Select(p => p.Title).Concat(s.Comments.Select(c => c.Text))),
        Rows(s => s.Posts.Select(p => p.Title).Concat(s.Comments.Select(c => "a comment"))),
        Rows(s => s.Posts.Select(p => p.Score).Concat(s.Posts.Select(p => 1)).Concat(s.Posts.Select(p => p.Score))),
        Rows(s => s.Posts.Select(p => p.Author.Name).Union(s.Communities.Select(c => c.Name))),
    ];

    public static readonly TheoryData<ConformanceCase> Objects =
    [
        Rows(s => s.Posts.Select(p => new { p.Id, Text = p.Title })
            .Concat(s.Comments.Select(c => new { c.Id, c.Text }))),
        Rows(s => s.Posts.Select(p => new { Kind = "post", p.Id })
            .Union(s.Comments.Select(c => new { Kind = "comment", c.Id }))),
        Rows(s => s.Posts.Select(p => new { p.AuthorId, p.Body })
            .Except(s.Posts.Where(p => p.Score > 0).Select(p => new { p.AuthorId, p.Body }))),
        Rows(s => s.Customers.Select(c => new { c.City, c.Country })
            .Union(s.Customers.Select(c => new { City = c.Country, Country = c.City }))),
        Rows(s => s.Customers.Select(c => new { c.City, c.Country })
            .Intersect(s.Customers.Where(c => c.Id > 4).Select(c => new { c.City, c.Country }))),
        Rows(s => s.Posts.Select(p => new { p.Id, p.Author }).Concat(s.Comments.Select(c => new { c.Id, c.Author }))),
        Rows(s => s.Comments.Select(c => new { c.Id, P = c.Parent })
            .Concat(s.Comments.Select(c => new { c.Id, P = (Comment?)c }))),
        Rows(s => s.Posts.Select(p => new { p.Id, Key = new { p.State, N = 1 } })
            .Concat(s.Posts.Select(p => new { p.Id, Key = new { p.State, N = p.Score } }))),
        Rows(s => s.Posts.Select(p => new { A = p.Score, B = p.Score })
            .Union(s.Posts.Select(p => new { A = p.Score, B = p.Score + 1 }))),
        Rows(s => s.Posts.Select(p => new { A = 1, B = "x" }).Union(s.Posts.Select(p => new { A = 1, B = "x" }))),
    ];

    public static readonly TheoryData<ConformanceCase> Entities =
    [
        Rows(s => s.Posts.Where(p => p.Score > 0).Union(s.Posts.Where(p => p.Body == null))),
        Rows(s => s.Posts.Where(p => p.Score > 0).Concat(s.Posts.Where(p => p.Body == null))),
        Rows(s => s.Posts.Where(p => p.Score > 0).Intersect(s.Posts.Where(p => p.Body == null))),
        Rows(s => s.Posts.Except(s.Posts.Where(p => p.Body == null))),
        Rows(s => s.Posts.Where(p => p.Author.Karma > 0).Union(s.Posts.Where(p => p.Community.Name == "sql"))),
        Rows(s => s.Posts.Select(p => p.Author).Union(s.Comments.Select(c => c.Author))),
        Rows(s => s.Posts.Select(p => p.Author).Except(s.Comments.Select(c => c.Author))),
        Rows(s => s.Users.SelectMany(u => u.Posts).Union(s.Communities.SelectMany(c => c.Posts))),
        Rows(s => s.Comments.Select(c => c.Parent).Union(s.Comments.Where(c => c.Rating > 5))),
        Rows(s => s.Posts.Where(p => p.Score > 10).Union(s.Posts.Where(p => p.Score < 0))
            .Union(s.Posts.Where(p => p.Id == 30)).Except(s.Posts.Where(p => p.Body == null))),
        Rows(s => s.Posts.Where(p => p.Score > 10)
            .Concat(s.Posts.Where(p => p.Score < 0).Union(s.Posts.Where(p => p.Id == 30)))),
        Rows(s => s.Posts.Where(p => p.Score > 10)
            .Concat(s.Posts.Where(p => p.Score < 0).Concat(s.Posts.Where(p => p.Id == 30)))),
    ];

    public static readonly TheoryData<ConformanceCase> CapturedCollections =
    [
        Rows(s => s.Posts.Select(p => p.Id).Union(Ids)),
        Rows(s => s.Posts.Select(p => p.Id).Concat(Ids)),
        Rows(s => s.Posts.Select(p => p.Id).Intersect(Ids)),
        Rows(s => s.Posts.Select(p => p.Id).Except(Ids)),
        Rows(s => s.Specimens.Select(x => x.MaybeInt32).Except(MaybeNumbers)),
        Rows(s => s.Specimens.Select(x => x.MaybeInt32).Intersect(MaybeNumbers)),
        Rows(s => s.Specimens.Select(x => x.MaybeInt32).Concat(MaybeNumbers)),
        Rows(s => s.Users.Select(u => (string?)u.Name).Union(Names)),
        Rows(s => s.Users.OrderBy(u => u.Id).Select(u => u.Id).Concat(Ids)),
        Rows(s => s.Posts.Where(p => p.Id < 9).Select(p => new[] { p.Score, p.Id, 4 }.Max())),
        Rows(s => s.Posts.Where(p => new[] { p.Score, 4 }.Sum() > 10).Select(p => p.Id)),
    ];

    public static readonly TheoryData<ConformanceCase> AfterSets =
    [
        Rows(s => s.Posts.Where(p => p.Score > 0).Union(s.Posts.Where(p => p.Body == null)).Where(p => p.Id > 10)),
        Rows(s => s.Posts.Where(p => p.Score > 0).Concat(s.Posts.Where(p => p.Body == null))
            .Where(p => p.Author.Karma > 0)),
        Rows(s => s.Posts.Where(p => p.Score > 0).Union(s.Posts.Where(p => p.Body == null))
            .OrderBy(p => p.Title).ThenBy(p => p.Id).Skip(3).Take(10)),
        Rows(s => s.Posts.Where(p => p.Score > 0).Union(s.Posts.Where(p => p.Body == null))
            .OrderByDescending(p => p.Id).Select(p => new { p.Id, p.Author.Name, N = p.Comments.Count() })),
        Rows(s => s.Posts.Where(p => p.Score > 0).Concat(s.Posts.Where(p => p.Body == null)).Select(p => p.State)
            .Distinct()),
        Rows(s => s.Posts.Where(p => p.Score > 0).Concat(s.Posts.Where(p => p.Body == null)).Distinct()),
        Rows(s => s.Posts.Where(p => p.Score > 0).Concat(s.Posts.Where(p => p.Body == null)).Select(p => p.Title)),
        Rows(s => s.Posts.Where(p => p.Score > 0).Union(s.Posts.Where(p => p.Body == null))
            .SelectMany(p => p.Comments)),
        Rows(s => s.Posts.Where(p => p.Score > 0).Union(s.Posts.Where(p => p.Body == null))
            .Join(s.Users, p => p.AuthorId, u => u.Id, (p, u) => new { p.Id, u.Name })),
        Rows(s => s.Users.Join(
            s.Posts.Where(p => p.Score > 0).Union(s.Posts.Where(p => p.Body == null)),
            u => u.Id, p => p.AuthorId, (u, p) => new { p.Id, u.Name })),
        Rows(s => s.Posts.Select(p => new { Kind = "post", p.AuthorId })
            .Concat(s.Comments.Select(c => new { Kind = "comment", c.AuthorId }))
            .Where(x => x.Kind == "post").Select(x => x.AuthorId)),
        Rows(s => s.Posts.Select(p => p.Title).Concat(s.Comments.Select(c => c.Text)).OrderBy(x => x).Take(15)),
        Rows(s => s.Posts.Select(p => new { p.Id, p.Title, N = p.Comments.Count() })
            .Concat(s.Posts.Select(p => new { p.Id, p.Title, N = p.Votes.Count() })).Select(x => x.Id)),
        Rows(s => s.Orders.Select(o => o.Total).Union(s.OrderLines.Select(l => l.UnitPrice)).OrderBy(x => x)),
        Rows(s => s.Specimens.Select(x => x.UInt64).Union(s.Specimens.Select(x => x.UInt64)).OrderBy(x => x)),
        Value(s => s.Posts.Select(p => p.AuthorId).Union(s.Comments.Select(c => c.AuthorId)).Count()),
        Value(s => s.Posts.Select(p => p.Score).Concat(s.Users.Select(u => u.Karma)).Sum()),
        Value(s => s.Posts.Select(p => p.Score).Concat(s.Users.Select(u => u.Karma)).Max()),
        Value(s => s.Posts.Select(p => p.AuthorId).Except(s.Comments.Select(c => c.AuthorId)).Any()),
        Value(s => s.Posts.Select(p => p.AuthorId).Union(s.Comments.Select(c => c.AuthorId)).Contains(5)),
        Value(s => s.Posts.Select(p => p.AuthorId).Union(s.Comments.Select(c => c.AuthorId)).OrderBy(x => x).First()),
        Value(s => s.Posts.Where(p => p.Score > 0).Union(s.Posts.Where(p => p.Body == null)).All(p => p.Id > 0)),
        Value(s => s.Posts.Select(p => p.Id).Union(s.Posts.Select(p => p.Id)).LongCount(x => x > 10)),
    ];

    public static readonly TheoryData<ConformanceCase> Operands =
    [
        Rows(s => s.Posts.OrderBy(p => p.Id).Take(3).Union(s.Posts.OrderByDescending(p => p.Id).Take(3))),
        Rows(s => s.Posts.OrderBy(p => p.Id).Take(3).Concat(s.Posts.OrderByDescending(p => p.Id).Take(3))),
        Rows(s => s.Posts.OrderBy(p => p.Title).ThenBy(p => p.Id)
            .Concat(s.Posts.OrderBy(p => p.Score).ThenBy(p => p.Id))),
        Rows(s => s.Posts.OrderBy(p => p.Id).Select(p => p.Title)
            .Concat(s.Users.OrderBy(u => u.Id).Select(u => u.Name))),
        Rows(s => s.Posts.OrderBy(p => p.Id).Take(5).Except(s.Posts.OrderBy(p => p.Id).Take(2))),
        Rows(s => s.Posts.Select(p => p.State).Distinct().Concat(s.Posts.Select(p => p.State).Distinct())),
        Rows(s => s.Posts.Select(p => p.State).Distinct().Concat(s.Posts.Select(p => p.State).Distinct())
            .Select(x => 1)),
        Rows(s => s.Posts.GroupBy(p => p.AuthorId).Select(g => new { g.Key, N = g.Count() })
            .Concat(s.Comments.GroupBy(c => c.AuthorId).Select(g => new { g.Key, N = g.Count() }))),
        Rows(s => s.Users.LeftJoin(s.Posts, u => u.Id, p => p.AuthorId, (u, p) => p)
            .Union(s.Posts.Where(p => p.Score > 0))),
        Rows(s => s.Users.Where(u => u.Posts.Select(p => p.Id).Concat(u.Comments.Select(c => c.Id)).Any(x => x > 100))),
        Rows(s => s.Users.Select(u => new
        {
            u.Id,
            N = u.Posts.Select(p => p.Score).Concat(u.Comments.Select(c => c.Rating ?? 0)).Sum(),
        })),
        Rows(s => s.Users.Select(u => u.Posts.Select(p => p.Title).Union(u.Comments.Select(c => c.Text)).Count())),
        Rows(s => s.Users.Where(u => s.Posts.Select(p => p.AuthorId).Except(s.Comments.Select(c => c.AuthorId))
            .Contains(u.Id))),
    ];

    public static readonly TheoryData<ConformanceCase> Refusals =
    [
        Refused(
            s => s.Users.Select(u => u.Name).Union(s.Communities.Select(c => c.Name), StringComparer.OrdinalIgnoreCase),
            "Users.Select(u => u.Name).Union(Communities.Select(c => c.Name), IEqualityComparer<string>)"),
        Refused(
            s => s.Specimens.Select(x => x.Weekday).Union(s.Specimens.Select(x => x.NamedWeekday)),
            "Specimens.Select(x => x.Weekday).Union(Specimens.Select(x => x.NamedWeekday))"),
        Refused(
            s => s.Posts.Select(p => new Named { Name = p.Title })
                .Concat(s.Posts.Select(p => new Named { Id = p.Id, Name = p.Title })),
            "Posts.Select(p => new Named() { Name = p.Title }).Concat(Posts.Select(p => new Named() " +
            "{ Id = p.Id, Name = p.Title }))"),
    ];

    [Theory]
    [MemberData(nameof(Values))]
    [MemberData(nameof(Objects))]
    [MemberData(nameof(Entities))]
    [MemberData(nameof(CapturedCollections))]
    [MemberData(nameof(AfterSets))]
    [MemberData(nameof(Operands))]
    [MemberData(nameof(Refusals))]
    public Task Agrees(ConformanceCase query) => query.RunAsync(backend);

    private sealed class Named
    {
        public long Id { get; set; }

        public string Name { get; set; } = string.Empty;
    }
}
