using Orm.Engine.Functions;
using Orm.Engine.Planning.Logical;
using Orm.Engine.Sql.Syntax;

namespace Orm.Engine.Planning.Binding;

/// <summary>Ways through trees of bound expressions.</summary>
internal static class ExpressionWalk
{
    internal static SyntaxList<TResult> Select<T, TResult>(this SyntaxList<T> list, Func<T, TResult> change)
    {
        var items = new TResult[list.Count];
        for (int i = 0; i < items.Length; i++)
        {
            items[i] = change(list[i]);
        }

        return new SyntaxList<TResult>(items);
    }

    /// <summary>The list with other items; itself where they are the same.</summary>
    internal static SyntaxList<BoundExpression> Map(
        this SyntaxList<BoundExpression> list, Func<BoundExpression, BoundExpression> change)
    {
        BoundExpression[]? items = null;
        for (int i = 0; i < list.Count; i++)
        {
            BoundExpression item = change(list[i]);
            if (items is null && !ReferenceEquals(item, list[i]))
            {
                items = list.AsSpan().ToArray();
            }

            if (items is not null)
            {
                items[i] = item;
            }
        }

        return items is null ? list : new SyntaxList<BoundExpression>(items);
    }

    /// <summary>Calls an action for the expression and everything in it, plans of subqueries left out.</summary>
    internal static void Visit(this BoundExpression expression, Action<BoundExpression> action) =>
        expression.Replace(node =>
        {
            action(node);
            return null;
        });

    internal static bool Any(this BoundExpression expression, Func<BoundExpression, bool> test)
    {
        if (expression is BoundColumn or BoundConstant or BoundParameter)
        {
            return test(expression);
        }

        bool found = false;
        expression.Visit(node => found |= test(node));
        return found;
    }

    /// <summary>Replaces from the top: where the function gives null, it goes on with the operands.</summary>
    internal static BoundExpression Replace(
        this BoundExpression expression, Func<BoundExpression, BoundExpression?> change) =>
        new Replacer(change).Replace(expression);

    /// <summary>Replaces the plans of its subqueries; what these plans hold themselves is left to the function.
    /// </summary>
    internal static BoundExpression MapPlans(this BoundExpression expression, Func<PlanNode, PlanNode> change) =>
        expression.Replace(node => node is BoundSubquery subquery
            ? (subquery with { Plan = change(subquery.Plan) }).Map(operand => operand.MapPlans(change))
            : null);

    /// <summary>The columns that an expression needs, those of its subqueries' surroundings included.</summary>
    internal static HashSet<PlanColumn> Columns(this BoundExpression expression)
    {
        var columns = new HashSet<PlanColumn>();
        expression.AddColumns(columns);
        return columns;
    }

    internal static void AddColumns(this BoundExpression expression, HashSet<PlanColumn> columns)
    {
        // Most are columns and comparisons of columns.
        switch (expression)
        {
            case BoundColumn column:
                columns.Add(column.Column);
                break;
            case BoundComparison comparison:
                comparison.Left.AddColumns(columns);
                comparison.Right.AddColumns(columns);
                break;
            case BoundConstant or BoundParameter:
                break;
            case BoundSubquery subquery:
                columns.UnionWith(subquery.Plan.FreeColumns());
                AddColumnsOfOperands(subquery, columns);
                break;
            default:
                AddColumnsOfOperands(expression, columns);
                break;
        }
    }

    private static void AddColumnsOfOperands(BoundExpression expression, HashSet<PlanColumn> columns) =>
        expression.Map(operand =>
        {
            operand.AddColumns(columns);
            return operand;
        });

    /// <summary>Whether a call of it may be moved, left out or made once for many rows.</summary>
    internal static bool IsVolatile(this BoundExpression expression) =>
        expression.Any(node => node is BoundCall { Function.Volatility: Volatility.Volatile }
            or BoundSubquery { Plan.HasSideEffects: true });

    /// <summary>Whether it may give something else each time, queries within it included.</summary>
    internal static bool MayVary(this BoundExpression expression) => expression.IsVolatile()
        || expression.Any(node => node is BoundSubquery subquery && MayVary(subquery.Plan));

    /// <summary>Whether it may give other rows each time.</summary>
    internal static bool MayVary(this PlanNode plan) =>
        plan.Expressions.Any(MayVary) || plan.Inputs.Any(MayVary);

    /// <summary>The conditions that must all hold.</summary>
    internal static IEnumerable<BoundExpression> Conjuncts(this BoundExpression? expression)
    {
        if (expression is null)
        {
            return [];
        }

        if (expression is not BoundLogical { Operator: LogicalOperator.And } and)
        {
            return [expression];
        }

        var parts = new List<BoundExpression>();
        foreach (BoundExpression operand in and.Operands)
        {
            parts.AddRange(operand.Conjuncts());
        }

        return parts;
    }

    /// <summary>All of the conditions; null when there are none.</summary>
    internal static BoundExpression? And(this IEnumerable<BoundExpression> conditions)
    {
        BoundExpression[] all = [.. conditions];
        return all.Length switch
        {
            0 => null,
            1 => all[0],
            _ => new BoundLogical(LogicalOperator.And, new SyntaxList<BoundExpression>(all)),
        };
    }

    /// <summary>One function for all nodes of a walk.</summary>
    private sealed class Replacer
    {
        private readonly Func<BoundExpression, BoundExpression?> _change;
        private readonly Func<BoundExpression, BoundExpression> _replace;

        internal Replacer(Func<BoundExpression, BoundExpression?> change)
        {
            _change = change;
            _replace = Replace;
        }

        internal BoundExpression Replace(BoundExpression expression) =>
            _change(expression) ?? expression.Map(_replace);
    }
}
