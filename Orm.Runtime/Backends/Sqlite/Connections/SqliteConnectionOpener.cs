using Microsoft.Data.Sqlite;
using Orm.Backends.Sqlite.Errors;
using SQLitePCL;

namespace Orm.Backends.Sqlite.Connections;

/// <summary>Opens connections and makes them ready: lock timeout, foreign keys, write-ahead log of new files.</summary>
internal sealed class SqliteConnectionOpener(
    SqliteConnectionSettings settings, int statementCacheSize, TimeProvider time)
{
    private static readonly SqlStatement PageCount = new("PRAGMA page_count", "PRAGMA");
    private static readonly SqlStatement UseWriteAheadLog = new("PRAGMA journal_mode = WAL", "PRAGMA");
    private static readonly SqlStatement Encoding = new("PRAGMA encoding", "PRAGMA");

    /// <summary>Opens a connection.</summary>
    /// <exception cref="DatabaseException">The database cannot be opened, or it is none.</exception>
    internal SqliteDatabaseConnection Open()
    {
        var driver = new SqliteConnection(settings.ConnectionString);
        SqliteDatabaseConnection? connection = null;
        try
        {
            driver.Open();
            raw.sqlite3_busy_timeout(driver.Handle, BusyTimeout);
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

    private int BusyTimeout => settings.Timeout == Timeout.InfiniteTimeSpan
        ? int.MaxValue
        : (int)Math.Min(settings.Timeout.TotalMilliseconds, int.MaxValue);

    private void Prepare(SqliteDatabaseConnection connection)
    {
        // The first read of the file: here a file that is no database is found out.
        var pages = Read<long, FirstInt64>(connection, PageCount);
        if (pages == 0 && settings.MayCreate)
        {
            // With a write-ahead log, readers do not wait for the writer nor it for them. Only for files that we
            // create: the mode is kept in the file, and those that exist are somebody's decision.
            connection.Prepare(UseWriteAheadLog).Execute(default(NoArguments), CancellationToken.None);
        }

        // The encoding of a database can be chosen until its first table, which needs a second page, and never again.
        connection.MayBeUtf16 = pages <= 1 || Read<string, FirstString>(connection, Encoding) != "UTF-8";
    }

    private static TResult? Read<TResult, TMaterializer>(DatabaseConnection connection, SqlStatement statement)
        where TMaterializer : struct, IRowMaterializer<TResult>
        => connection.Prepare(statement).ReadFirst<NoArguments, TMaterializer, TResult>(
            default, default, CancellationToken.None).Value;

    private readonly struct FirstInt64 : IRowMaterializer<long>
    {
        public long Read<TRow>(ref TRow row)
            where TRow : struct, IRowReader
            => row.GetInt64(0);
    }

    private readonly struct FirstString : IRowMaterializer<string>
    {
        public string Read<TRow>(ref TRow row)
            where TRow : struct, IRowReader
            => row.GetString(0);
    }
}
