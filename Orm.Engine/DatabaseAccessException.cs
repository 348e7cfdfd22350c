namespace Orm.Engine;

/// <summary>
/// The operating system does not let this process read, write or make a file of the database: because of its rights, or
/// because the file system is there for reading only. Nothing has been changed. The message says what to do.
/// </summary>
public sealed class DatabaseAccessException : IOException
{
    private DatabaseAccessException(string file, bool isForWriting, string message, Exception? cause)
        : base(message, cause) => (File, IsForWriting) = (file, isForWriting);

    /// <summary>The file, with its path where it is on a disk.</summary>
    public string File { get; }

    /// <summary>Whether it was to be written, made, renamed or deleted, and not only read.</summary>
    public bool IsForWriting { get; }

    internal static DatabaseAccessException OfReading(string file, Exception? cause) => new(
        file, isForWriting: false,
        $"'{file}' cannot be read{Why(cause)}. Let this process read it and the files beside it whose names begin with "
            + "that of the database: its log is in them.",
        cause);

    internal static DatabaseAccessException OfWriting(string file, Exception? cause) => new(
        file, isForWriting: true,
        $"'{file}' cannot be written{Why(cause)}. Add 'Read Only=true' to the connection string to read the database "
            + "as it is; or let this process write the file, and make others beside it.",
        cause);

    internal static DatabaseAccessException OfNames(string file, Exception? cause) => new(
        file, isForWriting: true,
        $"'{file}' cannot be made, renamed or deleted{Why(cause)}. Let this process make files in that directory: "
            + "the log is beside the database, and what does not fit into memory. "
            + "With 'Read Only=true' in the connection string none is made.",
        cause);

    private static string Why(Exception? cause) => cause is null ? "" : $" ({cause.Message.TrimEnd('.')})";
}
