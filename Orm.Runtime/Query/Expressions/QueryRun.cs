using Orm.Backends;
using Orm.Linq.Materialization;
using Orm.Loading.Batches;
using Orm.Sessions;

namespace Orm.Linq.Expressions;

/// <summary>One execution of a query: the statement with its arguments, and a reader that knows its own rows.</summary>
internal readonly struct QueryRun<TResult>
{
    private readonly Session _session;
    private readonly PreparedQuery<TResult> _query;
    private readonly ResultRows<TResult> _rows;

    internal QueryRun(Session session, in PreparedQuery<TResult> query)
    {
        _session = session;
        _query = query;
        IRowMaterializer<TResult> reader = query.Plan.Materializer;
        OriginWriter<TResult>? origins = null;
        if (query.Plan.Origins is { } factory)
        {
            origins = factory.Create(session);
        }
        else if (reader is IScopedReader<TResult> { Slots.Count: > 0 } scoped)
        {
            reader = new ScopedRows<TResult>(scoped, new RowScope(session, query.Values, scoped.Slots));
        }

        _rows = new ResultRows<TResult>(reader, origins);
    }

    /// <summary>Prepares a query to be run once.</summary>
    internal static QueryRun<TResult> Of(in QueryCall call)
        => new(call.Query.Context.Session, QueryPlanner.Prepare<TResult>(call));

    internal List<TResult> ReadAll() => _session.ReadAll<QueryArguments, ResultRows<TResult>, TResult>(
        _query.Statement, _query.Arguments, _rows);

    internal ValueTask<List<TResult>> ReadAllAsync(CancellationToken cancellationToken)
        => _session.ReadAllAsync<QueryArguments, ResultRows<TResult>, TResult>(
            _query.Statement, _query.Arguments, _rows, cancellationToken);

    internal FirstRow<TResult> ReadFirst() => _session.ReadFirst<QueryArguments, ResultRows<TResult>, TResult>(
        _query.Statement, _query.Arguments, _rows);

    internal ValueTask<FirstRow<TResult>> ReadFirstAsync(CancellationToken cancellationToken)
        => _session.ReadFirstAsync<QueryArguments, ResultRows<TResult>, TResult>(
            _query.Statement, _query.Arguments, _rows, cancellationToken);

    internal RowStream<TResult> Open() => _session.Open<QueryArguments, ResultRows<TResult>, TResult>(
        _query.Statement, _query.Arguments, _rows);

    internal ValueTask<RowStream<TResult>> OpenAsync(CancellationToken cancellationToken)
        => _session.OpenAsync<QueryArguments, ResultRows<TResult>, TResult>(
            _query.Statement, _query.Arguments, _rows, cancellationToken);
}
