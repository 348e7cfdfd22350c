namespace Orm.Linq.Expressions;

/// <summary>
/// Ranges and indexes from the end, in terms of operators that count from one side: which operators those are is part
/// of the query's structure, only the numbers are parameters.
/// </summary>
internal static class Positions
{
    /// <summary>The operators that cut a range out of a query.</summary>
    internal static IEnumerable<(string Operator, OperatorArguments Arguments)> Of(Range range)
    {
        var (start, end) = (range.Start, range.End);
        switch (start.IsFromEnd, end.IsFromEnd)
        {
            case (false, false):
                yield return ("Skip", Count(start.Value));
                yield return ("Take", Count(end.Value - start.Value));
                break;
            case (_, true):
                yield return (start.IsFromEnd ? "TakeLast" : "Skip", Count(start.Value));
                yield return ("SkipLast", Count(end.Value));
                break;
            default:
                yield return (
                    "Take",
                    new(new OperatorValue(start.Value, typeof(int)), new OperatorValue(end.Value, typeof(int))));
                break;
        }
    }

    /// <summary>The call of ElementAt: from the end of a query it is that from the start of the reversed one.</summary>
    internal static QueryCall ElementAt(Query source, string name, Index index) => index.IsFromEnd
        ? new QueryCall(
            new OperatorQuery(source, "Reverse", source.Element, default),
            name,
            new OperatorValue(index.Value - 1, typeof(int)))
        : new QueryCall(source, name, new OperatorValue(index.Value, typeof(int)));

    private static OperatorArguments Count(int count) => new(new OperatorValue(count, typeof(int)));
}
