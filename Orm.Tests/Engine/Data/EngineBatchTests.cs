using System.Data;
using System.Data.Common;
using Orm.Engine;
using Orm.Tests.Engine.Execution;
using Xunit;

namespace Orm.Tests.Engine.Data;

/// <summary>Several commands at once, each with parameters of its own.</summary>
public sealed class EngineBatchTests : IDisposable
{
    private readonly EngineConnection _connection = new("Data Source=:memory:");

    public EngineBatchTests()
    {
        _connection.Open();
        using EngineCommand command = _connection.CreateCommand();
        command.CommandText = "CREATE TABLE t (id BIGINT PRIMARY KEY, name TEXT NOT NULL)";
        command.ExecuteNonQuery();
    }

    public void Dispose() => _connection.Dispose();

    [Fact]
    public void Results_come_in_the_order_of_the_commands()
    {
        using EngineBatch batch = _connection.CreateBatch();
        Add(batch, "INSERT INTO t VALUES (@id, @name), (2, 'b')", ("id", 1L), ("name", "a"));
        Add(batch, "SELECT name FROM t WHERE id = @id", ("id", 2L));
        Add(batch, "UPDATE t SET name = 'x' WHERE id > $1", ("", 0L));
        Add(batch, "SELECT count(*) FROM t; SELECT name FROM t WHERE id = 1");
        using DbDataReader reader = batch.ExecuteReader();
        Assert.True(reader.Read());
        Assert.Equal("b", reader.GetString(0));
        Assert.False(reader.Read());
        Assert.True(reader.NextResult());
        Assert.True(reader.Read());
        Assert.Equal(2L, reader[0]);
        Assert.True(reader.NextResult());
        Assert.True(reader.Read());
        Assert.Equal("x", reader["name"]);
        Assert.False(reader.NextResult());
        Assert.Equal(0, reader.FieldCount);
        Assert.Equal(4, reader.RecordsAffected);
        Assert.Equal([2, -1, 2, -1], batch.BatchCommands.Select(command => command.RecordsAffected));
    }

    [Fact]
    public async Task What_was_not_read_runs_all_the_same()
    {
        using DbBatch batch = ((DbConnection)_connection).CreateBatch();
        Assert.True(_connection.CanCreateBatch);
        foreach (string sql in new[] { "SELECT 1", "INSERT INTO t VALUES (1, 'a')", "INSERT INTO t VALUES (2, 'b')" })
        {
            DbBatchCommand command = batch.CreateBatchCommand();
            command.CommandText = sql;
            batch.BatchCommands.Add(command);
        }

        Assert.Equal(1, await batch.ExecuteScalarAsync());
        Assert.Equal(2L, Count());
    }

    [Fact]
    public async Task The_number_of_changes_is_that_of_all_commands()
    {
        using var batch = new EngineBatch(_connection) { Timeout = 30 };
        Add(batch, "INSERT INTO t VALUES (1, 'a')");
        Add(batch, "INSERT INTO t VALUES (2, 'b'), (3, 'c')");
        Add(batch, "SELECT 1");
        await batch.PrepareAsync();
        Assert.Equal(3, await batch.ExecuteNonQueryAsync());
        batch.BatchCommands.RemoveAt(0);
        batch.BatchCommands.RemoveAt(0);
        Assert.Equal(-1, batch.ExecuteNonQuery());
    }

    [Fact]
    public void A_command_that_fails_is_named_and_ends_the_batch()
    {
        using EngineBatch batch = _connection.CreateBatch();
        Add(batch, "INSERT INTO t VALUES (1, 'a')");
        EngineBatchCommand wrong = Add(batch, "INSERT INTO t VALUES (1, 'b')");
        Add(batch, "INSERT INTO t VALUES (2, 'c')");
        var error = Assert.Throws<Orm.Engine.ConstraintException>(() => batch.ExecuteNonQuery());
        Assert.Equal("23505", error.SqlState);
        Assert.Same(wrong, error.BatchCommand);
        Assert.Equal(1L, Count());
    }

    [Theory]
    [InlineData("SELECT 1 / (id - 2) FROM t ORDER BY id")]
    [InlineData("SELECT 1; SELECT 1 / (id - 2) FROM t ORDER BY id DESC")]
    [InlineData("SELECT 1; INSERT INTO t VALUES (1, 'b')")]
    public void A_command_that_fails_while_it_is_read_ends_the_batch(string failing)
    {
        using EngineBatch batch = _connection.CreateBatch();
        Add(batch, "INSERT INTO t VALUES (1, 'a'), (2, 'b')");
        EngineBatchCommand wrong = Add(batch, failing);
        Add(batch, "DELETE FROM t");
        using (DbDataReader reader = batch.ExecuteReader())
        {
            EngineException error = Assert.ThrowsAny<EngineException>(() => ReadAll(reader));
            Assert.Same(wrong, error.BatchCommand);
            Assert.False(reader.NextResult());
        }

        Assert.Equal(2L, Count());
    }

    [Fact]
    public void A_command_that_fails_when_it_is_left_ends_the_batch()
    {
        using EngineBatch batch = _connection.CreateBatch();
        Add(batch, "INSERT INTO t VALUES (1, 'a')");
        EngineBatchCommand wrong = Add(batch, "SELECT 1; INSERT INTO t VALUES (1, 'b')");
        Add(batch, "DELETE FROM t");
        DbDataReader reader = batch.ExecuteReader();
        EngineException error = Assert.ThrowsAny<EngineException>(reader.Close);
        Assert.Same(wrong, error.BatchCommand);
        reader.Dispose();
        Assert.Equal(1L, Count());
    }

    [Fact]
    public void A_parameter_that_cannot_be_given_ends_the_batch()
    {
        using EngineBatch batch = _connection.CreateBatch();
        Add(batch, "INSERT INTO t VALUES (1, 'a')");
        Add(batch, "SELECT 1");
        Add(batch, "SELECT @p", ("p", new object()));
        Add(batch, "DELETE FROM t");
        using (DbDataReader reader = batch.ExecuteReader())
        {
            Assert.Throws<NotSupportedException>(() => ReadAll(reader));
        }

        Assert.Equal(1L, Count());
    }

    [Fact]
    public void What_is_wanted_of_each_command_is_what_its_results_have()
    {
        using EngineBatch batch = _connection.CreateBatch();
        Add(batch, "INSERT INTO t VALUES (1, 'a'), (2, 'b') RETURNING id");
        Add(batch, "SELECT name FROM t; SELECT 7");
        using (DbDataReader reader = batch.ExecuteReader(CommandBehavior.SchemaOnly))
        {
            Assert.Equal("id", reader.GetName(0));
            Assert.False(reader.Read());
            Assert.True(reader.NextResult());
            Assert.Equal("name", reader.GetName(0));
        }

        Assert.Equal(0L, Count());
        using (DbDataReader reader = batch.ExecuteReader(CommandBehavior.SingleRow))
        {
            Assert.True(reader.Read());
            Assert.False(reader.Read());
            Assert.True(reader.NextResult());
            Assert.True(reader.Read());
            Assert.False(reader.Read());
        }

        Assert.Equal(2L, Count());
    }

    [Fact]
    public void The_connection_is_closed_at_the_end_of_the_batch_and_not_of_a_command()
    {
        using var other = new EngineConnection("Data Source=:memory:");
        other.Open();
        using EngineBatch batch = other.CreateBatch();
        Add(batch, "SELECT 1");
        Add(batch, "SELECT 2");
        DbDataReader reader = batch.ExecuteReader(CommandBehavior.CloseConnection);
        Assert.True(reader.NextResult());
        Assert.True(reader.Read());
        reader.Close();
        Assert.Equal(ConnectionState.Closed, other.State);
    }

    [Fact]
    public void In_a_transaction_all_of_it_can_be_undone()
    {
        using (EngineTransaction transaction = _connection.BeginTransaction())
        {
            using EngineBatch batch = _connection.CreateBatch();
            batch.Transaction = transaction;
            Add(batch, "INSERT INTO t VALUES (1, 'a')");
            Add(batch, "INSERT INTO t VALUES (2, 'b')");
            Assert.Equal(2, batch.ExecuteNonQuery());
            transaction.Rollback();
        }

        Assert.Equal(0L, Count());
    }

    [Fact]
    public async Task A_batch_that_is_cancelled_stops()
    {
        using var soon = new CancellationTokenSource();
        TickFunction.Register(_connection, soon.Cancel);
        using EngineBatch batch = _connection.CreateBatch();
        Add(batch, "INSERT INTO t VALUES (1, 'a')");
        Add(batch, "SELECT count(tick(n)) FROM generate_series(1, 1000000000000) AS g (n)");
        await Assert.ThrowsAsync<StatementException>(() => batch.ExecuteNonQueryAsync(soon.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => batch.ExecuteScalarAsync(new(canceled: true)));
        Assert.Equal(1L, Count());
    }

    [Fact]
    public void What_cannot_be_is_refused()
    {
        using var none = new EngineBatch();
        Assert.Throws<InvalidOperationException>(() => none.ExecuteNonQuery());
        Add(none, "SELECT 1");
        Assert.Throws<InvalidOperationException>(() => none.ExecuteNonQuery());
        none.Connection = _connection;
        Assert.Equal(1, none.ExecuteScalar());
        Assert.Throws<NotSupportedException>(
            () => none.BatchCommands[0].CommandType = CommandType.StoredProcedure);
        Assert.Throws<InvalidCastException>(() => none.BatchCommands.Add((DbBatchCommand)null!));
        Assert.Equal("", new EngineBatchCommand { CommandText = null }.CommandText);
    }

    [Fact]
    public void The_list_of_commands_is_a_list()
    {
        using EngineBatch batch = _connection.CreateBatch();
        DbBatchCommandCollection list = batch.BatchCommands;
        var one = new EngineBatchCommand("SELECT 1");
        list.Add(one);
        list.Insert(0, new EngineBatchCommand("SELECT 2"));
        Assert.Equal((2, 1, false), (list.Count, list.IndexOf(one), list.IsReadOnly));
        list[0] = new EngineBatchCommand("SELECT 3");
        Assert.Equal(["SELECT 3", "SELECT 1"], list.Select(command => command.CommandText));
        Assert.Equal(3, batch.ExecuteScalar());
        var copy = new DbBatchCommand[2];
        list.CopyTo(copy, 0);
        Assert.Same(one, copy[1]);
        Assert.True(list.Contains(one) && list.Remove(one) && !list.Contains(one));
        list.Clear();
        Assert.Empty(list);
        Assert.True(one.CanCreateParameter);
        Assert.IsType<EngineParameter>(one.CreateParameter());
    }

    private static void ReadAll(DbDataReader reader)
    {
        do
        {
            while (reader.Read())
            {
                reader.GetValue(0);
            }
        }
        while (reader.NextResult());
    }

    private long Count()
    {
        using EngineCommand command = _connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM t";
        return (long)command.ExecuteScalar()!;
    }

    private static EngineBatchCommand Add(EngineBatch batch, string sql, params (string Name, object Value)[] values)
    {
        EngineBatchCommand command = batch.BatchCommands.Add(new EngineBatchCommand(sql));
        foreach ((string name, object value) in values)
        {
            command.Parameters.AddWithValue(name, value);
        }

        return command;
    }
}
