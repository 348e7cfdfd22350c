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
        if (parent is null || TryLockTarget(parent, check.Key.TargetColumns, check.Values))
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
            AddReference(table, key, Pick(row, key.Columns));
        }
    }

    private void CheckChangedReferences(CatalogTable table, ReadOnlySpan<SqlValue> old, ReadOnlySpan<SqlValue> row)
    {
        foreach (CatalogForeignKey key in table.ForeignKeys)
        {
            if (Changed(key.Columns, old, row))
            {
                AddReference(table, key, Pick(row, key.Columns));
            }
        }
    }

    /// <exception cref="ConstraintException">MATCH FULL does not allow some of the columns to be NULL.</exception>
    private void AddReference(CatalogTable child, CatalogForeignKey key, SqlValue[] values)
    {
        if (key.IsFull && Array.Exists(values, value => value.IsNull) && Array.Exists(values, value => !value.IsNull))
        {
            throw new ConstraintException(
                SqlStates.ForeignKeyViolation,
                $"A row of '{child.Name}' has NULL in some columns of '{key.Name}', which is MATCH FULL, and not in "
                    + "all",
                child.Name,
                key.Name,
                hint: "Give all of them values, or none.");
        }

        AddCheck(child, key, values);
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
            bool isRestricted = key.IsDeferrable && action == ForeignKeyAction.Restrict;
            AddCheck(child, isRestricted ? key with { IsDeferrable = false } : key, old);
            return;
        }

        bool anyStays = false;
        foreach (long rowId in LockReferring(child, key, old))
        {
            var row = new SqlValue[child.Columns.Length];
            if (!TryReadNewest(child, rowId, row))
            {
                continue;
            }

            if (action == ForeignKeyAction.Cascade && now is null)
            {
                Delete(child, rowId, row);
                continue;
            }

            anyStays |= !PointElsewhere(child, rowId, row, WithKey(child, key, action, row, now), key);
        }

        if (anyStays)
        {
            // The default is what is gone, or the new key is the old one in the type of the column.
            AddCheck(child, key, old);
        }
    }

    /// <returns>Whether the row refers to something else now.</returns>
    private bool PointElsewhere(
        CatalogTable child, long rowId, SqlValue[] row, SqlValue[] changed, CatalogForeignKey key)
    {
        RulesOf(child).Apply(changed);
        UpdateOperator.Store(this, child, rowId, row, changed);
        return Changed(key.Columns, row, changed);
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

    /// <summary>Looks for a row that is referred to, and keeps its keys as they are until the transaction
    /// ends.</summary>
    private bool TryLockTarget(CatalogTable parent, ImmutableArray<int> columns, SqlValue[] key)
    {
        long? locked = null;
        while (Find(parent, columns, key) is { } found)
        {
            if (found == locked || Transaction.IsReadOnly)
            {
                return true;
            }

            switch (Transaction.Lock(Stored(parent), found, RowLockMode.KeyShare))
            {
                case RowLockOutcome.Locked:
                    return true;
                case RowLockOutcome.Changed:
                    // It may have another key now.
                    locked = found;
                    break;
            }
        }

        return false;
    }

    /// <summary>
    /// Locks the rows that refer to a key. Whoever was waited for may have made one refer elsewhere, or moved it: they
    /// are looked for again until all are locked. No new ones come meanwhile: what they refer to is locked.
    /// </summary>
    private List<long> LockReferring(CatalogTable child, CatalogForeignKey key, SqlValue[] old)
    {
        HashSet<long>? locked = null;
        while (true)
        {
            List<long> found = FindAll(child, key.Columns, old);
            bool areAllLocked = true;
            foreach (long rowId in found)
            {
                if (locked?.Contains(rowId) == true)
                {
                    continue;
                }

                RowLockOutcome outcome = Transaction.Lock(Stored(child), rowId, RowLockMode.Update);
                areAllLocked &= outcome == RowLockOutcome.Locked;
                if (outcome == RowLockOutcome.Changed)
                {
                    (locked ??= []).Add(rowId);
                }
            }

            if (areAllLocked)
            {
                return found;
            }
        }
    }
}
