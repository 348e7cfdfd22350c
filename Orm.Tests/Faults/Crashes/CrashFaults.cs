using Orm.Engine.Storage.Files.Simulation;

namespace Orm.Tests.Faults.Crashes;

/// <summary>What goes wrong with a disk.</summary>
internal static class CrashFaults
{
    private static readonly (FaultKind Kind, FileOperation Operation)[] Failures =
    [
        (FaultKind.NoSpace, FileOperation.Write),
        (FaultKind.NoSpace, FileOperation.Create),
        (FaultKind.NoSpace, FileOperation.SetLength),
        (FaultKind.InputOutputError, FileOperation.Write),
        (FaultKind.InputOutputError, FileOperation.Read),
        (FaultKind.InputOutputError, FileOperation.Rename),
        (FaultKind.InputOutputError, FileOperation.Delete),
        (FaultKind.InputOutputError, FileOperation.FlushDirectory),
        (FaultKind.FailedFlush, FileOperation.Flush),
        (FaultKind.FailedFlush, FileOperation.Flush),
    ];

    private static readonly FaultKind[] Lies =
        [FaultKind.LostWrite, FaultKind.MisdirectedWrite, FaultKind.ShortWrite, FaultKind.FlippedBit];

    /// <summary>Which disk a seed runs on: half of them on a sound one.</summary>
    internal static DiskBehaviour BehaviourOf(ulong seed) => (seed % 4) switch
    {
        1 => DiskBehaviour.Failing,
        3 => DiskBehaviour.Failing | DiskBehaviour.Lying,
        _ => DiskBehaviour.Sound,
    };

    /// <summary>Makes one of the next operations fail.</summary>
    internal static void ScheduleFailure(SimulatedFileSystem disk, SplitMix64 random)
    {
        var (kind, operation) = Failures[random.Next(Failures.Length)];
        disk.Schedule(kind, operation, after: random.Next(4));
    }

    /// <summary>Makes one of the next writes do something else than it says.</summary>
    internal static void ScheduleLie(SimulatedFileSystem disk, SplitMix64 random) =>
        disk.Schedule(Lies[random.Next(Lies.Length)], FileOperation.Write, after: random.Next(8));

    /// <summary>Flips one bit of one file.</summary>
    internal static void Rot(SimulatedFileSystem disk, SplitMix64 random)
    {
        var names = disk.List("");
        if (names.Count == 0)
        {
            return;
        }

        string name = names[random.Next(names.Count)];
        long length;
        using (var file = disk.Open(name, readOnly: true))
        {
            length = file.Length;
        }

        if (length > 0)
        {
            disk.Damage(name, random.Next((int)length), random.Next(8));
        }
    }
}
