using System.Data;
using Orm.Backends.Engine.Statements;
using Orm.Engine;
using Orm.Engine.Data;
using Orm.Engine.Data.Sessions;
using EngineIsolation = Orm.Engine.Transactions.IsolationLevel;

namespace Orm.Backends.Engine;

/// <summary>
/// A connection to the engine: the session that has its transaction, and further ones for statements that run while
/// another one is still being read.
/// </summary>
/// <remarks>
/// Outside of a transaction each statement is one of its own, from its first row to its last. Rows that are streamed
/// keep theirs open; what runs meanwhile commits at once all the same, because it runs in another session.
/// </remarks>
internal sealed class EngineDatabaseConnection : DatabaseConnection
{
    private readonly EngineInstance _instance;
    private readonly StatementCache<EnginePreparedStatement> _statements;
    private readonly List<Session> _sessions = [];
    private readonly EngineConnectionStringBuilder _settings;
    private Session? _transaction;

    internal EngineDatabaseConnection(
        EngineInstance instance, int statementCacheSize, EngineConnectionStringBuilder settings)
    {
        _instance = instance;
        _settings = settings;
        _statements = new StatementCache<EnginePreparedStatement>(statementCacheSize);
    }

    /// <inheritdoc/>
    public override bool IsBroken => false;

    /// <inheritdoc/>
    public override bool InTransaction => _transaction is not null;

    /// <summary>Which generation of the pool it belongs to: older ones are not kept.</summary>
    internal required int Generation { get; init; }

    /// <summary>Whether somebody has it.</summary>
    internal bool IsRented { get; set; }

    /// <summary>How many statements are kept.</summary>
    internal int PreparedCount => _statements.Count;

    /// <inheritdoc/>
    /// <remarks>The text is parsed here; names and types are looked at by the first run, which has values.</remarks>
    public override PreparedStatement Prepare(SqlStatement statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        var prepared = _statements.Find(statement);
        if (prepared is null)
        {
            try
            {
                prepared = new EnginePreparedStatement(
                    this, statement, new SessionStatement(_instance, statement.Text));
            }
            catch (Exception error) when (StorageErrors.Of(error) is { } met)
            {
                throw Failed(met, statement);
            }

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

    /// <inheritdoc/>
    /// <remarks>
    /// <see cref="IsolationLevel.Unspecified"/> and the weaker levels see what committed before each statement;
    /// <see cref="IsolationLevel.RepeatableRead"/> and <see cref="IsolationLevel.Snapshot"/> see one moment, and
    /// <see cref="IsolationLevel.Serializable"/> fails where no order of the transactions explains what was read.
    /// </remarks>
    public override void Begin(IsolationLevel isolation)
    {
        if (_transaction is not null)
        {
            throw new InvalidOperationException(
                "A transaction is open. Commit it first, or set a savepoint inside it.");
        }

        var session = IdleSession();
        Run(() => session.Begin(OfEngine(isolation), readOnly: false));
        _transaction = session;
    }

    /// <inheritdoc/>
    public override void Commit()
    {
        var session = RequireTransaction();
        _statements.EndAll();
        _transaction = null;
        Run(session.Commit);
    }

    /// <inheritdoc/>
    public override void Rollback()
    {
        var session = _transaction;
        _transaction = null;
        if (session is { IsInTransaction: true })
        {
            _statements.EndAll();
            Run(session.RollBack);
        }
    }

    /// <inheritdoc/>
    public override void Save(string name)
    {
        SavepointName.Require(name);
        Run(() => RequireTransaction().SetSavepoint(name));
    }

    /// <inheritdoc/>
    public override void RollbackTo(string name)
    {
        SavepointName.Require(name);
        Run(() => RequireTransaction().RollBackTo(name));
    }

    /// <inheritdoc/>
    public override void Release(string name)
    {
        SavepointName.Require(name);
        Run(() => RequireTransaction().Release(name));
    }

    /// <summary>Where a statement runs that begins now.</summary>
    internal Session SessionForStatement() => _transaction ?? IdleSession();

    /// <summary>The error to raise for one of the engine's.</summary>
    internal Exception Failed(EngineException error, SqlStatement? statement)
        => EngineErrors.Create(error, statement, _settings.DataSource, _instance);

    /// <summary>Ends what a context left open; false where the connection cannot be used again.</summary>
    internal bool TryReset()
    {
        try
        {
            _statements.EndAll();
            Rollback();
            return true;
        }
        catch (OrmException)
        {
            // What cannot be undone here is undone by closing the connection.
            return false;
        }
    }

    /// <summary>Ends what is open, forgets the statements, and lets go of the database.</summary>
    internal void Close()
    {
        try
        {
            _statements.Clear();
            _sessions.ForEach(session => session.Dispose());
            _sessions.Clear();
        }
        finally
        {
            EngineInstances.Release(_instance);
        }
    }

    private Session IdleSession()
    {
        foreach (var session in _sessions)
        {
            if (!session.IsRunning)
            {
                return session;
            }
        }

        var added = new Session(_instance, _settings);
        _sessions.Add(added);
        return added;
    }

    private void Run(Action action)
    {
        try
        {
            action();
        }
        catch (Exception error) when (StorageErrors.Of(error) is { } met)
        {
            throw Failed(met, null);
        }
    }

    private static EngineIsolation OfEngine(IsolationLevel isolation) => isolation switch
    {
        IsolationLevel.Unspecified or IsolationLevel.ReadUncommitted or IsolationLevel.ReadCommitted
            => EngineIsolation.ReadCommitted,
        IsolationLevel.RepeatableRead or IsolationLevel.Snapshot => EngineIsolation.RepeatableRead,
        IsolationLevel.Serializable => EngineIsolation.Serializable,
        _ => throw new ArgumentOutOfRangeException(
            nameof(isolation), isolation, "The engine has no such isolation level."),
    };

    private Session RequireTransaction() => _transaction ?? throw new InvalidOperationException(
        "No transaction is open: none was begun, or the database undid it after an error.");
}
