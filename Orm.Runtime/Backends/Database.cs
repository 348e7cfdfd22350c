namespace Orm.Backends;

/// <summary>
/// A database behind the runtime: how to reach it and what it can do. One instance is shared by all contexts that have
/// the same options; it owns the pool of connections and is safe for concurrent use.
/// </summary>
public abstract class Database : IDisposable, IAsyncDisposable
{
    /// <summary>The SQL that the database speaks.</summary>
    public abstract SqlDialect Dialect { get; }

    /// <summary>
    /// OpenTelemetry's name of the database system (<c>db.system.name</c>), for example <c>sqlite</c>.
    /// </summary>
    public abstract string SystemName { get; }

    /// <summary>The database's name or file, without secrets, for telemetry and messages.</summary>
    public abstract string DatabaseName { get; }

    /// <summary>How the key that the database generates comes back from an insert.</summary>
    public abstract GeneratedKeyRetrieval GeneratedKeys { get; }

    /// <summary>How long a context keeps a connection that it took.</summary>
    public abstract ConnectionRetention Retention { get; }

    /// <summary>Takes a connection from the pool, or opens one.</summary>
    /// <exception cref="DatabaseUnavailableException">The database cannot be opened.</exception>
    public abstract DatabaseConnection Rent();

    /// <inheritdoc cref="Rent"/>
    public abstract ValueTask<DatabaseConnection> RentAsync(CancellationToken cancellationToken);

    /// <summary>Gives a connection back. One that is broken is closed, not kept.</summary>
    public abstract void Return(DatabaseConnection connection);

    /// <summary>Closes the pooled connections.</summary>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <inheritdoc/>
    public virtual ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>Closes the pooled connections.</summary>
    protected abstract void Dispose(bool disposing);
}

/// <summary>The SQL that a database speaks.</summary>
public enum SqlDialect
{
    /// <summary>SQLite 3.35 and later.</summary>
    Sqlite,

    /// <summary>The embedded engine, whose grammar is PostgreSQL's.</summary>
    Engine,
}

/// <summary>How the key that the database generates comes back from an insert.</summary>
public enum GeneratedKeyRetrieval
{
    /// <summary>
    /// The connection knows the last key: <see cref="PreparedStatement.ExecuteInsert{TArguments}"/> asks it.
    /// </summary>
    Connection,

    /// <summary>The statement returns it: the SQL ends in RETURNING.</summary>
    Returning,
}

/// <summary>How long a context keeps a connection.</summary>
public enum ConnectionRetention
{
    /// <summary>Until the context is disposed: embedded databases, whose connections cost no server anything.</summary>
    Context,

    /// <summary>For one operation or one transaction: servers.</summary>
    Operation,
}
