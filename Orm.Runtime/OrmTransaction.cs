using Orm.Sessions;

namespace Orm;

/// <summary>
/// A transaction of a context. Disposing it before <see cref="Commit"/> undoes everything that was done in it.
/// </summary>
public sealed class OrmTransaction : IDisposable, IAsyncDisposable
{
    private readonly Session _session;
    private bool _ended;

    internal OrmTransaction(Session session) => _session = session;

    /// <summary>Makes everything that was done permanent.</summary>
    /// <exception cref="ConstraintViolationException">
    /// A constraint that waited for the commit is broken. Everything is undone, whatever the database is.
    /// </exception>
    public void Commit()
    {
        RequireOpen("commit");
        try
        {
            _session.Commit();
        }
        catch (ConstraintViolationException) when (_session.InTransaction)
        {
            Rollback();
            throw;
        }

        _ended = true;
    }

    /// <inheritdoc cref="Commit"/>
    public async Task CommitAsync(CancellationToken cancellationToken = default)
    {
        RequireOpen("commit");
        try
        {
            await _session.CommitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (ConstraintViolationException) when (_session.InTransaction)
        {
            await RollbackAsync(CancellationToken.None).ConfigureAwait(false);
            throw;
        }

        _ended = true;
    }

    /// <summary>Undoes everything that was done.</summary>
    public void Rollback()
    {
        RequireOpen("roll back");
        _session.Rollback();
        _ended = true;
    }

    /// <inheritdoc cref="Rollback"/>
    /// <param name="cancellationToken">
    /// Has no effect: what is undone because somebody gave up has to be undone for that very reason.
    /// </param>
    public async Task RollbackAsync(CancellationToken cancellationToken = default)
    {
        RequireOpen("roll back");
        await _session.RollbackAsync(CancellationToken.None).ConfigureAwait(false);
        _ended = true;
    }

    /// <summary>Sets a savepoint to which the transaction can be rolled back.</summary>
    /// <param name="name">Its name: letters, digits and underscores, not beginning with a digit.</param>
    public void Save(string name) => _session.Save(Savepoint(name));

    /// <inheritdoc cref="Save"/>
    public Task SaveAsync(string name, CancellationToken cancellationToken = default)
        => _session.SaveAsync(Savepoint(name), cancellationToken).AsTask();

    /// <summary>Undoes everything since a savepoint, which stays set.</summary>
    /// <param name="name">The savepoint's name.</param>
    public void RollbackTo(string name) => _session.RollbackTo(Savepoint(name));

    /// <inheritdoc cref="RollbackTo"/>
    public Task RollbackToAsync(string name, CancellationToken cancellationToken = default)
        => _session.RollbackToAsync(Savepoint(name), cancellationToken).AsTask();

    /// <summary>Forgets a savepoint and keeps what was done since.</summary>
    /// <param name="name">The savepoint's name.</param>
    public void Release(string name) => _session.Release(Savepoint(name));

    /// <inheritdoc cref="Release"/>
    public Task ReleaseAsync(string name, CancellationToken cancellationToken = default)
        => _session.ReleaseAsync(Savepoint(name), cancellationToken).AsTask();

    /// <summary>Undoes everything that was done, unless it was committed.</summary>
    public void Dispose()
    {
        if (!_ended && _session.InTransaction)
        {
            Rollback();
        }
    }

    /// <inheritdoc cref="Dispose"/>
    public async ValueTask DisposeAsync()
    {
        if (!_ended && _session.InTransaction)
        {
            await RollbackAsync().ConfigureAwait(false);
        }
    }

    private string Savepoint(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        if (char.IsAsciiDigit(name[0]) || name.Any(c => !char.IsAsciiLetterOrDigit(c) && c != '_'))
        {
            throw new ArgumentException(
                $"'{name}' is no savepoint name: it takes letters, digits and underscores, and a letter first.",
                nameof(name));
        }

        RequireOpen("use a savepoint of");
        return name;
    }

    private void RequireOpen(string operation)
    {
        if (_ended || !_session.InTransaction)
        {
            throw new TransactionStateException(
                $"Cannot {operation} the transaction: it has ended. Begin another one.");
        }
    }
}
