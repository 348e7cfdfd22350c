using System.Data;

namespace Orm.Backends;

/// <summary>
/// A connection to a database. It is used by one context, and by one thread at a time. It keeps the statements that it
/// prepared, up to a bound, and evicts the ones that were not used for the longest time.
/// </summary>
public abstract class DatabaseConnection
{
    /// <summary>
    /// Whether the connection can no longer be used; its database will close it instead of pooling it.
    /// </summary>
    public abstract bool IsBroken { get; }

    /// <summary>Whether a transaction is open.</summary>
    public abstract bool InTransaction { get; }

    /// <summary>When it was given back to its pool, as a timestamp.</summary>
    internal long IdleSince { get; set; }

    /// <summary>
    /// The statement of an SQL text, prepared at the first use on this connection and kept. The same
    /// <see cref="SqlStatement"/> instance is found fastest. A statement that is still being read is not handed out
    /// twice: a second one is prepared.
    /// </summary>
    /// <exception cref="DatabaseException">The database refuses the text.</exception>
    public abstract PreparedStatement Prepare(SqlStatement statement);

    /// <inheritdoc cref="Prepare"/>
    public abstract ValueTask<PreparedStatement> PrepareAsync(
        SqlStatement statement, CancellationToken cancellationToken);

    /// <summary>Begins a transaction.</summary>
    public abstract void Begin(IsolationLevel isolation);

    /// <summary>Commits the open transaction.</summary>
    public abstract void Commit();

    /// <summary>Undoes the open transaction.</summary>
    public abstract void Rollback();

    /// <summary>Sets a savepoint inside the open transaction.</summary>
    /// <param name="name">Its name: letters, digits and underscores.</param>
    public abstract void Save(string name);

    /// <summary>Undoes everything since a savepoint, which stays set.</summary>
    public abstract void RollbackTo(string name);

    /// <summary>Forgets a savepoint and keeps its changes.</summary>
    public abstract void Release(string name);

    /// <summary>Begins a transaction.</summary>
    public virtual ValueTask BeginAsync(IsolationLevel isolation, CancellationToken cancellationToken)
        => Complete(() => Begin(isolation), cancellationToken);

    /// <summary>Commits the open transaction.</summary>
    public virtual ValueTask CommitAsync(CancellationToken cancellationToken) => Complete(Commit, cancellationToken);

    /// <summary>Undoes the open transaction.</summary>
    public virtual ValueTask RollbackAsync(CancellationToken cancellationToken)
        => Complete(Rollback, cancellationToken);

    /// <summary>Sets a savepoint inside the open transaction.</summary>
    public virtual ValueTask SaveAsync(string name, CancellationToken cancellationToken)
        => Complete(() => Save(name), cancellationToken);

    /// <summary>Undoes everything since a savepoint, which stays set.</summary>
    public virtual ValueTask RollbackToAsync(string name, CancellationToken cancellationToken)
        => Complete(() => RollbackTo(name), cancellationToken);

    /// <summary>Forgets a savepoint and keeps its changes.</summary>
    public virtual ValueTask ReleaseAsync(string name, CancellationToken cancellationToken)
        => Complete(() => Release(name), cancellationToken);

    private static ValueTask Complete(Action action, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        action();
        return ValueTask.CompletedTask;
    }
}
