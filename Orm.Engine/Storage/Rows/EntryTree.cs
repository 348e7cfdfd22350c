using System.Runtime.CompilerServices;
using Orm.Engine.Storage.Buffers;
using Orm.Engine.Storage.Pages;
using Orm.Engine.Storage.Trees;

namespace Orm.Engine.Storage.Rows;

/// <summary>A tree of rows of any kind by byte keys, large rows in overflow pages (<see cref="RowValue"/>).</summary>
internal sealed class EntryTree(BufferPool pool, IndexTree tree)
{
    private readonly RowValue _values = new(pool);

    internal IndexTree Tree => tree;

    internal bool TryGetNext(ReadOnlySpan<byte> from, bool exclusive, out StoredRow row)
    {
        row = default;
        var cursor = new IndexCursor(tree);
        bool found = cursor.SeekFirst(from) && (!exclusive || !cursor.Key.SequenceEqual(from) || cursor.MoveNext());
        while (found && !TryTake(cursor, out row))
        {
            found = cursor.MoveNext();
        }

        return found;
    }

    internal bool TryGetPrevious(ReadOnlySpan<byte> from, bool exclusive, out StoredRow row)
    {
        if (!exclusive && TryGet(from, out row))
        {
            return true;
        }

        row = default;
        var cursor = new IndexCursor(tree);
        bool found = cursor.SeekLastBelow(from);
        while (found && !TryTake(cursor, out row))
        {
            found = cursor.MovePrevious();
        }

        return found;
    }

    [SkipLocalsInit]
    internal bool TryGet(ReadOnlySpan<byte> key, out StoredRow row)
    {
        Span<byte> buffer = stackalloc byte[SlottedPage.MaxEntryBytes];
        while (true)
        {
            var state = tree.Get(key, buffer, out int length);
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
                if (RowValue.IsInline(value) || IsStill(key, value))
                {
                    return true;
                }
            }
            catch (DatabaseCorruptException) when (!IsStill(key, value))
            {
                // The overflow pages were freed by a change of the row: what it is now has to be read.
            }
        }
    }

    internal void Put(ReadOnlySpan<byte> key, ReadOnlySpan<byte> row)
    {
        byte[] value = _values.Write(key.Length, row);
        try
        {
            if (!tree.Insert(key, value))
            {
                FreeValue(key);
                tree.Update(key, value);
                tree.SetGhost(key, ghost: false);
            }
        }
        catch (Exception)
        {
            _values.Free(value);
            throw;
        }
    }

    internal void PutGhost(ReadOnlySpan<byte> key)
    {
        Put(key, []);
        tree.SetGhost(key, ghost: true);
    }

    internal void Remove(ReadOnlySpan<byte> key)
    {
        FreeValue(key);
        tree.Remove(key);
    }

    /// <summary>The overflow pages of all rows: for checks of a whole file.</summary>
    internal IEnumerable<PageId> OverflowPages()
    {
        var cursor = new IndexCursor(tree);
        for (bool found = cursor.SeekFirst([]); found; found = cursor.MoveNext())
        {
            foreach (var page in _values.PagesOf(cursor.Value))
            {
                yield return page;
            }
        }
    }

    // False when the row has gone since the cursor came across it.
    private bool TryTake(IndexCursor cursor, out StoredRow row)
    {
        if (!cursor.IsGhost && !RowValue.IsInline(cursor.Value))
        {
            return TryGet(cursor.Key, out row);
        }

        row = new StoredRow(cursor.Key.ToArray(), cursor.IsGhost ? [] : _values.Read(cursor.Value), cursor.IsGhost);
        return true;
    }

    private bool IsStill(ReadOnlySpan<byte> key, ReadOnlySpan<byte> value)
    {
        Span<byte> now = stackalloc byte[SlottedPage.MaxEntryBytes];
        return tree.Get(key, now, out int length) == RowState.Present && now[..length].SequenceEqual(value);
    }

    // What a value keeps in overflow pages belongs to this entry alone.
    [SkipLocalsInit]
    private void FreeValue(ReadOnlySpan<byte> key)
    {
        Span<byte> old = stackalloc byte[SlottedPage.MaxEntryBytes];
        if (tree.Get(key, old, out int length) != RowState.Absent)
        {
            _values.Free(old[..length]);
        }
    }
}
