using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Orm.Generator.Files;

/// <summary>The names that code says, as words: what they stand for, only the compiler knows.</summary>
internal static class Words
{
    /// <summary>The names in a part of a file, in the order of the text.</summary>
    internal static IEnumerable<string> Of(SyntaxNode part) => part.DescendantTokens()
        .Where(token => token.IsKind(SyntaxKind.IdentifierToken))
        .Select(token => token.ValueText);

    /// <summary>The names that what a part of a file means can depend on: its own, and the types around it.</summary>
    internal static string[] Around(SyntaxNode part)
    {
        var words = new HashSet<string>(Of(part), StringComparer.Ordinal);
        words.UnionWith(part.Ancestors().OfType<TypeDeclarationSyntax>().Select(type => type.Identifier.ValueText));
        return [.. words];
    }
}
