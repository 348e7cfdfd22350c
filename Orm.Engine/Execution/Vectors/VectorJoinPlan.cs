namespace Orm.Engine.Execution.Vectors;

/// <summary>Which rows a join gives.</summary>
internal enum VectorJoinKind
{
    /// <summary>The pairs.</summary>
    Inner,

    /// <summary>The pairs, and left rows without partner beside NULLs.</summary>
    Left,

    /// <summary>Left rows with a partner, once.</summary>
    Semi,

    /// <summary>Left rows without partner.</summary>
    Anti,

    /// <summary>The pairs, and rows of both sides without partner beside NULLs.</summary>
    Full,
}

/// <summary>What a join compares and gives.</summary>
/// <param name="Kind">Which rows.</param>
/// <param name="LeftKeys">The left sides of the equalities.</param>
/// <param name="RightKeys">The right sides.</param>
/// <param name="KeyTypes">The types under which both are kept and compared.</param>
/// <param name="Condition">What else makes a pair, over the columns of both sides.</param>
/// <param name="IsNeeded">Which columns of both sides are used, by the condition or behind the join.</param>
/// <param name="IsRead">Which columns of both sides are used, by the keys too.</param>
internal sealed record VectorJoinPlan(
    VectorJoinKind Kind, VectorExpression[] LeftKeys, VectorExpression[] RightKeys, VectorType[] KeyTypes,
    VectorPredicate? Condition, bool[] IsNeeded, bool[] IsRead)
{
    /// <summary>The types of the columns that the join gives.</summary>
    internal VectorType[] TypesOf(VectorOperator left, VectorOperator right) =>
        Kind is VectorJoinKind.Semi or VectorJoinKind.Anti ? left.Types : [.. left.Types, .. right.Types];

    /// <summary>Gives a filter of a column to the side that the column is of, unless rows that it leaves out there make
    /// others come out beside NULLs.</summary>
    /// <param name="left">The left side.</param>
    /// <param name="right">The right side; null where it has been read by then.</param>
    /// <param name="column">The column of the join.</param>
    /// <param name="filter">The filter.</param>
    /// <returns>Whether there is a scan that takes it.</returns>
    internal bool TryPush(VectorOperator left, VectorOperator? right, int column, JoinFilter filter) => Kind switch
    {
        VectorJoinKind.Full => false,
        _ when column < left.Types.Length => left.TryPush(column, filter),
        VectorJoinKind.Inner => right is not null && right.TryPush(column - left.Types.Length, filter),
        _ => false,
    };
}
