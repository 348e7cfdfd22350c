using Orm.Engine.Functions;
using Orm.Engine.Types;

namespace Orm.Engine.Execution.Vectors;

/// <summary>A call over a window, computed for consecutive rows.</summary>
internal abstract class VectorWindowCall(VectorType type)
{
    internal VectorType Type => type;

    /// <summary>Begins with other rows.</summary>
    internal virtual void Begin()
    {
    }

    /// <summary>Computes it for some rows; those before them had their turn.</summary>
    internal abstract void Compute(WindowRows rows, WindowPlaces places, ColumnVector target);
}

/// <summary>What follows from the place of a row alone.</summary>
/// <param name="function">The function.</param>
/// <param name="buckets">The number of them, for ntile.</param>
internal sealed class RankingCall(WindowFunction function, long buckets) : VectorWindowCall(TypeOf(function))
{
    internal override void Compute(WindowRows rows, WindowPlaces places, ColumnVector target)
    {
        switch (function)
        {
            case WindowFunction.RowNumber:
                for (int i = 0; i < places.Count; i++)
                {
                    target.Integers[i] = places.From + i - places.PartitionStart[i] + 1;
                }

                break;
            case WindowFunction.Rank:
                for (int i = 0; i < places.Count; i++)
                {
                    target.Integers[i] = places.PeerStart[i] - places.PartitionStart[i] + 1;
                }

                break;
            case WindowFunction.DenseRank:
                for (int i = 0; i < places.Count; i++)
                {
                    target.Integers[i] = places.Peers[i];
                }

                break;
            case WindowFunction.Ntile:
                for (int i = 0; i < places.Count; i++)
                {
                    target.Integers[i] = Bucket(
                        places.From + i - places.PartitionStart[i], places.PartitionEnd[i] - places.PartitionStart[i]);
                }

                break;
            default:
                Part(places, target.Doubles);
                break;
        }
    }

    private void Part(WindowPlaces places, double[] target)
    {
        for (int i = 0; i < places.Count; i++)
        {
            int start = places.PartitionStart[i];
            double size = places.PartitionEnd[i] - start;
            target[i] = function == WindowFunction.CumulativeDistribution ? (places.PeerEnd[i] - start) / size
                : size == 1 ? 0
                : (places.PeerStart[i] - start) / (size - 1);
        }
    }

    /// <summary>The first buckets have one row more when the rows cannot be shared out evenly.</summary>
    private long Bucket(long row, long size)
    {
        long least = size / buckets;
        long inLarge = (size % buckets) * (least + 1);
        return 1 + (row < inLarge ? row / (least + 1) : (size % buckets) + ((row - inLarge) / Math.Max(1, least)));
    }

    private static VectorType TypeOf(WindowFunction function) => function switch
    {
        WindowFunction.PercentRank or WindowFunction.CumulativeDistribution =>
            new VectorType(SqlTypeKind.Double, VectorForm.Doubles),
        WindowFunction.Ntile => new VectorType(SqlTypeKind.Integer, VectorForm.Integers),
        _ => new VectorType(SqlTypeKind.BigInt, VectorForm.Integers),
    };
}

/// <summary>The value of a column in a row some rows away, NULL where the partition has none.</summary>
internal sealed class ShiftedCall(int column, VectorType type, long offset) : VectorWindowCall(type)
{
    private readonly nint[] _tuples = new nint[ColumnVector.Capacity];

    internal override void Compute(WindowRows rows, WindowPlaces places, ColumnVector target)
    {
        for (int i = 0; i < places.Count; i++)
        {
            long at = places.From + i + offset;
            bool isThere = at >= places.PartitionStart[i] && at < places.PartitionEnd[i];
            _tuples[i] = rows.Tuples[isThere ? (int)at : places.From + i];
        }

        rows.Read(column, _tuples.AsSpan(0, places.Count), target);
        for (int i = 0; i < places.Count; i++)
        {
            long at = places.From + i + offset;
            if (at < places.PartitionStart[i] || at >= places.PartitionEnd[i])
            {
                target.SetNull(i);
            }
        }
    }
}

/// <summary>The value of a column in the first or the last row of the frame, NULL where the frame is empty.</summary>
internal sealed class FrameValueCall(int column, VectorType type, WindowEdges edges, bool isLast)
    : VectorWindowCall(type)
{
    private readonly nint[] _tuples = new nint[ColumnVector.Capacity];
    private readonly int[] _empty = new int[ColumnVector.Capacity];

    internal override void Compute(WindowRows rows, WindowPlaces places, ColumnVector target)
    {
        int empty = 0;
        for (int i = 0; i < places.Count; i++)
        {
            (int from, int to) = edges.Of(places, i);
            _empty[empty] = i;
            empty += from == to ? 1 : 0;
            int place = from == to ? places.From + i : isLast ? to - 1 : from;
            _tuples[i] = rows.Tuples[place];
        }

        rows.Read(column, _tuples.AsSpan(0, places.Count), target);
        foreach (int row in _empty.AsSpan(0, empty))
        {
            target.SetNull(row);
        }
    }
}
