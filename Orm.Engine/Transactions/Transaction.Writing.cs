using Orm.Engine.Storage.Trees;
using Orm.Engine.Types;

namespace Orm.Engine.Transactions;

// Changes of rows: the row's version is claimed, which locks the row; the row is changed in its leaf; its entries are
// added; and the log gets the change when the transaction commits.
internal sealed partial class Transaction
{
    // Never changed.
    private static readonly List<KeyChange> s_none = [];

    /// <summary>Adds a row.</summary>
    /// <param name="table">The table.</param>
    /// <param name="rowId">Its id: the integer primary key, or <see cref="Table.NewRowId"/>.</param>
    /// <param name="row">The row, of the table's layout.</param>
    /// <exception cref="DuplicateKeyException">There is a row with this id or with one of its unique keys.</exception>
    internal void Insert(Table table, long rowId, ReadOnlySpan<byte> row)
    {
        BeginChange(table);
        var start = Here;
        try
        {
            if (!TryAppend(table, rowId, row))
            {
                InsertClaimed(table, rowId, row);
            }

            foreach (var index in table.Indexes)
            {
                AddEntry(index, new RowReader(table.Layout, row), rowId);
            }

            LogRow(table, rowId, row);
        }
        catch (Exception)
        {
            UndoChange(start);
            throw;
        }
    }

    /// <summary>Replaces a row by another one of the same id.</summary>
    /// <returns>False when there is none.</returns>
    /// <exception cref="DuplicateKeyException">There is a row with one of the new unique keys.</exception>
    internal bool Update(Table table, long rowId, ReadOnlySpan<byte> row)
    {
        BeginChange(table);
        var start = Here;
        try
        {
            if (ClaimToChange(table, rowId, changesKey: false) is not { } claim)
            {
                UndoChange(start);
                return false;
            }

            var keys = KeyChanges(table, rowId, claim.Row, row);
            if (keys.Exists(key => key.Index.Definition.IsUnique))
            {
                ClaimKey(claim.Version);
            }

            Change(claim.Version, row);
            foreach (var key in keys)
            {
                ReplaceEntry(key, new RowReader(table.Layout, row), rowId);
            }

            LogRow(table, rowId, row);
            return true;
        }
        catch (Exception)
        {
            UndoChange(start);
            throw;
        }
    }

    /// <summary>Deletes a row.</summary>
    /// <param name="table">The table.</param>
    /// <param name="rowId">The row.</param>
    /// <param name="movedTo">The row id under which it is added again, when that is what changes.</param>
    /// <returns>False when there is none.</returns>
    internal bool Delete(Table table, long rowId, long? movedTo = null)
    {
        BeginChange(table);
        var start = Here;
        try
        {
            if (ClaimToChange(table, rowId, changesKey: true) is not { } claim)
            {
                UndoChange(start);
                return false;
            }

            Bury(claim.Version, movedTo);
            foreach (var index in table.Indexes)
            {
                if (index.EntryOf(new RowReader(table.Layout, claim.Row), rowId, out _) is { } entry)
                {
                    Retire(index, entry);
                }
            }

            Span<byte> key = stackalloc byte[RowKey.Size];
            RowKey.Write(key, rowId);
            _redo.Delete(table.Number, key);
            return true;
        }
        catch (Exception)
        {
            UndoChange(start);
            throw;
        }
    }

    private void InsertClaimed(Table table, long rowId, ReadOnlySpan<byte> row)
    {
        var claim = Claim(table, rowId, LockWait.Wait, changesKey: true)!.Value;
        if (claim.State == RowState.Present)
        {
            throw new DuplicateKeyException(table.Number, rowId);
        }

        table.SawRowId(rowId);
        Change(claim.Version, row);
    }

    private void BeginChange(Table table)
    {
        RequireOpen();
        RequireWhole();
        _claimed = null;
        if (IsReadOnly)
        {
            throw new ReadOnlyTransactionException();
        }

        if (_imageBytes > _imageLimit)
        {
            MakeRoomForImages();
        }

        Use(table);
    }

    private void UndoChange(in ChangePlace start)
    {
        UndoTo(start);
        if (_claimed is { IsChange: true } version && version.Place < start.Undo)
        {
            // It was locked before, and stays so.
            _database.Rows.Unchange(version);
        }
    }

    private void Change(RowVersion version, ReadOnlySpan<byte> row)
    {
        _database.Schedule?.Invoke(TransactionStep.RowClaimed);
        lock (_database.Rows.RowLatch(version.Table, version.RowId))
        {
            version.IsChange = true;
            version.Table.Stored.Put(version.RowId, row);
        }

        _database.Schedule?.Invoke(TransactionStep.RowChanged);
    }

    private void Bury(RowVersion version, long? movedTo)
    {
        lock (_database.Rows.RowLatch(version.Table, version.RowId))
        {
            version.IsChange = true;
            version.Depart(movedTo);
            version.Table.Stored.SetGhost(version.RowId, ghost: true);
        }
    }

    private void LogRow(Table table, long rowId, ReadOnlySpan<byte> row)
    {
        Span<byte> key = stackalloc byte[RowKey.Size];
        RowKey.Write(key, rowId);
        _redo.Put(table.Number, key, row);
    }

    private static List<KeyChange> KeyChanges(Table table, long rowId, byte[] old, ReadOnlySpan<byte> row)
    {
        if (table.Indexes.IsEmpty)
        {
            return s_none;
        }

        List<KeyChange> changes = [];
        foreach (var index in table.Indexes)
        {
            byte[]? before = index.EntryOf(new RowReader(table.Layout, old), rowId, out _);
            if (before is not null && index.Has(new RowReader(table.Layout, row), rowId, before))
            {
                continue;
            }

            byte[]? after = index.EntryOf(new RowReader(table.Layout, row), rowId, out _);
            if (!before.AsSpan().SequenceEqual(after))
            {
                changes.Add(new KeyChange(index, before));
            }
        }

        return changes;
    }

    private void ReplaceEntry(in KeyChange key, RowReader row, long rowId)
    {
        AddEntry(key.Index, row, rowId);
        if (key.Before is { } before)
        {
            Retire(key.Index, before);
        }
    }

    // The entry stays for older snapshots; recovery, which has none, removes it.
    private void Retire(Index index, byte[] entry)
    {
        Note(UndoEntry.Stale(index, entry));
        _redo.Delete(index.Number, entry);
    }

    private void AddEntry(Index index, RowReader row, long rowId)
    {
        if (index.EntryOf(row, rowId, out bool canCollide) is not { } entry)
        {
            return;
        }

        while (!TryAddEntry(index, entry, canCollide, out var holder))
        {
            Wait(holder!);
        }

        _redo.Put(index.Number, entry, []);
        _database.Schedule?.Invoke(TransactionStep.EntryAdded);
    }

    /// <summary>
    /// Makes certain that no other row has a row's key in an index that does not see to it itself. Waits for those who
    /// decide about it; who adds such a key later waits for this transaction when it asks the same.
    /// </summary>
    /// <exception cref="DuplicateKeyException">Another row has the key.</exception>
    internal void RequireUnique(Index index, long rowId)
    {
        RequireOpen();
        var layout = index.Table.Layout;
        RowWriter row = new(layout);
        if (index.Table.Stored.Get(rowId, row) != RowState.Present
            || index.MakeEntry(new RowReader(layout, row.Finish()), rowId, out bool hasNull) is not { } entry
            || hasNull)
        {
            return;
        }

        while (UniqueKeys.FindHolder(_database.Rows, index, entry, State) is { } holder)
        {
            Wait(holder);
        }
    }

    private bool TryAddEntry(Index index, byte[] entry, bool canCollide, out TransactionState? holder)
    {
        holder = null;
        if (!canCollide)
        {
            Note(UndoEntry.Added(index, entry));
            index.Tree.Insert(entry, []);
            return true;
        }

        var key = entry.AsSpan(0, entry.Length - RowKey.Size);
        lock (_database.Rows.KeyLatch(index, key))
        {
            holder = UniqueKeys.FindHolder(_database.Rows, index, entry, State);
            if (holder is not null)
            {
                return false;
            }

            Note(UndoEntry.Added(index, entry));
            index.Tree.Insert(entry, []);
            return true;
        }
    }

    private readonly record struct KeyChange(Index Index, byte[]? Before);
}
