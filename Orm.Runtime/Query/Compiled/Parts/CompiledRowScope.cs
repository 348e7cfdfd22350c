using Orm.Linq.Materialization;
using Orm.Sessions;

namespace Orm.Compiled;

/// <summary>The scope of one execution of a compiled query.</summary>
/// <param name="session">The way to the database.</param>
/// <param name="arguments">The arguments of all statements.</param>
/// <param name="slots">The parts of the result that need something of their own.</param>
internal sealed class CompiledRowScope<TArguments>(
    Session session, TArguments arguments, IReadOnlyList<ResultSlot> slots) : RowScope(slots)
    where TArguments : IPartArguments
{
    internal override Session Session { get; } = session;

    internal override void ReadNested<TRows>(NestedStatement statement, string keys, TRows rows)
        => Session.ReadAll<PartArguments<TArguments>, TRows, bool>(
            statement.On(Session.Database.Dialect),
            new PartArguments<TArguments>(arguments, statement.Number, keys),
            rows);

    internal override async ValueTask ReadNestedAsync<TRows>(
        NestedStatement statement, string keys, TRows rows, CancellationToken cancellationToken)
        => await Session.ReadAllAsync<PartArguments<TArguments>, TRows, bool>(
            statement.On(Session.Database.Dialect),
            new PartArguments<TArguments>(arguments, statement.Number, keys),
            rows,
            cancellationToken).ConfigureAwait(false);

    internal override RowScope Inner(IReadOnlyList<ResultSlot> innerSlots)
        => new CompiledRowScope<TArguments>(Session, arguments, innerSlots);
}
