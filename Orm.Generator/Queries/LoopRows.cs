using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Orm.Generator.Queries;

/// <summary>What a loop over rows is over, as far as the rows can be named before it.</summary>
internal enum HoistedRows
{
    /// <summary>A local that holds a list of them.</summary>
    Local,

    /// <summary>A list that is read where the loop begins.</summary>
    List,

    /// <summary>A query.</summary>
    Query,

    /// <summary>A query whose rows are awaited one by one.</summary>
    Stream,
}

/// <summary>The rows of a loop.</summary>
internal static class LoopRows
{
    /// <summary>
    /// What a loop is over, and how its rows may be called; null where they cannot be read before it.
    /// </summary>
    internal static (HoistedRows Rows, string Name)? Of(IForEachLoopOperation loop)
    {
        var collection = RunQuery.Unwrap(loop.Collection);
        if (collection is ILocalReferenceOperation { Local: var local })
        {
            return local.Type is IArrayTypeSymbol or INamedTypeSymbol { Name: "List", Arity: 1 }
                ? (HoistedRows.Local, local.Name)
                : null;
        }

        if (RowLoops.QueryOf(collection) is not { } query || RootOf(query) is not { } set
            || loop.Syntax is not ForEachStatementSyntax { Expression: not QueryExpressionSyntax })
        {
            return null;
        }

        var name = char.ToLowerInvariant(set[0]) + set.Substring(1);
        return collection == query
            ? (loop.IsAsynchronous ? HoistedRows.Stream : HoistedRows.Query, name)
            : IsList(collection.Type) ? (HoistedRows.List, name) : null;
    }

    private static bool IsList(ITypeSymbol? type)
        => type is IArrayTypeSymbol or INamedTypeSymbol { Name: "List", Arity: 1 };

    // What the rows are made of is no name for them.
    private static string? RootOf(IOperation query)
    {
        var source = query;
        while (source is IInvocationOperation call && RunQuery.SourceOf(call) is { } before)
        {
            if (call.TargetMethod.Name is "Select" or "SelectMany" or "GroupBy" or "Join" or "GroupJoin")
            {
                return "rows";
            }

            source = before;
        }

        return (source as IPropertyReferenceOperation)?.Property.Name;
    }
}
