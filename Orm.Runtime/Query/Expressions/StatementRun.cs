using Orm.Backends;
using Orm.Linq.Materialization;
using Orm.Linq.Materialization.Groups;
using Orm.Loading.Batches;
using Orm.Sessions;

namespace Orm.Linq.Expressions;

/// <summary>
/// One execution of a statement whose rows may have parts that other statements read: collections, and what included
/// references lead to.
/// </summary>
internal readonly struct StatementRun<TArguments, TResult>
    where TArguments : IArguments
{
    private readonly Session _session;
    private readonly SqlStatement _statement;
    private readonly TArguments _arguments;
    private readonly ResultRows<TResult> _rows;
    private readonly RowScope? _scope;
    private readonly GroupCollector<TResult>? _groups;
    private readonly bool _hasOrigins;

    /// <param name="session">The way to the database.</param>
    /// <param name="statement">The statement.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="reader">Reads its rows.</param>
    /// <param name="origins">What makes the origins of the entities, where the rows are entities with navigations.
    /// </param>
    /// <param name="scope">What the execution keeps; null where the reader has no slots.</param>
    internal StatementRun(
        Session session,
        SqlStatement statement,
        TArguments arguments,
        IRowMaterializer<TResult> reader,
        OriginFactory<TResult>? origins,
        RowScope? scope)
    {
        _session = session;
        _statement = statement;
        _arguments = arguments;
        _hasOrigins = origins is not null;
        if (scope is not null && reader is IGroupMaterializer<TResult> groups)
        {
            reader = _groups = groups.Begin(scope);
        }
        else if (scope is not null)
        {
            _scope = scope;
            reader = ScopedRows.Of(reader, scope);
        }

        _rows = new ResultRows<TResult>(reader, origins?.Create(session));
    }

    /// <summary>Whether a result is made of several rows, so that none is there before all are read.</summary>
    private bool IsReadWhole => _groups is not null;

    internal List<TResult> ReadAll()
    {
        var rows = _session.ReadAll<TArguments, ResultRows<TResult>, TResult>(_statement, _arguments, _rows);
        _scope?.Complete();
        _scope?.Finish(rows);
        _groups?.Complete();
        return _groups?.Groups ?? rows;
    }

    internal async ValueTask<List<TResult>> ReadAllAsync(CancellationToken cancellationToken)
    {
        var rows = await _session.ReadAllAsync<TArguments, ResultRows<TResult>, TResult>(
            _statement, _arguments, _rows, cancellationToken).ConfigureAwait(false);
        await CompleteAsync(cancellationToken).ConfigureAwait(false);
        _scope?.Finish(rows);
        return _groups?.Groups ?? rows;
    }

    internal FirstRow<TResult> ReadFirst()
    {
        if (IsReadWhole)
        {
            return FirstOf(ReadAll());
        }

        var row = _session.ReadFirst<TArguments, ResultRows<TResult>, TResult>(_statement, _arguments, _rows);
        _scope?.Complete();
        return _scope?.Finish(row) ?? row;
    }

    internal async ValueTask<FirstRow<TResult>> ReadFirstAsync(CancellationToken cancellationToken)
    {
        if (IsReadWhole)
        {
            return FirstOf(await ReadAllAsync(cancellationToken).ConfigureAwait(false));
        }

        var row = await _session.ReadFirstAsync<TArguments, ResultRows<TResult>, TResult>(
            _statement, _arguments, _rows, cancellationToken).ConfigureAwait(false);
        await CompleteAsync(cancellationToken).ConfigureAwait(false);
        return _scope?.Finish(row) ?? row;
    }

    internal RowStream<TResult> Open() => IsReadWhole
        ? new ListStream<TResult>(ReadAll())
        : ReadingAhead(
            _session.Open<TArguments, ResultRows<TResult>, TResult>(_statement, _arguments, _rows),
            CancellationToken.None);

    internal async ValueTask<RowStream<TResult>> OpenAsync(CancellationToken cancellationToken) => IsReadWhole
        ? new ListStream<TResult>(await ReadAllAsync(cancellationToken).ConfigureAwait(false))
        : ReadingAhead(
            await _session.OpenAsync<TArguments, ResultRows<TResult>, TResult>(
                _statement, _arguments, _rows, cancellationToken).ConfigureAwait(false),
            cancellationToken);

    /// <summary>The first of several results.</summary>
    internal static FirstRow<TResult> FirstOf(List<TResult> results)
        => new(results.Count > 0 ? results[0] : default, results.Count > 0, results.Count > 1);

    // What is read for several rows at once needs several rows.
    private RowStream<TResult> ReadingAhead(RowStream<TResult> rows, CancellationToken cancellationToken)
        => _scope is null && !_hasOrigins ? rows : new ReadAheadStream<TResult>(rows, _scope, cancellationToken);

    private async ValueTask CompleteAsync(CancellationToken cancellationToken)
    {
        if (_scope is not null)
        {
            await _scope.CompleteAsync(cancellationToken).ConfigureAwait(false);
        }

        if (_groups is not null)
        {
            await _groups.CompleteAsync(cancellationToken).ConfigureAwait(false);
        }
    }
}
