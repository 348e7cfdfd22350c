using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Orm.Generator.Extraction;

/// <summary>Questions that extraction asks of symbols.</summary>
internal static class SymbolFacts
{
    /// <summary>The name by which generated code is known, in its <c>[GeneratedCode]</c> attributes.</summary>
    internal const string GeneratorName = "Orm.Generator";

    private static readonly SymbolDisplayFormat WithoutNullability = SymbolDisplayFormat.FullyQualifiedFormat
        .WithMiscellaneousOptions(
            SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers |
            SymbolDisplayMiscellaneousOptions.UseSpecialTypes);

    private static readonly SymbolDisplayFormat WithNullability = WithoutNullability.AddMiscellaneousOptions(
        SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    private static readonly SymbolDisplayFormat ForMessages = SymbolDisplayFormat.CSharpShortErrorMessageFormat
        .WithMiscellaneousOptions(
            SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers |
            SymbolDisplayMiscellaneousOptions.UseSpecialTypes);

    /// <summary>
    /// The type as generated code names it, without nullable annotations: <c>global::Reddit.Post</c>.
    /// </summary>
    internal static string FullName(this ITypeSymbol type) => type.ToDisplayString(WithoutNullability);

    /// <summary>The type as generated code names it, with nullable annotations.</summary>
    internal static string AnnotatedName(this ITypeSymbol type) => type.ToDisplayString(WithNullability);

    /// <summary>The type as people write it, without nullable annotations.</summary>
    internal static string ShortName(this ITypeSymbol type) => type.ToDisplayString(ForMessages);

    /// <summary>A name as an identifier in C#: keywords get their <c>@</c>.</summary>
    internal static string Escape(string name)
        => SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None
            || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None
            ? "@" + name
            : name;

    /// <summary>Whether an attribute is the one of that name and namespace.</summary>
    internal static bool Is(this AttributeData attribute, string @namespace, string name)
        => attribute.AttributeClass is { } type && type.Name == name && type.ContainingNamespace.IsNamed(@namespace);

    internal static bool IsNamed(this INamespaceSymbol? symbol, string name)
    {
        var end = name.Length;
        for (; symbol is { IsGlobalNamespace: false }; symbol = symbol.ContainingNamespace)
        {
            var start = end - symbol.Name.Length;
            if (start < 0
                || (start > 0 && name[start - 1] != '.')
                || string.CompareOrdinal(name, start, symbol.Name, 0, symbol.Name.Length) != 0)
            {
                return false;
            }

            end = start - 1;
        }

        return end <= 0;
    }

    internal static AttributeData? EntityAttributeOf(this ITypeSymbol type) => type.Find("Orm", "EntityAttribute");

    internal static bool IsInSource(this ITypeSymbol type) => !type.DeclaringSyntaxReferences.IsEmpty;


    internal static bool IsEntity(this ITypeSymbol type)
        => type.TypeKind == TypeKind.Class && type.EntityAttributeOf() is not null;

    internal static AttributeData? Find(this ISymbol symbol, string @namespace, string name)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (attribute.Is(@namespace, name))
            {
                return attribute;
            }
        }

        return null;
    }

    /// <summary>Whether a use of the symbol is an error, which nothing silences but being obsolete itself.</summary>
    internal static bool IsObsoleteError(this ISymbol symbol)
        => symbol.Find("System", "ObsoleteAttribute") is { ConstructorArguments: [_, { Value: true }] };

    /// <summary>
    /// Whether this generator wrote the symbol: analyzers see its output, the generator itself does not.
    /// </summary>
    internal static bool IsGenerated(this ISymbol symbol)
        => symbol.Find("System.CodeDom.Compiler", "GeneratedCodeAttribute")?.Text(0) == GeneratorName;

    /// <summary>Whether a partial property waits for its body: nobody but this generator wrote one.</summary>
    internal static bool IsUnimplementedPartial(this IPropertySymbol property)
        => property.IsPartialDefinition
            && (property.PartialImplementationPart is not { } implementation || implementation.IsGenerated());

    /// <summary>Whether a property holds nothing of its own: no setter, and no field behind it.</summary>
    internal static bool IsComputed(this IPropertySymbol property)
        => property.SetMethod is null && !property.HasBackingField();

    /// <summary>Whether the compiler wrote the getter: metadata does not show the field behind it.</summary>
    internal static bool IsReadByCompiler(this IPropertySymbol property)
        => property.GetMethod?.Find("System.Runtime.CompilerServices", "CompilerGeneratedAttribute") is not null;

    /// <summary>Whether the compiler keeps the property's value in a field.</summary>
    internal static bool HasBackingField(this IPropertySymbol property)
    {
        foreach (var member in property.ContainingType.GetMembers())
        {
            if (member is IFieldSymbol { AssociatedSymbol: { } owner }
                && SymbolEqualityComparer.Default.Equals(owner, property))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The type under a <see cref="Nullable{T}"/>, or the type itself.</summary>
    internal static ITypeSymbol WithoutNullable(this ITypeSymbol type)
        => type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0]
            : type;
}
