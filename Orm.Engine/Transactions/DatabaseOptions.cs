using Orm.Engine.Storage.Files;
using Orm.Engine.Storage.Log;

namespace Orm.Engine.Transactions;

/// <summary>What a <see cref="Database"/> is opened with.</summary>
/// <param name="Files">Where its files are.</param>
/// <param name="Name">The name of the page file, which the names of the others start with.</param>
internal sealed record DatabaseOptions(IFileSystem Files, string Name)
{
    internal LogOptions Log { get; init; } = new();

    internal TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Whether the database is created when there is none.</summary>
    internal bool Create { get; init; } = true;

    internal bool ReadOnly { get; init; }

    /// <summary>
    /// Where the log is copied before it is given up, if anywhere: with a backup it leads to any moment since. A
    /// database that was restored needs another one.
    /// </summary>
    internal IFileSystem? Archive { get; init; }

    /// <summary>How much memory pages may take, in bytes.</summary>
    internal long BufferBytes { get; init; } = 256L * 1024 * 1024;

    /// <summary>
    /// How much memory all running statements, and what rows were before open transactions changed them, may hold
    /// together, in bytes: what needs more goes to temporary files. Not counted is what each operator and each
    /// transaction works with in any case, some hundred kilobytes, a megabyte.
    /// </summary>
    internal long MemoryLimit { get; init; } = DefaultMemoryLimit;

    /// <summary>How many threads at most share what a query reads, unless a session says otherwise; 0: as many as there
    /// are processors.</summary>
    internal int MaxDegreeOfParallelism { get; init; } = 1;

    /// <summary>How much log a recovery has to replay at most, nearly: then a checkpoint is taken.</summary>
    internal long CheckpointAfterBytes { get; init; } = 64L * 1024 * 1024;

    /// <summary>What commits wait for, unless the transaction says otherwise.</summary>
    internal Synchronous Synchronous { get; init; } = Synchronous.Full;

    /// <summary>How long a lock is waited for, unless the transaction says otherwise.</summary>
    internal TimeSpan LockTimeout { get; init; } = Timeout.InfiniteTimeSpan;

    /// <summary>A quarter of what the process may use.</summary>
    internal static long DefaultMemoryLimit => GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 4;

    /// <summary>A database that lives in this process only and ends with it.</summary>
    internal static DatabaseOptions InMemory() =>
        new(new MemoryFileSystem(), "memory") { Synchronous = Synchronous.Off };
}
