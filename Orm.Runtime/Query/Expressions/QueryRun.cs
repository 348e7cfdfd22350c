using Orm.Backends;
using Orm.Linq.Materialization;
using Orm.Sessions;

namespace Orm.Linq.Expressions;

/// <summary>One execution of a query: the statement with its arguments, and a reader that knows its own rows.</summary>
internal readonly struct QueryRun<TResult>
{
    private readonly StatementRun<QueryArguments, TResult> _statement;

    // Rows of others come with those of the entity that asks.
    private readonly PeerRun<TResult>? _peers;

    internal QueryRun(Session session, in PreparedQuery<TResult> query, INavigationRoot? root = null)
    {
        if (query.Plan.Peers is not null)
        {
            _peers = new QueryPeerRun<TResult>(session, query, root!);
            return;
        }

        var slots = ScopedRows.SlotsOf(query.Materializer);
        _statement = new StatementRun<QueryArguments, TResult>(
            session,
            query.Statement,
            query.Arguments,
            query.Materializer,
            query.Plan.Origins,
            slots is null ? null : new QueryScope(session, query.Values, slots));
    }

    /// <summary>Prepares a query to be run once.</summary>
    internal static QueryRun<TResult> Of(in QueryCall call)
        => new(call.Query.Context.Session, QueryPlanner.Prepare<TResult>(call), QueryPlanner.RootOf(call));

    internal List<TResult> ReadAll() => _peers?.Read() ?? _statement.ReadAll();

    internal ValueTask<List<TResult>> ReadAllAsync(CancellationToken cancellationToken)
        => _peers?.ReadAsync(cancellationToken) ?? _statement.ReadAllAsync(cancellationToken);

    internal FirstRow<TResult> ReadFirst() => _peers is null
        ? _statement.ReadFirst()
        : StatementRun<QueryArguments, TResult>.FirstOf(_peers.Read());

    internal async ValueTask<FirstRow<TResult>> ReadFirstAsync(CancellationToken cancellationToken) => _peers is null
        ? await _statement.ReadFirstAsync(cancellationToken).ConfigureAwait(false)
        : StatementRun<QueryArguments, TResult>.FirstOf(
            await _peers.ReadAsync(cancellationToken).ConfigureAwait(false));

    internal RowStream<TResult> Open()
        => _peers is null ? _statement.Open() : new ListStream<TResult>(_peers.Read());

    internal async ValueTask<RowStream<TResult>> OpenAsync(CancellationToken cancellationToken) => _peers is null
        ? await _statement.OpenAsync(cancellationToken).ConfigureAwait(false)
        : new ListStream<TResult>(await _peers.ReadAsync(cancellationToken).ConfigureAwait(false));
}
