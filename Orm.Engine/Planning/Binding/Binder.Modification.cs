using System.Collections.Immutable;
using Orm.Engine.Catalog;
using Orm.Engine.Functions;
using Orm.Engine.Planning.Logical;
using Orm.Engine.Sql.Syntax;
using Orm.Engine.Types;

namespace Orm.Engine.Planning.Binding;

// UPDATE, DELETE and what they share with INSERT.
internal sealed partial class Binder
{
    internal PlanNode BindModification(ModificationStatement statement, Scope? outer)
    {
        var scope = new Scope(outer);
        _depth++;
        if (statement.With is not null)
        {
            BindWith(statement.With, scope);
        }

        PlanNode plan = statement switch
        {
            InsertStatement insert => BindInsert(insert, scope),
            UpdateStatement update => BindUpdate(update, scope),
            _ => BindDelete((DeleteStatement)statement, scope),
        };
        _depth--;
        return WithChanges(plan, scope);
    }

    private UpdateNode BindUpdate(UpdateStatement update, Scope scope)
    {
        (CatalogTable table, ScanNode target, PlanNode input) = BindTarget(update, update.From, scope);
        BoundExpression? where = update.Where is null ? null : BindCondition(update.Where, scope);
        input = where is null ? input : new FilterNode(input, where);
        var assignments = new List<(int, BoundExpression)>();
        foreach (Assignment assignment in update.Assignments)
        {
            BindAssignment(assignment, table, scope, assignments);
        }

        (SyntaxList<BoundExpression> values, ImmutableArray<PlanColumn> output) = BindReturning(update, scope);
        return new UpdateNode(table, input, BindRules(table), values, output)
        {
            Target = target.Columns,
            Assignments = [.. assignments],
            Condition = where,
        };
    }

    private DeleteNode BindDelete(DeleteStatement delete, Scope scope)
    {
        (CatalogTable table, ScanNode target, PlanNode input) = BindTarget(delete, delete.Using, scope);
        BoundExpression? where = delete.Where is null ? null : BindCondition(delete.Where, scope);
        input = where is null ? input : new FilterNode(input, where);
        (SyntaxList<BoundExpression> values, ImmutableArray<PlanColumn> output) = BindReturning(delete, scope);
        return new DeleteNode(table, input, BindRules(table), values, output)
        {
            Target = target.Columns,
            Condition = where,
        };
    }

    private (CatalogTable Table, ScanNode Target, PlanNode Input) BindTarget(
        ModificationStatement statement, SyntaxList<TableExpression> others, Scope scope)
    {
        CatalogTable table = RequireTable(statement.Table);
        string name = statement.Alias ?? statement.Table.Name;
        ScanNode target = WithIndexes(Scan(table, name));
        AddTable(null, name, target.Output, scope, statement.Table);
        target = target with { Output = target.Columns };
        PlanNode input = target;
        foreach (TableExpression other in others)
        {
            input = new JoinNode(JoinKind.Cross, input, BindTable(other, scope), null);
        }

        return (table, target, input);
    }

    private void BindAssignment(
        Assignment assignment, CatalogTable table, Scope scope, List<(int, BoundExpression)> into)
    {
        BoundExpression[] values = assignment.Value switch
        {
            SubqueryExpression subquery when assignment.IsRow => BindRowSubquery(subquery, assignment, scope),
            RowExpression row when assignment.IsRow => [.. row.Items.AsSpan().ToArray().Select((item, i) => BindValueOf(
                item, table, RequireColumn(table, assignment.Columns[i % assignment.Columns.Count]), scope))],
            _ => [BindValueOf(assignment.Value, table, RequireColumn(table, assignment.Columns[0]), scope)],
        };
        if (values.Length != assignment.Columns.Count)
        {
            throw Error(SqlStates.SyntaxError, "The numbers of columns and values differ", assignment);
        }

        for (int i = 0; i < values.Length; i++)
        {
            int column = RequireWritable(table, assignment.Columns[i]);
            if (into.Exists(other => other.Item1 == column))
            {
                throw Error(
                    SqlStates.SyntaxError, $"'{assignment.Columns[i].Name}' is set twice", assignment.Columns[i]);
            }

            into.Add((column, Assigned(values[i], table.Columns[column], assignment)));
        }
    }

    /// <summary>The values of a row: the query runs for the first, and with it the others are known.</summary>
    private BoundExpression[] BindRowSubquery(SubqueryExpression subquery, Assignment assignment, Scope scope)
    {
        PlanNode plan = BindQuery(subquery.Query, scope);
        RequireColumns(plan, assignment.Columns.Count, assignment);
        return
        [
            new BoundSubquery(SubqueryKind.Row, plan, plan.Output[0].Type),
            .. plan.Output.Skip(1).Select(column => new BoundColumn(column)),
        ];
    }

    private BoundExpression BindValueOf(Expression value, CatalogTable table, int column, Scope scope) =>
        value is DefaultValue ? DefaultOf(table, column) : Bind(value, scope);

    /// <summary>A value as the column stores it.</summary>
    private BoundExpression Assigned(BoundExpression value, CatalogColumn column, SyntaxNode at)
    {
        SqlType type = column.Type.Kind == SqlTypeKind.Char ? column.Type : column.StorageType;
        return Coerce(value, type, CastContext.Assignment, at);
    }

    private BoundExpression DefaultOf(CatalogTable table, int column)
    {
        CatalogColumn definition = table.Columns[column];
        if (definition.Identity is { } identity)
        {
            return new BoundNextValue(identity, definition.Type);
        }

        return definition.Default is null
            ? new BoundConstant(SqlValue.Null, definition.Type)
            : Stored(definition.Default, [], definition.StorageType);
    }

    /// <summary>Binds an expression that the catalog keeps.</summary>
    private BoundExpression Stored(string sql, IReadOnlyList<(string, PlanColumn)> columns, SqlType type)
    {
        var scope = new Scope(null);
        scope.Add(new ScopeTable(null, columns));
        var binder = new Binder(_schema, sql, ParameterList.None);
        Expression expression = Sql.Parsing.SqlParser.ParseExpression(sql);
        return binder.Coerce(binder.Bind(expression, scope), type, CastContext.Assignment, expression);
    }

    /// <summary>Binds all defaults, for the errors that they may have.</summary>
    internal BoundExpression[] BindDefaults(CatalogTable table) =>
        [.. Enumerable.Range(0, table.Columns.Length).Select(column => DefaultOf(table, column))];

    internal TableRules BindRules(CatalogTable table)
    {
        ImmutableArray<PlanColumn> columns = Scan(table, table.Name).Columns;
        (string Name, PlanColumn)[] names = [.. table.Columns.Select((column, i) => (column.Name, columns[i]))];
        return new TableRules(
            columns,
            [.. table.Checks.Select(check => (check.Name, Stored(check.Condition, names, SqlType.Boolean)))],
            [
                .. table.Columns.Index().Where(item => item.Item.Generated is not null)
                    .Select(item => (item.Index, Stored(item.Item.Generated!, names, item.Item.StorageType))),
            ]);
    }

    private (SyntaxList<BoundExpression> Values, ImmutableArray<PlanColumn> Output) BindReturning(
        ModificationStatement statement, Scope scope)
    {
        if (statement.Returning.IsEmpty)
        {
            return (default, []);
        }

        List<SelectOutput> items = BindItems(statement.Returning, scope);
        foreach (SelectOutput item in items)
        {
            RequireNoAggregate(item.Value, "RETURNING", item.Syntax);
        }

        return ([.. items.Select(item => item.Value)], [.. items.Select(OutputColumn)]);
    }

    private int RequireColumn(CatalogTable table, Identifier name)
    {
        int index = FoldsNames ? table.MeantIndexOf(name.Name) : table.IndexOf(name.Name);
        return index >= 0 ? index : throw new StatementException(
            SqlStates.UndefinedColumn, $"The table '{table.Name}' has no column '{name.Name}'", PlaceOf(name),
            Suggest(name.Name, table.Columns.Select(column => column.Name)))
        {
            Table = table.Name,
            Column = name.Name,
        };
    }

    private int RequireWritable(CatalogTable table, Identifier name)
    {
        int index = RequireColumn(table, name);
        return table.Columns[index].Generated is null ? index : throw Error(
            SqlStates.GeneratedAlways, $"'{name.Name}' is generated: it cannot be written", name);
    }
}
