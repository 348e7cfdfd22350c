using System.Collections.Immutable;
using Orm.Engine.Catalog;
using Orm.Engine.Functions;
using Orm.Engine.Transactions;
using Orm.Engine.Types;

namespace Orm.Engine.Execution.Operators;

// Foreign keys, in both directions.
internal sealed partial class RowChanges
{
    private readonly Dictionary<CatalogTable, RowRules> _rules = new(ReferenceEqualityComparer.Instance);

    /// <exception cref="ConstraintException">The reference leads nowhere.</exception>
    internal void Verify(ReferenceCheck check)
    {
        CatalogTable? parent = Schema.Table(check.Key.Table);
        if (parent is null || Find(parent, check.Key.TargetColumns, check.Values) is { } found
            && LockParent(parent, found))
        {
            return;
        }

        if (Schema.Table(check.Child.Name) is not { } child
            || Find(child, check.Key.Columns, check.Values) is not { } referring)
        {
            return;
        }

        Transaction.RequireUnchanged(Stored(child), referring);
        string columns = string.Join(", ", check.Key.Columns.Select(column => check.Child.Columns[column].Name));
        throw new ConstraintException(
            SqlStates.ForeignKeyViolation,
            $"A row of '{check.Child.Name}' refers by ({columns}) to a row of '{check.Key.Table}' that does not exist "
                + $"(foreign key '{check.Key.Name}')",
            check.Child.Name,
            check.Key.Name,
            check.Key.Columns.Length == 1 ? columns : null,
            "Insert the row that is referred to first, or delete those that refer to it.");
    }

    private void CheckReferences(CatalogTable table, ReadOnlySpan<SqlValue> row)
    {
        foreach (CatalogForeignKey key in table.ForeignKeys)
        {
            AddCheck(table, key, Pick(row, key.Columns));
        }
    }

    private void CheckChangedReferences(CatalogTable table, ReadOnlySpan<SqlValue> old, ReadOnlySpan<SqlValue> row)
    {
        foreach (CatalogForeignKey key in table.ForeignKeys)
        {
            if (Changed(key.Columns, old, row))
            {
                AddCheck(table, key, Pick(row, key.Columns));
            }
        }
    }

    private void AddCheck(CatalogTable child, CatalogForeignKey key, SqlValue[] values)
    {
        if (!Array.Exists(values, value => value.IsNull))
        {
            _checks.Add(new ReferenceCheck(child, key, values));
        }
    }

    /// <summary>Does what the foreign key says to the rows that refer to a key that is gone.</summary>
    private void Follow(CatalogTable child, CatalogForeignKey key, SqlValue[] old, SqlValue[]? now)
    {
        if (Array.Exists(old, value => value.IsNull))
        {
            return;
        }

        ForeignKeyAction action = now is null ? key.OnDelete : key.OnUpdate;
        if (action is ForeignKeyAction.NoAction or ForeignKeyAction.Restrict)
        {
            AddCheck(child, key, old);
            return;
        }

        foreach (long rowId in FindAll(child, key.Columns, old))
        {
            var row = new SqlValue[child.Columns.Length];
            if (Transaction.Lock(Stored(child), rowId, RowLockMode.Update) == RowLockOutcome.Gone
                || !TryReadNewest(child, rowId, row))
            {
                continue;
            }

            if (action == ForeignKeyAction.Cascade && now is null)
            {
                Delete(child, rowId, row);
                continue;
            }

            SqlValue[] changed = WithKey(child, key, action, row, now);
            RulesOf(child).Apply(changed);
            UpdateOperator.Store(this, child, rowId, row, changed);
        }
    }

    private RowRules RulesOf(CatalogTable table)
    {
        if (!_rules.TryGetValue(table, out RowRules? rules))
        {
            rules = state.Services.RulesOf(table, state);
            _rules.Add(table, rules);
        }

        return rules;
    }

    private SqlValue[] WithKey(
        CatalogTable child, CatalogForeignKey key, ForeignKeyAction action, SqlValue[] row, SqlValue[]? now)
    {
        SqlValue[] changed = [.. row];
        for (int i = 0; i < key.Columns.Length; i++)
        {
            changed[key.Columns[i]] = action switch
            {
                ForeignKeyAction.Cascade => Conversion.Convert(now![i], child.Columns[key.Columns[i]].StorageType),
                ForeignKeyAction.SetNull => SqlValue.Null,
                _ => state.Services.DefaultOf(child, key.Columns[i]),
            };
        }

        return changed;
    }

    private bool LockParent(CatalogTable parent, long rowId)
    {
        if (Transaction.IsReadOnly)
        {
            return true;
        }

        return Transaction.Lock(Stored(parent), rowId, RowLockMode.KeyShare) != RowLockOutcome.Gone;
    }

    private long? Find(CatalogTable table, ImmutableArray<int> columns, SqlValue[] key)
    {
        foreach (long rowId in FindAll(table, columns, key))
        {
            return rowId;
        }

        return null;
    }

    /// <summary>
    /// The rows with given values, among the newest of all: a row that committed after the statement began refers, or
    /// is referred to, like any other. By the row id, an index, or else by looking at all.
    /// </summary>
    private IEnumerable<long> FindAll(CatalogTable table, ImmutableArray<int> columns, SqlValue[] key)
    {
        Table stored = Stored(table);
        if (!Transaction.IsReadOnly)
        {
            Transaction.Use(stored);
        }

        bool before = Transaction.ReadsNewest;
        Transaction.ReadsNewest = true;
        try
        {
            return FindSeen(table, stored, columns, key);
        }
        finally
        {
            Transaction.ReadsNewest = before;
        }
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
            : FromTable(table, stored, columns, key);
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
            writer.Append(Conversion.Convert(key[at], column.Type), column);
        }

        byte[] prefix = writer.Key.ToArray();
        writer.Dispose();
        return prefix;
    }

    private List<long> FromTable(CatalogTable table, Table stored, ImmutableArray<int> columns, SqlValue[] key)
    {
        var found = new List<long>();
        TableScan scan = Transaction.Scan(stored);
        while (scan.MoveNext())
        {
            bool equal = true;
            for (int i = 0; i < columns.Length && equal; i++)
            {
                SqlType type = table.Columns[columns[i]].StorageType;
                SqlValue value = StoredValue.Read(scan.Row, columns[i]);
                equal = !value.IsNull && value.Equals(Conversion.Convert(key[i], type));
            }

            if (equal)
            {
                found.Add(scan.RowId);
            }
        }

        return found;
    }
}
