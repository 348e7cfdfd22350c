using Microsoft.CodeAnalysis;

namespace Orm.Generator.Extraction;

/// <summary>The types that a navigation to many entities can have.</summary>
internal static class CollectionTypes
{
    /// <summary>Whether a type is meant as a collection of its one type argument.</summary>
    internal static bool IsCollection(INamedTypeSymbol type)
        => type.TypeArguments.Length == 1 && type.ContainingNamespace.IsNamed("System.Collections.Generic");

    /// <summary>The name of a collection type that a list can be given for; null for any other type.</summary>
    internal static string? Find(ITypeSymbol type)
        => type is INamedTypeSymbol named && IsCollection(named)
            && named.Name is "ICollection" or "IList" or "List"
                or "IReadOnlyCollection" or "IReadOnlyList" or "IEnumerable"
            ? named.Name
            : null;
}
