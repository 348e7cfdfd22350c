using Orm.Engine.Planning.Binding;
using Orm.Engine.Sql.Syntax;

namespace Orm.Engine.Planning.Rewrites;

/// <summary>
/// <c>(a AND b) OR (a AND c)</c> is <c>a AND (b OR c)</c>: what stands in every branch stands before the OR.
/// </summary>
/// <remarks>
/// Why: a join condition that is repeated in every branch (TPC-H 19) is hidden from the join otherwise.
/// Counter-example: <c>(a AND b) OR c</c> has no factor, and a volatile call is not computed once instead of twice.
/// </remarks>
internal static class CommonFactors
{
    internal static IEnumerable<BoundExpression> Of(BoundExpression condition)
    {
        if (condition is not BoundLogical { Operator: LogicalOperator.Or } or)
        {
            return [condition];
        }

        List<BoundExpression>[] branches = [.. or.Operands.AsSpan().ToArray().Select(
            branch => branch.Conjuncts().ToList())];
        BoundExpression[] common =
        [
            .. branches[0].Where(part => !part.IsVolatile() && branches.All(branch => branch.Contains(part))),
        ];
        if (common.Length == 0)
        {
            return [condition];
        }

        BoundExpression?[] rests = [.. branches.Select(branch => branch.Except(common).And())];
        return rests.Any(rest => rest is null)
            ? common
            : [.. common, new BoundLogical(LogicalOperator.Or, [.. rests.OfType<BoundExpression>()])];
    }
}
