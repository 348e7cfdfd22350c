using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Orm.CodeFixes;

/// <summary>ORM203: <c>query.Include(n).Count()</c> becomes <c>query.Count()</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class WithoutInclude() : SyntaxFix("ORM203", "Leave the Include out")
{
    /// <inheritdoc/>
    protected override (SyntaxNode Old, SyntaxNode Replacement)? Replace(SyntaxNode node, Diagnostic diagnostic)
    {
        // Where nothing follows, the query itself has a type that others may name; ThenInclude needs an Include.
        return node.FirstAncestorOrSelf<InvocationExpressionSyntax>() is { } include
            && Chain.Parts(include) is var (query, name) && name.Identifier.ValueText == "Include"
            && include.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: not "ThenInclude" }
                ? (include, query)
                : null;
    }
}
