using System.Runtime.CompilerServices;
using Orm.Engine.Storage.Pages;
using Orm.Engine.Storage.Trees;
using Orm.Engine.Types;

namespace Orm.Engine.Transactions;

/// <summary>Hands what a snapshot sees of one row to a reader, under the latch of its leaf.</summary>
internal ref struct VisibleRow<TReader>(Table table, long rowId, in SnapshotView view, ref TReader reader) : IRowReader
    where TReader : struct, IVisibleRowReader
{
    private readonly SnapshotView _view = view;
    private readonly ref TReader _reader = ref reader;

    internal bool IsFound { get; private set; }

    /// <summary>Whether it was not handed over, because it is in a file: none is read under a latch.</summary>
    internal bool IsSpilled { get; private set; }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Read(TableLeaf leaf, int position, long stamp)
    {
        var hidden = table.Versions.IsEmpty ? null : _view.OldestHidden(table.Versions.Find(rowId), rowId);
        if (hidden is null)
        {
            IsFound = !leaf.IsGhost(position);
            if (IsFound)
            {
                _reader.Read(leaf, position);
            }
        }
        else if (hidden.Before == BeforeImage.Row)
        {
            IsFound = true;
            if (hidden.RowInMemory is { } before)
            {
                _reader.Read(new RowReader(table.Layout, before));
            }
            else
            {
                IsSpilled = true;
            }
        }
    }
}
