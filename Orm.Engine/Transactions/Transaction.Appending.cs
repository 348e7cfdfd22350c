namespace Orm.Engine.Transactions;

// Rows that are added one behind the other, above all that the table has: nobody else can have such a row, so it needs
// no look at what there is, and no version of its own.
internal sealed partial class Transaction
{
    // So many single rows come before a run: transactions of a few rows would only make many short ones.
    private const int RowsBeforeRun = 8;

    private RowRun? _run;
    private Table? _lastTable;
    private long _lastRowId;
    private int _inSequence;

    private bool TryAppend(Table table, long rowId, ReadOnlySpan<byte> row)
    {
        if (!IsInSequence(table, rowId) || !table.IsBeyondAll(rowId))
        {
            return false;
        }

        _database.Schedule?.Invoke(TransactionStep.RowClaimed);
        lock (_database.Rows.RowLatch(table, rowId))
        {
            if (!table.IsBeyondAll(rowId))
            {
                return false;
            }

            if (_run?.IsNext(table, rowId) == true)
            {
                _run.LastRowId = rowId;
            }
            else
            {
                BeginRun(table, rowId);
            }

            table.SawRowId(rowId);
            table.Stored.Put(rowId, row);
        }

        _database.Schedule?.Invoke(TransactionStep.RowChanged);
        State.Changes++;
        return true;
    }

    private bool IsInSequence(Table table, long rowId)
    {
        bool follows = table == _lastTable && rowId == _lastRowId + 1;
        _inSequence = follows ? _inSequence + 1 : 0;
        _lastTable = table;
        _lastRowId = rowId;
        return _inSequence >= RowsBeforeRun;
    }

    private void BeginRun(Table table, long rowId)
    {
        var run = new RowRun(table, rowId, State, _undo.Count);
        Note(UndoEntry.Of(run));
        table.Versions.Add(run);
        _run = run;
    }

    // Takes away what was added behind a place. A run that was begun behind it is undone as a version.
    private void CutRun(in RowRun.Mark mark)
    {
        if (mark.Run is { } run && run.LastRowId > mark.LastRowId)
        {
            _database.Rows.Undo(run, mark.LastRowId);
        }

        _run = mark.Run;
        _inSequence = 0;
    }
}
