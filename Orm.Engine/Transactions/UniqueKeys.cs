using Orm.Engine.Storage.Trees;
using Orm.Engine.Types;

namespace Orm.Engine.Transactions;

/// <summary>Looks for rows that have, or may yet have, a key that is to be unique.</summary>
internal static class UniqueKeys
{
    /// <summary>
    /// Looks for another row with the key of an entry, among the newest versions of all rows, whoever sees them.
    /// </summary>
    /// <param name="rows">For the latches of rows.</param>
    /// <param name="index">The index.</param>
    /// <param name="entry">The entry.</param>
    /// <param name="self">Who asks.</param>
    internal static KeyHolder FindHolder(
        RowMaintenance rows, Index index, byte[] entry, TransactionState self)
    {
        ReadOnlySpan<byte> key = index.KeyOf(entry);
        long own = KeyReader.RowIdOf(entry);
        var cursor = new IndexCursor(index.Tree);
        for (bool found = cursor.SeekFirst(key);
            found && cursor.Key.StartsWith(key) && index.KeyOf(cursor.Key).Length == key.Length;
            found = cursor.MoveNext())
        {
            long rowId = KeyReader.RowIdOf(cursor.Key);
            if (rowId != own && HolderOf(rows, index, cursor.Key.ToArray(), rowId, self) is var holder
                && holder != default)
            {
                return holder;
            }
        }

        return default;
    }

    private static KeyHolder HolderOf(
        RowMaintenance rows, Index index, byte[] entry, long rowId, TransactionState self)
    {
        lock (rows.RowLatch(index.Table, rowId))
        {
            RowWriter row = new(index.Table.Layout);
            bool hasKey = index.Table.Stored.Get(rowId, row) == RowState.Present
                && RowMaintenance.HasEntry(index, row.Finish(), rowId, entry);
            var newest = index.Table.Versions.Find(rowId);
            var writer = newest?.Writer;
            if (newest is null || writer is null || writer == self || writer.HasEnded)
            {
                return hasKey ? new KeyHolder(new RowInTheWay(index.Number, rowId), null) : default;
            }

            return hasKey || HadKey(index, entry, rowId, newest, writer)
                ? new KeyHolder(null, writer)
                : default;
        }
    }

    // If the writer rolls back, the row has the key again.
    private static bool HadKey(
        Index index, byte[] entry, long rowId, RowVersion newest, TransactionState writer)
    {
        for (var version = newest; version?.Writer == writer; version = version.Older)
        {
            if (version.Before == BeforeImage.Row
                && RowMaintenance.HasEntry(index, version.ReadRow(), rowId, entry))
            {
                return true;
            }
        }

        return false;
    }
}
