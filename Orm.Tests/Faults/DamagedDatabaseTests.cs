using Orm.Tests.Faults.Damage;
using Xunit;

namespace Orm.Tests.Faults;

/// <summary>
/// A database with a wrong bit says so, or gives the right rows: one bit of each byte of the superblocks and of the
/// log, some of the pages. All bits of all bytes: <c>dotnet run -c Release --project Orm.Benchmarks -- damage</c>.
/// </summary>
public sealed class DamagedDatabaseTests
{
    // A prime, so that it comes upon every place of a word and of a page.
    private const int Step = 1009;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_flipped_bit_is_reported_or_harmless(bool isClosed)
    {
        var database = isClosed ? SmallDatabase.Closed() : SmallDatabase.OfKilledProcess();
        var fuzzer = new DamageFuzzer(database, Step);

        fuzzer.Run(threads: 2);

        Assert.Equal(fuzzer.All, fuzzer.Flips);
        Assert.InRange(fuzzer.Reported, fuzzer.Flips / 20, fuzzer.Flips);
    }
}
