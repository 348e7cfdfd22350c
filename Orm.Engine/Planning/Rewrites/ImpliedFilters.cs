using System.Collections.Immutable;
using Orm.Engine.Planning.Binding;
using Orm.Engine.Planning.Logical;
using Orm.Engine.Sql.Syntax;

namespace Orm.Engine.Planning.Rewrites;

/// <summary>
/// <c>(a.x = 1 AND b.y = 2) OR (a.x = 3 AND b.y = 4)</c> implies <c>a.x = 1 OR a.x = 3</c>, which can filter the table
/// a before it is joined; the condition itself stays at the join.
/// </summary>
/// <remarks>
/// Why: without it nothing of such a condition (TPC-H 7 and 19) is known below the join. Counter-example: a branch
/// without a condition on the table (<c>a.x = 1 OR b.y = 2</c>) implies nothing about it.
/// </remarks>
internal static class ImpliedFilters
{
    /// <summary>What a condition implies for single relations.</summary>
    internal static IEnumerable<BoundExpression> Of(BoundExpression condition, ImmutableArray<PlanNode> relations)
    {
        if (condition is not BoundLogical { Operator: LogicalOperator.Or } or || condition.IsVolatile())
        {
            yield break;
        }

        HashSet<PlanColumn> used = condition.Columns();
        foreach (PlanNode relation in relations)
        {
            if (used.Overlaps(relation.Output) && For(or, [.. relation.Output], used) is { } implied)
            {
                yield return implied;
            }
        }
    }

    private static BoundExpression? For(BoundLogical or, HashSet<PlanColumn> relation, HashSet<PlanColumn> used)
    {
        if (used.IsSubsetOf(relation))
        {
            return null;
        }

        var branches = new List<BoundExpression>();
        foreach (BoundExpression branch in or.Operands)
        {
            BoundExpression? own = branch.Conjuncts()
                .Where(part => part.Columns() is { Count: > 0 } columns && columns.IsSubsetOf(relation)
                    && !part.Any(node => node is BoundSubquery))
                .And();
            if (own is null)
            {
                return null;
            }

            if (!branches.Contains(own))
            {
                branches.Add(own);
            }
        }

        return branches.Count == 1
            ? branches[0]
            : new BoundLogical(LogicalOperator.Or, new SyntaxList<BoundExpression>([.. branches]));
    }
}
