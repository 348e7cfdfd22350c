using Orm.Engine.Transactions;
using Orm.Engine.Types;

namespace Orm.Engine.Execution.Operators;

/// <summary>Reads the rows of a table, or those of a range, and takes the columns out of them that are
/// needed.</summary>
/// <param name="table">The table's tree.</param>
/// <param name="columns">The places of the columns; -1: the row id.</param>
/// <param name="range">Which rows; null: all.</param>
/// <param name="state">The running statement.</param>
internal sealed class ScanOperator(uint table, int[] columns, AccessRange? range, ExecutionState state)
    : RowOperator(columns.Length)
{
    private Table? _table;
    private TableScan? _rows;
    private IndexScan? _entries;
    private RowWriter? _single;
    private long? _rowId;

    internal override void Open()
    {
        _table = state.Services.Database.Table(table)
            ?? throw new InvalidOperationException("The plan is older than the tables it reads.");
        _rows = null;
        _entries = null;
        _rowId = null;
        if (range is null)
        {
            _rows = state.Transaction.Scan(_table);
        }
        else if (range.Index is { } number)
        {
            Transactions.Index index = state.Services.Database.Index(number)!;
            _entries = range.TryKeys(index, out byte[] from, out byte[] to)
                ? state.Transaction.Scan(index, from, to)
                : null;
        }
        else if (range.TryRowIds(out long first, out long last))
        {
            OpenRowIds(first, last);
        }
    }

    protected override bool MoveNext(Span<SqlValue> row)
    {
        state.Step();
        if (_rows is not null)
        {
            return _rows.MoveNext() && Decode(_rows.Row, _rows.RowId, row);
        }

        if (_entries is not null)
        {
            return _entries.MoveNext() && Decode(_entries.Row, _entries.RowId, row);
        }

        if (_rowId is not { } id)
        {
            return false;
        }

        _rowId = null;
        return state.Transaction.TryGet(_table!, id, _single!)
            && Decode(new RowReader(_table!.Layout, _single!.Finish()), id, row);
    }

    private void OpenRowIds(long first, long last)
    {
        if (first == last)
        {
            _rowId = first;
            if (_single?.Layout != _table!.Layout)
            {
                _single = new RowWriter(_table.Layout);
            }
        }
        else
        {
            _rows = state.Transaction.Scan(_table!, first, last);
        }
    }

    private bool Decode(RowReader source, long rowId, Span<SqlValue> row)
    {
        for (int i = 0; i < columns.Length; i++)
        {
            row[i] = columns[i] < 0 ? SqlValue.BigInt(rowId) : StoredValue.Read(source, columns[i]);
        }

        return true;
    }
}
