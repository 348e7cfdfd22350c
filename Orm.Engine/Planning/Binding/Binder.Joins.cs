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
            AddTable(join.Alias, null, hidden.Output, scope, join);
            return hidden;
        }

        int first = scope.Tables.Count;
        PlanNode left = BindTable(join.Left, scope);
        int middle = scope.Tables.Count;
        PlanNode right = BindTable(join.Right, scope);
        SyntaxList<Identifier> shared = join.IsNatural ? CommonNames(scope, first, middle) : join.Using;
        BoundExpression? condition = shared.IsEmpty
            ? join.On is null ? null : BindJoinCondition(join.On, scope, first)
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
    private BoundExpression BindJoinCondition(Expression on, Scope scope, int first)
    {
        Scope sides = scope.WithoutTables();
        sides.Tables.AddRange(scope.Tables.Skip(first));
        foreach ((string name, BoundExpression merged) in scope.Merged)
        {
            sides.Merged[name] = merged;
        }

        BoundExpression condition = BindCondition(on, sides);
        RequireNoAggregate(condition, "ON", on);
        return condition;
    }

    private static SyntaxList<Identifier> CommonNames(Scope scope, int first, int middle)
    {
        var left = scope.Tables.Skip(first).Take(middle - first).SelectMany(table => table.Columns);
        var right = scope.Tables.Skip(middle).SelectMany(table => table.Columns).Select(c => c.Name).ToHashSet();
        return [.. left.Select(column => column.Name).Where(right.Contains).Distinct().Select(n => new Identifier(n))];
    }

    private BoundExpression? BindUsing(
        SyntaxList<Identifier> names, JoinedTable join, Scope scope, int first, int middle)
    {
        var conditions = new List<BoundExpression>();
        foreach (Identifier name in names)
        {
            BoundExpression left = scope.Merged.TryGetValue(name.Name, out BoundExpression? merged)
                ? merged
                : new BoundColumn(FindIn(scope.Tables.Skip(first).Take(middle - first), name, join));
            PlanColumn right = FindIn(scope.Tables.Skip(middle), name, join);
            (BoundExpression l, BoundExpression r) = Unify(left, new BoundColumn(right), join);
            conditions.Add(Compare(Comparison.Equal, left, new BoundColumn(right), join));
            scope.Merged[name.Name] = join.Kind switch
            {
                JoinKind.Right => r,
                JoinKind.Full => new BoundChoice(ChoiceKind.Coalesce, [l, r], l.Type),
                _ => left,
            };
            foreach (ScopeTable table in scope.Tables.Skip(first))
            {
                table.Merged.UnionWith(table.Columns.Where(c => c.Name == name.Name).Select(c => c.Column));
            }
        }

        return conditions.And();
    }

    private PlanColumn FindIn(IEnumerable<ScopeTable> tables, Identifier name, JoinedTable join)
    {
        PlanColumn[] found =
            [.. tables.SelectMany(table => table.Columns).Where(c => c.Name == name.Name).Select(c => c.Column)];
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
