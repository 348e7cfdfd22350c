using Orm.Engine.Transactions;
using Xunit;

namespace Orm.Tests.Engine.Transactions;

/// <summary>The table of the newest versions beside a dictionary, alone and with readers beside it.</summary>
public sealed class VersionTableTests
{
    private const int Seed = 8122;

    [Theory]
    [InlineData(20)]
    [InlineData(3000)]
    [InlineData(200_000)]
    public void It_holds_what_a_dictionary_holds(int rows)
    {
        var random = new Random(Seed);
        var table = new VersionTable();
        var model = new Dictionary<long, RowVersion>();
        for (int step = 0; step < 300_000; step++)
        {
            // Grows for a while, then shrinks, and so on; now and then to nothing.
            long rowId = random.Next(rows) * 7919L;
            bool grows = step / 30_000 % 2 == 0;
            if (random.Next(3) > 0 == grows)
            {
                table.Set(model[rowId] = Version(rowId));
            }
            else if (model.Remove(rowId, out var there))
            {
                Assert.False(table.TryReplace(Version(rowId), null));
                Assert.True(table.TryReplace(there, null));
                Assert.False(table.TryReplace(there, null));
            }

            Assert.Same(model.GetValueOrDefault(rowId), table.Find(rowId));
        }

        Assert.All(model, pair => Assert.Same(pair.Value, table.Find(pair.Key)));
        int found = 0;
        Assert.False(table.Exists(version =>
        {
            Assert.Same(model[version.RowId], version);
            found++;
            return false;
        }));
        Assert.Equal(model.Count, found);
        Assert.All(model.Values, version => Assert.True(table.TryReplace(version, null)));
        Assert.False(table.Exists(_ => true));
    }

    [Fact]
    public void A_version_is_replaced_by_an_older_one()
    {
        var table = new VersionTable();
        RowVersion older = Version(long.MinValue);
        RowVersion newer = Version(long.MinValue);
        table.Set(older);
        table.Set(newer);
        Assert.False(table.TryReplace(older, newer));
        Assert.True(table.TryReplace(newer, older));
        Assert.Same(older, table.Find(long.MinValue));
        Assert.Null(table.Find(0));
    }

    [Fact]
    public void A_row_that_keeps_its_version_is_found_by_who_takes_no_lock()
    {
        const int kept = 100;
        var table = new VersionTable();
        for (long rowId = 0; rowId < kept; rowId++)
        {
            table.Set(Version(rowId));
        }

        bool isOver = false;
        long missed = 0;
        var readers = Enumerable.Range(0, 2).Select(_ => new Thread(() =>
        {
            for (long rowId = 0; !Volatile.Read(ref isOver); rowId = (rowId + 1) % kept)
            {
                Interlocked.Add(ref missed, table.Find(rowId)?.RowId == rowId ? 0 : 1);
            }
        })).ToList();
        readers.ForEach(reader => reader.Start());
        var random = new Random(Seed);
        for (int round = 0; round < 300; round++)
        {
            List<RowVersion> others =
                [.. Enumerable.Range(0, random.Next(1, 4000)).Select(i => Version(kept + (i * 31L)))];
            others.ForEach(table.Set);
            table.Set(Version(random.Next(kept)));
            others.ForEach(version => Assert.True(table.TryReplace(version, null)));
        }

        Volatile.Write(ref isOver, true);
        readers.ForEach(reader => reader.Join());
        Assert.Equal(0, missed);
    }

    private static RowVersion Version(long rowId) => new(null!, rowId, TransactionState.Ended, older: null);
}
