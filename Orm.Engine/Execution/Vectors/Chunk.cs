namespace Orm.Engine.Execution.Vectors;

/// <summary>
/// Up to <see cref="ColumnVector.Capacity"/> rows, column by column. It belongs to the operator that gives it, and its
/// content is valid until that one is asked again.
/// </summary>
internal sealed class Chunk
{
    /// <summary>With so many bytes of texts, rows that are put together one by one are enough for a chunk.</summary>
    internal const int EnoughTexts = 1024 * 1024;

    internal Chunk(ReadOnlySpan<VectorType> types)
    {
        Columns = new ColumnVector[types.Length];
        for (int i = 0; i < types.Length; i++)
        {
            Columns[i] = new ColumnVector(types[i]);
        }
    }

    /// <summary>Rows made of other operators' columns.</summary>
    internal Chunk(ColumnVector[] columns) => Columns = columns;

    internal ColumnVector[] Columns { get; }

    internal int Count { get; set; }

    /// <summary>Where the long texts of rows lie that were put together here.</summary>
    internal TextArena Texts { get; } = new();

    internal void Clear()
    {
        Count = 0;
        Texts.Reset();
        foreach (ColumnVector column in Columns)
        {
            column.Clear();
        }
    }
}

/// <summary>Some rows of a chunk, in ascending order: what a condition has left over.</summary>
/// <param name="rows">The rows; empty when they are the first ones without a gap.</param>
/// <param name="count">How many.</param>
internal readonly ref struct Selection(ReadOnlySpan<int> rows, int count)
{
    private readonly ReadOnlySpan<int> _rows = rows;

    internal static Selection All(int count) => new([], count);

    internal int Count { get; } = count;

    /// <summary>Writes the numbers of the first rows.</summary>
    internal static int Everything(int count, Span<int> rows)
    {
        for (int i = 0; i < count; i++)
        {
            rows[i] = i;
        }

        return count;
    }

    /// <summary>Whether these are the rows from 0 to <see cref="Count"/>.</summary>
    internal bool IsDense => _rows.IsEmpty;

    internal ReadOnlySpan<int> Rows => _rows;

    internal int this[int index] => _rows.IsEmpty ? index : _rows[index];
}
