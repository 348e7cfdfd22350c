using System.Collections.Immutable;
using Orm.Engine.Execution.Aggregates;
using Orm.Engine.Execution.Expressions;
using Orm.Engine.Execution.Operators;
using Orm.Engine.Execution.Vectors;
using Orm.Engine.Planning;
using Orm.Engine.Planning.Binding;
using Orm.Engine.Planning.Costs;
using Orm.Engine.Planning.Logical;
using Orm.Engine.Sql.Syntax;

namespace Orm.Engine.Execution;

/// <summary>
/// Makes operators of a plan: gives each column its place in the rows of its operator, and a cell to each one that a
/// correlated part takes from outside. What it makes can run any number of times, one run at a time.
/// </summary>
internal sealed partial class PlanBuilder
{
    private readonly Dictionary<PlanColumn, int> _cells = [];
    private readonly Dictionary<SharedTable, SharedRows> _shared = [];
    private readonly IStatistics _sizes;
    private PlanNode? _counted;

    private PlanBuilder(ExecutionState state, IStatistics sizes)
    {
        State = state;
        _sizes = sizes;
    }

    internal ExecutionState State { get; }

    internal static Operator Build(PlanNode plan, ExecutionState state, IStatistics sizes)
    {
        var builder = new PlanBuilder(state, sizes)
        {
            _degree = plan.HasSideEffects ? 1 : sizes.MostWorkers,
            _counted = Counted(plan),
        };
        Operator root = builder.Build(plan);
        state.Cells = new Types.SqlValue[builder._cells.Count];
        return root;
    }

    // Of a change with changes in its WITH, those are not counted.
    private static PlanNode? Counted(PlanNode plan) => plan switch
    {
        AllChangesNode all => Counted(all.Input),
        ModificationNode => plan,
        _ => null,
    };

    /// <summary>An expression by itself, over rows of some columns.</summary>
    internal static Evaluator Compile(
        BoundExpression expression, ImmutableArray<PlanColumn> row, ExecutionState state, IStatistics sizes) =>
        new PlanBuilder(state, sizes).Compile(expression, row);

    internal Operator Build(PlanNode plan)
    {
        if (IsVectorised(plan))
        {
            return new RowsOfVectors(BuildVectors(plan, needed: null));
        }

        Operator made = BuildRows(plan);
        return State.Actuals is { } actuals
            ? new MeasuredOperator(made, actuals.Of(plan), State.Clock)
            : made;
    }

    private Operator BuildRows(PlanNode plan) => plan switch
    {
        ScanNode scan => BuildScan(scan),
        ValuesNode values => new ValuesOperator(values.Output.Length, Rows(values)),
        FilterNode filter => BuildFilter(filter),
        ProjectNode project => new ProjectOperator(Build(project.Input), Compile(project.Values, project.Input)),
        JoinNode join => BuildJoin(join),
        SemiJoinNode join => BuildSemiJoin(join),
        AggregateNode aggregate => BuildAggregate(aggregate),
        SortNode sort => new SortOperator(
            Build(sort.Input), Keys(sort.Keys, sort.Input), State, State.Actuals?.Of(sort)),
        LimitNode limit => BuildLimit(limit),
        DistinctNode distinct => new DistinctOperator(
            Build(distinct.Input), distinct.On.IsEmpty ? null : Compile(distinct.On, distinct.Input), State,
            State.Actuals?.Of(distinct)),
        SetNode set => new SetOperationOperator(
            set.Operator, set.IsAll, Build(set.Left), Build(set.Right), State, State.Actuals?.Of(set)),
        WindowNode window => BuildWindow(window),
        SharedScanNode shared => BuildShared(shared),
        FunctionNode { Function: TableFunction.JsonElements } function => new JsonElementsOperator(
            Compile(function.Arguments, null)[0], function.WithOrdinality, State),
        FunctionNode { Rows: { } rows } function => new RowFunctionOperator(
            rows, Compile(function.Arguments, null), function.WithOrdinality, State),
        FunctionNode function => new SeriesOperator(
            Compile(function.Arguments, null), function.Output[0].Type.Kind, function.WithOrdinality, State),
        AllChangesNode all => new AllChangesOperator(
            [.. all.Changes.Select(Build)], Build(all.Input), all.Input is ModificationNode),
        ModificationNode modification => BuildModification(modification),
        LockNode locked => BuildLock(locked),
        _ => throw new InvalidOperationException($"A {plan.GetType().Name} cannot be run."),
    };

    internal Evaluator Compile(BoundExpression expression, PlanNode? input) =>
        new ExpressionCompiler(this, Slots(input?.Output ?? [])).Compile(expression);

    internal Evaluator Compile(BoundExpression expression, ImmutableArray<PlanColumn> row) =>
        new ExpressionCompiler(this, Slots(row)).Compile(expression);

    internal Evaluator[] Compile(SyntaxList<BoundExpression> expressions, PlanNode? input)
    {
        var compiler = new ExpressionCompiler(this, Slots(input?.Output ?? []));
        return [.. expressions.AsSpan().ToArray().Select(compiler.Compile)];
    }

    internal SortColumn[] Keys(SyntaxList<SortKey> keys, PlanNode input) =>
    [
        .. keys.AsSpan().ToArray().Select(
            key => new SortColumn(Compile(key.Expression, input), key.IsDescending, key.NullsFirst)),
    ];

    /// <summary>The cell of a column that comes from outside.</summary>
    internal int CellOf(PlanColumn column)
    {
        if (!_cells.TryGetValue(column, out int cell))
        {
            cell = _cells.Count;
            _cells.Add(column, cell);
        }

        return cell;
    }

    /// <summary>What a part of the plan takes from the row at hand and from further outside.</summary>
    internal Correlation Correlate(PlanNode plan, Dictionary<PlanColumn, int> row, bool isVolatile)
    {
        HashSet<PlanColumn> free = plan.FreeColumns();
        return new Correlation(
            [.. free.Where(row.ContainsKey).Select(column => (row[column], CellOf(column)))],
            [.. free.Select(CellOf)],
            isVolatile);
    }

    internal static Dictionary<PlanColumn, int> Slots(ImmutableArray<PlanColumn> columns)
    {
        var slots = new Dictionary<PlanColumn, int>(columns.Length);
        for (int i = 0; i < columns.Length; i++)
        {
            slots.TryAdd(columns[i], i);
        }

        return slots;
    }

    private Evaluator[][] Rows(ValuesNode values) => [.. values.Rows.Select(row => Compile(row, null))];

    private LimitOperator BuildLimit(LimitNode limit)
    {
        Evaluator? count = limit.Limit is null ? null : Compile(limit.Limit, (PlanNode?)null);
        Evaluator? offset = limit.Offset is null ? null : Compile(limit.Offset, (PlanNode?)null);
        Bound(limit, count, offset);
        return new LimitOperator(Build(limit.Input), new RowCount(count, offset), Keys(limit.Ties, limit.Input));
    }

    private AggregateOperator BuildAggregate(AggregateNode aggregate) => new(
        Build(aggregate.Input),
        Compile(aggregate.Keys, aggregate.Input),
        [.. aggregate.Calls.AsSpan().ToArray().Select(call => BuildCall(call, aggregate.Input))],
        aggregate.Sets,
        State,
        State.Actuals?.Of(aggregate));

    private AggregateCall BuildCall(BoundAggregate call, PlanNode input) => new(
        call.Function,
        Compile(call.Arguments, input),
        call.Filter is null ? null : Compile(call.Filter, input),
        call.IsDistinct,
        Keys(call.OrderBy, input));

    private WindowOperator BuildWindow(WindowNode window) => new(
        Build(window.Input),
        [
            .. window.Calls.AsSpan().ToArray().Select(call => new WindowCall(
                call,
                Compile(call.PartitionBy, window.Input),
                Keys(call.OrderBy, window.Input),
                Compile(call.Arguments, window.Input),
                call.Aggregate is null ? null : BuildCall(call.Aggregate, window.Input),
                call.Frame.StartOffset is null ? null : Compile(call.Frame.StartOffset, window.Input),
                call.Frame.EndOffset is null ? null : Compile(call.Frame.EndOffset, window.Input))),
        ],
        State);

    private Operator BuildShared(SharedScanNode node)
    {
        if (!_shared.TryGetValue(node.Shared, out SharedRows? rows))
        {
            rows = new SharedRows(node.Shared.Plan.Output.Length, node.Shared.IsDistinct, State);
            _shared.Add(node.Shared, rows);
            rows.Start = new OperatorReader(Build(node.Shared.Plan));
            rows.Step = node.Shared.Recursion is null ? null : new OperatorReader(Build(node.Shared.Recursion));
            rows.Cells = [.. node.Shared.FreeColumns().Select(CellOf)];
        }

        return node.IsWorking ? new WorkingScanOperator(rows) : new SharedScanOperator(rows);
    }
}
