using Orm.Engine.Execution.Vectors;
using Orm.Engine.Functions;
using Orm.Engine.Planning;
using Orm.Engine.Planning.Binding;
using Orm.Engine.Planning.Logical;
using Orm.Engine.Types;

namespace Orm.Engine.Execution;

// Aggregates on vectors.
internal sealed partial class PlanBuilder
{
    private VectorOperator BuildVectorAggregation(AggregateNode node)
    {
        HashSet<PlanColumn>? needed = With([], [.. node.Expressions]);
        return (node.Calls.AsSpan().ToArray().All(CanMerge)
                ? BuildSharedAggregation(node, needed, (builder, rows) => builder.BuildVectorAggregation(node, rows))
                : null)
            ?? (VectorOperator)BuildVectorAggregation(node, BuildVectors(node.Input, needed));
    }

    private VectorAggregation BuildVectorAggregation(AggregateNode node, VectorOperator input)
    {
        var compiler = new VectorCompiler(this, node.Input.Output, input.Types);
        return new VectorAggregation(
            input,
            [.. node.Keys.AsSpan().ToArray().Select(compiler.Compile)],
            [.. node.Calls.AsSpan().ToArray().Select(call => BuildVectorAggregate(call, node.Input, compiler))],
            IsUsed(node.Input, [.. node.Expressions]),
            State,
            State.Actuals?.Of(node));
    }

    private VectorAggregate BuildVectorAggregate(BoundAggregate call, PlanNode input, VectorCompiler compiler)
    {
        VectorPredicate? filter = call.Filter is null ? null : compiler.CompilePredicate(call.Filter);
        VectorExpression? argument = call.Arguments.IsEmpty ? null : compiler.Compile(call.Arguments[0]);
        bool isDistinct = call.IsDistinct && call.Function.Kind is not (AggregateKind.Minimum or AggregateKind.Maximum);
        VectorExpression? value = isDistinct ? new ColumnExpression(1, argument!.Type) : argument;
        if (call.OrderBy.IsEmpty
            && VectorAggregateOf(call.Function, value, isDistinct ? null : filter) is { } aggregate)
        {
            return isDistinct ? new DistinctVector(argument!, aggregate, State) { Filter = filter } : aggregate;
        }

        var columns = new HashSet<PlanColumn>();
        call.AddColumns(columns);
        return new RowAggregate(
            BuildCall(call, input),
            [.. Enumerable.Range(0, input.Output.Length).Where(i => columns.Contains(input.Output[i]))],
            input.Output.Length);
    }

    /// <summary>The aggregate that takes a vector at a time; null when there is none for the function or the type.
    /// </summary>
    private static VectorAggregate? VectorAggregateOf(
        AggregateFunction function, VectorExpression? argument, VectorPredicate? filter)
    {
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
            default:
                return null;
        }
    }

    /// <summary>Which columns of a plan some expressions use.</summary>
    private static bool[] IsUsed(PlanNode input, BoundExpression[] expressions)
    {
        HashSet<PlanColumn> used = With([], expressions)!;
        return [.. input.Output.Select(used.Contains)];
    }

    private static VectorType SumType(AggregateFunction function, VectorType argument) => function.Kind switch
    {
        AggregateKind.Average => new VectorType(SqlTypeKind.Decimal, VectorForm.Values),
        _ when argument.Kind == SqlTypeKind.BigInt => new VectorType(SqlTypeKind.BigInt, VectorForm.Integers),
        _ => argument with { Varies = true },
    };
}
