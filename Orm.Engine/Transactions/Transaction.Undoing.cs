namespace Orm.Engine.Transactions;

// Going back to a place among the changes.
internal sealed partial class Transaction
{
    // As many rows are restored in some milliseconds.
    private const long FewRows = 5000;

    // Tables whose rows are restored, with entries that are yet to be removed.
    private readonly List<Table> _undoing = [];

    private bool TakesLongToUndo
    {
        get
        {
            long rows = 0;
            for (int i = 0; i < _undo.Count && rows <= FewRows; i++)
            {
                rows += _undo[i].Version is RowRun run ? run.LastRowId - run.RowId + 1 : 1;
            }

            return rows > FewRows;
        }
    }

    // Rows first, then what only their present versions needed, then the trees that all of it was in. When one of these
    // fails, the others are still to be undone: only going back to this place, or an earlier one, is allowed then.
    private void UndoTo(in ChangePlace place)
    {
        _mustRollBack = true;
        _locked = null;
        int count = place.Undo;
        BeginUndo(count);
        for (int i = _undo.Count - 1; i >= count; i--)
        {
            UndoVersion(i);
        }

        CutRun(place.Run);
        Action<TransactionStep>? schedule = count < _undo.Count ? _database.Schedule : null;
        schedule?.Invoke(TransactionStep.RowRestored);
        UndoEntries(count);
        EndUndo();
        for (int i = _undo.Count - 1; i >= count; i--)
        {
            if (_undo[i].Definition is { } definition)
            {
                _database.Undo(definition);
                MarkUndone(i);
            }
        }

        lock (_undoLatch)
        {
            _undo.Cut(count);
        }

        _spilledTo = Math.Min(_spilledTo, count);
        _redo.ShortenTo(place.Redo);
        _mustRollBack = false;
    }

    // Until the end, even if something fails on the way there and is done again.
    private void BeginUndo(int count)
    {
        for (int i = count; i < _undo.Count; i++)
        {
            if (_undo[i] is { Index.Table: { } table, IsStale: false } && !_undoing.Contains(table))
            {
                table.Versions.BeginUndo();
                _undoing.Add(table);
            }
        }
    }

    private void EndUndo()
    {
        _undoing.ForEach(table => table.Versions.EndUndo());
        _undoing.Clear();
    }

    private void UndoEntries(int count)
    {
        ulong lowWater = _database.Snapshots.LowWater;
        HashSet<uint> dropped = TreesMadeBehind(count);
        for (int i = _undo.Count - 1; i >= count; i--)
        {
            if (_undo[i] is { Index: { } index, Entry: { } entry, IsStale: false } && !dropped.Contains(index.Number))
            {
                _database.Rows.Prune(index, entry, lowWater);
            }
        }
    }

    // They are dropped as a whole: taking their entries out one by one would take as long as putting them in.
    private HashSet<uint> TreesMadeBehind(int count)
    {
        HashSet<uint> trees = [];
        for (int i = count; i < _undo.Count; i++)
        {
            if (_undo[i].Definition is { IsDrop: false } definition)
            {
                trees.Add(definition.Tree);
            }
        }

        return trees;
    }

    // What has been undone is not undone again.
    private void UndoVersion(int place)
    {
        if (_undo[place].Version is { } version)
        {
            int bytes = version.RowInMemory?.Length ?? 0;
            _database.Rows.Undo(version);
            _imageBytes -= bytes;
            MarkUndone(place);
        }
    }

    private void MarkUndone(int place)
    {
        lock (_undoLatch)
        {
            _undo[place] = default;
        }
    }
}
