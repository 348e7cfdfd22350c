namespace Orm.Backends;

/// <summary>
/// A prepared statement of one connection. Every method binds, runs and resets it; generic over the arguments and the
/// materialiser so that a backend's loop over the rows is compiled with both inlined.
/// </summary>
/// <remarks>
/// Cancellation raises <see cref="OperationCanceledException"/> and leaves the connection usable. A
/// <see cref="RowReadException"/> leaves it usable too. The asynchronous methods run the synchronous ones, which is
/// right where the database runs in the process and nothing is waited for; a backend behind a network overrides them.
/// </remarks>
public abstract class PreparedStatement
{
    /// <summary>The names of the result's columns.</summary>
    public abstract IReadOnlyList<string> ColumnNames { get; }

    /// <summary>
    /// The names of the result's columns when the statement runs with these arguments: a database may have to know the
    /// types of the values before it can say.
    /// </summary>
    internal virtual IReadOnlyList<string> ColumnNamesFor<TArguments>(TArguments arguments)
        where TArguments : IArguments
        => ColumnNames;

    /// <summary>Runs a statement that returns no rows.</summary>
    /// <returns>How many rows it changed.</returns>
    public abstract int Execute<TArguments>(TArguments arguments, CancellationToken cancellationToken)
        where TArguments : IArguments;

    /// <inheritdoc cref="Execute{TArguments}"/>
    public virtual ValueTask<int> ExecuteAsync<TArguments>(TArguments arguments, CancellationToken cancellationToken)
        where TArguments : IArguments
        => new(Execute(arguments, cancellationToken));

    /// <summary>Runs an insert of one row and returns the key that the database generated.</summary>
    public abstract long ExecuteInsert<TArguments>(TArguments arguments, CancellationToken cancellationToken)
        where TArguments : IArguments;

    /// <inheritdoc cref="ExecuteInsert{TArguments}"/>
    public virtual ValueTask<long> ExecuteInsertAsync<TArguments>(
        TArguments arguments, CancellationToken cancellationToken)
        where TArguments : IArguments
        => new(ExecuteInsert(arguments, cancellationToken));

    /// <summary>Reads all rows.</summary>
    public abstract List<TResult> ReadAll<TArguments, TMaterializer, TResult>(
        TArguments arguments, TMaterializer materializer, CancellationToken cancellationToken)
        where TArguments : IArguments
        where TMaterializer : IRowMaterializer<TResult>;

    /// <inheritdoc cref="ReadAll{TArguments,TMaterializer,TResult}"/>
    public virtual ValueTask<List<TResult>> ReadAllAsync<TArguments, TMaterializer, TResult>(
        TArguments arguments, TMaterializer materializer, CancellationToken cancellationToken)
        where TArguments : IArguments
        where TMaterializer : IRowMaterializer<TResult>
        => new(ReadAll<TArguments, TMaterializer, TResult>(arguments, materializer, cancellationToken));

    /// <summary>Reads the first row and looks whether there is a second one.</summary>
    public abstract FirstRow<TResult> ReadFirst<TArguments, TMaterializer, TResult>(
        TArguments arguments, TMaterializer materializer, CancellationToken cancellationToken)
        where TArguments : IArguments
        where TMaterializer : IRowMaterializer<TResult>;

    /// <inheritdoc cref="ReadFirst{TArguments,TMaterializer,TResult}"/>
    public virtual ValueTask<FirstRow<TResult>> ReadFirstAsync<TArguments, TMaterializer, TResult>(
        TArguments arguments, TMaterializer materializer, CancellationToken cancellationToken)
        where TArguments : IArguments
        where TMaterializer : IRowMaterializer<TResult>
        => new(ReadFirst<TArguments, TMaterializer, TResult>(arguments, materializer, cancellationToken));

    /// <summary>Reads rows one by one while the caller works with them.</summary>
    public abstract RowStream<TResult> Open<TArguments, TMaterializer, TResult>(
        TArguments arguments, TMaterializer materializer, CancellationToken cancellationToken)
        where TArguments : IArguments
        where TMaterializer : IRowMaterializer<TResult>;

    /// <inheritdoc cref="Open{TArguments,TMaterializer,TResult}"/>
    public virtual ValueTask<RowStream<TResult>> OpenAsync<TArguments, TMaterializer, TResult>(
        TArguments arguments, TMaterializer materializer, CancellationToken cancellationToken)
        where TArguments : IArguments
        where TMaterializer : IRowMaterializer<TResult>
        => new(Open<TArguments, TMaterializer, TResult>(arguments, materializer, cancellationToken));
}

/// <summary>The first row of a result.</summary>
/// <typeparam name="TResult">What a row becomes.</typeparam>
/// <param name="Value">The row, or the type's default where there is none.</param>
/// <param name="Exists">Whether there was a row.</param>
/// <param name="HasMore">Whether there was a second one.</param>
public readonly record struct FirstRow<TResult>(TResult? Value, bool Exists, bool HasMore);

/// <summary>The rows of a running statement. Disposing it resets the statement.</summary>
/// <typeparam name="TResult">What a row becomes.</typeparam>
public abstract class RowStream<TResult> : IDisposable, IAsyncDisposable
{
    /// <summary>What the present row became.</summary>
    public TResult Current { get; protected set; } = default!;

    /// <summary>Goes to the next row.</summary>
    /// <returns>False where there are no more.</returns>
    public abstract bool MoveNext();

    /// <inheritdoc cref="MoveNext"/>
    public virtual ValueTask<bool> MoveNextAsync() => new(MoveNext());

    /// <summary>Resets the statement.</summary>
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

    /// <summary>Resets the statement.</summary>
    protected abstract void Dispose(bool disposing);
}
