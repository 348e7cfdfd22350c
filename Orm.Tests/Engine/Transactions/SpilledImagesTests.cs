using Orm.Engine;
using Orm.Engine.Storage.Files.Simulation;
using Orm.Engine.Storage.Pages;
using Orm.Engine.Transactions;
using Orm.Engine.Types;
using Xunit;
using static Orm.Tests.Engine.Transactions.TransactionFixture;

namespace Orm.Tests.Engine.Transactions;

/// <summary>
/// Transactions that change more than there is memory for: what rows were before goes to a file, and everything else is
/// as it is with small ones.
/// </summary>
public sealed class SpilledImagesTests
{
    private const int Rows = 300;
    private const long MemoryLimit = 8000;

    private readonly SimulatedFileSystem _disk = new(1);

    [Fact]
    public void A_transaction_of_more_than_the_limit_commits()
    {
        using var fixture = Filled();
        using (var transaction = fixture.Database.Begin())
        {
            ChangeAll(fixture, transaction);
            Assert.InRange(transaction.ImageBytes, 0, MemoryLimit);
            Assert.InRange(BytesOfFiles(), Rows * 200, long.MaxValue);
            transaction.Commit();
        }

        Assert.Equal(Changed(), fixture.Committed());
        RequireNothingLeft(fixture);
        fixture.Reopen();
        Assert.Equal(Changed(), fixture.Committed());
    }

    [Fact]
    public void A_transaction_of_more_than_the_limit_is_rolled_back_whole_or_to_a_savepoint()
    {
        using var fixture = Filled();
        using (var transaction = fixture.Database.Begin())
        {
            Update(fixture, transaction, 1, Rows / 2, "first");
            var savepoint = transaction.SetSavepoint();
            Update(fixture, transaction, 1, Rows, "second");
            transaction.RollBackTo(savepoint);
            Assert.Equal(
                string.Join(' ', Enumerable.Range(1, Rows).Select(i => Text(i, i <= Rows / 2 ? "first" : "old"))),
                fixture.Rows(transaction));
            Update(fixture, transaction, 1, Rows, "third");
            transaction.RollBack();
        }

        using (var reader = fixture.Database.Begin(readOnly: true))
        {
            RequireOld(fixture, reader);
        }

        RequireNothingLeft(fixture);
    }

    [Fact]
    public void Other_snapshots_see_the_rows_as_they_were_in_every_way_of_reading()
    {
        using var fixture = Filled();
        using var old = fixture.Database.Begin(IsolationLevel.RepeatableRead, readOnly: true);
        using (var transaction = fixture.Database.Begin())
        {
            ChangeAll(fixture, transaction);
            RequireOld(fixture, old);
            transaction.Commit();
        }

        RequireOld(fixture, old);
        Assert.Equal(Changed(), fixture.Committed());
        Assert.InRange(BytesOfFiles(), 1, long.MaxValue);
        old.Dispose();
        RequireNothingLeft(fixture);
    }

    [Fact]
    public void What_is_kept_for_a_snapshot_stays_readable_when_rows_change_again()
    {
        using var fixture = Filled();
        fixture.Database.Collector.RecentCommits = 0;
        fixture.Database.Collector.FewestToCompact = 4;
        using var old = fixture.Database.Begin(IsolationLevel.RepeatableRead, readOnly: true);
        for (int round = 0; round < 4; round++)
        {
            using var transaction = fixture.Database.Begin();
            Update(fixture, transaction, 1, Rows, FormattableString.Invariant($"round {round}"));
            transaction.Commit();
        }

        RequireOld(fixture, old);

        // Those of the first round, and of the last ones what has not been looked at yet.
        Assert.InRange(FilesLeft(fixture), 1, 2);
        old.Dispose();
        RequireNothingLeft(fixture);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_checkpoint_takes_an_open_transaction_of_more_than_the_limit_back(bool rollsBackMeanwhile)
    {
        using var fixture = Filled();
        var transaction = fixture.Database.Begin();
        ChangeAll(fixture, transaction);
        fixture.Database.Checkpoint();
        if (rollsBackMeanwhile)
        {
            transaction.RollBack();
        }

        using var found = Database.Open(new DatabaseOptions(_disk.AfterPowerFailure(3), "x.db"));
        using var reader = found.Begin(readOnly: true);
        Assert.Equal(Old(), TransactionFixture.Rows(reader, found.Table(fixture.Table.Number)!));
        Assert.Empty(found.Verify());
        Assert.Empty(found.Options.Files.List("x.db-temporary."));
        transaction.RollBack();
    }

    [Fact]
    public void Where_the_disk_is_full_the_change_fails_and_the_transaction_goes_on()
    {
        using var fixture = Filled();
        using var transaction = fixture.Database.Begin();
        _disk.Schedule(FaultKind.NoSpace, FileOperation.Create, after: 0);
        var failure = Assert.Throws<StatementException>(() => ChangeAll(fixture, transaction));
        Assert.Equal(SqlStates.DiskFull, failure.SqlState);

        ChangeAll(fixture, transaction);
        transaction.Commit();
        Assert.Equal(Changed(), fixture.Committed());
    }

    [Fact]
    public void An_image_that_is_not_what_was_written_is_reported()
    {
        using var fixture = Filled();
        using var old = fixture.Database.Begin(IsolationLevel.RepeatableRead, readOnly: true);
        using var transaction = fixture.Database.Begin();
        ChangeAll(fixture, transaction);
        string file = Assert.Single(_disk.List("x.db-temporary."));
        _disk.Damage(file, 100, 3);

        var damage = Assert.Throws<DatabaseCorruptException>(() => fixture.Rows(old));
        Assert.Equal(file, damage.File);
        _disk.Damage(file, 100, 3);
        RequireOld(fixture, old);
    }

    [Fact]
    public async Task Two_threads_read_what_a_third_takes_back()
    {
        using var fixture = Filled();
        int done = 0;
        var readers = Enumerable.Range(0, 2).Select(_ => Task.Run(() =>
        {
            while (Volatile.Read(ref done) == 0)
            {
                Assert.Equal(Old(), fixture.Committed());
            }
        })).ToArray();
        for (int i = 0; i < 20; i++)
        {
            using var transaction = fixture.Database.Begin();
            ChangeAll(fixture, transaction);
            transaction.RollBack();
        }

        Volatile.Write(ref done, 1);
        await Task.WhenAll(readers);
        RequireNothingLeft(fixture);
    }

    [Fact]
    public void A_database_that_is_closed_leaves_no_files()
    {
        var fixture = Filled();
        var old = fixture.Database.Begin(IsolationLevel.RepeatableRead, readOnly: true);
        var committed = fixture.Database.Begin();
        ChangeAll(fixture, committed);
        committed.Commit();
        Assert.NotEmpty(_disk.List("x.db-temporary."));
        Assert.NotNull(old);
        fixture.Dispose();
        Assert.Empty(_disk.List("x.db-temporary."));
    }

    private TransactionFixture Filled()
    {
        var fixture = new TransactionFixture(
            new DatabaseOptions(_disk, "x.db") { MemoryLimit = MemoryLimit }, isUnique: false);
        using var transaction = fixture.Database.Begin();
        for (int i = 1; i <= Rows; i++)
        {
            transaction.Insert(fixture.Table, i, Row(i, TextOf(i, "old")));
        }

        transaction.Commit();
        return fixture;
    }

    // Rows change, change again, go, and come back.
    private static void ChangeAll(TransactionFixture fixture, Transaction transaction)
    {
        Update(fixture, transaction, 1, Rows, "meanwhile");
        for (int i = 1; i <= Rows; i += 3)
        {
            transaction.Delete(fixture.Table, i);
        }

        for (int i = 1; i <= Rows; i += 6)
        {
            transaction.Insert(fixture.Table, i, Row(i, TextOf(i, "new")));
        }

        for (int i = 1; i <= Rows; i++)
        {
            transaction.Update(fixture.Table, i, Row(i, TextOf(i, "new")));
        }
    }

    private static void Update(TransactionFixture fixture, Transaction transaction, int from, int to, string text)
    {
        for (int i = from; i <= to; i++)
        {
            Assert.True(transaction.Update(fixture.Table, i, Row(i, TextOf(i, text))));
        }
    }

    private static string Changed() =>
        string.Join(' ', Enumerable.Range(1, Rows).Where(i => i % 3 != 1 || i % 6 == 1).Select(i => Text(i, "new")));

    private static string Old() => string.Join(' ', Enumerable.Range(1, Rows).Select(i => Text(i, "old")));

    private static string Text(int row, string text) => FormattableString.Invariant($"{row}={row}:{TextOf(row, text)}");

    private static string TextOf(int row, string text) =>
        FormattableString.Invariant($"{row:D4}{text}").PadRight(200, '.');

    private static void RequireOld(TransactionFixture fixture, Transaction old)
    {
        Assert.Equal(Old(), fixture.Rows(old));
        Assert.Equal(Old().Split(' ').Reverse(), fixture.Rows(old, backward: true).Split(' '));
        Assert.Equal(Old(), TransactionFixture.Rows(old, fixture.Numbers));
        Assert.Equal(Old(), TransactionFixture.Rows(old, fixture.Texts));
        var row = new RowWriter(Layout);
        var text = default(FirstColumn);
        for (int i = 1; i <= Rows; i++)
        {
            Assert.True(old.TryGet(fixture.Table, i, row));
            Assert.Equal(Text(i, "old"), Describe(i, new RowReader(Layout, row.Finish())));
            Assert.True(old.Read(fixture.Table, i, ref text));
            Assert.Equal(i, text.Value);
        }
    }

    private void RequireNothingLeft(TransactionFixture fixture)
    {
        Assert.Equal(0, FilesLeft(fixture));
        Assert.True(fixture.Table.Versions.IsEmpty);
        Assert.Empty(fixture.Database.Verify());
    }

    private int FilesLeft(TransactionFixture fixture)
    {
        fixture.Database.Collector.Collect();
        return _disk.List("x.db-temporary.").Count;
    }

    private long BytesOfFiles()
    {
        long bytes = 0;
        var copy = _disk.AfterProcessExit(1);
        foreach (string name in copy.List("x.db-temporary."))
        {
            using var file = copy.Open(name, readOnly: true);
            bytes += file.Length;
        }

        return bytes;
    }

    private struct FirstColumn : IVisibleRowReader
    {
        internal long Value { get; private set; }

        public void Read(TableLeaf leaf, int position) => Value = leaf.Column<long>(0)[position];

        public void Read(RowReader row) => Value = row.Int64(0);
    }
}
