using Orm.Engine;
using Orm.Engine.Transactions;
using Xunit;
using static Orm.Tests.Engine.Transactions.TransactionFixture;

namespace Orm.Tests.Engine.Transactions;

public sealed class LockTests : IDisposable
{
    private readonly TransactionFixture _fixture = new();

    public LockTests() => _fixture.Fill(10, 20, 30);

    public void Dispose() => _fixture.Dispose();

    [Fact]
    public async Task Of_transactions_that_wait_in_a_circle_the_cheapest_gives_way()
    {
        using var one = Begin();
        using var two = Begin();
        using var three = Begin();
        one.Update(1, 11);
        one.Insert(9, 90);
        two.Update(2, 21);
        three.Update(3, 31);
        three.Insert(8, 80);
        var first = one.Blocks(session => session.Update(2, 22));
        var second = two.Blocks(session => session.Update(3, 32));
        var third = Task.Run(() => three.Update(1, 12));

        var victim = await Assert.ThrowsAsync<DeadlockDetectedException>(() => second);
        Assert.Equal(3, victim.Transactions);
        Assert.True(victim.IsTransient);
        two.RollBack();
        await first;
        one.Commit();
        await third;
        three.Commit();
        Assert.Equal("1=12 2=22 3=31 8=80 9=90", _fixture.Committed());
    }

    [Fact]
    public void A_row_that_is_seen_and_free_is_locked_and_read_in_one_look()
    {
        using var one = Begin().Transaction;
        using var two = Begin().Transaction;
        Assert.True(two.TryLockSeen(_fixture.Table, 1, out byte[] row));
        Assert.Equal(Row(10), row);
        Assert.False(one.TryLockSeen(_fixture.Table, 1, out _));
        Assert.False(one.TryLockSeen(_fixture.Table, 9, out _));
        Assert.True(two.Update(_fixture.Table, 1, Row(11)));
        Assert.True(two.TryLockSeen(_fixture.Table, 1, out row));
        Assert.Equal(Row(11), row);
        two.Commit();

        Assert.False(one.TryLockSeen(_fixture.Table, 1, out _));
        one.BeginStatement();
        Assert.True(one.TryLockSeen(_fixture.Table, 1, out row));
        Assert.Equal(Row(11), row);
        Assert.True(one.Delete(_fixture.Table, 1));
        Assert.False(one.TryLockSeen(_fixture.Table, 1, out _));
        one.Commit();
        Assert.Equal("2=20 3=30", _fixture.Committed());
    }

    [Fact]
    public void A_row_that_was_only_locked_is_what_it_was_and_free_again_behind_its_savepoint()
    {
        using var one = Begin().Transaction;
        var savepoint = one.SetSavepoint();
        Assert.True(one.TryLockSeen(_fixture.Table, 1, out _));
        one.RollBackTo(savepoint);
        using (var two = Begin().Transaction)
        {
            Assert.True(two.TryLockSeen(_fixture.Table, 1, out _));
            Assert.True(two.Update(_fixture.Table, 1, Row(11)));
            two.Commit();
        }

        Assert.True(one.Update(_fixture.Table, 1, Row(12)));
        one.RollBack();
        Assert.Equal("1=11 2=20 3=30", _fixture.Committed());
    }

    [Fact]
    public void A_row_whose_key_others_rely_on_is_changed_and_not_deleted()
    {
        using var one = Begin().Transaction;
        using var two = Begin().Transaction;
        two.LockTimeout = TimeSpan.Zero;
        Assert.Equal(RowLockOutcome.Locked, one.Lock(_fixture.Table, 1, RowLockMode.KeyShare));
        Assert.True(two.TryLockSeen(_fixture.Table, 1, out _));
        Assert.Throws<LockNotAvailableException>(() => two.Delete(_fixture.Table, 1));
        Assert.True(two.TryLockSeen(_fixture.Table, 1, out _));
        Assert.True(two.Update(_fixture.Table, 1, Row(10, "text")));
        two.Commit();
        Assert.Equal(RowLockOutcome.Locked, one.Lock(_fixture.Table, 2, RowLockMode.Share));
        using var three = Begin().Transaction;
        Assert.False(three.TryLockSeen(_fixture.Table, 2, out _));
    }

    [Theory]
    [InlineData(RowLockMode.KeyShare, RowLockMode.KeyShare, true)]
    [InlineData(RowLockMode.KeyShare, RowLockMode.Share, true)]
    [InlineData(RowLockMode.KeyShare, RowLockMode.NoKeyUpdate, true)]
    [InlineData(RowLockMode.KeyShare, RowLockMode.Update, false)]
    [InlineData(RowLockMode.Share, RowLockMode.Share, true)]
    [InlineData(RowLockMode.Share, RowLockMode.NoKeyUpdate, false)]
    [InlineData(RowLockMode.Share, RowLockMode.Update, false)]
    [InlineData(RowLockMode.NoKeyUpdate, RowLockMode.NoKeyUpdate, false)]
    [InlineData(RowLockMode.NoKeyUpdate, RowLockMode.Update, false)]
    [InlineData(RowLockMode.Update, RowLockMode.Update, false)]
    internal void Modes_go_together_or_not_as_in_postgresql(RowLockMode one, RowLockMode other, bool together)
    {
        foreach (var (held, wanted) in ((RowLockMode, RowLockMode)[])[(one, other), (other, one)])
        {
            using var holder = Begin().Transaction;
            using var asker = Begin().Transaction;
            Assert.Equal(RowLockOutcome.Locked, holder.Lock(_fixture.Table, 1, held));
            Assert.Equal(
                together ? RowLockOutcome.Locked : RowLockOutcome.Skipped,
                asker.Lock(_fixture.Table, 1, wanted, LockWait.Skip));
            if (!together)
            {
                Assert.Throws<LockNotAvailableException>(
                    () => asker.Lock(_fixture.Table, 1, wanted, LockWait.Fail));
            }

            holder.Commit();
            Assert.Equal(RowLockOutcome.Locked, asker.Lock(_fixture.Table, 1, wanted, LockWait.Skip));
        }
    }

    [Fact]
    public async Task A_key_share_keeps_the_key_and_lets_other_columns_change()
    {
        using var child = Begin();
        using var parent = Begin();
        child.Transaction.Lock(_fixture.Table, 1, RowLockMode.KeyShare);
        Assert.True(parent.Transaction.Update(_fixture.Table, 1, Row(10, "other")));
        var blocked = parent.Blocks(session => session.Transaction.Update(_fixture.Table, 1, Row(11, "other")));
        child.Commit();
        Assert.True(await blocked);
        parent.Commit();
        Assert.Equal("1=11:other 2=20 3=30", _fixture.Committed());
    }

    [Fact]
    public void A_wait_ends_at_its_timeout_and_the_transaction_goes_on()
    {
        using var one = Begin();
        using var two = Begin();
        one.Update(1, 11);
        two.Update(2, 21);
        two.Transaction.LockTimeout = TimeSpan.FromMilliseconds(1);
        var refused = Assert.Throws<LockNotAvailableException>(() => two.Update(1, 12));
        Assert.Equal(TimeSpan.FromMilliseconds(1), refused.Waited);
        two.Commit();
        one.Commit();
        Assert.Equal("1=11 2=21 3=30", _fixture.Committed());
    }

    [Fact]
    public async Task A_wait_can_be_cancelled()
    {
        using var cancel = new CancellationTokenSource();
        using var one = Begin();
        using var two = Begin();
        two.Transaction.Cancellation = cancel.Token;
        one.Update(1, 11);
        var blocked = two.Blocks(session => session.Update(1, 12));
        await cancel.CancelAsync();
        await Assert.ThrowsAsync<OperationCanceledException>(() => blocked);
        two.Transaction.Cancellation = CancellationToken.None;
        two.Update(2, 22);
        two.Commit();
        one.RollBack();
        Assert.Equal("1=10 2=22 3=30", _fixture.Committed());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_unique_key_waits_for_the_transaction_that_may_have_it(bool commits)
    {
        using var one = Begin();
        using var two = Begin();
        one.Insert(8, 40);
        var blocked = two.Blocks(session =>
        {
            session.Insert(9, 40);
            return 0;
        });
        if (commits)
        {
            one.Commit();
            var duplicate = await Assert.ThrowsAsync<DuplicateKeyException>(() => blocked);
            Assert.Equal(8, duplicate.RowId);
        }
        else
        {
            one.RollBack();
            await blocked;
            two.Commit();
            Assert.Equal("1=10 2=20 3=30 9=40", _fixture.Committed());
        }
    }

    [Fact]
    public async Task A_key_that_may_come_back_is_waited_for()
    {
        using var one = Begin();
        using var two = Begin();
        one.Update(1, 11);
        var blocked = two.Blocks(session =>
        {
            session.Insert(9, 10);
            return 0;
        });
        one.RollBack();
        await Assert.ThrowsAsync<DuplicateKeyException>(() => blocked);
    }

    [Fact]
    public async Task An_index_is_made_when_nobody_changes_the_table()
    {
        using var one = Begin();
        using var two = Begin();
        one.Update(1, 11);
        var blocked = two.Blocks(session => session.Transaction.CreateIndex(_fixture.Table, [new(0)], isUnique: true));
        one.Commit();
        var index = await blocked;
        using var three = Begin();
        var changing = three.Blocks(session => session.Update(2, 22));
        two.Commit();
        await changing;
        three.Commit();
        using var reader = _fixture.Database.Begin();
        Assert.Equal("1=11 2=22 3=30", Rows(reader, index));
    }

    [Fact]
    public void A_row_that_was_only_locked_has_not_changed()
    {
        using var snapshot = Begin(IsolationLevel.RepeatableRead);
        using (var locker = Begin())
        {
            locker.Transaction.Lock(_fixture.Table, 1, RowLockMode.Update);
            locker.Update(2, 21);
            locker.Commit();
        }

        snapshot.Update(1, 11);
        Assert.Throws<SnapshotConflictException>(() => snapshot.Update(2, 22));
        snapshot.Commit();
        Assert.Equal("1=11 2=21 3=30", _fixture.Committed());
    }

    [Fact]
    public void A_change_of_a_locked_row_that_fails_is_undone()
    {
        using var session = Begin();
        session.Transaction.Lock(_fixture.Table, 1, RowLockMode.NoKeyUpdate);
        Assert.Throws<DuplicateKeyException>(() => session.Transaction.Update(_fixture.Table, 1, Row(20)));
        Assert.Equal("1=10 2=20 3=30", session.All());
        session.Commit();
        Assert.Equal("1=10 2=20 3=30", _fixture.Committed());
    }

    [Fact]
    public async Task A_transaction_moves_between_threads()
    {
        using var session = Begin();
        await Task.Run(() => session.Update(1, 11));
        await Task.Run(() => session.Update(2, 21));
        await session.Transaction.CommitAsync();
        Assert.Equal("1=11 2=21 3=30", _fixture.Committed());
    }

    private Session Begin(IsolationLevel isolation = IsolationLevel.ReadCommitted) => new(_fixture, isolation);
}
