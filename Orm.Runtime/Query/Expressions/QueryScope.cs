using Orm.Linq.Materialization;
using Orm.Sessions;

namespace Orm.Linq.Expressions;

/// <summary>The scope of one execution of a query.</summary>
/// <param name="session">The way to the database.</param>
/// <param name="values">The values that the query captured.</param>
/// <param name="slots">The parts of the result that need something of their own.</param>
internal sealed class QueryScope(Session session, object?[] values, IReadOnlyList<ResultSlot> slots) : RowScope(slots)
{
    internal override Session Session { get; } = session;

    internal override void ReadNested<TRows>(NestedStatement statement, string keys, TRows rows)
        => Session.ReadAll<QueryArguments, TRows, bool>(
            statement.On(Session.Database.Dialect), new QueryArguments(statement.Parameters, values, keys), rows);

    internal override async ValueTask ReadNestedAsync<TRows>(
        NestedStatement statement, string keys, TRows rows, CancellationToken cancellationToken)
        => await Session.ReadAllAsync<QueryArguments, TRows, bool>(
            statement.On(Session.Database.Dialect),
            new QueryArguments(statement.Parameters, values, keys),
            rows,
            cancellationToken).ConfigureAwait(false);

    internal override RowScope Inner(IReadOnlyList<ResultSlot> innerSlots)
        => new QueryScope(Session, values, innerSlots);
}
