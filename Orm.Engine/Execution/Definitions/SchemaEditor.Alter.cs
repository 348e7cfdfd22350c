using Orm.Engine.Catalog;
using Orm.Engine.Sql.Syntax;
using Orm.Engine.Types;

namespace Orm.Engine.Execution.Definitions;

// ALTER TABLE: what changes the catalog only, and the columns whose change rewrites the rows.
internal sealed partial class SchemaEditor
{
    private void Alter(AlterStatement alter)
    {
        if (alter.IfExists && !_schema.Has(alter.Name.Name))
        {
            return;
        }

        if (alter.Kind != ObjectKind.Table)
        {
            throw Error(SqlStates.FeatureNotSupported, "ALTER of anything but a table is not supported", alter);
        }

        foreach (AlterAction action in alter.Actions)
        {
            CatalogTable table = RequireTable(alter.Name);
            transaction.LockTable(Stored(table));
            Alter(table, action);
        }
    }

    private void Alter(CatalogTable table, AlterAction action)
    {
        switch (action)
        {
            case RenameAction rename:
                Rename(table, rename);
                break;
            case RenameColumnAction rename:
                RenameColumn(table, rename);
                break;
            case AddColumnAction add:
                AddColumn(table, add);
                break;
            case DropColumnAction drop:
                DropColumn(table, drop);
                break;
            case SetTypeAction change:
                SetType(table, change);
                break;
            case SetNotNullAction change:
                SetNotNull(table, change);
                break;
            case AddConstraintAction add:
                AddConstraint(table, add.Constraint, null);
                break;
            case DropConstraintAction drop:
                DropConstraint(table, drop);
                break;
            case SetDefaultAction @default:
                int place = RequireColumn(table, @default.Column, @default);
                SaveColumn(table, place, table.Columns[place] with { Default = @default.Value?.ToString() });
                break;
            default:
                throw Error(
                    SqlStates.FeatureNotSupported, "This change of a table is not supported", action,
                    "Make another table, copy the rows with INSERT ... SELECT, drop the old one and rename.");
        }
    }

    private void SaveColumn(CatalogTable table, int place, CatalogColumn column)
    {
        CatalogTable changedTable = table with { Columns = table.Columns.SetItem(place, column) };
        new Planning.Binding.Binder(_schema, text, Planning.Binding.ParameterList.None).BindDefaults(changedTable);
        Save(changedTable);
    }

    private void Rename(CatalogTable table, RenameAction rename)
    {
        RequireUnused(new ObjectName(null, rename.Name) { Span = rename.Span });
        CatalogStore.RemoveTable(database, transaction, table.Name);
        _schema = _schema.WithoutTable(table.Name);
        Save(table with { Name = rename.Name });
        foreach (CatalogTable child in _schema.Tables.Values)
        {
            if (child.ForeignKeys.Any(key => key.Table == table.Name))
            {
                Save(child with
                {
                    ForeignKeys =
                    [
                        .. child.ForeignKeys.Select(
                            key => key.Table == table.Name ? key with { Table = rename.Name } : key),
                    ],
                });
            }
        }
    }

    private void RenameColumn(CatalogTable table, RenameColumnAction rename)
    {
        int place = RequireColumn(table, rename.Column, rename);
        if (table.IndexOf(rename.Name) >= 0)
        {
            throw Error(SqlStates.DuplicateColumn, $"There is a column '{rename.Name}' already", rename);
        }

        string before = table.Columns[place].Name;
        var names = new ColumnNames(name => name == before ? rename.Name : name);
        Save(table with
        {
            Columns =
            [
                .. table.Columns.Select((column, i) => (i == place ? column with { Name = rename.Name } : column) with
                {
                    Generated = names.In(column.Generated),
                }),
            ],
            Checks = [.. table.Checks.Select(check => check with { Condition = names.In(check.Condition)! })],
            Indexes =
            [
                .. table.Indexes.Select(index => index with
                {
                    Where = names.In(index.Where),
                    Columns =
                    [
                        .. index.Columns.Select(column => column with { Expression = names.In(column.Expression) }),
                    ],
                }),
            ],
        });
    }

    private void AddConstraint(CatalogTable table, TableConstraint constraint, int? column)
    {
        if (constraint is KeyConstraint { Kind: KeyKind.Primary } key)
        {
            if (table.PrimaryKey is not null)
            {
                throw Error(SqlStates.InvalidTableDefinition, $"'{table.Name}' has a primary key already", key);
            }

            table = RewriteNotNull(table, ColumnsOf(table, key, column), isNotNull: true);
        }

        CatalogTable with = AddRule(table, constraint, column);
        if (constraint is CheckConstraint or ForeignKeyConstraint)
        {
            ExistingRows.Verify(database, transaction, _schema.With(with), with, constraint is CheckConstraint);
        }

        RequireUnique(with, with.Keys.Except(table.Keys));
        Save(with);
    }

    /// <summary>Checks all rows for keys that their indexes do not see to.</summary>
    private void RequireUnique(CatalogTable table, IEnumerable<CatalogKey> keys)
    {
        foreach (CatalogKey key in keys.Where(key => key.IsDeferrable))
        {
            ExistingRows.VerifyUnique(database, transaction, _schema.With(table), table, key);
        }
    }

    private void DropConstraint(CatalogTable table, DropConstraintAction drop)
    {
        string name = drop.IfExists ? drop.Constraint : MeantConstraint(table, drop.Constraint);
        CatalogKey? key = table.Keys.FirstOrDefault(k => k.Name == name && k.Index != 0);
        CatalogTable without = table with
        {
            Checks = table.Checks.RemoveAll(check => check.Name == name),
            ForeignKeys = table.ForeignKeys.RemoveAll(foreign => foreign.Name == name),
            Keys = key is null ? table.Keys : table.Keys.Remove(key),
        };
        if (without.Checks.Length == table.Checks.Length && without.ForeignKeys.Length == table.ForeignKeys.Length
            && key is null)
        {
            if (drop.IfExists)
            {
                return;
            }

            throw Error(
                SqlStates.UndefinedObject, $"'{table.Name}' has no constraint '{name}'", drop);
        }

        if (key is not null
            && _schema.ReferencesTo(table.Name).Any(r => r.Key.TargetColumns.ToHashSet().SetEquals(key.Columns)))
        {
            throw Error(SqlStates.DependentObjects, $"A foreign key refers to '{name}'", drop);
        }

        if (key is not null)
        {
            transaction.DropIndex(database.Index(key.Index)!);
            without = without with { Indexes = without.Indexes.RemoveAll(index => index.Number == key.Index) };
        }

        SaveIndexed(without);
    }
}
