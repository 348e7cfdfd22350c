using Orm.Engine.Storage.Pages;
using Orm.Engine.Storage.Trees;
using Orm.Engine.Types;

namespace Orm.Engine.Transactions;

/// <summary>The rows of a table that a statement sees, one after the other in the order of their ids.</summary>
/// <remarks>
/// Rows are copied out of their leaves some at a time. Changes that the transaction makes itself while it scans may be
/// seen or not: a statement that changes the table it reads collects the row ids first.
/// </remarks>
internal sealed class TableScan
{
    private const int FirstBatch = 8;
    private const int LargestBatch = 256;

    private readonly Table _table;
    private readonly bool _backward;
    private readonly RowWriter _row;
    private readonly RowBatch _batch;
    private readonly SnapshotView? _view;
    private Transaction _transaction;
    private ReadSet.TableRange? _range;
    private long _from;
    private long _to;
    private bool _atEnd;
    private int _position = -1;
    private int _wanted = FirstBatch;

    /// <param name="transaction">Who reads.</param>
    /// <param name="table">The table.</param>
    /// <param name="from">The smallest row id.</param>
    /// <param name="to">The largest row id.</param>
    /// <param name="backward">Whether to begin with the largest.</param>
    /// <param name="range">Where what was read is noted.</param>
    /// <param name="view">What is seen, when it is not what the present statement sees.</param>
    internal TableScan(
        Transaction transaction,
        Table table,
        long from,
        long to,
        bool backward,
        ReadSet.TableRange? range,
        SnapshotView? view = null)
    {
        _range = range;
        _view = view;
        _transaction = transaction;
        _table = table;
        _from = from;
        _to = to;
        _backward = backward;
        _row = new RowWriter(table.Layout);
        _batch = new RowBatch(table);
    }

    /// <summary>The columns that are wanted; the others are NULL in the rows. Null: all of them.</summary>
    internal int[]? Columns
    {
        get => _batch.Columns;
        init => _batch.Columns = value;
    }

    /// <summary>Scans again, for another statement.</summary>
    internal void Restart(Transaction transaction, long from, long to, ReadSet.TableRange? range)
    {
        _transaction = transaction;
        _range = range;
        _from = from;
        _to = to;
        _atEnd = false;
        _position = -1;
        _wanted = FirstBatch;
        _batch.Clear();
    }

    /// <summary>Whether it keeps a long row.</summary>
    internal bool HoldsLongRow => _row.HoldsLongRow || _batch.HoldsLongRow;

    /// <summary>Says how many rows will be asked for at most, so that no more are copied.</summary>
    internal void Expect(long rows) => _wanted = (int)Math.Clamp(rows, 1, LargestBatch);

    /// <summary>The row's id.</summary>
    internal long RowId => _batch.RowId(_position);

    /// <summary>The row. Valid until the next move.</summary>
    internal RowReader Row => _batch.IsIncomplete(_position)
        ? new RowReader(_table.Layout, _row.Bytes)
        : new RowReader(_table.Layout, _batch.Row(_position));

    /// <summary>Goes to the next row.</summary>
    /// <returns>Whether there is one.</returns>
    internal bool MoveNext()
    {
        do
        {
            _position++;
            if (_position == _batch.Count && !Fill())
            {
                return false;
            }
        }
        while (_batch.IsIncomplete(_position) && !Transaction.TryRead(_table, RowId, View, _row, Columns));
        return true;
    }

    private SnapshotView View => _view ?? _transaction.CurrentView;

    private bool Fill()
    {
        _position = 0;
        _batch.Clear();
        while (_batch.Count == 0 && !_atEnd)
        {
            var visitor = new Visitor(_batch, View, _wanted, _backward);
            if (_backward)
            {
                _table.Stored.Tree.ScanBackward(_from, _to, ref visitor);
            }
            else
            {
                _table.Stored.Tree.Scan(_from, _to, ref visitor);
            }

            Advance(visitor);
        }

        _wanted = Math.Min(_wanted * 2, LargestBatch);
        return _batch.Count > 0;
    }

    private void Advance(in Visitor visitor)
    {
        _atEnd = !visitor.Stopped || visitor.Last == (_backward ? _from : _to);
        _range?.Extend(_backward && !_atEnd ? visitor.Last : _from, _backward || _atEnd ? _to : visitor.Last);
        if (_backward)
        {
            _to = visitor.Last - (_atEnd ? 0 : 1);
        }
        else
        {
            _from = visitor.Last + (_atEnd ? 0 : 1);
        }
    }

    private struct Visitor(RowBatch batch, in SnapshotView view, int wanted, bool backward) : ILeafVisitor
    {
        private readonly SnapshotView _view = view;

        /// <summary>The last row that was looked at.</summary>
        internal long Last { get; private set; }

        internal bool Stopped { get; private set; }

        public bool Visit(TableLeaf leaf, int start, int end, long stamp)
        {
            int step = backward ? -1 : 1;
            int stop = backward ? start - 1 : end;
            for (int i = backward ? end - 1 : start; i != stop; i += step)
            {
                batch.Add(leaf, i, _view);
                if (batch.Count == wanted)
                {
                    Last = leaf.RowIds[i];
                    Stopped = true;
                    return false;
                }
            }

            return true;
        }
    }
}
