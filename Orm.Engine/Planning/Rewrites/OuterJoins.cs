using Orm.Engine.Planning.Binding;
using Orm.Engine.Planning.Joins;
using Orm.Engine.Planning.Logical;
using Orm.Engine.Sql.Syntax;

namespace Orm.Engine.Planning.Rewrites;

/// <summary>
/// An outer join whose rows of NULLs are filtered out above it is an inner join, or one that is outer to one side only
/// (Galindo-Legaria and Rosenthal, 1997).
/// </summary>
/// <remarks>
/// Why: inner joins can be ordered freely, and their conditions filter both sides. Counter-example: <c>b.x IS NULL</c>
/// and <c>coalesce(b.x, 0) = 0</c> above <c>a LEFT JOIN b</c> hold for the rows of NULLs.
/// </remarks>
internal static class OuterJoins
{
    internal static JoinNode Simplified(JoinNode join, IEnumerable<BoundExpression> above)
    {
        if (join.Kind is not (JoinKind.Left or JoinKind.Full))
        {
            return join;
        }

        HashSet<PlanColumn> left = [.. join.Left.Output];
        HashSet<PlanColumn> right = [.. join.Right.Output];
        bool rejectsRight = above.Any(condition => NullRejection.Rejects(condition, right));
        bool rejectsLeft = above.Any(condition => NullRejection.Rejects(condition, left));
        return (join.Kind, rejectsLeft, rejectsRight) switch
        {
            (JoinKind.Left, _, true) or (JoinKind.Full, true, true) =>
                new JoinNode(JoinKind.Inner, join.Left, join.Right, join.Condition),
            (JoinKind.Full, true, false) => new JoinNode(JoinKind.Left, join.Left, join.Right, join.Condition),
            (JoinKind.Full, false, true) => new JoinNode(JoinKind.Left, join.Right, join.Left, join.Condition),
            _ => join,
        };
    }
}
