using Orm.Engine.Planning.Logical;
using Orm.Engine.Sql.Syntax;
using Orm.Engine.Types;

namespace Orm.Engine.Planning.Binding;

// SELECT ... FOR UPDATE | NO KEY UPDATE | SHARE | KEY SHARE.
internal sealed partial class Binder
{
    /// <summary>
    /// A query whose rows are locked: they are found, sorted, then locked one by one as far as the limit asks for them,
    /// and what is selected is computed last, of the rows as they are then.
    /// </summary>
    private PlanNode BindLockedQuery(Query query, Scope scope)
    {
        LockingClause first = query.Locking[0];
        SelectBody select = RequireRowsOfTables(query);
        scope.Locks = new TableLocks(query.Locking);
        PlanNode plan = BindFrom(select.From, scope);
        if (scope.Locks.FindMissing() is { } missing)
        {
            throw scope.Tables.Exists(table => table.Name == missing.Name)
                ? NotSupported("FOR UPDATE of anything but tables and queries", missing)
                : Error(SqlStates.UndefinedTable, $"There is no table '{missing.Name}' in this query", missing);
        }

        BoundExpression? where = select.Where is null ? null : BindCondition(select.Where, scope);
        plan = where is null ? plan : new FilterNode(plan, where);
        BoundExpression? condition = InnerConditions(plan).And();
        List<SelectOutput> items = BindItems(select.Items, scope);
        SyntaxList<SortKey> order = query.OrderBy.Select(item => BindOrderItem(item, items, scope));
        RequireSingleRows(items.Select(item => item.Value), first);
        RequireSingleRows(order.AsSpan().ToArray().Select(key => key.Expression), first);
        plan = order.IsEmpty ? plan : new SortNode(plan, order);
        if (scope.Locks.Targets.Count > 0)
        {
            RequireNotNullable(plan, scope.Locks, isNullable: false, first);
            plan = new LockNode(plan, [.. scope.Locks.Targets], condition);
        }

        plan = BindLimit(plan, query, scope, order);
        return new ProjectNode(
            plan,
            [.. items.Select(OutputColumn)],
            new SyntaxList<BoundExpression>([.. items.Select(item => item.Value)]));
    }

    /// <summary>What is given has to be rows of tables: of a group, nobody could say which rows are meant.</summary>
    private SelectBody RequireRowsOfTables(Query query)
    {
        string? what = query.Body switch
        {
            SetOperation => "UNION, INTERSECT or EXCEPT",
            SelectBody { IsDistinct: true } => "DISTINCT",
            SelectBody { DistinctOn.IsEmpty: false } => "DISTINCT",
            SelectBody select when !select.GroupBy.IsEmpty || select.Having is not null => "GROUP BY or HAVING",
            SelectBody => null,
            _ => "VALUES",
        };
        return what is null
            ? (SelectBody)query.Body
            : throw NotSupported($"FOR UPDATE with {what}", query.Locking[0]);
    }

    private void RequireSingleRows(IEnumerable<BoundExpression> values, LockingClause at)
    {
        foreach (BoundExpression value in values)
        {
            if (value.Any(node => node is BoundAggregate or BoundWindow))
            {
                throw NotSupported("FOR UPDATE with aggregates or windows", at);
            }
        }
    }

    /// <summary>The row of NULLs that an outer join makes is no row that could be locked.</summary>
    private void RequireNotNullable(PlanNode plan, TableLocks locks, bool isNullable, LockingClause at)
    {
        switch (plan)
        {
            case ScanNode scan when isNullable && locks.Targets.Exists(target => target.Columns == scan.Columns):
                throw NotSupported("FOR UPDATE of the nullable side of an outer join", at);
            case JoinNode { Kind: JoinKind.Left } join:
                RequireNotNullable(join.Left, locks, isNullable, at);
                RequireNotNullable(join.Right, locks, isNullable: true, at);
                break;
            case JoinNode or FilterNode or SortNode:
                bool all = isNullable || plan is JoinNode { Kind: JoinKind.Full };
                foreach (PlanNode input in plan.Inputs)
                {
                    RequireNotNullable(input, locks, all, at);
                }

                break;
        }
    }

    /// <summary>The conditions that every row has met which are not those of an outer join.</summary>
    private static IEnumerable<BoundExpression> InnerConditions(PlanNode plan) => plan switch
    {
        FilterNode filter => [.. filter.Condition.Conjuncts(), .. InnerConditions(filter.Input)],
        JoinNode { Kind: JoinKind.Inner or JoinKind.Cross } join =>
            [.. join.Condition.Conjuncts(), .. InnerConditions(join.Left), .. InnerConditions(join.Right)],
        JoinNode { Kind: JoinKind.Left } join => InnerConditions(join.Left),
        _ => [],
    };
}
