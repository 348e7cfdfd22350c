using Orm.Tests.Conformance.Harness;
using Xunit;
using static Orm.Tests.Conformance.Harness.ConformanceCase;

namespace Orm.Tests.Conformance.Queries.Groups;

/// <summary>CountBy, and the least and greatest of unsigned numbers.</summary>
public abstract class GroupCountTests(ConformanceBackend backend)
{
    public static readonly TheoryData<ConformanceCase> CountBy =
    [
        Rows(s => s.Posts.CountBy(p => p.AuthorId)),
        Rows(s => s.Posts.Where(p => p.Score > 0).CountBy(p => p.State)),
        Rows(s => s.Posts.CountBy(p => p.Author.Name).Where(x => x.Value > 1)),
        Rows(s => s.Posts.CountBy(p => p.AuthorId).OrderByDescending(x => x.Value).ThenBy(x => x.Key).Take(3)),
        Rows(s => s.Posts.CountBy(p => new { p.AuthorId, p.State }).Select(x => new { x.Key.State, x.Value })),
        Rows(s => s.Posts.CountBy(p => p.AuthorId).CountBy(x => x.Value)),
        Rows(s => s.Users.Select(u => new { u.Name, N = u.Posts.CountBy(p => p.State, null).Count() })),
        Value(s => s.Posts.CountBy(p => p.AuthorId, null).Max(x => x.Value)),
    ];

    public static readonly TheoryData<ConformanceCase> Unsigned =
    [
        Value(s => s.Specimens.Max(x => x.UInt64)),
        Value(s => s.Specimens.Min(x => x.UInt64)),
        Value(s => s.Specimens.Max(x => x.MaybeUInt64)),
        Value(s => s.Specimens.Where(x => x.UInt64 > long.MaxValue).Min(x => x.UInt64)),
        Value(s => s.Specimens.Where(x => x.UInt64 < 100).Max(x => x.UInt64)),
        Value(s => s.Specimens.Where(x => x.Id < 0).Max(x => x.MaybeUInt64)),
        Fails<InvalidOperationException>(s => s.Specimens.Where(x => x.Id < 0).Max(x => x.UInt64)),
        Rows(s => s.Specimens.GroupBy(x => x.MaybeInt32).Select(g => new
        {
            g.Key,
            Least = g.Min(x => x.UInt64),
            Most = g.Max(x => x.MaybeUInt64),
            Some = g.Where(x => x.Boolean).Max(x => (ulong?)x.UInt64),
        })),
        Rows(s => s.Specimens.GroupBy(x => x.MaybeInt32).Where(g => g.Max(x => x.UInt64) > 100).Select(g => g.Key)),
        Rows(s => s.Specimens.GroupBy(x => x.MaybeInt32).OrderBy(g => g.Max(x => x.UInt64)).ThenBy(g => g.Key)
            .Select(g => g.Key)),
    ];

    [Theory]
    [MemberData(nameof(CountBy))]
    [MemberData(nameof(Unsigned))]
    public Task Agrees(ConformanceCase query) => query.RunAsync(backend);
}
