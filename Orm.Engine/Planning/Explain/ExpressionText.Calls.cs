using System.Globalization;
using Orm.Engine.Functions;
using Orm.Engine.Planning.Binding;
using Orm.Engine.Sql.Syntax;

namespace Orm.Engine.Planning.Explain;

/// <content>Aggregates and calls over windows.</content>
internal sealed partial class ExpressionText
{
    private string OfAggregate(BoundAggregate call)
    {
        string arguments = call.Function.Kind == AggregateKind.CountRows
            ? "*"
            : (call.IsDistinct ? "DISTINCT " : "") + List(call.Arguments);
        string order = call.OrderBy.Count == 0 ? "" : " ORDER BY " + List(call.OrderBy);
        string filter = call.Filter is null ? "" : $" FILTER (WHERE {Of(call.Filter)})";
        return $"{NameOf(call.Function.Kind)}({arguments}{order}){filter}";
    }

    private string OfWindow(BoundWindow call)
    {
        string function = call.Aggregate is null
            ? $"{NameOf(call.Function!.Value)}({List(call.Arguments)})"
            : OfAggregate(call.Aggregate);
        string[] parts =
        [
            .. call.PartitionBy.Count == 0 ? Array.Empty<string>() : ["PARTITION BY " + List(call.PartitionBy)],
            .. call.OrderBy.Count == 0 ? Array.Empty<string>() : ["ORDER BY " + List(call.OrderBy)],
            .. call.Frame == BoundFrame.Default ? Array.Empty<string>() : [OfFrame(call.Frame)],
        ];
        return $"{function}{(call.IgnoreNulls ? " IGNORE NULLS" : "")} OVER ({string.Join(' ', parts)})";
    }

    private string OfFrame(BoundFrame frame) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Upper(frame.Unit)} BETWEEN {OfBound(frame.Start, frame.StartOffset)} AND "
        + $"{OfBound(frame.End, frame.EndOffset)}{OfExclusion(frame.Exclusion)}");

    private string OfBound(FrameBoundKind kind, BoundExpression? offset) => kind switch
    {
        FrameBoundKind.UnboundedPreceding => "UNBOUNDED PRECEDING",
        FrameBoundKind.Preceding => Of(offset!) + " PRECEDING",
        FrameBoundKind.CurrentRow => "CURRENT ROW",
        FrameBoundKind.Following => Of(offset!) + " FOLLOWING",
        _ => "UNBOUNDED FOLLOWING",
    };

    private static string OfExclusion(FrameExclusion exclusion) => exclusion switch
    {
        FrameExclusion.CurrentRow => " EXCLUDE CURRENT ROW",
        FrameExclusion.Group => " EXCLUDE GROUP",
        FrameExclusion.Ties => " EXCLUDE TIES",
        _ => "",
    };

    private static string NameOf(AggregateKind kind) => kind switch
    {
        AggregateKind.CountRows or AggregateKind.Count => "count",
        AggregateKind.Average => "avg",
        AggregateKind.Minimum => "min",
        AggregateKind.Maximum => "max",
        AggregateKind.BooleanAnd => "bool_and",
        AggregateKind.BooleanOr => "bool_or",
        AggregateKind.StringAggregate => "string_agg",
        AggregateKind.GroupConcat => "group_concat",
        AggregateKind.VariancePopulation => "var_pop",
        AggregateKind.VarianceSample => "var_samp",
        AggregateKind.DeviationPopulation => "stddev_pop",
        AggregateKind.DeviationSample => "stddev_samp",
        AggregateKind.AnyValue => "any_value",
        AggregateKind.BitAnd => "bit_and",
        AggregateKind.BitOr => "bit_or",
        _ => kind.ToString().ToLowerInvariant(),
    };

    private static string NameOf(WindowFunction function) => function switch
    {
        WindowFunction.RowNumber => "row_number",
        WindowFunction.DenseRank => "dense_rank",
        WindowFunction.PercentRank => "percent_rank",
        WindowFunction.CumulativeDistribution => "cume_dist",
        WindowFunction.FirstValue => "first_value",
        WindowFunction.LastValue => "last_value",
        WindowFunction.NthValue => "nth_value",
        _ => function.ToString().ToLowerInvariant(),
    };
}
