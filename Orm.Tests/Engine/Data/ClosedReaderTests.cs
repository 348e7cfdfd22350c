using System.Data.Common;
using Orm.Engine;
using Xunit;

namespace Orm.Tests.Engine.Data;

/// <summary>A reader that was closed, by others too, says so: it does not look as if it were at its end.</summary>
public sealed class ClosedReaderTests : IDisposable
{
    private readonly EngineConnection _connection = new("Data Source=:memory:");

    public ClosedReaderTests()
    {
        _connection.Open();
        Execute("CREATE TABLE t (a INT PRIMARY KEY); INSERT INTO t SELECT i FROM generate_series(1, 100) AS g(i)");
    }

    public void Dispose() => _connection.Dispose();

    [Fact]
    public void A_reader_whose_transaction_ends_does_not_seem_to_be_at_its_end()
    {
        foreach (Action<EngineTransaction> ends in (Action<EngineTransaction>[])
        [
            transaction => transaction.Commit(),
            transaction => transaction.Rollback(),
            transaction => transaction.Dispose(),
        ])
        {
            using EngineTransaction transaction = _connection.BeginTransaction();
            using EngineDataReader reader = Reader("SELECT a FROM t");
            Assert.True(reader.Read());
            ends(transaction);
            RequireClosed(reader);
        }
    }

    [Fact]
    public void A_reader_whose_connection_is_closed_does_not_seem_to_be_at_its_end()
    {
        using EngineDataReader reader = Reader("SELECT a FROM t");
        Assert.True(reader.Read());
        _connection.Close();
        RequireClosed(reader);
    }

    [Fact]
    public async Task A_reader_that_was_closed_gives_nothing()
    {
        EngineDataReader reader = Reader("SELECT a FROM t");
        reader.Close();
        RequireClosed(reader);
        await Assert.ThrowsAsync<InvalidOperationException>(() => reader.ReadAsync());
    }

    [Fact]
    public void The_reader_of_a_batch_does_not_seem_to_be_at_its_end_either()
    {
        using EngineTransaction transaction = _connection.BeginTransaction();
        using EngineBatch batch = _connection.CreateBatch();
        batch.BatchCommands.Add(new EngineBatchCommand("SELECT a FROM t"));
        using DbDataReader reader = batch.ExecuteReader();
        Assert.True(reader.Read());
        transaction.Commit();
        Assert.Throws<InvalidOperationException>(() => reader.Read());
        reader.Close();
        Assert.Throws<InvalidOperationException>(() => reader.Read());
        Assert.Throws<InvalidOperationException>(() => reader.NextResult());
    }

    private static void RequireClosed(EngineDataReader reader)
    {
        Assert.True(reader.IsClosed);
        Assert.Throws<InvalidOperationException>(() => reader.Read());
        Assert.Throws<InvalidOperationException>(() => reader.NextResult());
        Assert.Throws<InvalidOperationException>(() => reader.HasRows);
        Assert.Throws<InvalidOperationException>(() => reader.FieldCount);
        Assert.Throws<InvalidOperationException>(() => reader.GetInt32(0));
    }

    private void Execute(string sql)
    {
        using EngineCommand command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private EngineDataReader Reader(string sql)
    {
        using EngineCommand command = _connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteReader();
    }
}
