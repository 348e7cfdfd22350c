using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Orm.CodeFixes;

/// <summary>ORM102: <c>query.Count() > 0</c> becomes <c>query.Any()</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class AnyInsteadOfCount() : SyntaxFix("ORM102", "Ask with Any")
{
    private const string AsksForNone = nameof(AsksForNone);

    /// <inheritdoc/>
    protected override (SyntaxNode Old, SyntaxNode Replacement)? Replace(SyntaxNode node, Diagnostic diagnostic)
    {
        if (node is not BinaryExpressionSyntax comparison
            || (Any(comparison.Left) ?? Any(comparison.Right)) is not { } any)
        {
            return null;
        }

        return (comparison, diagnostic.Properties.ContainsKey(AsksForNone)
            ? SyntaxFactory.PrefixUnaryExpression(SyntaxKind.LogicalNotExpression, Operand(any))
            : any);
    }

    // !await x.AnyAsync() needs no parentheses: both bind alike.
    private static ExpressionSyntax Operand(ExpressionSyntax any) => any.WithoutTrivia();

    private static ExpressionSyntax? Any(ExpressionSyntax count) => Chain.Bare(count) switch
    {
        AwaitExpressionSyntax { Expression: InvocationExpressionSyntax task } awaited when IsCount(task)
            => awaited.WithExpression(Chain.Rename(task, "AnyAsync")),
        InvocationExpressionSyntax call when IsCount(call) => Chain.Rename(call, "Any"),
        _ => null,
    };

    private static bool IsCount(InvocationExpressionSyntax call) => Chain.Parts(call)?.Name.Identifier.ValueText
        is "Count" or "LongCount" or "CountAsync" or "LongCountAsync";
}
