using System.Data.Common;
using System.Globalization;
using Orm.Engine.Storage.Log;

namespace Orm.Engine;

/// <summary>The settings of a connection: <c>Data Source=app.db;Synchronous=Normal</c>.</summary>
public sealed class EngineConnectionStringBuilder : DbConnectionStringBuilder
{
    private const string DataSourceKey = "Data Source";
    private const string SynchronousKey = "Synchronous";
    private const string ReadOnlyKey = "Read Only";
    private const string CreateKey = "Create";
    private const string LockTimeoutKey = "Lock Timeout";
    private const string DefaultLockTimeout = "30";
    private const string MemoryLimitKey = "Memory Limit";
    private const string BufferSizeKey = "Buffer Size";
    private const string DefaultBufferSize = "256MB";
    private const long LeastBufferBytes = 1 << 20;
    private const string WorkersKey = "Max Degree Of Parallelism";
    private const string DefaultWorkers = "1";

    /// <summary>No settings.</summary>
    public EngineConnectionStringBuilder()
    {
    }

    /// <summary>Settings as a text.</summary>
    /// <param name="connectionString">Keywords and values.</param>
    public EngineConnectionStringBuilder(string connectionString) => ConnectionString = connectionString;

    /// <summary>
    /// The file; <c>:memory:</c> for a database of its own in memory, <c>:memory:name</c> for one that connections of
    /// the
    /// process share.
    /// </summary>
    public string DataSource
    {
        get => Text(DataSourceKey, "");
        set => this[DataSourceKey] = value;
    }

    /// <summary>
    /// What a commit waits for: <c>Full</c> (the disk), <c>Normal</c> (the system) or <c>Off</c>. Each connection has
    /// its own, and <c>SET synchronous_commit</c> changes it; commits to a database in memory wait for nothing.
    /// </summary>
    public string Synchronous
    {
        get => Text(SynchronousKey, "Full");
        set => this[SynchronousKey] = value;
    }

    /// <summary>Whether nothing may be written.</summary>
    public bool ReadOnly
    {
        get => bool.Parse(Text(ReadOnlyKey, "false"));
        set => this[ReadOnlyKey] = value;
    }

    /// <summary>Whether a database that does not exist is created.</summary>
    public bool Create
    {
        get => bool.Parse(Text(CreateKey, "true"));
        set => this[CreateKey] = value;
    }

    /// <summary>
    /// Seconds after which a statement that waits for a lock of another transaction fails; 0: never. Unless told
    /// otherwise 30. <c>SET lock_timeout</c> changes it for a connection.
    /// </summary>
    public int LockTimeout
    {
        get => int.Parse(Text(LockTimeoutKey, DefaultLockTimeout), NumberStyles.None, CultureInfo.InvariantCulture);
        set => this[LockTimeoutKey] = value;
    }

    internal TimeSpan LockWait => LockTimeout == 0 ? Timeout.InfiniteTimeSpan : TimeSpan.FromSeconds(LockTimeout);

    /// <summary>
    /// How much memory all running statements of the database may hold together, in bytes or as <c>64MB</c>; what needs
    /// more goes to temporary files beside the database. A quarter of what the process may use unless it is set. The
    /// first connection to a database decides.
    /// </summary>
    public string MemoryLimit
    {
        get => Text(MemoryLimitKey, "");
        set => this[MemoryLimitKey] = value;
    }

    /// <summary>
    /// How much memory the pages of the database may take, in bytes or as <c>1GB</c>, at least 1MB; unless told
    /// otherwise 256MB. Scans of more data than that read it from the disk each time. The first connection to a
    /// database decides.
    /// </summary>
    public string BufferSize
    {
        get => Text(BufferSizeKey, DefaultBufferSize);
        set => this[BufferSizeKey] = value;
    }

    /// <summary>
    /// How many threads at most share what one query reads from end to end, the caller's included; the others come from
    /// the thread pool. Unless told otherwise 1; 0: as many as there are processors. Small tables are read by one
    /// thread in any case. The first connection to a database decides; <c>SET max_degree_of_parallelism</c> changes it
    /// for a connection.
    /// </summary>
    public int MaxDegreeOfParallelism
    {
        get => int.Parse(Text(WorkersKey, DefaultWorkers), NumberStyles.None, CultureInfo.InvariantCulture);
        set => this[WorkersKey] = value;
    }

    internal long MemoryLimitBytes => string.IsNullOrWhiteSpace(MemoryLimit)
        ? Transactions.DatabaseOptions.DefaultMemoryLimit
        : Bytes(MemoryLimitKey, MemoryLimit, least: 1);

    internal long BufferBytes => Bytes(BufferSizeKey, BufferSize, LeastBufferBytes);

    internal Synchronous SynchronousMode => Synchronous.Trim().ToUpperInvariant() switch
    {
        "FULL" => Storage.Log.Synchronous.Full,
        "NORMAL" => Storage.Log.Synchronous.Normal,
        "OFF" => Storage.Log.Synchronous.Off,
        _ => throw new InvalidOperationException(
            $"'{Synchronous}' is no value of Synchronous: write Full, Normal or Off."),
    };

    private static long Bytes(string key, string value, long least)
    {
        ReadOnlySpan<char> text = value.AsSpan().Trim();
        int digits = text.IndexOfAnyExceptInRange('0', '9') is >= 0 and var end ? end : text.Length;
        long unit = text[digits..].Trim() switch
        {
            "" or "B" => 1,
            "kB" or "KB" => 1L << 10,
            "MB" => 1L << 20,
            "GB" => 1L << 30,
            _ => 0,
        };
        return unit > 0 && long.TryParse(text[..digits], CultureInfo.InvariantCulture, out long count)
            && count <= long.MaxValue / unit && count * unit >= least
                ? count * unit
                : throw new InvalidOperationException(string.Create(
                    CultureInfo.InvariantCulture,
                    $"'{value}' is no value of {key}: write a number of bytes, or 64MB; {least} is the least."));
    }

    private string Text(string key, string otherwise) => TryGetValue(key, out object? value)
        ? Convert.ToString(value, CultureInfo.InvariantCulture) ?? otherwise
        : otherwise;
}
