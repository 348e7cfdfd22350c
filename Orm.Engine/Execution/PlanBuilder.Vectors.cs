using Orm.Engine.Execution.Vectors;
using Orm.Engine.Functions;
using Orm.Engine.Planning;
using Orm.Engine.Planning.Binding;
using Orm.Engine.Planning.Logical;
using Orm.Engine.Types;

namespace Orm.Engine.Execution;

// Which parts of a plan work on vectors, and how those are built.
internal sealed partial class PlanBuilder
{
    private readonly Dictionary<PlanNode, bool> _vectorised = [];

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
                _ => false,
            };
            _vectorised.Add(plan, vectorised);
        }

        return vectorised;
    }

    /// <param name="plan">What is built.</param>
    /// <param name="needed">The columns of its output that are used; null: all.</param>
    private VectorOperator BuildVectors(PlanNode plan, HashSet<PlanColumn>? needed)
    {
        if (!IsVectorised(plan))
        {
            return new VectorsOfRows(BuildRows(plan), RowTypes(plan));
        }

        return plan switch
        {
            ScanNode scan => BuildVectorScan(scan, [], needed),
            FilterNode filter => BuildVectorFilter(filter, needed),
            ProjectNode project => BuildVectorProject(project),
            AggregateNode aggregate => BuildVectorAggregation(aggregate),
            _ => throw new InvalidOperationException($"A {plan.GetType().Name} does not work on vectors."),
        };
    }

    /// <summary>What the rows of an operator are as vectors: stored columns have a form that never changes.</summary>
    private static VectorType[] RowTypes(PlanNode plan) => plan is ScanNode scan
        ? [.. scan.Output.Select(column => StoredType(scan, column))]
        : [.. plan.Output.Select(column => VectorType.OfRows(column.Type))];

    private static VectorType StoredType(ScanNode scan, PlanColumn column) => column == scan.RowId
        ? VectorType.OfColumn(SqlType.BigInt)
        : VectorType.OfColumn(scan.Table.Columns[scan.Columns.IndexOf(column)].StorageType);

    private VectorScan BuildVectorScan(ScanNode scan, ScanPredicate[] predicates, HashSet<PlanColumn>? needed) => new(
        scan.Table.Number,
        [.. scan.Output.Select(column => column == scan.RowId ? -1 : scan.Columns.IndexOf(column))],
        RowTypes(scan),
        [.. scan.Output.Select(column => needed?.Contains(column) ?? true)],
        predicates,
        State);

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
                inPlace.Add(new ScanPredicate(predicate, columns));
            }
            else
            {
                behind.Add(predicate);
                needed = With(needed, condition);
            }
        }

        VectorScan rows = BuildVectorScan(scan, [.. inPlace], needed);
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

    private VectorAggregation BuildVectorAggregation(AggregateNode node)
    {
        VectorOperator input = BuildVectors(node.Input, With([], [.. node.Expressions]));
        var compiler = new VectorCompiler(this, node.Input.Output, input.Types);
        return new VectorAggregation(
            input,
            [.. node.Keys.AsSpan().ToArray().Select(compiler.Compile)],
            [.. node.Calls.AsSpan().ToArray().Select(call => BuildVectorAggregate(call, node.Input, compiler))],
            State);
    }

    private VectorAggregate BuildVectorAggregate(BoundAggregate call, PlanNode input, VectorCompiler compiler)
    {
        VectorPredicate? filter = call.Filter is null ? null : compiler.CompilePredicate(call.Filter);
        VectorExpression? argument = call.Arguments.IsEmpty ? null : compiler.Compile(call.Arguments[0]);
        if (!call.IsDistinct && call.OrderBy.IsEmpty)
        {
            AggregateFunction function = call.Function;
            switch (function.Kind)
            {
                case AggregateKind.CountRows:
                    return new CountVector(null) { Filter = filter };
                case AggregateKind.Count:
                    return new CountVector(argument) { Filter = filter };
                case AggregateKind.Sum or AggregateKind.Average when argument is { Type.Form: VectorForm.Integers }
                    && argument.Type.Kind is SqlTypeKind.BigInt or SqlTypeKind.Decimal:
                    return new IntegerSumVector(argument, SumType(function, argument.Type), function.Kind)
                    {
                        Filter = filter,
                    };
                case AggregateKind.Sum or AggregateKind.Average or AggregateKind.Total
                    when argument is { Type: { Form: VectorForm.Doubles, Kind: SqlTypeKind.Double } }:
                    return new DoubleSumVector(argument, function) { Filter = filter };
                case AggregateKind.Minimum or AggregateKind.Maximum
                    when argument is { Type: { Varies: false, Form: not VectorForm.Values } }
                        && argument.Type.Kind == function.Result.Kind:
                    return new ExtremumVector(argument, function.Kind == AggregateKind.Maximum) { Filter = filter };
            }
        }

        var columns = new HashSet<PlanColumn>();
        call.AddColumns(columns);
        return new RowAggregate(
            BuildCall(call, input),
            [.. Enumerable.Range(0, input.Output.Length).Where(i => columns.Contains(input.Output[i]))],
            input.Output.Length);
    }

    private static VectorType SumType(AggregateFunction function, VectorType argument) => function.Kind switch
    {
        AggregateKind.Average => new VectorType(SqlTypeKind.Decimal, VectorForm.Values),
        _ when argument.Kind == SqlTypeKind.BigInt => new VectorType(SqlTypeKind.BigInt, VectorForm.Integers),
        _ => argument with { Varies = true },
    };

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
