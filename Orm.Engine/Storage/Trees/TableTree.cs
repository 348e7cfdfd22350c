using System.Runtime.CompilerServices;
using Orm.Engine.Storage.Buffers;
using Orm.Engine.Storage.Pages;
using Orm.Engine.Types;

namespace Orm.Engine.Storage.Trees;

/// <summary>
/// A table: rows by row id, in PAX leaves. All members may be called from any thread at any time; each is one atomic
/// change or read of one row. What rows mean to transactions is decided above: a deleted row stays as a ghost until
/// <see cref="Remove"/>.
/// </summary>
internal sealed partial class TableTree : PageTree
{
    /// <summary>Opens a table.</summary>
    /// <param name="pool">Where the pages are.</param>
    /// <param name="root">What <see cref="Create"/> returned.</param>
    /// <param name="geometry">The table's columns.</param>
    internal TableTree(BufferPool pool, PageId root, LeafGeometry geometry)
        : base(pool, root, PageKind.TableLeaf)
    {
        Geometry = geometry;
    }

    internal LeafGeometry Geometry { get; }

    /// <summary>Makes an empty table.</summary>
    internal static TableTree Create(BufferPool pool, LeafGeometry geometry)
    {
        pool.Gate.Enter();
        try
        {
            PageId root = CreatePages(
                pool, PageSize.Large, (bytes, self, tree) => TableLeaf.Format(bytes, self, tree, geometry));
            return new TableTree(pool, root, geometry);
        }
        finally
        {
            pool.Gate.Exit();
        }
    }

    /// <summary>Copies a row out.</summary>
    /// <returns>Whether there is one, and whether it is a ghost.</returns>
    internal RowState Get(long rowId, RowWriter destination)
    {
        PageRead found = LatchAt(rowId);
        TableLeaf leaf = LatchedLeaf(found);
        try
        {
            int position = leaf.Find(rowId);
            if (position < 0)
            {
                return RowState.Absent;
            }

            leaf.CopyRow(position, destination);
            return leaf.IsGhost(position) ? RowState.Ghost : RowState.Present;
        }
        finally
        {
            found.Frame.ReleaseShared();
        }
    }

    /// <summary>
    /// Reads a row in place. The reader runs under the leaf's latch: it takes what it needs and returns, and touches
    /// no other page.
    /// </summary>
    /// <returns>Whether there was a row, ghost or not.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool Read<TReader>(long rowId, ref TReader reader)
        where TReader : struct, IRowReader, allows ref struct
    {
        PageRead found = LatchAt(rowId);
        TableLeaf leaf = LatchedLeaf(found);
        try
        {
            int position = leaf.Find(rowId);
            if (position < 0)
            {
                return false;
            }

            reader.Read(leaf, position, found.Frame.Stamp);
            return true;
        }
        finally
        {
            found.Frame.ReleaseShared();
        }
    }

    /// <summary>Adds a row.</summary>
    /// <param name="rowId">Its row id.</param>
    /// <param name="row">At most <see cref="TableLeaf.MaxRowBytes"/> long; see <see cref="OverflowValues"/>.</param>
    /// <param name="stamp">Left on the leaf if it is the highest so far.</param>
    /// <returns>False when there is a row of this id, ghost or not; nothing is changed then.</returns>
    internal bool Insert(long rowId, RowReader row, long stamp = 0) =>
        Change(rowId, new RowChange(RowChange.Action.Insert, row, stamp));

    /// <summary>Puts a row in place of whatever there is under its id: nothing, a ghost or a row.</summary>
    /// <returns>
    /// False when values of the row that is there lie in overflow pages, which somebody has to free; nothing is changed
    /// then.
    /// </returns>
    internal bool Put(long rowId, RowReader row) =>
        Change(rowId, new RowChange(RowChange.Action.Put, row, stamp: 0));

    /// <summary>Replaces all columns of a row, ghost or not.</summary>
    /// <returns>False when there is no row of this id.</returns>
    internal bool Update(long rowId, RowReader row, long stamp = 0) =>
        Change(rowId, new RowChange(RowChange.Action.Update, row, stamp));

    /// <summary>Replaces one column of a row, ghost or not.</summary>
    /// <returns>False when there is no row of this id.</returns>
    internal bool UpdateColumn(long rowId, int column, RowReader row, long stamp = 0) =>
        Change(rowId, new RowChange(RowChange.Action.UpdateColumn, row, stamp) { Column = column });

    /// <summary>Marks a row as deleted, or as present again.</summary>
    /// <returns>False when there is no row of this id.</returns>
    internal bool SetGhost(long rowId, bool ghost, long stamp = 0) =>
        Change(rowId, new RowChange(ghost ? RowChange.Action.Bury : RowChange.Action.Raise, default, stamp));

    /// <summary>Takes a row out for good. Its values in overflow pages are the caller's to free.</summary>
    /// <returns>False when there is no row of this id.</returns>
    internal bool Remove(long rowId) => Change(rowId, new RowChange(RowChange.Action.Remove, default, 0));

    protected override void FreeValues(PageId page, in PageHeader header)
    {
        if (header.Level > 0 || Geometry.Views.IsEmpty)
        {
            return;
        }

        List<StringView> values = [];
        FrameRef frame = Pool.FetchShared(page);
        TableLeaf leaf = new(frame.Bytes, Geometry);
        foreach (int column in Geometry.Views)
        {
            for (int i = 0; i < leaf.Count; i++)
            {
                if (leaf.View(column, i) is { IsOverflow: true } view)
                {
                    values.Add(view);
                }
            }
        }

        frame.ReleaseShared();
        var overflow = new OverflowValues(Pool);
        values.ForEach(value => overflow.Free(value));
    }

    protected override bool CanAbsorbLeaf(Span<byte> left, Span<byte> right, bool packed) =>
        new TableLeaf(left, Geometry).CanAbsorb(new TableLeaf(right, Geometry), packed);

    protected override void AbsorbLeaf(Span<byte> left, Span<byte> right) =>
        new TableLeaf(left, Geometry).Absorb(new TableLeaf(right, Geometry));

    private PageRead FindLeaf(long rowId, bool below = false, bool once = false)
    {
        Span<byte> key = stackalloc byte[RowKey.Size];
        RowKey.Write(key, rowId);
        return Descend(key, 0, below, once);
    }

    /// <summary>Finds the leaf of a row id, latched against change.</summary>
    internal PageRead LatchAt(long rowId)
    {
        while (true)
        {
            PageRead read = FindLeaf(rowId);
            if (read.TryLatchShared())
            {
                return read;
            }
        }
    }

    /// <summary>
    /// The content of a leaf under a shared latch, which is ended if the leaf is not one of this table.
    /// </summary>
    internal TableLeaf LatchedLeaf(PageRead latched)
    {
        TableLeaf leaf = new(latched.Frame.Bytes, Geometry);
        if (!leaf.HasColumnsOf(Geometry))
        {
            latched.Frame.ReleaseShared();
            throw Pool.Corrupt(latched.Page, "its columns are not those of the table");
        }

        return leaf;
    }
}
