using Orm.Backends;
using Orm.Linq.Expressions;
using Xunit;

namespace Orm.Tests.Linq.Functions;

/// <summary>Keyset pages: the SQL, the plans, and places that are none.</summary>
public sealed class KeysetInputTests : IDisposable
{
    private readonly ForumDb _db = new(OrmOptions<ForumDb>.Sqlite("Data Source=:memory:"));
    private readonly PlanCache _plans = new(SqlDialect.Sqlite);

    public KeysetInputTests()
    {
        _db.Schema.Create();
        _db.Queries.Plans = _plans;
    }

    public void Dispose() => _db.Dispose();

    [Fact]
    public void Keys_of_one_direction_are_compared_as_a_row() => Assert.Equal(
        """
        SELECT "t"."Id"
        FROM "Topics" AS "t"
        WHERE ("t"."Score", "t"."Id") < (@p1, @p2)
        ORDER BY "t"."Score" DESC, "t"."Id" DESC
        LIMIT @p3
        """,
        _db.Topics.OrderByDescending(t => t.Score).ThenByDescending(t => t.Id).After(3, 17L).Select(t => t.Id)
            .Take(20).ToSql());

    [Fact]
    public void Keys_of_both_directions_are_compared_one_by_one() => Assert.Equal(
        """
        SELECT "t"."Id"
        FROM "Topics" AS "t"
        WHERE "t"."Score" <= @p1 AND ("t"."Score" < @p1 OR "t"."Score" = @p1 AND "t"."Id" > @p2)
        ORDER BY "t"."Score" DESC, "t"."Id"
        """,
        _db.Topics.OrderByDescending(t => t.Score).ThenBy(t => t.Id).After(3, 17L).Select(t => t.Id).ToSql());

    [Fact]
    public void All_pages_run_one_statement()
    {
        for (var id = 1L; id < 4; id++)
        {
            Translate(_db.Topics.OrderBy(t => t.Score).ThenBy(t => t.Id).After(3, id).Take(2));
        }

        Assert.Equal(1, _plans.Translations);

        // A query that is handed on is translated when it runs; in one piece, the compiler would have translated it.
        static void Translate<T>(Query<T> query) => query.ToList();
    }

    [Fact]
    public void A_place_that_is_none_of_the_order_is_refused()
    {
        var ordered = _db.Topics.OrderBy(t => t.Score).ThenBy(t => t.Id);

        var error = Assert.Throws<KeysetMismatchException>(() => ordered.After("3", 17L));
        Assert.Equal("int, long", error.Expected);
        Assert.Equal("string, long", error.Given);
        Assert.Throws<KeysetMismatchException>(() => ordered.After(3));
        Assert.Throws<KeysetMismatchException>(() => ordered.After(3, 17L, 1));
        Assert.Throws<KeysetMismatchException>(() => ordered.After(long.MaxValue, 17L));
        Assert.Throws<KeysetMismatchException>(() => ordered.Before(3, null));
        Assert.Throws<KeysetMismatchException>(() => ordered.After(new Person { Name = "another entity" }));
    }

    [Fact]
    public void An_order_that_is_not_total_is_refused()
    {
        AssertRefused(_db.Topics.OrderBy(t => t.Score).After(3), "Add the key (Id)");
        AssertRefused(_db.Topics.OrderBy(t => t.Id).OrderBy(t => t.Score).After(3), "Add the key (Id)");
        AssertRefused(
            _db.Topics.SelectMany(t => t.Replies, (t, r) => new { t.Id, r.Text }).OrderBy(x => x.Id).After(3L),
            "Add the key (Id)");
        AssertRefused(
            _db.Topics.Select(t => new { t.Score, t.State }).Distinct().OrderBy(x => x.Score).After(3),
            "every value of the distinct rows");
    }

    private static void AssertRefused<T>(Query<T> query, string reason)
    {
        var error = Assert.Throws<QueryNotSupportedException>(() => query.ToSql());
        Assert.Contains(reason, error.Reason, StringComparison.Ordinal);
    }
}
