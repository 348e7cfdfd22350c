using Orm.Engine.Storage.Files.Simulation;
using Orm.Engine.Storage.Trees;
using Orm.Engine.Transactions;
using Xunit;
using static Orm.Tests.Engine.Transactions.TransactionFixture;

namespace Orm.Tests.Engine.Transactions;

/// <summary>
/// What is kept while old snapshots are open: as much as they see, however many commits there are meanwhile.
/// </summary>
public sealed class KeptVersionsTests
{
    private const int Rows = 20;

    [Fact]
    public void What_is_kept_for_a_snapshot_does_not_grow_with_the_commits()
    {
        using var fixture = FixtureWithRows();
        using var old = fixture.Database.Begin(IsolationLevel.RepeatableRead, readOnly: true);
        string seen = fixture.Rows(old);
        for (int i = 0; i < 5000; i++)
        {
            Update(fixture, 1 + (i % Rows), 1000 + i);
        }

        Assert.InRange(fixture.Database.Collector.Waiting, 1, 20 * Rows);
        Assert.InRange(EntriesOf(fixture), 2 * Rows, 20 * Rows);
        Assert.Equal(seen, fixture.Rows(old));
        Assert.Equal(seen, TransactionFixture.Rows(old, fixture.Numbers));
        RequireNothingKept(fixture, old);
    }

    [Fact]
    public void Each_snapshot_goes_on_seeing_what_it_saw()
    {
        using var fixture = FixtureWithRows();
        var random = new SplitMix64(1);
        var open = new List<(Transaction Snapshot, string Seen)>();
        for (int i = 0; i < 3000; i++)
        {
            Change(fixture, random, i);
            if (random.OneIn(20))
            {
                var snapshot = fixture.Database.Begin(IsolationLevel.RepeatableRead, readOnly: true);
                open.Add((snapshot, fixture.Rows(snapshot)));
            }

            if (open.Count > 0 && random.OneIn(20))
            {
                int which = random.Next(open.Count);
                RequireSame(fixture, open[which]);
                open[which].Snapshot.Dispose();
                open.RemoveAt(which);
            }
        }

        Assert.All(open, snapshot => RequireSame(fixture, snapshot));
        open.ForEach(snapshot => snapshot.Snapshot.Dispose());
        RequireNothingKept(fixture, old: null);
    }

    [Fact]
    public void A_checkpoint_taken_while_versions_are_kept_leads_back_to_what_had_committed()
    {
        for (ulong seed = 0; seed < 30; seed++)
        {
            var disk = new SimulatedFileSystem(seed);
            using var fixture = FixtureWithRows(new DatabaseOptions(disk, "x.db") { Synchronous = default });
            var random = new SplitMix64(seed);
            using var old = fixture.Database.Begin(IsolationLevel.RepeatableRead, readOnly: true);
            for (int i = 0; i < 60; i++)
            {
                Change(fixture, random, i);
                if (random.OneIn(10))
                {
                    fixture.Database.Checkpoint();
                }
            }

            string committed = fixture.Committed();
            using var found = Database.Open(new DatabaseOptions(disk.AfterProcessExit(seed), "x.db"));
            using var reader = found.Begin(readOnly: true);
            Assert.Equal(committed, TransactionFixture.Rows(reader, found.Table(fixture.Table.Number)!));
            Assert.Equal(
                committed.Length == 0 ? 0 : committed.Split(' ').Length,
                EntriesOf(found.Index(fixture.Numbers.Number)!));
        }
    }

    [Fact]
    public void A_serializable_transaction_is_refused_for_an_entry_that_came_and_went()
    {
        using var fixture = FixtureWithRows();
        using var old = fixture.Database.Begin(IsolationLevel.RepeatableRead, readOnly: true);
        Update(fixture, 1, 500);
        using var reader = fixture.Database.Begin(IsolationLevel.Serializable);
        var scan = reader.Scan(fixture.Numbers, [], []);
        while (scan.MoveNext())
        {
            // Reads all of the index.
        }

        Update(fixture, 1, 501);
        Update(fixture, 1, 500);
        for (int i = 0; i < 100; i++)
        {
            Update(fixture, 2, 1000 + i);
        }

        reader.Update(fixture.Table, 3, Row(-3));
        Assert.Throws<Orm.Engine.SnapshotConflictException>(reader.Commit);
    }

    private static TransactionFixture FixtureWithRows(DatabaseOptions? options = null)
    {
        var fixture = new TransactionFixture(options, isUnique: false);
        fixture.Database.Collector.RecentCommits = 0;
        fixture.Database.Collector.FewestToCompact = 4;
        fixture.Fill([.. Enumerable.Range(1, Rows).Select(number => (long)number)]);
        return fixture;
    }

    private static void Update(TransactionFixture fixture, long row, long number)
    {
        using var transaction = fixture.Database.Begin();
        Assert.True(transaction.Update(fixture.Table, row, Row(number)));
        transaction.Commit();
    }

    // Rows come and go under the same ids, with the same few keys.
    private static void Change(TransactionFixture fixture, SplitMix64 random, int number)
    {
        using var transaction = fixture.Database.Begin();
        for (int changes = 1 + random.Next(3); changes > 0; changes--)
        {
            long row = 1 + random.Next(Rows);
            byte[] bytes = Row(random.Next(10), FormattableString.Invariant($"{number}.{changes}"));
            if (!transaction.Update(fixture.Table, row, bytes))
            {
                transaction.Insert(fixture.Table, row, bytes);
            }
            else if (random.OneIn(4))
            {
                transaction.Delete(fixture.Table, row);
            }
        }

        if (!random.OneIn(10))
        {
            transaction.Commit();
        }
    }

    private static void RequireSame(TransactionFixture fixture, (Transaction Snapshot, string Seen) open)
    {
        Assert.Equal(open.Seen, fixture.Rows(open.Snapshot));
        Assert.Equal(
            open.Seen.Split(' ').Order(StringComparer.Ordinal),
            TransactionFixture.Rows(open.Snapshot, fixture.Numbers).Split(' ').Order(StringComparer.Ordinal));
    }

    private static void RequireNothingKept(TransactionFixture fixture, Transaction? old)
    {
        old?.Dispose();
        fixture.Database.Collector.Collect();
        Assert.Equal(0, fixture.Database.Collector.Waiting);
        Assert.True(fixture.Table.Versions.IsEmpty);
        Assert.Equal(fixture.Committed().Split(' ').Length, EntriesOf(fixture));
    }

    private static int EntriesOf(TransactionFixture fixture) => EntriesOf(fixture.Numbers);

    private static int EntriesOf(Orm.Engine.Transactions.Index index)
    {
        int entries = 0;
        var cursor = new IndexCursor(index.Tree);
        for (bool found = cursor.SeekFirst([]); found; found = cursor.MoveNext())
        {
            entries++;
        }

        return entries;
    }
}
