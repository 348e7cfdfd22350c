using System.Data;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using Orm.Backends.Sqlite.Errors;
using Orm.Backends.Sqlite.Interop;

namespace Orm.Backends.AdoNet;

/// <summary>An open connection of an ADO.NET driver, with the commands that it prepared.</summary>
internal sealed partial class AdoNetConnection(
    DbConnection driver, string databaseName, int statementCacheSize) : DatabaseConnection
{
    private readonly StatementCache<AdoNetStatement> _statements = new(statementCacheSize);
    private CancellationProbe? _probe;
    private bool _isBroken;

    /// <inheritdoc/>
    public override bool IsBroken => _isBroken || driver.State != ConnectionState.Open;

    /// <summary>Which generation of the pool it belongs to: older ones are not kept.</summary>
    internal required int Generation { get; init; }

    /// <summary>Whether somebody has it.</summary>
    internal required bool IsRented { get; set; }

    /// <summary>The driver's connection.</summary>
    internal DbConnection Driver => driver;

    /// <summary>
    /// Ends statements of SQLite when a token is cancelled, because Microsoft.Data.Sqlite's Cancel does nothing; other
    /// drivers have a Cancel of their own.
    /// </summary>
    internal CancellationProbe? Probe => driver is SqliteConnection { Handle: { } handle }
        ? _probe ??= new CancellationProbe(handle)
        : null;

    /// <summary>How many commands are kept.</summary>
    internal int PreparedCount => _statements.Count;

    /// <inheritdoc/>
    /// <remarks>
    /// The driver prepares a command when its parameters have types, which is at the first run: then it refuses a text
    /// that is wrong.
    /// </remarks>
    public override PreparedStatement Prepare(SqlStatement statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        var prepared = _statements.Find(statement);
        if (prepared is null)
        {
            prepared = new AdoNetStatement(this, statement);
            _statements.Add(prepared);
        }

        return prepared;
    }

    /// <inheritdoc/>
    public override ValueTask<PreparedStatement> PrepareAsync(
        SqlStatement statement, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new(Prepare(statement));
    }

    /// <summary>Closes the connection and frees its commands.</summary>
    internal void Close()
    {
        _statements.Clear();
        _transaction?.Dispose();
        driver.Dispose();
    }

    /// <summary>Ends what a context left open; false where the connection cannot be used again.</summary>
    internal bool TryReset()
    {
        try
        {
            _statements.EndAll();
            Rollback();
            return !IsBroken;
        }
        catch (Exception error) when (error is DbException or OrmException or InvalidOperationException)
        {
            // What cannot be undone here is undone by closing the connection.
            return false;
        }
    }

    /// <summary>The error to raise for one of the driver's.</summary>
    internal Exception Failed(DbException error, SqlStatement? statement, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
        {
            return new OperationCanceledException("The statement was interrupted.", error, cancellationToken);
        }

        var facts = AdoNetErrors.FactsOf(error, statement);
        if (error is not SqliteException)
        {
            return AdoNetErrors.Create(facts, error, statement, databaseName);
        }

        _isBroken |= SqliteErrors.BreaksConnection(facts.Code);
        var missing = statement is not null && facts.Code == SQLitePCL.raw.SQLITE_ERROR
            ? MissingNames.Find(statement, facts, Exists, error)
            : null;
        return missing ?? SqliteErrors.Create(facts, statement, databaseName, error);
    }

    private bool Exists(string table, string? column)
    {
        using var command = driver.CreateCommand();
        command.CommandText = MissingNames.Lookup;
        command.Transaction = Transaction;
        Add("@p1", table);
        Add("@p2", (object?)column ?? DBNull.Value);
        return command.ExecuteScalar() is not null;

        void Add(string name, object value)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = name;
            parameter.Value = value;
            command.Parameters.Add(parameter);
        }
    }
}
