using Orm.Engine;
using Orm.Engine.Transactions;
using Xunit;

namespace Orm.Tests.Engine.Data;

/// <summary>
/// A change of many rows that is cancelled is undone while its connection goes on. It is cancelled when so many rows
/// have changed; a gate keeps the undoing from ending, so that it is known to be under way.
/// </summary>
public sealed class CancelledChangeTests : IDisposable
{
    private const int Rows = 40_000;
    private const string Sums = "SELECT count(*), sum(v) FROM t";

    private readonly string _directory = Directory.CreateTempSubdirectory("orm-engine").FullName;
    private readonly ManualResetEventSlim _gate = new(initialState: true);
    private readonly CancellationTokenSource _source = new();
    private readonly EngineConnection _connection;
    private readonly string _before;
    private int _steps;
    private int _cancelAt;

    public CancelledChangeTests()
    {
        _connection = Open();
        Run("CREATE TABLE t (i BIGINT PRIMARY KEY, v BIGINT); CREATE INDEX t_v ON t (v)");
        Run(FormattableString.Invariant(
            $"INSERT INTO t SELECT i, i % 777 FROM generate_series(1, {Rows}) AS g(i)"));
        _before = Run(Sums);
        Database.Schedule = Step;
    }

    private Database Database => _connection.Session.Instance.Database;

    public void Dispose()
    {
        _gate.Set();
        _connection.Dispose();
        _source.Dispose();
        _gate.Dispose();
        Directory.Delete(_directory, recursive: true);
    }

    [Theory]
    [InlineData("UPDATE t SET v = v + 1")]
    [InlineData("DELETE FROM t")]
    [InlineData("INSERT INTO t SELECT i + 1000000, v FROM t")]
    [InlineData("WITH gone AS (DELETE FROM t RETURNING i) INSERT INTO t SELECT i + 1000000, 1 FROM gone")]
    public async Task Nobody_waits_for_the_undoing_of_what_was_cancelled(string sql)
    {
        _gate.Reset();
        await CancelAsync(sql, at: 20_000);

        // As of any transaction that is open, its changes are not seen, and its locks hold.
        Assert.Equal(_before, Run(Sums));
        Run("SET lock_timeout = '20ms'");
        var error = Assert.ThrowsAny<EngineException>(() => Run("ALTER TABLE t ADD COLUMN w BIGINT"));
        Assert.Equal("55P03", error.SqlState);

        _gate.Set();
        Run("SET lock_timeout = '60s'");
        Run("UPDATE t SET v = v + 2");
        Assert.Equal("40000", Run("SELECT count(*) FROM t WHERE v = i % 777 + 2"));
        Assert.Empty(Database.Verify());
    }

    [Fact]
    public async Task Few_changes_are_undone_at_once()
    {
        await CancelAsync("UPDATE t SET v = v + 1 WHERE i <= 2000", at: 1000);
        Run("SELECT i FROM t FOR UPDATE NOWAIT");
        Assert.Equal(_before, Run(Sums));
    }

    [Fact]
    public async Task A_transaction_goes_on_without_what_was_cancelled()
    {
        using (EngineTransaction transaction = _connection.BeginTransaction())
        {
            Run("UPDATE t SET v = v + 5 WHERE i = 1");
            await CancelAsync("UPDATE t SET v = v + 1", at: 20_000);
            Run("UPDATE t SET v = v - 5 WHERE i = 1");
            transaction.Commit();
        }

        Run("SELECT i FROM t FOR UPDATE NOWAIT");
        Assert.Equal(_before, Run(Sums));
    }

    [Fact]
    public async Task Closing_the_database_waits_for_the_undoing()
    {
        _gate.Reset();
        await CancelAsync("UPDATE t SET v = v + 1", at: 20_000);
        Task closing = Task.Run(_connection.Dispose);
        Assert.NotEqual(closing, await Task.WhenAny(closing, Task.Delay(50)));
        _gate.Set();
        await closing;

        using EngineConnection again = Open();
        Assert.Equal(_before, Run(again, Sums));
        Assert.Empty(again.Session.Instance.Database.Verify());
    }

    [Fact]
    public async Task A_checkpoint_meanwhile_keeps_nothing_of_it()
    {
        _gate.Reset();
        await CancelAsync("UPDATE t SET v = v + 1", at: 20_000);
        Database.Checkpoint();
        _gate.Set();
        _connection.Dispose();
        using EngineConnection again = Open();
        Assert.Equal(_before, Run(again, Sums));
    }

    [Fact]
    public async Task What_cannot_be_undone_stops_the_database_and_is_undone_when_it_is_opened()
    {
        Database.Schedule = step =>
        {
            Step(step);
            if (step == TransactionStep.RowRestored)
            {
                throw new IOException("The disk is gone.");
            }
        };
        await CancelAsync("UPDATE t SET v = v + 1", at: 20_000);
        Database.Rollbacks.Wait();
        var error = Assert.ThrowsAny<EngineException>(() => Run("DELETE FROM t WHERE i = 1"));
        Assert.Equal("57P02", error.SqlState);
        _connection.Dispose();

        using EngineConnection again = Open();
        Assert.Equal(_before, Run(again, Sums));
    }

    private EngineConnection Open()
    {
        var connection = new EngineConnection($"Data Source={Path.Combine(_directory, "x.odb")}");
        connection.Open();
        return connection;
    }

    private async Task CancelAsync(string sql, int at)
    {
        (_steps, _cancelAt) = (0, at);
        using EngineCommand command = _connection.CreateCommand();
        command.CommandText = sql;
        var error = await Assert.ThrowsAnyAsync<EngineException>(() => command.ExecuteNonQueryAsync(_source.Token));
        Assert.Equal("57014", error.SqlState);
    }

    private string Run(string sql) => Run(_connection, sql);

    private static string Run(EngineConnection connection, string sql)
    {
        using EngineCommand command = connection.CreateCommand();
        command.CommandText = sql;
        using EngineDataReader reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => reader.GetValue(i))));
        }

        return string.Join('\n', rows);
    }

    private void Step(TransactionStep step)
    {
        switch (step)
        {
            case TransactionStep.RowClaimed or TransactionStep.EntryAdded when ++_steps == _cancelAt:
                _source.Cancel();
                break;
            case TransactionStep.RowRestored:
                _gate.Wait();
                break;
        }
    }
}
