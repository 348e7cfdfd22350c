using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Orm.CodeFixes;

/// <summary>ORM201: <c>[Entity]</c> becomes <c>[Entity, Index(nameof(PostId))]</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class IndexOfForeignKey() : SyntaxFix("ORM201", "Declare an index")
{
    /// <inheritdoc/>
    protected override (SyntaxNode Old, SyntaxNode Replacement)? Replace(SyntaxNode node, Diagnostic diagnostic)
    {
        var declaration = node.FirstAncestorOrSelf<PropertyDeclarationSyntax>();

        // A part of the class that does not say what it is may stand in a file that does not know the attributes.
        return declaration?.Parent is ClassDeclarationSyntax type
            && EntityDeclaration.AttributesOf(type) is { } attributes
            ? (attributes, EntityDeclaration.WithIndex(attributes, [declaration.Identifier.Text]))
            : null;
    }
}
