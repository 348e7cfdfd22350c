using Orm.Engine.Catalog;
using Orm.Engine.Sql.Syntax;
using Orm.Engine.Types;

namespace Orm.Engine.Execution.Definitions;

// ALTER TABLE: constraints are added, validated, changed and dropped.
internal sealed partial class SchemaEditor
{
    private void AlterConstraint(CatalogTable table, AlterAction action)
    {
        switch (action)
        {
            case AddConstraintAction add:
                AddConstraint(table, add.Constraint, null);
                break;
            case DropConstraintAction drop:
                DropConstraint(table, drop);
                break;
            case ValidateConstraintAction validate:
                Validate(table, validate);
                break;
            case ChangeConstraintAction change:
                ChangeConstraint(table, change);
                break;
        }
    }

    private void AddConstraint(CatalogTable table, TableConstraint constraint, int? column)
    {
        if (constraint is KeyConstraint { IsNotValid: true })
        {
            throw Error(
                SqlStates.FeatureNotSupported, "A key is valid for all rows", constraint,
                "Only CHECK and FOREIGN KEY can be NOT VALID.");
        }

        if (constraint is KeyConstraint { Kind: KeyKind.Primary } key)
        {
            table = WithoutNulls(table, key, column);
        }

        if (constraint is KeyConstraint { Index: not null } indexed)
        {
            CatalogTable keyed = WithKeyOfIndex(_schema.Table(table.Name)!, indexed);
            RequireUnique(keyed, keyed.Keys.Except(table.Keys));
            Save(keyed);
            return;
        }

        CatalogTable with = AddRule(table, constraint, column);
        switch (constraint)
        {
            case CheckConstraint { IsNotValid: false }:
                ExistingRows.Verify(database, transaction, _schema.With(with), with, with.Checks[^1]);
                break;
            case ForeignKeyConstraint { IsNotValid: false }:
                ExistingRows.Verify(database, transaction, _schema.With(with), with, with.ForeignKeys[^1]);
                break;
        }

        RequireUnique(with, with.Keys.Except(table.Keys));
        Save(with);
    }

    /// <summary>The columns of a primary key take no NULL.</summary>
    private CatalogTable WithoutNulls(CatalogTable table, KeyConstraint key, int? column)
    {
        if (table.PrimaryKey is not null)
        {
            throw Error(SqlStates.InvalidTableDefinition, $"'{table.Name}' has a primary key already", key);
        }

        return RewriteNotNull(
            table,
            key.Index is null ? ColumnsOf(table, key, column) : [.. RequireIndexOfKey(table, key).KeyColumns],
            isNotNull: true);
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

    /// <summary>An index that becomes a key's: unique, of columns in their own order, without a condition.</summary>
    private CatalogIndex RequireIndexOfKey(CatalogTable table, KeyConstraint key)
    {
        if (_schema.MeantIndex(key.Index!) is not { } found)
        {
            throw Error(SqlStates.UndefinedObject, $"There is no index '{key.Index}'", key);
        }

        (CatalogTable owner, CatalogIndex index) = found;
        if (owner.Name != table.Name || index.BelongsToConstraint)
        {
            throw Error(
                SqlStates.NotInPrerequisiteState,
                owner.Name != table.Name
                    ? $"'{index.Name}' is an index of '{owner.Name}'"
                    : $"'{index.Name}' belongs to a constraint already",
                key);
        }

        string? wrong = !index.IsUnique ? "is not unique"
            : index.Where is not null ? "is not of all rows"
            : index.KeyColumns.Contains(-1) ? "has expressions"
            : index.Columns.Any(column => column.IsDescending || column.NullsFirst) ? "has an order of its own"
            : null;
        if (wrong is not null)
        {
            throw Error(
                SqlStates.WrongObjectType, $"The index '{index.Name}' {wrong}", key,
                "A key is made of a unique index of columns, without a condition or an order.");
        }

        return index;
    }

    private CatalogTable WithKeyOfIndex(CatalogTable table, KeyConstraint key)
    {
        CatalogIndex index = RequireIndexOfKey(table, key);
        string name = key.Name ?? index.Name;
        RequireNewConstraint(table, name, isIndexed: name != index.Name, key);
        if (key.Deferral != Deferral.NotDeferrable)
        {
            transaction.DropIndex(database.Index(index.Number)!);
            Save(table = table with { Indexes = table.Indexes.Remove(index) });
            return AddRule(
                table,
                key with
                {
                    Name = name,
                    Index = null,
                    Columns = [.. index.KeyColumns.Select(column => new Identifier(table.Columns[column].Name))],
                    Include = [.. index.Included.Select(column => new Identifier(table.Columns[column].Name))],
                    NullsNotDistinct = index.NullsNotDistinct,
                },
                column: null);
        }

        return table with
        {
            Indexes = table.Indexes.Replace(index, index with { Name = name, BelongsToConstraint = true }),
            Keys = table.Keys.Add(
                new CatalogKey(name, [.. index.KeyColumns], key.Kind == KeyKind.Primary, index.Number)),
        };
    }

    /// <summary>VALIDATE CONSTRAINT: from now on all rows keep it.</summary>
    private void Validate(CatalogTable table, ValidateConstraintAction validate)
    {
        string name = MeantConstraint(table, validate.Constraint);
        if (table.Checks.FirstOrDefault(other => other.Name == name) is { } check)
        {
            if (check.IsNotValid)
            {
                ExistingRows.Verify(database, transaction, _schema, table, check);
                Save(table with { Checks = table.Checks.Replace(check, check with { IsNotValid = false }) });
            }

            return;
        }

        if (table.ForeignKeys.FirstOrDefault(other => other.Name == name) is { } key)
        {
            if (key.IsNotValid)
            {
                transaction.LockTable(Stored(_schema.Table(key.Table)!));
                ExistingRows.Verify(database, transaction, _schema, table, key);
                Save(table with { ForeignKeys = table.ForeignKeys.Replace(key, key with { IsNotValid = false }) });
            }

            return;
        }

        throw table.HasConstraint(name)
            ? Error(SqlStates.WrongObjectType, $"'{name}' is neither a CHECK nor a foreign key", validate)
            : Error(SqlStates.UndefinedObject, $"'{table.Name}' has no constraint '{name}'", validate);
    }

    /// <summary>ALTER CONSTRAINT: when a foreign key is checked.</summary>
    private void ChangeConstraint(CatalogTable table, ChangeConstraintAction change)
    {
        string name = MeantConstraint(table, change.Constraint);
        if (table.ForeignKeys.FirstOrDefault(other => other.Name == name) is not { } key)
        {
            throw table.HasConstraint(name)
                ? Error(SqlStates.WrongObjectType, $"'{name}' is no foreign key", change)
                : Error(SqlStates.UndefinedObject, $"'{table.Name}' has no constraint '{name}'", change);
        }

        Deferral deferral = change.Deferral ?? Deferral.NotDeferrable;
        Save(table with
        {
            ForeignKeys = table.ForeignKeys.Replace(key, key with
            {
                IsDeferrable = deferral != Deferral.NotDeferrable,
                IsInitiallyDeferred = deferral == Deferral.InitiallyDeferred,
            }),
        });
    }
}
