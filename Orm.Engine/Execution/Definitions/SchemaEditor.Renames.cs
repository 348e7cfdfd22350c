using Orm.Engine.Catalog;
using Orm.Engine.Planning.Binding;
using Orm.Engine.Sql.Parsing;
using Orm.Engine.Sql.Syntax;
using Orm.Engine.Types;

namespace Orm.Engine.Execution.Definitions;

// RENAME. What names the thing follows: foreign keys, defaults, and views where they say the name in FROM.
internal sealed partial class SchemaEditor
{
    private void Rename(CatalogTable table, AlterAction action)
    {
        switch (action)
        {
            case RenameColumnAction rename:
                RenameColumn(table, rename);
                break;
            case RenameConstraintAction rename:
                RenameConstraint(table, rename);
                break;
            default:
                RenameTable(table, (RenameAction)action);
                break;
        }
    }

    private void RenameTable(CatalogTable table, RenameAction rename)
    {
        RequireUnused(new ObjectName(null, rename.Name) { Span = rename.Span });
        Schema before = _schema;
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

        RenameInViews(before, table.Name, rename);
    }

    private void RenameView(CatalogView view, RenameAction rename)
    {
        RequireUnused(new ObjectName(null, rename.Name) { Span = rename.Span });
        Schema before = _schema;
        DropView(view.Name);
        Save(view with { Name = rename.Name });
        RenameInViews(before, view.Name, rename);
    }

    private void RenameIndex(ObjectName name, RenameAction rename)
    {
        (CatalogTable table, CatalogIndex index) = _schema.MeantIndex(name.Name)!.Value;
        if (table.Keys.Any(key => key.Index == index.Number))
        {
            RenameConstraint(
                table, new RenameConstraintAction(index.Name, rename.Name) { Span = rename.Span });
            return;
        }

        RequireUnused(new ObjectName(null, rename.Name) { Span = rename.Span });
        Save(table with { Indexes = table.Indexes.Replace(index, index with { Name = rename.Name }) });
    }

    private void RenameSequence(CatalogSequence sequence, RenameAction rename)
    {
        RequireUnused(new ObjectName(null, rename.Name) { Span = rename.Span });
        CatalogStore.RemoveSequence(database, transaction, sequence.Name);
        _schema = _schema.WithoutSequence(sequence.Name);
        Save(sequence with { Name = rename.Name });
        foreach (CatalogTable table in _schema.Tables.Values.ToList())
        {
            if (table.Columns.Any(column => SequenceNames.In(column.Default).Contains(sequence.Name)))
            {
                Save(table with
                {
                    Columns =
                    [
                        .. table.Columns.Select(column => column with
                        {
                            Default = SequenceNames.Renamed(column.Default, sequence.Name, rename.Name),
                        }),
                    ],
                });
            }
        }
    }

    private void RenameConstraint(CatalogTable table, RenameConstraintAction rename)
    {
        string name = MeantConstraint(table, rename.Constraint);
        CatalogKey? key = table.Keys.FirstOrDefault(key => key.Name == name);
        if (!table.HasConstraint(name))
        {
            throw Error(SqlStates.UndefinedObject, $"'{table.Name}' has no constraint '{name}'", rename);
        }

        RequireNewConstraint(table, rename.Name, isIndexed: key is { Index: not 0 }, rename);
        Save(table with
        {
            Keys = [.. table.Keys.Select(k => k == key ? k with { Name = rename.Name } : k)],
            Checks = [.. table.Checks.Select(check => check.Name == name ? check with { Name = rename.Name } : check)],
            ForeignKeys =
            [
                .. table.ForeignKeys.Select(other => other.Name == name ? other with { Name = rename.Name } : other),
            ],
            Indexes =
            [
                .. table.Indexes.Select(
                    index => key is { Index: not 0 } && index.Number == key.Index
                        ? index with { Name = rename.Name }
                        : index),
            ],
        });
    }

    private void RenameColumn(CatalogTable table, RenameColumnAction rename)
    {
        int place = RequireColumn(table, rename.Column, rename);
        if (table.IndexOf(rename.Name) >= 0)
        {
            throw Error(SqlStates.DuplicateColumn, $"There is a column '{rename.Name}' already", rename);
        }

        string before = table.Columns[place].Name;
        Schema old = _schema;
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
        RequireSameViews(old, rename);
    }

    private void RenameColumnOfView(CatalogView view, RenameColumnAction rename)
    {
        string[] names = [.. ColumnsOf(_schema, view)!.Select(column => column.Name)];
        int place = Array.IndexOf(names, rename.Column);
        if (place < 0)
        {
            throw Error(SqlStates.UndefinedColumn, $"'{view.Name}' has no column '{rename.Column}'", rename);
        }

        if (names.Contains(rename.Name, StringComparer.Ordinal))
        {
            throw Error(SqlStates.DuplicateColumn, $"There is a column '{rename.Name}' already", rename);
        }

        names[place] = rename.Name;
        Schema before = _schema;
        DropView(view.Name);
        Save(view with { Columns = [.. names] });
        RequireSameViews(before, rename, view.Name);
    }

    /// <summary>Writes another name into the views that have one in FROM.</summary>
    private void RenameInViews(Schema before, string name, RenameAction rename)
    {
        foreach (CatalogView view in _schema.Views.Values.ToList())
        {
            var names = new TableNames(name, rename.Name);
            var statement = (QueryStatement)SqlParser.ParseStatement(view.Query);
            if (names.Map(statement.Query) is var query && query != statement.Query)
            {
                DropView(view.Name);
                Save(view with { Query = query.ToString() });
            }
        }

        RequireSameViews(before, rename, rename.Name);
    }

    /// <summary>Looks whether every view gives the columns that it gave before.</summary>
    private void RequireSameViews(Schema before, SyntaxNode at, string? renamed = null)
    {
        foreach (CatalogView view in _schema.Views.Values.OrderBy(view => view.Name, StringComparer.Ordinal))
        {
            if (view.Name != renamed && before.Views.TryGetValue(view.Name, out CatalogView? old)
                && ColumnsOf(before, old) is { } columns)
            {
                RequireSame(view, columns, at);
            }
        }
    }

    private void RequireSame(CatalogView view, (string Name, SqlType Type)[] columns, SyntaxNode at)
    {
        if (ColumnsOf(_schema, view) is not { } now || !now.SequenceEqual(columns))
        {
            throw Error(
                SqlStates.FeatureNotSupported,
                $"The view '{view.Name}' depends on it, and would not give the same columns",
                at,
                "Drop the view before, and make it again.");
        }
    }

    private static (string Name, SqlType Type)[]? ColumnsOf(Schema schema, CatalogView view)
    {
        try
        {
            var statement = (QueryStatement)SqlParser.ParseStatement(view.Query);
            Planning.Logical.PlanNode plan =
                new Binder(schema, view.Query, ParameterList.None).BindQuery(statement.Query, null);
            return
            [
                .. plan.Output.Select((column, i) =>
                    (i < view.Columns.Length ? view.Columns[i] : column.Name, column.Type)),
            ];
        }
        catch (StatementException)
        {
            return null;
        }
    }

    /// <summary>Writes another name for a table or view into a query, but not below a WITH of that name.</summary>
    private sealed class TableNames(string before, string now) : SyntaxRewriter
    {
        internal override SyntaxNode Rewrite(SyntaxNode node) => node switch
        {
            Query { With: { } with } when with.Tables.AsSpan().ToArray().Any(table => table.Name == before) => node,
            TableReference reference when reference.Name.Name == before => reference with
            {
                Name = reference.Name with { Name = now },
                Alias = reference.Alias ?? new TableAlias(before, default),
            },
            _ => base.Rewrite(node),
        };
    }
}
