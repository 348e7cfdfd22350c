using Orm.Engine.Planning.Logical;
using Orm.Engine.Sql.Syntax;
using Orm.Engine.Types;

namespace Orm.Engine.Planning.Binding;

// Queries within expressions.
internal sealed partial class Binder
{
    private BoundSubquery BindScalarSubquery(SubqueryExpression subquery, Scope scope)
    {
        PlanNode plan = BindQuery(subquery.Query, scope);
        RequireColumns(plan, 1, subquery);
        return new BoundSubquery(SubqueryKind.Scalar, plan, plan.Output[0].Type);
    }

    private BoundExpression BindExists(ExistsPredicate exists, Scope scope) =>
        new BoundSubquery(SubqueryKind.Exists, BindQuery(exists.Query, scope), SqlType.Boolean);

    private BoundExpression BindInQuery(InQueryPredicate predicate, Scope scope)
    {
        BoundExpression found = Quantified(
            SubqueryKind.Any,
            Comparison.Equal,
            Bind(predicate.Operand, scope),
            BindQuery(predicate.Query, scope),
            predicate);
        return predicate.IsNegated ? new BoundNot(found) : found;
    }

    private BoundExpression BindQuantified(QuantifiedPredicate predicate, Scope scope)
    {
        if (predicate.Right is not SubqueryExpression subquery || ComparisonOf(predicate.Operator)
            is not { } comparison)
        {
            throw NotSupported("ANY or ALL of an array", predicate);
        }

        return Quantified(
            predicate.Quantifier == Quantifier.Any ? SubqueryKind.Any : SubqueryKind.All,
            comparison,
            Bind(predicate.Left, scope),
            BindQuery(subquery.Query, scope),
            predicate);
    }

    private BoundSubquery Quantified(
        SubqueryKind kind, Comparison comparison, BoundExpression operand, PlanNode plan, SyntaxNode at)
    {
        BoundExpression[] operands = operand is BoundRow row ? row.Items.AsSpan().ToArray() : [operand];
        RequireColumns(plan, operands.Length, at);
        if (operands.Length > 1 && comparison != Comparison.Equal)
        {
            throw NotSupported("An order of rows in ANY or ALL", at);
        }

        var columns = new BoundExpression[operands.Length];
        for (int i = 0; i < operands.Length; i++)
        {
            (operands[i], columns[i]) = Unify(operands[i], ColumnOf(plan, i, operands[i].Type, at), at);
            (operands[i], columns[i]) = Keyed(
                operands[i], columns[i], isOrder: comparison is not (Comparison.Equal or Comparison.NotEqual), at);
        }

        return new BoundSubquery(kind, ProjectIfNeeded(plan, columns), SqlType.Boolean)
        {
            Comparison = comparison,
            Operands = new SyntaxList<BoundExpression>(operands),
        };
    }

    /// <summary>A column; one that is a parameter has the type of what it is compared with.</summary>
    private BoundExpression ColumnOf(PlanNode plan, int place, SqlType wanted, SyntaxNode at)
    {
        var column = new BoundColumn(plan.Output[place]);
        return plan is ProjectNode { Values: var values } && IsFlexible(values[place])
            ? CastOperand(column, wanted, at)
            : column;
    }

    private void RequireColumns(PlanNode plan, int count, SyntaxNode at)
    {
        if (plan.Output.Length != count)
        {
            throw Error(
                SqlStates.SyntaxError,
                FormattableString.Invariant(
                    $"The subquery gives {plan.Output.Length} columns, where {count} are needed"),
                at);
        }
    }

    private static PlanNode ProjectIfNeeded(PlanNode plan, BoundExpression[] values)
    {
        for (int i = 0; i < values.Length; i++)
        {
            if (values[i] is not BoundColumn column || column.Column != plan.Output[i])
            {
                return Project(plan, values, [.. plan.Output.Select(output => output.Name)]);
            }
        }

        return plan;
    }

    private static ProjectNode Project(PlanNode input, BoundExpression[] values, string[] names) => new(
        input,
        [.. values.Select((value, i) => new PlanColumn(names[i], value.Type))],
        new SyntaxList<BoundExpression>(values));
}
