using Orm.Backends;
using Orm.Linq.Expressions;
using Xunit;

namespace Orm.Tests.Linq.Functions;

/// <summary>Window functions: what is refused, what is checked when the query runs, and how the SQL reads.</summary>
public sealed class WindowInputTests : IDisposable
{
    private readonly ForumDb _db = new(OrmOptions<ForumDb>.Sqlite("Data Source=:memory:"));
    private readonly PlanCache _plans = new(SqlDialect.Sqlite);

    public WindowInputTests()
    {
        _db.Schema.Create();
        _db.Queries.Plans = _plans;
    }

    // What a query begins with is not seen where it ends, so that nothing is compiled ahead.
    private Query<Topic> Topics => _db.Topics;

    public void Dispose() => _db.Dispose();

    [Fact]
    public void The_sql_reads_as_it_was_written() => Assert.Equal(
        """
        SELECT "t"."Id", SUM("t"."Score")
                OVER (PARTITION BY "t"."AuthorId" ORDER BY "t"."Id" ROWS BETWEEN 2 PRECEDING AND CURRENT ROW) AS "S"
        FROM "Topics" AS "t"
        """,
        _db.Topics.Select(t => new
        {
            t.Id,
            S = Sql.Window.Sum(t.Score).Over(
                w => w.PartitionBy(t.AuthorId).OrderBy(t.Id).Rows(Frame.Preceding(2))),
        }).ToSql());

    [Fact]
    public void A_filter_on_a_window_stands_around_it() => Assert.Equal(
        """
        SELECT "t"."Id"
        FROM (
            SELECT "t1"."Id", ROW_NUMBER() OVER (ORDER BY "t1"."Score") AS "N"
            FROM "Topics" AS "t1"
        ) AS "t"
        WHERE "t"."N" <= 3
        """,
        _db.Topics
            .Select(t => new { t.Id, N = Sql.Window.RowNumber().Over(w => w.OrderBy(t.Score)) })
            .Where(t => t.N <= 3)
            .Select(t => t.Id)
            .ToSql());

    [Theory]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    public void A_negative_frame_is_refused_when_the_query_runs(int distance)
    {
        var query = _db.Topics.Select(
            t => Sql.Window.Count().Over(w => w.OrderBy(t.Id).Rows(Frame.Preceding(distance))));

        var error = Assert.Throws<ArgumentOutOfRangeException>(() => query.ToList());

        Assert.Equal(distance, Convert.ToInt32(error.ActualValue, System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void There_is_at_least_one_tile()
    {
        var tiles = 0;

        Assert.Throws<ArgumentOutOfRangeException>(
            () => _db.Topics.Select(t => Sql.Window.NTile(tiles).Over(w => w.OrderBy(t.Id))).ToList());
        Assert.Throws<QueryNotSupportedException>(
            () => _db.Topics.Select(t => Sql.Window.NTile(0).Over(w => w.OrderBy(t.Id))).ToList());
    }

    [Fact]
    public void Distances_are_parameters_of_one_plan()
    {
        for (var distance = 0; distance < 3; distance++)
        {
            Topics
                .Select(t => Sql.Window.Sum(t.Score).Over(w => w.OrderBy(t.Id).Rows(Frame.Preceding(distance))))
                .ToList();
        }

        Assert.Equal(1, _plans.Translations);
    }

    [Fact]
    public void Another_bound_is_another_plan()
    {
        Topics.Select(t => Sql.Window.Sum(t.Score).Over(w => w.OrderBy(t.Id).Rows(Frame.CurrentRow))).ToList();
        Topics
            .Select(t => Sql.Window.Sum(t.Score).Over(w => w.OrderBy(t.Id).Rows(Frame.UnboundedPreceding)))
            .ToList();

        Assert.Equal(2, _plans.Translations);
    }

    [Fact]
    public void What_has_no_meaning_is_refused()
    {
        AssertRefused(t => Sql.Window.RowNumber().Over(), "depends on the order");
        AssertRefused(t => Sql.Window.Lag(t.Score).Over(w => w.PartitionBy(t.AuthorId)), "depends on the order");
        AssertRefused(
            t => Sql.Window.Count().Over(w => w.OrderBy(t.Id).Rows(Frame.Preceding(-1))), "must be 0 at least");
        AssertRefused(
            t => Sql.Window.Count().Over(w => w.OrderBy(t.Id).Rows(Frame.Preceding(t.Score))), "depend on the row");
        AssertRefused(
            t => Sql.Window.Count().Over(w => w.OrderBy(t.Id).Rows(Frame.CurrentRow, Frame.Preceding(1))),
            "ends before it begins");
        AssertRefused(
            t => Sql.Window.Count().Over(w => w.OrderBy(t.Id).Rows(Frame.Preceding(1.5))), "whole numbers");
        AssertRefused(t => Sql.Window.Count().Over(w => w.Groups(Frame.Preceding(1))), "Add OrderBy");
        AssertRefused(
            t => Sql.Window.Count().Over(w => w.OrderBy(t.Title).Range(Frame.Preceding(1))), "must be a number");
    }

    [Fact]
    public void Outside_of_a_query_there_are_no_rows_around()
    {
        Assert.Equal(
            "Sql.Window.RowNumber", Assert.Throws<OutsideOfQueryException>(() => Sql.Window.RowNumber()).Method);
        Assert.Equal("Frame.CurrentRow", Assert.Throws<OutsideOfQueryException>(() => Frame.CurrentRow).Method);
        Assert.Throws<OutsideOfQueryException>(() => Sql.Window.Sum(3));
        Assert.Throws<OutsideOfQueryException>(() => Sql.Window.Lag("a"));
        Assert.Throws<OutsideOfQueryException>(() => Frame.Following(3));
    }

    private void AssertRefused<T>(System.Linq.Expressions.Expression<Func<Topic, T>> selector, string reason)
    {
        var error = Assert.Throws<QueryNotSupportedException>(() => _db.Topics.Select(selector).ToList());
        Assert.Contains(reason, error.Reason, StringComparison.Ordinal);
    }
}
