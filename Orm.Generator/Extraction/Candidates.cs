using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Orm.Generator.Extraction;

/// <summary>Which declarations are looked at, and which of a type's several parts speaks for it.</summary>
internal static class Candidates
{
    /// <summary>Whether a declaration can be one of a context: a partial class that derives from something.</summary>
    internal static bool IsPartialWithBases(SyntaxNode node)
        => node is ClassDeclarationSyntax { BaseList: not null } declaration
            && declaration.Modifiers.Any(SyntaxKind.PartialKeyword);

    /// <summary>The classes and records of a file, nested ones included.</summary>
    internal static IEnumerable<TypeDeclarationSyntax> TypesIn(SyntaxNode root)
    {
        foreach (var node in root.DescendantNodes(node => node
            is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax))
        {
            if (node is ClassDeclarationSyntax or RecordDeclarationSyntax)
            {
                yield return (TypeDeclarationSyntax)node;
            }
        }
    }

    /// <summary>
    /// Whether this part has the first [Entity] of the type: a second one is an error, but no second entity.
    /// </summary>
    internal static bool HasFirstAttribute(SyntaxNode node, INamedTypeSymbol type)
        => type.EntityAttributeOf()?.ApplicationSyntaxReference is { } reference
            && reference.SyntaxTree == node.SyntaxTree
            && node.Span.Contains(reference.Span);

    /// <summary>Whether this part is the first one of the type that could be a context's.</summary>
    internal static bool IsFirst(SyntaxNode node, INamedTypeSymbol type)
    {
        foreach (var reference in type.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax() is { } part && IsPartialWithBases(part))
            {
                return part == node;
            }
        }

        return false;
    }
}
