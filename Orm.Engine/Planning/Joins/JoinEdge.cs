using System.Collections.Immutable;
using Orm.Engine.Planning.Binding;

namespace Orm.Engine.Planning.Joins;

/// <summary>What a join does with rows that have a partner and rows that have none.</summary>
internal enum JoinOperator
{
    Inner,
    Left,
    Full,
    Semi,
    Anti,
}

/// <summary>
/// An edge of a join graph between two sets of relations: a conjunct of an inner join, or the whole condition of any
/// other one. It belongs to the join at which all relations it needs have come together.
/// </summary>
/// <param name="Operator">The kind of join.</param>
/// <param name="Conditions">The conjuncts; none for a cross product.</param>
/// <param name="Left">The relations that must be on the left, or on one side if the operator commutes.</param>
/// <param name="Right">The relations that must be on the right.</param>
internal sealed record JoinEdge(
    JoinOperator Operator, ImmutableArray<BoundExpression> Conditions, ulong Left, ulong Right)
{
    /// <summary>If relations of the first set are there, those of the second must be as well.</summary>
    internal ImmutableArray<(ulong If, ulong Then)> Rules { get; init; } = [];

    /// <summary>Whether it follows from other conditions by transitivity: it joins, but is not needed.</summary>
    internal bool IsImplied { get; init; }

    /// <summary>The class of equalities that this one belongs to: all columns of it are equal in every set of relations
    /// that has been joined, and each relation has one of them at most. -1 when there is none.</summary>
    internal int Class { get; init; } = -1;

    internal bool IsCross => Operator == JoinOperator.Inner && Conditions.IsEmpty;

    internal ulong All => Left | Right;

    internal bool Commutes => Operator is JoinOperator.Inner or JoinOperator.Full;

    /// <summary>Whether this edge is one of the join of two sets.</summary>
    internal bool Crosses(ulong left, ulong right) =>
        (All & ~(left | right)) == 0 && (All & left) != 0 && (All & right) != 0;

    /// <summary>Whether the join may have these sides.</summary>
    internal bool Allows(ulong left, ulong right)
    {
        if (Operator != JoinOperator.Inner && ((Left & ~left) != 0 || (Right & ~right) != 0))
        {
            return false;
        }

        ulong both = left | right;
        foreach ((ulong condition, ulong needed) in Rules)
        {
            if ((condition & both) != 0 && (needed & ~both) != 0)
            {
                return false;
            }
        }

        return true;
    }
}
