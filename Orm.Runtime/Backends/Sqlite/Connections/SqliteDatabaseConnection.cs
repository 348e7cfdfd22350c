using Orm.Backends.Sqlite.Errors;
using Orm.Backends.Sqlite.Interop;
using Orm.Backends.Sqlite.Statements;
using SQLitePCL;

namespace Orm.Backends.Sqlite.Connections;

/// <summary>
/// A connection to SQLite, used through the handles of SQLitePCLRaw.
/// </summary>
internal sealed partial class SqliteDatabaseConnection : DatabaseConnection
{
    private const uint PreparePersistent = 1;

    private readonly IDisposable _owner;
    private readonly SqliteConnectionSettings _settings;
    private readonly StatementCache<SqlitePreparedStatement> _statements;
    private readonly BusyWait _busy;
    private int _running;

    internal SqliteDatabaseConnection(
        sqlite3 handle,
        IDisposable owner,
        SqliteConnectionSettings settings,
        int statementCacheSize,
        TimeProvider time)
    {
        _owner = owner;
        _settings = settings;
        _statements = new StatementCache<SqlitePreparedStatement>(statementCacheSize);
        Handle = new ConnectionHandle(handle);
        Probe = new CancellationProbe(handle);
        _busy = BusyWait.On(handle, settings.Timeout, Probe, time);
    }

    /// <inheritdoc/>
    public override bool IsBroken => _broken;

    /// <inheritdoc/>
    /// <remarks>Asked of SQLite each time: it undoes a transaction by itself after some errors.</remarks>
    public override bool InTransaction => !Handle.InAutocommit;

    /// <summary>The handle of the connection.</summary>
    internal ConnectionHandle Handle { get; }

    /// <summary>Whether the database keeps its texts in UTF-16, for all that is known.</summary>
    internal bool MayBeUtf16 { get; private set; } = true;

    /// <summary>Whether somebody has it.</summary>
    internal bool IsRented { get; set; }

    /// <summary>Which generation of the pool it belongs to: older ones are not kept.</summary>
    internal int Generation { get; set; }

    /// <summary>Knows the token of the statement that runs.</summary>
    internal CancellationProbe Probe { get; }

    /// <summary>How many statements are kept.</summary>
    internal int PreparedCount => _statements.Count;

    /// <inheritdoc/>
    public override PreparedStatement Prepare(SqlStatement statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return PrepareOrFind(statement);
    }

    /// <inheritdoc/>
    public override ValueTask<PreparedStatement> PrepareAsync(
        SqlStatement statement, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new(Prepare(statement));
    }

    /// <summary>A statement began to run.</summary>
    internal void Started() => _running++;

    /// <summary>A statement was reset.</summary>
    internal void Ended() => _running--;

    /// <summary>Closes the connection and finalizes its statements.</summary>
    internal void Close()
    {
        _statements.Clear();
        _owner.Dispose();
        _busy.Dispose();
    }

    /// <summary>Runs a statement of the connection's own, which is not kept.</summary>
    /// <returns>The number in its first row; 0 where it has none.</returns>
    /// <exception cref="DatabaseException">SQLite refuses it.</exception>
    internal long RunOnce(SqlStatement statement)
        => TryRun(statement, out var number) is raw.SQLITE_ROW or raw.SQLITE_DONE
            ? number
            : throw Failed(statement, CancellationToken.None);

    /// <summary>Runs a statement of the connection's own, and returns SQLite's result code.</summary>
    private int TryRun(SqlStatement statement, out long number)
    {
        number = 0;
        var code = raw.sqlite3_prepare_v3(Handle.Owner, statement.Text, 0, out var owner, out _);
        if (code != raw.SQLITE_OK)
        {
            return code;
        }

        using (owner)
        {
            var handle = new StatementHandle(owner, MayBeUtf16);
            code = handle.Step();
            if (code == raw.SQLITE_ROW)
            {
                number = new SqliteValue(handle, 0).Int64;
            }

            return code;
        }
    }

    private SqlitePreparedStatement PrepareOrFind(SqlStatement statement)
    {
        var prepared = _statements.Find(statement);
        if (prepared is null)
        {
            SettleEncoding();
            prepared = new SqlitePreparedStatement(this, statement, Compile(statement));
            _statements.Add(prepared);
        }

        return prepared;
    }

    private sqlite3_stmt Compile(SqlStatement statement)
    {
        var code = raw.sqlite3_prepare_v3(
            Handle.Owner, statement.Text, PreparePersistent, out var handle, out var rest);
        if (code != raw.SQLITE_OK)
        {
            throw Failed(statement, CancellationToken.None);
        }

        if (!handle.IsInvalid && IsBlank(rest))
        {
            return handle;
        }

        handle.Dispose();
        throw SqliteErrors.NotOneStatement(statement);
    }

    /// <summary>Whether nothing stands behind the statement that was compiled, except for comments.</summary>
    private bool IsBlank(string? rest)
    {
        if (string.IsNullOrWhiteSpace(rest))
        {
            return true;
        }

        var code = raw.sqlite3_prepare_v3(Handle.Owner, rest, 0, out var handle, out var behind);
        using (handle)
        {
            return code == raw.SQLITE_OK && handle.IsInvalid && (behind == rest || IsBlank(behind));
        }
    }
}
