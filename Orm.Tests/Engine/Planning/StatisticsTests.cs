using Orm.Engine;
using Orm.Engine.Catalog.Statistics;
using Orm.Engine.Data.Sessions;
using Orm.Engine.Types;
using Xunit;

namespace Orm.Tests.Engine.Planning;

/// <summary>What ANALYZE finds out, keeps and renews.</summary>
public sealed class StatisticsTests
{
    [Theory]
    [InlineData(10)]
    [InlineData(1_000)]
    [InlineData(200_000)]
    public void Different_values_are_counted_within_three_per_cent(int values)
    {
        var counter = new HyperLogLog();
        for (int i = 0; i < values * 2; i++)
        {
            counter.Add(BitConverter.GetBytes(i % values));
        }

        Assert.InRange(counter.Estimate(), values * 0.97, values * 1.03);
    }

    [Fact]
    public void Common_values_nulls_and_ranges_are_known()
    {
        using EngineConnection connection = Opened("""
            CREATE TABLE t (id BIGINT PRIMARY KEY, kind TEXT, n BIGINT);
            INSERT INTO t SELECT i, CASE WHEN i % 10 = 0 THEN 'rare' WHEN i % 2 = 0 THEN NULL ELSE 'usual' END, i % 400
            FROM generate_series(1, 4000) AS s(i);
            ANALYZE t
            """);
        TableStatistics statistics = Statistics(connection, "t");
        Assert.Equal(4000, statistics.Rows);
        Assert.Equal(4000, statistics.Columns[0].Distinct);
        ColumnStatistics kind = statistics.Columns[1];
        Assert.Equal(0.4, kind.NullFraction, 3);
        Assert.Equal(2, kind.Distinct);
        Assert.Equal(0.5, kind.Equal(SqlValue.Text("usual")), 3);
        Assert.Equal(0.1, kind.Equal(SqlValue.Text("rare")), 3);
        Assert.Equal(0, kind.Equal(SqlValue.Text("absent")), 3);
        ColumnStatistics number = statistics.Columns[2];
        Assert.InRange(number.Distinct, 390, 410);
        Assert.InRange(number.Below(SqlValue.BigInt(100), orEqual: false), 0.23, 0.27);
        Assert.Equal(1, number.Below(SqlValue.BigInt(1000), orEqual: false), 3);
        Assert.Equal(0, number.Below(SqlValue.BigInt(-1), orEqual: true), 3);
    }

    [Fact]
    public void Statistics_are_there_after_a_restart()
    {
        string folder = Directory.CreateTempSubdirectory("orm-statistics").FullName;
        try
        {
            string source = "Data Source=" + Path.Combine(folder, "x.db");
            using (EngineConnection first = Opened(
                "CREATE TABLE t (id BIGINT PRIMARY KEY, v DECIMAL(12,2), s CHAR(5), d DATE); "
                + "INSERT INTO t SELECT i, i * 0.5, 'ab', DATE '2020-01-01' FROM generate_series(1, 500) AS s(i); "
                + "ANALYZE",
                source))
            {
                Assert.Equal(500, Statistics(first, "t").Rows);
            }

            using EngineConnection again = Opened("", source);
            EngineInstance instance = again.Session.Instance;
            using var transaction = instance.Database.Begin(readOnly: true);
            TableStatistics? saved = StatisticsTable.Load(
                instance.Database, transaction, instance.Schema.Table("t")!);
            Assert.NotNull(saved);
            Assert.Equal(500, saved.Rows);
            Assert.Equal(500, saved.Sample.Count);
            Assert.Equal(1, saved.Columns[2].Distinct);
            Assert.Equal(SqlValue.Date(new DateOnly(2020, 1, 1)), saved.Columns[3].Max);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void Statistics_are_renewed_when_many_rows_have_changed()
    {
        using EngineConnection connection = Opened(
            "CREATE TABLE t (id BIGINT PRIMARY KEY, n BIGINT); "
            + "INSERT INTO t SELECT i, 1 FROM generate_series(1, 1000) AS s(i); ANALYZE t");
        Execute(connection, "UPDATE t SET n = 2 WHERE id <= 100");
        Assert.Equal(1, Statistics(connection, "t").Columns[1].Distinct);
        Execute(connection, "UPDATE t SET n = id WHERE id <= 900");
        Assert.InRange(Statistics(connection, "t").Columns[1].Distinct, 880, 920);
    }

    [Fact]
    public void Rows_are_counted_on_between_two_looks()
    {
        using EngineConnection connection = Opened(
            "CREATE TABLE t (id BIGINT PRIMARY KEY); INSERT INTO t SELECT i FROM generate_series(1, 100) AS s(i); "
            + "ANALYZE t; DELETE FROM t WHERE id <= 40");
        EngineInstance instance = connection.Session.Instance;
        Assert.Equal(60, instance.Statistics.RowsOf(instance.Schema.Table("t")!));
    }

    [Fact]
    public void Statistics_of_another_table_of_the_same_name_do_not_count()
    {
        using EngineConnection connection = Opened(
            "CREATE TABLE t (id BIGINT PRIMARY KEY); INSERT INTO t VALUES (1), (2); ANALYZE t; "
            + "DROP TABLE t; CREATE TABLE t (id BIGINT PRIMARY KEY, n BIGINT)");
        Assert.Equal(2, Statistics(connection, "t").Columns.Length);
    }

    [Fact]
    public void Analyzing_what_is_not_there_is_an_error()
    {
        using EngineConnection connection = Opened("");
        EngineException error = Assert.ThrowsAny<EngineException>(() => Execute(connection, "ANALYZE nothing"));
        Assert.Equal("42P01", error.SqlState);
    }

    [Fact]
    public void Large_tables_are_sampled_when_a_plan_asks()
    {
        using EngineConnection connection = Opened("""
            CREATE TABLE t (id BIGINT PRIMARY KEY, four BIGINT, n BIGINT, kind TEXT);
            INSERT INTO t SELECT i, i / 4, i::bigint * 7919 % 400, CASE WHEN i % 5 < 2 THEN NULL ELSE 'usual' END
            FROM generate_series(1, 300000) AS s(i);
            SELECT count(*) FROM t WHERE n = 7
            """);
        TableStatistics statistics = Statistics(connection, "t");
        Assert.InRange(statistics.Rows, 290_000, 310_000);
        Assert.InRange(statistics.Columns[0].Distinct, 290_000, 310_000);
        Assert.InRange(statistics.Columns[1].Distinct, 40_000, 120_000);
        Assert.InRange(statistics.Columns[2].Distinct, 390, 410);
        Assert.InRange(statistics.Columns[2].Below(SqlValue.BigInt(100), orEqual: false), 0.22, 0.28);
        Assert.InRange(statistics.Columns[3].NullFraction, 0.38, 0.42);
        Assert.InRange(statistics.Columns[3].Equal(SqlValue.Text("usual")), 0.58, 0.62);
        Assert.True(statistics.Columns[0].Equal(SqlValue.BigInt(300_001)) > 0, "A sample does not know the ends.");
    }

    [Fact]
    public void What_is_added_to_a_large_table_is_noticed_without_ANALYZE()
    {
        using EngineConnection connection = Opened("""
            CREATE TABLE t (id BIGINT PRIMARY KEY, n BIGINT);
            INSERT INTO t SELECT i, 1 FROM generate_series(1, 250000) AS s(i);
            ANALYZE t;
            SELECT count(*) FROM t WHERE n = 2;
            INSERT INTO t SELECT i, 2 FROM generate_series(250001, 500000) AS s(i);
            SELECT count(*) FROM t WHERE n = 2
            """);
        TableStatistics statistics = Statistics(connection, "t");
        Assert.InRange(statistics.Rows, 480_000, 520_000);
        Assert.InRange(statistics.Columns[1].Equal(SqlValue.BigInt(2)), 0.48, 0.52);
    }

    [Fact]
    public void Row_ids_far_apart_are_no_number_of_rows()
    {
        using EngineConnection connection = Opened("""
            CREATE TABLE t (id BIGINT PRIMARY KEY, n BIGINT);
            INSERT INTO t SELECT i::bigint * 1000000007, i % 10 FROM generate_series(1, 5000) AS s(i);
            SELECT count(*) FROM t WHERE n = 2
            """);
        TableStatistics statistics = Statistics(connection, "t");
        Assert.Equal(5000, statistics.Rows);
        Assert.Equal(10, statistics.Columns[1].Distinct);
        Assert.False(statistics.Columns[1].IsEstimate);
    }

    internal static EngineConnection Opened(string sql, string source = "Data Source=:memory:")
    {
        var connection = new EngineConnection(source);
        connection.Open();
        if (sql.Length > 0)
        {
            Execute(connection, sql);
        }

        return connection;
    }

    internal static void Execute(EngineConnection connection, string sql)
    {
        using EngineCommand command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static TableStatistics Statistics(EngineConnection connection, string table)
    {
        EngineInstance instance = connection.Session.Instance;
        return instance.Statistics.Of(instance.Schema.Table(table)!)!;
    }
}
