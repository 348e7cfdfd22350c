using System.Collections.Immutable;
using Orm.Engine.Catalog;
using Orm.Engine.Sql.Syntax;
using Orm.Engine.Transactions;
using Orm.Engine.Types;

namespace Orm.Engine.Execution.Definitions;

// DROP and TRUNCATE.
internal sealed partial class SchemaEditor
{
    private void Drop(DropStatement drop)
    {
        foreach (ObjectName name in drop.Names)
        {
            bool found = drop.Kind switch
            {
                ObjectKind.Table => DropTable(name, drop.Behavior == DropBehavior.Cascade),
                ObjectKind.View => DropView(name),
                ObjectKind.Index => DropIndex(name),
                _ => DropSequence(name),
            };
            if (!found && !drop.IfExists)
            {
                string kind = drop.Kind.ToString().ToLowerInvariant();
                throw drop.Kind is ObjectKind.Table or ObjectKind.View
                    ? NoTable(kind, name)
                    : Error(
                        drop.Kind == ObjectKind.Index ? SqlStates.UndefinedObject : SqlStates.UndefinedTable,
                        $"There is no {kind} '{name.Name}'",
                        name);
            }
        }
    }

    private bool DropTable(ObjectName name, bool cascade)
    {
        if (_schema.Table(name.Name) is not { } table)
        {
            return false;
        }

        foreach ((CatalogTable child, CatalogForeignKey key) in _schema.ReferencesTo(table.Name).ToList())
        {
            if (child.Name == table.Name)
            {
                continue;
            }

            if (!cascade)
            {
                throw Error(
                    SqlStates.DependentObjects,
                    $"'{child.Name}' refers to '{table.Name}' by '{key.Name}'",
                    name,
                    "Drop that table or constraint first, or write CASCADE.");
            }

            CatalogTable now = _schema.Table(child.Name)!;
            SaveIndexed(now with { ForeignKeys = now.ForeignKeys.Remove(key) });
        }

        Schema before = _schema;
        transaction.DropTable(Stored(table));
        CatalogStore.RemoveTable(database, transaction, table.Name);
        _schema = _schema.WithoutTable(table.Name);
        DropBrokenViews(before, cascade, name);
        return true;
    }

    private bool DropView(ObjectName name)
    {
        if (!_schema.Views.ContainsKey(name.Name))
        {
            return false;
        }

        CatalogStore.RemoveView(database, transaction, name.Name);
        _schema = _schema.WithoutView(name.Name);
        return true;
    }

    private bool DropSequence(ObjectName name)
    {
        if (!_schema.Sequences.ContainsKey(name.Name))
        {
            return false;
        }

        CatalogStore.RemoveSequence(database, transaction, name.Name);
        _schema = _schema.WithoutSequence(name.Name);
        return true;
    }

    private bool DropIndex(ObjectName name)
    {
        if (_schema.FindIndex(name.Name) is not { } found)
        {
            return false;
        }

        if (found.Index.BelongsToConstraint)
        {
            throw Error(
                SqlStates.DependentObjects,
                $"The index '{name.Name}' belongs to a constraint of '{found.Table.Name}'",
                name,
                "Drop the constraint instead.");
        }

        CatalogTable without = found.Table with { Indexes = found.Table.Indexes.Remove(found.Index) };
        if (_schema.ReferencesTo(found.Table.Name).Select(reference => reference.Key)
            .FirstOrDefault(key => !HasKey(without, key.TargetColumns)) is { } key)
        {
            throw Error(
                SqlStates.DependentObjects,
                $"The foreign key '{key.Name}' refers to what the index '{name.Name}' makes unique",
                name,
                "Drop the foreign key first, or make another unique index of its columns.");
        }

        transaction.DropIndex(database.Index(found.Index.Number)!);
        SaveIndexed(without);
        return true;
    }

    private void Truncate(TruncateStatement truncate)
    {
        CatalogTable[] tables = [.. truncate.Tables.AsSpan().ToArray().Select(RequireTable)];
        foreach (CatalogTable table in tables)
        {
            (CatalogTable Table, CatalogForeignKey Key)? other = _schema.ReferencesTo(table.Name)
                .Where(reference => !tables.Contains(reference.Table)).Select(
                    r => ((CatalogTable, CatalogForeignKey)?)r)
                .FirstOrDefault();
            if (other is { } reference)
            {
                throw Error(
                    SqlStates.FeatureNotSupported,
                    $"'{reference.Table.Name}' refers to '{table.Name}'",
                    truncate,
                    "Truncate both tables in one statement, or use DELETE.");
            }
        }

        foreach (CatalogTable table in tables)
        {
            Table stored = Stored(table);
            transaction.LockTable(stored);
            TableScan rows = transaction.ScanNewest(stored);
            while (rows.MoveNext())
            {
                transaction.Delete(stored, rows.RowId);
            }
        }
    }
}
