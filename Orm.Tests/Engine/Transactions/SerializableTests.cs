using Orm.Engine;
using Orm.Engine.Transactions;
using Xunit;

namespace Orm.Tests.Engine.Transactions;

/// <summary>What a serializable transaction has read, and what it has not. The rows are 1=10 and 2=20.</summary>
public sealed class SerializableTests : IDisposable
{
    private readonly TransactionFixture _fixture = new(isUnique: false);

    public SerializableTests() => _fixture.Fill(10, 20);

    public void Dispose() => _fixture.Dispose();

    [Fact]
    public void A_range_of_an_index_is_read_as_a_whole()
    {
        using var one = Begin();
        using var two = Begin();
        Assert.Equal("1=10 2=20", TransactionFixture.Rows(one.Transaction, _fixture.Numbers));
        two.Insert(9, 15);
        two.Commit();
        one.Update(1, 11);
        Assert.Throws<SnapshotConflictException>(one.Commit);
    }

    [Fact]
    public void What_was_not_read_does_not_matter()
    {
        using var one = Begin();
        using var two = Begin();
        one.Update(1, one.Read(1)!.Value + 1);
        two.Update(2, two.Read(2)!.Value + 1);
        two.Insert(3, 30);
        one.Commit();
        two.Commit();
        Assert.Equal("1=11 2=21 3=30", _fixture.Committed());
    }

    [Fact]
    public async Task After_three_losses_others_wait_with_their_commits()
    {
        var losses = new SerializationLosses();
        for (int i = 0; i < 3; i++)
        {
            Assert.False(losses.AreTooMany);
            Lose(losses);
        }

        using var fourth = _fixture.Database.Begin(IsolationLevel.Serializable, readOnly: false, losses);
        Assert.Equal("1=12 2=20", _fixture.Rows(fourth));
        using var other = new Session(_fixture, IsolationLevel.ReadCommitted);
        other.Update(1, 13);
        var blocked = other.Blocks(session =>
        {
            session.Commit();
            return true;
        });
        fourth.Update(_fixture.Table, 2, TransactionFixture.Row(21));
        fourth.Commit();

        Assert.True(await blocked);
        Assert.False(losses.AreTooMany);
        Assert.Equal("1=13 2=21", _fixture.Committed());
    }

    [Fact]
    public async Task Whoever_waits_for_one_that_has_lost_too_often_gives_way_to_it()
    {
        var losses = new SerializationLosses();
        Lose(losses);
        Lose(losses);
        Lose(losses);
        using var fourth = _fixture.Database.Begin(IsolationLevel.Serializable, readOnly: false, losses);
        using var other = new Session(_fixture, IsolationLevel.ReadCommitted);
        other.Update(1, 13);
        other.Insert(3, 30);
        var commits = other.Blocks(session =>
        {
            session.Commit();
            return true;
        });

        // It has changed less, and would be the one to give way otherwise.
        fourth.Update(_fixture.Table, 1, TransactionFixture.Row(14));
        await Assert.ThrowsAsync<DeadlockDetectedException>(() => commits);
        fourth.Commit();
        Assert.Equal("1=14 2=20", _fixture.Committed());
    }

    private void Lose(SerializationLosses losses)
    {
        using var loser = _fixture.Database.Begin(IsolationLevel.Serializable, readOnly: false, losses);
        _fixture.Rows(loser);
        using var winner = new Session(_fixture, IsolationLevel.ReadCommitted);
        winner.Update(1, 12);
        winner.Commit();
        loser.Update(_fixture.Table, 2, TransactionFixture.Row(99));
        Assert.Throws<SnapshotConflictException>(loser.Commit);
    }

    private Session Begin() => new(_fixture, IsolationLevel.Serializable);
}
