using System.Numerics;
using Orm.Engine.Execution.Vectors;

namespace Orm.Engine.Execution.Spilling;

/// <summary>Rows in a temporary file, parted by the hashes of their keys: rows of equal keys are in one part.</summary>
/// <param name="area">The file.</param>
/// <param name="isKept">Which columns are kept.</param>
/// <param name="depth">How often the rows have been parted before: other bits of the hash are used each time.</param>
internal sealed class Partitions(SpillArea area, bool[] isKept, int depth)
{
    internal const int Count = 16;

    /// <summary>Directories and tags use the bits at both ends of a hash.</summary>
    private const int FirstBit = 24;

    /// <summary>So often rows can be parted by other bits; what is together then has one key, most likely.</summary>
    internal const int MostDepth = 5;

    private readonly SpilledRows?[] _parts = new SpilledRows?[Count];
    private readonly int[][] _rows = new int[Count][];
    private readonly int[] _counts = new int[Count];

    internal int Depth => depth;

    internal SpilledRows? this[int part] => _parts[part];

    /// <summary>Adds rows of a chunk.</summary>
    internal void Add(Chunk chunk, ReadOnlySpan<int> rows, ReadOnlySpan<ulong> hashes)
    {
        Array.Clear(_counts);
        foreach (int row in rows)
        {
            int part = (int)(hashes[row] >> (FirstBit + (depth * BitOperations.Log2(Count)))) & (Count - 1);
            (_rows[part] ??= new int[ColumnVector.Capacity])[_counts[part]++] = row;
        }

        for (int part = 0; part < Count; part++)
        {
            if (_counts[part] > 0)
            {
                _parts[part] ??= new SpilledRows(area, isKept);
                _parts[part]!.Add(chunk, _rows[part].AsSpan(0, _counts[part]));
            }
        }
    }

    /// <summary>Nothing is added any more.</summary>
    internal void Complete()
    {
        foreach (SpilledRows? part in _parts)
        {
            part?.Complete();
        }
    }
}
