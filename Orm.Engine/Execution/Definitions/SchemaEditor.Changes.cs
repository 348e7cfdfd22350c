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
                DropView(name, drop.Behavior == DropBehavior.Cascade);
                break;
            case ObjectKind.Index:
                DropIndex(name);
                break;
            default:
                DropSequence(name, drop.Behavior == DropBehavior.Cascade);
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
        List<CatalogTable> tables = [.. truncate.Tables.AsSpan().ToArray().Select(RequireTable).Distinct()];
        for (int i = 0; i < tables.Count; i++)
        {
            foreach ((CatalogTable child, CatalogForeignKey _) in _schema.ReferencesTo(tables[i].Name))
            {
                if (tables.Contains(child))
                {
                    continue;
                }

                tables.Add(truncate.Behavior == DropBehavior.Cascade ? child : throw Error(
                    SqlStates.FeatureNotSupported,
                    $"'{child.Name}' refers to '{tables[i].Name}'",
                    truncate,
                    "Truncate both tables in one statement, write CASCADE, or use DELETE."));
            }
        }

        foreach (CatalogTable table in tables)
        {
            Empty(Stored(table));
            if (truncate.RestartIdentity && table.Columns.Any(column => column.Identity is not null))
            {
                Save(table with { Columns = [.. table.Columns.Select(Restarted)] });
            }
        }
    }

    private void Empty(Table stored)
    {
        transaction.LockTable(stored);
        TableScan rows = transaction.ScanNewest(stored);
        while (rows.MoveNext())
        {
            transaction.Cancellation.ThrowIfCancellationRequested();
            transaction.Delete(stored, rows.RowId);
        }
    }

    private CatalogColumn Restarted(CatalogColumn column) => column.Identity is null
        ? column
        : column with { Identity = column.Identity with { Sequence = NewSequence(), First = null } };
}
