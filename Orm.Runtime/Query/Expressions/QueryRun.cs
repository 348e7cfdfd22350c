using Orm.Backends;
using Orm.Linq.Materialization;
using Orm.Linq.Materialization.Groups;
using Orm.Sessions;

namespace Orm.Linq.Expressions;

/// <summary>One execution of a query: the statement with its arguments, and a reader that knows its own rows.</summary>
internal readonly struct QueryRun<TResult>
{
    private readonly Session _session;
    private readonly PreparedQuery<TResult> _query;
    private readonly ResultRows<TResult> _rows;
    private readonly RowScope? _scope;
    private readonly GroupCollector<TResult>? _groups;
    private readonly PeerRun<TResult>? _peers;

    internal QueryRun(Session session, in PreparedQuery<TResult> query, INavigationRoot? root = null)
    {
        _session = session;
        _query = query;
        if (query.Plan.Peers is not null)
        {
            _peers = new PeerRun<TResult>(session, query, root!);
            return;
        }

        IRowMaterializer<TResult> reader = query.Plan.Materializer;
        if (reader is IGroupMaterializer<TResult> groups)
        {
            reader = _groups = groups.Begin(new QueryScope(session, query.Values, groups.Slots));
        }
        else if (reader is IScopedReader<TResult> { Slots.Count: > 0 } scoped)
        {
            _scope = new QueryScope(session, query.Values, scoped.Slots);
            reader = new ScopedRows<TResult>(scoped, _scope);
        }

        _rows = new ResultRows<TResult>(reader, query.Plan.Origins?.Create(session));
    }

    /// <summary>Prepares a query to be run once.</summary>
    internal static QueryRun<TResult> Of(in QueryCall call)
        => new(call.Query.Context.Session, QueryPlanner.Prepare<TResult>(call), QueryPlanner.RootOf(call));

    /// <summary>
    /// Whether none is there before all are read: a result is made of several rows, or rows of others come with them.
    /// </summary>
    private bool IsReadWhole => _groups is not null || _peers is not null;

    internal List<TResult> ReadAll()
    {
        if (_peers is not null)
        {
            return _peers.Read();
        }

        var rows = _session.ReadAll<QueryArguments, ResultRows<TResult>, TResult>(
            _query.Statement, _query.Arguments, _rows);
        _scope?.Complete();
        _scope?.Finish(rows);
        _groups?.Complete();
        return _groups?.Groups ?? rows;
    }

    internal async ValueTask<List<TResult>> ReadAllAsync(CancellationToken cancellationToken)
    {
        if (_peers is not null)
        {
            return await _peers.ReadAsync(cancellationToken).ConfigureAwait(false);
        }

        var rows = await _session.ReadAllAsync<QueryArguments, ResultRows<TResult>, TResult>(
            _query.Statement, _query.Arguments, _rows, cancellationToken).ConfigureAwait(false);
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

        var row = _session.ReadFirst<QueryArguments, ResultRows<TResult>, TResult>(
            _query.Statement, _query.Arguments, _rows);
        _scope?.Complete();
        return _scope?.Finish(row) ?? row;
    }

    internal async ValueTask<FirstRow<TResult>> ReadFirstAsync(CancellationToken cancellationToken)
    {
        if (IsReadWhole)
        {
            return FirstOf(await ReadAllAsync(cancellationToken).ConfigureAwait(false));
        }

        var row = await _session.ReadFirstAsync<QueryArguments, ResultRows<TResult>, TResult>(
            _query.Statement, _query.Arguments, _rows, cancellationToken).ConfigureAwait(false);
        await CompleteAsync(cancellationToken).ConfigureAwait(false);
        return _scope?.Finish(row) ?? row;
    }

    internal RowStream<TResult> Open() => IsReadWhole
        ? new ListStream<TResult>(ReadAll())
        : ReadingAhead(_session.Open<QueryArguments, ResultRows<TResult>, TResult>(
            _query.Statement, _query.Arguments, _rows), CancellationToken.None);

    internal async ValueTask<RowStream<TResult>> OpenAsync(CancellationToken cancellationToken) => IsReadWhole
        ? new ListStream<TResult>(await ReadAllAsync(cancellationToken).ConfigureAwait(false))
        : ReadingAhead(await _session.OpenAsync<QueryArguments, ResultRows<TResult>, TResult>(
            _query.Statement, _query.Arguments, _rows, cancellationToken).ConfigureAwait(false), cancellationToken);

    // What is read for several rows at once needs several rows.
    private RowStream<TResult> ReadingAhead(RowStream<TResult> rows, CancellationToken cancellationToken)
        => _scope is null && _query.Plan.Origins is null
            ? rows
            : new ReadAheadStream<TResult>(rows, _scope, cancellationToken);

    private static FirstRow<TResult> FirstOf(List<TResult> groups)
        => new(groups.Count > 0 ? groups[0] : default, groups.Count > 0, groups.Count > 1);

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
