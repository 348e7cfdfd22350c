using Orm.Backends;
using Orm.Linq.Expressions;
using Orm.Tests.Linq;
using Xunit;

namespace Orm.Tests.Generator.Queries;

/// <summary>
/// Queries of several queries, compiled with this very file: they give the run-time path's answers, and do not use it.
/// </summary>
public sealed class CompiledSetTests : IDisposable
{
    private readonly Forum _forum = new();
    private readonly ForumDb _db;
    private readonly PlanCache _plans = new(SqlDialect.Sqlite);

    public CompiledSetTests()
    {
        _db = _forum.Db;
        _db.Queries.Plans = _plans;
    }

    // What a query begins with is not seen where it ends, so that nothing is compiled ahead.
    private Query<Topic> Topics => _db.Topics;

    public void Dispose() => _forum.Dispose();

    [Fact]
    public void Two_queries_with_captured_values_in_both()
    {
        var (low, high, name) = (1, 2, "none");
        var united = _db.Topics.Where(t => t.Score > high).Select(t => t.Title)
            .Union(_db.Topics.Where(t => t.Score <= low && t.Title != name).Select(t => t.Title)).ToList();
        var both = _db.Topics.Where(t => t.Score > low).Select(t => t.Id)
            .Concat(_db.Topics.Where(t => t.Score > high).Select(t => t.Id)).ToList();
        var common = _db.Topics.Where(t => t.Score > low).Select(t => t.Score)
            .Intersect(_db.Topics.Where(t => t.Score > high).Select(t => t.Score)).ToList();
        var rest = _db.Topics.Select(t => t.Score)
            .Except(_db.Topics.Where(t => t.Score > high).Select(t => t.Score)).Count();
        Assert.Equal(0, _plans.Translations);

        var rows = Topics.ToList();
        Assert.NotEmpty(united);
        Assert.Equal(
            rows.Where(t => t.Score > high || t.Score <= low).Select(t => t.Title).Distinct().Order(),
            united.Order());
        Assert.Equal(
            rows.Where(t => t.Score > low).Concat(rows.Where(t => t.Score > high)).Select(t => t.Id).Order(),
            both.Order());
        Assert.Equal(rows.Where(t => t.Score > high).Select(t => t.Score).Distinct().Order(), common.Order());
        Assert.Equal(rows.Where(t => t.Score <= high).Select(t => t.Score).Distinct().Count(), rest);
    }

    [Fact]
    public void The_ends_of_an_order_and_one_row_for_each_key()
    {
        var count = 2;
        var last = _db.Topics.OrderBy(t => t.Id).TakeLast(count).Select(t => t.Id).ToList();
        var first = _db.Topics.OrderBy(t => t.Id).SkipLast(count).Select(t => t.Id).ToList();
        var back = _db.Topics.OrderBy(t => t.Id).Reverse().Select(t => t.Id).ToList();
        var authors = _db.Topics.DistinctBy(t => t.AuthorId).ToList();
        Assert.Equal(0, _plans.Translations);

        var ids = Topics.OrderBy(t => t.Id).Select(t => t.Id).ToList();
        Assert.Equal(ids.TakeLast(count), last);
        Assert.Equal(ids.SkipLast(count), first);
        Assert.Equal(ids.AsEnumerable().Reverse(), back);
        Assert.Equal(
            Topics.ToList().Select(t => t.AuthorId).Distinct().Order(), authors.Select(t => t.AuthorId).Order());
    }

    [Fact]
    public void Sets_of_two_contexts_are_refused_each_time()
    {
        using var other = new Forum();
        foreach (var second in new[] { _db, other.Db, _db, other.Db })
        {
            if (second == _db)
            {
                Assert.NotEmpty(Both(_db, second));
                Assert.NotEmpty(Scores(_db, second));
            }
            else
            {
                Assert.ThrowsAny<Exception>(() => Both(_db, second));
                Assert.ThrowsAny<Exception>(() => Scores(_db, second));
            }
        }
    }

    private static List<long> Both(ForumDb one, ForumDb two)
        => one.Topics.Select(t => t.Id).Concat(two.Topics.Select(t => t.Id)).ToList();

    private static List<long> Scores(ForumDb one, ForumDb two)
        => one.Topics.Where(t => two.Topics.Any(u => u.Score >= t.Score)).Select(t => t.Id).ToList();
}
