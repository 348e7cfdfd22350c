using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Orm.Generator.Extraction;

namespace Orm.Generator.Queries;

/// <summary>
/// Whether a query in a loop finds the same wherever it is asked: nothing in the loop writes to the database, changes
/// what the query was given, or does what is not seen.
/// </summary>
internal static class HoistSafety
{
    /// <summary>Whether a query may as well be asked before the loop.</summary>
    internal static bool HoldsStill(this RowLoop loop, IInvocationOperation query, IOperation set, HoistedChain chain)
        => set is IPropertyReferenceOperation { Instance: { } context } && QuerySymbols.IsContext(context.Type)
            && DependsOnKeyAlone(query, loop)
            && query.Descendants().All(part => IsGiven(part, query, context, chain.Key, loop))
            && BodyOf(loop).Where(part => !query.Syntax.Span.Contains(part.Syntax.Span))
                .All(part => IsHarmless(part, QuerySymbols.EntityOf(set.Type)!, chain.Key, loop))
            && !IsInTry(query, loop.Body);

    /// <summary>Whether an error of a loop may be caught in its method.</summary>
    internal static bool IsInTry(this IForEachLoopOperation loop) => IsInTry(loop, end: null);

    /// <summary>Whether the program fails where there is no row.</summary>
    internal static bool Throws(this HoistShape shape) => shape == HoistShape.Required;

    private static bool IsInTry(IOperation operation, IOperation? end)
    {
        for (var current = operation.Parent; current is not null && current != end; current = current.Parent)
        {
            if (current is ITryOperation { Catches.Length: > 0 })
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<IOperation> BodyOf(RowLoop loop)
        => ((ILoopOperation)loop.Body).Body.DescendantsAndSelf();

    // The row stands in the query once, as the key.
    private static bool DependsOnKeyAlone(IInvocationOperation query, RowLoop loop)
        => query.Descendants().Count(loop.IsRow) == 1;

    // What the query was given is the same in each run.
    private static bool IsGiven(
        IOperation part, IInvocationOperation query, IOperation context, IOperation key, RowLoop loop) => part switch
        {
            _ when part == key || part == context || part.Parent == key => true,
            ILocalReferenceOperation { Local: var local } => local.IsDeclaredIn(query.Syntax)
                || (!loop.IsDeclaredInside(local) && !IsChanged(local, loop)),
            IParameterReferenceOperation { Parameter: var parameter }
                => IsOfLambda(parameter, query) || !IsChanged(parameter, loop),
            IFieldReferenceOperation { Field: var field } => field.IsConst || field.IsReadOnly,
            IPropertyReferenceOperation { Instance: var owner } => owner is IPropertyReferenceOperation
                || (owner is IParameterReferenceOperation { Parameter: var row } && IsOfLambda(row, query))
                || QuerySymbols.EntityOf(part.Type) is not null,
            IInvocationOperation { TargetMethod: var method } => QuerySymbols.IsOperator(method)
                || QuerySymbols.EntityOf(method.ContainingType) is not null || IsPure(method),
            IObjectCreationOperation or IAwaitOperation or IAssignmentOperation => false,
            _ => true,
        };

    private static bool IsOfLambda(IParameterSymbol parameter, IInvocationOperation query)
        => parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.LambdaMethod } lambda
            && lambda.DeclaringSyntaxReferences.Any(place => query.Syntax.Span.Contains(place.Span));

    private static bool IsPure(IMethodSymbol method)
        => method is { IsStatic: false, ContainingType.SpecialType: SpecialType.System_String }
            || (method.ContainingNamespace.IsNamed("Orm") && QuerySymbols.IsQueryable(method.ReturnType));

    // Nothing writes, and what is not seen is not called.
    private static bool IsHarmless(IOperation part, INamedTypeSymbol target, IOperation key, RowLoop loop)
        => part switch
        {
            IAssignmentOperation { Target: var changed } => IsHarmless(changed, target, key),
            IIncrementOrDecrementOperation { Target: var changed } => IsHarmless(changed, target, key),
            IReturnOperation { Kind: OperationKind.YieldReturn } => false,
            IDynamicInvocationOperation or IDynamicMemberReferenceOperation => false,
            IInvocationOperation call => IsHarmless(call, loop),
            _ when QuerySymbols.IsContext(part.Type) => part.Parent is IPropertyReferenceOperation { Type: { } set }
                && QuerySymbols.EntityOf(set) is not null,
            _ => true,
        };

    // An entity that is found once for all rows is one object for all of them.
    private static bool IsHarmless(IOperation changed, INamedTypeSymbol target, IOperation key) => changed switch
    {
        IPropertyReferenceOperation { Property: var property, Instance: var owner }
            => !SymbolEqualityComparer.Default.Equals(owner?.Type, target)
                && !(key is IPropertyReferenceOperation { Property: var compared }
                    && SymbolEqualityComparer.Default.Equals(property, compared)),
        _ => true,
    };

    private static bool IsHarmless(IInvocationOperation call, RowLoop loop)
    {
        var method = call.TargetMethod;
        return method.MethodKind != MethodKind.DelegateInvoke
            && (IsOfFramework(method)
                ? call.Arguments.All(argument => !QuerySymbols.IsContext(argument.Value.Type))
                : IsRead(call) || (OwnBody(method, loop)?.All(IsInert) ?? false));
    }

    // An operator or the end of another query. What ends in no value that LINQ has may write.
    private static bool IsRead(IInvocationOperation call) => QuerySymbols.IsQueryable(call.Type)
        ? QueryRuns.SetBefore(call) is not null
        : RunQuery.Of(call) is { Operator.Length: > 0 }
            || (QueryRuns.SetOf(call) is not null && call.TargetMethod.Name is "Find" or "FindAsync" or "ToList"
                or "ToArray" or "ToListAsync" or "ToArrayAsync" or "ToDictionary" or "ToDictionaryAsync");

    // A method of the same file that has nothing to do with a database, and calls none that may have.
    private static IEnumerable<IOperation>? OwnBody(IMethodSymbol method, RowLoop loop)
        => method is { IsVirtual: false, IsAbstract: false, IsOverride: false }
            && method.OriginalDefinition.DeclaringSyntaxReferences is [var declaration]
            && declaration.SyntaxTree == loop.Body.Syntax.SyntaxTree
            && loop.Body.SemanticModel?.GetOperation(declaration.GetSyntax()) is { } body
                ? body.DescendantsAndSelf()
                : null;

    private static bool IsInert(IOperation part) => part switch
    {
        IInvocationOperation { TargetMethod: var method }
            => method.MethodKind != MethodKind.DelegateInvoke && IsOfFramework(method),
        IAssignmentOperation { Target: IPropertyReferenceOperation }
            or IIncrementOrDecrementOperation { Target: IPropertyReferenceOperation } => false,
        _ => !QuerySymbols.IsContext(part.Type) && !QuerySymbols.IsQueryable(part.Type),
    };

    // What may reach a database some other way is not seen.
    private static bool IsOfFramework(IMethodSymbol method)
        => method.ContainingNamespace?.ToDisplayString() is { } space
            && (IsWithin(space, "System") || IsWithin(space, "Microsoft"))
            && !IsWithin(space, "System.Data") && !IsWithin(space, "Microsoft.Data");

    private static bool IsWithin(string space, string root)
        => space.StartsWith(root, StringComparison.Ordinal)
            && (space.Length == root.Length || space[root.Length] == '.');

    private static bool IsChanged(ISymbol variable, RowLoop loop) => BodyOf(loop).Any(part => part switch
    {
        IAssignmentOperation { Target: var target } => IsVariable(target, variable),
        IIncrementOrDecrementOperation { Target: var target } => IsVariable(target, variable),
        IArgumentOperation { Parameter.RefKind: not RefKind.None, Value: var value } => IsVariable(value, variable),
        ITupleOperation { Parent: IDeconstructionAssignmentOperation } tuple
            => tuple.Elements.Any(element => IsVariable(element, variable)),
        _ => false,
    });

    private static bool IsVariable(IOperation operation, ISymbol variable) => operation switch
    {
        ILocalReferenceOperation { Local: var local } => SymbolEqualityComparer.Default.Equals(local, variable),
        IParameterReferenceOperation { Parameter: var parameter }
            => SymbolEqualityComparer.Default.Equals(parameter, variable),
        _ => false,
    };
}
