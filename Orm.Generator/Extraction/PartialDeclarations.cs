using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Orm.Generator.Models;

namespace Orm.Generator.Extraction;

/// <summary>Repeats the declaration of a partial property, as the part with the body must.</summary>
internal static class PartialDeclarations
{
    internal static NavigationModel Describe(NavigationShape navigation)
    {
        var property = navigation.Symbol;
        return new NavigationModel
        {
            Property = property.Name,
            Declaration = DeclarationOf(property),
            GetModifiers = GetModifiersOf(property),
            Setter = SetterOf(property),
            IsCollection = navigation.IsCollection,
            CollectionType = navigation.IsCollection ? CollectionTypes.Find(property.Type) : null,
            IsNullable = property.NullableAnnotation == NullableAnnotation.Annotated,
            IsRequiredMember = property.IsRequired,
            Target = null,
        };
    }

    /// <summary>The declaration up to the body.</summary>
    internal static string DeclarationOf(IPropertySymbol property)
    {
        var modifiers = Syntax(property) is { } syntax ? Join(syntax.Modifiers) : "public partial ";
        return modifiers + property.Type.AnnotatedName() + " " + SymbolFacts.Escape(property.Name);
    }

    /// <summary>The modifiers of the getter, with a trailing space, or nothing.</summary>
    internal static string GetModifiersOf(IPropertySymbol property)
        => Syntax(property) is { } syntax ? AccessorModifiers(syntax, SyntaxKind.GetAccessorDeclaration) : string.Empty;

    /// <summary><c>set</c> or <c>init</c> with its modifiers; null for a property without.</summary>
    internal static string? SetterOf(IPropertySymbol property)
    {
        if (property.SetMethod is not { } setter || Syntax(property) is not { } syntax)
        {
            return null;
        }

        return setter.IsInitOnly
            ? AccessorModifiers(syntax, SyntaxKind.InitAccessorDeclaration) + "init"
            : AccessorModifiers(syntax, SyntaxKind.SetAccessorDeclaration) + "set";
    }

    private static PropertyDeclarationSyntax? Syntax(IPropertySymbol property)
    {
        foreach (var reference in property.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax() is PropertyDeclarationSyntax syntax)
            {
                return syntax;
            }
        }

        return null;
    }

    private static string AccessorModifiers(PropertyDeclarationSyntax syntax, SyntaxKind kind)
    {
        foreach (var accessor in syntax.AccessorList?.Accessors ?? default)
        {
            if (accessor.IsKind(kind))
            {
                return Join(accessor.Modifiers);
            }
        }

        return string.Empty;
    }

    private static string Join(SyntaxTokenList modifiers)
    {
        var text = string.Empty;
        foreach (var modifier in modifiers)
        {
            text += modifier.Text + " ";
        }

        return text;
    }
}
