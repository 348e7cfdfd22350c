using Orm.Engine;
using Orm.Engine.Execution;
using Orm.Engine.Execution.Vectors;
using Orm.Engine.Transactions;
using Orm.Engine.Types;
using Orm.Tests.Engine.Scripts;
using Xunit;

namespace Orm.Tests.Engine.Execution;

/// <summary>
/// A statement that is cancelled looks at no more rows than a few vectors. What is counted is work, not time: a
/// function that is called for every row cancels the statement in the middle, and counts on.
/// </summary>
public sealed class CancellationTests : IDisposable
{
    private const int Rows = 30_000;
    private const int CancelledAt = 9000;

    /// <summary>Four vectors, for operators that stand above one another.</summary>
    private const int MostAfterwards = 4 * 2048;

    private readonly EngineConnection _connection = new("Data Source=:memory:");
    private readonly CancellationTokenSource _source = new();
    private int _calls;

    public CancellationTests()
    {
        _connection.Open();
        TickFunction.Register(_connection, () =>
        {
            if (++_calls == CancelledAt)
            {
                _source.Cancel();
            }
        });
        EngineSide.Run(_connection, "CREATE TABLE t (i BIGINT PRIMARY KEY, k BIGINT, s TEXT)");
        EngineSide.Run(_connection, FormattableString.Invariant(
            $"INSERT INTO t SELECT i, i % 5000, 'key ' || (i % 300) FROM generate_series(1, {Rows}) AS g(i)"));
    }

    public static TheoryData<string, bool> Statements()
    {
        var data = new TheoryData<string, bool>();
        foreach (string sql in new[]
        {
            "SELECT count(*) FROM t WHERE tick(i) > 0",
            "SELECT i FROM t WHERE tick(i) > 0 ORDER BY s, k DESC",
            "SELECT s, sum(tick(i)) FROM t GROUP BY s",
            "SELECT DISTINCT tick(k) FROM t",
            "SELECT count(*) FROM t JOIN t AS u ON u.i = t.k WHERE tick(t.i) > 0",
            "SELECT count(*) FROM t JOIN t AS u ON u.k = t.k AND tick(u.i) > t.i",
            "SELECT count(*) FROM t LEFT JOIN t AS u ON u.s = t.s WHERE tick(u.i) > 0",
            "SELECT count(*) FROM t FULL JOIN t AS u ON u.s = t.s WHERE tick(u.i) > 0",
            "SELECT count(*) FROM t, t AS u WHERE tick(u.i + t.i) > 0",
            "SELECT count(*) FROM t WHERE EXISTS (SELECT 1 FROM t AS u WHERE u.k % 99 = t.k % 99 AND tick(u.i) > t.i)",
            "SELECT count(*) FROM t WHERE i NOT IN (SELECT tick(k) FROM t)",
            "SELECT max(r) FROM (SELECT rank() OVER (PARTITION BY s ORDER BY tick(k)) AS r FROM t) AS q",
            "SELECT max(r) FROM (SELECT k, sum(k) OVER (ORDER BY i) AS r FROM t) AS q WHERE tick(k) > 0",
            "SELECT tick(i) FROM t UNION SELECT tick(k) FROM t",
            "SELECT tick(i) FROM t EXCEPT ALL SELECT tick(k) FROM t",
            "WITH c AS (SELECT tick(i) AS i FROM t) SELECT count(*) FROM c JOIN c AS d ON d.i = c.i",
            "WITH RECURSIVE c(n) AS (VALUES (1) UNION ALL SELECT tick(n + 1) FROM c WHERE n < 1000000) "
                + "SELECT count(*) FROM c",
            "SELECT count(*) FROM generate_series(1, 1000000) AS g(i) WHERE tick(i) > 0",
            "UPDATE t SET k = tick(k)",
            "DELETE FROM t WHERE tick(i) > 0",
            "INSERT INTO t SELECT tick(i) + 1000000, k, s FROM t",
        })
        {
            data.Add(sql, true);
            data.Add(sql, false);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Statements))]
    public async Task Little_is_done_after_a_statement_is_cancelled(string sql, bool vectors)
    {
        _connection.Session.Instance.Database.LeastRowsForVectors = vectors ? 0 : long.MaxValue;
        _calls = 0;
        EngineException error = await Assert.ThrowsAnyAsync<EngineException>(
            () => ReadAsync(_connection, sql, _source.Token));
        Assert.Equal("57014", error.SqlState);
        Assert.InRange(_calls, CancelledAt, CancelledAt + MostAfterwards);

        // The session goes on, and nothing was changed.
        string found = EngineSide.Run(_connection, "SELECT count(*) AS n, sum(k) AS k FROM t").ToString();
        Assert.Equal(FormattableString.Invariant($"n|k\n{Rows}|{Rows / 5000 * (4999L * 5000 / 2)}"), found);
        Assert.Equal(0, _connection.Session.Instance.Database.Memory.Used);
    }

    [Fact]
    public async Task A_statement_that_is_cancelled_while_its_reader_closes_says_so_as_any_other()
    {
        _calls = 0;
        using EngineCommand command = _connection.CreateCommand();
        command.CommandText = "SELECT 1; DELETE FROM t WHERE tick(i) < 0";
        await using var reader = await command.ExecuteReaderAsync(_source.Token);
        EngineException error = Assert.ThrowsAny<EngineException>(reader.Close);
        Assert.Equal("57014", error.SqlState);
        Assert.InRange(_calls, CancelledAt, CancelledAt + MostAfterwards);
    }

    /// <summary>What was put into the index until then goes with it.</summary>
    [Theory]
    [InlineData("CREATE INDEX x ON t (k)")]
    [InlineData("CREATE UNIQUE INDEX x ON t (k, i)")]
    [InlineData("ALTER TABLE t ADD CONSTRAINT x UNIQUE (k, i)")]
    public async Task An_index_that_is_cancelled_gets_no_further_row(string sql)
    {
        Database database = _connection.Session.Instance.Database;
        int added = 0;
        database.Schedule = step =>
        {
            if (step == TransactionStep.EntryAdded && ++added == CancelledAt)
            {
                _source.Cancel();
            }
        };
        EngineException error = await Assert.ThrowsAnyAsync<EngineException>(
            () => ReadAsync(_connection, sql, _source.Token));
        database.Schedule = null;
        Assert.Equal("57014", error.SqlState);
        Assert.Equal(CancelledAt, added);

        EngineSide.Run(_connection, sql);
        Assert.Equal("n\n6", EngineSide.Run(_connection, "SELECT count(*) AS n FROM t WHERE k = 3").ToString());
    }

    [Fact]
    public void A_scan_whose_rows_nobody_wants_stops_behind_a_leaf()
    {
        var session = _connection.Session;
        session.Begin(IsolationLevel.ReadCommitted, readOnly: true);
        var state = new ExecutionState();
        state.Begin(session.Services, session.Transaction, [], _source.Token);
        var scan = new VectorScan(
            session.Schema.Table("t")!.Number,
            [0],
            [VectorType.OfColumn(SqlType.BigInt)],
            [true],
            [new ScanPredicate(new CancellingPredicate(() => ++_calls, _source), [0], 1)],
            state,
            morsels: null);
        scan.Open();

        Assert.Throws<OperationCanceledException>(() => scan.Next());

        Assert.Equal(1, _calls);
        session.RollBack();
    }

    public void Dispose()
    {
        _source.Dispose();
        _connection.Dispose();
    }

    /// <summary>Reads all rows of a query that a token cancels.</summary>
    internal static async Task ReadAsync(EngineConnection connection, string sql, CancellationToken cancelled)
    {
        using EngineCommand command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync(cancelled);

        // Without the token: what stops it is the statement, and not the method.
        while (await reader.ReadAsync(CancellationToken.None))
        {
        }
    }

    /// <summary>Wants no row, and cancels the statement when it has looked at some.</summary>
    private sealed class CancellingPredicate(Action looks, CancellationTokenSource source) : VectorPredicate
    {
        internal override bool IsPure => true;

        internal override int Select(Chunk chunk, in Selection rows, Span<int> found, bool wanted)
        {
            looks();
            source.Cancel();
            return 0;
        }
    }
}
