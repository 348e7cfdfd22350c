using Orm.Engine.Storage.Trees;
using Orm.Engine.Types;

namespace Orm.Engine.Transactions;

/// <summary>
/// Compares the rows of tables with the entries of their indexes, both ways. Rows that are being changed, or that have
/// versions for older snapshots, are left out: what they need changes with their versions.
/// </summary>
/// <param name="database">Whose pages nobody changes meanwhile.</param>
internal sealed class DatabaseVerifier(Database database)
{
    private readonly List<DatabaseDamage> _damages = [];

    /// <summary>What is wrong.</summary>
    internal List<DatabaseDamage> Verify()
    {
        foreach (var table in database.Tables)
        {
            try
            {
                CheckRows(table);
                foreach (var index in table.Indexes)
                {
                    CheckEntries(index);
                }
            }
            catch (DatabaseCorruptException damage)
            {
                Fail(damage.Page, damage.Reason);
            }
        }

        return _damages;
    }

    private void CheckRows(Table table)
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
            foreach (var index in table.Indexes)
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
                Fail(page: null, FormattableString.Invariant(
                    $"index {index.Number} has an entry for row {rowId} of table {table.Number} that is not its own"));
            }

            if (canCollide && last.AsSpan().SequenceEqual(entry.AsSpan(0, entry.Length - RowKey.Size)))
            {
                Fail(page: null, FormattableString.Invariant(
                    $"row {rowId} of table {table.Number} has the unique key of another row in index {index.Number}"));
            }

            last = entry[..^RowKey.Size];
        }
    }

    private void Fail(uint? page, string reason) => _damages.Add(new DatabaseDamage(page, reason));
}
