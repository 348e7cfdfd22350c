using Orm.Engine.Data.Sessions;
using Orm.Engine.Functions;
using Orm.Engine.Sql.Syntax;
using Orm.Engine.Storage.Files.Simulation;
using Orm.Engine.Transactions;
using Xunit;
using Session = Orm.Engine.Data.Sessions.Session;

namespace Orm.Tests.Engine.Data;

/// <summary>
/// The process ends, or the power fails, while a change that was cancelled is being undone: its rows have been restored
/// and the entries of its indexes have not. It was never committed, so nothing of it is there afterwards.
/// </summary>
public sealed class CancelledChangeCrashTests : IDisposable
{
    private const int Rows = 20_000;
    private const int CancelAt = 10_000;
    private const string Sums = "SELECT count(*) || ' ' || sum(v) FROM t";

    private readonly SimulatedFileSystem _disk = new(5);
    private readonly ManualResetEventSlim _mayEnd = new();
    private readonly ManualResetEventSlim _isUndoing = new();
    private readonly CancellationTokenSource _source = new();
    private int _changes;

    public void Dispose()
    {
        _mayEnd.Dispose();
        _isUndoing.Dispose();
        _source.Dispose();
    }

    [Theory]
    [InlineData("UPDATE t SET v = v + 1", false, false)]
    [InlineData("UPDATE t SET v = v + 1", false, true)]
    [InlineData("UPDATE t SET v = v + 1", true, false)]
    [InlineData("UPDATE t SET v = v + 1", true, true)]
    [InlineData("DELETE FROM t", true, true)]
    [InlineData("INSERT INTO t SELECT i + 1000000, v FROM t", true, true)]
    public void Nothing_of_it_is_there_after_a_crash(string sql, bool hasCheckpoint, bool failsPower)
    {
        SimulatedFileSystem after;
        string before;
        using (var instance = new EngineInstance(Options(_disk)))
        {
            using var session = new Session(instance);
            before = Fill(session);
            instance.Database.Schedule = Step;
            try
            {
                Assert.Throws<OperationCanceledException>(() => Run(session, sql, _source.Token));
                Assert.True(_isUndoing.Wait(TimeSpan.FromSeconds(60)), "Nothing is undone behind the statement.");
                if (hasCheckpoint)
                {
                    instance.Database.Checkpoint();
                }

                after = failsPower ? _disk.AfterPowerFailure(7) : _disk.AfterProcessExit(7);
            }
            finally
            {
                _mayEnd.Set();
            }
        }

        using var found = new EngineInstance(Options(after));
        using var reader = new Session(found);
        Assert.Equal(before, Run(reader, Sums));
        Assert.Equal("0", Run(reader, "SELECT count(*) FROM t WHERE v <> i % 777"));
        Assert.Empty(found.Database.Verify());
    }

    /// <returns>What the table holds.</returns>
    private static string Fill(Session session)
    {
        Run(session, "CREATE TABLE t (i BIGINT PRIMARY KEY, v BIGINT); CREATE INDEX t_v ON t (v)");
        Run(session, FormattableString.Invariant(
            $"INSERT INTO t SELECT i, i % 777 FROM generate_series(1, {Rows}) AS g(i)"));
        return Run(session, Sums);
    }

    private static DatabaseOptions Options(SimulatedFileSystem disk) => new(disk, "x.db");

    private void Step(TransactionStep step)
    {
        switch (step)
        {
            case TransactionStep.RowClaimed when ++_changes == CancelAt:
                _source.Cancel();
                break;
            case TransactionStep.RowRestored:
                _isUndoing.Set();
                _mayEnd.Wait();
                break;
        }
    }

    /// <summary>The only value of the last row of the last statement.</summary>
    private static string Run(Session session, string sql, CancellationToken cancellation = default)
    {
        string value = "";
        foreach (Statement statement in session.Instance.Parse(sql))
        {
            StatementRows rows = session.Run(statement, sql, ParameterValues.None, cancellation);
            try
            {
                while (rows.Read())
                {
                    value = ValueText.Format(rows.Value(0));
                }
            }
            finally
            {
                rows.Close();
            }
        }

        return value;
    }
}
