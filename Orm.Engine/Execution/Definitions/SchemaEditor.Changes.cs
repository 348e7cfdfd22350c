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
        foreach (ObjectName written in drop.Names)
        {
            if (Dropped(drop.Kind, written, drop.IfExists) is { } name)
            {
                Drop(drop, name);
            }
        }
    }

    private void Drop(DropStatement drop, ObjectName name)
    {
        switch (drop.Kind)
        {
            case ObjectKind.Table:
                DropTable(name, drop.Behavior == DropBehavior.Cascade);
                break;
            case ObjectKind.View:
                DropView(name.Name);
                break;
            case ObjectKind.Index:
                DropIndex(name);
                break;
            default:
                CatalogStore.RemoveSequence(database, transaction, name.Name);
                _schema = _schema.WithoutSequence(name.Name);
                break;
        }
    }

    private void DropTable(ObjectName name, bool cascade)
    {
        CatalogTable table = _schema.Table(name.Name)!;
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
    }

    private void DropView(string name)
    {
        CatalogStore.RemoveView(database, transaction, name);
        _schema = _schema.WithoutView(name);
    }

    private void DropIndex(ObjectName name)
    {
        (CatalogTable Table, CatalogIndex Index) found = _schema.FindIndex(name.Name)!.Value;
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
