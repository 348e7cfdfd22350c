using Microsoft.CodeAnalysis;
using Orm.Generator.Extraction;

namespace Orm.Generator.Queries;

/// <summary>
/// Writes types that have no name: an expression of the type, which is never computed, from which the compiler infers
/// it.
/// </summary>
internal sealed class TypeShapes(Nameable nameable)
{
    private const string Types = "global::Orm.Compiled.CompiledTypes";

    /// <summary>An expression of a type.</summary>
    /// <exception cref="RuntimeOnlyException">There is none.</exception>
    internal string Of(ITypeSymbol type)
    {
        if (type.IsAnonymousType)
        {
            var members = type.GetMembers().OfType<IPropertySymbol>()
                .Select(property => $"{SymbolFacts.Escape(property.Name)} = {Of(property.Type)}");
            return $"(true ? null : new {{ {string.Join(", ", members)} }})";
        }

        return nameable.Is(type) ? $"default({nameable.NameOf(type)})" : type switch
        {
            IArrayTypeSymbol { Rank: 1 } array => $"(true ? null : new[] {{ {Of(array.ElementType)} }})",
            INamedTypeSymbol { Arity: 1 } generic when ConstructorOf(generic) is { } method
                => $"{Types}.{method}({Of(generic.TypeArguments[0])})",
            _ => $"default({nameable.NameOf(type)})",
        };
    }

    /// <summary>A value cast to a type.</summary>
    internal string Cast(string value, ITypeSymbol type) => nameable.Is(type)
        ? $"({nameable.NameOf(type)}){value}"
        : $"{Types}.As({value}, static () => {Of(type)})";

    /// <summary>A value cast to the list of an element's type.</summary>
    internal string CastToList(string value, ITypeSymbol element) => nameable.Is(element)
        ? $"((global::System.Collections.Generic.List<{nameable.NameOf(element)}>){value})"
        : $"{Types}.As({value}, static () => {Types}.ListOf({Of(element)}))";

    private static string? ConstructorOf(INamedTypeSymbol generic)
        => !generic.ContainingNamespace.IsNamed("System.Collections.Generic") ? null : generic.Name switch
        {
            "List" => "ListOf",
            "HashSet" => "SetOf",
            "IEnumerable" => "SequenceOf",
            _ => null,
        };
}
