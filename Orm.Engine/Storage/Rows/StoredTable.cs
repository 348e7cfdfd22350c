using Orm.Engine.Storage.Buffers;
using Orm.Engine.Storage.Pages;
using Orm.Engine.Storage.Trees;
using Orm.Engine.Types;

namespace Orm.Engine.Storage.Rows;

/// <summary>
/// A table with its long values: rows go in and come out whole, whatever of them lies in overflow pages. All members
/// may be called from any thread; two changes of the same row must not overlap.
/// </summary>
internal sealed class StoredTable
{
    private readonly OverflowValues _values;
    private readonly BufferPool _pool;

    internal StoredTable(BufferPool pool, TableTree tree)
    {
        _pool = pool;
        _values = new OverflowValues(pool);
        Tree = tree;
    }

    internal TableTree Tree { get; }

    internal RowLayout Layout => Tree.Geometry.Layout;

    /// <summary>Puts a row in place of whatever there is under its id: nothing, a ghost or a row.</summary>
    internal void Put(long rowId, ReadOnlySpan<byte> row)
    {
        _pool.LimitSavedImages();
        _pool.Gate.Enter();
        try
        {
            RowReader reader = new(Layout, row);
            if (Tree.Geometry.RowBytes(reader) > TableLeaf.MaxRowBytes)
            {
                RowWriter fitted = new(Layout);
                RowSpill.Fit(reader, Tree.Geometry, _values, fitted);
                Set(rowId, new RowReader(Layout, fitted.Finish()));
            }
            else
            {
                Set(rowId, reader);
            }
        }
        finally
        {
            _pool.Gate.Exit();
        }
    }

    /// <summary>Marks a row as deleted, or as present again.</summary>
    internal void SetGhost(long rowId, bool ghost) => Tree.SetGhost(rowId, ghost);

    /// <summary>Takes a row or ghost out for good.</summary>
    internal void Remove(long rowId)
    {
        _pool.LimitSavedImages();
        _pool.Gate.Enter();
        try
        {
            var old = LongValuesOf(rowId);
            Tree.Remove(rowId);
            Free(old);
        }
        finally
        {
            _pool.Gate.Exit();
        }
    }

    /// <summary>Finds the newest version of a row.</summary>
    /// <returns>Whether there is one, and whether it is a ghost.</returns>
    internal RowState Get(long rowId, RowWriter destination)
    {
        RowState state;
        do
        {
            state = Tree.Get(rowId, destination);
        }
        while (state != RowState.Absent && !TryComplete(rowId, destination));
        return state;
    }

    /// <summary>Puts the long values into a row that was copied out of its leaf.</summary>
    /// <returns>False when the row has changed since, so that its overflow pages may be gone: read it again.</returns>
    internal bool TryComplete(long rowId, RowWriter copied) =>
        !copied.HasOverflow || TryFetch(rowId, copied);

    private bool TryFetch(long rowId, RowWriter copied)
    {
        byte[] raw = copied.Bytes.ToArray();
        RowReader reader = new(Layout, raw);
        copied.Clear();
        try
        {
            for (int i = 0; i < Layout.ColumnCount; i++)
            {
                if (!reader.IsNull(i) && Layout.Formats[i] == ColumnFormat.View && reader.View(i).IsOverflow)
                {
                    Fetch(i, reader.View(i), copied);
                }
                else
                {
                    copied.CopyFrom(i, reader);
                }
            }

            return IsStill(rowId, reader);
        }
        catch (DatabaseCorruptException) when (!IsStill(rowId, reader))
        {
            // The overflow pages were freed by a change of the row.
            return false;
        }
    }

    // Read to where it is to be, but for lengths that no stored value has.
    private void Fetch(int column, in StringView view, RowWriter row)
    {
        if (view.Length is > StringView.MaxInline and <= SqlType.MaxValueBytes)
        {
            _values.Read(view, 0, row.Append(view.Length));
            row.SetAppended(column, view.Length);
        }
        else
        {
            row.SetBytes(column, _values.Read(view));
        }
    }

    // Overflow pages belong to one row and are freed when it changes: the same view means the same pages.
    private bool IsStill(long rowId, RowReader raw)
    {
        var compare = new ViewComparison(raw);
        return Tree.Read(rowId, ref compare) && compare.IsSame;
    }

    private void Set(long rowId, RowReader row)
    {
        if (Tree.Put(rowId, row))
        {
            return;
        }

        var old = LongValuesOf(rowId);
        Tree.Update(rowId, row);
        Tree.SetGhost(rowId, ghost: false);
        Free(old);
    }

    private List<StringView>? LongValuesOf(long rowId)
    {
        if (Tree.Geometry.Views.IsEmpty)
        {
            return null;
        }

        var views = new OverflowViews(Layout);
        Tree.Read(rowId, ref views);
        return views.Found;
    }

    private void Free(List<StringView>? views)
    {
        foreach (var view in views ?? [])
        {
            _values.Free(view);
        }
    }

    private readonly ref struct ViewPlaces(RowLayout layout)
    {
        internal bool IsLong(TableLeaf leaf, int column, int position) =>
            layout.Formats[column] == ColumnFormat.View
            && !leaf.IsNull(column, position)
            && leaf.View(column, position).IsOverflow;
    }

    private struct OverflowViews(RowLayout layout) : IRowReader
    {
        internal List<StringView>? Found { get; private set; }

        public void Read(TableLeaf leaf, int position, long stamp)
        {
            var places = new ViewPlaces(layout);
            for (int i = 0; i < layout.ColumnCount; i++)
            {
                if (places.IsLong(leaf, i, position))
                {
                    (Found ??= []).Add(leaf.View(i, position));
                }
            }
        }
    }

    private ref struct ViewComparison(RowReader raw) : IRowReader
    {
        private readonly RowReader _raw = raw;

        internal bool IsSame { get; private set; }

        public void Read(TableLeaf leaf, int position, long stamp)
        {
            IsSame = true;
            for (int i = 0; i < _raw.Layout.ColumnCount; i++)
            {
                if (_raw.Layout.Formats[i] == ColumnFormat.View && !_raw.IsNull(i) && _raw.View(i).IsOverflow)
                {
                    IsSame &= !leaf.IsNull(i, position)
                        && leaf.Field(i, position).SequenceEqual(_raw.Field(i));
                }
            }
        }
    }
}
