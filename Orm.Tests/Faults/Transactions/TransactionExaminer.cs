using Orm.Engine;
using Orm.Engine.Storage.Files.Simulation;
using Orm.Engine.Storage.Trees;
using Orm.Engine.Transactions;
using Orm.Tests.Faults.Crashes;

namespace Orm.Tests.Faults.Transactions;

/// <summary>Looks at what a crash left of a database, perhaps crashing the recovery too.</summary>
/// <param name="seed">The workload's seed, for the report.</param>
/// <param name="point">The number of the crash point, for the report.</param>
/// <param name="optionsFor">How a disk is opened.</param>
/// <param name="model">What has to be there.</param>
internal sealed class TransactionExaminer(
    ulong seed, long point, Func<SimulatedFileSystem, DatabaseOptions> optionsFor, TransactionModel model)
{
    /// <summary>Opens a disk that a crash left behind, and compares it with the model.</summary>
    /// <param name="disk">The disk.</param>
    /// <param name="floor">The newest commit that has to be there.</param>
    /// <param name="durable">The newest commit that has to be there after a power failure.</param>
    /// <param name="crash">A seed for the crash.</param>
    /// <param name="random">For choices.</param>
    internal void Examine(SimulatedFileSystem disk, int floor, int durable, ulong crash, SplitMix64 random)
    {
        // In a thread of its own: this one may be inside a change of the database that is being crashed.
        Exception? broken = null;
        var examiner = new Thread(() => broken = Broken(disk, floor, durable, crash, random));
        examiner.Start();
        examiner.Join();
        if (broken is not null)
        {
            throw broken as CrashFinding ?? new CrashFinding(seed, point, broken.Message, broken);
        }
    }

    internal void Check(Database database, int floor, string when)
    {
        int found = (int)database.Store.LastTimestamp;
        if (found < floor)
        {
            throw new CrashFinding(
                seed, point, FormattableString.Invariant($"{when} commit {floor} is lost; the last is {found}"));
        }

        if (model.Difference(database, found) is { } difference)
        {
            throw new CrashFinding(seed, point, $"{when} {difference}");
        }
    }

    /// <summary>Frees the memory of an instance whose disk is no longer looked at.</summary>
    internal static void Abandon(Database? database)
    {
        try
        {
            database?.CloseFiles();
        }
        catch (Exception failure) when (failure is IOException or SimulatedCrashException)
        {
            // Its disk is gone, or the next fault hit the closing.
        }
    }

    private Exception? Broken(SimulatedFileSystem disk, int floor, int durable, ulong crash, SplitMix64 random)
    {
        try
        {
            bool again = random.OneIn(3);
            Survive(again ? CrashDuringRecovery(disk, random) : disk, again ? durable : floor, crash);
            return null;
        }
        catch (Exception broken)
        {
            return broken;
        }
    }

    private SimulatedFileSystem CrashDuringRecovery(SimulatedFileSystem disk, SplitMix64 random)
    {
        disk.PowerFailsAfter(random.Next(6));
        Database? database = null;
        try
        {
            database = Database.Open(optionsFor(disk));
            database.Checkpoint();
        }
        catch (Exception crash) when (
            crash is SimulatedCrashException or DatabaseFailedException { InnerException: SimulatedCrashException })
        {
            // As wanted.
        }

        var found = disk.AfterPowerFailure(random.Next());
        Abandon(database);
        return found;
    }

    private void Survive(SimulatedFileSystem disk, int floor, ulong crash)
    {
        var database = Database.Open(optionsFor(disk));
        try
        {
            Check(database, floor, "after recovery");
            if (crash % 4 == 0)
            {
                Verify(database);
            }
        }
        finally
        {
            Abandon(database);
        }
    }

    private void Verify(Database database)
    {
        foreach (var tree in database.Trees.Trees)
        {
            foreach (var damage in TreeVerifier.Verify(tree).Damages)
            {
                throw new CrashFinding(seed, point, $"the verifier says of page {damage.Page}: {damage.Reason}");
            }
        }
    }
}
