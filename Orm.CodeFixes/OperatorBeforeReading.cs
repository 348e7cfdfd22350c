using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Orm.CodeFixes;

/// <summary>
/// ORM104: <c>query.ToList().Where(c)</c> becomes <c>query.Where(c).ToList()</c>, and <c>query.ToList().Count</c>
/// becomes <c>query.Count()</c>.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class OperatorBeforeReading() : SyntaxFix("ORM104", "Do it in the database")
{
    private const string IsOrderOfText = nameof(IsOrderOfText);

    /// <inheritdoc/>
    protected override (SyntaxNode Old, SyntaxNode Replacement)? Replace(SyntaxNode node, Diagnostic diagnostic)
    {
        if (diagnostic.Properties.ContainsKey(IsOrderOfText)
            || node.FirstAncestorOrSelf<MemberAccessExpressionSyntax>() is not { } access)
        {
            return null;
        }

        var (name, arguments, old) = access.Parent is InvocationExpressionSyntax call && call.Expression == access
            ? (access.Name.Identifier.ValueText, call.ArgumentList, (ExpressionSyntax)call)
            : ("Count", SyntaxFactory.ArgumentList(), access);
        var isAwaited = Chain.Bare(access.Expression) is AwaitExpressionSyntax;
        var read = Chain.Bare(access.Expression) is AwaitExpressionSyntax { Expression: var task }
            ? Chain.Bare(task)
            : Chain.Bare(access.Expression);
        if (read is not InvocationExpressionSyntax reading || Chain.Parts(reading) is not var (query, reader))
        {
            return null;
        }

        // Only an order can be refined, and rows that were read are none.
        if (old.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ThenBy" or "ThenByDescending" })
        {
            return null;
        }

        return IsSequence(name)
            ? Sequence(old, query, reader, name, arguments, isAwaited, reading.ArgumentList)
            : (old, Await(Chain.Call(query, isAwaited ? name + "Async" : name, arguments), isAwaited, old));
    }

    private static (SyntaxNode Old, SyntaxNode Replacement) Sequence(
        ExpressionSyntax old,
        ExpressionSyntax query,
        SimpleNameSyntax reader,
        string name,
        ArgumentListSyntax arguments,
        bool isAwaited,
        ArgumentListSyntax reading)
    {
        // ToList().Where(...).ToList(): the rows are read at the end already.
        var read = Chain.Call(Chain.Call(query, name, arguments), reader.Identifier.ValueText, reading);
        return !isAwaited
            && old.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax outer } next
            && next.Name.Identifier.ValueText == reader.Identifier.ValueText && outer.ArgumentList.Arguments.Count == 0
                ? (outer, read)
                : (old, Await(read, isAwaited, old));
    }

    private static ExpressionSyntax Await(ExpressionSyntax task, bool isAwaited, ExpressionSyntax old)
    {
        if (!isAwaited)
        {
            return task;
        }

        var awaited = SyntaxFactory.AwaitExpression(
            SyntaxFactory.Token(SyntaxKind.AwaitKeyword).WithTrailingTrivia(SyntaxFactory.Space), task);
        return old.Parent is MemberAccessExpressionSyntax ? SyntaxFactory.ParenthesizedExpression(awaited) : awaited;
    }

    private static bool IsSequence(string name)
        => name is "Where" or "OrderBy" or "OrderByDescending" or "Take" or "Skip" or "Distinct";
}
