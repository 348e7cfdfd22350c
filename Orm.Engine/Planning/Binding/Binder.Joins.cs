using Orm.Engine.Planning.Logical;
using Orm.Engine.Sql.Syntax;
using Orm.Engine.Types;

namespace Orm.Engine.Planning.Binding;

// Joins: ON, USING and NATURAL.
internal sealed partial class Binder
{
    private PlanNode BindJoin(JoinedTable join, Scope scope)
    {
        if (join.Alias is not null)
        {
            var inner = scope.WithoutTables();
            inner.Locks = scope.Locks;
            PlanNode hidden = BindJoin(join with { Alias = null }, inner);
            AddTable(join.Alias, new ScopeTable(null, inner.Columns), scope, join);
            return hidden;
        }

        int tables = scope.Tables.Count;
        int first = scope.Columns.Count;
        PlanNode left = BindTable(join.Left, scope);
        int middle = scope.Columns.Count;
        PlanNode right = BindTable(join.Right, scope);
        SyntaxList<Identifier> shared = join.IsNatural ? CommonNames(scope, first, middle) : join.Using;
        if (join.IsNatural)
        {
            Kept?.Add(join, shared);
        }

        BoundExpression? condition = shared.IsEmpty
            ? join.On is null ? null : BindJoinCondition(join.On, scope, tables, first)
            : BindUsing(shared, join, scope, first, middle);
        JoinKind kind = join.Kind == JoinKind.Cross ? JoinKind.Inner : join.Kind;
        if (kind == JoinKind.Right)
        {
            // The same pairs with the sides exchanged; the columns are found by identity, so their order does not
            // matter.
            return new JoinNode(JoinKind.Left, right, left, condition);
        }

        return new JoinNode(
            condition is null && kind == JoinKind.Inner ? JoinKind.Cross : kind, left, right, condition);
    }

    /// <summary>ON sees the two sides, and what is outside of the FROM.</summary>
    private BoundExpression BindJoinCondition(Expression on, Scope scope, int tables, int columns)
    {
        Scope sides = scope.WithoutTables();
        sides.Tables.AddRange(scope.Tables.Skip(tables));
        sides.Columns.AddRange(scope.Columns.Skip(columns));
        BoundExpression condition = BindCondition(on, sides);
        RequireNoAggregate(condition, "ON", on);
        return condition;
    }

    private static SyntaxList<Identifier> CommonNames(Scope scope, int first, int middle)
    {
        var left = scope.Columns.Take(first..middle).Select(column => column.Name);
        HashSet<string> right = [.. scope.Columns.Skip(middle).Select(column => column.Name)];
        return [.. left.Where(right.Contains).Distinct().Select(name => new Identifier(name))];
    }

    /// <summary>
    /// Compares the columns of the two sides that have the names. In the place of the two, before the others of the
    /// sides, stands then one: only with their table's name can they be meant.
    /// </summary>
    private BoundExpression? BindUsing(
        SyntaxList<Identifier> names, JoinedTable join, Scope scope, int first, int middle)
    {
        var conditions = new List<BoundExpression>();
        var columns = new List<(string Name, BoundExpression Value)>();
        foreach (Identifier name in names)
        {
            BoundExpression left = FindIn(scope.Columns.Take(first..middle), name, join);
            BoundExpression right = FindIn(scope.Columns.Skip(middle), name, join);
            (BoundExpression l, BoundExpression r) = Unify(left, right, join);
            conditions.Add(Compare(Comparison.Equal, left, right, join));
            columns.Add((name.Name, join.Kind switch
            {
                JoinKind.Right => r,
                JoinKind.Full => new BoundChoice(ChoiceKind.Coalesce, [l, r], l.Type),
                _ => left,
            }));
        }

        HashSet<string> merged = [.. columns.Select(column => column.Name)];
        columns.AddRange(scope.Columns.Skip(first).Where(column => !merged.Contains(column.Name)));
        scope.Columns.RemoveRange(first, scope.Columns.Count - first);
        scope.Columns.AddRange(columns);
        return conditions.And();
    }

    private BoundExpression FindIn(
        IEnumerable<(string Name, BoundExpression Value)> columns, Identifier name, JoinedTable join)
    {
        BoundExpression[] found =
            [.. columns.Where(column => column.Name == name.Name).Select(column => column.Value)];
        return found.Length switch
        {
            1 => found[0],
            0 => throw Error(
                SqlStates.UndefinedColumn, $"There is no column '{name.Name}' on one side of the join", join),
            _ => throw Error(SqlStates.AmbiguousColumn, $"'{name.Name}' is a column of several tables", join),
        };
    }

    private void RequireNoAggregate(BoundExpression expression, string place, SyntaxNode at)
    {
        if (expression.Any(node => node is BoundAggregate or BoundWindow))
        {
            throw Error(
                expression.Any(node => node is BoundAggregate) ? SqlStates.GroupingError : SqlStates.WindowingError,
                $"An aggregate or window function stands in {place}",
                at,
                "Conditions on aggregates belong in HAVING, on windows around the query.");
        }
    }
}
