using Orm.Backends;
using Orm.Linq.Expressions;
using Orm.Linq.Materialization;
using Orm.Sessions;

namespace Orm.Compiled;

/// <summary>An execution of a compiled query over a navigation.</summary>
/// <param name="session">The way to the database.</param>
/// <param name="root">The entity's navigation.</param>
/// <param name="plan">How the question is asked for many.</param>
/// <param name="statement">The statement.</param>
/// <param name="arguments">The arguments of all statements.</param>
internal sealed class CompiledPeerRun<TArguments, TRow>(
    Session session, INavigationRoot root, PeerPlan<TRow> plan, SqlStatement statement, TArguments arguments)
    : PeerRun<TRow>(session, root, plan, arguments.Compared)
    where TArguments : IPeerArguments
{
    private protected override void ReadRows(string keys, PeerBatch<TRow>.Rows rows)
        => Session.ReadAll<PartArguments<TArguments>, PeerBatch<TRow>.Rows, bool>(
            statement, ArgumentsOf(keys), rows);

    private protected override async ValueTask ReadRowsAsync(
        string keys, PeerBatch<TRow>.Rows rows, CancellationToken cancellationToken)
        => await Session.ReadAllAsync<PartArguments<TArguments>, PeerBatch<TRow>.Rows, bool>(
            statement, ArgumentsOf(keys), rows, cancellationToken).ConfigureAwait(false);

    private protected override RowScope NewScope(IReadOnlyList<ResultSlot> slots)
        => new CompiledRowScope<TArguments>(Session, arguments, slots);

    private PartArguments<TArguments> ArgumentsOf(string keys) => new(arguments, statement: 0, keys);
}
