using Orm.Engine;
using Orm.Engine.Storage.Files;
using Orm.Engine.Storage.Files.Simulation;
using Orm.Engine.Storage.Pages;
using Orm.Engine.Storage.Rows;
using Orm.Engine.Storage.Trees;
using Orm.Engine.Transactions;
using Orm.Engine.Types;
using Xunit;
using static Orm.Tests.Engine.Transactions.TransactionFixture;

namespace Orm.Tests.Engine.Transactions;

/// <summary>The verification of a whole database names each kind of damage that is planted, and nothing else.</summary>
public sealed class VerificationTests : IDisposable
{
    private const int LongText = 40_000;

    private readonly SimulatedFileSystem _disk = new(1);
    private readonly TransactionFixture _fixture;

    public VerificationTests()
    {
        _fixture = new TransactionFixture(new DatabaseOptions(_disk, "x.db"));
        using var transaction = Database.Begin();
        for (int i = 1; i <= 500; i++)
        {
            transaction.Insert(_fixture.Table, i, Row(i));
        }

        transaction.Insert(_fixture.Table, 501, Row(null, "no number"));
        transaction.Commit();
    }

    private Database Database => _fixture.Database;

    public void Dispose() => _fixture.Dispose();

    [Fact]
    public void Nothing_is_wrong_while_transactions_are_open_and_snapshots_see_older_versions()
    {
        using var old = Database.Begin(IsolationLevel.RepeatableRead);
        Assert.Equal(501, _fixture.Rows(old).Split(' ').Length - 1);
        using (var committed = Database.Begin())
        {
            committed.Update(_fixture.Table, 1, Row(-1, "new"));
            committed.Delete(_fixture.Table, 2);
            committed.Commit();
        }

        using var open = Database.Begin();
        open.Update(_fixture.Table, 3, Row(-3));
        open.Insert(_fixture.Table, 600, Row(600));
        Assert.Empty(Database.Verify());
        Database.Checkpoint();
        Assert.Empty(Database.Verify());
    }

    [Theory]
    [InlineData(nameof(TransactionStep.RowClaimed))]
    [InlineData(nameof(TransactionStep.RowChanged))]
    [InlineData(nameof(TransactionStep.EntryAdded))]
    [InlineData(nameof(TransactionStep.CommitAppended))]
    [InlineData(nameof(TransactionStep.RowRestored))]
    [InlineData(nameof(TransactionStep.Collecting))]
    [InlineData(nameof(TransactionStep.Pruned))]
    [InlineData(nameof(TransactionStep.Thinning))]
    public void Nothing_is_wrong_in_the_middle_of_changes(string step)
    {
        int verified = 0;
        Database.Collector.RecentCommits = 0;
        Database.Schedule = passed =>
        {
            if (passed.ToString() == step)
            {
                Assert.Empty(Database.Verify());
                verified++;
            }
        };
        using (var rolledBack = Database.Begin())
        {
            ChangeSome(rolledBack, first: 10);
        }

        using (Database.Begin(IsolationLevel.RepeatableRead, readOnly: true))
        {
            using var committed = Database.Begin();
            ChangeSome(committed, first: 20);
            committed.Commit();
        }

        Database.Collector.Collect();
        Assert.InRange(verified, 1, 100);
    }

    [Fact]
    public void Nothing_is_wrong_while_an_index_is_being_filled()
    {
        using var maker = Database.Begin();
        int verified = 0;
        Database.Schedule = step =>
        {
            if (step == TransactionStep.EntryAdded && verified++ % 100 == 0)
            {
                Assert.Empty(Database.Verify());
            }
        };
        maker.CreateIndex(_fixture.Table, [new(1)], isUnique: false);
        Assert.Equal(501, verified);
    }

    [Fact]
    public void Changes_and_checkpoints_wait_meanwhile()
    {
        Thread[] others = [];
        Assert.Empty(Database.Store.Verify(() =>
        {
            others =
            [
                new Thread(() =>
                {
                    using var transaction = Database.Begin();
                    transaction.Update(_fixture.Table, 1, Row(-1));
                    transaction.Commit();
                }),
                new Thread(Database.Checkpoint),
            ];
            foreach (var other in others)
            {
                other.Start();
                while (other.IsAlive && !other.ThreadState.HasFlag(ThreadState.WaitSleepJoin))
                {
                    Thread.Yield();
                }
            }

            Assert.All(others, other => Assert.True(other.IsAlive, "it did not wait"));
            return [];
        }));
        Array.ForEach(others, other => other.Join());
        Assert.StartsWith("1=-1 ", _fixture.Committed(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_without_its_entry_and_an_entry_without_its_row()
    {
        Assert.True(_fixture.Numbers.Tree.Remove(EntryOf(7, row: 7)));
        RequireDamage(null, "row 7 of table 1 has no entry in index 2");
        Assert.True(_fixture.Numbers.Tree.Insert(EntryOf(7, row: 8), []));
        RequireDamage(null, "row 7 of table 1 has no entry in index 2", "entry for row 8 of table 1");
    }

    [Fact]
    public void An_entry_of_a_row_that_does_not_exist()
    {
        _fixture.Numbers.Tree.Insert(EntryOf(9999, row: 9999), []);
        RequireDamage(null, "index 2 has an entry for row 9999 of table 1");
    }

    [Fact]
    public void Two_rows_with_one_unique_key()
    {
        _fixture.Table.Stored.Put(501, Row(500));
        _fixture.Numbers.Tree.Remove(EntryOf(null, row: 501));
        _fixture.Numbers.Tree.Insert(EntryOf(500, row: 501), []);
        _fixture.Texts.Tree.Remove(TextEntryOf("no number", row: 501));
        _fixture.Texts.Tree.Insert(TextEntryOf(null, row: 501, number: 500), []);
        RequireDamage(null, "row 501 of table 1 has the unique key of another row in index 2");
    }

    [Fact]
    public void A_page_that_nothing_refers_to()
    {
        var pool = Database.Trees.Pool;
        pool.Gate.Enter();
        var page = pool.Reserve(PageSize.Small);
        OverflowPage.FormatData(page.Bytes, page.Page, [1, 2, 3]);
        pool.Publish(page).ReleaseExclusive();
        pool.Gate.Exit();
        RequireDamage(page.Page, "it is in use, and nothing refers to it");
    }

    [Fact]
    public void A_page_that_two_trees_refer_to()
    {
        var tree = Database.Trees.TreeOf(_fixture.Numbers.Number)!;
        byte[] value = DirectoryEntry.Value(tree.Pages.Root, tree.Definition);
        Database.Trees.Directory.Insert(DirectoryEntry.TreeKey(99, new byte[DirectoryEntry.KeyBytes]), value);
        RequireDamage(tree.Pages.Root, "tree 2 and tree 99 both refer to it");
    }

    [Fact]
    public void A_page_that_is_free_and_referred_to()
    {
        // An entry of a tree of rows of any kind leads to an overflow page, which is freed under it.
        Database.Trees.Put(50, [1], new byte[LongText]);
        var cursor = new IndexCursor(Database.Trees.TreeOf(50)!.Entries!.Tree);
        Assert.True(cursor.SeekFirst([]));
        var view = StringView.Read(cursor.Value[1..]);
        Assert.Empty(Database.Verify());
        var page = Assert.Single(new OverflowValues(Database.Trees.Pool).PagesOf(view));
        new OverflowValues(Database.Trees.Pool).Free(view);
        RequireDamage(page, "tree 50 refers to it, and it is free");
    }

    [Fact]
    public void An_image_that_has_changed_on_the_disk_while_its_page_is_in_memory()
    {
        Database.Checkpoint();
        Assert.Empty(Database.Verify());
        var root = Database.Trees.TreeOf(_fixture.Numbers.Number)!.Pages.Root;
        long place = PlaceOf(root);
        _disk.Damage("x.db", place + 9, bit: 3);
        RequireDamage(root, "checksum");
    }

    [Fact]
    public void The_connection_says_the_same()
    {
        using var connection = new EngineConnection("Data Source=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = """
            CREATE TABLE t (id BIGINT PRIMARY KEY, name TEXT UNIQUE, n INT);
            CREATE INDEX lower_names ON t (lower(name)) WHERE n > 1;
            INSERT INTO t VALUES (1, 'A', 1), (2, 'B', 2), (3, NULL, 3);
            UPDATE t SET name = 'C' WHERE id = 2;
            """;
        command.ExecuteNonQuery();
        Assert.Empty(connection.Verify());

        var database = connection.Session.Instance.Database;
        var index = database.Tables.SelectMany(table => table.Indexes).First(index => index.Keys is not null);
        var cursor = new IndexCursor(index.Tree);
        Assert.True(cursor.SeekFirst([]));
        index.Tree.Remove(cursor.Key.ToArray());
        var damage = Assert.Single(connection.Verify());
        Assert.Contains("has no entry in index", damage.Reason, StringComparison.Ordinal);
    }

    private void ChangeSome(Transaction transaction, int first)
    {
        transaction.Update(_fixture.Table, first, Row(-first, "changed"));
        transaction.Delete(_fixture.Table, first + 1);
        transaction.Insert(_fixture.Table, first + 1, Row(first + 1, "again"));
        transaction.Insert(_fixture.Table, 1000 + first, Row(1000 + first));
    }

    // Of the images that lie in the file, the one with the page's own number in front.
    private long PlaceOf(PageId page)
    {
        using var file = _disk.AfterProcessExit(1).Open("x.db", readOnly: true);
        byte[] header = new byte[16];
        for (long place = 2 * 16384; place < file.Length; place += 16384)
        {
            file.ReadExactly(place, header);
            if (BitConverter.ToUInt32(header) == page.Value && header[4] == (byte)PageKind.Inner)
            {
                return place;
            }
        }

        throw new InvalidOperationException("The page has no image.");
    }

    private void RequireDamage(PageId? page, params string[] reasons)
    {
        var damages = Database.Verify();
        Assert.True(damages.Count >= reasons.Length, "Nothing was found.");
        Assert.All(reasons, reason => Assert.Contains(damages, damage => damage.Reason.Contains(
            reason, StringComparison.Ordinal)));
        Assert.All(damages, damage => Assert.Contains(
            reasons, reason => page is not null || damage.Reason.Contains(reason, StringComparison.Ordinal)));
        Assert.Contains(damages, damage => damage.Page == page?.Value);
    }

    private byte[] EntryOf(long? number, long row) =>
        _fixture.Numbers.EntryOf(new RowReader(Layout, Row(number)), row, out _)!;

    private byte[] TextEntryOf(string? text, long row, long? number = null) =>
        _fixture.Texts.EntryOf(new RowReader(Layout, Row(number, text)), row, out _)!;
}
