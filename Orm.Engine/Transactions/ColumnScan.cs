using Orm.Engine.Storage.Pages;
using Orm.Engine.Storage.Trees;

namespace Orm.Engine.Transactions;

/// <summary>
/// Reads the rows of a table leaf by leaf in the form in which they lie there. A leaf without versions that the
/// snapshot would have to tell apart is handed over as it is, without a look at its rows; the rows of others are left
/// to a <see cref="TableScan"/>, and so are those with values in overflow pages.
/// </summary>
internal sealed class ColumnScan(
    Transaction transaction, Table table, long from, long to, ReadSet.TableRange? range)
{
    private long _from = from;
    private bool _ended;

    /// <summary>The first row id of those that have to be read one by one.</summary>
    internal long ByRowFrom => _from;

    /// <summary>The last row id of those that have to be read one by one.</summary>
    internal long ByRowTo { get; private set; }

    /// <summary>Goes on until the reader is full.</summary>
    internal LeafReading Fill<TReader>(TReader reader)
        where TReader : class, ILeafReader
    {
        if (_ended)
        {
            return LeafReading.Ended;
        }

        long start = _from;
        var visitor = new Visitor<TReader>(table, transaction.CurrentView, reader);
        table.Stored.Tree.Scan(_from, to, ref visitor);
        if (!visitor.Stopped)
        {
            _ended = true;
            range?.Extend(start, to);
            return reader.IsEmpty ? LeafReading.Ended : LeafReading.Filled;
        }

        ByRowTo = visitor.ByRowTo;
        _from = visitor.Next;
        range?.Extend(start, visitor.ByRow ? ByRowTo : _from - 1);
        return visitor.ByRow ? LeafReading.ByRow : LeafReading.Filled;
    }

    /// <summary>Goes on behind the rows that were read one by one.</summary>
    internal void Skip()
    {
        _ended = ByRowTo >= to;
        _from = _ended ? to : ByRowTo + 1;
    }

    private struct Visitor<TReader>(Table table, in SnapshotView view, TReader reader) : ILeafVisitor
        where TReader : class, ILeafReader
    {
        private readonly SnapshotView _view = view;

        internal bool Stopped { get; private set; }

        internal bool ByRow { get; private set; }

        internal long ByRowTo { get; private set; }

        /// <summary>The row id to go on with.</summary>
        internal long Next { get; private set; }

        public bool Visit(TableLeaf leaf, int start, int end, long stamp)
        {
            int stop = AreSettled(leaf, start, end) ? reader.Read(leaf, start, end) : -1;
            if (stop < 0)
            {
                // What was read before is handed over first: rows come in the order of their ids.
                Stopped = true;
                ByRow = reader.IsEmpty;
                Next = leaf.RowIds[start];
                ByRowTo = leaf.RowIds[end - 1];
                return false;
            }

            if (stop < end)
            {
                Stopped = true;
                Next = leaf.RowIds[stop];
                return false;
            }

            if (reader.IsFull && leaf.RowIds[end - 1] < long.MaxValue)
            {
                Stopped = true;
                Next = leaf.RowIds[end - 1] + 1;
                return false;
            }

            return true;
        }

        /// <summary>Whether the snapshot sees these rows as they lie in the leaf.</summary>
        private readonly bool AreSettled(TableLeaf leaf, int start, int end)
        {
            if (table.Versions.IsEmpty)
            {
                return true;
            }

            foreach (long rowId in leaf.RowIds[start..end])
            {
                if (_view.OldestHidden(table.Versions.Find(rowId), rowId) is not null)
                {
                    return false;
                }
            }

            return true;
        }
    }
}
