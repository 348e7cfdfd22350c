using Orm.Tests.Conformance.Harness;
using Orm.Tests.Conformance.Models;
using Xunit;
using static Orm.Tests.Conformance.Harness.ConformanceCase;

namespace Orm.Tests.Conformance.Queries;

/// <summary>Tuples and anonymous objects as keys and as elements: compared item by item.</summary>
public abstract class TupleTests(ConformanceBackend backend)
{
    private static readonly (long, long)[] Pairs = [(1, 3), (2, 1), (4, 400), (1, 3)];

    private static readonly List<(string?, int?)> Loose = [("a", 1), (null, null), ("%", null)];

    private static readonly Tuple<int, string>[] Keys = [Tuple.Create(1, "main"), Tuple.Create(7, "spare")];

    private static readonly (double, byte[], DateOnly?)[] Wide =
        [(0.1, [1, 2], null), (1.5, [], new DateOnly(2024, 2, 29))];

    public static readonly TheoryData<ConformanceCase> AsKeys =
    [
        Rows(s => s.Posts.GroupBy(p => ValueTuple.Create(p.AuthorId, p.State))
            .Select(g => new { g.Key, N = g.Count() })),
        Rows(s => s.Posts.GroupBy(p => new ValueTuple<long, PostState>(p.AuthorId, p.State))
            .Select(g => new { g.Key.Item1, N = g.Count() })),
        Rows(s => s.Posts.GroupBy(p => Tuple.Create(p.AuthorId, p.State, p.Body))
            .Select(g => new { g.Key.Item1, g.Key.Item3, Best = g.Max(p => p.Score) })),
        Rows(s => s.Posts.GroupBy(p => ValueTuple.Create(p.AuthorId, p.State)).Where(g => g.Key.Item1 > 3)
            .Select(g => g.Key.Item2)),
        Rows(s => s.Posts.OrderBy(p => ValueTuple.Create(p.AuthorId, p.Id)).Select(p => p.Id)),
        Rows(s => s.Posts.OrderByDescending(p => Tuple.Create(p.AuthorId, p.Id)).Select(p => p.Id)),
        Rows(s => s.Posts.OrderBy(p => p.State).ThenBy(p => ValueTuple.Create(p.Score, p.Id)).Select(p => p.Id)),
        Rows(s => s.Posts.OrderBy(p => p.Id).DistinctBy(p => ValueTuple.Create(p.AuthorId, p.State))
            .Select(p => p.Id)),
        Rows(s => s.Posts.Select(p => ValueTuple.Create(p.AuthorId, p.State)).Distinct()),
        Rows(s => s.Posts.Select(p => Tuple.Create(p.AuthorId, p.Body)).Distinct()),
        Rows(s => s.Posts.Select(p => Tuple.Create(p.AuthorId, p.Body)).Distinct().Where(t => t.Item2 != null)),
        Rows(s => s.Votes.Join(
            s.Posts,
            v => ValueTuple.Create(v.UserId, v.PostId),
            p => ValueTuple.Create(p.AuthorId, p.Id),
            (v, p) => new { v.Value, p.Title })),
        Rows(s => s.Votes.LeftJoin(
            s.Posts,
            v => Tuple.Create(v.UserId, v.PostId),
            p => Tuple.Create(p.AuthorId, p.Id),
            (v, p) => new { v.Value, Title = p == null ? null : p.Title })),
        Rows(s => s.OrderLines.GroupJoin(
            s.Products,
            l => ValueTuple.Create(l.SubstituteCatalog, l.SubstituteNumber),
            p => ValueTuple.Create((string?)p.Catalog, (int?)p.Number),
            (l, g) => new { l.OrderId, l.Position, N = g.Count() })),
        Rows(s => s.Posts.Select(p => ValueTuple.Create(p.AuthorId, p.CommunityId))
            .Union(s.Votes.Select(v => ValueTuple.Create(v.UserId, v.PostId)))),
        Rows(s => s.Posts.Select(p => Tuple.Create(p.AuthorId, p.Author.Name, p.Comments.Count()))),
        Rows(s => s.Posts.Select(p => ValueTuple.Create(p.Id, p.Author)).Where(t => t.Item2.Karma > 5)
            .Select(t => t.Item1)),
    ];

    public static readonly TheoryData<ConformanceCase> Compared =
    [
        Rows(s => s.Votes.Where(v => ValueTuple.Create(v.UserId, v.PostId).Equals(ValueTuple.Create(1L, 3L)))),
        Rows(s => s.Votes.Where(v => new { v.UserId, v.PostId }.Equals(new { UserId = 1L, PostId = 3L }))),
        Rows(
            s => s.Votes.Where(v => new { v.UserId, v.PostId } == new { UserId = 1L, PostId = 3L }),
            s => s.Votes.Where(v => v.UserId == 1 && v.PostId == 3)),
        Rows(
            s => s.Comments.Where(c => new { c.AuthorId, c.Rating } != new { AuthorId = 4L, Rating = (int?)null }),
            s => s.Comments.Where(c => c.AuthorId != 4 || c.Rating != null)),
        Rows(s => s.Votes.Where(v => s.Posts.Select(p => ValueTuple.Create(p.AuthorId, p.Id))
            .Contains(ValueTuple.Create(v.UserId, v.PostId)))),
        Rows(s => s.Votes.Where(v => !s.Posts.Select(p => new { p.AuthorId, p.Id })
            .Contains(new { AuthorId = v.UserId, Id = v.PostId }))),
        Rows(s => s.Comments.Where(c => s.Comments.Select(d => new { d.ParentId, d.Rating })
            .Contains(new { ParentId = (long?)c.Id, c.Rating })).Select(c => c.Id)),
        Rows(s => s.Votes.Where(v => new[] { new { U = 1L, P = 3L }, new { U = 2L, P = 1L } }
            .Contains(new { U = v.UserId, P = v.PostId }))),
        Rows(s => s.Votes.Where(v => new[] { ValueTuple.Create(1L, 3L), ValueTuple.Create(2L, 1L) }
            .Contains(ValueTuple.Create(v.UserId, v.PostId)))),
        Rows(s => s.Votes.Where(v => !new[] { ValueTuple.Create(v.PostId, v.UserId) }
            .Contains(ValueTuple.Create(v.UserId, v.PostId)))),
    ];

    public static readonly TheoryData<ConformanceCase> Captured =
    [
        Rows(s => s.Votes.Where(v => Pairs.Contains(ValueTuple.Create(v.UserId, v.PostId)))),
        Rows(s => s.Votes.Where(v => !Pairs.Contains(ValueTuple.Create(v.UserId, v.PostId)))),
        Rows(s => s.Votes.Where(v => Pairs.Any(p => p.Item1 == v.UserId && p.Item2 < v.PostId))),
        Rows(s => s.Votes.Where(v => Pairs.Count(p => p.Item1 == v.UserId) == 2)),
        Rows(s => s.Votes.Join(
            Pairs, v => ValueTuple.Create(v.UserId, v.PostId), p => p, (v, p) => new { v.Value, p.Item2 })),
        Rows(s => from v in s.Votes
            from p in Pairs
            where v.UserId == p.Item1 && v.PostId == p.Item2
            select new { v.UserId, v.Value }),
        Rows(s => s.Specimens.Where(x => Loose.Contains(ValueTuple.Create(x.MaybeString, x.MaybeInt32)))
            .Select(x => x.Id)),
        Rows(s => s.Specimens.Where(x => Loose.Any(t => t.Item1 == x.MaybeString)).Select(x => x.Id)),
        Rows(s => s.Products.Where(p => Keys.Contains(Tuple.Create(p.Number, p.Catalog))).Select(p => p.Name)),
        Rows(s => s.Specimens.Where(x => Wide.Any(t => t.Item1 < x.Double && t.Item3 != x.DateOnly))
            .Select(x => x.Id)),
        Rows(s => s.Values(Pairs)),
        Rows(s => s.Values(Keys).Select(k => k.Item2)),
        Rows(s => s.Values(Wide)),
        Rows(s => s.Values(Loose).GroupBy(t => t.Item1).Select(g => new { g.Key, N = g.Count() })),
    ];

    public static readonly TheoryData<ConformanceCase> WithoutForm =
    [
        Refused(s => s.Users.SelectMany(u => Pairs), "Users.SelectMany(u => TupleTests.Pairs)"),
        Refused(
            s => s.Votes.Where(v => ValueTuple.Create(v.UserId, v.PostId).Equals(Pairs[0])),
            "TupleTests.Pairs[0]"),
    ];

    [Theory]
    [MemberData(nameof(AsKeys))]
    [MemberData(nameof(Compared))]
    [MemberData(nameof(Captured))]
    [MemberData(nameof(WithoutForm))]
    public Task Agrees(ConformanceCase query) => query.RunAsync(backend);
}
