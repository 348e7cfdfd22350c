using Orm.Engine;
using Orm.Engine.Storage.Files;
using Orm.Engine.Storage.Files.Simulation;
using Orm.Engine.Transactions;
using Xunit;
using static Orm.Tests.Engine.Transactions.TransactionFixture;

namespace Orm.Tests.Engine.Transactions;

public sealed class VacuumTests
{
    private const int RowCount = 3000;

    [Fact]
    public void What_was_deleted_makes_the_file_shorter()
    {
        using var fixture = new TransactionFixture();
        Fill(fixture, RowCount);
        fixture.Database.Checkpoint();
        long before = fixture.Database.Store.FileBytes;
        Delete(fixture, rowId => rowId % 10 != 0);

        long gained = fixture.Database.Vacuum();

        Assert.True(gained > before / 2, FormattableString.Invariant($"{gained} of {before}"));
        long after = fixture.Database.Store.FileBytes;
        Assert.True(after < before / 2, FormattableString.Invariant($"{after} of {before}"));
        Check(fixture, RowCount / 10);
        fixture.Reopen();
        Check(fixture, RowCount / 10);
    }

    [Fact]
    public void Nothing_to_gain_is_no_error()
    {
        using var fixture = new TransactionFixture();
        Assert.True(fixture.Database.Vacuum() >= 0);
        fixture.Fill(1, 2);
        fixture.Database.Vacuum();
        Assert.Equal(0, fixture.Database.Vacuum());
        Assert.Equal("1=1 2=2", fixture.Committed());
    }

    [Fact]
    public void Readers_writers_and_a_backup_go_on_meanwhile()
    {
        var options = DatabaseOptions.InMemory() with { BufferBytes = 1 << 20 };
        using var fixture = new TransactionFixture(options);
        Fill(fixture, RowCount);
        Delete(fixture, rowId => rowId % 3 != 0);
        using var reader = fixture.Database.Begin(IsolationLevel.RepeatableRead, readOnly: true);
        string seen = fixture.Rows(reader);
        using var stop = new CancellationTokenSource();
        var writer = new Thread(() => Write(fixture, stop.Token));
        writer.Start();
        try
        {
            for (int i = 0; i < 4; i++)
            {
                fixture.Database.Vacuum();
                Assert.Equal(seen, fixture.Rows(reader));
                fixture.Database.BackUp(new MemoryFileSystem());
            }
        }
        finally
        {
            stop.Cancel();
            writer.Join();
        }

        Check(fixture, RowCount / 3);
        reader.Dispose();
        fixture.Reopen();
        Check(fixture, RowCount / 3);
    }

    [Fact]
    public void Space_that_a_backup_reads_is_cut_off_next_time()
    {
        using var fixture = new TransactionFixture();
        Fill(fixture, RowCount);
        fixture.Database.Checkpoint();
        long before = fixture.Database.Store.FileBytes;
        Delete(fixture, rowId => rowId % 10 != 0);
        long during = 0;
        var copy = new SimulatedFileSystem(1);
        copy.Observer = _ =>
        {
            if (during == 0)
            {
                fixture.Database.Vacuum();
                during = fixture.Database.Store.FileBytes;
            }
        };
        fixture.Database.BackUp(copy);
        copy.Observer = null;
        Assert.InRange(during, before, long.MaxValue);
        Check(fixture, RowCount / 10);
        fixture.Database.Vacuum();
        Assert.InRange(fixture.Database.Store.FileBytes, 1, before / 2);
        Check(fixture, RowCount / 10);
    }

    // A large page takes four blocks at a place that is a multiple of four: a few small ones in each group of four kept
    // all of them where they were, and pages that were a quarter full stayed so.
    [Theory]
    [InlineData("a BIGINT PRIMARY KEY, b TEXT", "", "a % 10 <> 0")]
    [InlineData("a BIGINT PRIMARY KEY, b TEXT", "CREATE INDEX i ON t (b)", "a % 10 <> 0")]
    [InlineData("a BIGINT PRIMARY KEY, b TEXT", "CREATE INDEX i ON t (b)", "a > 2000")]
    [InlineData("a BIGINT PRIMARY KEY, b TEXT", "CREATE INDEX i ON t (b)", "a <= 18000")]
    [InlineData("a BIGINT, b TEXT PRIMARY KEY", "", "a % 10 <> 0")]
    [InlineData("a BIGINT, b TEXT PRIMARY KEY", "", "a > 2000")]
    [InlineData("a BIGINT, b TEXT PRIMARY KEY", "", "a <= 18000")]
    [InlineData("a BIGINT, b TEXT", "CREATE INDEX i ON t (a); CREATE INDEX j ON t (b)", "a % 10 <> 0")]
    public void The_file_is_as_long_as_one_that_was_built_with_the_rows_that_are_left(
        string columns, string indexes, string deleted)
    {
        using var full = Build(columns, indexes, "true");
        using var fresh = Build(columns, indexes, $"NOT ({deleted})");
        var (database, wanted) = (full.Session.Instance.Database, fresh.Session.Instance.Database);
        database.Checkpoint();
        long before = database.Store.FileBytes;
        Run(full, $"DELETE FROM t WHERE {deleted}");
        database.Vacuum();
        wanted.Vacuum();

        long most = (wanted.Store.FileBytes * 5 / 4) + (4 * 16 * 1024);
        Assert.True(
            database.Store.FileBytes <= most,
            FormattableString.Invariant($"{before} became {database.Store.FileBytes}, not {most}"));
        Assert.Empty(full.Verify());
        Assert.Equal(
            Run(fresh, "SELECT count(*) || ' ' || sum(a) || ' ' || min(b) FROM t"),
            Run(full, "SELECT count(*) || ' ' || sum(a) || ' ' || min(b) FROM t"));
    }

    [Fact]
    public void A_file_that_is_packed_is_not_written_again()
    {
        using var connection = Build("a BIGINT PRIMARY KEY, b TEXT", "CREATE INDEX i ON t (b)", "a % 3 = 0");
        var database = connection.Session.Instance.Database;
        database.Vacuum();
        long written = database.Trees.Pool.Writes;
        Assert.Equal(0, database.Vacuum());
        Assert.True(database.Trees.Pool.Writes - written < 10, "pages were written that had nothing to gain");
    }

    [Fact]
    public void A_vacuum_that_is_cancelled_leaves_the_database_as_it_is()
    {
        using var fixture = new TransactionFixture();
        Fill(fixture, RowCount);
        fixture.Database.Checkpoint();
        Delete(fixture, rowId => rowId % 10 != 0);
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        Assert.Throws<OperationCanceledException>(() => fixture.Database.Vacuum(cancelled.Token));
        Check(fixture, RowCount / 10);
        Assert.True(fixture.Database.Vacuum() > 0);
        Check(fixture, RowCount / 10);
    }

    private static EngineConnection Build(string columns, string indexes, string condition)
    {
        var connection = new EngineConnection("Data Source=:memory:");
        connection.Open();
        Run(connection, $"CREATE TABLE t ({columns}); {indexes}");
        Run(connection, "INSERT INTO t WITH RECURSIVE n(a) AS (SELECT 1 UNION ALL SELECT a + 1 FROM n WHERE a < 20000) "
            + $"SELECT a, 'text number ' || (a * 7919 % 1000003) || repeat('x', 60) FROM n WHERE {condition}");
        return connection;
    }

    private static object? Run(EngineConnection connection, string text)
    {
        using var command = connection.CreateCommand();
        command.CommandText = text;
        return command.ExecuteScalar();
    }

    private static void Fill(TransactionFixture fixture, int rows)
    {
        using var transaction = fixture.Database.Begin();
        for (int i = 1; i <= rows; i++)
        {
            transaction.Insert(fixture.Table, i, Row(i, new string('x', 1000)));
        }

        transaction.Commit();
    }

    private static void Delete(TransactionFixture fixture, Func<long, bool> isDeleted)
    {
        using var transaction = fixture.Database.Begin();
        for (int i = 1; i <= RowCount; i++)
        {
            if (isDeleted(i))
            {
                transaction.Delete(fixture.Table, i);
            }
        }

        transaction.Commit();
    }

    private static void Write(TransactionFixture fixture, CancellationToken stop)
    {
        for (int i = 3; !stop.IsCancellationRequested; i = (i + 3) % RowCount)
        {
            using var transaction = fixture.Database.Begin();
            transaction.Update(fixture.Table, Math.Max(3, i), Row(Math.Max(3, i), new string('y', i % 900)));
            transaction.Commit();
        }
    }

    private static void Check(TransactionFixture fixture, int rows)
    {
        using var reader = fixture.Database.Begin();
        int found = 0;
        for (var scan = reader.Scan(fixture.Table); scan.MoveNext(); found++)
        {
            Assert.Equal(scan.RowId, scan.Row.Int64(0));
        }

        Assert.Equal(rows, found);
        Assert.Equal(rows, Rows(reader, fixture.Numbers).Split(' ').Length);
        Assert.Empty(fixture.Database.Verify());
    }
}
