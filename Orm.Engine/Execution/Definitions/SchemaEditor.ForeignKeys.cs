using System.Collections.Immutable;
using Orm.Engine.Catalog;
using Orm.Engine.Functions;
using Orm.Engine.Sql.Syntax;
using Orm.Engine.Types;

namespace Orm.Engine.Execution.Definitions;

// REFERENCES and FOREIGN KEY.
internal sealed partial class SchemaEditor
{
    private CatalogTable AddForeignKey(CatalogTable table, ForeignKeyConstraint foreign, int? column)
    {
        ImmutableArray<int> columns = column is { } one
            ? [one]
            : [.. foreign.Columns.AsSpan().ToArray().Select(name => RequireColumn(table, name.Name, name))];
        CatalogTable parent = RefersToItself(table, foreign.Table) ? table : RequireTable(foreign.Table);
        if (parent != table)
        {
            transaction.LockTable(Stored(parent));
        }

        ImmutableArray<int> targets = foreign.TargetColumns.IsEmpty
            ? parent.PrimaryKey?.Columns ?? throw Error(
                SqlStates.InvalidForeignKey, $"'{parent.Name}' has no primary key", foreign)
            : [.. foreign.TargetColumns.AsSpan().ToArray().Select(name => RequireColumn(parent, name.Name, name))];
        if (!IsKey(parent, targets, foreign) || targets.Length != columns.Length)
        {
            throw Error(
                SqlStates.InvalidForeignKey, $"The columns referred to are no unique key of '{parent.Name}'", foreign);
        }

        RequireComparable(table, columns, parent, targets, foreign);
        RequireCase(table, columns, foreign);
        RequireCase(parent, targets, foreign);
        RequireNewConstraint(table, foreign.Name, isIndexed: false, foreign);
        string name = foreign.Name ?? NewName(
            table, $"{table.Name}_{string.Join('_', columns.Select(c => table.Columns[c].Name))}_fkey");
        table = IndexedBy(table, columns, name);
        return table with
        {
            ForeignKeys = table.ForeignKeys.Add(ForeignKey(foreign, name, columns, parent.Name, targets)),
        };
    }

    private static CatalogForeignKey ForeignKey(
        ForeignKeyConstraint foreign, string name, ImmutableArray<int> columns, string parent,
        ImmutableArray<int> targets) => new(name, columns, parent, targets)
        {
            IsNotValid = foreign.IsNotValid,
            OnDelete = (ForeignKeyAction)foreign.OnDelete,
            OnUpdate = (ForeignKeyAction)foreign.OnUpdate,
            IsFull = foreign.Match == MatchKind.Full && columns.Length > 1,
            IsDeferrable = foreign.Deferral != Deferral.NotDeferrable,
            IsInitiallyDeferred = foreign.Deferral == Deferral.InitiallyDeferred,
        };

    private bool RefersToItself(CatalogTable table, ObjectName name) => name.Name == table.Name
        || (_schema.MeantTable(name.Name) is not { } other
            ? FoldedName.Means(name.Name, table.Name)
            : other.Name == table.Name);

    private bool IsKey(CatalogTable parent, ImmutableArray<int> columns, ForeignKeyConstraint foreign)
    {
        CatalogKey[] keys = [.. parent.Keys.Where(key => key.Columns.ToHashSet().SetEquals(columns))];
        if (keys.Length > 0 && Array.TrueForAll(keys, key => key.IsDeferrable))
        {
            throw Error(
                SqlStates.NotInPrerequisiteState, $"'{keys[0].Name}', which is referred to, is deferrable", foreign);
        }

        return HasKey(parent, columns);
    }

    /// <summary>Whether no two rows can have the same values in some columns, at any time.</summary>
    private static bool HasKey(CatalogTable table, ImmutableArray<int> columns) =>
        table.Keys.Any(key => !key.IsDeferrable && key.Columns.ToHashSet().SetEquals(columns))
        || table.Indexes.Any(
            index => index is { IsUnique: true, Where: null } && index.KeyColumns.ToHashSet().SetEquals(columns));

    private void RequireComparable(
        CatalogTable table,
        ImmutableArray<int> columns,
        CatalogTable parent,
        ImmutableArray<int> targets,
        ForeignKeyConstraint foreign)
    {
        for (int i = 0; i < columns.Length; i++)
        {
            (CatalogColumn from, CatalogColumn to) = (table.Columns[columns[i]], parent.Columns[targets[i]]);
            if (CastRules.Common(from.Type, to.Type) is null)
            {
                throw Error(
                    SqlStates.DatatypeMismatch,
                    $"'{from.Name}' of type {from.Type} cannot refer to '{to.Name}' of type {to.Type}",
                    foreign,
                    "Give both columns the same type.");
            }
        }
    }

    /// <summary>A reference is looked up by its bytes.</summary>
    private void RequireCase(CatalogTable table, ImmutableArray<int> columns, ForeignKeyConstraint foreign)
    {
        if (columns.Any(column => table.Columns[column].Type.Collation == Collation.NoCase))
        {
            throw Error(
                SqlStates.FeatureNotSupported, "A foreign key of columns without case is not supported", foreign);
        }
    }
}
