using Orm.Engine;
using Orm.Engine.Storage.Files;
using Orm.Engine.Storage.Log;
using Orm.Engine.Transactions;
using Xunit;
using static Orm.Tests.Engine.Transactions.TransactionFixture;

namespace Orm.Tests.Engine.Transactions;

/// <summary>Rows that are added one behind the other share a version.</summary>
public sealed class AppendedRowsTests
{
    private const int Many = 10_000;

    [Fact]
    public void Many_rows_need_few_versions_and_nobody_else_sees_them()
    {
        using var fixture = new TransactionFixture();
        using var transaction = fixture.Database.Begin();
        Append(transaction, fixture.Table, 1, Many);

        Assert.InRange(fixture.Table.Versions.Count, 1, 50);
        Assert.Equal("", fixture.Committed());
        Assert.Equal(Many, CountOf(fixture, transaction));
        transaction.Commit();
        Assert.Equal(Many, CountOf(fixture));
        Assert.True(fixture.Table.Versions.IsEmpty);
    }

    [Fact]
    public void A_snapshot_from_before_does_not_see_them_and_one_from_after_does()
    {
        using var fixture = new TransactionFixture();
        fixture.Fill(1);
        using var before = fixture.Database.Begin(IsolationLevel.RepeatableRead);
        using (var transaction = fixture.Database.Begin())
        {
            Append(transaction, fixture.Table, 2, 4999);
            transaction.Commit();
        }

        using (var transaction = fixture.Database.Begin())
        {
            transaction.Update(fixture.Table, 3000, Row(-1));
            transaction.Delete(fixture.Table, 3001);
            transaction.Commit();
        }

        Assert.Equal("1=1", fixture.Rows(before));
        Assert.Equal("1=1", Rows(before, fixture.Numbers));
        Assert.Equal(4999, CountOf(fixture));
        before.Dispose();
        fixture.Database.Collector.Collect();
        Assert.True(fixture.Table.Versions.IsEmpty);
        Assert.Equal(4999, CountOf(fixture));
    }

    [Fact]
    public void Rolling_back_takes_all_of_them_away()
    {
        using var fixture = new TransactionFixture();
        fixture.Fill(1);
        using (var transaction = fixture.Database.Begin())
        {
            Append(transaction, fixture.Table, 2, Many);
            transaction.Update(fixture.Table, 5000, Row(-1));
            transaction.Delete(fixture.Table, 5001);
        }

        Assert.Equal("1=1", fixture.Committed());
        Assert.True(fixture.Table.Versions.IsEmpty);
        fixture.Reopen();
        Assert.Equal("1=1", fixture.Committed());
    }

    [Fact]
    public void Rows_that_were_taken_back_are_added_again_as_they_were_the_first_time()
    {
        using var fixture = new TransactionFixture();
        fixture.Fill(1);
        for (int run = 0; run < 3; run++)
        {
            using var transaction = fixture.Database.Begin();
            Append(transaction, fixture.Table, 2, Many);
            Assert.InRange(fixture.Table.Versions.Count, 1, 50);
        }

        Assert.True(fixture.Table.IsBeyondAll(2));
        Assert.False(fixture.Table.IsBeyondAll(1));
    }

    [Fact]
    public void What_others_have_added_behind_rows_that_are_taken_back_stays_in_the_way()
    {
        using var fixture = new TransactionFixture();
        using (var first = fixture.Database.Begin())
        {
            Append(first, fixture.Table, 1, 100);
            using var second = fixture.Database.Begin();
            Append(second, fixture.Table, 101, 50);
            second.Delete(fixture.Table, 150);
            second.Commit();
        }

        Assert.False(fixture.Table.IsBeyondAll(149));
        using var third = fixture.Database.Begin();
        Append(third, fixture.Table, 1, 100);
        Assert.Throws<DuplicateKeyException>(() => third.Insert(fixture.Table, 101, Row(-101)));
        third.Insert(fixture.Table, 150, Row(150));
        third.Commit();
        Assert.Equal(150, CountOf(fixture));
    }

    [Theory]
    [InlineData(3)]
    [InlineData(30)]
    [InlineData(4095)]
    [InlineData(9000)]
    public void A_savepoint_cuts_them_off_where_it_stands(int kept)
    {
        using var fixture = new TransactionFixture();
        using (var transaction = fixture.Database.Begin())
        {
            Append(transaction, fixture.Table, 1, kept);
            var savepoint = transaction.SetSavepoint();
            Append(transaction, fixture.Table, kept + 1, Many);
            transaction.Update(fixture.Table, kept, Row(-1));
            transaction.RollBackTo(savepoint);
            Assert.Equal(kept, CountOf(fixture, transaction));
            Append(transaction, fixture.Table, kept + 1, 20);
            transaction.RollBackTo(savepoint);
            Append(transaction, fixture.Table, kept + 1, 20);
            transaction.Commit();
        }

        Assert.Equal(kept + 20, CountOf(fixture));
        fixture.Reopen();
        Assert.Equal(kept + 20, CountOf(fixture));
    }

    [Fact]
    public void A_row_that_fails_takes_only_itself_away()
    {
        using var fixture = new TransactionFixture();
        using var transaction = fixture.Database.Begin();
        Append(transaction, fixture.Table, 1, 100);
        Assert.Throws<DuplicateKeyException>(() => transaction.Insert(fixture.Table, 101, Row(50)));
        Append(transaction, fixture.Table, 101, 100);
        transaction.Commit();

        Assert.Equal(200, CountOf(fixture));
        using var reader = fixture.Database.Begin();
        Assert.Equal(200, Rows(reader, fixture.Numbers).Split(' ').Length);
    }

    [Fact]
    public void Another_transaction_waits_for_one_of_them()
    {
        using var fixture = new TransactionFixture();
        using var first = fixture.Database.Begin();
        Append(first, fixture.Table, 1, 100);
        using var second = fixture.Database.Begin();
        second.LockTimeout = TimeSpan.Zero;

        Assert.Throws<LockNotAvailableException>(() => second.Insert(fixture.Table, 50, Row(-50)));
        Assert.Throws<LockNotAvailableException>(
            () => second.Lock(fixture.Table, 100, RowLockMode.KeyShare, LockWait.Fail));
        second.Insert(fixture.Table, 101, Row(101));
        second.Commit();
        Append(first, fixture.Table, 102, 20);
        first.Commit();
        Assert.Equal(121, CountOf(fixture));
    }

    [Fact]
    public void A_serializable_reader_notices_rows_added_to_what_it_read()
    {
        using var fixture = new TransactionFixture();
        using var reader = fixture.Database.Begin(IsolationLevel.Serializable);
        Assert.Equal("", fixture.Rows(reader));
        using (var writer = fixture.Database.Begin())
        {
            Append(writer, fixture.Table, 1, 100);
            writer.Commit();
        }

        reader.Insert(fixture.Table, 500, Row(500));
        Assert.Throws<SnapshotConflictException>(reader.Commit);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(40)]
    [InlineData(2000)]
    public void What_a_savepoint_takes_back_is_gone_although_the_log_had_it(int kept)
    {
        var options = new DatabaseOptions(new MemoryFileSystem(), "x.db")
        {
            Log = new LogOptions { SegmentBytes = 16 * 1024 },
            CheckpointAfterBytes = long.MaxValue / 2,
        };
        using var fixture = new TransactionFixture(options);
        using (var transaction = fixture.Database.Begin())
        {
            Append(transaction, fixture.Table, 1, kept);
            var savepoint = transaction.SetSavepoint();
            Append(transaction, fixture.Table, kept + 1, 3000);
            transaction.RollBackTo(savepoint);
            Append(transaction, fixture.Table, kept + 1, 1000);
            var second = transaction.SetSavepoint();
            Append(transaction, fixture.Table, kept + 1001, 2000);
            transaction.RollBackTo(second);
            transaction.RollBackTo(second);
            transaction.Update(fixture.Table, kept + 1, Row(-1, "last"));
            transaction.Commit();
        }

        fixture.Database.CloseFiles();
        using var reopened = Database.Open(options);
        using var reader = reopened.Begin();
        var rows = new List<long>();
        for (var scan = reader.Scan(reopened.Table(fixture.Table.Number)!); scan.MoveNext();)
        {
            rows.Add(scan.RowId);
            Assert.Equal(scan.RowId == kept + 1 ? -1 : scan.RowId, scan.Row.Int64(0));
        }

        Assert.Equal(Enumerable.Range(1, kept + 1000).Select(id => (long)id), rows);
    }

    [Fact]
    public void A_checkpoint_in_the_middle_does_not_keep_them()
    {
        var options = new DatabaseOptions(new MemoryFileSystem(), "x.db");
        using var fixture = new TransactionFixture(options);
        fixture.Fill(1);
        var transaction = fixture.Database.Begin();
        Append(transaction, fixture.Table, 2, 5000);
        transaction.Update(fixture.Table, 1, Row(-1));
        transaction.Update(fixture.Table, 2, Row(-2));
        fixture.Database.Checkpoint();
        Append(transaction, fixture.Table, 5002, 5000);
        fixture.Database.CloseFiles();

        using var reopened = Database.Open(options);
        using var reader = reopened.Begin();
        var rows = reader.Scan(reopened.Table(fixture.Table.Number)!);
        Assert.True(rows.MoveNext());
        Assert.Equal("1=1", Describe(rows.RowId, rows.Row));
        Assert.False(rows.MoveNext());
    }

    private static void Append(Transaction transaction, Table table, long first, int count)
    {
        for (long rowId = first; rowId < first + count; rowId++)
        {
            transaction.Insert(table, rowId, Row(rowId));
        }
    }

    private static int CountOf(TransactionFixture fixture, Transaction? transaction = null)
    {
        using var own = transaction is null ? fixture.Database.Begin(readOnly: true) : null;
        int count = 0;
        for (var scan = (transaction ?? own!).Scan(fixture.Table); scan.MoveNext();)
        {
            count++;
        }

        return count;
    }
}
