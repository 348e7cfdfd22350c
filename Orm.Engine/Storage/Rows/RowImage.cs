namespace Orm.Engine.Storage.Rows;

/// <summary>All that a <see cref="MemoryRowStore"/> holds. Not thread-safe.</summary>
internal sealed class RowImage
{
    internal SortedDictionary<uint, SortedRows> Trees { get; } = [];

    internal SortedDictionary<uint, long> Sequences { get; } = [];

    /// <summary>The rows of a tree, which exists from now on.</summary>
    internal SortedRows Tree(uint tree)
    {
        if (!Trees.TryGetValue(tree, out var rows))
        {
            Trees.Add(tree, rows = new SortedRows());
        }

        return rows;
    }

    internal void SetSequence(uint sequence, long value) => Sequences[sequence] = value;
}
