namespace Orm.Engine;

/// <summary>Another process, or another instance in this one, has the database open.</summary>
public sealed class DatabaseLockedException : IOException
{
    /// <summary>Names the file that is held.</summary>
    /// <param name="file">The file that could not be opened.</param>
    /// <param name="inner">The operating system's refusal, if it gave one.</param>
    internal DatabaseLockedException(string file, Exception? inner = null)
        : base(
            $"'{file}' is open in another process or in another instance in this one. A database has one owner at a " +
            "time: close the other one, share one instance within a process, or open both read-only.",
            inner) => File = file;

    /// <summary>The file that could not be opened.</summary>
    public string File { get; }
}
