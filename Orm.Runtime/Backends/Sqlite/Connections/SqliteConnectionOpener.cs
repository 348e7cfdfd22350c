using Microsoft.Data.Sqlite;
using Orm.Backends.Sqlite.Errors;
using Orm.Backends.Sqlite.Functions;
using Orm.Backends.Sqlite.Interop;
using SQLitePCL;

namespace Orm.Backends.Sqlite.Connections;

/// <summary>Opens connections and makes them ready: lock timeout, foreign keys, write-ahead log of new files.</summary>
/// <remarks>
/// SQLite is called itself, as <see cref="SqliteConnection"/> would call it. The driver's way to an open connection,
/// with commands for its settings and a pool that is not used here, would be much of what a process does before its
/// first row. It is taken where a password opens the file, because how to send one differs from library to library.
/// </remarks>
internal sealed class SqliteConnectionOpener(
    SqliteConnectionSettings settings, int statementCacheSize, TimeProvider time)
{
    private static readonly SqlStatement JournalMode = new("PRAGMA journal_mode = WAL", "PRAGMA");
    private static readonly SqlStatement ForeignKeys = new("PRAGMA foreign_keys = 1", "PRAGMA");
    private static readonly SqlStatement NoForeignKeys = new("PRAGMA foreign_keys = 0", "PRAGMA");
    private static readonly SqlStatement RecursiveTriggers = new("PRAGMA recursive_triggers = 1", "PRAGMA");

    /// <summary>Opens a connection.</summary>
    /// <exception cref="DatabaseException">The database cannot be opened, or it is none.</exception>
    internal SqliteDatabaseConnection Open()
    {
        var (handle, owner) = settings.IsEncrypted ? OpenByDriver() : OpenFile();
        SqliteDatabaseConnection? connection = null;
        try
        {
            var code = FunctionRegistry.Register(handle);
            if (code != raw.SQLITE_OK)
            {
                throw Refused(handle, code);
            }

            connection = new SqliteDatabaseConnection(handle, owner, settings, statementCacheSize, time);
            Prepare(connection);
            return connection;
        }
        catch
        {
            connection?.Close();
            owner.Dispose();
            throw;
        }
    }

    private (sqlite3 Handle, IDisposable Owner) OpenFile()
    {
        // Whether SQLite can be called directly is known when SQLitePCLRaw has loaded it.
        _ = NativeSqlite.IsDirect;
        var code = raw.sqlite3_open_v2(settings.FileName, out var handle, settings.OpenFlags, vfs: null);
        if (code == raw.SQLITE_OK)
        {
            return (handle, handle);
        }

        using (handle)
        {
            throw Refused(handle, raw.sqlite3_extended_errcode(handle));
        }
    }

    private (sqlite3 Handle, IDisposable Owner) OpenByDriver()
    {
        var driver = settings.CreateDriver();
        try
        {
            driver.Open();
            return (driver.Handle!, driver);
        }
        catch (SqliteException error)
        {
            driver.Dispose();
            throw SqliteErrors.Create(
                new DatabaseErrorFacts(error.SqliteExtendedErrorCode, null, error.Message, null),
                null, settings.DatabaseName, error);
        }
        catch
        {
            driver.Dispose();
            throw;
        }
    }

    private DatabaseException Refused(sqlite3 handle, int code) => SqliteErrors.Create(
        new DatabaseErrorFacts(code, null, raw.sqlite3_errmsg(handle).utf8_to_string(), null),
        null, settings.DatabaseName);

    private void Prepare(SqliteDatabaseConnection connection)
    {
        connection.RunOnce(settings.HasForeignKeys ? ForeignKeys : NoForeignKeys);
        if (settings.HasRecursiveTriggers)
        {
            connection.RunOnce(RecursiveTriggers);
        }

        if (connection.ReadPages() == 0 && settings.MayCreate)
        {
            UseWriteAheadLog(connection);
        }
    }

    /// <summary>
    /// With a write-ahead log, readers do not wait for the writer nor it for them. Only for files that we create: the
    /// mode is kept in the file, and those that exist are somebody's decision.
    /// </summary>
    private static void UseWriteAheadLog(SqliteDatabaseConnection connection)
    {
        try
        {
            connection.RunOnce(JournalMode);
        }
        catch (DatabaseBusyException)
        {
            // Somebody else is creating the same file at this moment, and the mode is theirs to choose.
        }
    }
}
