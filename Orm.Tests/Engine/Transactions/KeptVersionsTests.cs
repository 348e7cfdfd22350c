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
    public void Nor_when_a_snapshot_of_a_short_transaction_lies_between_any_two_of_them()
    {
        using var fixture = FixtureWithRows();
        using var old = fixture.Database.Begin(IsolationLevel.RepeatableRead, readOnly: true);
        var open = new Queue<Transaction>();
        for (int i = 0; i < 2000; i++)
        {
            Update(fixture, 1, 1000 + i);
            open.Enqueue(fixture.Database.Begin(IsolationLevel.RepeatableRead, readOnly: true));
            if (open.Count > 5)
            {
                open.Dequeue().Dispose();
            }
        }

        int versions = 0;
        for (var version = fixture.Table.Versions.Find(1); version is not null; version = version.Older)
        {
            versions++;
        }

        Assert.InRange(versions, 5, 50);
        Assert.InRange(fixture.Database.Collector.Waiting, 5, 50);
        Assert.All(open, snapshot => snapshot.Dispose());
        RequireNothingKept(fixture, old);
    }

    [Fact]
    public void Rows_that_were_added_as_a_run_and_changed_since_leave_nothing_behind()
    {
        using var fixture = FixtureWithRows();
        fixture.Database.Collector.RecentCommits = 10;
        using var old = fixture.Database.Begin(IsolationLevel.RepeatableRead, readOnly: true);
        string seen = fixture.Rows(old);
        using (var transaction = fixture.Database.Begin())
        {
            for (int row = Rows + 1; row <= 3 * Rows; row++)
            {
                transaction.Insert(fixture.Table, row, Row(row));
            }

            transaction.Commit();
        }

        for (int i = 0; i < 400; i++)
        {
            Update(fixture, 3 * Rows, 1000 + i);
        }

        Assert.Equal(seen, fixture.Rows(old));
        RequireNothingKept(fixture, old);
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
