using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Orm.Generator.Extraction;

namespace Orm.Generator.Queries;

/// <summary>Finds the calls of a source file that can be queries.</summary>
internal static class QueryCalls
{
    /// <summary>The name of a called method; null where the call has no name.</summary>
    internal static string? NameOf(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        _ => null,
    };

    /// <summary>Where the name of the called method stands; the whole call where it has none.</summary>
    internal static Location PlaceOfName(IInvocationOperation call)
        => (call.Syntax as InvocationExpressionSyntax)?.Expression switch
        {
            MemberAccessExpressionSyntax member => member.Name.Identifier.GetLocation(),
            SimpleNameSyntax name => name.Identifier.GetLocation(),
            _ => call.Syntax.GetLocation(),
        };

    /// <summary>The terminal that a call is, on a query; null for other calls.</summary>
    internal static Terminal? TerminalOf(IInvocationOperation call)
        => Terminal.Find(call.TargetMethod.Name) is { } terminal && ChainOf(call) is { } chain
            && (call.Instance is null
                ? QuerySymbols.IsQueryable(Unconverted(chain.Source).Type)
                : call.TargetMethod.ContainingType.Arity == 1)
                    ? terminal
                    : null;

    /// <summary>
    /// The operator that a terminal is. What reads all elements of an IQueryable is declared for every sequence.
    /// </summary>
    internal static ChainCall? ChainOf(IInvocationOperation call)
        => call.TargetMethod is { IsStatic: true, Name: "ToList" or "ToArray", ContainingType: { } type }
            && type is { Name: "Enumerable", Arity: 0 } && type.ContainingNamespace.IsNamed("System.Linq")
            && call.Arguments.Length == 1
                ? new ChainCall(call.TargetMethod.Name, call.Arguments[0].Value, [])
                : ChainCall.Of(call);

    /// <summary>Whether an extension method is called as if it were a method of its first argument.</summary>
    internal static bool IsReduced(IInvocationOperation call)
        => call.TargetMethod.IsExtensionMethod && call.SemanticModel is { } model
            && model.GetSymbolInfo(call.Syntax).Symbol is IMethodSymbol { MethodKind: MethodKind.ReducedExtension };

    private static IOperation Unconverted(IOperation operation)
        => operation is IConversionOperation { IsImplicit: true, Operand: var operand }
            ? Unconverted(operand)
            : operation is ITranslatedQueryOperation query ? query.Operation : operation;

    /// <summary>
    /// Whether a call stands in a lambda that becomes an expression tree: an interceptor would become part of the tree.
    /// </summary>
    internal static bool IsInExpressionTree(IOperation operation)
    {
        for (var current = operation; current is not null; current = current.Parent)
        {
            if (current is IConversionOperation { Type: var type } && QuerySymbols.IsExpression(type))
            {
                return true;
            }

            // The clauses of a query expression over IQueryable are lambdas of expression trees, too.
            if (current is IDelegateCreationOperation { Type: var created } && QuerySymbols.IsExpression(created))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a call is of <c>Query.Compile</c>.</summary>
    internal static bool IsCompile(IMethodSymbol method)
        => method is { Name: "Compile", IsStatic: true, ContainingType: { Name: "Query", Arity: 0 } type }
            && type.ContainingNamespace.IsNamed("Orm");

    /// <summary>The call that a method or lambda does nothing but return; null where it does more.</summary>
    internal static IInvocationOperation? Returned(IOperation? body)
    {
        var current = body switch
        {
            IMethodBodyOperation method => method.ExpressionBody ?? method.BlockBody,
            _ => body,
        };
        if (current is IBlockOperation block)
        {
            current = block.Operations.Length == 1
                ? (block.Operations[0] as IReturnOperation)?.ReturnedValue
                : null;
        }

        while (current is IConversionOperation { IsImplicit: true, Operand: var operand } conversion
            && conversion.Conversion.IsIdentity)
        {
            current = operand;
        }

        return current is IAwaitOperation { Operation: var awaited }
            ? awaited as IInvocationOperation
            : current as IInvocationOperation;
    }
}
