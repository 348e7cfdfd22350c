using Orm.Engine.Catalog;
using Orm.Engine.Functions;
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

        if (alter.Kind != ObjectKind.Table || (alter.Actions[0] is RenameAction or RenameColumnAction
            && _schema.MeantTable(alter.Name.Name) is null))
        {
            AlterOther(alter);
            return;
        }

        foreach (AlterAction action in alter.Actions)
        {
            CatalogTable table = RequireTable(alter.Name);
            transaction.LockTable(Stored(table));
            Alter(table, action);
        }
    }

    /// <summary>What is no table; ALTER TABLE renames that, too.</summary>
    private void AlterOther(AlterStatement alter)
    {
        ObjectKind kind = alter.Kind != ObjectKind.Table ? alter.Kind
            : _schema.MeantView(alter.Name.Name) is not null ? ObjectKind.View
            : _schema.MeantIndex(alter.Name.Name) is not null ? ObjectKind.Index
            : _schema.MeantSequence(alter.Name.Name) is not null ? ObjectKind.Sequence
            : ObjectKind.Table;
        ObjectName name = Dropped(kind, alter.Name, ifExists: false, SqlStates.UndefinedTable)!;
        switch (kind, alter.Actions[0])
        {
            case (ObjectKind.View, RenameAction rename):
                RenameView(_schema.Views[name.Name], rename);
                break;
            case (ObjectKind.View, RenameColumnAction rename):
                RenameColumnOfView(_schema.Views[name.Name], rename);
                break;
            case (ObjectKind.Index, RenameAction rename):
                RenameIndex(name, rename);
                break;
            case (ObjectKind.Sequence, RenameAction rename):
                RenameSequence(_schema.Sequences[name.Name], rename);
                break;
            case (ObjectKind.Sequence, ChangeSequenceAction change):
                ChangeSequence(alter, change);
                break;
            default:
                throw Error(SqlStates.WrongObjectType, $"'{name.Name}' is no table", alter.Name);
        }
    }

    private void Alter(CatalogTable table, AlterAction action)
    {
        switch (action)
        {
            case RenameAction or RenameColumnAction or RenameConstraintAction:
                Rename(table, action);
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
            case AddConstraintAction or DropConstraintAction or ValidateConstraintAction or ChangeConstraintAction:
                AlterConstraint(table, action);
                break;
            case SetDefaultAction @default:
                SetDefault(table, @default);
                break;
            case SetIdentityAction or ChangeIdentityAction or DropExpressionAction:
                ChangeCounting(table, action);
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
        NewBinder().BindDefaults(changedTable);
        Save(changedTable);
    }

    private void SetDefault(CatalogTable table, SetDefaultAction change)
    {
        int place = RequireColumn(table, change.Column, change);
        CatalogColumn column = table.Columns[place];
        if (column.Generated is not null)
        {
            throw Error(
                SqlStates.SyntaxError, $"'{column.Name}' is generated", change,
                "ALTER COLUMN ... DROP EXPRESSION makes it an ordinary column.");
        }

        if (column.Identity is { IsSerial: false, PassesGiven: false })
        {
            throw Error(
                SqlStates.SyntaxError, $"'{column.Name}' counts by itself", change,
                "ALTER COLUMN ... DROP IDENTITY makes it an ordinary column.");
        }

        SaveColumn(table, place, column with { Default = change.Value?.ToString(), Identity = null }, change);
    }

    private void ChangeCounting(CatalogTable table, AlterAction action)
    {
        switch (action)
        {
            case SetIdentityAction { Identity: { } added } add:
                int place = RequireColumn(table, add.Column, add);
                SaveColumn(table, place, Counting(table.Columns[place], added, add), add);
                break;
            case SetIdentityAction drop:
                place = RequireColumn(table, drop.Column, drop);
                if (RequireIdentity(table.Columns[place], drop, drop.IfExists))
                {
                    SaveColumn(table, place, table.Columns[place] with { Identity = null }, drop);
                }

                break;
            case ChangeIdentityAction change:
                place = RequireColumn(table, change.Column, change);
                CatalogColumn column = table.Columns[place];
                RequireIdentity(column, change, ifExists: false);
                SaveColumn(
                    table, place, column with { Identity = Changed(column.Identity!, change, column.Type) }, change);
                break;
            case DropExpressionAction drop:
                place = RequireColumn(table, drop.Column, drop);
                if (table.Columns[place].Generated is null && !drop.IfExists)
                {
                    throw Error(SqlStates.NotInPrerequisiteState, $"'{drop.Column}' is not generated", drop);
                }

                SaveColumn(table, place, table.Columns[place] with { Generated = null }, drop);
                break;
        }
    }

    private CatalogColumn Counting(CatalogColumn column, IdentityConstraint identity, SetIdentityAction add)
    {
        if (column is { Default: not null } or { Identity: not null } or { Generated: not null })
        {
            throw Error(
                SqlStates.NotInPrerequisiteState, $"'{column.Name}' has a default, or counts by itself already", add,
                "Drop that before.");
        }

        if (!column.IsNotNull)
        {
            throw Error(
                SqlStates.NotInPrerequisiteState, $"'{column.Name}' may be NULL", add, "Write SET NOT NULL before.");
        }

        return CastRules.IsInteger(column.Type.Kind)
            ? column with { Identity = NewIdentity(identity.IsAlways, identity.Options, column.Type) }
            : throw Error(
                SqlStates.InvalidParameterValue, $"'{column.Name}' counts by itself and is no integer", add);
    }

    private bool RequireIdentity(CatalogColumn column, SyntaxNode at, bool ifExists) =>
        column.Identity is { IsSerial: false } || (ifExists ? false : throw Error(
            SqlStates.NotInPrerequisiteState, $"'{column.Name}' is no IDENTITY", at));

    private void SaveColumn(CatalogTable table, int place, CatalogColumn column, SyntaxNode at)
    {
        CatalogTable changedTable = table with { Columns = table.Columns.SetItem(place, column) };
        RequireValidDefaults(changedTable, at);
        Save(changedTable);
    }
}
