using Orm.Backends;
using Orm.Linq.Expressions;
using Xunit;

namespace Orm.Tests.Linq.Functions;

/// <summary>Common table expressions and recursion: the SQL, the plans, and what is refused.</summary>
public sealed class CommonTableInputTests : IDisposable
{
    private readonly ForumDb _db = new(OrmOptions<ForumDb>.Sqlite("Data Source=:memory:"));
    private readonly PlanCache _plans = new(SqlDialect.Sqlite);

    public CommonTableInputTests()
    {
        _db.Schema.Create();
        _db.Queries.Plans = _plans;
    }

    public void Dispose() => _db.Dispose();

    [Fact]
    public void A_recursion_reads_as_sql_has_it() => Assert.Equal(
        """
        WITH RECURSIVE "tree"("Id", "Depth") AS (
            SELECT "r"."Id", 0
            FROM "Replies" AS "r"
            WHERE "r"."ParentId" IS NULL
            UNION ALL
            SELECT "r1"."Id", "t"."Depth" + 1
            FROM "tree" AS "t"
            INNER JOIN "Replies" AS "r1" ON "t"."Id" = "r1"."ParentId"
        )
        SELECT "t1"."Id", "t1"."Depth"
        FROM "tree" AS "t1"
        ORDER BY "t1"."Depth"
        """,
        _db.Recursive(
            _db.Replies.Where(r => r.ParentId == null).Select(r => new { r.Id, Depth = 0 }),
            tree => from t in tree
                    join r in _db.Replies on (long?)t.Id equals r.ParentId
                    select new { r.Id, Depth = t.Depth + 1 })
            .OrderBy(t => t.Depth)
            .ToSql());

    [Fact]
    public void A_named_query_is_written_once()
    {
        var good = _db.Topics.Where(t => t.Score > 3).AsCte("good");

        var sql = good.Where(t => t.Score < good.Max(o => o.Score)).Select(t => t.Id).ToSql();

        Assert.StartsWith("WITH \"good\"(", sql, StringComparison.Ordinal);
        Assert.Equal(2, sql.Split("AS (").Length);
        Assert.Equal(3, sql.Split("FROM \"good\" AS").Length);
    }

    [Fact]
    public void Two_named_queries_are_two_even_where_they_look_alike()
    {
        var first = _db.Topics.AsCte("topics");
        var second = _db.Topics.AsCte("topics");

        var once = first.Join(first, a => a.Id, b => b.Id, (a, b) => a.Id);
        var twice = first.Join(second, a => a.Id, b => b.Id, (a, b) => a.Id);

        Assert.Equal(2, once.ToSql().Split("AS (").Length);
        Assert.Equal(3, twice.ToSql().Split("AS (").Length);
        Assert.Contains("\"topics1\"", twice.ToSql(), StringComparison.Ordinal);
        Assert.Equal(2, _plans.Translations);
    }

    [Fact]
    public void Captured_values_of_a_recursion_are_parameters()
    {
        for (var depth = 1; depth < 4; depth++)
        {
            Translate(_db.Replies.Select(r => new { r.Id, Depth = 0 }).Recursive(
                tree => from t in tree
                        join r in _db.Replies on (long?)t.Id equals r.ParentId
                        where t.Depth < depth
                        select new { r.Id, Depth = t.Depth + 1 }));
        }

        Assert.Equal(1, _plans.Translations);

        // A query that is handed on is translated when it runs; in one piece, the compiler would have translated it.
        static void Translate<T>(Query<T> query) => query.ToList();
    }

    [Fact]
    public void The_name_of_a_table_is_left_to_the_table()
        => Assert.StartsWith(
            "WITH \"Topics1\"(", _db.Topics.AsCte("Topics").ToSql(), StringComparison.Ordinal);

    [Fact]
    public void What_sql_lacks_is_refused()
    {
        var ids = _db.Replies.Select(r => r.Id);

        AssertRefused(
            ids.Recursive(tree => _db.Replies.Where(r => tree.Any(id => id == r.ParentId)).Select(r => r.Id)),
            "in no subquery");
        AssertRefused(
            ids.Recursive(tree => from a in tree from b in tree where a < b select b), "once");
        AssertRefused(ids.Recursive(tree => _db.Replies.Select(r => r.Id)), "once");
        AssertRefused(ids.Recursive(tree => tree.Distinct()), "neither group");
        AssertRefused(ids.Recursive(tree => tree.GroupBy(id => id).Select(g => g.Key)), "neither group");
        AssertRefused(ids.Recursive(tree => tree.Take(3)), "neither group");
        AssertRefused(
            ids.Recursive(tree => tree.Select(id => Sql.Window.RowNumber().Over(w => w.OrderBy(id)))), "neither group");
        AssertRefused(
            _db.People.Where(p => p.Topics.AsQueryable().Count() > 1
                && _db.Topics.Where(t => t.AuthorId == p.Id).AsCte("mine").Any()),
            "cannot depend on a row");
    }

    private static void AssertRefused<T>(Query<T> query, string reason)
    {
        var error = Assert.Throws<QueryNotSupportedException>(() => query.ToSql());
        Assert.Contains(reason, error.Reason, StringComparison.Ordinal);
    }
}
