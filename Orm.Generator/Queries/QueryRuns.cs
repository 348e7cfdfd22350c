using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Orm.Generator.Queries;

/// <summary>Where the program runs queries: calls that end one, and loops over one.</summary>
internal static class QueryRuns
{
    /// <summary>
    /// The set of the query that a call runs; null where it runs none, or one whose beginning is not seen. <c>Find</c>
    /// is a query, too.
    /// </summary>
    internal static IOperation? SetOf(IInvocationOperation call)
        => call is { TargetMethod.Name: "Find" or "FindAsync", Instance: { } found }
            && QuerySymbols.EntityOf(found.Type) is not null
                ? found
                : !QuerySymbols.IsQueryable(call.Type) && call.TargetMethod.Name != "ToSql"
                    && RunQuery.SourceOf(call) is { } source
                        ? SetBefore(source)
                        : null;

    /// <summary>The query that a loop runs; null where it runs none, or all rows of a set.</summary>
    internal static IInvocationOperation? QueryOf(IForEachLoopOperation loop)
        => RunQuery.Unwrap(loop.Collection) is IInvocationOperation query && QuerySymbols.IsQueryable(query.Type)
            && SetBefore(query) is not null
                ? query
                : null;

    /// <summary>The set that a query begins with; null where its beginning is not seen.</summary>
    internal static IOperation? SetBefore(IOperation query)
    {
        var source = query;
        while (QuerySymbols.EntityOf(source.Type) is null)
        {
            if (source is not IInvocationOperation call || RunQuery.SourceOf(call) is not { } before)
            {
                return null;
            }

            source = before;
        }

        return source;
    }
}
