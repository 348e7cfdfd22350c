using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Orm.CodeFixes;

/// <summary>Names that nothing in a method has.</summary>
internal sealed class FreeNames
{
    private readonly HashSet<string> _taken;

    /// <param name="place">Where the names are to be declared.</param>
    internal FreeNames(SyntaxNode place)
    {
        // Statements of the top level are one method.
        SyntaxNode member = place.FirstAncestorOrSelf<MemberDeclarationSyntax>(
            member => member is not GlobalStatementSyntax) ?? place.SyntaxTree.GetRoot();
        _taken = new HashSet<string>(
            member.DescendantTokens().Where(token => token.IsKind(SyntaxKind.IdentifierToken))
                .Select(token => token.ValueText),
            StringComparer.Ordinal);
    }

    /// <summary>A name as variables are written.</summary>
    internal static string Camel(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);

    /// <summary>The name, or the name with a number behind it; taken from now on.</summary>
    internal string Free(string name)
    {
        var free = SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : name + "s";
        for (var number = 2; !_taken.Add(free); number++)
        {
            free = name + number.ToString(CultureInfo.InvariantCulture);
        }

        return free;
    }
}
