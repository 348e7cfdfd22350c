using Orm.Engine.Planning.Binding;
using Orm.Engine.Planning.Logical;

namespace Orm.Engine.Planning.Rewrites;

/// <summary>
/// Turns subqueries of conditions and select lists into joins, as far as it is asked to: running a subquery for each
/// row is the better plan where an index answers it and there are few rows, so the planner compares the costs of both.
/// </summary>
internal sealed class Unnesting
{
    private readonly Func<int, bool> _wants;

    private Unnesting(Func<int, bool> wants) => _wants = wants;

    private int Found { get; set; }

    /// <summary>Unnests the subqueries whose number is wanted.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="wants">Takes the number of a subquery that can be unnested.</param>
    /// <returns>The plan, and how many could be.</returns>
    internal static (PlanNode Plan, int Found) Apply(PlanNode plan, Func<int, bool> wants)
    {
        var unnesting = new Unnesting(wants);
        return (unnesting.Apply(plan), unnesting.Found);
    }

    private PlanNode Apply(PlanNode plan)
    {
        PlanNode mapped = plan.Map(Apply, expression => expression);
        return mapped switch
        {
            FilterNode filter => OfFilter(filter),
            ProjectNode project => OfProject(project),
            _ => mapped,
        };
    }

    private PlanNode OfFilter(FilterNode filter)
    {
        PlanNode input = filter.Input;
        var rest = new List<BoundExpression>();
        var known = new Dictionary<PlanColumn, BoundExpression>();
        foreach (BoundExpression condition in filter.Condition.Conjuncts())
        {
            BoundExpression inner = WithUnnestedPlans(condition);
            if (SubqueryJoins.Apply(input, inner) is { } join && _wants(Found++))
            {
                input = join;
            }
            else
            {
                (input, BoundExpression value) = WithJoins(input, inner, known);
                rest.Add(value);
            }
        }

        PlanNode result = FilterPushdown.Filtered(input, rest);
        return result.Output.Length == filter.Output.Length ? result : new ProjectNode(
            result, filter.Output, [.. filter.Output.Select(column => new BoundColumn(column))]);
    }

    private PlanNode OfProject(ProjectNode project)
    {
        PlanNode input = project.Input;
        var values = new List<BoundExpression>();
        var known = new Dictionary<PlanColumn, BoundExpression>();
        foreach (BoundExpression value in project.Values)
        {
            (input, BoundExpression joined) = WithJoins(input, WithUnnestedPlans(value), known);
            values.Add(joined);
        }

        return project with { Input = input, Values = [.. values] };
    }

    /// <summary>The subqueries within subqueries first.</summary>
    private BoundExpression WithUnnestedPlans(BoundExpression expression) => expression.MapPlans(Apply);

    /// <summary>Replaces scalar subqueries, wherever they stand in an expression, by columns of joins.</summary>
    /// <param name="input">What the joins are made with.</param>
    /// <param name="expression">The expression.</param>
    /// <param name="known">
    /// The columns that subqueries have become, by what they give: NULLIF and BETWEEN say one subquery twice, and a
    /// second join of it would have the same columns as the first.
    /// </param>
    private (PlanNode Input, BoundExpression Expression) WithJoins(
        PlanNode input, BoundExpression expression, Dictionary<PlanColumn, BoundExpression> known)
    {
        PlanNode joined = input;
        BoundExpression replaced = expression.Replace(node =>
        {
            if (node is not BoundSubquery { Plan.Output: [var given, ..] } subquery)
            {
                return null;
            }

            if (known.TryGetValue(given, out BoundExpression? column))
            {
                return column;
            }

            if (ScalarSubqueries.Apply(joined, subquery) is ({ } plan, { } value) && _wants(Found++))
            {
                joined = plan;
                known.Add(given, value);
                return value;
            }

            return null;
        });
        return (joined, replaced);
    }
}
