using Microsoft.CodeAnalysis;
using Orm.Generator.Models;

namespace Orm.Generator.Extraction;

/// <summary>
/// Describes the generic base class that declares a property. An unsafe accessor of a generic type's member has to be
/// declared in a class with the same type parameters and constraints.
/// </summary>
internal static class GenericDeclarations
{
    private static readonly SymbolDisplayFormat WithConstraints = new(
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters
            | SymbolDisplayGenericsOptions.IncludeTypeConstraints,
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        globalNamespaceStyle: SymbolDisplayGlobalNamespaceStyle.Included,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers
            | SymbolDisplayMiscellaneousOptions.UseSpecialTypes
            | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    internal static GenericDeclaration? Of(IPropertySymbol property)
    {
        var type = property.ContainingType;
        if (type.Arity == 0)
        {
            return null;
        }

        var display = type.OriginalDefinition.ToDisplayString(WithConstraints);
        var constraints = display.IndexOf(" where ", StringComparison.Ordinal);
        return new GenericDeclaration(
            "<" + string.Join(", ", type.TypeParameters.Select(parameter => SymbolFacts.Escape(parameter.Name))) + ">",
            "<" + string.Join(", ", type.TypeArguments.Select(argument => argument.FullName())) + ">",
            constraints < 0 ? string.Empty : display.Substring(constraints),
            type.OriginalDefinition.FullName(),
            property.OriginalDefinition.Type.AnnotatedName());
    }
}
