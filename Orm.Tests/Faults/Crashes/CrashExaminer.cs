using Orm.Engine;
using Orm.Engine.Storage.Durable;
using Orm.Engine.Storage.Files.Simulation;
using Orm.Engine.Storage.Log;
using Orm.Engine.Storage.Rows;
using Orm.Engine.Storage.Trees;

namespace Orm.Tests.Faults.Crashes;

/// <summary>Looks at what a crash left behind, and lets life go on there for a while.</summary>
/// <param name="seed">The workload's seed, for the report.</param>
/// <param name="point">The number of the crash point, for the report.</param>
/// <param name="optionsFor">How a disk is opened.</param>
/// <param name="model">What has to be there.</param>
internal sealed class CrashExaminer(
    ulong seed, long point, Func<SimulatedFileSystem, DurableStoreOptions> optionsFor, StoreModel model)
{
    private const uint SurvivorTree = 9;

    /// <summary>Opens a disk that a crash left behind, perhaps crashing that too.</summary>
    /// <param name="disk">The disk.</param>
    /// <param name="floor">The newest commit that has to be there.</param>
    /// <param name="durable">The newest commit that has to be there after a power failure.</param>
    /// <param name="crash">A seed for the crashes that follow.</param>
    /// <param name="random">For choices.</param>
    /// <exception cref="CrashFinding">Something is not as promised.</exception>
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

    /// <summary>Compares a store with the model, and gives the newest commit that it has.</summary>
    internal int Check(DurableStore store, int floor, string when)
    {
        int found = (int)store.LastTimestamp;
        if (found < floor)
        {
            throw new CrashFinding(
                seed, point, FormattableString.Invariant($"{when} commit {floor} is lost; the last is {found}"));
        }

        return model.Difference(store, found) is { } difference
            ? throw new CrashFinding(seed, point, difference)
            : found;
    }

    /// <summary>Frees the memory of an instance whose disk is no longer looked at.</summary>
    internal static void Abandon(DurableStore? store)
    {
        try
        {
            store?.CloseFiles();
        }
        catch (Exception failure) when (failure is IOException || IsSimulatedCrash(failure))
        {
            // The instance has stopped, or its disk is gone, or the next fault hit the closing.
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
        DurableStore? store = null;
        try
        {
            store = DurableStore.Open(optionsFor(disk));
            store.Checkpoint();
        }
        catch (Exception crash) when (IsSimulatedCrash(crash))
        {
            // As wanted.
        }

        var found = disk.AfterPowerFailure(random.Next());
        Abandon(store);
        return found;
    }

    // What is found is right, and a commit on top of it survives the next crash.
    private void Survive(SimulatedFileSystem disk, int floor, ulong crash)
    {
        var store = DurableStore.Open(optionsFor(disk));
        SimulatedFileSystem later;
        int found;
        try
        {
            found = Check(store, floor, "after recovery");
            var batch = new LogBatch();
            batch.BeginCommit(transaction: 0);
            batch.Put(SurvivorTree, "survivor"u8, "row"u8);
            store.Secure(store.Append(batch, _ => { }), Synchronous.Full);
            later = disk.AfterPowerFailure(crash);
        }
        finally
        {
            Abandon(store);
        }

        store = DurableStore.Open(optionsFor(later));
        try
        {
            CheckSurvivor(store, found, crash);
        }
        finally
        {
            Abandon(store);
        }
    }

    private void CheckSurvivor(DurableStore store, int found, ulong crash)
    {
        bool survived = store.Rows.TryGet(SurvivorTree, "survivor"u8, out _);
        if (store.LastTimestamp != (ulong)found + 1 || !survived)
        {
            throw new CrashFinding(seed, point, "a commit after recovery did not survive a power failure");
        }

        if (model.Difference(store, found) is { } difference)
        {
            throw new CrashFinding(seed, point, difference);
        }

        if (store.Rows is TreeRowStore trees && crash % 4 == 0)
        {
            Verify(trees);
        }
    }

    private void Verify(TreeRowStore rows)
    {
        foreach (var tree in rows.Trees)
        {
            foreach (var damage in TreeVerifier.Verify(tree).Damages)
            {
                throw new CrashFinding(seed, point, $"the verifier says of page {damage.Page}: {damage.Reason}");
            }
        }
    }

    private static bool IsSimulatedCrash(Exception exception) =>
        exception is SimulatedCrashException
        || (exception is DatabaseFailedException && exception.InnerException is SimulatedCrashException);
}
