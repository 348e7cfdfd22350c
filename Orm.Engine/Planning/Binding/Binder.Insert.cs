using System.Collections.Immutable;
using Orm.Engine.Catalog;
using Orm.Engine.Planning.Logical;
using Orm.Engine.Sql.Syntax;
using Orm.Engine.Types;

namespace Orm.Engine.Planning.Binding;

// INSERT and ON CONFLICT.
internal sealed partial class Binder
{
    private InsertNode BindInsert(InsertStatement insert, Scope scope)
    {
        CatalogTable table = RequireTable(insert.Table);
        int[] columns = insert.Columns.IsEmpty
            ? [.. Enumerable.Range(0, table.Columns.Length)]
            : [.. insert.Columns.AsSpan().ToArray().Select(name => RequireColumn(table, name))];
        if (columns.Distinct().Count() != columns.Length)
        {
            throw Error(SqlStates.DuplicateColumn, "A column stands twice in the list", insert.Table);
        }

        PlanNode source = insert.Source switch
        {
            null => new ValuesNode([], [default]),
            { IsBare: true, Body: ValuesBody values } => BindInsertedRows(values, table, columns, scope),
            _ => BindQuery(insert.Source, scope),
        };
        int given = insert.Source is null ? 0 : source.Output.Length;
        if (given > columns.Length || (given < columns.Length && insert.Source is not null && !insert.Columns.IsEmpty))
        {
            throw Error(
                SqlStates.SyntaxError,
                FormattableString.Invariant($"There are {given} values for {columns.Length} columns"),
                insert.Source is null ? insert : insert.Source);
        }

        PlanNode rows = FullRows(insert, table, columns.AsSpan(0, given), source);
        TableRules rules = BindRules(table);
        var target = new Scope(scope);
        target.Add(new ScopeTable(
            insert.Alias ?? table.Name, table.Columns.Select((column, i) => (column.Name, rules.Columns[i]))));
        (SyntaxList<BoundExpression> values2, ImmutableArray<PlanColumn> output) = BindReturning(insert, target);
        return new InsertNode(table, rows, rules, values2, output)
        {
            Conflict = insert.OnConflict is null ? null : BindConflict(insert.OnConflict, table, target),
        };
    }

    /// <summary>Rows of VALUES, where DEFAULT may stand, and literals take the type of their column.</summary>
    private ValuesNode BindInsertedRows(ValuesBody values, CatalogTable table, int[] columns, Scope scope)
    {
        int width = values.Rows[0].Items.Count;
        if (width > columns.Length)
        {
            throw Error(SqlStates.SyntaxError, "There are more values than columns", values.Rows[0]);
        }

        var rows = ImmutableArray.CreateBuilder<SyntaxList<BoundExpression>>(values.Rows.Count);
        foreach (RowExpression row in values.Rows)
        {
            if (row.Items.Count != width)
            {
                throw Error(SqlStates.SyntaxError, "The rows of VALUES have different lengths", row);
            }

            var items = new BoundExpression[width];
            for (int i = 0; i < width; i++)
            {
                BoundExpression value = row.Items[i] is DefaultValue
                    ? InsertedDefault(table, columns[i])
                    : Bind(row.Items[i], scope);
                items[i] = Assigned(value, table.Columns[columns[i]], row.Items[i]);
            }

            rows.Add(new SyntaxList<BoundExpression>(items));
        }

        ImmutableArray<PlanColumn> output =
            [.. columns.Take(width).Select(i => new PlanColumn(table.Columns[i].Name, table.Columns[i].StorageType))];
        return new ValuesNode(output, rows.MoveToImmutable());
    }

    /// <summary>The rows with a value for every column of the table.</summary>
    private ProjectNode FullRows(InsertStatement insert, CatalogTable table, ReadOnlySpan<int> columns, PlanNode source)
    {
        var values = new BoundExpression[table.Columns.Length];
        for (int i = 0; i < values.Length; i++)
        {
            int given = columns.IndexOf(i);
            CatalogColumn column = table.Columns[i];
            bool isSystem = column.Generated is not null
                || (column.Identity is { IsAlways: true } && insert.Overriding != OverridingKind.SystemValue);
            if (given >= 0 && isSystem && !IsAllDefault(source, given))
            {
                throw Error(
                    SqlStates.GeneratedAlways,
                    $"'{column.Name}' is generated always: it cannot be given a value",
                    insert.Columns.IsEmpty ? insert : insert.Columns[given],
                    "Leave the column out, or write OVERRIDING SYSTEM VALUE.");
            }

            bool isDefault = given < 0 || isSystem
                || (column.Identity is not null && insert.Overriding == OverridingKind.UserValue);
            values[i] = column.Generated is not null
                ? new BoundConstant(SqlValue.Null, column.Type)
                : Assigned(isDefault ? InsertedDefault(table, i) : Given(insert, source, given), column, insert);
        }

        return Project(source, values, [.. table.Columns.Select(column => column.Name)]);
    }

    // A number behind those that were given is known when the rows before are stored.
    private BoundExpression InsertedDefault(CatalogTable table, int column) =>
        table.Columns[column].Identity is { PassesGiven: true }
            ? new BoundConstant(SqlValue.Null, table.Columns[column].Type)
            : DefaultOf(table, column);

    /// <summary>
    /// A column of the source. A literal in the list of a SELECT takes the type of the column that it goes to, as in
    /// VALUES; it is the same in every row.
    /// </summary>
    private static BoundExpression Given(InsertStatement insert, PlanNode source, int column)
    {
        ExpressionItem? item = insert.Source?.Body is SelectBody select && !select.Items.Any(item => item is StarItem)
            ? select.Items[column] as ExpressionItem
            : null;
        return item?.Expression switch
        {
            NullLiteral => new BoundConstant(SqlValue.Null, default),
            StringLiteral literal => new BoundConstant(SqlValue.Text(literal.Value), default),
            _ => new BoundColumn(source.Output[column]),
        };
    }

    private static bool IsAllDefault(PlanNode source, int column) =>
        source is ValuesNode values && values.Rows.All(row => row[column] is BoundNextValue
            or BoundCast { Operand: BoundNextValue } or BoundConstant { Value.IsNull: true });

    private ConflictRule BindConflict(ConflictClause conflict, CatalogTable table, Scope target)
    {
        ImmutableArray<uint>? trees = conflict.Target is null ? null : ConflictTrees(conflict.Target, table);
        RequireImmediate(table, trees, conflict);
        if (conflict.Assignments.IsEmpty)
        {
            return new ConflictRule(trees, [], [], null);
        }

        if (trees is null)
        {
            throw Error(
                SqlStates.SyntaxError, "DO UPDATE needs the columns of the key", conflict,
                    "Write ON CONFLICT (columns).");
        }

        ImmutableArray<PlanColumn> excluded = Scan(table, "excluded").Columns;
        var scope = new Scope(target.Parent);
        foreach (ScopeTable changed in target.Tables)
        {
            scope.Add(changed);
        }

        // A name without a table is that of the row in the way.
        scope.Tables.Add(new ScopeTable(
            "excluded", table.Columns.Select((column, i) => (column.Name, excluded[i]))));
        var assignments = new List<(int, BoundExpression)>();
        foreach (Assignment assignment in conflict.Assignments)
        {
            BindAssignment(assignment, table, scope, assignments);
        }

        BoundExpression? condition = conflict.Where is null ? null : BindCondition(conflict.Where, scope);
        return new ConflictRule(trees, excluded, [.. assignments], condition);
    }

    private void RequireImmediate(CatalogTable table, ImmutableArray<uint>? trees, ConflictClause conflict)
    {
        if (table.Keys.Any(key => key.IsDeferrable && trees?.Contains(key.Index) != false))
        {
            throw Error(
                SqlStates.NotInPrerequisiteState, "ON CONFLICT does not go with keys that are deferrable", conflict,
                "Name the columns of a key that is not.");
        }
    }
}
