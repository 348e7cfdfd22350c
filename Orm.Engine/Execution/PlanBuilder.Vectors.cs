using Orm.Engine.Execution.Expressions;
using Orm.Engine.Execution.Vectors;
using Orm.Engine.Planning;
using Orm.Engine.Planning.Binding;
using Orm.Engine.Planning.Logical;
using Orm.Engine.Types;

namespace Orm.Engine.Execution;

// Which parts of a plan work on vectors, and how those are built.
internal sealed partial class PlanBuilder
{
    private readonly Dictionary<PlanNode, bool> _vectorised = [];
    private readonly Dictionary<PlanNode, Evaluator?[]> _bounds = [];

    /// <summary>
    /// Whether a part of the plan works on vectors: when it reads a large table from end to end. What looks up some
    /// rows by a key is faster row by row.
    /// </summary>
    private bool IsVectorised(PlanNode plan)
    {
        if (!_vectorised.TryGetValue(plan, out bool vectorised))
        {
            vectorised = plan switch
            {
                ScanNode { Path: null } scan => _sizes.RowsOf(scan.Table) >= _sizes.LeastRowsForVectors,
                FilterNode or ProjectNode => IsVectorised(plan.Inputs[0]),
                AggregateNode aggregate => aggregate.Sets.Length == 1
                    && aggregate.Sets[0].Length == aggregate.Keys.Count
                    && aggregate.Output.Length <= TupleStore.MaxColumns
                    && IsVectorised(aggregate.Input),
                JoinNode join => IsVectorJoin(join),
                SemiJoinNode join => IsVectorJoin(join),
                SortNode sort => sort.Output.Length + sort.Keys.Count <= TupleStore.MaxColumns
                    && sort.Keys.AsSpan().ToArray().All(key => key.Expression.Type.IsOrdered)
                    && IsVectorised(sort.Input),
                WindowNode window => IsVectorWindow(window),
                DistinctNode distinct => distinct.On.IsEmpty
                    && distinct.Output.Length is > 0 and <= TupleStore.MaxColumns
                    && IsVectorised(distinct.Input),
                SetNode set => IsVectorSet(set),
                SharedScanNode { IsWorking: false, Shared: { Recursion: null, Plan: var shared } } =>
                    !shared.ChangesRows && shared.Output.Length is > 0 and <= TupleStore.MaxColumns
                        && IsVectorised(shared),
                _ => false,
            };
            _vectorised.Add(plan, vectorised);
        }

        return vectorised;
    }

    /// <summary>Tells a sort below how many of its rows are wanted, and notes that other operators below will be asked
    /// for some rows only.</summary>
    private void Bound(LimitNode limit, Evaluator? count, Evaluator? offset)
    {
        PlanNode below = limit.Input;
        while (below is ProjectNode project)
        {
            below = project.Input;
        }

        for (PlanNode node = limit.Input; node is FilterNode or ProjectNode or JoinNode or SemiJoinNode;
            node = node.Inputs[0])
        {
            _briefly.Add(node);
        }

        if (below is SortNode && limit.Ties.IsEmpty && count is not null)
        {
            _bounds[below] = [count, offset];
        }
    }

    /// <param name="plan">What is built.</param>
    /// <param name="needed">The columns of its output that are used; null: all.</param>
    private VectorOperator BuildVectors(PlanNode plan, HashSet<PlanColumn>? needed)
    {
        if (!IsVectorised(plan))
        {
            return new VectorsOfRows(Build(plan), RowTypes(plan));
        }

        if (IsSharedPipeline(plan))
        {
            return BuildGather(plan, needed);
        }

        VectorOperator made = plan switch
        {
            ScanNode scan => BuildVectorScan(scan, [], needed),
            FilterNode filter => BuildVectorFilter(filter, needed),
            ProjectNode project => BuildVectorProject(project),
            AggregateNode aggregate => BuildVectorAggregation(aggregate),
            JoinNode join => BuildVectorJoin(join, needed),
            SemiJoinNode join => BuildVectorJoin(join, needed),
            SortNode sort => BuildVectorSort(sort),
            DistinctNode distinct => BuildVectorDistinct(distinct),
            SetNode set => BuildVectorSet(set, needed),
            SharedScanNode shared => BuildVectorShared(shared),
            WindowNode window => BuildVectorWindows(window),
            _ => throw new InvalidOperationException($"A {plan.GetType().Name} does not work on vectors."),
        };
        return State.Actuals is { } actuals ? new MeasuredVectors(made, actuals.Of(plan), State.Clock) : made;
    }

    /// <summary>What the rows of an operator are as vectors: stored columns have a form that never changes.</summary>
    private static VectorType[] RowTypes(PlanNode plan) => plan switch
    {
        ScanNode scan => [.. scan.Output.Select(column => StoredType(scan, column))],
        FilterNode or SortNode or LimitNode or DistinctNode => RowTypes(plan.Inputs[0]),
        JoinNode join => [.. RowTypes(join.Left), .. RowTypes(join.Right)],
        SemiJoinNode join => RowTypes(join.Left),
        ProjectNode project => RowTypes(project),
        _ => [.. plan.Output.Select(column => VectorType.OfRows(column.Type))],
    };

    private static VectorType[] RowTypes(ProjectNode project)
    {
        VectorType[] input = RowTypes(project.Input);
        return
        [
            .. project.Values.AsSpan().ToArray().Select(
                value => value is BoundColumn column && project.Input.Output.IndexOf(column.Column) is >= 0 and int at
                    ? input[at]
                    : VectorType.OfRows(value.Type)),
        ];
    }

    private static VectorType StoredType(ScanNode scan, PlanColumn column) => column == scan.RowId
        ? VectorType.OfColumn(SqlType.BigInt)
        : VectorType.OfColumn(scan.Table.Columns[scan.Columns.IndexOf(column)].StorageType);

    private VectorScan BuildVectorScan(ScanNode scan, ScanPredicate[] predicates, HashSet<PlanColumn>? needed) => new(
        scan.Table.Number,
        [.. scan.Output.Select(column => column == scan.RowId ? -1 : scan.Columns.IndexOf(column))],
        RowTypes(scan),
        [.. scan.Output.Select(column => needed?.Contains(column) ?? true)],
        predicates,
        State,
        _worker?.Cursor);

    private VectorOperator BuildVectorFilter(FilterNode filter, HashSet<PlanColumn>? needed)
    {
        if (filter.Input is ScanNode scan)
        {
            return BuildFilteredScan(filter, scan, needed);
        }

        VectorOperator input = BuildVectors(filter.Input, With(needed, filter.Condition));
        return new VectorFilter(
            input, new VectorCompiler(this, filter.Input.Output, input.Types).CompilePredicate(filter.Condition));
    }

    /// <summary>Conditions that read nothing but the row are tried while it lies in its page.</summary>
    private VectorOperator BuildFilteredScan(FilterNode filter, ScanNode scan, HashSet<PlanColumn>? needed)
    {
        var compiler = new VectorCompiler(this, scan.Output, RowTypes(scan));
        var inPlace = new List<ScanPredicate>();
        var behind = new List<VectorPredicate>();
        foreach (BoundExpression condition in filter.Condition.Conjuncts())
        {
            VectorPredicate predicate = compiler.CompilePredicate(condition);
            if (predicate.IsPure)
            {
                int[] columns = [.. condition.Columns().Select(c => scan.Output.IndexOf(c)).Where(i => i >= 0)];
                inPlace.Add(new ScanPredicate(predicate, columns, compiler.Effort(condition)));
            }
            else
            {
                behind.Add(predicate);
                needed = With(needed, condition);
            }
        }

        VectorScan rows = BuildVectorScan(scan, [.. inPlace.OrderBy(predicate => predicate.Effort)], needed);
        return behind.Count == 0
            ? rows
            : new VectorFilter(rows, new LogicalPredicate([.. behind], isAnd: true));
    }

    private VectorProject BuildVectorProject(ProjectNode project)
    {
        BoundExpression[] values = project.Values.AsSpan().ToArray();
        VectorOperator input = BuildVectors(project.Input, With([], values));
        var compiler = new VectorCompiler(this, project.Input.Output, input.Types);
        return new VectorProject(input, [.. values.Select(compiler.Compile)]);
    }

    private VectorSort BuildVectorSort(SortNode sort)
    {
        // All columns are kept: those that only a key needs are rare, and the rows are given as a whole.
        VectorOperator input = BuildVectors(sort.Input, needed: null);
        var compiler = new VectorCompiler(this, sort.Input.Output, input.Types);
        _bounds.TryGetValue(sort, out Evaluator?[]? bounds);
        return new VectorSort(
            input,
            [
                .. sort.Keys.AsSpan().ToArray().Select(
                    key => new VectorSortKey(compiler.Compile(key.Expression), key.IsDescending, key.NullsFirst)),
            ],
            bounds ?? [],
            State,
            State.Actuals?.Of(sort));
    }

    private VectorOperator BuildVectorDistinct(DistinctNode distinct) =>
        BuildSharedAggregation(distinct, needed: null, (builder, rows) => builder.Distinct(distinct, rows))
        ?? (VectorOperator)Distinct(distinct, BuildVectors(distinct.Input, needed: null));

    private static HashSet<PlanColumn>? With(HashSet<PlanColumn>? needed, params BoundExpression?[] expressions)
    {
        if (needed is null)
        {
            return null;
        }

        HashSet<PlanColumn> all = [.. needed];
        foreach (BoundExpression expression in expressions.OfType<BoundExpression>())
        {
            expression.AddColumns(all);
        }

        return all;
    }
}
