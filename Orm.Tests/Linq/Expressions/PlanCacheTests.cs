using System.Linq.Expressions;
using Orm.Backends;
using Orm.Linq.Expressions;
using Orm.Tests.Allocations;
using Xunit;

namespace Orm.Tests.Linq.Expressions;

/// <summary>A query that differs from another in captured values only is translated once.</summary>
public sealed class PlanCacheTests : IDisposable
{
    private readonly ForumDb _db = new(OrmOptions<ForumDb>.Sqlite("Data Source=:memory:"));
    private readonly PlanCache _plans;

    public PlanCacheTests()
    {
        _db.Schema.Create();
        _plans = new PlanCache(SqlDialect.Sqlite);
        _db.Queries.Plans = _plans;
    }

    // What a query begins with is not seen where it ends, so that nothing is compiled ahead.
    private Query<Topic> Topics => _db.Topics;

    public void Dispose() => _db.Dispose();

    [Fact]
    public void Captured_values_share_a_plan()
    {
        var sql = new HashSet<string>();
        for (var min = 0; min < 5; min++)
        {
            var top = min + 1;
            sql.Add(_db.Topics.Where(t => t.Score > min).Take(top).ToSql());
        }

        Assert.Single(sql);
        Assert.Equal(1, _plans.Translations);
    }

    [Fact]
    public void Null_is_a_value_like_others()
    {
        foreach (var text in new[] { "a", null, "b" })
        {
            Topics.Where(t => t.Body == text).ToList();
        }

        Assert.Equal(1, _plans.Translations);
    }

    [Fact]
    public void The_length_of_a_collection_makes_no_difference()
    {
        for (var length = 0; length < 4; length++)
        {
            var ids = Enumerable.Range(1, length).Select(i => (long)i).ToArray();
            Topics.Where(t => ids.Contains(t.Id)).ToList();
        }

        Assert.Equal(1, _plans.Translations);
    }

    [Fact]
    public void Literals_operators_members_and_types_do()
    {
        _db.Topics.Where(t => t.Score > 1).ToSql();
        _db.Topics.Where(t => t.Score > 2).ToSql();
        _db.Topics.Where(t => t.Score < 1).ToSql();
        _db.Topics.Where(t => t.Id > 1).ToSql();
        _db.Topics.OrderBy(t => t.Score).ToSql();
        _db.Topics.OrderByDescending(t => t.Score).ToSql();
        _db.Topics.Select(t => t.Score).ToSql();
        _db.Topics.Select(t => (long)t.Score).ToSql();
        _db.Replies.Where(r => r.Id > 1).ToSql();

        Assert.Equal(9, _plans.Translations);
        _db.Topics.Where(t => t.Score > 1).ToSql();
        Assert.Equal(9, _plans.Translations);
    }

    [Fact]
    public void The_terminal_is_part_of_the_query()
    {
        Topics.Count();
        Topics.Any();
        Topics.FirstOrDefault();
        Topics.SingleOrDefault();
        Topics.LongCount();
        Topics.ToList();
        Assert.Equal(6, _plans.Translations);
    }

    [Fact]
    public void Variables_of_any_closure_share_a_plan()
    {
        ByLocal(3);
        ByField();
        ByNested(new Holder { Inner = new Holder { Value = 4 } });

        // The path to the value makes no difference either: it is the value that is passed.
        Assert.Equal(1, _plans.Translations);
    }

    [Fact]
    public void The_operators_of_Queryable_find_the_same_plan()
    {
        IQueryable<Topic> topics = _db.Topics;
        var min = 3;
        var own = _db.Topics.Where(t => t.Score > min).OrderBy(t => t.Id).Skip(1).Take(2);
        var other = topics.Where(t => t.Score > min).OrderBy(t => t.Id).Skip(1).Take(2);
        own.ToList();
        other.ToList();
        Assert.Equal(1, _plans.Translations);
    }

    [Fact]
    public void A_captured_query_is_part_of_the_query()
    {
        for (var i = 0; i < 3; i++)
        {
            var name = "n" + i;
            var authors = _db.People.Where(p => p.Name == name).Select(p => p.Id);
            _db.Topics.Where(t => authors.Contains(t.AuthorId)).ToList();
        }

        var others = _db.People.Where(p => p.Nickname == "x").Select(p => p.Id);
        _db.Topics.Where(t => others.Contains(t.AuthorId)).ToList();
        Assert.Equal(2, _plans.Translations);
    }

    [Fact]
    public void A_full_cache_forgets_what_was_not_used()
    {
        var plans = new PlanCache(SqlDialect.Sqlite, capacity: 16);
        _db.Queries.Plans = plans;
        _db.Topics.Where(t => t.Id == 1).ToSql();
        for (var i = 0; i < 100; i++)
        {
            _db.Topics.Where(ScoreIs(i)).ToSql();
            _db.Topics.Where(t => t.Id == 1).ToSql();
        }

        Assert.InRange(plans.Count, 1, 16);
        Assert.Equal(101, plans.Translations);
    }

    [Fact]
    public async Task Many_threads_share_a_cache()
    {
        var plans = new PlanCache(SqlDialect.Sqlite, capacity: 64);
        var workers = Enumerable.Range(0, 8).Select(worker => Task.Run(() =>
        {
            using var db = new ForumDb(OrmOptions<ForumDb>.Sqlite("Data Source=:memory:"));
            db.Queries.Plans = plans;
            for (var i = 0; i < 300; i++)
            {
                var number = i % 90;
                var sql = db.Topics.Where(ScoreIs(number)).ToSql();
                Assert.EndsWith($"\"Score\" = {number}", sql, StringComparison.Ordinal);
            }
        }));
        await Task.WhenAll(workers);
        Assert.InRange(plans.Count, 1, 64);
    }

    [Fact]
    public void A_cached_query_keeps_nothing_that_it_captured()
    {
        var captured = RunWithCaptured();
        for (var i = 0; i < 5 && captured.IsAlive; i++)
        {
#pragma warning disable RS0030 // The test is about what the collector can reach.
            GC.Collect();
#pragma warning restore RS0030
        }

        Assert.False(captured.IsAlive);
    }

    [Fact]
    public void A_cached_query_allocates_little_beside_its_tree()
    {
        var topics = _db.Topics;
        var min = 3;
        Expression<Func<Topic, bool>> condition = t => t.Score > min && t.State == TopicState.Open;
        Expression<Func<Topic, int>> key = t => t.Score;
        for (var i = 0; i < 200; i++)
        {
            QueryPlanner.Prepare<Topic>(new QueryCall(topics.Where(condition).OrderBy(key).Take(5)));
        }

        var bytes = AllocatedBytes.Of(() =>
        {
            for (var i = 0; i < 100; i++)
            {
                QueryPlanner.Prepare<Topic>(new QueryCall(topics.Where(condition).OrderBy(key).Take(5)));
            }
        });

        // Three operators, the number of rows in its box and its holder, the box of min, the array of both values.
        Assert.InRange(bytes / 100, 1, 360);
    }

    [Fact]
    public void Finding_a_known_query_again_allocates_its_values_alone()
    {
        var author = 7L;
        var count = 5;
        var query = _db.Topics
            .Where(t => t.AuthorId == author && t.Title.StartsWith("The", StringComparison.Ordinal))
            .OrderBy(t => t.Id)
            .Take(count)
            .Select(t => new { t.Title, Words = t.Body!.Trim().Replace("a", "b", StringComparison.Ordinal) });

        // The box of the author, and the array of both values.
        Assert.InRange(AllocatedBytes.Of(() => query.ToSql()), 1, 64);
    }

    private void ByLocal(int min) => _db.Topics.Where(t => t.Score > min).ToSql();

    private void ByField()
    {
        var holder = new Holder { Value = 2 };
        _db.Topics.Where(t => t.Score > holder.Value).ToSql();
    }

    private void ByNested(Holder holder) => _db.Topics.Where(t => t.Score > holder.Inner!.Value).ToSql();

    private WeakReference RunWithCaptured()
    {
        var holder = new Holder { Value = 2 };
        _db.Topics.Where(t => t.Score > holder.Value).Select(t => new { t.Id, holder.Value }).ToList();
        return new WeakReference(holder);
    }

    private static Expression<Func<Topic, bool>> ScoreIs(int number)
    {
        var topic = Expression.Parameter(typeof(Topic), "t");
        return Expression.Lambda<Func<Topic, bool>>(
            Expression.Equal(Expression.Property(topic, nameof(Topic.Score)), Expression.Constant(number)), topic);
    }

    private sealed class Holder
    {
        public int Value { get; init; }

        public Holder? Inner { get; init; }
    }
}
