using Orm.Engine.Storage.Files.Simulation;
using Orm.Engine.Transactions;
using Orm.Engine.Types;
using Xunit;
using static Orm.Tests.Engine.Transactions.TransactionFixture;

namespace Orm.Tests.Engine.Transactions;

/// <summary>
/// Tables of some leaves that are emptied in part and packed: rows move from page to page and pages to the front of the
/// file, in the middle of a backup, or the power fails somewhere on the way.
/// </summary>
public sealed class PackedDatabaseTests
{
    internal const int Seeds = 24;
    private const int MostRows = 1500;
    private const int LongestText = 700;

    [Fact]
    public void Every_row_is_where_it_is_looked_for_however_far_a_vacuum_has_come()
    {
        int cutOff = 0;
        Parallel.For(0, Seeds, new ParallelOptions { MaxDegreeOfParallelism = 2 }, seed =>
            Interlocked.Add(ref cutOff, Run((ulong)seed) ? 1 : 0));
        Assert.InRange(cutOff, Seeds / 8, Seeds - 1);
    }

    /// <summary>Runs a seed.</summary>
    /// <returns>Whether the power has failed before the vacuum was done.</returns>
    internal static bool Run(ulong seed)
    {
        var random = new SplitMix64(seed);
        var disk = new SimulatedFileSystem(seed);
        var rows = new SortedDictionary<long, string>();
        var database = Open(disk);
        uint number = Fill(database, random, rows);
        database.Checkpoint();
        Delete(database, number, random, rows);
        if (seed % 2 == 0)
        {
            BackUp(database, number, random, rows, seed);
        }

        bool isCutOff = Vacuum(database, disk, random.Next(120));

        disk = disk.AfterPowerFailure(random.Next());
        Close(database);
        using var again = Open(disk);
        Require(again, number, rows, seed);
        long before = again.Store.FileBytes;
        again.Vacuum();
        Assert.InRange(again.Store.FileBytes, 1, before);
        Require(again, number, rows, seed);

        // The file is shorter on the disk or not yet; what was behind its end is not missed either way, nor is it when
        // the process ends.
        disk = random.OneIn(2) ? disk.AfterPowerFailure(random.Next()) : disk.AfterProcessExit(random.Next());
        using var last = Open(disk);
        Require(last, number, rows, seed);
        Assert.InRange(last.Store.FileBytes, 1, before);
        return isCutOff;
    }

    private static Database Open(SimulatedFileSystem disk) => Database.Open(new DatabaseOptions(disk, "x.db")
    {
        Log = new() { SegmentBytes = 1024 * 1024 },
        BufferBytes = 4 * 1024 * 1024,
    });

    private static uint Fill(Database database, SplitMix64 random, SortedDictionary<long, string> rows)
    {
        using var transaction = database.Begin();
        var table = transaction.CreateTable(Layout);
        transaction.CreateIndex(table, [new(0)], isUnique: true);
        transaction.CreateIndex(table, [new(1)], isUnique: false, included: [0]);
        int longest = random.Next(20, LongestText);
        for (int i = random.Next(MostRows / 2, MostRows); i > 0; i--)
        {
            rows[i] = new string((char)('a' + random.Next(26)), random.Next(longest));
            transaction.Insert(table, i, Row(i, rows[i]));
        }

        transaction.Commit();
        return table.Number;
    }

    // Here and there, or long runs: leaves that are half full, and leaves that are next to nothing.
    private static void Delete(
        Database database, uint number, SplitMix64 random, SortedDictionary<long, string> rows)
    {
        using var transaction = database.Begin();
        var table = database.Table(number)!;
        int kept = random.Next(2, 8);
        int run = random.OneIn(2) ? 1 : random.Next(1, 200);
        foreach (long rowId in rows.Keys.ToList())
        {
            if (new SplitMix64(SplitMix64.Combine((ulong)(rowId / run), (ulong)kept)).Next(8) >= kept)
            {
                transaction.Delete(table, rowId);
                rows.Remove(rowId);
            }
        }

        transaction.Commit();
    }

    // What a backup reads is moved meanwhile, and stays where it was for the backup.
    private static void BackUp(
        Database database, uint number, SplitMix64 random, SortedDictionary<long, string> rows, ulong seed)
    {
        var copy = new SimulatedFileSystem(random.Next());
        int operations = random.Next(8);
        copy.Observer = _ =>
        {
            if (operations-- == 0)
            {
                database.Vacuum();
            }
        };
        database.BackUp(copy);
        copy.Observer = null;
        using var opened = Open(copy.AfterPowerFailure(random.Next()));
        Require(opened, number, rows, seed);
    }

    private static bool Vacuum(Database database, SimulatedFileSystem disk, int operations)
    {
        disk.PowerFailsAfter(operations);
        try
        {
            database.Vacuum();
            return false;
        }
        catch (Exception failure) when (IsPowerFailure(failure))
        {
            return true;
        }
    }

    // The disk is gone.
    private static void Close(Database database)
    {
        try
        {
            database.CloseFiles();
        }
        catch (Exception failure) when (failure is IOException || IsPowerFailure(failure))
        {
        }
    }

    private static bool IsPowerFailure(Exception failure) =>
        failure is SimulatedCrashException || failure.InnerException is SimulatedCrashException;

    private static void Require(Database database, uint number, SortedDictionary<long, string> rows, ulong seed)
    {
        using var transaction = database.Begin(readOnly: true);
        var table = database.Table(number)!;
        var row = new RowWriter(Layout);
        for (long rowId = 1; rowId <= MostRows; rowId++)
        {
            Assert.True(
                transaction.TryGet(table, rowId, row) == rows.ContainsKey(rowId),
                FormattableString.Invariant($"seed {seed}: row {rowId}"));
        }

        string expected = string.Join(' ', rows.Select(
            one => FormattableString.Invariant($"{one.Key}={one.Key}:{one.Value}")));
        Assert.Equal(expected, Rows(transaction, table));
        Assert.All(table.Indexes, index => Assert.Equal(rows.Count, Rows(transaction, index).Split(' ').Length));
        Assert.Empty(database.Verify());
    }
}
