using System.Collections.Immutable;
using Orm.Engine.Catalog;
using Orm.Engine.Planning.Binding;
using Orm.Engine.Sql.Syntax;
using Orm.Engine.Types;

namespace Orm.Engine.Execution.Definitions;

// ALTER TABLE: changes of columns that rewrite the rows.
internal sealed partial class SchemaEditor
{
    private void AddColumn(CatalogTable table, AddColumnAction add)
    {
        ColumnDefinition definition = add.Column;
        if (table.IndexOf(definition.Name) >= 0)
        {
            if (add.IfNotExists)
            {
                return;
            }

            throw Error(SqlStates.DuplicateColumn, $"There is a column '{definition.Name}' already", definition);
        }

        CatalogTable with = Named(table with { Columns = table.Columns.Add(DefineColumn(definition)) });
        RequireValidExpressions(with, [definition]);
        Rewrite(table, with, [.. table.Columns.Select(column => (column.Name, Quoted(column.Name)))], definition);
        foreach (TableConstraint rule in definition.Constraints)
        {
            AddConstraint(_schema.Table(table.Name)!, rule, table.Columns.Length);
        }
    }

    private void SetType(CatalogTable table, SetTypeAction change)
    {
        int place = RequireColumn(table, change.Column, change);
        SqlType type = NewBinder().ResolveType(change.Type);
        type = change.Collation is null ? type : Collated(type, change.Collation);
        RequireSameKeys(table, place, type, change);
        CatalogTable with = table with
        {
            Columns = table.Columns.SetItem(place, table.Columns[place] with { Type = type }),
            RowIdColumn = table.RowIdColumn == place && !Functions.CastRules.IsInteger(type.Kind)
                ? throw Error(
                    SqlStates.FeatureNotSupported, "A primary key that is a row id stays an integer", change)
                : table.RowIdColumn,
        };
        NewBinder().BindDefaults(with);
        NewBinder().BindRules(with);
        Schema before = _schema;
        Rewrite(table, with,
        [
            .. table.Columns.Select((column, i) => (column.Name,
                i == place && change.Using is not null ? Kept(table, change.Using) : Quoted(column.Name))),
        ],
        (SyntaxNode?)change.Using ?? change);
        RequireSameViews(before, change);
    }

    /// <summary>What an index of a column is made of depends on its collation.</summary>
    private void RequireSameKeys(CatalogTable table, int place, SqlType type, SetTypeAction change)
    {
        if (table.Columns[place].Type.Collation != type.Collation
            && (table.Keys.Any(key => key.Columns.Contains(place))
                || table.Indexes.Any(index => ColumnRemoval.Uses(index, place, table.Columns[place].Name))))
        {
            throw Error(
                SqlStates.FeatureNotSupported,
                $"Another collation of '{change.Column}', which is in an index, is not supported",
                change,
                "Drop its keys and indexes before, and make them again.");
        }
    }

    private void SetNotNull(CatalogTable table, SetNotNullAction change)
    {
        int place = RequireColumn(table, change.Column, change);
        if (!change.IsNotNull && (table.PrimaryKey?.Columns.Contains(place) ?? false))
        {
            throw Error(
                SqlStates.InvalidTableDefinition, $"'{change.Column}' is in the primary key of '{table.Name}'", change);
        }

        if (table.Columns[place].IsNotNull != change.IsNotNull)
        {
            RewriteNotNull(table, [place], change.IsNotNull);
        }
    }

    private CatalogTable RewriteNotNull(CatalogTable table, ImmutableArray<int> places, bool isNotNull) => Rewrite(
        table,
        table with
        {
            Columns =
            [
                .. table.Columns.Select(
                    (column, i) => places.Contains(i) ? column with { IsNotNull = isNotNull } : column),
            ],
        },
        [.. table.Columns.Select(column => (column.Name, Quoted(column.Name)))]);

    private void DropColumn(CatalogTable table, DropColumnAction drop)
    {
        if (drop.IfExists && table.IndexOf(drop.Column) < 0)
        {
            return;
        }

        int place = RequireColumn(table, drop.Column, drop);
        Schema before = _schema;
        DropReferencesTo(table, place, drop);
        table = _schema.Table(table.Name)!;
        CatalogTable without = ColumnRemoval.From(table, place);
        Rewrite(table, without, [.. without.Columns.Select(column => (column.Name, Quoted(column.Name)))]);
        foreach ((CatalogTable child, CatalogForeignKey _) in _schema.ReferencesTo(table.Name).ToList())
        {
            Save(ColumnRemoval.FromTargets(_schema.Table(child.Name)!, table.Name, place));
        }

        DropBrokenViews(before, drop.Behavior == DropBehavior.Cascade, drop);
    }

    /// <summary>What another table or column has from a column goes with it, if that was asked for.</summary>
    private void DropReferencesTo(CatalogTable table, int place, DropColumnAction drop)
    {
        string[] users =
        [
            .. _schema.ReferencesTo(table.Name).Where(
                reference => reference.Table.Name != table.Name && reference.Key.TargetColumns.Contains(place))
                .Select(reference => $"the foreign key '{reference.Key.Name}' of '{reference.Table.Name}'"),
            .. table.Columns.Where(column => ColumnRemoval.Uses(column.Generated, table.Columns[place].Name))
                .Select(column => $"the column '{column.Name}'"),
        ];
        if (users.Length == 0)
        {
            return;
        }

        if (drop.Behavior != DropBehavior.Cascade || users[^1].StartsWith("the column", StringComparison.Ordinal))
        {
            throw Error(
                SqlStates.DependentObjects, $"{users[^1]} depends on '{drop.Column}'", drop,
                "Drop that first, or write CASCADE behind a column that only foreign keys refer to.");
        }

        foreach ((CatalogTable child, CatalogForeignKey key) in _schema.ReferencesTo(table.Name).ToList())
        {
            if (key.TargetColumns.Contains(place))
            {
                CatalogTable now = _schema.Table(child.Name)!;
                SaveIndexed(now with { ForeignKeys = now.ForeignKeys.Remove(key) });
            }
        }
    }

    /// <summary>Views that can no longer be bound stop the change, or go with it.</summary>
    private void DropBrokenViews(Schema before, bool cascade, SyntaxNode at, string? dropped = null)
    {
        foreach (CatalogView view in before.Views.Values.OrderBy(view => view.Name, StringComparer.Ordinal))
        {
            if (view.Name == dropped || ColumnsOf(before, view) is null || ColumnsOf(_schema, view) is not null)
            {
                continue;
            }

            if (!cascade)
            {
                throw Error(
                    SqlStates.DependentObjects, $"The view '{view.Name}' depends on it", at,
                    "Drop the view first, or write CASCADE.");
            }

            DropView(view.Name);
        }
    }

    /// <summary>
    /// Makes the table anew: another tree with the rows as they are then, and the indexes over it. Columns that
    /// <paramref name="values"/> does not name get their default or are generated.
    /// </summary>
    private CatalogTable Rewrite(
        CatalogTable table, CatalogTable becomes, (string Column, string Value)[] values, SyntaxNode? at = null)
    {
        CatalogTable bare = becomes with
        {
            Name = table.Name + " as it becomes",
            Keys = [],
            Checks = becomes.Checks.RemoveAll(check => check.IsNotValid),
            ForeignKeys = [],
            Indexes = [],
            Number = transaction.CreateTable(becomes.Layout()).Number,
        };
        var copied = values.Where(value => becomes.Columns[becomes.IndexOf(value.Column)].Generated is null).ToList();
        string sql = $"INSERT INTO {Quoted(bare.Name)} ({string.Join(", ", copied.Select(v => Quoted(v.Column)))}) "
            + $"OVERRIDING SYSTEM VALUE SELECT {string.Join(", ", copied.Select(v => v.Value))} "
            + $"FROM {Quoted(table.Name)}";
        try
        {
            InternalQuery.HasRows(database, transaction, _schema.With(bare), sql);
        }
        catch (ConstraintException broken)
        {
            throw new ConstraintException(
                broken.SqlState, $"A row of '{table.Name}' does not allow the change", table.Name, broken.Constraint,
                broken.Column, "Change the rows first.");
        }
        catch (StatementException error) when (error.Position is not null)
        {
            // The place is one in the statement that was made here.
            throw new StatementException(error.SqlState, error.Said, PlaceOf(at), error.Hint, error);
        }

        transaction.DropTable(Stored(table));
        CatalogTable made = Reindexed(becomes with { Number = bare.Number, Indexes = [] }, becomes.Indexes);
        RequireUnique(made, made.Keys);
        Save(made);
        return made;
    }

    private CatalogTable Reindexed(CatalogTable table, ImmutableArray<CatalogIndex> indexes)
    {
        foreach (CatalogIndex index in indexes)
        {
            table = WithIndex(table, index);
            uint number = table.Indexes[^1].Number;
            table = table with
            {
                Keys = [.. table.Keys.Select(key => key.Index == index.Number ? key with { Index = number } : key)],
            };
        }

        return table;
    }

    private static string Quoted(string name) => "\"" + name.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
}
