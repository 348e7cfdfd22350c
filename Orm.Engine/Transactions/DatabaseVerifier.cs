using System.Collections.Immutable;
using Orm.Engine.Storage.Trees;
using Orm.Engine.Types;

namespace Orm.Engine.Transactions;

/// <summary>
/// Compares the rows of tables with the entries of their indexes, both ways. Rows that are being changed, or that have
/// versions for older snapshots, are left out: what they need changes with their versions. So are entries that a
/// rollback or the collector is about to remove, as a checkpoint at this instant would take them back.
/// </summary>
/// <param name="database">Whose pages nobody changes meanwhile.</param>
internal sealed class DatabaseVerifier(Database database)
{
    private readonly List<DatabaseDamage> _damages = [];
    private readonly List<IndexEntry> _strays = [];

    /// <summary>What is wrong.</summary>
    internal List<DatabaseDamage> Verify()
    {
        foreach (var table in database.Tables)
        {
            // One that is being made lacks entries still.
            var indexes = table.Indexes.RemoveAll(static index => index.Maker is { HasEnded: false });
            try
            {
                CheckRows(table, indexes);
                foreach (var index in indexes)
                {
                    CheckEntries(index);
                }
            }
            catch (DatabaseCorruptException damage)
            {
                Fail(damage.Page, damage.Reason);
            }
        }

        FailStrays();
        return _damages;
    }

    private void CheckRows(Table table, ImmutableArray<Index> indexes)
    {
        var row = new RowWriter(table.Layout);
        var cursor = new TableCursor(table.Stored.Tree);
        for (bool found = cursor.SeekFirst(long.MinValue); found; found = cursor.MoveNext())
        {
            long rowId = cursor.RowId;
            if (table.Versions.Find(rowId) is not null || table.Stored.Get(rowId, row) != RowState.Present)
            {
                continue;
            }

            var reader = new RowReader(table.Layout, row.Finish());
            foreach (var index in indexes)
            {
                if (index.EntryOf(reader, rowId, out _) is { } entry
                    && index.Tree.Get(entry, [], out _) != RowState.Present)
                {
                    Fail(page: null, FormattableString.Invariant(
                        $"row {rowId} of table {table.Number} has no entry in index {index.Number}"));
                }
            }
        }
    }

    private void CheckEntries(Index index)
    {
        var table = index.Table;
        var row = new RowWriter(table.Layout);
        byte[] last = [];
        var cursor = new IndexCursor(index.Tree);
        for (bool found = cursor.SeekFirst([]); found; found = cursor.MoveNext())
        {
            long rowId = KeyReader.RowIdOf(cursor.Key);
            if (table.Versions.Find(rowId) is not null)
            {
                continue;
            }

            byte[] entry = cursor.Key.ToArray();
            bool canCollide = false;
            if (table.Stored.Get(rowId, row) != RowState.Present
                || !entry.AsSpan().SequenceEqual(
                    index.EntryOf(new RowReader(table.Layout, row.Finish()), rowId, out canCollide)))
            {
                _strays.Add(new IndexEntry(index, entry));
                continue;
            }

            ReadOnlySpan<byte> key = index.KeyOf(entry);
            if (canCollide && key.SequenceEqual(last))
            {
                Fail(page: null, FormattableString.Invariant(
                    $"row {rowId} of table {table.Number} has the unique key of another row in index {index.Number}"));
            }

            last = key.ToArray();
        }
    }

    // Asked last: what was about to be removed when an entry was looked at still is, as no page changes.
    private void FailStrays()
    {
        if (_strays.Count == 0)
        {
            return;
        }

        var open = database.CopyOpenChanges();
        HashSet<IndexEntry> leaving =
        [
            .. open.SelectMany(transaction => transaction.Changes).Concat(database.Collector.CopyWaiting())
                .Where(change => change.Entry is not null)
                .Select(change => new IndexEntry(change.Index!, change.Entry!)),
        ];
        open.ForEach(transaction => transaction.Dispose());
        foreach (var stray in _strays.Where(stray => !leaving.Contains(stray)))
        {
            var (index, entry) = stray;
            Fail(page: null, FormattableString.Invariant(
                $"index {index.Number} has an entry for row {KeyReader.RowIdOf(entry)} of table {index.Table.Number}")
                + " that is not its own");
        }
    }

    private void Fail(uint? page, string reason) => _damages.Add(new DatabaseDamage(page, reason));
}
