using Orm.Engine.Execution.Vectors;

namespace Orm.Engine.Execution.Spilling;

/// <summary>
/// A hash join whose built side does not fit in memory, part by part: the rows of both sides are parted by the hashes
/// of their keys, and each part is a join of its own, which is parted again when its built side does not fit either.
/// </summary>
/// <param name="build">The built side.</param>
/// <param name="area">The file.</param>
/// <param name="types">The types of the other side's columns.</param>
/// <param name="isRead">Which of them are used.</param>
/// <param name="keys">The other side's keys.</param>
internal sealed class JoinParts(
    JoinBuild build, SpillArea area, VectorType[] types, bool[] isRead, VectorExpression[] keys)
{
    private readonly Stack<(SpilledRows? Built, SpilledRows? Probing, int Depth)> _open = [];
    private readonly ColumnVector[] _keys = new ColumnVector[keys.Length];
    private ulong[] _hashes = [];
    private int[] _rows = [];

    /// <summary>The other side's rows of the present part; null before the first one.</summary>
    internal SpillReader? Reader { get; private set; }

    /// <summary>Parts the rows of the other side as those of the built side have been.</summary>
    internal void Part(Func<Chunk?> next)
    {
        ChunkArrays.Reserve(ref _hashes);
        ChunkArrays.Reserve(ref _rows);
        Partitions built = build.Spilled!;
        var probing = new Partitions(area, isRead, built.Depth);
        while (next() is { } chunk)
        {
            var all = Selection.All(chunk.Count);
            for (int i = 0; i < _keys.Length; i++)
            {
                _keys[i] = keys[i].Evaluate(chunk, all);
            }

            KeyHash.Compute(_keys, build.Forms, all, _hashes);
            probing.Add(chunk, _rows.AsSpan(0, Selection.Everything(chunk.Count, _rows)), _hashes);
        }

        probing.Complete();
        for (int i = 0; i < Partitions.Count; i++)
        {
            if (built[i] is not null || probing[i] is not null)
            {
                _open.Push((built[i], probing[i], built.Depth + 1));
            }
        }
    }

    /// <summary>Builds the next part.</summary>
    /// <returns>Whether there is one.</returns>
    internal bool TryNext()
    {
        while (_open.TryPop(out (SpilledRows? Built, SpilledRows? Probing, int Depth) part))
        {
            build.Load(part.Built, part.Depth);
            SpillReader reader = (part.Probing ?? new SpilledRows(area, isRead)).Read(types);
            if (build.Spilled is null)
            {
                Reader = reader;
                return true;
            }

            Part(reader.Next);
        }

        return false;
    }

    internal void Clear()
    {
        _open.Clear();
        Reader = null;
    }
}
