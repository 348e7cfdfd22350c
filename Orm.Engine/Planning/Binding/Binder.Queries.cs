using System.Collections.Immutable;
using Orm.Engine.Planning.Logical;
using Orm.Engine.Sql.Syntax;
using Orm.Engine.Types;

namespace Orm.Engine.Planning.Binding;

// Whole queries: WITH, set operations, VALUES, ORDER BY and LIMIT around a body.
internal sealed partial class Binder
{
    internal PlanNode BindQuery(Query query, Scope? outer)
    {
        var scope = new Scope(outer);
        _depth++;
        if (query.With is not null)
        {
            BindWith(query.With, scope);
        }

        PlanNode plan = query.Locking.IsEmpty ? BindUnlockedQuery(query, scope) : BindLockedQuery(query, scope);
        _depth--;
        return query.With is null ? plan : WithChanges(plan, scope);
    }

    private PlanNode BindUnlockedQuery(Query query, Scope scope)
    {
        PlanNode plan = query.Body is SelectBody select
            ? BindSelect(select, query.OrderBy, scope)
            : OrderBody(BindBody(query.Body, scope), query.OrderBy);
        if (!query.WithTies)
        {
            return BindLimit(plan, query, scope, default);
        }

        // What is sorted by may be no column of the result: then the ties are counted before it is left out.
        return plan is ProjectNode { Input: DistinctNode or SortNode } project
            ? project with { Input = BindLimit(project.Input, query, scope, OrderOf(project.Input)) }
            : BindLimit(plan, query, scope, OrderOf(plan));
    }

    private static SyntaxList<SortKey> OrderOf(PlanNode plan) => plan switch
    {
        SortNode sort => sort.Keys,
        DistinctNode { Input: SortNode sort } => sort.Keys,
        _ => default,
    };

    private PlanNode BindBody(QueryBody body, Scope scope) => body switch
    {
        SelectBody select => BindSelect(select, default, new Scope(scope)),
        ValuesBody values => BindValues(values, scope),
        SetOperation operation => BindSetOperation(operation, scope),
        NestedQuery nested => BindQuery(nested.Query, scope),
        _ => throw NotSupported("This kind of query", body),
    };

    private PlanNode BindLimit(PlanNode plan, Query query, Scope scope, SyntaxList<SortKey> order)
    {
        if (query.Limit is null && query.Offset is null)
        {
            return plan;
        }

        if (query.WithTies && query.OrderBy.IsEmpty)
        {
            throw Error(SqlStates.SyntaxError, "WITH TIES needs ORDER BY", query.Limit!);
        }

        var outer = new Scope(scope.Parent);
        return new LimitNode(plan, BindCount(query.Limit, outer), BindCount(query.Offset, outer))
        {
            Ties = query.WithTies ? order : default,
        };
    }

    private BoundExpression? BindCount(Expression? count, Scope scope) => count is null
        ? null
        : Coerce(Bind(count, scope), SqlType.BigInt, Functions.CastContext.Assignment, count);

    private ValuesNode BindValues(ValuesBody values, Scope scope)
    {
        var rows = new List<BoundExpression[]>();
        foreach (RowExpression row in values.Rows)
        {
            rows.Add(row.Items.Select(item => Bind(item, scope)).AsSpan().ToArray());
            if (rows[^1].Length != rows[0].Length)
            {
                throw Error(SqlStates.SyntaxError, "The rows of VALUES have different lengths", row);
            }
        }

        var columns = ImmutableArray.CreateBuilder<PlanColumn>(rows[0].Length);
        for (int i = 0; i < rows[0].Length; i++)
        {
            SqlType type = CommonType(rows.Select(row => row[i]), values);
            columns.Add(new PlanColumn(FormattableString.Invariant($"column{i + 1}"), type));
            foreach (BoundExpression[] row in rows)
            {
                row[i] = CastOperand(row[i], type, values);
            }
        }

        return new ValuesNode(
            columns.ToImmutable(), [.. rows.Select(row => new SyntaxList<BoundExpression>(row))]);
    }

    private PlanNode BindSetOperation(SetOperation operation, Scope scope)
    {
        PlanNode left = BindBody(operation.Left, scope);
        PlanNode right = BindBody(operation.Right, scope);
        SetNode all = Combine(operation.Operator, operation.IsAll, left, right, operation);
        bool hasKeys = all.Output.Any(column => EqualsByKey(column.Type));
        return (operation.Operator, operation.IsAll) switch
        {
            _ when !hasKeys => all,
            (SetOperator.Union, true) => all,
            (SetOperator.Union, false) => Distinct(all with { IsAll = true }),
            _ => throw NotSupported("EXCEPT and INTERSECT of texts without case, or of JSON,", operation),
        };
    }

    private SetNode Combine(SetOperator op, bool isAll, PlanNode left, PlanNode right, SyntaxNode at)
    {
        if (left.Output.Length != right.Output.Length)
        {
            throw Error(SqlStates.SyntaxError, "The two queries have different numbers of columns", at);
        }

        var leftValues = new BoundExpression[left.Output.Length];
        var rightValues = new BoundExpression[left.Output.Length];
        var output = ImmutableArray.CreateBuilder<PlanColumn>(leftValues.Length);
        for (int i = 0; i < leftValues.Length; i++)
        {
            BoundExpression l = LiteralOf(left, i);
            BoundExpression r = LiteralOf(right, i);
            SqlType type = CommonType([l, r], at);
            leftValues[i] = CastOperand(new BoundColumn(left.Output[i]), type, at);
            rightValues[i] = CastOperand(new BoundColumn(right.Output[i]), type, at);
            output.Add(new PlanColumn(left.Output[i].Name, type));
        }

        return new SetNode(
            op, isAll, ProjectIfNeeded(left, leftValues), ProjectIfNeeded(right, rightValues),
                output.MoveToImmutable());
    }

    /// <summary>A column that is a NULL or a quoted literal takes the type of the other side.</summary>
    private static BoundExpression LiteralOf(PlanNode plan, int column) =>
        plan is ProjectNode { Values: var values } && values[column] is BoundConstant { Value.IsNull: true } constant
            ? constant with { Type = default }
            : new BoundColumn(plan.Output[column]);

    /// <summary>ORDER BY behind a set operation or VALUES: output columns by name or number only.</summary>
    private PlanNode OrderBody(PlanNode plan, SyntaxList<OrderItem> orderBy)
    {
        if (orderBy.IsEmpty)
        {
            return plan;
        }

        var scope = new Scope(null);
        scope.Add(new ScopeTable(null, plan.Output.Select(column => (column.Name, column))));
        return new SortNode(plan, orderBy.Select(item => BindSortKey(
            item,
            OrdinalOf(item.Expression, plan.Output.Length) is { } ordinal
                ? new BoundColumn(plan.Output[ordinal])
                : Bind(item.Expression, scope))));
    }

    /// <summary>A plain number in ORDER BY or GROUP BY counts the columns of the select list.</summary>
    private int? OrdinalOf(Expression expression, int count)
    {
        if (expression is not IntegerLiteral { Value: var value })
        {
            return null;
        }

        return value >= 1 && value <= count ? (int)value - 1 : throw Error(
            SqlStates.InvalidColumnReference,
            FormattableString.Invariant($"There is no column {value} in the select list"),
            expression);
    }
}
