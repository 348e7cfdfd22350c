namespace Orm.Linq.Ir;

/// <summary>A function over the rows around a row: <c>SUM(x) OVER (PARTITION BY ... ORDER BY ...)</c>.</summary>
/// <param name="Function">What is computed.</param>
/// <param name="Arguments">Of what.</param>
/// <param name="Filter">Which rows count, where not all; of aggregates only.</param>
/// <param name="Window">The rows around.</param>
internal sealed record WindowScalar(
    WindowFunctionKind Function,
    EquatableArray<Scalar> Arguments,
    Scalar? Filter,
    WindowSpecification Window,
    ScalarType Type,
    bool IsNullable)
    : Scalar(Type, IsNullable);

/// <summary>Which rows a window function sees, and in which order.</summary>
/// <param name="PartitionBy">Rows that are equal in these form a window; all rows do where there are none.</param>
/// <param name="OrderBy">The order in the window.</param>
/// <param name="Frame">The part of the window around the row, where it is not SQL's own choice.</param>
internal sealed record WindowSpecification(
    EquatableArray<Scalar> PartitionBy, EquatableArray<Ordering> OrderBy, WindowFrame? Frame)
{
    internal static WindowSpecification Empty { get; } = new(default, default, null);
}

/// <summary>A part of a window, which moves with the row.</summary>
internal sealed record WindowFrame(FrameUnit Unit, FrameBound Start, FrameBound End, FrameExclusion Exclusion);

/// <summary>Where a frame begins or ends.</summary>
/// <param name="Offset">How far from the row, where the bound has a distance.</param>
internal sealed record FrameBound(FrameBoundKind Kind, Scalar? Offset = null);

/// <summary>What the distances of a frame count.</summary>
internal enum FrameUnit
{
    Rows,

    /// <summary>The difference of the order's key.</summary>
    Range,

    /// <summary>Rows that the order calls equal, together.</summary>
    Groups,
}

/// <summary>The bounds of frames, from the first to the last.</summary>
internal enum FrameBoundKind
{
    UnboundedPreceding,
    Preceding,
    CurrentRow,
    Following,
    UnboundedFollowing,
}

/// <summary>What a frame leaves out.</summary>
internal enum FrameExclusion
{
    None,
    CurrentRow,
    Group,
    Ties,
}

/// <summary>Functions over windows. Those from <see cref="Count"/> on are aggregates.</summary>
internal enum WindowFunctionKind
{
    RowNumber,
    Rank,
    DenseRank,
    PercentRank,
    CumeDist,
    NTile,
    Lag,
    Lead,
    FirstValue,
    LastValue,
    NthValue,
    Count,
    Sum,
    Average,
    Min,
    Max,
    StringJoin,
}
