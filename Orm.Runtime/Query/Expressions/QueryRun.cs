using Orm.Backends;
using Orm.Linq.Materialization;
using Orm.Sessions;

namespace Orm.Linq.Expressions;

/// <summary>One execution of a query: the statement with its arguments, and a reader that knows its own rows.</summary>
internal readonly struct QueryRun<TResult>
{
    private readonly Session _session;
    private readonly PreparedQuery<TResult> _query;
    private readonly ResultRows<TResult> _rows;
    private readonly RowScope? _scope;

    internal QueryRun(Session session, in PreparedQuery<TResult> query)
    {
        _session = session;
        _query = query;
        IRowMaterializer<TResult> reader = query.Plan.Materializer;
        if (reader is IScopedReader<TResult> { Slots.Count: > 0 } scoped)
        {
            _scope = new QueryScope(session, query.Values, scoped.Slots);
            reader = new ScopedRows<TResult>(scoped, _scope);
        }

        _rows = new ResultRows<TResult>(reader, query.Plan.Origins?.Create(session));
    }

    /// <summary>Prepares a query to be run once.</summary>
    internal static QueryRun<TResult> Of(in QueryCall call)
        => new(call.Query.Context.Session, QueryPlanner.Prepare<TResult>(call));

    internal List<TResult> ReadAll()
    {
        var rows = _session.ReadAll<QueryArguments, ResultRows<TResult>, TResult>(
            _query.Statement, _query.Arguments, _rows);
        _scope?.Complete();
        return rows;
    }

    internal async ValueTask<List<TResult>> ReadAllAsync(CancellationToken cancellationToken)
    {
        var rows = await _session.ReadAllAsync<QueryArguments, ResultRows<TResult>, TResult>(
            _query.Statement, _query.Arguments, _rows, cancellationToken).ConfigureAwait(false);
        await CompleteAsync(cancellationToken).ConfigureAwait(false);
        return rows;
    }

    internal FirstRow<TResult> ReadFirst()
    {
        var row = _session.ReadFirst<QueryArguments, ResultRows<TResult>, TResult>(
            _query.Statement, _query.Arguments, _rows);
        _scope?.Complete();
        return row;
    }

    internal async ValueTask<FirstRow<TResult>> ReadFirstAsync(CancellationToken cancellationToken)
    {
        var row = await _session.ReadFirstAsync<QueryArguments, ResultRows<TResult>, TResult>(
            _query.Statement, _query.Arguments, _rows, cancellationToken).ConfigureAwait(false);
        await CompleteAsync(cancellationToken).ConfigureAwait(false);
        return row;
    }

    internal RowStream<TResult> Open() => ReadingAhead(_session.Open<QueryArguments, ResultRows<TResult>, TResult>(
        _query.Statement, _query.Arguments, _rows), CancellationToken.None);

    internal async ValueTask<RowStream<TResult>> OpenAsync(CancellationToken cancellationToken)
        => ReadingAhead(await _session.OpenAsync<QueryArguments, ResultRows<TResult>, TResult>(
            _query.Statement, _query.Arguments, _rows, cancellationToken).ConfigureAwait(false), cancellationToken);

    // What is read for several rows at once needs several rows.
    private RowStream<TResult> ReadingAhead(RowStream<TResult> rows, CancellationToken cancellationToken)
        => _scope is null && _query.Plan.Origins is null
            ? rows
            : new ReadAheadStream<TResult>(rows, _scope, cancellationToken);

    private ValueTask CompleteAsync(CancellationToken cancellationToken)
        => _scope?.CompleteAsync(cancellationToken) ?? ValueTask.CompletedTask;
}
