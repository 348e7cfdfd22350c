using Microsoft.Data.Sqlite;
using Orm.Backends.Sqlite.Errors;
using SQLitePCL;

namespace Orm.Backends.Sqlite;

/// <summary>
/// The functions and the collation that generated SQL uses on SQLite: exact decimals (<c>orm_dec_*</c>,
/// <c>ORM_DECIMAL</c>), letter case beyond ASCII (<c>orm_upper</c>, <c>orm_lower</c>) and regular expressions
/// (<c>orm_regexp</c>).
/// </summary>
/// <remarks>
/// <see cref="SqliteDatabase"/> registers them on each of its connections. A connection that is opened elsewhere and
/// given to the runtime as a <see cref="System.Data.Common.DbConnection"/> needs them too.
/// </remarks>
public static class SqliteFunctions
{
    /// <summary>Registers the functions on an open connection, for as long as it is open.</summary>
    /// <exception cref="InvalidOperationException">The connection is not open.</exception>
    /// <exception cref="DatabaseException">SQLite refuses, because a statement is running.</exception>
    public static void Register(SqliteConnection connection)
    {
        ArgumentNullException.ThrowIfNull(connection);
        var handle = connection.Handle
            ?? throw new InvalidOperationException("Open the connection before registering functions on it.");
        var code = Functions.FunctionRegistry.Register(handle);
        if (code != raw.SQLITE_OK)
        {
            throw SqliteErrors.Create(
                new DatabaseErrorFacts(code, null, raw.sqlite3_errmsg(handle).utf8_to_string(), null),
                null, connection.DataSource);
        }
    }
}
