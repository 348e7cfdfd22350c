using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Orm.Engine.Storage.Buffers;
using Orm.Engine.Storage.Pages;
using Orm.Engine.Storage.Trees;

namespace Orm.Engine.Storage.Rows;

/// <summary>
/// A row store of B+trees behind a buffer pool: larger than memory; a checkpoint writes only the pages that changed.
/// </summary>
/// <remarks>
/// The root of everything is a directory, an index of its own (<see cref="DirectoryEntry"/>). A tree's entries are its
/// rows by key (<see cref="RowValue"/>).
/// </remarks>
internal sealed class TreeRowStore : IRowStore
{
    private readonly BufferPool _pool;
    private readonly IndexTree _directory;
    private readonly RowValue _values;
    private readonly ConcurrentDictionary<uint, IndexTree> _trees = [];
    private readonly Lock _creating = new();
    private readonly Lock _sequences = new();

    /// <summary>Opens what the last checkpoint saved.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="name">The database's name, for messages about damage.</param>
    /// <param name="bufferBytes">How much memory pages may take.</param>
    internal TreeRowStore(IPageStore pages, string name, long bufferBytes)
    {
        _pool = new BufferPool(pages, name, bufferBytes);
        _values = new RowValue(_pool);
        _directory = pages.Anchor.Root.IsNone
            ? IndexTree.Create(_pool)
            : new IndexTree(_pool, pages.Anchor.Root);
    }

    /// <summary>How many pages had to make room for others.</summary>
    internal long Evictions => _pool.Evictions;

    /// <summary>The trees that hold rows, and the directory: for verification.</summary>
    internal IEnumerable<IndexTree> Trees
    {
        get
        {
            yield return _directory;
            var cursor = new IndexCursor(_directory);
            Span<byte> buffer = stackalloc byte[DirectoryEntry.KeyBytes];
            byte[] first = DirectoryEntry.TreeKey(0, buffer).ToArray();
            bool found = cursor.SeekFirst(first);
            for (; found && DirectoryEntry.IsTree(cursor.Key); found = cursor.MoveNext())
            {
                yield return TreeOf(DirectoryEntry.Number(cursor.Key))!;
            }
        }
    }

    public bool TryGet(uint tree, ReadOnlySpan<byte> key, out StoredRow row)
    {
        row = default;
        return TreeOf(tree) is { } rows && TryRead(rows, key, out row);
    }

    public bool TryGetNext(uint tree, ReadOnlySpan<byte> from, bool exclusive, out StoredRow row)
    {
        row = default;
        if (TreeOf(tree) is not { } rows)
        {
            return false;
        }

        var cursor = new IndexCursor(rows);
        bool found = cursor.SeekFirst(from) && (!exclusive || !cursor.Key.SequenceEqual(from) || cursor.MoveNext());
        while (found && !TryTake(rows, cursor, out row))
        {
            found = cursor.MoveNext();
        }

        return found;
    }

    public bool TryGetPrevious(uint tree, ReadOnlySpan<byte> from, bool exclusive, out StoredRow row)
    {
        row = default;
        if (TreeOf(tree) is not { } rows)
        {
            return false;
        }

        if (!exclusive && TryGet(tree, from, out row))
        {
            return true;
        }

        var cursor = new IndexCursor(rows);
        bool found = cursor.SeekLastBelow(from);
        while (found && !TryTake(rows, cursor, out row))
        {
            found = cursor.MovePrevious();
        }

        return found;
    }

    public void Put(uint tree, ReadOnlySpan<byte> key, ReadOnlySpan<byte> row)
    {
        _pool.LimitSavedImages();
        _pool.Gate.Enter();
        try
        {
            Set(TreeToChange(tree), key, row);
        }
        finally
        {
            _pool.Gate.Exit();
        }
    }

    public void PutGhost(uint tree, ReadOnlySpan<byte> key)
    {
        _pool.Gate.Enter();
        try
        {
            var rows = TreeToChange(tree);
            Set(rows, key, []);
            rows.SetGhost(key, ghost: true);
        }
        finally
        {
            _pool.Gate.Exit();
        }
    }

    public void Remove(uint tree, ReadOnlySpan<byte> key)
    {
        if (TreeOf(tree) is not { } rows)
        {
            return;
        }

        _pool.Gate.Enter();
        try
        {
            FreeValue(rows, key);
            rows.Remove(key);
        }
        finally
        {
            _pool.Gate.Exit();
        }
    }

    public long? SequenceHighWater(uint sequence)
    {
        Span<byte> key = stackalloc byte[DirectoryEntry.KeyBytes];
        Span<byte> value = stackalloc byte[SlottedPage.MaxEntryBytes];
        return _directory.Get(DirectoryEntry.SequenceKey(sequence, key), value, out int length) == RowState.Present
            ? DirectoryEntry.HighWater(value[..length])
            : null;
    }

    public void RaiseSequence(uint sequence, long highWater)
    {
        lock (_sequences)
        {
            long? current = SequenceHighWater(sequence);
            Span<byte> keyBuffer = stackalloc byte[DirectoryEntry.KeyBytes];
            Span<byte> valueBuffer = stackalloc byte[sizeof(long)];
            var key = DirectoryEntry.SequenceKey(sequence, keyBuffer);
            var value = DirectoryEntry.HighWater(Math.Max(highWater, current ?? highWater), valueBuffer);
            _ = current is null ? _directory.Insert(key, value) : _directory.Update(key, value);
        }
    }

    public IRowCheckpoint BeginCheckpoint(Action atTheInstant) =>
        new TreeRowCheckpoint(_pool.BeginCheckpoint(atTheInstant), _directory.Root);

    public void Dispose() => _pool.Dispose();

    // False when the row has gone since the cursor came across it.
    private bool TryTake(IndexTree rows, IndexCursor cursor, out StoredRow row)
    {
        if (!cursor.IsGhost && !RowValue.IsInline(cursor.Value))
        {
            return TryRead(rows, cursor.Key, out row);
        }

        row = new StoredRow(cursor.Key.ToArray(), cursor.IsGhost ? [] : _values.Read(cursor.Value), cursor.IsGhost);
        return true;
    }

    [SkipLocalsInit]
    private bool TryRead(IndexTree rows, ReadOnlySpan<byte> key, out StoredRow row)
    {
        Span<byte> buffer = stackalloc byte[SlottedPage.MaxEntryBytes];
        while (true)
        {
            var state = rows.Get(key, buffer, out int length);
            var value = buffer[..length];
            if (state == RowState.Absent)
            {
                row = default;
                return false;
            }

            if (state == RowState.Ghost)
            {
                row = new StoredRow(key.ToArray(), [], IsGhost: true);
                return true;
            }

            try
            {
                row = new StoredRow(key.ToArray(), _values.Read(value), IsGhost: false);
                if (RowValue.IsInline(value) || IsStill(rows, key, value))
                {
                    return true;
                }
            }
            catch (DatabaseCorruptException) when (!IsStill(rows, key, value))
            {
                // The overflow pages were freed by a change of the row: what it is now has to be read.
            }
        }
    }

    private static bool IsStill(IndexTree rows, ReadOnlySpan<byte> key, ReadOnlySpan<byte> value)
    {
        Span<byte> now = stackalloc byte[SlottedPage.MaxEntryBytes];
        return rows.Get(key, now, out int length) == RowState.Present && now[..length].SequenceEqual(value);
    }

    private void Set(IndexTree rows, ReadOnlySpan<byte> key, ReadOnlySpan<byte> row)
    {
        byte[] value = _values.Write(key.Length, row);
        try
        {
            if (!rows.Insert(key, value))
            {
                FreeValue(rows, key);
                rows.Update(key, value);
                rows.SetGhost(key, ghost: false);
            }
        }
        catch (Exception)
        {
            _values.Free(value);
            throw;
        }
    }

    // What a value keeps in overflow pages belongs to this entry alone.
    [SkipLocalsInit]
    private void FreeValue(IndexTree rows, ReadOnlySpan<byte> key)
    {
        Span<byte> old = stackalloc byte[SlottedPage.MaxEntryBytes];
        if (rows.Get(key, old, out int length) != RowState.Absent)
        {
            _values.Free(old[..length]);
        }
    }

    private IndexTree? TreeOf(uint tree)
    {
        if (_trees.TryGetValue(tree, out var known))
        {
            return known;
        }

        Span<byte> key = stackalloc byte[DirectoryEntry.KeyBytes];
        Span<byte> value = stackalloc byte[SlottedPage.MaxEntryBytes];
        return _directory.Get(DirectoryEntry.TreeKey(tree, key), value, out int length) == RowState.Present
            ? _trees.GetOrAdd(tree, new IndexTree(_pool, DirectoryEntry.Root(value[..length])))
            : null;
    }

    private IndexTree TreeToChange(uint tree)
    {
        if (TreeOf(tree) is { } known)
        {
            return known;
        }

        lock (_creating)
        {
            if (TreeOf(tree) is { } created)
            {
                return created;
            }

            var rows = IndexTree.Create(_pool);
            Span<byte> key = stackalloc byte[DirectoryEntry.KeyBytes];
            Span<byte> value = stackalloc byte[sizeof(uint)];
            _directory.Insert(DirectoryEntry.TreeKey(tree, key), DirectoryEntry.Root(rows.Root, value));
            _trees[tree] = rows;
            return rows;
        }
    }
}
