using System.Linq.Expressions;

namespace Orm.Tests.Conformance.Harness;

/// <summary>Whether a query says in which order its results come.</summary>
internal static class RowOrder
{
    /// <summary>
    /// Whether the query is ordered, with nothing behind the order that takes it away. A query of the suite that is
    /// ordered must be so totally: which of two equal rows comes first is nobody's promise.
    /// </summary>
    internal static bool IsGiven(Expression query)
    {
        var current = query;
        while (current is MethodCallExpression { Method: { IsStatic: true, Name: var name } } call)
        {
            if (name is "OrderBy" or "OrderByDescending" or "ThenBy" or "ThenByDescending" or "Order"
                or "OrderDescending")
            {
                return true;
            }

            if (name is "Concat")
            {
                return IsGiven(call.Arguments[0]) && IsGiven(call.Arguments[1]);
            }

            if (name is not ("Where" or "Select" or "Take" or "Skip" or "Reverse" or "TakeLast" or "SkipLast"
                or "TakeWhile" or "SkipWhile" or "Cast"
                or "OfType" or "Append" or "Prepend" or "Distinct" or "DistinctBy" or "IntersectBy" or "ExceptBy"
                or "DefaultIfEmpty"))
            {
                return false;
            }

            current = call.Arguments[0];
        }

        return false;
    }
}
