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
        if (call.Function.IsOrderedSet)
        {
            string parts = List([.. call.Arguments.Skip(1)]);
            return $"{NameOf(call.Function)}({parts}) WITHIN GROUP (ORDER BY {List(call.OrderBy)})"
                + OfFilter(call.Filter);
        }

        string arguments = call.Function.Kind == AggregateKind.CountRows
            ? "*"
            : (call.IsDistinct ? "DISTINCT " : "") + List(call.Arguments);
        string order = call.OrderBy.Count == 0 ? "" : " ORDER BY " + List(call.OrderBy);
        return $"{NameOf(call.Function)}({arguments}{order})" + OfFilter(call.Filter);
    }

    private string OfFilter(BoundExpression? filter) => filter is null ? "" : $" FILTER (WHERE {Of(filter)})";

    private string OfWindow(BoundWindow call)
    {
        string function = call.Aggregate is null
            ? $"{WindowFunctionTable.NameOf(call.Function!.Value)}({List(call.Arguments)})"
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

    private static string NameOf(AggregateFunction function) => function.Kind == AggregateKind.Registered
        ? "registered"
        : AggregateTable.NameOf(function.Kind);
}
