using Microsoft.CodeAnalysis;
using Orm.Generator.Extraction;

namespace Orm.Generator.Queries;

/// <summary>Which symbols belong to queries.</summary>
internal static class QuerySymbols
{
    /// <summary>Whether a type is a query of the runtime: a set, or what its operators return.</summary>
    internal static bool IsQuery(ITypeSymbol? type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current is INamedTypeSymbol { Name: "Query", Arity: 0 } && current.ContainingNamespace.IsNamed("Orm"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a variable of a type can hold a query.</summary>
    internal static bool IsQueryable(ITypeSymbol? type) => type is
    {
        IsValueType: false, SpecialType: not
        SpecialType.System_String
    } && (IsQueryableInterface(type) || type.AllInterfaces.Any(IsQueryableInterface));

    /// <summary>The entity of a set; null for other types.</summary>
    internal static INamedTypeSymbol? EntityOf(ITypeSymbol? type)
        => type is INamedTypeSymbol { Name: "EntitySet", TypeArguments.Length: 1 } set
            && set.ContainingNamespace.IsNamed("Orm")
                ? set.TypeArguments[0] as INamedTypeSymbol
                : null;

    /// <summary>The entity that the rows of a query of the runtime are; null for other queries and types.</summary>
    internal static INamedTypeSymbol? EntityOfQuery(ITypeSymbol? type)
        => IsQuery(type) && type!.AllInterfaces.FirstOrDefault(IsQueryableOfRows) is { TypeArguments: [var row] }
            && row is INamedTypeSymbol entity && entity.IsEntity()
                ? entity
                : null;

    /// <summary>Whether a type is a context.</summary>
    internal static bool IsContext(ITypeSymbol? type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current is { Name: "OrmContext" } && current.ContainingNamespace.IsNamed("Orm"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a method gives rows of the program as a query.</summary>
    internal static bool IsProgramRows(IMethodSymbol method)
        => method is { Name: "Values", Arity: 1, Parameters.Length: 1 } && IsDeclaredByContexts(method);

    /// <summary>Whether a method gives any set of its context.</summary>
    internal static bool IsSetOfContext(IMethodSymbol method)
        => method is { Name: "Set", Arity: 1, Parameters.Length: 0 } && IsDeclaredByContexts(method);

    /// <summary>Whether a method makes a query of a collection navigation.</summary>
    internal static bool IsNavigationQuery(IMethodSymbol method)
        => method is { Name: "Query", IsStatic: true, ContainingType: { Name: "NavigationQueries", Arity: 0 } type }
            && type.ContainingNamespace.IsNamed("Orm");

    private static bool IsDeclaredByContexts(IMethodSymbol method)
        => method.ContainingType is { Name: "OrmContext" } type && type.ContainingNamespace.IsNamed("Orm");

    /// <summary>Whether a value whose type is no query's may be one nevertheless.</summary>
    internal static bool CanBeQuery(ITypeSymbol? type) => type is null
        || type.TypeKind is TypeKind.TypeParameter or TypeKind.Dynamic
        || type.SpecialType is SpecialType.System_Object or SpecialType.System_Collections_IEnumerable
            or SpecialType.System_Collections_Generic_IEnumerable_T
        || type.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T;

    /// <summary>Whether a method makes a tuple, which is read as the object that it makes.</summary>
    internal static bool IsTupleCreation(IMethodSymbol method)
        => method is { Name: "Create", ContainingType: { Name: "ValueTuple" or "Tuple", Arity: 0 } type }
            && type.ContainingNamespace.IsNamed("System") && SymbolTypes.IsTuple(method.ReturnType);

    /// <summary>The name of the database's function that a method stands for; null for other methods.</summary>
    internal static string? FunctionOf(IMethodSymbol method)
        => method.Find("Orm", "SqlFunctionAttribute") is { ConstructorArguments: [{ Value: string name }] }
            ? name
            : null;

    /// <summary>Whether a method is a LINQ operator, wherever it is declared.</summary>
    internal static bool IsOperator(IMethodSymbol method)
    {
        var type = method.ContainingType;
        return (type is { Name: "Queryable" or "Enumerable", Arity: 0 }
                && type.ContainingNamespace.IsNamed("System.Linq"))
            || (type is { Name: "MemoryExtensions" } && type.ContainingNamespace.IsNamed("System"))
            || (!method.IsStatic && IsQuery(type));
    }

    /// <summary>
    /// Whether a method or property has a meaning only as part of a query, so that it is no value to be computed before
    /// it.
    /// </summary>
    internal static bool IsPartOfQuery(ISymbol member)
        => IsAnotherEachTime(member) || member.Find("Orm", "PartOfQueryAttribute") is not null
        || (member is IMethodSymbol method && (IsTupleCreation(method) || FunctionOf(method) is not null))
        || member.ContainingType?.Find("Orm", "PartOfQueryAttribute") is not null;

    /// <summary>Whether a method is <c>Contains</c> of a collection type of its own.</summary>
    internal static bool IsCollectionContains(IMethodSymbol method) => method is
    {
        IsStatic: false, Name: "Contains", ContainingType.IsGenericType: true, Parameters.Length: 1,
    };

    /// <summary>Whether a type is an expression tree's.</summary>
    internal static bool IsExpression(ITypeSymbol? type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current is { Name: "LambdaExpression" or "Expression" }
                && current.ContainingNamespace.IsNamed("System.Linq.Expressions"))
            {
                return true;
            }
        }

        return false;
    }

    internal static bool IsCancellationToken(ITypeSymbol type)
        => type.Name == "CancellationToken" && type.ContainingNamespace.IsNamed("System.Threading");

    /// <summary>Whether an expression of the application takes the place of a method or property in queries.</summary>
    internal static bool IsExpandable(ISymbol member) => member.Find("Orm", "ExpandableAttribute") is not null;

    // What is another value whenever it is asked would have to be another one in every row.
    private static bool IsAnotherEachTime(ISymbol member) => member.ContainingType is { } type
        && type.ContainingNamespace.IsNamed("System")
        && (type.Name == "Random" || (type.Name == "Guid" && member.Name is ("NewGuid" or "CreateVersion7")));

    /// <summary>Whether values of a type say how others become text.</summary>
    internal static bool IsFormatProvider(ITypeSymbol type) => type.Name == "IFormatProvider"
        || type.AllInterfaces.Any(@interface => @interface.Name == "IFormatProvider"
            && @interface.ContainingNamespace.IsNamed("System"));

    private static bool IsQueryableOfRows(INamedTypeSymbol type)
        => type is { Name: "IQueryable", Arity: 1 } && type.ContainingNamespace.IsNamed("System.Linq");

    private static bool IsQueryableInterface(ITypeSymbol type)
        => type is { Name: "IQueryable" or "IOrderedQueryable", TypeKind: TypeKind.Interface }
            && type.ContainingNamespace.IsNamed("System.Linq");
}
