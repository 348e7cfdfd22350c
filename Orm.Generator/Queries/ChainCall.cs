using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Orm.Generator.Extraction;

namespace Orm.Generator.Queries;

/// <summary>A call of an operator of a query, wherever the operator is declared.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Source">What it is applied to.</param>
/// <param name="Arguments">Its other arguments, in the order of its parameters.</param>
internal sealed record ChainCall(string Name, IOperation Source, IReadOnlyList<IArgumentOperation> Arguments)
{
    /// <summary>The operator that a call is; null for other calls.</summary>
    internal static ChainCall? Of(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        if (call.Instance is { } instance)
        {
            return QuerySymbols.IsQuery(method.ContainingType)
                ? new ChainCall(method.Name, instance, InOrder(call.Arguments))
                : method.Name == "Recursive" && QuerySymbols.IsContext(method.ContainingType) ? Behind(call) : null;
        }

        return method.IsStatic && IsExtensions(method.ContainingType) ? Behind(call) : null;
    }

    /// <summary>Whether a class declares operators over IQueryable.</summary>
    internal static bool IsExtensions(INamedTypeSymbol type) => type.Arity == 0 && (type.Name switch
    {
        "Queryable" => type.ContainingNamespace.IsNamed("System.Linq"),
        "QueryableExtensions" or "IncludedQueryExtensions" => type.ContainingNamespace.IsNamed("Orm"),
        _ => false,
    });

    private static ChainCall? Behind(IInvocationOperation call)
        => InOrder(call.Arguments) is { Count: > 0 } arguments
            ? new ChainCall(call.TargetMethod.Name, arguments[0].Value, [.. arguments.Skip(1)])
            : null;

    private static List<IArgumentOperation> InOrder(IEnumerable<IArgumentOperation> arguments)
        => [.. arguments.OrderBy(argument => argument.Parameter?.Ordinal)];
}
