using Orm.Engine;
using Orm.Engine.Transactions;
using Xunit;
using static Orm.Engine.Transactions.IsolationLevel;

namespace Orm.Tests.Engine.Transactions;

/// <summary>
/// The anomalies of the Hermitage list, by the names Adya gave them, at each level: what must not happen, and what the
/// weaker levels allow. The rows at the beginning are 1=10 and 2=20.
/// </summary>
public sealed class IsolationTests : IDisposable
{
    private readonly TransactionFixture _fixture = new(isUnique: false);

    public IsolationTests() => _fixture.Fill(10, 20);

    public static TheoryData<int> Levels => [0, 1, 2];

    public void Dispose() => _fixture.Dispose();

    [Theory]
    [MemberData(nameof(Levels))]
    public async Task G0_two_transactions_do_not_interleave_their_writes(int level)
    {
        using var one = Begin(level);
        using var two = Begin(level);
        one.Read(1);
        two.Read(1);
        one.Update(1, 11);
        var blocked = two.Blocks(session => session.Update(1, 12));
        one.Update(2, 21);
        one.Commit();
        if (level == (int)ReadCommitted)
        {
            Assert.Equal(1, await blocked);
            two.Update(2, 22);
            two.Commit();
            Assert.Equal("1=12 2=22", _fixture.Committed());
        }
        else
        {
            await Assert.ThrowsAsync<SnapshotConflictException>(() => blocked);
            two.RollBack();
            Assert.Equal("1=11 2=21", _fixture.Committed());
        }
    }

    [Theory]
    [MemberData(nameof(Levels))]
    public void G1a_what_is_rolled_back_is_never_read(int level)
    {
        using var one = Begin(level);
        using var two = Begin(level);
        one.Update(1, 101);
        Assert.Equal("1=10 2=20", two.All());
        one.RollBack();
        Assert.Equal("1=10 2=20", two.All());
        two.Commit();
    }

    [Theory]
    [MemberData(nameof(Levels))]
    public void G1b_what_was_only_meanwhile_is_never_read(int level)
    {
        using var one = Begin(level);
        using var two = Begin(level);
        one.Update(1, 101);
        Assert.Equal("1=10 2=20", two.All());
        one.Update(1, 11);
        one.Commit();
        Assert.Equal(level == (int)ReadCommitted ? "1=11 2=20" : "1=10 2=20", two.All());
        two.Commit();
    }

    [Theory]
    [MemberData(nameof(Levels))]
    public void G1c_information_does_not_flow_in_a_circle(int level)
    {
        using var one = Begin(level);
        using var two = Begin(level);
        one.Update(1, 11);
        two.Update(2, 22);
        Assert.Equal(20, one.Read(2));
        Assert.Equal(10, two.Read(1));
        one.Commit();
        CommitUnless(level == (int)Serializable, two);
    }

    [Theory]
    [MemberData(nameof(Levels))]
    public async Task OTV_an_observed_transaction_does_not_vanish(int level)
    {
        using var one = Begin(level);
        using var two = Begin(level);
        two.Read(1);
        one.Update(1, 11);
        one.Update(2, 19);
        var blocked = two.Blocks(session => session.Update(1, 12));
        one.Commit();
        using var three = Begin(level);
        Assert.Equal(11, three.Read(1));
        if (level == (int)ReadCommitted)
        {
            await blocked;
            two.Update(2, 18);
            Assert.Equal(19, three.Read(2));
            two.Commit();
            Assert.Equal("1=12 2=18", three.All());
        }
        else
        {
            await Assert.ThrowsAsync<SnapshotConflictException>(() => blocked);
            Assert.Equal(19, three.Read(2));
        }

        three.Commit();
    }

    [Theory]
    [MemberData(nameof(Levels))]
    public void PMP_rows_that_appear_later_are_not_met(int level)
    {
        using var one = Begin(level);
        using var two = Begin(level);
        Assert.Equal("", one.Where(number => number == 30));
        two.Insert(3, 30);
        two.Commit();
        Assert.Equal(level == (int)ReadCommitted ? "3=30" : "", one.Where(number => number % 3 == 0));
        one.Commit();
    }

    [Theory]
    [MemberData(nameof(Levels))]
    public async Task PMP_a_deletion_looks_again_at_rows_that_changed(int level)
    {
        using var one = Begin(level);
        using var two = Begin(level);
        two.Read(1);
        one.UpdateAll(number => number + 10);
        var blocked = two.Blocks(session => session.DeleteWhere(number => number == 20));
        one.Commit();
        if (level == (int)ReadCommitted)
        {
            Assert.Equal(0, await blocked);
            Assert.Equal("1=20", two.Where(number => number == 20));
            two.Commit();
        }
        else
        {
            await Assert.ThrowsAsync<SnapshotConflictException>(() => blocked);
        }
    }

    [Theory]
    [MemberData(nameof(Levels))]
    public async Task P4_an_update_is_not_lost_above_read_committed(int level)
    {
        using var one = Begin(level);
        using var two = Begin(level);
        Assert.Equal(one.Read(1), two.Read(1));
        one.Update(1, 11);
        var blocked = two.Blocks(session => session.Update(1, 11));
        one.Commit();
        if (level == (int)ReadCommitted)
        {
            Assert.Equal(1, await blocked);
            two.Commit();
        }
        else
        {
            await Assert.ThrowsAsync<SnapshotConflictException>(() => blocked);
        }
    }

    [Theory]
    [MemberData(nameof(Levels))]
    public void G_single_a_snapshot_is_of_one_moment(int level)
    {
        using var one = Begin(level);
        using var two = Begin(level);
        Assert.Equal(10, one.Read(1));
        two.Update(1, 12);
        two.Update(2, 18);
        two.Commit();
        Assert.Equal(level == (int)ReadCommitted ? 18 : 20, one.Read(2));
        one.Commit();
    }

    [Theory]
    [MemberData(nameof(Levels))]
    public void G_single_predicates_are_of_one_moment(int level)
    {
        using var one = Begin(level);
        using var two = Begin(level);
        Assert.Equal("1=10 2=20", one.Where(number => number % 5 == 0));
        two.Update(1, 12);
        two.Commit();
        Assert.Equal(level == (int)ReadCommitted ? "1=12" : "", one.Where(number => number % 3 == 0));
        one.Commit();
    }

    [Theory]
    [MemberData(nameof(Levels))]
    public void G_single_a_deletion_above_read_committed_fails_on_changed_rows(int level)
    {
        using var one = Begin(level);
        using var two = Begin(level);
        Assert.Equal(10, one.Read(1));
        two.Update(1, 12);
        two.Update(2, 18);
        two.Commit();
        if (level == (int)ReadCommitted)
        {
            Assert.Equal(0, one.DeleteWhere(number => number == 20));
        }
        else
        {
            Assert.Throws<SnapshotConflictException>(() => one.DeleteWhere(number => number == 20));
        }
    }

    [Theory]
    [MemberData(nameof(Levels))]
    public void G2_item_write_skew_only_below_serializable(int level)
    {
        using var one = Begin(level);
        using var two = Begin(level);
        Assert.Equal("1=10 2=20", one.All());
        Assert.Equal("1=10 2=20", two.All());
        one.Update(1, 11);
        two.Update(2, 21);
        one.Commit();
        CommitUnless(level == (int)Serializable, two);
    }

    [Theory]
    [MemberData(nameof(Levels))]
    public void G2_write_skew_over_predicates_only_below_serializable(int level)
    {
        using var one = Begin(level);
        using var two = Begin(level);
        Assert.Equal("", one.Where(number => number % 3 == 0));
        Assert.Equal("", two.Where(number => number % 3 == 0));
        one.Insert(3, 30);
        two.Insert(4, 42);
        one.Commit();
        CommitUnless(level == (int)Serializable, two);
    }

    [Theory]
    [MemberData(nameof(Levels))]
    public void G2_two_edges_through_a_reader_only_below_serializable(int level)
    {
        using var one = Begin(level);
        Assert.Equal("1=10 2=20", one.All());
        using var two = Begin(level);
        two.Update(2, 25);
        two.Commit();
        using var three = Begin(level);
        Assert.Equal("1=10 2=25", three.All());
        three.Commit();
        one.Update(1, 0);
        CommitUnless(level == (int)Serializable, one);
    }

    private Session Begin(int level) => new(_fixture, (IsolationLevel)level);

    private static void CommitUnless(bool fails, Session session)
    {
        if (fails)
        {
            Assert.Throws<SnapshotConflictException>(session.Commit);
        }
        else
        {
            session.Commit();
        }
    }
}
