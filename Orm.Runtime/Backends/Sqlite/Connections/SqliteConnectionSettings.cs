using System.Globalization;
using Microsoft.Data.Sqlite;
using SQLitePCL;

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
    private const string DataDirectory = "|DataDirectory|";

    private readonly SqliteConnectionStringBuilder _builder;

    internal SqliteConnectionSettings(string connectionString)
    {
        _builder = new SqliteConnectionStringBuilder(connectionString);
        Storage = StorageOf(_builder);
        DatabaseName = _builder.DataSource.Length == 0 ? ":memory:" : _builder.DataSource;
        MayCreate = _builder.Mode == SqliteOpenMode.ReadWriteCreate && Storage == SqliteStorage.File;
        Timeout = _builder.DefaultTimeout == 0
            ? System.Threading.Timeout.InfiniteTimeSpan
            : TimeSpan.FromSeconds(_builder.DefaultTimeout);
        if (Storage == SqliteStorage.File && !IsUri(_builder.DataSource))
        {
            _builder.DataSource = PathOf(_builder.DataSource);
        }
    }

    /// <summary>The file or name, as it was given.</summary>
    internal string DatabaseName { get; }

    /// <summary>Where the database lives.</summary>
    internal SqliteStorage Storage { get; }

    /// <summary>Whether a file that does not exist is created.</summary>
    internal bool MayCreate { get; }

    /// <summary>How long to wait for another connection's lock.</summary>
    internal TimeSpan Timeout { get; }

    /// <summary>What SQLite opens: the file's full path, or a URI.</summary>
    internal string FileName => _builder.Mode == SqliteOpenMode.Memory && !IsUri(_builder.DataSource)
        ? "file:" + _builder.DataSource
        : _builder.DataSource;

    /// <summary>How SQLite opens it: its SQLITE_OPEN flags.</summary>
    internal int OpenFlags
    {
        get
        {
            var access = _builder.Mode switch
            {
                SqliteOpenMode.ReadOnly => raw.SQLITE_OPEN_READONLY,
                SqliteOpenMode.ReadWrite => raw.SQLITE_OPEN_READWRITE,
                SqliteOpenMode.Memory => raw.SQLITE_OPEN_READWRITE | raw.SQLITE_OPEN_CREATE | raw.SQLITE_OPEN_MEMORY,
                _ => raw.SQLITE_OPEN_READWRITE | raw.SQLITE_OPEN_CREATE,
            };
            var cache = _builder.Cache switch
            {
                SqliteCacheMode.Shared => raw.SQLITE_OPEN_SHAREDCACHE,
                SqliteCacheMode.Private => raw.SQLITE_OPEN_PRIVATECACHE,
                _ => 0,
            };
            return access | cache | (IsUri(FileName) ? raw.SQLITE_OPEN_URI : 0);
        }
    }

    /// <summary>Whether foreign keys hold, as they do where nothing else is said.</summary>
    internal bool HasForeignKeys => _builder.ForeignKeys ?? true;

    /// <summary>Whether a trigger may set itself off.</summary>
    internal bool HasRecursiveTriggers => _builder.RecursiveTriggers;

    /// <summary>Whether a password opens the file.</summary>
    internal bool IsEncrypted => _builder.Password.Length > 0;

    /// <summary>All that was said, in one spelling, with the file's full path: the key of a shared pool.</summary>
    internal string Key => string.Join(
        '\n',
        FileName,
        OpenFlags.ToString(CultureInfo.InvariantCulture),
        HasForeignKeys ? "1" : "0",
        HasRecursiveTriggers ? "1" : "0",
        _builder.DefaultTimeout.ToString(CultureInfo.InvariantCulture),
        _builder.Password);

    /// <summary>A connection of the driver, which is not open. It is no part of the driver's own pool.</summary>
    internal SqliteConnection CreateDriver()
        => new(new SqliteConnectionStringBuilder(_builder.ConnectionString) { Pooling = false }.ConnectionString);

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

    // What stands for the application's directory of data is the driver's convention.
    private static string PathOf(string source)
        => !source.StartsWith(DataDirectory, StringComparison.OrdinalIgnoreCase) ? Path.GetFullPath(source)
            : AppDomain.CurrentDomain.GetData("DataDirectory") is string { Length: > 0 } directory
                ? Path.GetFullPath(Path.Combine(directory, source[DataDirectory.Length..]))
                : source;

    private static bool IsUri(string source) => source.StartsWith("file:", StringComparison.Ordinal);
}
