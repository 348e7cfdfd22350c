using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Orm.Generator.Extraction;

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

    /// <summary>
    /// Whether a call runs a query in another way: one that a local holds, one that is compiled or written as SQL, or
    /// the load of a navigation.
    /// </summary>
    internal static bool IsOtherRun(IInvocationOperation call) => call.IsDelegateInvocation()
        ? CompiledQueries.Holds(call.Instance)
        : call.Instance is { } instance && IsRunOf(call.TargetMethod.Name, RunQuery.Unwrap(instance))
            || (!QuerySymbols.IsQueryable(call.Type) && call.TargetMethod.Name != "ToSql"
                && RunQuery.SourceOf(call) is { } source && IsHeld(source));

    /// <summary>Whether a query goes on with one that a local holds, which begins with a set.</summary>
    internal static bool IsHeld(IOperation query)
    {
        var source = RunQuery.Unwrap(query);
        while (source is IInvocationOperation call && RunQuery.SourceOf(call) is { } before)
        {
            source = before;
        }

        return source is ILocalReferenceOperation { Local: var local } && QuerySymbols.IsQueryable(local.Type)
            && RowLoops.InitializerOf(local, source) is { } initializer
            && (SetBefore(RunQuery.Unwrap(initializer)) is not null || IsHeld(initializer));
    }

    // db.Sql<T>($"...").ToList(), db.LoadAsync([post], p => p.Comments).
    private static bool IsRunOf(string method, IOperation instance)
        => (instance.Type is { Name: "RawQuery" } raw && raw.ContainingNamespace.IsNamed("Orm"))
            || (method is "Load" or "LoadAsync" && QuerySymbols.IsContext(instance.Type));

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
