using System.Collections.Immutable;
using Orm.Engine.Catalog;
using Orm.Engine.Functions;
using Orm.Engine.Planning.Indexes;
using Orm.Engine.Planning.Logical;
using Orm.Engine.Sql.Syntax;
using Orm.Engine.Types;

namespace Orm.Engine.Planning.Binding;

// Indexes of expressions and of some rows: the catalog keeps them as SQL.
internal sealed partial class Binder
{
    /// <summary>A scan that knows what the computed indexes of its table are made of.</summary>
    internal ScanNode WithIndexes(ScanNode scan) => scan.Table.Indexes.Any(index => index.IsComputed)
        ? scan with
        {
            Computed =
            [
                .. scan.Table.Indexes.Where(index => index.IsComputed).Select(index => BindIndex(index, scan)),
            ],
        }
        : scan;

    /// <summary>What an index is made of, over the columns of a scan.</summary>
    internal BoundIndex BindIndex(CatalogIndex index, ScanNode scan)
    {
        (string Name, PlanColumn)[] names = [.. scan.Table.Columns.Select((c, i) => (c.Name, scan.Columns[i]))];
        BoundExpression[] keys =
        [
            .. index.Columns.Select(column => column.Expression is null
                ? new BoundColumn(scan.Columns[column.Column])
                : StoredKey(column.Expression, names)),
        ];
        return new BoundIndex(
            index,
            new SyntaxList<BoundExpression>(keys),
            index.Where is null ? null : Stored(index.Where, names, SqlType.Boolean));
    }

    private BoundExpression StoredKey(string sql, (string Name, PlanColumn Column)[] columns)
    {
        var scope = new Scope(null);
        scope.Add(new ScopeTable(null, columns));
        var binder = new Binder(_schema, sql, ParameterList.None);
        Expression expression = Sql.Parsing.SqlParser.ParseExpression(sql);
        return OrderKeyOf(binder.Settle(binder.Bind(expression, scope), expression));
    }

    /// <summary>
    /// Looks whether keys can be made of an expression: it must give the same for the same row, whoever asks and
    /// whenever, also when the database is opened by a program that knows less functions.
    /// </summary>
    /// <exception cref="StatementException">It cannot.</exception>
    internal void RequireIndexable(BoundExpression expression, SyntaxNode at)
    {
        expression.Visit(node =>
        {
            switch (node)
            {
                case BoundSubquery:
                    throw NotSupported("A subquery in an index", at);
                case BoundAggregate or BoundWindow:
                    throw Error(
                        node is BoundWindow ? SqlStates.WindowingError : SqlStates.GroupingError,
                        "An index is made of single rows: aggregates and windows have no place in it", at);
                case BoundCall { Function: var function } when function.Volatility != Volatility.Immutable
                    || !(FunctionCatalog.Find(function.Name).Contains(function)
                        || OperatorFunctions.Find(function.Name).Contains(function)):
                    throw Error(
                        SqlStates.InvalidObjectDefinition,
                        $"'{function.Name}' may give another result for the same row: an index cannot be made of it",
                        at,
                        "Use functions of the engine that depend on their arguments alone.");
            }
        });
        if (expression is BoundRow)
        {
            throw NotSupported("A row of several values in an index", at);
        }
    }

    /// <summary>
    /// The unique indexes whose conflicts ON CONFLICT means: those of exactly these elements, whose rows are all rows,
    /// or hold all that meet the condition. The row id's key is the tree of the table itself.
    /// </summary>
    private ImmutableArray<uint> ConflictTrees(ConflictTarget target, CatalogTable table)
    {
        if (target.Constraint is not null)
        {
            CatalogKey key = table.Keys.FirstOrDefault(key => key.Name == target.Constraint) ?? throw Error(
                SqlStates.UndefinedObject, $"There is no unique constraint '{target.Constraint}'", target);
            return [key.Index == 0 ? table.Number : key.Index];
        }

        ScanNode scan = WithIndexes(Scan(table, table.Name));
        var scope = new Scope(null);
        scope.Add(new ScopeTable(table.Name, table.Columns.Select((column, i) => (column.Name, scan.Columns[i]))));
        BoundExpression[] elements =
            [.. target.Elements.Select(element => Settle(Bind(Collated(element), scope), element))];
        HashSet<BoundExpression> wanted = [.. elements.Select(OrderKeyOf)];
        HashSet<BoundExpression> wantedEqual =
            [.. elements.Select(element => KeyOf(element, element.Type.Collation, isOrder: false))];
        BoundExpression? condition = target.Where is null ? null : BindCondition(target.Where, scope);
        BoundExpression[] given = [.. condition.Conjuncts()];
        ImmutableArray<uint> trees =
        [
            .. table.Indexes.Where(index => (index.IsUnique || IsDeferrable(table, index.Number))
                && IndexUse.KeysOf(index, scan, given) is { } keys
                && (wanted.SetEquals(keys) || wantedEqual.SetEquals(keys))).Select(index => index.Number),
        ];
        bool isRowId = table.RowIdColumn is { } rowId && wanted.SetEquals([new BoundColumn(scan.Columns[rowId])]);
        trees = isRowId ? trees.Add(table.Number) : trees;
        return trees.IsEmpty
            ? throw Error(SqlStates.InvalidColumnReference, "There is no unique key of these columns", target)
            : trees;
    }

    /// <summary>What an element of an index computes, its collation included.</summary>
    internal static Expression Collated(IndexElement element) => element.Collation is null
        ? element.Expression
        : new CollateExpression(element.Expression, element.Collation) { Span = element.Span };

    private static bool IsDeferrable(CatalogTable table, uint index) =>
        table.Keys.Any(key => key.IsDeferrable && key.Index == index);
}
