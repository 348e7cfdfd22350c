using Orm.Engine.Catalog;
using Orm.Engine.Execution.Operators;
using Orm.Engine.Planning;
using Orm.Engine.Planning.Binding;
using Orm.Engine.Planning.Costs;
using Orm.Engine.Planning.Logical;
using Orm.Engine.Planning.Rewrites;
using Orm.Engine.Sql.Syntax;
using Orm.Engine.Types;

namespace Orm.Engine.Execution;

/// <summary>
/// A statement that is bound, planned and built: it runs as often as wanted, one run at a time, as long as the schema
/// and the types of the parameters are the same.
/// </summary>
internal sealed class PreparedPlan
{
    private readonly IStatistics _sizes;
    private Operator? _root;

    private PreparedPlan(
        PlanNode plan, IReadOnlyList<ParameterName> parameters, long epoch, IStatistics sizes, ExecutionState state)
    {
        _sizes = sizes;
        MostWorkers = sizes.MostWorkers;
        State = state;
        Plan = plan;
        Parameters = parameters;
        Epoch = epoch;
        Columns = [.. plan.Output];
        Values = new SqlValue[parameters.Count];
        HasSideEffects = plan.HasSideEffects;
        ChangesRows = plan.ChangesRows;
        RunsToItsEnd = HasSideEffects || plan.TakesNumbers;
        Build();
    }

    internal PlanNode Plan { get; }

    internal IReadOnlyList<ParameterName> Parameters { get; }

    /// <summary>The schema that it was made for.</summary>
    internal long Epoch { get; }

    /// <summary>The statistics that it was made with.</summary>
    internal long StatisticsVersion { get; set; }

    /// <summary>How many workers it was made for, at most.</summary>
    internal int MostWorkers { get; }

    internal ExecutionState State { get; private set; }

    /// <summary>The columns that it gives.</summary>
    internal PlanColumn[] Columns { get; }

    /// <summary>Whether running it changes or locks rows.</summary>
    internal bool HasSideEffects { get; }

    /// <summary>Whether running it changes rows.</summary>
    internal bool ChangesRows { get; }

    /// <summary>Whether rows that nobody reads are computed all the same.</summary>
    internal bool RunsToItsEnd { get; }

    /// <summary>The values of the parameters, in their order: one array for all runs.</summary>
    internal SqlValue[] Values { get; }

    /// <summary>Gives the rows, when the plan takes them out of one table as they are.</summary>
    internal StoredRows? Stored { get; private set; }

    /// <summary>Gives the rows otherwise.</summary>
    internal OperatorReader? Reader { get; private set; }

    /// <summary>The plan as operators, whatever it is.</summary>
    internal Operator Root => _root ??= PlanBuilder.Build(Plan, State, _sizes);

    /// <summary>Whether it is running; another run needs another plan meanwhile.</summary>
    internal bool IsRunning { get; private set; }

    /// <summary>The beginning of a run.</summary>
    internal void BeginRun()
    {
        if (Stored is null && Reader is null)
        {
            Build();
        }

        IsRunning = true;
    }

    /// <summary>The end of a run. What it holds a long value with is made again for the next one.</summary>
    internal void EndRun()
    {
        IsRunning = false;
        if (State.HoldsLongValue)
        {
            Array.Clear(Values);
            _root = null;
            Stored = null;
            Reader = null;
            State = new ExecutionState();
        }
    }

    private void Build()
    {
        Stored = HasSideEffects ? null : PlanBuilder.BuildStored(Plan, State, _sizes);
        Reader = Stored is null ? new OperatorReader(Root) : null;
    }

    internal static PreparedPlan Prepare(
        Statement statement, string text, Schema schema, ParameterList parameters, IStatistics statistics,
        ExecutionState? state = null)
    {
        var binder = new Binder(schema, text, parameters) { FoldsNames = true };
        PlanNode plan = statement switch
        {
            QueryStatement query => binder.BindQuery(query.Query, null),
            ModificationStatement modification => binder.BindModification(modification, null),
            _ => throw new InvalidOperationException($"A {statement.GetType().Name} has no plan."),
        };
        PlanNode chosen = statistics.LeavesPlansAsBound
            ? plan
            : Optimizer.Optimize(plan, statistics, binder.HasQueriesInFrom);
        return new PreparedPlan(chosen, parameters.Used, schema.Epoch, statistics, state ?? new ExecutionState());
    }
}
