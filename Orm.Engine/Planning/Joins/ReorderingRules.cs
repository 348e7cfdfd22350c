using System.Collections.Immutable;
using Orm.Engine.Planning.Binding;

namespace Orm.Engine.Planning.Joins;

/// <summary>
/// Which pairs of joins may change places, after Moerkotte, Fender and Eich, "On the correct and complete enumeration
/// of the core search space" (SIGMOD 2013), tables 1 to 3. Where a rule holds only if a condition rejects rows of
/// NULLs, the condition is looked at.
/// </summary>
internal static class ReorderingRules
{
    /// <summary><c>(e1 a e2) b e3 = e1 a (e2 b e3)</c>, b's condition being one of e2 and e3.</summary>
    internal static bool Associate(JoinStep a, JoinStep b) => (a.Operator, b.Operator) switch
    {
        (JoinOperator.Inner, JoinOperator.Full) => false,
        (JoinOperator.Inner, _) => true,
        (JoinOperator.Left, JoinOperator.Left) => b.RejectsNullsOf(Between(a, b)),
        (JoinOperator.Full, JoinOperator.Left) => b.RejectsNullsOf(Between(a, b)),
        (JoinOperator.Full, JoinOperator.Full) =>
            a.RejectsNullsOf(Between(a, b)) && b.RejectsNullsOf(Between(a, b)),
        _ => false,
    };

    /// <summary>The columns of e2: one of the joins stands inside of a side of the other.</summary>
    private static IEnumerable<PlanColumn> Between(JoinStep a, JoinStep b) => a.RightColumns.Intersect(b.LeftColumns);

    /// <summary><c>(e1 a e2) b e3 = (e1 b e3) a e2</c>, b's condition being one of e1 and e3.</summary>
    internal static bool LeftExchange(JoinStep a, JoinStep b) => (a.Operator, b.Operator) switch
    {
        (JoinOperator.Left, JoinOperator.Full) => a.RejectsNullsOf(a.LeftColumns),
        (JoinOperator.Full, JoinOperator.Left) => b.RejectsNullsOf(a.LeftColumns),
        (JoinOperator.Full, JoinOperator.Full) =>
            a.RejectsNullsOf(a.LeftColumns) && b.RejectsNullsOf(a.LeftColumns),
        (JoinOperator.Full, _) => false,
        (_, JoinOperator.Full) => false,
        _ => true,
    };

    /// <summary><c>e1 a (e2 b e3) = e2 b (e1 a e3)</c>, a's condition being one of e1 and e3.</summary>
    internal static bool RightExchange(JoinStep a, JoinStep b) => (a.Operator, b.Operator) switch
    {
        (JoinOperator.Inner, JoinOperator.Inner) => true,
        (JoinOperator.Full, JoinOperator.Full) =>
            a.RejectsNullsOf(b.RightColumns) && b.RejectsNullsOf(b.RightColumns),
        _ => false,
    };
}

/// <summary>A join as it stands in the statement.</summary>
/// <param name="Operator">The kind.</param>
/// <param name="Conditions">The conjuncts of its condition.</param>
/// <param name="Left">The relations of its left side.</param>
/// <param name="Right">The relations of its right side.</param>
/// <param name="LeftColumns">The columns of its left side.</param>
/// <param name="RightColumns">The columns of its right side.</param>
internal sealed record JoinStep(
    JoinOperator Operator, BoundExpression[] Conditions, ulong Left, ulong Right,
    ImmutableArray<PlanColumn> LeftColumns, ImmutableArray<PlanColumn> RightColumns)
{
    /// <summary>The relations that the condition names.</summary>
    internal ulong Named { get; init; }

    internal bool RejectsNullsOf(IEnumerable<PlanColumn> columns)
    {
        HashSet<PlanColumn> set = [.. columns];
        return Array.Exists(Conditions, condition => NullRejection.Rejects(condition, set));
    }
}
