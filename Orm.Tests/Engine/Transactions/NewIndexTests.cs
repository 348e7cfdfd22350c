using Orm.Engine;
using Orm.Engine.Transactions;
using Xunit;

namespace Orm.Tests.Engine.Transactions;

/// <summary>
/// An index is filled with the newest rows. A snapshot of before would miss what has changed since, and is told so.
/// </summary>
public sealed class NewIndexTests : IDisposable
{
    private readonly TransactionFixture _fixture = new(isUnique: false);

    public NewIndexTests() => _fixture.Fill(10, 20);

    public void Dispose() => _fixture.Dispose();

    [Fact]
    public void An_older_snapshot_does_not_use_it()
    {
        using var older = _fixture.Database.Begin(IsolationLevel.RepeatableRead);
        Assert.Equal("1=10 2=20", _fixture.Rows(older));
        using (var change = new Session(_fixture, IsolationLevel.ReadCommitted))
        {
            change.Update(1, 11);
            change.Commit();
        }

        var index = MakeIndex();

        Assert.Equal("1=10 2=20", _fixture.Rows(older));
        var error = Assert.Throws<SnapshotConflictException>(() => TransactionFixture.Rows(older, index));
        Assert.True(error.IsTransient);
        Assert.Equal("1=10 2=20", TransactionFixture.Rows(older, _fixture.Numbers));
    }

    [Fact]
    public void Its_maker_and_whoever_begins_later_use_it()
    {
        using (var maker = _fixture.Database.Begin())
        {
            var own = maker.CreateIndex(_fixture.Table, [new(0)], isUnique: false);
            Assert.Equal("1=10 2=20", TransactionFixture.Rows(maker, own));
            maker.RollBack();
        }

        var index = MakeIndex();
        using var later = _fixture.Database.Begin(IsolationLevel.RepeatableRead);
        Assert.Equal("1=10 2=20", TransactionFixture.Rows(later, index));
        later.RollBack();
        _fixture.Reopen();
        using var reopened = _fixture.Database.Begin(IsolationLevel.RepeatableRead);
        Assert.Equal("1=10 2=20", TransactionFixture.Rows(reopened, _fixture.Database.Index(index.Number)!));
    }

    private Orm.Engine.Transactions.Index MakeIndex()
    {
        using var maker = _fixture.Database.Begin();
        var index = maker.CreateIndex(_fixture.Table, [new(0)], isUnique: false);
        maker.Commit();
        return index;
    }
}
