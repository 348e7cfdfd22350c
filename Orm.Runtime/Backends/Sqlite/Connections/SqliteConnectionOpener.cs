using Microsoft.Data.Sqlite;
using Orm.Backends.Sqlite.Errors;

namespace Orm.Backends.Sqlite.Connections;

/// <summary>Opens connections and makes them ready: lock timeout, foreign keys, write-ahead log of new files.</summary>
internal sealed class SqliteConnectionOpener(
    SqliteConnectionSettings settings, int statementCacheSize, TimeProvider time)
{
    private static readonly SqlStatement PageCount = new("PRAGMA page_count", "PRAGMA");
    private static readonly SqlStatement JournalMode = new("PRAGMA journal_mode = WAL", "PRAGMA");

    /// <summary>Opens a connection.</summary>
    /// <exception cref="DatabaseException">The database cannot be opened, or it is none.</exception>
    internal SqliteDatabaseConnection Open()
    {
        var driver = new SqliteConnection(settings.ConnectionString);
        SqliteDatabaseConnection? connection = null;
        try
        {
            driver.Open();
            SqliteFunctions.Register(driver);
            connection = new SqliteDatabaseConnection(driver, settings, statementCacheSize, time);
            Prepare(connection);
            return connection;
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
            connection?.Close();
            driver.Dispose();
            throw;
        }
    }

    private void Prepare(SqliteDatabaseConnection connection)
    {
        // The first read of the file: here a file that is no database is found out.
        var pages = connection.Prepare(PageCount).ReadFirst<NoArguments, FirstInt64, long>(
            default, default, CancellationToken.None);
        if (pages.Value == 0 && settings.MayCreate)
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
            connection.Prepare(JournalMode).Execute(default(NoArguments), CancellationToken.None);
        }
        catch (DatabaseBusyException)
        {
            // Somebody else is creating the same file at this moment, and the mode is theirs to choose.
        }
    }

    private readonly struct FirstInt64 : IRowMaterializer<long>
    {
        public long Read<TRow>(ref TRow row)
            where TRow : struct, IRowReader
            => row.GetInt64(0);
    }
}
