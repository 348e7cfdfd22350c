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

    private Session Begin() => new(_fixture, IsolationLevel.Serializable);
}
