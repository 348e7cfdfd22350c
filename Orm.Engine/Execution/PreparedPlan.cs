using Orm.Engine.Catalog;
using Orm.Engine.Execution.Operators;
using Orm.Engine.Planning.Binding;
using Orm.Engine.Planning.Costs;
using Orm.Engine.Planning.Logical;
using Orm.Engine.Planning.Rewrites;
using Orm.Engine.Sql.Syntax;

namespace Orm.Engine.Execution;

/// <summary>
/// A statement that is bound, planned and built: it runs as often as wanted, one run at a time, as long as the schema
/// and the types of the parameters are the same.
/// </summary>
internal sealed class PreparedPlan
{
    private PreparedPlan(
        PlanNode plan, IReadOnlyList<ParameterName> parameters, long epoch, IStatistics sizes, ExecutionState state)
    {
        State = state;
        Plan = plan;
        Parameters = parameters;
        Epoch = epoch;
        Root = PlanBuilder.Build(plan, State, sizes);
    }

    internal PlanNode Plan { get; }

    internal IReadOnlyList<ParameterName> Parameters { get; }

    /// <summary>The schema that it was made for.</summary>
    internal long Epoch { get; }

    /// <summary>The statistics that it was made with.</summary>
    internal long StatisticsVersion { get; set; }

    internal ExecutionState State { get; }

    internal Operator Root { get; }

    /// <summary>Whether it is running; another run needs another plan meanwhile.</summary>
    internal bool IsRunning { get; set; }

    internal static PreparedPlan Prepare(
        Statement statement, string text, Schema schema, ParameterList parameters, IStatistics statistics,
        ExecutionState? state = null)
    {
        var binder = new Binder(schema, text, parameters);
        PlanNode plan = statement switch
        {
            QueryStatement query => binder.BindQuery(query.Query, null),
            ModificationStatement modification => binder.BindModification(modification, null),
            _ => throw new InvalidOperationException($"A {statement.GetType().Name} has no plan."),
        };
        PlanNode chosen = statistics.LeavesPlansAsBound ? plan : Optimizer.Optimize(plan, statistics);
        return new PreparedPlan(chosen, parameters.Used, schema.Epoch, statistics, state ?? new ExecutionState());
    }
}
