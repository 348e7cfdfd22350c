using Orm.Engine.Transactions;
using Orm.Engine.Types;

namespace Orm.Engine.Execution.Operators;

/// <summary>
/// Goes through the rows of a table that a plan asks for: all of them, one, a range of row ids, or what an index finds.
/// What it needs for that is kept from one run to the next, so that a prepared statement allocates none of it again.
/// </summary>
/// <param name="table">The table's tree.</param>
/// <param name="range">Which rows; null: all.</param>
/// <param name="columns">The columns that are wanted; null: all.</param>
/// <param name="rowIdColumn">The column that is the row id, if one is.</param>
/// <param name="state">The running statement.</param>
internal sealed class RowFinder(
    uint table, AccessRange? range, int[]? columns, int? rowIdColumn, ExecutionState state)
{
    private Table? _table;
    private TableScan? _rows;
    private IndexScan? _entries;
    private RowWriter? _single;
    private Way _way;
    private bool _isBehind;
    private long _rowId;
    private long _most;

    private enum Way
    {
        Nothing,
        One,
        Range,
        Index,
    }

    internal long RowId => _way switch
    {
        Way.One => _rowId,
        Way.Range => _rows!.RowId,
        _ => _entries!.RowId,
    };

    /// <summary>The row. Valid until the next move.</summary>
    internal RowReader Row => _way switch
    {
        Way.One => new RowReader(_table!.Layout, _single!.Bytes),
        Way.Range => _rows!.Row,
        _ => _entries!.Row,
    };

    /// <summary>Whether it keeps a long row.</summary>
    internal bool HoldsLongRow => _single is { HoldsLongRow: true } || _rows is { HoldsLongRow: true }
        || _entries is { HoldsLongRow: true };

    /// <summary>Begins.</summary>
    /// <param name="most">How many rows will be asked for at most; 0: nobody knows.</param>
    internal void Open(long most = 0)
    {
        Table found = state.Services.Database.Table(table)
            ?? throw new InvalidOperationException("The plan is older than the tables it reads.");
        if (found != _table)
        {
            _table = found;
            _rows = null;
            _entries = null;
            _single = null;
        }

        _way = Way.Nothing;
        _most = most;
        if (range is null)
        {
            OpenRange(long.MinValue, long.MaxValue);
        }
        else if (range.IsList)
        {
            range.ReadList(range.Index is { } list
                ? state.Services.Database.Index(list)!.KeyColumns[range.ListColumn].Type
                : SqlType.BigInt);
        }
        else
        {
            OpenRange(range);
        }
    }

    /// <summary>Says how many more rows will be asked for at most.</summary>
    internal void Expect(int rows)
    {
        _most = rows;
        if (_way == Way.Range)
        {
            _rows!.Expect(rows);
        }
    }

    /// <summary>Goes to the next row.</summary>
    /// <returns>Whether there is one.</returns>
    internal bool MoveNext()
    {
        while (!MoveWithin())
        {
            if (range is not { IsList: true } || !range.MoveToNext())
            {
                return false;
            }

            _way = Way.Nothing;
            OpenRange(range);
        }

        return true;
    }

    private bool MoveWithin()
    {
        switch (_way)
        {
            case Way.Range:
                return _rows!.MoveNext();
            case Way.Index:
                return _entries!.MoveNext();
            case Way.One when !_isBehind:
                _isBehind = true;
                return state.Transaction.TryGet(_table!, _rowId, _single!, columns);
            default:
                return false;
        }
    }

    private void OpenRange(AccessRange rows)
    {
        if (rows.Index is { } number)
        {
            OpenIndex(state.Services.Database.Index(number)!);
        }
        else if (rows.TryRowIds(out long first, out long last))
        {
            OpenRange(first, last);
        }
    }

    private void OpenRange(long first, long last)
    {
        if (first == last)
        {
            _way = Way.One;
            _single ??= new RowWriter(_table!.Layout);
            _rowId = first;
            _isBehind = false;
            return;
        }

        _way = Way.Range;
        if (_rows is null)
        {
            _rows = state.Transaction.Scan(_table!, first, last, range is { IsBackward: true }, columns);
        }
        else
        {
            state.Transaction.Restart(_rows, _table!, first, last);
        }

        if (_most > 0)
        {
            _rows.Expect(_most);
        }
    }

    private void OpenIndex(Transactions.Index index)
    {
        if (!range!.TryKeys(index))
        {
            return;
        }

        _way = Way.Index;
        if (_entries is null)
        {
            _entries = state.Transaction.Scan(index, range.From, range.To, range.IsBackward, columns, rowIdColumn);
        }
        else
        {
            state.Transaction.Restart(_entries, index, range.From, range.To);
        }
    }
}
