namespace Orm.Engine.Transactions;

/// <summary>
/// The changes of a transaction in their order. In blocks, so that a list of many thousands is neither copied as it
/// grows nor one huge array; the first block begins small, for transactions of one row.
/// </summary>
internal sealed class ChangeList
{
    private const int BlockEntries = 512;
    private const int FirstEntries = 8;

    private readonly List<UndoEntry[]> _blocks = [new UndoEntry[FirstEntries]];

    internal int Count { get; private set; }

    /// <summary>The version of the one row that is all there is; null when there is more, or something else.</summary>
    internal RowVersion? Only => Count == 1 ? _blocks[0][0].Version : null;

    internal UndoEntry this[int place]
    {
        get => _blocks[place / BlockEntries][place % BlockEntries];
        set => _blocks[place / BlockEntries][place % BlockEntries] = value;
    }

    internal void Add(in UndoEntry entry)
    {
        int place = Count % BlockEntries;
        UndoEntry[] block = Count / BlockEntries < _blocks.Count ? _blocks[Count / BlockEntries] : AddBlock();
        if (place == block.Length)
        {
            Array.Resize(ref block, BlockEntries);
            _blocks[^1] = block;
        }

        block[place] = entry;
        Count++;
    }

    /// <summary>Forgets all but the first ones.</summary>
    internal void Cut(int count)
    {
        if (count == Count)
        {
            return;
        }

        int blocks = Math.Max(1, (count + BlockEntries - 1) / BlockEntries);
        _blocks.RemoveRange(blocks, _blocks.Count - blocks);
        int kept = count - ((blocks - 1) * BlockEntries);
        UndoEntry[] last = _blocks[^1];
        Array.Clear(last, kept, last.Length - kept);
        Count = count;
    }

    internal bool Exists(Predicate<UndoEntry> isMeant)
    {
        for (int i = 0; i < Count; i++)
        {
            if (isMeant(this[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A list of some of the changes.</summary>
    internal ChangeList Where(Predicate<UndoEntry> isKept)
    {
        var kept = new ChangeList();
        for (int i = 0; i < Count; i++)
        {
            if (isKept(this[i]))
            {
                kept.Add(this[i]);
            }
        }

        return kept;
    }

    /// <summary>The changes as a checkpoint has to take them back.</summary>
    internal UndoEntry[] AtInstant()
    {
        var entries = new UndoEntry[Count];
        for (int i = 0; i < entries.Length; i++)
        {
            entries[i] = this[i].AtInstant();
        }

        return entries;
    }

    private UndoEntry[] AddBlock()
    {
        var block = new UndoEntry[BlockEntries];
        _blocks.Add(block);
        return block;
    }
}
