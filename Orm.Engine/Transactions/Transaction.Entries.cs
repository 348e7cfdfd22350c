using Orm.Engine.Storage.Trees;
using Orm.Engine.Types;

namespace Orm.Engine.Transactions;

// The entries of changed rows in the indexes of their tables, and keys that are to be unique.
internal sealed partial class Transaction
{
    // Never changed.
    private static readonly List<KeyChange> s_none = [];

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
                bool isSame = before is not null && after is not null
                    && index.KeyOf(before).SequenceEqual(index.KeyOf(after));
                changes.Add(new KeyChange(index, before, IsOfUnique: index.Definition.IsUnique && !isSame));
            }
        }

        return changes;
    }

    private void ReplaceEntry(in KeyChange key, RowReader row, long rowId)
    {
        Require(AddEntry(key.Index, row, rowId));
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

    private RowInTheWay? AddEntry(Index index, RowReader row, long rowId)
    {
        if (index.EntryOf(row, rowId, out bool canCollide) is not { } entry)
        {
            return null;
        }

        KeyHolder holder;
        while ((holder = TryAddEntry(index, entry, canCollide)).Decides is { } other)
        {
            Wait(other);
        }

        if (holder.Row is not null)
        {
            return holder.Row;
        }

        _redo.Put(index.Number, entry, []);
        _database.Schedule?.Invoke(TransactionStep.EntryAdded);
        return null;
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

        KeyHolder holder;
        while ((holder = UniqueKeys.FindHolder(_database.Rows, index, entry, State)).Decides is { } other)
        {
            Wait(other);
        }

        Require(holder.Row);
    }

    // Adds the entry when nobody has its key.
    private KeyHolder TryAddEntry(Index index, byte[] entry, bool canCollide)
    {
        if (!canCollide)
        {
            Note(UndoEntry.Added(index, entry));
            index.Tree.Insert(entry, []);
            return default;
        }

        lock (_database.Rows.KeyLatch(index, index.KeyOf(entry)))
        {
            KeyHolder holder = UniqueKeys.FindHolder(_database.Rows, index, entry, State);
            if (holder == default)
            {
                Note(UndoEntry.Added(index, entry));
                index.Tree.Insert(entry, []);
            }

            return holder;
        }
    }

    /// <summary>A row gets another entry.</summary>
    /// <param name="Index">The index.</param>
    /// <param name="Before">The entry before; null: it had none.</param>
    /// <param name="IsOfUnique">Whether a unique key changes, and not only what is included.</param>
    private readonly record struct KeyChange(Index Index, byte[]? Before, bool IsOfUnique);
}
