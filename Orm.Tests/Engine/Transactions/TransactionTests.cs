using Orm.Engine;
using Orm.Engine.Storage.Log;
using Orm.Engine.Transactions;
using Xunit;
using static Orm.Tests.Engine.Transactions.TransactionFixture;

namespace Orm.Tests.Engine.Transactions;

public sealed class TransactionTests
{
    [Fact]
    public void What_was_committed_is_there_after_opening_again()
    {
        using var fixture = new TransactionFixture();
        fixture.Fill(30, 10, 20);
        using (var transaction = fixture.Database.Begin())
        {
            Assert.True(transaction.Update(fixture.Table, 1, Row(31, "changed")));
            Assert.True(transaction.Delete(fixture.Table, 2));
            Assert.False(transaction.Delete(fixture.Table, 99));
            transaction.Commit();
        }

        fixture.Reopen();

        Assert.Equal("1=31:changed 3=20", fixture.Committed());
        using var reader = fixture.Database.Begin();
        Assert.Equal("3=20 1=31:changed", Rows(reader, fixture.Numbers));
        Assert.Equal("1=31:changed 3=20", Rows(reader, fixture.Numbers, backward: true));
        Assert.Equal("3=20 1=31:changed", fixture.Rows(reader, backward: true));
    }

    [Fact]
    public void What_was_rolled_back_leaves_nothing()
    {
        using var fixture = new TransactionFixture();
        fixture.Fill(10, 20);
        using (var transaction = fixture.Database.Begin())
        {
            transaction.Insert(fixture.Table, 3, Row(30));
            transaction.Update(fixture.Table, 1, Row(11));
            transaction.Update(fixture.Table, 1, Row(12));
            transaction.Delete(fixture.Table, 2);
            Assert.Equal("1=12 3=30", fixture.Rows(transaction));
            Assert.Equal("1=10 2=20", fixture.Committed());
        }

        Assert.Equal("1=10 2=20", fixture.Committed());
        using var reader = fixture.Database.Begin();
        Assert.Equal("1=10 2=20", Rows(reader, fixture.Numbers));
        Assert.True(fixture.Table.Versions.IsEmpty);
    }

    [Fact]
    public void A_savepoint_takes_back_what_came_after_it()
    {
        using var fixture = new TransactionFixture();
        fixture.Fill(10);
        using var transaction = fixture.Database.Begin();
        transaction.Update(fixture.Table, 1, Row(11));
        var outer = transaction.SetSavepoint();
        transaction.Update(fixture.Table, 1, Row(12));
        transaction.Insert(fixture.Table, 2, Row(20));
        var inner = transaction.SetSavepoint();
        transaction.Delete(fixture.Table, 1);
        transaction.RollBackTo(inner);
        Assert.Equal("1=12 2=20", fixture.Rows(transaction));
        transaction.Release(inner);
        transaction.RollBackTo(outer);
        Assert.Equal("1=11", fixture.Rows(transaction));
        transaction.Commit();

        fixture.Reopen();
        Assert.Equal("1=11", fixture.Committed());
    }

    [Fact]
    public void A_duplicate_key_undoes_the_change_and_nothing_else()
    {
        using var fixture = new TransactionFixture();
        fixture.Fill(10, 20);
        using var transaction = fixture.Database.Begin();
        transaction.Insert(fixture.Table, 3, Row(30));

        Assert.Throws<DuplicateKeyException>(() => transaction.Insert(fixture.Table, 3, Row(40)));
        Assert.Throws<DuplicateKeyException>(() => transaction.Insert(fixture.Table, 4, Row(20)));
        Assert.Throws<DuplicateKeyException>(() => transaction.Update(fixture.Table, 3, Row(10)));
        transaction.Insert(fixture.Table, 5, Row(null));
        transaction.Insert(fixture.Table, 6, Row(null));

        Assert.Equal("1=10 2=20 3=30 5=null 6=null", fixture.Rows(transaction));
        transaction.Delete(fixture.Table, 1);
        transaction.Insert(fixture.Table, 7, Row(10));
        transaction.Commit();
        fixture.Reopen();
        Assert.Equal("2=20 3=30 5=null 6=null 7=10", fixture.Committed());
    }

    [Fact]
    public void A_snapshot_goes_on_seeing_what_others_changed()
    {
        using var fixture = new TransactionFixture();
        fixture.Fill(10, 20);
        using var reader = fixture.Database.Begin(IsolationLevel.RepeatableRead);
        using (var writer = fixture.Database.Begin())
        {
            writer.Update(fixture.Table, 1, Row(5, "new"));
            writer.Delete(fixture.Table, 2);
            writer.Insert(fixture.Table, 3, Row(20));
            writer.Commit();
        }

        Assert.Equal("1=10 2=20", fixture.Rows(reader));
        Assert.Equal("1=10 2=20", Rows(reader, fixture.Numbers));
        Assert.Equal("1=5:new 3=20", fixture.Committed());
        reader.Dispose();
        fixture.Database.Collector.Collect();
        Assert.True(fixture.Table.Versions.IsEmpty);
        Assert.Equal("1=5:new 3=20", fixture.Committed());
    }

    [Fact]
    public void A_table_that_was_not_committed_is_not_there()
    {
        using var fixture = new TransactionFixture();
        uint number;
        using (var transaction = fixture.Database.Begin())
        {
            var table = transaction.CreateTable(Layout);
            number = table.Number;
            transaction.Insert(table, 1, Row(1));
        }

        Assert.Null(fixture.Database.Table(number));
        using (var transaction = fixture.Database.Begin())
        {
            transaction.DropTable(fixture.Table);
            transaction.Commit();
        }

        uint dropped = fixture.Table.Number;
        fixture.Database.Dispose();
        using var again = Database.Open(fixture.Database.Options);
        Assert.Null(again.Table(number));
        Assert.Null(again.Table(dropped));
    }

    [Fact]
    public void Long_values_come_back_whole()
    {
        using var fixture = new TransactionFixture();
        string text = new('x', 100_000);
        using (var transaction = fixture.Database.Begin())
        {
            transaction.Insert(fixture.Table, 1, Row(1, null));
            transaction.DropIndex(fixture.Texts);
            transaction.Insert(fixture.Table, 2, Row(2, text));
            transaction.Commit();
        }

        using var old = fixture.Database.Begin(IsolationLevel.RepeatableRead);
        Assert.Equal("1=1 2=2:" + text, fixture.Rows(old));
        using (var transaction = fixture.Database.Begin())
        {
            transaction.Update(fixture.Table, 2, Row(3, text + "y"));
            transaction.Commit();
        }

        Assert.Equal("1=1 2=2:" + text, fixture.Rows(old));
        Assert.Equal("1=1 2=3:" + text + "y", fixture.Committed());
    }

    [Fact]
    public void A_row_that_changes_often_keeps_only_what_a_snapshot_sees()
    {
        using var fixture = new TransactionFixture();
        fixture.Fill(10);
        using var old = fixture.Database.Begin(IsolationLevel.RepeatableRead);
        for (int i = 1; i <= 100; i++)
        {
            using var writer = fixture.Database.Begin();
            writer.Update(fixture.Table, 1, Row(i, "new"));
            writer.Commit();
            if (i == 50)
            {
                Assert.Equal("1=10", fixture.Rows(old));
            }
        }

        int length = 0;
        for (var version = fixture.Table.Versions.Find(1); version is not null; version = version.Older)
        {
            length++;
        }

        Assert.InRange(length, 1, 3);
        Assert.Equal("1=10", fixture.Rows(old));
        Assert.Equal("1=10", Rows(old, fixture.Numbers));
        Assert.Equal("1=100:new", fixture.Committed());
        old.Dispose();
        fixture.Database.Collector.Collect();
        Assert.Equal(0, fixture.Database.Collector.Waiting);
        Assert.True(fixture.Table.Versions.IsEmpty);
    }

    [Fact]
    public void A_checkpoint_is_taken_when_the_log_has_grown()
    {
        var options = DatabaseOptions.InMemory() with
        {
            Log = new LogOptions { SegmentBytes = 64 * 1024 },
            CheckpointAfterBytes = 128 * 1024,
        };
        using var fixture = new TransactionFixture(options);
        fixture.Fill(10);

        void Commit(int number)
        {
            using var writer = fixture.Database.Begin();
            writer.Update(fixture.Table, 1, Row(number, "a text that makes the log grow"));
            writer.Commit();
        }

        for (int i = 0; i < 4999; i++)
        {
            Commit(i);
        }

        // Commits ask for a checkpoint, and while one is taken the log grows on: the last of them comes behind it.
        Assert.True(SpinWait.SpinUntil(
            () =>
            {
                Commit(4999);
                return fixture.Database.Store.ReplayBytes < 128 * 1024;
            },
            TimeSpan.FromSeconds(60)));
        Assert.Null(fixture.Database.Checkpoints.LastFailure);
        fixture.Reopen();
        Assert.Equal("1=4999:a text that makes the log grow", fixture.Committed());
    }

    [Fact]
    public void Sequences_never_hand_out_a_number_twice()
    {
        using var fixture = new TransactionFixture();
        Assert.Equal(5, fixture.Database.Sequence(1).Next(SequenceRule.Plain with { First = 5 }));
        Assert.Equal(6, fixture.Database.Sequence(1).Next());
        fixture.Database.Sequence(1).RaiseTo(100);
        Assert.Equal(101, fixture.Database.Sequence(1).Next());
        fixture.Reopen();
        Assert.True(fixture.Database.Sequence(1).Next() > 101);
    }

    [Fact]
    public void A_read_only_transaction_changes_nothing()
    {
        using var fixture = new TransactionFixture();
        using var transaction = fixture.Database.Begin(readOnly: true);
        Assert.Throws<ReadOnlyTransactionException>(() => transaction.Insert(fixture.Table, 1, Row(1)));
    }
}
