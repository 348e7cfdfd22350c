using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Orm.Generator.Extraction;

namespace Orm.Generator.Queries;

/// <summary>
/// A query that an operation of the program runs, in whatever way: a terminal, LINQ to Objects over it, a loop. What is
/// compiled ahead is only a part of it; what is refused is refused in all of it.
/// </summary>
/// <param name="Source">The query.</param>
/// <param name="End">The operator that ends it, where that is part of the statement.</param>
/// <param name="Operator">The name of that operator.</param>
internal sealed record RunQuery(IOperation Source, IInvocationOperation? End, string Operator)
{
    private const string Async = "Async";

    /// <summary>Whether nothing runs the query yet.</summary>
    internal bool IsKept { get; init; }

    /// <summary>The query that a call runs; null where it runs none, or one whose beginning is not seen.</summary>
    internal static RunQuery? Of(IInvocationOperation call)
        => Ending(call) is { } run && BeginsWithSet(run.Source) ? run : null;

    /// <summary>The query that a call runs, whatever it begins with; null where it runs none.</summary>
    internal static RunQuery? Ending(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        if (QuerySymbols.IsQueryable(call.Type) || SourceOf(call) is not { } source)
        {
            return null;
        }

        var name = method.Name.EndsWith(Async, StringComparison.Ordinal)
            ? method.Name.Substring(0, method.Name.Length - Async.Length)
            : method.Name;
        var isStatement = !IsOf(method, "Enumerable", "System.Linq") && IsLinqOperator(name, call);
        return new RunQuery(source, isStatement ? call : null, isStatement ? name : string.Empty);
    }

    /// <summary>The query that a loop runs.</summary>
    internal static RunQuery? Of(IForEachLoopOperation loop)
    {
        var collection = Unwrap(loop.Collection);
        return QuerySymbols.IsQueryable(collection.Type) && BeginsWithSet(collection)
            ? new RunQuery(collection, End: null, string.Empty)
            : null;
    }

    /// <summary>What a LINQ operator, or another method of queries, is applied to.</summary>
    internal static IOperation? SourceOf(IInvocationOperation call)
    {
        if (call.Instance is { } instance)
        {
            return QuerySymbols.IsQuery(call.TargetMethod.ContainingType) ? Unwrap(instance) : null;
        }

        if (call.Arguments.Length == 0 || !IsOperatorClass(call.TargetMethod))
        {
            return null;
        }

        var source = Unwrap(call.Arguments[0].Value);
        return QuerySymbols.IsQueryable(source.Type) ? source : null;
    }

    /// <summary>What an operation is without casts and parentheses.</summary>
    internal static IOperation Unwrap(IOperation operation)
    {
        while (true)
        {
            switch (operation)
            {
                case IConversionOperation { IsImplicit: true, Operand: var operand }:
                    operation = operand;
                    break;
                case ITranslatedQueryOperation query:
                    operation = query.Operation;
                    break;
                case IParenthesizedOperation parenthesized:
                    operation = parenthesized.Operand;
                    break;
                default:
                    return operation;
            }
        }
    }

    /// <summary>Whether a chain of operators that LINQ has leads back to a set.</summary>
    internal static bool BeginsWithSet(IOperation query)
    {
        var current = query;
        while (QuerySymbols.EntityOf(current.Type) is null)
        {
            if (current is not IInvocationOperation call || SourceOf(call) is not { } source
                || !(IsInclude(call) || IsLinqOperator(call.TargetMethod.Name, call))
                || Terminal.Find(call.TargetMethod.Name) is not null)
            {
                return false;
            }

            current = source;
        }

        return true;
    }

    /// <summary>Whether a call says which navigations are read with the rows.</summary>
    internal static bool IsInclude(IInvocationOperation call)
        => call.TargetMethod.Name is "Include" or "ThenInclude" && ChainCall.Of(call) is not null;

    private static bool IsOperatorClass(IMethodSymbol method) => IsOf(method, "Queryable", "System.Linq")
        || IsOf(method, "Enumerable", "System.Linq") || IsOf(method, "QueryableExtensions", "Orm")
        || IsOf(method, "IncludedQueryExtensions", "Orm");

    private static bool IsOf(IMethodSymbol method, string type, string @namespace)
        => method.ContainingType is { Arity: 0 } container && container.Name == type
            && container.ContainingNamespace.IsNamed(@namespace);

    // The runtime has operators of its own beside LINQ's, some of which are read when they run.
    private static bool IsLinqOperator(string name, IInvocationOperation call)
        => call.SemanticModel?.Compilation.GetTypeByMetadataName("System.Linq.Queryable") is { } queryable
            && !queryable.GetMembers(name).IsEmpty;
}
