using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Orm.CodeFixes;

/// <summary>
/// ORM210: a query for each row becomes the row's navigation, which is asked for all rows at once:
/// <c>db.Comments.Count(c => c.PostId == post.Id)</c> becomes <c>post.Comments.Query().Count()</c>, and
/// <c>db.Users.Find(post.AuthorId)</c> becomes <c>post.Author</c>.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class NavigationInsteadOfQuery() : SyntaxFix("ORM210", "Ask the navigation, once for all rows")
{
    /// <inheritdoc/>
    protected override (SyntaxNode Old, SyntaxNode Replacement)? Replace(SyntaxNode node, Diagnostic diagnostic)
    {
        if (node is not InvocationExpressionSyntax call
            || !diagnostic.Properties.TryGetValue("Navigation", out var navigation) || navigation is null
            || !diagnostic.Properties.TryGetValue("Row", out var row) || row is null)
        {
            return null;
        }

        var target = SyntaxFactory.MemberAccessExpression(
            SyntaxKind.SimpleMemberAccessExpression,
            Chain.Name(row),
            Chain.Name(navigation));
        if (!diagnostic.Properties.ContainsKey("IsCollection"))
        {
            var isAsync = Chain.Parts(call)?.Name.Identifier.ValueText.EndsWith("Async", StringComparison.Ordinal);
            return isAsync != true ? (call, target)
                : call.Parent is AwaitExpressionSyntax awaited ? (awaited, target)
                : null;
        }

        var first = FirstOf(call);
        var query = Chain.Call(target, "Query");
        return (first, Chain.Parts(first) is { Name.Identifier.ValueText: "Where" }
            ? query
            : Chain.Call(query, Chain.Parts(first)!.Value.Name.Identifier.ValueText, WithoutCondition(first)));
    }

    // The call that stands directly behind the set.
    private static InvocationExpressionSyntax FirstOf(InvocationExpressionSyntax call)
    {
        while (Chain.Parts(call) is var (receiver, _) && receiver is InvocationExpressionSyntax inner)
        {
            call = inner;
        }

        return call;
    }

    private static ArgumentListSyntax WithoutCondition(InvocationExpressionSyntax call)
        => call.ArgumentList.WithArguments(call.ArgumentList.Arguments.RemoveAt(0));
}
