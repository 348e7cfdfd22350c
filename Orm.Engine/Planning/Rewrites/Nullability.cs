using Orm.Engine.Planning.Binding;
using Orm.Engine.Planning.Logical;
using Orm.Engine.Sql.Syntax;

namespace Orm.Engine.Planning.Rewrites;

/// <summary>Whether values of a plan can be NULL.</summary>
internal static class Nullability
{
    /// <summary>Whether an expression over the rows of a plan is never NULL.</summary>
    internal static bool IsNotNull(BoundExpression expression, PlanNode plan) => expression switch
    {
        BoundConstant constant => !constant.Value.IsNull,
        BoundCast { Operand: var operand } => IsNotNull(operand, plan),
        BoundColumn column => IsNotNull(column.Column, plan) == true,
        _ => false,
    };

    /// <summary>Null when the plan does not have the column.</summary>
    private static bool? IsNotNull(PlanColumn column, PlanNode plan)
    {
        switch (plan)
        {
            case ScanNode scan:
                return scan.Columns.Contains(column) ? column.IsNotNull || column == scan.RowId : null;
            case ProjectNode project when project.Output.IndexOf(column) is >= 0 and var at:
                return IsNotNull(project.Values[at], project.Input);
            case JoinNode { Kind: JoinKind.Left } join:
                return IsNotNull(column, join.Left) ?? (IsNotNull(column, join.Right) is null ? null : false);
            case JoinNode { Kind: JoinKind.Full }:
                return false;
            case FilterNode or JoinNode or SemiJoinNode or SortNode or LimitNode or DistinctNode:
                return plan.Inputs.Select(input => IsNotNull(column, input)).FirstOrDefault(known => known is not null);
            case AggregateNode { Sets.Length: 1 } aggregate when aggregate.Output.IndexOf(column) is >= 0 and var key
                && key < aggregate.Keys.Count:
                return IsNotNull(aggregate.Keys[key], aggregate.Input);
            default:
                return plan.Output.Contains(column) ? false : null;
        }
    }
}
