using Orm.Engine.Execution.Vectors;
using Orm.Engine.Functions;
using Orm.Engine.Planning;
using Orm.Engine.Planning.Binding;
using Orm.Engine.Planning.Logical;

namespace Orm.Engine.Execution;

// Window functions on vectors.
internal sealed partial class PlanBuilder
{
    /// <summary>Whether all calls have a form on vectors. Frames that depend on values have none.</summary>
    private bool IsVectorWindow(WindowNode window)
    {
        BoundWindow[] calls = window.Calls.AsSpan().ToArray();
        int keys = calls.Sum(call => call.PartitionBy.Count + call.OrderBy.Count + call.Arguments.Count);
        return window.Output.Length + keys <= TupleStore.MaxColumns
            && Array.TrueForAll(calls, IsVectorCall)
            && IsVectorised(window.Input);
    }

    private static bool IsVectorCall(BoundWindow call)
    {
        if (call.IgnoreNulls || !call.PartitionBy.AsSpan().ToArray().All(key => key.Type.IsOrdered)
            || !call.OrderBy.AsSpan().ToArray().All(key => key.Expression.Type.IsOrdered))
        {
            return false;
        }

        return call.Function switch
        {
            null => call.Aggregate is { IsDistinct: false, OrderBy.IsEmpty: true }
                && WindowEdges.Of(call.Frame) is not null,
            WindowFunction.Ntile => Constant(call, 0) is > 0,
            WindowFunction.Lag or WindowFunction.Lead => call.Arguments.Count == 1
                || (call.Arguments.Count == 2 && Constant(call, 1) is >= -int.MaxValue and <= int.MaxValue),
            WindowFunction.FirstValue or WindowFunction.LastValue => WindowEdges.Of(call.Frame) is not null,
            WindowFunction.NthValue => false,
            _ => true,
        };
    }

    private static long? Constant(BoundWindow call, int argument) =>
        call.Arguments[argument] is BoundConstant { Value: { IsNull: false } value } && CastRules.IsInteger(value.Kind)
            ? value.AsInt64()
            : null;

    /// <summary>
    /// A sort and a <see cref="VectorWindow"/> for each order that there is, that of the last call last, for the rows
    /// come in it. Keys that are computed are columns between them.
    /// </summary>
    private VectorProject BuildVectorWindows(WindowNode window)
    {
        VectorOperator rows = BuildVectors(window.Input, needed: null);
        var columns = new WindowColumns(
            new VectorCompiler(this, window.Input.Output, rows.Types),
            [.. rows.Types.Select((type, i) => new ColumnExpression(i, type))]);
        BoundWindow[] calls = window.Calls.AsSpan().ToArray();
        (BoundWindow Call, int Number)[][] orders =
        [
            .. calls.Select((call, number) => (Call: call, Number: number))
                .GroupBy(one => (one.Call.PartitionBy, one.Call.OrderBy))
                .OrderBy(group => group.Max(one => one.Number))
                .Select(group => group.ToArray()),
        ];
        (SortOrder[] PartitionBy, SortOrder[] OrderBy, int[] Arguments)[] keys =
            [.. orders.Select(order => columns.Of([.. order.Select(one => one.Call)]))];
        int width = rows.Types.Length;
        rows = new VectorProject(rows, [.. columns.Values]);
        int[] places = new int[calls.Length];
        for (int i = 0; i < orders.Length; i++)
        {
            rows = BuildVectorWindow(window, rows, orders[i], keys[i], places);
        }

        int[] output = [.. Enumerable.Range(0, width), .. places];
        VectorType[] types = rows.Types;
        return new VectorProject(rows, [.. output.Select(column => new ColumnExpression(column, types[column]))]);
    }

    private VectorWindow BuildVectorWindow(
        WindowNode window, VectorOperator rows, (BoundWindow Call, int Number)[] calls,
        (SortOrder[] PartitionBy, SortOrder[] OrderBy, int[] Arguments) keys, int[] places)
    {
        VectorType[] types = rows.Types;
        VectorSortKey[] sorted =
        [
            .. keys.PartitionBy.Concat(keys.OrderBy).Select(key => new VectorSortKey(
                new ColumnExpression(key.Column, types[key.Column]), key.IsDescending, key.NullsFirst)),
        ];
        if (sorted.Length > 0)
        {
            rows = new VectorSort(rows, sorted, [], State, State.Actuals?.Of(window));
        }

        var made = new VectorWindowCall[calls.Length];
        for (int i = 0; i < calls.Length; i++)
        {
            places[calls[i].Number] = types.Length + i;
            made[i] = BuildVectorCall(calls[i].Call, window.Input, types, keys.Arguments[i]);
        }

        return new VectorWindow(
            rows, [.. keys.PartitionBy.Select(key => key.Column)], [.. keys.OrderBy.Select(key => key.Column)], made,
            State, State.Actuals?.Of(window));
    }

    private VectorWindowCall BuildVectorCall(BoundWindow call, PlanNode input, VectorType[] types, int argument)
    {
        switch (call.Function)
        {
            case null when call.Aggregate is { } aggregate:
                var compiler = new VectorCompiler(this, input.Output, types[..input.Output.Length]);
                var used = new HashSet<PlanColumn>();
                aggregate.AddColumns(used);
                return new FramedAggregate(
                    BuildVectorAggregate(aggregate, input, compiler),
                    WindowEdges.Of(call.Frame)!.Value,
                    [.. Enumerable.Range(0, input.Output.Length).Where(i => used.Contains(input.Output[i]))],
                    types);
            case WindowFunction.Lag or WindowFunction.Lead:
                long by = call.Arguments.Count == 1 ? 1 : Constant(call, 1)!.Value;
                return new ShiftedCall(argument, types[argument], call.Function == WindowFunction.Lag ? -by : by);
            case WindowFunction.FirstValue or WindowFunction.LastValue:
                return new FrameValueCall(
                    argument, types[argument], WindowEdges.Of(call.Frame)!.Value,
                    isLast: call.Function == WindowFunction.LastValue);
            default:
                return new RankingCall(
                    call.Function!.Value, call.Function == WindowFunction.Ntile ? Constant(call, 0)!.Value : 0);
        }
    }

    /// <summary>The columns below windows: those of the rows, and behind them what is computed for calls.</summary>
    private sealed class WindowColumns(VectorCompiler compiler, List<VectorExpression> values)
    {
        internal List<VectorExpression> Values => values;

        /// <summary>The columns of calls in one order: its keys, and for each call what it is computed of, or -1.
        /// </summary>
        internal (SortOrder[] PartitionBy, SortOrder[] OrderBy, int[] Arguments) Of(BoundWindow[] calls) =>
        (
            [
                .. calls[0].PartitionBy.AsSpan().ToArray().Select(
                    key => new SortOrder(Column(key), IsDescending: false, NullsFirst: false)),
            ],
            [
                .. calls[0].OrderBy.AsSpan().ToArray().Select(
                    key => new SortOrder(Column(key.Expression), key.IsDescending, key.NullsFirst)),
            ],
            [
                .. calls.Select(call => call.Function is WindowFunction.Lag or WindowFunction.Lead
                    or WindowFunction.FirstValue or WindowFunction.LastValue
                        ? Column(call.Arguments[0])
                        : -1),
            ]);

        private int Column(BoundExpression expression)
        {
            VectorExpression value = compiler.Compile(expression);
            if (value is ColumnExpression column)
            {
                return column.Column;
            }

            values.Add(value);
            return values.Count - 1;
        }
    }
}
