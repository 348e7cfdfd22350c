using Orm.Engine.Storage.Trees;
using Orm.Engine.Types;

namespace Orm.Engine.Transactions;

// Changes of rows: the row's version is claimed, which locks the row; the row is changed in its leaf; its entries are
// added; and the log gets the change when the transaction commits.
internal sealed partial class Transaction
{
    /// <summary>Adds a row.</summary>
    /// <param name="table">The table.</param>
    /// <param name="rowId">Its id: the integer primary key, or <see cref="Table.NewRowId"/>.</param>
    /// <param name="row">The row, of the table's layout.</param>
    /// <exception cref="DuplicateKeyException">There is a row with this id or with one of its unique keys.</exception>
    internal void Insert(Table table, long rowId, ReadOnlySpan<byte> row) => Require(TryInsert(table, rowId, row));

    /// <summary>Adds a row unless another one is in its way; then nothing has happened.</summary>
    /// <returns>The other one; null: the row is there.</returns>
    internal RowInTheWay? TryInsert(Table table, long rowId, ReadOnlySpan<byte> row)
    {
        BeginChange(table);
        var start = Here;
        RowInTheWay? other;
        try
        {
            other = TryAppend(table, rowId, row) ? null : InsertClaimed(table, rowId, row);
            foreach (var index in table.Indexes)
            {
                other ??= AddEntry(index, new RowReader(table.Layout, row), rowId);
            }

            if (other is null)
            {
                LogRow(table, rowId, row);
            }
        }
        catch (Exception)
        {
            UndoChange(start);
            throw;
        }

        if (other is not null)
        {
            UndoChange(start);
        }

        return other;
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
            if (keys.Exists(key => key.IsOfUnique))
            {
                ClaimKey(claim.Version);
            }

            claim.Version.LeavesEntries |= keys.Count > 0;

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

    private static void Require(RowInTheWay? other)
    {
        if (other is { } row)
        {
            throw new DuplicateKeyException(row.Tree, row.RowId);
        }
    }

    private RowInTheWay? InsertClaimed(Table table, long rowId, ReadOnlySpan<byte> row)
    {
        var claim = Claim(table, rowId, LockWait.Wait, changesKey: true)!.Value;
        if (claim.State == RowState.Present)
        {
            return new RowInTheWay(table.Number, rowId);
        }

        table.SawRowId(rowId);
        Change(claim.Version, row);
        return null;
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
        // A row that is made what it was can fail, too: until that has worked, what is in the page is in no log.
        _mustRollBack = true;
        if (_claimed is { IsChange: true } version && version.Place < start.Undo)
        {
            // It was locked before, and stays so. Restored before its new entries go, which it would need otherwise.
            _database.Rows.Unchange(version);
        }

        UndoTo(start);
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
        _database.Schedule?.Invoke(TransactionStep.RowClaimed);
        lock (_database.Rows.RowLatch(version.Table, version.RowId))
        {
            version.IsChange = true;
            version.Depart(movedTo);
            version.Table.Stored.SetGhost(version.RowId, ghost: true);
        }

        _database.Schedule?.Invoke(TransactionStep.RowChanged);
    }

    private void LogRow(Table table, long rowId, ReadOnlySpan<byte> row)
    {
        Span<byte> key = stackalloc byte[RowKey.Size];
        RowKey.Write(key, rowId);
        _redo.Put(table.Number, key, row);
    }
}
