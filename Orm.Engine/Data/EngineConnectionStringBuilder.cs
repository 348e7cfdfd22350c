using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Orm.Engine.Data;
using Orm.Engine.Storage.Log;

namespace Orm.Engine;

/// <summary>The settings of a connection: <c>Data Source=app.db;Synchronous=Normal</c>.</summary>
public sealed class EngineConnectionStringBuilder : DbConnectionStringBuilder
{
    private const string DefaultLockTimeout = "30";
    private const string DefaultBufferSize = "256MB";
    private const string DefaultWorkers = "1";

    /// <summary>No settings.</summary>
    public EngineConnectionStringBuilder()
    {
    }

    /// <summary>Settings as a text.</summary>
    /// <param name="connectionString">Keywords and values.</param>
    /// <exception cref="ConnectionStringException">A keyword that there is not, or a value that is none.</exception>
    public EngineConnectionStringBuilder(string connectionString) => ConnectionString = connectionString;

    /// <summary>A setting by its keyword, which may be written without spaces.</summary>
    /// <param name="keyword">The keyword; upper and lower case are the same.</param>
    /// <exception cref="ConnectionStringException">There is no such keyword, or it does not take the value.
    /// </exception>
    [AllowNull]
    public override object this[string keyword]
    {
        get => base[ConnectionKeywords.Require(keyword, null)];
        set
        {
            string known = ConnectionKeywords.Require(keyword, value);
            if (value is not null)
            {
                ConnectionValues.Require(known, Convert.ToString(value, CultureInfo.InvariantCulture) ?? "");
            }

            base[known] = value;
        }
    }

    /// <inheritdoc/>
    public override bool ContainsKey(string keyword) =>
        ConnectionKeywords.Find(keyword) is { } known && base.ContainsKey(known);

    /// <inheritdoc/>
    public override bool Remove(string keyword) =>
        ConnectionKeywords.Find(keyword) is { } known && base.Remove(known);

    /// <inheritdoc/>
    public override bool ShouldSerialize(string keyword) =>
        ConnectionKeywords.Find(keyword) is { } known && base.ShouldSerialize(known);

    /// <inheritdoc/>
    public override bool TryGetValue(string keyword, [NotNullWhen(true)] out object? value)
    {
        value = null;
        return ConnectionKeywords.Find(keyword) is { } known && base.TryGetValue(known, out value);
    }

    /// <summary>
    /// The file; <c>:memory:</c> for a database of its own in memory, <c>:memory:name</c> for one that connections of
    /// the process share.
    /// </summary>
    public string DataSource
    {
        get => Text(ConnectionKeywords.DataSource, "");
        set => this[ConnectionKeywords.DataSource] = value;
    }

    /// <summary>
    /// What a commit waits for: <c>Full</c> (the disk), <c>Normal</c> (the system) or <c>Off</c>. Each connection has
    /// its own, and <c>SET synchronous_commit</c> changes it; commits to a database in memory wait for nothing.
    /// </summary>
    public string Synchronous
    {
        get => Text(ConnectionKeywords.Synchronous, "Full");
        set => this[ConnectionKeywords.Synchronous] = value;
    }

    /// <summary>
    /// Whether this connection only reads: what changes something is refused (25006). A file that no other connection
    /// of the process has open is opened for reading then, nothing is written to its directory, and other processes can
    /// read it at the same time. While it is open like that, a connection that wants to write gets a
    /// <see cref="SettingConflictException"/>.
    /// </summary>
    public bool ReadOnly
    {
        get => ConnectionValues.Boolean(ConnectionKeywords.ReadOnly, Text(ConnectionKeywords.ReadOnly, "false"));
        set => this[ConnectionKeywords.ReadOnly] = value;
    }

    /// <summary>Whether a database that does not exist is created.</summary>
    public bool Create
    {
        get => ConnectionValues.Boolean(ConnectionKeywords.Create, Text(ConnectionKeywords.Create, "true"));
        set => this[ConnectionKeywords.Create] = value;
    }

    /// <summary>
    /// Seconds after which a statement that waits for a lock of another transaction fails; 0: never. Unless told
    /// otherwise 30. <c>SET lock_timeout</c> changes it for a connection.
    /// </summary>
    public int LockTimeout
    {
        get => ConnectionValues.Seconds(Text(ConnectionKeywords.LockTimeout, DefaultLockTimeout));
        set => this[ConnectionKeywords.LockTimeout] = value;
    }

    internal TimeSpan LockWait => LockTimeout == 0 ? Timeout.InfiniteTimeSpan : TimeSpan.FromSeconds(LockTimeout);

    /// <summary>
    /// How much memory all running statements of the database may hold together, in bytes or as <c>64MB</c>; what needs
    /// more goes to temporary files beside the database. A quarter of what the process may use unless it is set. The
    /// first connection to a database decides; one with another value gets a <see cref="SettingConflictException"/>.
    /// </summary>
    public string MemoryLimit
    {
        get => Text(ConnectionKeywords.MemoryLimit, "");
        set => this[ConnectionKeywords.MemoryLimit] = value;
    }

    /// <summary>
    /// How much memory the pages of the database may take, in bytes or as <c>1GB</c>, at least 1MB; unless told
    /// otherwise 256MB. Scans of more data than that read it from the disk each time. The first connection to a
    /// database decides; one with another value gets a <see cref="SettingConflictException"/>.
    /// </summary>
    public string BufferSize
    {
        get => Text(ConnectionKeywords.BufferSize, DefaultBufferSize);
        set => this[ConnectionKeywords.BufferSize] = value;
    }

    /// <summary>
    /// How many threads at most share what one query reads from end to end, the caller's included; the others come from
    /// the thread pool. Unless told otherwise 1; 0: as many as there are processors. Small tables are read by one
    /// thread in any case. Each connection has its own; <c>SET max_degree_of_parallelism</c> changes it.
    /// </summary>
    public int MaxDegreeOfParallelism
    {
        get => ConnectionValues.Workers(Text(ConnectionKeywords.Workers, DefaultWorkers));
        set => this[ConnectionKeywords.Workers] = value;
    }

    /// <summary>
    /// A directory to which the log is copied before it is given up: with a backup it leads to any moment since
    /// (<see cref="EngineBackup"/>). It has to be there: one that was made in place of a disk that is not mounted would
    /// keep nothing. It belongs to one database, and is not the database's own directory. The first connection to a
    /// database decides; one with another value gets a <see cref="SettingConflictException"/>.
    /// </summary>
    public string LogArchive
    {
        get => Text(ConnectionKeywords.LogArchive, "");
        set => this[ConnectionKeywords.LogArchive] = value;
    }

    internal int? MostWorkers => ContainsKey(ConnectionKeywords.Workers) ? MaxDegreeOfParallelism : null;

    /// <summary>The settings of an instance that this one wants to be other ones than they are.</summary>
    internal SettingConflictException? FindConflict(Transactions.DatabaseOptions present)
    {
        if (present.ReadOnly && !ReadOnly)
        {
            return Conflict(ConnectionKeywords.ReadOnly, "true", "false");
        }

        if (MemoryLimit.Trim().Length > 0 && MemoryLimitBytes != present.MemoryLimit)
        {
            return Conflict(ConnectionKeywords.MemoryLimit, TextOf(present.MemoryLimit), MemoryLimit);
        }

        if (ContainsKey(ConnectionKeywords.BufferSize) && BufferBytes != present.BufferBytes)
        {
            return Conflict(ConnectionKeywords.BufferSize, TextOf(present.BufferBytes), BufferSize);
        }

        string archive = (present.Archive as Storage.Files.DiskFileSystem)?.Path ?? "";
        return LogArchive.Length > 0 && Path.GetFullPath(LogArchive) != archive
            ? Conflict(ConnectionKeywords.LogArchive, archive, LogArchive)
            : null;
    }

    internal long MemoryLimitBytes => string.IsNullOrWhiteSpace(MemoryLimit)
        ? Transactions.DatabaseOptions.DefaultMemoryLimit
        : ConnectionValues.MemoryLimit(MemoryLimit);

    internal long BufferBytes => ConnectionValues.BufferSize(BufferSize);

    internal Synchronous SynchronousMode => ConnectionValues.Synchronous(Synchronous);

    private SettingConflictException Conflict(string key, string present, string wanted) =>
        new(DataSource, key, present, wanted);

    private static string TextOf(long bytes) => bytes % (1 << 20) == 0
        ? FormattableString.Invariant($"{bytes >> 20}MB")
        : FormattableString.Invariant($"{bytes}");

    private string Text(string key, string otherwise) => TryGetValue(key, out object? value)
        ? Convert.ToString(value, CultureInfo.InvariantCulture) ?? otherwise
        : otherwise;
}
