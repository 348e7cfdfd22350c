using Orm.Backends.Sqlite.Errors;
using SQLitePCL;

namespace Orm.Backends.Sqlite.Connections;

/// <content>What becomes of a result code.</content>
internal sealed partial class SqliteDatabaseConnection
{
    private bool _broken;

    /// <summary>The error of the call that just failed.</summary>
    /// <param name="statement">The statement that failed.</param>
    /// <param name="cancellationToken">The token that may have interrupted it.</param>
    internal Exception Failed(SqlStatement statement, CancellationToken cancellationToken)
    {
        var code = raw.sqlite3_extended_errcode(Handle.Owner);
        var message = raw.sqlite3_errmsg(Handle.Owner).utf8_to_string();
        if (code == raw.SQLITE_INTERRUPT
            || (SqliteErrors.Primary(code) == raw.SQLITE_BUSY && cancellationToken.IsCancellationRequested))
        {
            return new OperationCanceledException(
                "The statement was interrupted.",
                cancellationToken.IsCancellationRequested ? cancellationToken : CancellationToken.None);
        }

        _broken |= SqliteErrors.BreaksConnection(code);
        var facts = new DatabaseErrorFacts(code, null, message, statement.Text);
        return (code == raw.SQLITE_ERROR ? MissingNames.Find(statement, facts, Exists) : null)
            ?? SqliteErrors.Create(facts, statement, _settings.DatabaseName);
    }

    /// <summary>Whether there is a table or view of a name, and a column in it where one is given.</summary>
    private bool Exists(string table, string? column)
    {
        if (raw.sqlite3_prepare_v2(Handle.Owner, MissingNames.Lookup, out var handle) != raw.SQLITE_OK)
        {
            // The schema cannot be read at all: the first error is the one to report.
            return true;
        }

        using (handle)
        {
            var code = raw.sqlite3_bind_text(handle, 1, table);
            if (code == raw.SQLITE_OK && column is not null)
            {
                code = raw.sqlite3_bind_text(handle, 2, column);
            }

            return code != raw.SQLITE_OK || raw.sqlite3_step(handle) != raw.SQLITE_DONE;
        }
    }
}
