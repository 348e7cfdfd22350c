namespace Orm.Engine.Execution.Vectors;

/// <summary>A bit for each of any number of rows.</summary>
internal sealed class RowMarks
{
    private ulong[] _bits = new ulong[ColumnVector.Capacity / 64];

    internal void Mark(long row) => _bits[row >> 6] |= 1UL << (int)(row & 63);

    internal bool Has(long row) => (_bits[row >> 6] >> (int)(row & 63) & 1) != 0;

    /// <summary>Forgets all marks.</summary>
    internal void Clear() => Array.Clear(_bits);

    /// <summary>Forgets all marks, and has room for so many rows.</summary>
    internal void Clear(long rows)
    {
        long words = (rows + 63) / 64;
        if (words > _bits.Length)
        {
            _bits = new ulong[words];
        }

        Clear();
    }
}
