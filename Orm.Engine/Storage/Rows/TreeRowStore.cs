using System.Collections.Concurrent;
using Orm.Engine.Storage.Buffers;
using Orm.Engine.Storage.Pages;
using Orm.Engine.Storage.Trees;
using Orm.Engine.Types;

namespace Orm.Engine.Storage.Rows;

/// <summary>
/// A row store of B+trees behind a buffer pool: larger than memory; a checkpoint writes only the pages that changed.
/// </summary>
/// <remarks>
/// The root of everything is a directory, an index of its own (<see cref="DirectoryEntry"/>). A tree is defined by
/// putting its <see cref="TreeDefinition"/> into tree 0 under its number (4 bytes, big-endian), and dropped by removing
/// that: so the log makes trees as it makes rows. What is put into a tree that was not defined makes one of entries
/// (<see cref="EntryTree"/>).
/// </remarks>
internal sealed partial class TreeRowStore : IRowStore
{
    /// <summary>The tree whose entries define the others.</summary>
    internal const uint Definitions = 0;

    private readonly string _name;
    private readonly ConcurrentDictionary<uint, OpenTree> _trees = [];
    private readonly Lock _creating = new();
    private readonly Lock _sequences = new();

    /// <summary>Opens what the last checkpoint saved.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="name">The database's name, for messages about damage.</param>
    /// <param name="bufferBytes">How much memory pages may take.</param>
    internal TreeRowStore(IPageStore pages, string name, long bufferBytes)
    {
        _name = name;
        Pool = new BufferPool(pages, name, bufferBytes);
        Directory = pages.Anchor.Root.IsNone
            ? IndexTree.Create(Pool)
            : new IndexTree(Pool, pages.Anchor.Root);
    }

    internal BufferPool Pool { get; }

    /// <summary>The tree that leads to all others.</summary>
    internal IndexTree Directory { get; }

    /// <summary>How many pages had to make room for others.</summary>
    internal long Evictions => Pool.Evictions;

    /// <summary>The trees by number.</summary>
    internal IEnumerable<(uint Number, OpenTree Tree)> Defined
    {
        get
        {
            var cursor = new IndexCursor(Directory);
            Span<byte> buffer = stackalloc byte[DirectoryEntry.KeyBytes];
            byte[] first = DirectoryEntry.TreeKey(0, buffer).ToArray();
            bool found = cursor.SeekFirst(first);
            for (; found && DirectoryEntry.IsTree(cursor.Key); found = cursor.MoveNext())
            {
                uint number = DirectoryEntry.Number(cursor.Key);
                yield return (number, TreeOf(number)!);
            }
        }
    }

    public bool TryGet(uint tree, ReadOnlySpan<byte> key, out StoredRow row)
    {
        row = default;
        return TreeOf(tree) switch
        {
            { Entries: { } entries } => entries.TryGet(key, out row),
            { Table: { } table } => TryGetRow(table, key, out row),
            { Index: { } index } => TryGetEntry(index, key, out row),
            _ => false,
        };
    }

    public bool TryGetNext(uint tree, ReadOnlySpan<byte> from, bool exclusive, out StoredRow row)
    {
        row = default;
        return EntriesOf(tree) is { } entries && entries.TryGetNext(from, exclusive, out row);
    }

    public bool TryGetPrevious(uint tree, ReadOnlySpan<byte> from, bool exclusive, out StoredRow row)
    {
        row = default;
        return EntriesOf(tree) is { } entries && entries.TryGetPrevious(from, exclusive, out row);
    }

    public void Put(uint tree, ReadOnlySpan<byte> key, ReadOnlySpan<byte> row)
    {
        if (tree == Definitions)
        {
            Define(DirectoryEntry.DefinedTree(key), TreeDefinition.Decode(row, _name));
            return;
        }

        Pool.LimitSavedImages();
        Pool.Gate.Enter();
        try
        {
            switch (TreeToChange(tree))
            {
                case { Table: { } table }:
                    RequireRow(table, key, row);
                    table.Put(RowKey.Read(key), row);
                    break;
                case { Index: { } index }:
                    _ = index.Insert(key, row) || index.Update(key, row);
                    break;
                case { Entries: { } entries }:
                    entries.Put(key, row);
                    break;
            }
        }
        finally
        {
            Pool.Gate.Exit();
        }
    }

    public void PutGhost(uint tree, ReadOnlySpan<byte> key)
    {
        Pool.Gate.Enter();
        try
        {
            TreeToChange(tree).Entries!.PutGhost(key);
        }
        finally
        {
            Pool.Gate.Exit();
        }
    }

    public void Remove(uint tree, ReadOnlySpan<byte> key)
    {
        if (tree == Definitions)
        {
            Drop(DirectoryEntry.DefinedTree(key));
            return;
        }

        Pool.Gate.Enter();
        try
        {
            switch (TreeOf(tree))
            {
                case { Table: { } table }:
                    table.Remove(RowKey.Read(key));
                    break;
                case { Index: { } index }:
                    index.Remove(key);
                    break;
                case { Entries: { } entries }:
                    entries.Remove(key);
                    break;
            }
        }
        finally
        {
            Pool.Gate.Exit();
        }
    }

    public long? SequenceValue(uint sequence)
    {
        Span<byte> key = stackalloc byte[DirectoryEntry.KeyBytes];
        Span<byte> value = stackalloc byte[SlottedPage.MaxEntryBytes];
        return Directory.Get(DirectoryEntry.SequenceKey(sequence, key), value, out int length) == RowState.Present
            ? DirectoryEntry.HighWater(value[..length])
            : null;
    }

    public void SetSequence(uint sequence, long value)
    {
        lock (_sequences)
        {
            long? current = SequenceValue(sequence);
            Span<byte> keyBuffer = stackalloc byte[DirectoryEntry.KeyBytes];
            Span<byte> valueBuffer = stackalloc byte[sizeof(long)];
            var key = DirectoryEntry.SequenceKey(sequence, keyBuffer);
            var entry = DirectoryEntry.HighWater(value, valueBuffer);
            _ = current is null ? Directory.Insert(key, entry) : Directory.Update(key, entry);
        }
    }

    public IRowCheckpoint BeginCheckpoint(Action atTheInstant) =>
        new TreeRowCheckpoint(Pool.BeginCheckpoint(atTheInstant), Directory.Root);

    public void Dispose() => Pool.Dispose();

    /// <summary>The tree of a number, or null when there is none.</summary>
    internal OpenTree? TreeOf(uint tree)
    {
        if (_trees.TryGetValue(tree, out var known))
        {
            return known;
        }

        Span<byte> key = stackalloc byte[DirectoryEntry.KeyBytes];
        Span<byte> value = stackalloc byte[SlottedPage.MaxEntryBytes];
        return Directory.Get(DirectoryEntry.TreeKey(tree, key), value, out int length) == RowState.Present
            ? _trees.GetOrAdd(tree, Open(DirectoryEntry.Root(value), DirectoryEntry.Definition(value[..length], _name)))
            : null;
    }

    /// <summary>Makes a tree, unless there is one of this number.</summary>
    internal OpenTree Define(uint tree, TreeDefinition definition)
    {
        lock (_creating)
        {
            if (TreeOf(tree) is { } created)
            {
                return created;
            }

            // One change: a checkpoint has the tree and its entry in the directory, or neither.
            Pool.Gate.Enter();
            try
            {
                PageTree pages = definition is TableDefinition table
                    ? TableTree.Create(Pool, new LeafGeometry(table.Layout))
                    : IndexTree.Create(Pool);
                Span<byte> key = stackalloc byte[DirectoryEntry.KeyBytes];
                Directory.Insert(DirectoryEntry.TreeKey(tree, key), DirectoryEntry.Value(pages.Root, definition));
                return _trees[tree] = Open(pages.Root, definition);
            }
            finally
            {
                Pool.Gate.Exit();
            }
        }
    }

    /// <summary>Takes a tree out of the directory, if it is there, and frees its pages. Nobody uses it.</summary>
    internal void Drop(uint tree)
    {
        lock (_creating)
        {
            if (TreeOf(tree) is not { } dropped)
            {
                return;
            }

            Pool.Gate.Enter();
            try
            {
                Span<byte> key = stackalloc byte[DirectoryEntry.KeyBytes];
                Directory.Remove(DirectoryEntry.TreeKey(tree, key));
                _trees.TryRemove(tree, out _);
                dropped.Pages.FreePages();
            }
            finally
            {
                Pool.Gate.Exit();
            }
        }
    }

    private static bool TryGetRow(StoredTable table, ReadOnlySpan<byte> key, out StoredRow row)
    {
        RowWriter found = new(table.Layout);
        var state = table.Get(RowKey.Read(key), found);
        row = state == RowState.Absent
            ? default
            : new StoredRow(key.ToArray(), found.Finish().ToArray(), state == RowState.Ghost);
        return state != RowState.Absent;
    }

    private static bool TryGetEntry(IndexTree index, ReadOnlySpan<byte> key, out StoredRow row)
    {
        Span<byte> value = stackalloc byte[SlottedPage.MaxEntryBytes];
        bool found = index.Get(key, value, out int length) != RowState.Absent;
        row = found ? new StoredRow(key.ToArray(), value[..length].ToArray(), IsGhost: false) : default;
        return found;
    }

    private void RequireRow(StoredTable table, ReadOnlySpan<byte> key, ReadOnlySpan<byte> row)
    {
        if (key.Length != RowKey.Size || !table.Layout.IsWellFormed(row))
        {
            throw new DatabaseCorruptException(_name, "the log holds a row that is not one of its table");
        }
    }

    private OpenTree Open(PageId root, TreeDefinition definition) => definition switch
    {
        TableDefinition table => new OpenTree(
            definition, null, new StoredTable(Pool, new TableTree(Pool, root, new LeafGeometry(table.Layout))), null),
        IndexDefinition => new OpenTree(definition, null, null, new IndexTree(Pool, root)),
        _ => new OpenTree(definition, new EntryTree(Pool, new IndexTree(Pool, root)), null, null),
    };

    private EntryTree? EntriesOf(uint tree) => TreeOf(tree)?.Entries;

    private OpenTree TreeToChange(uint tree) => TreeOf(tree) ?? Define(tree, EntriesDefinition.Instance);
}
