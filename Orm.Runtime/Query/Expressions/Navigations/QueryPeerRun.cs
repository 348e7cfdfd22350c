using Orm.Linq.Materialization;
using Orm.Sessions;

namespace Orm.Linq.Expressions;

/// <summary>An execution of a query over a navigation that was translated when it ran.</summary>
/// <param name="session">The way to the database.</param>
/// <param name="query">The plan and the captured values.</param>
/// <param name="root">The entity's navigation.</param>
internal sealed class QueryPeerRun<TRow>(Session session, PreparedQuery<TRow> query, INavigationRoot root)
    : PeerRun<TRow>(session, root, PlanOf(query.Plan), query.ComparedValues(root.Navigation.Columns.Count))
{
    /// <summary>The arguments of the statement that asks for the entity alone.</summary>
    internal QueryArguments OwnArguments() => ArgumentsOf(OwnKeys());

    private protected override void ReadRows(string keys, PeerBatch<TRow>.Rows rows)
        => Session.ReadAll<QueryArguments, PeerBatch<TRow>.Rows, bool>(query.Statement, ArgumentsOf(keys), rows);

    private protected override async ValueTask ReadRowsAsync(
        string keys, PeerBatch<TRow>.Rows rows, CancellationToken cancellationToken)
        => await Session.ReadAllAsync<QueryArguments, PeerBatch<TRow>.Rows, bool>(
            query.Statement, ArgumentsOf(keys), rows, cancellationToken).ConfigureAwait(false);

    private protected override RowScope NewScope(IReadOnlyList<ResultSlot> slots)
        => new QueryScope(Session, query.Values, slots);

    private QueryArguments ArgumentsOf(string keys) => new(query.Plan.Parameters, query.Values, keys);

    private static PeerPlan<TRow> PlanOf(QueryPlan<TRow> plan)
        => new(plan.Statement, plan.Peers!, plan.Materializer, plan.Origins);
}
