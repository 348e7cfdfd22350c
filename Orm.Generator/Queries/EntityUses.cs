using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Orm.Generator.Extraction;

namespace Orm.Generator.Queries;

/// <summary>
/// Follows the entities that a query returns through the method that runs it. Only what is sure counts: an entity that
/// is handed to anybody else may be read there.
/// </summary>
internal static class EntityUses
{
    /// <summary>Whether every use of a query's entities is seen, and none reads a navigation.</summary>
    /// <param name="query">The query, up to its last operator.</param>
    /// <param name="entity">What it returns.</param>
    /// <param name="navigation">The navigation.</param>
    internal static bool AreAllSeen(IOperation query, INamedTypeSymbol entity, IPropertySymbol navigation)
    {
        var body = query;
        while (body.Parent is { } parent)
        {
            body = parent;
        }

        foreach (var operation in body.Descendants())
        {
            if (operation is IPropertyReferenceOperation { Property: var property }
                && SymbolEqualityComparer.Default.Equals(property.OriginalDefinition, navigation.OriginalDefinition)
                && !IsIncluded(operation))
            {
                return false;
            }

            if (operation is IMethodReferenceOperation { Method: var method }
                && method.Parameters.Any(parameter => Holds(parameter.Type, entity)))
            {
                return false;
            }

            if (!operation.IsImplicit && Holds(operation.Type, entity) && !IsSeen(operation, entity))
            {
                return false;
            }
        }

        return body is IBlockOperation or IMethodBodyOperation or IConstructorBodyOperation;
    }

    private static bool IsIncluded(IOperation operation)
    {
        for (var current = operation.Parent; current is not null; current = current.Parent)
        {
            if (current is IInvocationOperation { TargetMethod: { Name: "Include" or "ThenInclude" } method }
                && method.ContainingNamespace.IsNamed("Orm"))
            {
                return true;
            }
        }

        return false;
    }

    // The entity, lists and queries of it, and tasks of those.
    private static bool Holds(ITypeSymbol? type, INamedTypeSymbol entity) => type switch
    {
        null => false,
        IArrayTypeSymbol array => Holds(array.ElementType, entity),
        INamedTypeSymbol named => SymbolEqualityComparer.Default.Equals(named, entity)
            || named.TypeArguments.Any(argument => Holds(argument, entity)),
        _ => false,
    };

    private static bool IsSeen(IOperation operation, INamedTypeSymbol entity)
    {
        var user = operation.Parent;
        var used = operation;
        while (user is IConversionOperation { IsImplicit: true } or IParenthesizedOperation)
        {
            if (!Holds(user.Type, entity))
            {
                return false;
            }

            used = user;
            user = user.Parent;
        }

        return user switch
        {
            IAwaitOperation or IForEachLoopOperation or IExpressionStatementOperation => true,
            IVariableInitializerOperation or IVariableDeclaratorOperation => true,
            IConditionalAccessOperation => true,
            IIsPatternOperation { Pattern: IConstantPatternOperation or INegatedPatternOperation } => true,
            ISimpleAssignmentOperation assignment => assignment.Target is ILocalReferenceOperation,
            IPropertyReferenceOperation { Property: var property } => !ReadsOthers(property),
            IFieldReferenceOperation => true,
            IBinaryOperation { OperatorMethod: null } => true,
            IInvocationOperation call => call.Instance == used && IsOfSequences(call.TargetMethod),
            IArgumentOperation { Parent: IInvocationOperation call } argument
                => argument.Parameter?.Ordinal == 0 && call.Instance is null && IsOfSequences(call.TargetMethod),
            IAnonymousFunctionOperation or IDelegateCreationOperation or IConversionOperation => operation
                is IAnonymousFunctionOperation or IDelegateCreationOperation,
            _ => false,
        };
    }

    // A property that is no column may read the navigation.
    private static bool ReadsOthers(IPropertySymbol property)
        => property.ContainingType.IsEntity() && !property.IsPartialDefinition && !property.HasBackingField()
            && (property.ContainingType.IsInSource() || !(property.IsGenerated() || property.IsReadByCompiler()));

    private static bool IsOfSequences(IMethodSymbol method)
        => QuerySymbols.IsOperator(method) || QuerySymbols.IsQuery(method.ContainingType)
            || method.ContainingNamespace.IsNamed("System.Collections.Generic")
            || (method.ContainingNamespace.IsNamed("Orm") && method.ContainingType.Name
                is "QueryableExtensions" or "IncludedQueryExtensions");
}
