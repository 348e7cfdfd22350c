using Microsoft.Data.Sqlite;

namespace Orm.Backends.Sqlite.Connections;

/// <summary>Where a database lives, which decides how its connections are kept.</summary>
internal enum SqliteStorage
{
    /// <summary>In a file: any number of connections.</summary>
    File,

    /// <summary>In one connection's memory: it lives as long as that connection, and no other can reach it.</summary>
    PrivateMemory,

    /// <summary>In memory under a name: it lives as long as any connection to it.</summary>
    SharedMemory,
}

/// <summary>A connection string, understood.</summary>
internal sealed class SqliteConnectionSettings
{
    internal SqliteConnectionSettings(string connectionString)
    {
        // The pool is ours: a connection of the driver's pool would come back without the functions registered on it.
        var builder = new SqliteConnectionStringBuilder(connectionString) { Pooling = false };
        builder.ForeignKeys ??= true;
        Storage = StorageOf(builder);
        DatabaseName = builder.DataSource.Length == 0 ? ":memory:" : builder.DataSource;
        MayCreate = builder.Mode == SqliteOpenMode.ReadWriteCreate && Storage == SqliteStorage.File;
        Timeout = builder.DefaultTimeout == 0
            ? System.Threading.Timeout.InfiniteTimeSpan
            : TimeSpan.FromSeconds(builder.DefaultTimeout);
        if (Storage == SqliteStorage.File && !IsUri(builder.DataSource) && !builder.DataSource.StartsWith('|'))
        {
            builder.DataSource = Path.GetFullPath(builder.DataSource);
        }

        ConnectionString = builder.ConnectionString;
    }

    /// <summary>The connection string in one spelling, with the file's full path: the key of a shared pool.</summary>
    internal string ConnectionString { get; }

    /// <summary>The file or name, as it was given.</summary>
    internal string DatabaseName { get; }

    /// <summary>Where the database lives.</summary>
    internal SqliteStorage Storage { get; }

    /// <summary>Whether a file that does not exist is created.</summary>
    internal bool MayCreate { get; }

    /// <summary>How long to wait for another connection's lock.</summary>
    internal TimeSpan Timeout { get; }

    private static SqliteStorage StorageOf(SqliteConnectionStringBuilder builder)
    {
        var source = builder.DataSource;
        if (IsUri(source))
        {
            var isMemory = source.Contains("mode=memory", StringComparison.Ordinal)
                || source.StartsWith("file::memory:", StringComparison.Ordinal);
            var isShared = source.Contains("cache=shared", StringComparison.Ordinal);
            return !isMemory ? SqliteStorage.File
                : isShared ? SqliteStorage.SharedMemory : SqliteStorage.PrivateMemory;
        }

        // An empty name is a temporary file, which no other connection can reach either.
        var isUnnamed = source.Length == 0 || source == ":memory:";
        return isUnnamed ? SqliteStorage.PrivateMemory
            : builder.Mode != SqliteOpenMode.Memory ? SqliteStorage.File
            : builder.Cache == SqliteCacheMode.Shared ? SqliteStorage.SharedMemory : SqliteStorage.PrivateMemory;
    }

    private static bool IsUri(string source) => source.StartsWith("file:", StringComparison.Ordinal);
}
