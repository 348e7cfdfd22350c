namespace Orm.Engine.Execution.Vectors;

/// <summary>
/// AND and OR. For AND to be TRUE each operand looks only at what the ones before it have left; for OR each looks only
/// at what none before it has found. FALSE is the same with the two exchanged.
/// </summary>
internal sealed class LogicalPredicate(VectorPredicate[] operands, bool isAnd) : VectorPredicate
{
    private readonly int[] _open = new int[ColumnVector.Capacity];
    private readonly int[] _found = new int[ColumnVector.Capacity];
    private readonly ulong[] _taken = new ulong[ColumnVector.Capacity / 64];

    internal override bool IsPure => Array.TrueForAll(operands, operand => operand.IsPure);

    internal override int Select(Chunk chunk, in Selection rows, Span<int> found, bool wanted) =>
        isAnd == wanted ? Intersect(chunk, rows, found, wanted) : Unite(chunk, rows, found, wanted);

    private int Intersect(Chunk chunk, in Selection rows, Span<int> found, bool wanted)
    {
        int count = operands[0].Select(chunk, rows, found, wanted);
        for (int i = 1; i < operands.Length && count > 0; i++)
        {
            count = operands[i].Select(chunk, new Selection(found[..count], count), found, wanted);
        }

        return count;
    }

    private int Unite(Chunk chunk, in Selection rows, Span<int> found, bool wanted)
    {
        int open = All(rows, _open);
        Array.Clear(_taken);
        for (int i = 0; i < operands.Length && open > 0; i++)
        {
            var left = new Selection(_open.AsSpan(0, open), open);
            int hits = operands[i].Select(chunk, left, _found, wanted);
            foreach (int row in _found.AsSpan(0, hits))
            {
                _taken[row >> 6] |= 1UL << (row & 63);
            }

            open = hits == 0 ? open : Remaining(open);
        }

        int count = 0;
        for (int word = 0; word < _taken.Length; word++)
        {
            for (ulong bits = _taken[word]; bits != 0; bits &= bits - 1)
            {
                found[count++] = (word * 64) + System.Numerics.BitOperations.TrailingZeroCount(bits);
            }
        }

        return count;
    }

    private int Remaining(int open)
    {
        int kept = 0;
        for (int i = 0; i < open; i++)
        {
            int row = _open[i];
            _open[kept] = row;
            kept += (_taken[row >> 6] >> (row & 63) & 1) == 0 ? 1 : 0;
        }

        return kept;
    }
}
