using Orm.Engine.Planning.Logical;

namespace Orm.Engine.Planning.Joins;

/// <summary>The best way that was found to join a set of relations.</summary>
/// <param name="Set">The relations.</param>
/// <param name="Rows">How many rows they give.</param>
/// <param name="Cost">What it costs to compute all of them, in units of <see cref="Costs.CostModel"/>.</param>
internal sealed record JoinPlan(ulong Set, double Rows, double Cost)
{
    /// <summary>The relation, when it is one alone; else -1.</summary>
    internal int Relation { get; init; } = -1;

    internal JoinPlan? Left { get; init; }

    internal JoinPlan? Right { get; init; }

    internal JoinMethod Method { get; init; }

    /// <summary>Of a merge join: the keys that both sides are ordered by, numbers of <see cref="JoinKeys"/>.</summary>
    internal int[] Keys { get; init; } = [];

    /// <summary>Whether the left side has to be sorted by these.</summary>
    internal bool SortsLeft { get; init; }

    /// <summary>Whether the right side has to be sorted by these.</summary>
    internal bool SortsRight { get; init; }

    /// <summary>The order in which the rows come, as far as it is of use: bits of <see cref="JoinKeys"/>; null when
    /// that is none.</summary>
    internal ulong[]? Order { get; init; }
}
