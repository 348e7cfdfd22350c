using Orm.Engine.Storage.Buffers;
using Orm.Engine.Types;

namespace Orm.Engine.Data;

/// <summary>Errors of files as errors of the statement that met them, where they leave the sessions.</summary>
internal static class StorageErrors
{
    // ENOSPC, and what Windows calls ERROR_DISK_FULL.
    private const int NoSpace = 28;
    private const int NoSpaceOnWindows = unchecked((int)0x80070070);

    /// <summary>The error of a statement that met an error; null for those that are not the engine's.</summary>
    internal static EngineException? Of(Exception error) => error switch
    {
        EngineException known => known,
        DatabaseCorruptException => new StorageException(SqlStates.DataCorrupted, error),
        DatabaseFailedException => new StorageException(SqlStates.CrashShutdown, error),
        BufferLimitException => new StorageException(SqlStates.OutOfMemory, error),
        RowTooLargeException => new StorageException(SqlStates.InternalLimit, error),
        IOException { HResult: NoSpace or NoSpaceOnWindows } => new StorageException(
            SqlStates.DiskFull, error, "Make room on the disk, and run the statement again."),
        IOException or UnauthorizedAccessException => new StorageException(SqlStates.InputOutputError, error),
        _ => null,
    };

    /// <summary>Does something with the files, whose errors are those of a statement.</summary>
    internal static T Guard<T>(Func<T> action)
    {
        try
        {
            return action();
        }
        catch (Exception error) when (error is not EngineException && Of(error) is not null)
        {
            throw Of(error)!;
        }
    }

    /// <summary>Does something in a session, whose errors are those of a statement.</summary>
    internal static void Guard<T>(T state, Action<T> action)
    {
        try
        {
            action(state);
        }
        catch (Exception error) when (error is not EngineException && Of(error) is not null)
        {
            throw Of(error)!;
        }
    }
}
