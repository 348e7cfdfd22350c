using System.Collections.Immutable;
using Orm.Engine.Catalog;
using Orm.Engine.Functions;
using Orm.Engine.Transactions;
using Orm.Engine.Types;

namespace Orm.Engine.Execution.Operators;

// Rows by the values of a key, from either end of a foreign key.
internal sealed partial class RowChanges
{
    private long? Find(CatalogTable table, ImmutableArray<int> columns, SqlValue[] key) =>
        FindAll(table, columns, key) is [var first, ..] ? first : null;

    /// <summary>
    /// The rows with given values, among the newest of all: a row that committed after the statement began refers, or
    /// is referred to, like any other. By the row id, an index, or else by looking at all.
    /// </summary>
    private List<long> FindAll(CatalogTable table, ImmutableArray<int> columns, SqlValue[] key)
    {
        Table stored = Stored(table);
        if (!Transaction.IsReadOnly)
        {
            Transaction.Use(stored);
        }

        if (!TryConvert(table, columns, key, out SqlValue[] converted))
        {
            return [];
        }

        bool before = Transaction.ReadsNewest;
        Transaction.ReadsNewest = true;
        try
        {
            return FindSeen(table, stored, columns, converted);
        }
        finally
        {
            Transaction.ReadsNewest = before;
        }
    }

    /// <summary>
    /// The values as the columns would have them, whose types may be others than those of the other end.
    /// </summary>
    /// <returns>False when a column cannot have such a value, so that no row has it.</returns>
    private static bool TryConvert(
        CatalogTable table, ImmutableArray<int> columns, SqlValue[] key, out SqlValue[] converted)
    {
        converted = new SqlValue[key.Length];
        for (int i = 0; i < key.Length; i++)
        {
            try
            {
                converted[i] = Conversion.Convert(key[i], table.Columns[columns[i]].StorageType);
                if (!Conversion.Convert(converted[i], new SqlType(key[i].Kind)).Equals(key[i]))
                {
                    return false;
                }
            }
            catch (StatementException)
            {
                // Out of the column's range, too long for it, or nothing that it could be read from.
                return false;
            }
        }

        return true;
    }

    private List<long> FindSeen(CatalogTable table, Table stored, ImmutableArray<int> columns, SqlValue[] key)
    {
        if (columns.Length == 1 && columns[0] == table.RowIdColumn)
        {
            long rowId = key[0].AsInt64();
            return Transaction.TryGet(stored, rowId, new RowWriter(stored.Layout)) ? [rowId] : [];
        }

        return IndexOn(table, stored, columns) is { } index
            ? FromIndex(index, columns, key)
            : FromTable(stored, columns, key);
    }

    /// <summary>
    /// An index that begins with the columns, in any order, so that equal values are a prefix. Changes must still keep
    /// it up: one that is being dropped is in the schema of the statement all the same.
    /// </summary>
    private Transactions.Index? IndexOn(CatalogTable table, Table stored, ImmutableArray<int> columns)
    {
        foreach (CatalogIndex index in table.Indexes)
        {
            if (index.Where is null && index.Columns.Length >= columns.Length
                && index.Columns.All(column => column.Expression is null)
                && index.KeyColumns.Take(columns.Length).ToHashSet().SetEquals(columns)
                && stored.Indexes.FirstOrDefault(kept => kept.Number == index.Number) is { } found
                && Transaction.IsComplete(found))
            {
                return found;
            }
        }

        return null;
    }

    private List<long> FromIndex(Transactions.Index index, ImmutableArray<int> columns, SqlValue[] key)
    {
        byte[] from = KeyPrefix(index, columns, key);
        byte[] to = [.. from];
        var found = new List<long>();
        IndexScan scan = Transaction.Scan(index, from, to.AsSpan(0, KeyBounds.ToPrefixEnd(to)));
        while (scan.MoveNext())
        {
            found.Add(scan.RowId);
        }

        return found;
    }

    private static byte[] KeyPrefix(Transactions.Index index, ImmutableArray<int> columns, SqlValue[] key)
    {
        KeyWriter writer = new(stackalloc byte[256]);
        for (int i = 0; i < columns.Length; i++)
        {
            int at = columns.IndexOf(index.Definition.Columns[i].Column);
            KeyColumn column = index.KeyColumns[i];
            writer.Append(key[at], column);
        }

        byte[] prefix = writer.Key.ToArray();
        writer.Dispose();
        return prefix;
    }

    private List<long> FromTable(Table stored, ImmutableArray<int> columns, SqlValue[] key)
    {
        var found = new List<long>();
        TableScan scan = Transaction.Scan(stored);
        while (scan.MoveNext())
        {
            bool equal = true;
            for (int i = 0; i < columns.Length && equal; i++)
            {
                SqlValue value = StoredValue.Read(scan.Row, columns[i]);
                equal = !value.IsNull && value.Equals(key[i]);
            }

            if (equal)
            {
                found.Add(scan.RowId);
            }
        }

        return found;
    }
}
