using Orm.Engine.Storage.Files;
using Orm.Engine.Transactions;
using Xunit;

namespace Orm.Tests.Engine.Transactions;

/// <summary>Ten times as much data as pages may take in memory: slower, and right.</summary>
public sealed class LargerThanMemoryTests
{
    private const long BufferBytes = 1024 * 1024;
    private const int Rows = 6000;
    private const int TextBytes = 2000;

    [Fact]
    public void A_database_of_ten_times_the_buffer_limit_is_written_read_and_opened_again()
    {
        using var fixture = new TransactionFixture(
            new DatabaseOptions(new MemoryFileSystem(), "x.db") { BufferBytes = BufferBytes });
        Write(fixture, from: 0, to: Rows, added: 0);
        fixture.Database.Checkpoint();
        Assert.InRange(fixture.Database.Store.FileBytes, 10 * BufferBytes, long.MaxValue);

        Write(fixture, from: Rows / 3, to: Rows / 2, added: 1_000_000);
        RequireAll(fixture);
        fixture.Reopen();
        RequireAll(fixture);
        Assert.Empty(fixture.Database.Verify());
        Assert.InRange(fixture.Database.Trees.Evictions, 100, long.MaxValue);
    }

    private static void Write(TransactionFixture fixture, int from, int to, long added)
    {
        using var transaction = fixture.Database.Begin();
        for (int i = from; i < to; i++)
        {
            byte[] row = TransactionFixture.Row(i + added, TextOf(i));
            if (added == 0)
            {
                transaction.Insert(fixture.Table, i, row);
            }
            else
            {
                Assert.True(transaction.Update(fixture.Table, i, row));
            }
        }

        transaction.Commit();
    }

    // By the order of the table, and row by row through the index of numbers.
    private static void RequireAll(TransactionFixture fixture)
    {
        using var reader = fixture.Database.Begin(readOnly: true);
        int rows = 0;
        for (var scan = reader.Scan(fixture.Table); scan.MoveNext(); rows++)
        {
            Assert.Equal(ExpectedOf(rows), TransactionFixture.Describe(scan.RowId, scan.Row));
        }

        int entries = 0;
        for (var scan = reader.Scan(fixture.Numbers, [], []); scan.MoveNext(); entries++)
        {
            Assert.Equal(ExpectedOf((int)scan.RowId), TransactionFixture.Describe(scan.RowId, scan.Row));
        }

        Assert.Equal((Rows, Rows), (rows, entries));
    }

    private static string ExpectedOf(int row)
    {
        long number = row + (row is >= Rows / 3 and < Rows / 2 ? 1_000_000 : 0);
        return FormattableString.Invariant($"{row}={number}:{TextOf(row)}");
    }

    private static string TextOf(int row) => new((char)('a' + (row % 26)), TextBytes);
}
