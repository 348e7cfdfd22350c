using System.Collections.Concurrent;
using Orm.Engine.Storage.Files.Simulation;
using Orm.Engine.Transactions;
using Orm.Tests.Engine.Transactions;
using Xunit;

namespace Orm.Tests.Engine.Schedules;

/// <summary>
/// Transactions in forced orders of steps: inside of changes, commits, rollbacks and the collection of versions. What
/// they saw of each other has to be what their level allows.
/// </summary>
public sealed class TransactionScheduleTests
{
    internal const int Seeds = 150;
    private const int Threads = 3;
    private const int TransactionsEach = 6;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Every_order_of_steps_is_one_that_the_level_allows(int level)
    {
        var passed = new ConcurrentDictionary<TransactionStep, bool>();
        int committed = 0;
        Parallel.For(0, Seeds, new ParallelOptions { MaxDegreeOfParallelism = 2 }, seed =>
            Interlocked.Add(ref committed, Run((ulong)seed, (IsolationLevel)level, passed)));

        Assert.InRange(committed, Seeds * Threads, int.MaxValue);

        // Who gives way at once is a session's transaction.
        Assert.Equal(
            Enum.GetValues<TransactionStep>().Where(step => step != TransactionStep.GivingWay), passed.Keys.Order());
    }

    [Fact]
    public void Who_has_lost_three_times_does_not_lose_again()
    {
        int most = 0;
        Parallel.For(0, Seeds, new ParallelOptions { MaxDegreeOfParallelism = 2 }, seed =>
        {
            int refused = RunToTheEnd((ulong)seed);
            Assert.InRange(refused, 0, 3);
            InterlockedMax(ref most, refused);
        });

        Assert.Equal(3, most);
    }

    internal static int Run(
        ulong seed, IsolationLevel level, ConcurrentDictionary<TransactionStep, bool> passed) =>
        Run(seed, level, passed, (workload, random, pass) => workload.Run(random, TransactionsEach, pass));

    private static int RunToTheEnd(ulong seed)
    {
        int most = 0;
        Run(
            seed,
            IsolationLevel.Serializable,
            [],
            (workload, random, pass) => InterlockedMax(ref most, workload.RunToTheEnd(random, TransactionsEach, pass)));
        return most;
    }

    private static void InterlockedMax(ref int place, int value)
    {
        for (int seen = Volatile.Read(ref place);
            value > seen;
            seen = Interlocked.CompareExchange(ref place, value, seen) == seen ? value : Volatile.Read(ref place))
        {
        }
    }

    private static int Run(
        ulong seed,
        IsolationLevel level,
        ConcurrentDictionary<TransactionStep, bool> passed,
        Action<ListWorkload, SplitMix64, Action> body)
    {
        using var fixture = new TransactionFixture();
        var workload = new ListWorkload(fixture, level);
        workload.Fill();
        var schedule = new ForcedSchedule(seed, steps: 300);
        fixture.Database.Schedule = step =>
        {
            passed[step] = true;
            schedule.Pass();
        };
        fixture.Database.Waits.Schedule = schedule.PassWaiting;
        var random = new SplitMix64(seed);
        fixture.Database.Collector.RecentCommits = random.Next(3);
        fixture.Database.Collector.FewestToCompact = 4;
        using var old = random.OneIn(2) ? fixture.Database.Begin(IsolationLevel.RepeatableRead, readOnly: true) : null;
        string? seen = SeenBy(fixture, old);
        schedule.Run([.. Enumerable.Range(0, Threads).Select(_ => random.Next()).Select(
            own => (Action)(() => body(workload, new SplitMix64(own), schedule.Pass)))]);
        fixture.Database.Schedule = null;
        fixture.Database.Waits.Schedule = null;
        Assert.Equal(seen, SeenBy(fixture, old));
        old?.Dispose();

        var violation = workload.History.FindViolation(
            ListWorkload.Final(fixture),
            allowsWriteSkew: level == IsolationLevel.RepeatableRead,
            allowsAntiDependencies: level == IsolationLevel.ReadCommitted);
        Assert.Null(violation is null ? null : FormattableString.Invariant($"Seed {seed}: {violation}"));
        fixture.Database.Collector.Collect();
        Assert.True(fixture.Table.Versions.IsEmpty);
        return workload.History.Committed;
    }

    // By the table and by an index.
    private static string? SeenBy(TransactionFixture fixture, Transaction? old) => old is null
        ? null
        : fixture.Rows(old) + " / " + TransactionFixture.Rows(old, fixture.Texts);
}
