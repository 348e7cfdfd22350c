using System.Runtime.ExceptionServices;
using Orm.Engine;
using Orm.Engine.Data.Sessions;
using Orm.Engine.Types;
using Orm.Tests.Allocations;
using Orm.Tests.Engine.Execution;
using Xunit;

namespace Orm.Tests.Engine.Data;

/// <summary>Statements that run again and again: what they allocate, and that no run sees another's values.</summary>
public sealed class PreparedStatementTests : IDisposable
{
    private const int Runs = 100;
    private readonly EngineConnection _connection = Opened("Data Source=:memory:");

    public PreparedStatementTests() => Execute(
        "CREATE TABLE t (id BIGINT PRIMARY KEY, shop INT NOT NULL, price DOUBLE PRECISION, name TEXT); "
        + "CREATE INDEX t_shop ON t (shop); "
        + "INSERT INTO t SELECT i, i % 10, i / 2.0, 'name of ' || i FROM generate_series(1, 500) AS s(i); ANALYZE");

    public void Dispose() => _connection.Dispose();

    [Theory]
    [InlineData("SELECT id, shop, price, name FROM t WHERE id = @p1")]
    [InlineData("SELECT shop FROM t WHERE id = @p1 AND price > 1")]
    [InlineData("SELECT id, price FROM t WHERE id >= @p1 ORDER BY id LIMIT 20")]
    [InlineData("SELECT id, price FROM t WHERE id > @p1 AND id < 100")]
    [InlineData("SELECT id FROM t WHERE shop = @p1 ORDER BY id")]
    public void A_query_by_a_key_allocates_nothing(string sql)
    {
        var statement = new SessionStatement(_connection.Session.Instance, sql);
        long sum = 0;
        Assert.Equal(0, AllocatedBytes.Of(() =>
        {
            for (int i = 0; i < Runs; i++)
            {
                sum += Sum(statement, i % 10);
            }
        }));
        Assert.NotEqual(0, sum);
    }

    [Fact]
    public void A_command_allocates_its_reader_and_nothing_else()
    {
        using EngineCommand command = Command("SELECT id, shop, price FROM t WHERE id = $1", 7L);
        object[] keys = [.. Enumerable.Range(1, Runs).Select(i => (object)(long)i)];
        Read(command, keys);
        long reader = AllocatedBytes.Of(() => GC.KeepAlive(new EngineDataReader(_connection)));
        long read = AllocatedBytes.Of(() => Read(command, keys));
        Assert.InRange(read, 0, reader * Runs);
    }

    [Fact]
    public void Changes_by_a_key_find_the_row_of_each_run()
    {
        using EngineCommand update = Command("UPDATE t SET price = $2, name = $3 WHERE id = $1", 1L, 1.0, "x");
        using EngineCommand delete = Command("DELETE FROM t WHERE id = $1", 1L);
        using EngineCommand select = Command("SELECT name FROM t WHERE id = $1", 1L);
        for (long id = 1; id <= 20; id++)
        {
            Set(update, id, id * 1.5, id % 3 == 0 ? null : "new " + id);
            Assert.Equal(1, update.ExecuteNonQuery());
            Set(select, id);
            Assert.Equal(id % 3 == 0 ? DBNull.Value : "new " + id, select.ExecuteScalar());
            Set(delete, id);
            Assert.Equal(1, delete.ExecuteNonQuery());
            Assert.Equal(0, delete.ExecuteNonQuery());
            Set(update, id, 0.0, "gone");
            Assert.Equal(0, update.ExecuteNonQuery());
            Set(select, id);
            Assert.Null(select.ExecuteScalar());
        }
    }

    /// <summary>Rows that are added in sequence share a version; others need what they were before.</summary>
    [Theory]
    [InlineData("INSERT INTO plain VALUES (1000 + @p1, 2.5)", 8)]
    [InlineData("UPDATE plain SET price = 2.5 WHERE id = @p1", 240)]
    [InlineData("DELETE FROM plain WHERE id = @p1", 280)]
    public void A_change_by_a_key_allocates_what_undoing_it_takes(string sql, int most)
    {
        const int Rows = 400;
        Execute("CREATE TABLE plain (id BIGINT PRIMARY KEY, price DOUBLE PRECISION); "
            + "INSERT INTO plain SELECT i, i FROM generate_series(1, 500) AS s(i)");
        var statement = new SessionStatement(_connection.Session.Instance, sql);
        long least = long.MaxValue;
        for (int measurement = 0; measurement < 5; measurement++)
        {
            using EngineTransaction transaction = _connection.BeginTransaction();
            long before = GC.GetAllocatedBytesForCurrentThread();
            for (int i = 1; i <= Rows; i++)
            {
                Span<SqlValue> values = [SqlValue.BigInt(i)];
                statement.Run(_connection.Session, values, CancellationToken.None).Close();
            }

            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
            transaction.Rollback();
        }

        Assert.InRange(least / Rows, 0, most);
    }

    [Fact]
    public void A_row_in_the_way_is_found_without_an_exception()
    {
        Execute("CREATE TABLE met (id BIGINT PRIMARY KEY, name TEXT UNIQUE, n INT NOT NULL); "
            + "INSERT INTO met VALUES (1, 'one', 0), (2, 'two', 0)");
        int thrown = 0;
        int thread = Environment.CurrentManagedThreadId;
        void Count(object? sender, FirstChanceExceptionEventArgs e) =>
            thrown += Environment.CurrentManagedThreadId == thread ? 1 : 0;

        AppDomain.CurrentDomain.FirstChanceException += Count;
        try
        {
            Execute("INSERT INTO met VALUES (1, 'x', 5) ON CONFLICT DO NOTHING");
            Execute("INSERT INTO met VALUES (7, 'two', 5), (8, 'eight', 5) ON CONFLICT (name) DO UPDATE SET n = 9");
            Execute("INSERT INTO met VALUES (2, 'y', 5) ON CONFLICT (id) DO UPDATE SET n = met.n + excluded.n");
        }
        finally
        {
            AppDomain.CurrentDomain.FirstChanceException -= Count;
        }

        using EngineCommand rows = Command("SELECT string_agg(id || name || n, ' ' ORDER BY id) FROM met");
        Assert.Equal("1one0 2two14 8eight5", rows.ExecuteScalar());
        Assert.Equal(0, thrown);
        Assert.Throws<ConstraintException>(
            () => Execute("INSERT INTO met VALUES (9, 'one', 5) ON CONFLICT (id) DO NOTHING"));
    }

    [Fact]
    public void The_type_of_a_value_may_change_from_run_to_run()
    {
        using EngineCommand command = Command("SELECT count(*) FROM t WHERE id = $1", 7L);
        foreach ((object? key, long rows) in new (object?, long)[]
        {
            (7L, 1), (7, 1), (7.0, 1), (7.5, 0), (7.5m, 0), (7m, 1), (null, 0), ((short)7, 1), (7L, 1),
            (long.MaxValue, 0),
        })
        {
            Set(command, key);
            Assert.Equal(rows, command.ExecuteScalar());
        }
    }

    [Theory]
    [InlineData("SELECT id FROM t WHERE id BETWEEN 10 AND 12", "10 11 12")]
    [InlineData("SELECT id FROM t WHERE id > 10 AND id <= 12 AND shop <> 1", "12")]
    [InlineData("SELECT id FROM t WHERE id > 10 AND id > 497 ORDER BY id", "498 499 500")]
    [InlineData("SELECT id FROM t WHERE id >= 10 ORDER BY id LIMIT 2 OFFSET 3", "13 14")]
    [InlineData("SELECT id FROM t WHERE id >= 10 AND shop = 3 ORDER BY id LIMIT 2 OFFSET 1", "23 33")]
    [InlineData("SELECT id FROM t WHERE id >= 10 LIMIT 0", "")]
    [InlineData("SELECT id FROM t WHERE id = 10 OFFSET 1", "")]
    [InlineData("SELECT name FROM t WHERE id = 10", "name of 10")]
    [InlineData("SELECT id FROM t WHERE shop = 3 AND id < 20 ORDER BY id", "3 13")]
    [InlineData("SELECT id FROM t WHERE shop > 8 AND id < 30 ORDER BY id", "9 19 29")]
    [InlineData("SELECT id FROM t WHERE id = 99999999999", "")]
    [InlineData("SELECT id FROM t WHERE shop = 99999999999", "")]
    [InlineData("SELECT id FROM t WHERE shop < 99999999999 AND id < 3 ORDER BY id", "1 2")]
    public void Ranges_give_their_rows(string sql, string expected)
    {
        using EngineCommand command = Command(sql);
        for (int run = 0; run < 3; run++)
        {
            var rows = new List<string>();
            using EngineDataReader reader = command.ExecuteReader();
            while (reader.Read())
            {
                rows.Add(reader.GetString(0));
            }

            Assert.Equal(expected, string.Join(' ', rows));
        }
    }

    [Fact]
    public void A_statement_by_itself_sees_what_was_committed_before_it()
    {
        using var one = Opened("Data Source=:memory:prepared statements of two");
        using var two = Opened("Data Source=:memory:prepared statements of two");
        Execute(one, "CREATE TABLE t (id BIGINT PRIMARY KEY, n INT)");
        using var insert = new EngineCommand("INSERT INTO t VALUES ($1, 0)", one);
        using var update = new EngineCommand("UPDATE t SET n = n + 1 WHERE id = 1", one);
        using var select = new EngineCommand("SELECT n FROM t WHERE id = 1", two);
        insert.Parameters.AddWithValue("$1", 1L);
        Assert.Null(select.ExecuteScalar());
        insert.ExecuteNonQuery();
        for (int i = 1; i < 10; i++)
        {
            update.ExecuteNonQuery();
            Assert.Equal(i, select.ExecuteScalar());
            Assert.Throws<ConstraintException>(() => insert.ExecuteNonQuery());
            using EngineTransaction transaction = one.BeginTransaction();
            update.ExecuteNonQuery();
            Assert.Equal(i, select.ExecuteScalar());
            transaction.Rollback();
            Assert.Equal(i, select.ExecuteScalar());
        }
    }

    [Fact]
    public void A_cancelled_command_runs_again()
    {
        using var cancelled = new CancellationTokenSource();
        TickFunction.Register(_connection, cancelled.Cancel);
        using EngineCommand command = Command(
            "SELECT count(*) FROM generate_series(1, $1) AS s(i) WHERE tick(i) > 0", 1_000_000_000_000L);
        Assert.Throws<StatementException>(() => command.ExecuteReaderAsync(cancelled.Token).GetAwaiter().GetResult());
        Set(command, 10L);
        Assert.Equal(10L, command.ExecuteScalar());
        command.Cancel();
        Assert.Equal(10L, command.ExecuteScalar());
        command.CommandText = "SELECT $1 + 1";
        Assert.Equal(11L, command.ExecuteScalar());
    }

    private long Sum(SessionStatement statement, long key)
    {
        Span<SqlValue> values = [SqlValue.BigInt(key)];
        StatementRows rows = statement.Run(_connection.Session, values, CancellationToken.None);
        long sum = 0;
        while (rows.Read())
        {
            for (int i = 0; i < rows.Columns.Length; i++)
            {
                sum += rows.IsNull(i) ? 0
                    : rows.KindOf(i) == SqlTypeKind.Text ? rows.Bytes(i).Length
                    : rows.KindOf(i) == SqlTypeKind.Double ? (long)rows.Value(i).AsDouble()
                    : rows.Value(i).AsInt64();
            }
        }

        rows.Close();
        return sum;
    }

    private static void Read(EngineCommand command, object[] keys)
    {
        foreach (object key in keys)
        {
            command.Parameters[0].Value = key;
            using EngineDataReader reader = command.ExecuteReader();
            Assert.True(reader.Read());
            Assert.False(reader.IsDBNull(1));
            if (reader.GetInt64(0) != (long)key || reader.GetInt32(1) < 0 || reader.GetDouble(2) < 0)
            {
                Assert.Fail("A wrong row was read.");
            }
        }
    }

    private EngineCommand Command(string sql, params object[] values)
    {
        var command = new EngineCommand(sql, _connection);
        for (int i = 0; i < values.Length; i++)
        {
            command.Parameters.AddWithValue(FormattableString.Invariant($"${i + 1}"), values[i]);
        }

        return command;
    }

    private static void Set(EngineCommand command, params object?[] values)
    {
        for (int i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i];
        }
    }

    private void Execute(string sql) => Execute(_connection, sql);

    private static void Execute(EngineConnection connection, string sql)
    {
        using var command = new EngineCommand(sql, connection);
        command.ExecuteNonQuery();
    }

    private static EngineConnection Opened(string source)
    {
        var connection = new EngineConnection(source);
        connection.Open();
        return connection;
    }
}
