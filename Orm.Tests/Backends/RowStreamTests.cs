using Orm.Backends;
using Orm.Model;
using Xunit;

namespace Orm.Tests.Backends;

/// <summary>Rows that are read one by one while the caller does something else.</summary>
public abstract class RowStreamTests : BackendTests
{
    private static readonly SqlStatement Numbers = new("SELECT Id FROM T ORDER BY Id", "SELECT", "T");

    protected RowStreamTests(BackendKind backend)
        : base(backend)
    {
        Connection.Execute("CREATE TABLE T (Id INTEGER PRIMARY KEY)");
        Connection.Execute("INSERT INTO T VALUES (1), (2), (3)");
    }

    public sealed class OnSqlite() : RowStreamTests(BackendKind.Sqlite);

    public sealed class OnAdoNet() : RowStreamTests(BackendKind.AdoNet);

    public sealed class OnTheEngine() : RowStreamTests(BackendKind.Engine);

    [Fact]
    public void Rows_come_one_by_one()
    {
        using var rows = Open(Connection);
        var read = new List<object?>();
        while (rows.MoveNext())
        {
            read.Add(rows.Current[0]);
        }

        Assert.Equal([1L, 2L, 3L], read);
        Assert.False(rows.MoveNext());
    }

    [Fact]
    public async Task Rows_come_one_by_one_asynchronously()
    {
        await using var rows = await Connection.Prepare(Numbers).OpenAsync<NoArguments, ScalarRow, object?[]>(
            default, new ScalarRow(ScalarKind.Int64), CancellationToken.None);
        var read = new List<object?>();
        while (await rows.MoveNextAsync())
        {
            read.Add(rows.Current[0]);
        }

        Assert.Equal([1L, 2L, 3L], read);
        Assert.False(await rows.MoveNextAsync());
    }

    [Fact]
    public void The_same_statement_runs_while_it_is_streamed()
    {
        using var outer = Open(Connection);
        var sum = 0L;
        while (outer.MoveNext())
        {
            using var inner = Open(Connection);
            while (inner.MoveNext())
            {
                sum += (long)outer.Current[0]! * (long)inner.Current[0]!;
            }

            Assert.Equal(3, ReadAll(Connection).Count);
        }

        Assert.Equal(36, sum);
    }

    [Fact]
    public void Rows_are_written_while_others_are_streamed()
    {
        using var rows = Open(Connection);
        Assert.True(rows.MoveNext());
        Assert.Equal(1, Connection.Execute("INSERT INTO T VALUES (10)"));
        Assert.True(rows.MoveNext());
        Assert.Equal(2L, rows.Current[0]);
    }

    [Fact]
    public void A_disposed_stream_is_over()
    {
        var rows = Open(Connection);
        Assert.True(rows.MoveNext());
        rows.Dispose();
        rows.Dispose();
        Assert.Throws<ObjectDisposedException>(() => rows.MoveNext());

        // Nothing holds the table any more.
        Connection.Execute("DROP TABLE T");
    }

    [Fact]
    public async Task A_disposed_stream_is_over_asynchronously()
    {
        var rows = Open(Connection);
        Assert.True(await rows.MoveNextAsync());
        await rows.DisposeAsync();
        await Assert.ThrowsAsync<ObjectDisposedException>(async () => await rows.MoveNextAsync());
        Connection.Execute("DROP TABLE T");
    }

    [Fact]
    public void A_stream_that_was_left_open_ends_with_its_connection()
    {
        var other = Database.Rent();
        var rows = Open(other);
        Assert.True(rows.MoveNext());
        Database.Return(other);
        Assert.Throws<ObjectDisposedException>(() => rows.MoveNext());

        // The next one to have the connection is not disturbed by the old stream.
        var again = Database.Rent();
        using var others = Open(again);
        Assert.True(others.MoveNext());
        Assert.Throws<ObjectDisposedException>(() => rows.MoveNext());
        rows.Dispose();
        Assert.True(others.MoveNext());
        Assert.Equal(2L, others.Current[0]);
        others.Dispose();
        Connection.Execute("DROP TABLE T");
        Database.Return(again);
    }

    [Fact]
    public void A_row_that_cannot_be_read_does_not_end_the_stream()
    {
        var statement = new SqlStatement("SELECT 1 AS \"V\" UNION ALL SELECT 300 UNION ALL SELECT 3", "SELECT");
        using var rows = Connection.Prepare(statement).Open<NoArguments, ScalarRow, object?[]>(
            default, new ScalarRow(ScalarKind.Byte), CancellationToken.None);
        Assert.True(rows.MoveNext());
        var error = Assert.Throws<ColumnOverflowException>(() => rows.MoveNext());
        Assert.Equal("V", error.Column);
        Assert.True(rows.MoveNext());
        Assert.Equal((byte)3, rows.Current[0]);
    }

    [Fact]
    public void An_error_before_the_first_row_leaves_nothing_open()
    {
        Assert.Throws<InvalidOperationException>(() => Connection.Prepare(
            new SqlStatement("SELECT @p1, @p2", "SELECT")).Open<ScalarArguments, ScalarRow, object?[]>(
                new ScalarArguments(1), new ScalarRow(ScalarKind.Int64), CancellationToken.None));
        Assert.Equal(3, ReadAll(Connection).Count);
    }

    private static RowStream<object?[]> Open(DatabaseConnection connection)
        => connection.Prepare(Numbers).Open<NoArguments, ScalarRow, object?[]>(
            default, new ScalarRow(ScalarKind.Int64), CancellationToken.None);

    private static List<object?[]> ReadAll(DatabaseConnection connection)
        => connection.Prepare(Numbers).ReadAll<NoArguments, ScalarRow, object?[]>(
            default, new ScalarRow(ScalarKind.Int64), CancellationToken.None);
}
