using Orm.Engine;
using Orm.Engine.Storage.Files.Simulation;

namespace Orm.Tests.Faults.Crashes;

/// <summary>Looks at what a crash left behind, and lets life go on there for a while.</summary>
/// <param name="seed">The workload's seed, for the report.</param>
/// <param name="point">The number of the crash point, for the report.</param>
/// <param name="open">How a disk is opened.</param>
/// <param name="history">What has to be there.</param>
internal sealed class CrashExaminer(
    ulong seed, long point, Func<SimulatedFileSystem, ICrashSubject> open, CommitHistory history)
{
    /// <summary>Whether the damage of the disk was reported, instead of anything being found.</summary>
    internal bool WasReported { get; private set; }

    /// <summary>Opens a disk that a crash left behind, perhaps crashing that too.</summary>
    /// <param name="disk">The disk.</param>
    /// <param name="expected">What has to be found.</param>
    /// <param name="crash">A seed for the crashes that follow.</param>
    /// <param name="random">For choices.</param>
    /// <exception cref="CrashFinding">Something is not as promised.</exception>
    internal void Examine(SimulatedFileSystem disk, Expectation expected, ulong crash, SplitMix64 random)
    {
        // In a thread of its own: this one may be inside a change of the database that is being crashed.
        Exception? broken = null;
        var examiner = new Thread(() => broken = Broken(disk, expected, crash, random));
        examiner.Start();
        examiner.Join();
        if (broken is not null && expected.MayBeDamaged && IsReport(broken))
        {
            WasReported = true;
        }
        else if (broken is not null)
        {
            throw broken as CrashFinding ?? Finding(broken.Message, broken);
        }
    }

    /// <summary>Compares an instance with the model, and gives the newest commit that it has.</summary>
    internal int Check(ICrashSubject subject, int floor, string when)
    {
        int found = subject.LastCommit;
        if (found < floor)
        {
            throw Finding(FormattableString.Invariant($"{when} commit {floor} is lost; the last is {found}"));
        }

        return history.Difference(subject, found) is { } difference
            ? throw Finding($"{when} {difference}")
            : found;
    }

    /// <summary>Frees the memory of an instance whose disk is no longer looked at.</summary>
    internal static void Abandon(ICrashSubject? subject)
    {
        try
        {
            subject?.CloseFiles();
        }
        catch (Exception failure) when (failure is IOException || IsSimulatedCrash(failure))
        {
            // The instance has stopped, or its disk is gone, or the next fault hit the closing.
        }
    }

    /// <summary>Whether this is how damage has to be reported: with the file and the reason.</summary>
    internal static bool IsReport(Exception exception) =>
        (exception as DatabaseCorruptException ?? exception.InnerException as DatabaseCorruptException) is
        { File.Length: > 0, Reason.Length: > 0 };

    private Exception? Broken(SimulatedFileSystem disk, Expectation expected, ulong crash, SplitMix64 random)
    {
        try
        {
            bool again = random.OneIn(3);
            Survive(
                again ? CrashDuringRecovery(disk, random) : disk,
                again ? expected.FloorAfterPowerFailure : expected.Floor,
                expected.MayBeDamaged,
                crash);
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
        ICrashSubject? subject = null;
        try
        {
            subject = open(disk);
            subject.Checkpoint();
        }
        catch (Exception crash) when (IsSimulatedCrash(crash))
        {
            // As wanted.
        }

        var found = disk.AfterPowerFailure(random.Next());
        Abandon(subject);
        return found;
    }

    // What is found is right, and, half of the time, a commit on top of it survives the next crash.
    private void Survive(SimulatedFileSystem disk, int floor, bool mayBeDamaged, ulong crash)
    {
        var subject = open(disk);
        SimulatedFileSystem later;
        int found;
        bool isMore;
        try
        {
            found = Check(subject, floor, "after recovery");
            if (crash % 2 == 0)
            {
                Verify(subject, mayBeDamaged);
                return;
            }

            isMore = subject.CommitSurvivor();
            later = disk.AfterPowerFailure(crash);
        }
        finally
        {
            Abandon(subject);
        }

        subject = open(later);
        try
        {
            CheckSurvivor(subject, found, isMore);
            if (crash % 4 == 1)
            {
                Verify(subject, mayBeDamaged);
            }
        }
        finally
        {
            Abandon(subject);
        }
    }

    private void CheckSurvivor(ICrashSubject subject, int found, bool isMore)
    {
        if (subject.LastCommit != found + (isMore ? 1 : 0) || subject.HasSurvivor() != isMore)
        {
            throw Finding("a commit after recovery did not survive a power failure");
        }

        if (history.Difference(subject, found) is { } difference)
        {
            throw Finding("with a commit after recovery, " + difference);
        }
    }

    private void Verify(ICrashSubject subject, bool mayBeDamaged)
    {
        if (mayBeDamaged)
        {
            return;
        }

        foreach (var damage in subject.Verify())
        {
            throw Finding($"the verifier says of page {damage.Page}: {damage.Reason}");
        }
    }

    private CrashFinding Finding(string what, Exception? inner = null) => new(seed, point, what, inner);

    private static bool IsSimulatedCrash(Exception exception) =>
        exception is SimulatedCrashException
        || (exception is DatabaseFailedException && exception.InnerException is SimulatedCrashException);

    /// <summary>What has to be found on a disk.</summary>
    /// <param name="Floor">The newest commit that has to be there.</param>
    /// <param name="FloorAfterPowerFailure">The same if the power fails now.</param>
    /// <param name="MayBeDamaged">Whether damage may be reported instead.</param>
    internal sealed record Expectation(int Floor, int FloorAfterPowerFailure, bool MayBeDamaged);
}
