using System.Collections.Immutable;
using Orm.Engine.Catalog;
using Orm.Engine.Functions;
using Orm.Engine.Planning.Binding;
using Orm.Engine.Sql.Syntax;
using Orm.Engine.Types;

namespace Orm.Engine.Execution.Definitions;

// CREATE TABLE.
internal sealed partial class SchemaEditor
{
    private void CreateTable(CreateTableStatement create)
    {
        if (create.IfNotExists && _schema.Has(create.Name.Name))
        {
            return;
        }

        RequireUnused(create.Name);
        CreateTable(create.Name.Name, create.Columns, create.Constraints);
    }

    /// <summary>Makes a table of columns that a query gives.</summary>
    internal CatalogTable CreateTable(CreateTableAsStatement create, Planning.Logical.PlanNode query)
    {
        RequireNames(create.Columns, query, create);
        var table = new CatalogTable(
            create.Name.Name,
            0,
            [
                .. query.Output.Select((column, i) => new CatalogColumn(
                    i < create.Columns.Count ? create.Columns[i].Name : column.Name, column.Type, IsNotNull: false)),
            ]);
        table = table with { Number = transaction.CreateTable(table.Layout()).Number };
        Save(table);
        changed(_schema);
        return table;
    }

    private void CreateTable(
        string name, SyntaxList<ColumnDefinition> definitions, SyntaxList<TableConstraint> constraints)
    {
        var rules = new List<(TableConstraint Rule, int? Column)>();
        var columns = ImmutableArray.CreateBuilder<CatalogColumn>();
        foreach (ColumnDefinition definition in definitions)
        {
            if (columns.Any(column => column.Name == definition.Name))
            {
                throw Error(SqlStates.DuplicateColumn, $"The column '{definition.Name}' stands twice", definition);
            }

            int place = columns.Count;
            columns.Add(DefineColumn(definition));
            rules.AddRange(definition.Constraints.AsSpan().ToArray().Select(rule => (rule, (int?)place)));
        }

        rules.AddRange(constraints.AsSpan().ToArray().Select(rule => (rule, (int?)null)));
        CatalogTable table = Named(new CatalogTable(name, 0, columns.ToImmutable()));
        table = AddPrimaryKey(table, rules);
        RequireValidExpressions(table, definitions);
        table = table with { Number = transaction.CreateTable(table.Layout()).Number };
        Save(AddRules(table, rules));
    }

    // A generated column may name those behind it.
    private static CatalogTable Named(CatalogTable table) => table with
    {
        Columns =
        [
            .. table.Columns.Select(column => column.Generated is { } generated
                ? column with { Generated = Kept(table, Sql.Parsing.SqlParser.ParseExpression(generated)) }
                : column),
        ],
    };

    private CatalogTable AddPrimaryKey(CatalogTable table, List<(TableConstraint Rule, int? Column)> rules)
    {
        var keys = rules.Where(rule => rule.Rule is KeyConstraint { Kind: KeyKind.Primary }).ToList();
        if (keys.Count == 0)
        {
            return table;
        }

        if (keys.Count > 1)
        {
            throw Error(SqlStates.InvalidTableDefinition, $"'{table.Name}' has several primary keys", keys[1].Rule);
        }

        ImmutableArray<int> columns = ColumnsOf(table, (KeyConstraint)keys[0].Rule, keys[0].Column);
        table = table with
        {
            Columns = [.. table.Columns.Select((c, i) => columns.Contains(i) ? c with { IsNotNull = true } : c)],
        };
        bool isRowId = columns.Length == 1
            && ((KeyConstraint)keys[0].Rule).Deferral == Deferral.NotDeferrable
            && CastRules.IsInteger(table.Columns[columns[0]].Type.Kind);
        return isRowId ? table with { RowIdColumn = columns[0] } : table;
    }

    private ImmutableArray<int> ColumnsOf(CatalogTable table, KeyConstraint key, int? column) => column is { } one
        ? [one]
        : [.. key.Columns.AsSpan().ToArray().Select(name => RequireColumn(table, name.Name, name))];

    private CatalogTable AddRules(CatalogTable table, List<(TableConstraint Rule, int? Column)> rules)
    {
        foreach ((TableConstraint rule, int? column) in rules)
        {
            table = AddRule(table, rule, column);
        }

        return table;
    }

    private CatalogTable AddRule(CatalogTable table, TableConstraint rule, int? column)
    {
        switch (rule)
        {
            case KeyConstraint key:
                return AddKey(table, key, column);
            case CheckConstraint check:
                RequireNewConstraint(table, check.Name, isIndexed: false, check);
                table = table with { Checks = table.Checks.Add(Check(table, check)) };
                RequireValidRules(table, check);
                return table;
            case ForeignKeyConstraint foreign:
                return AddForeignKey(table, foreign, column);
            default:
                return table;
        }
    }

    /// <summary>A CHECK; without a name, it gets that of its table, and of the column if it is about one only.
    /// </summary>
    private CatalogCheck Check(CatalogTable table, CheckConstraint check)
    {
        string condition = Kept(table, check.Condition);
        string? name = check.Name;
        if (name is null)
        {
            CatalogColumn[] used = [.. table.Columns.Where(column => ColumnRemoval.Uses(condition, column.Name))];
            name = NewName(table, used is [var one] ? $"{table.Name}_{one.Name}_check" : $"{table.Name}_check");
        }

        return new CatalogCheck(name, condition) { IsNotValid = check.IsNotValid };
    }

    private CatalogTable AddKey(CatalogTable table, KeyConstraint key, int? column)
    {
        ImmutableArray<int> columns = ColumnsOf(table, key, column);
        bool isPrimary = key.Kind == KeyKind.Primary;
        RequireKey(table, key, columns);
        RequireNewConstraint(table, key.Name, isIndexed: true, key);
        string name = key.Name ?? NewName(table, isPrimary
            ? $"{table.Name}_pkey"
            : $"{table.Name}_{string.Join('_', columns.Select(c => table.Columns[c].Name))}_key");
        bool isDeferrable = key.Deferral != Deferral.NotDeferrable;
        if (isPrimary && table.RowIdColumn is not null)
        {
            return table with { Keys = table.Keys.Add(new CatalogKey(name, columns, true, 0)) };
        }

        table = WithIndex(table, new CatalogIndex(name, 0, !isDeferrable, EqualityKeys(table, columns))
        {
            BelongsToConstraint = true,
            NullsNotDistinct = key.NullsNotDistinct,
            Included = IncludedOf(table, key.Include),
        });
        uint number = table.Indexes[^1].Number;
        return table with
        {
            Keys = table.Keys.Add(new CatalogKey(name, columns, isPrimary, number)
            {
                IsDeferrable = isDeferrable,
                IsInitiallyDeferred = key.Deferral == Deferral.InitiallyDeferred,
            }),
        };
    }
}
