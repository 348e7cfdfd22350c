using Orm.Engine.Storage.Files;
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
