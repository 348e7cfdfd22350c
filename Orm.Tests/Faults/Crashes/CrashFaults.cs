using Orm.Engine.Storage.Files.Simulation;

namespace Orm.Tests.Faults.Crashes;

/// <summary>What goes wrong with a disk and is noticed at once: full disk, I/O errors, failed flushes.</summary>
internal static class CrashFaults
{
    private static readonly (FaultKind Kind, FileOperation Operation)[] Faults =
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

    /// <summary>Makes one of the next operations fail.</summary>
    internal static void Schedule(SimulatedFileSystem disk, SplitMix64 random)
    {
        var (kind, operation) = Faults[random.Next(Faults.Length)];
        disk.Schedule(kind, operation, after: random.Next(4));
    }
}
