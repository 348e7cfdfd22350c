using Orm.Engine.Storage.Files.Simulation;
using Orm.Engine.Transactions;
using Xunit;

namespace Orm.Tests.Engine.Transactions;

/// <summary>
/// Random transactions from several threads, held up at random places inside of commits and changes; then what they saw
/// of each other is checked against what their level promises.
/// </summary>
public sealed class HistoryTests
{
    private const int Threads = 4;
    private const int TransactionsEach = 150;

    [Theory]
    [InlineData(0, 1)]
    [InlineData(0, 2)]
    [InlineData(1, 3)]
    [InlineData(1, 4)]
    [InlineData(2, 5)]
    [InlineData(2, 6)]
    public void Transactions_depend_on_each_other_as_their_level_allows(int level, int seed)
    {
        using var fixture = new TransactionFixture();
        var workload = new ListWorkload(fixture, (IsolationLevel)level);
        workload.Fill();
        fixture.Database.Collector.RecentCommits = seed;
        fixture.Database.Collector.FewestToCompact = 8;
        using var old = fixture.Database.Begin(IsolationLevel.RepeatableRead, readOnly: true);
        string seen = fixture.Rows(old);
        var random = new ThreadLocal<Random>(
            () => new Random(HashCode.Combine(seed, Environment.CurrentManagedThreadId)));
        fixture.Database.Schedule = _ => HoldUp(random.Value!);
        var threads = Enumerable.Range(0, Threads)
            .Select(i => new Thread(() => workload.Run(new SplitMix64((ulong)((seed * 100) + i)), TransactionsEach)))
            .ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        fixture.Database.Schedule = null;

        Assert.InRange(workload.History.Committed, Threads * TransactionsEach / 10, int.MaxValue);
        Assert.Null(workload.History.FindViolation(
            ListWorkload.Final(fixture),
            allowsWriteSkew: level == (int)IsolationLevel.RepeatableRead,
            allowsAntiDependencies: level == (int)IsolationLevel.ReadCommitted));
        Assert.Equal(seen, fixture.Rows(old));
        old.Dispose();
        fixture.Database.Collector.Collect();
        Assert.True(fixture.Table.Versions.IsEmpty);
        fixture.Reopen();
        Assert.Equal(ListWorkload.Lists, ListWorkload.Final(fixture).Count);
    }

    private static void HoldUp(Random random)
    {
        switch (random.Next(8))
        {
            case 0:
                Thread.Yield();
                break;
            case 1:
                Thread.SpinWait(random.Next(500));
                break;
        }
    }
}
