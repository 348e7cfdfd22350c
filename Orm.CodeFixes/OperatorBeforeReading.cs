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
        if (Reading.Of(access.Expression) is not { } reading || Chain.Parts(reading.Call) is not var (query, reader))
        {
            return null;
        }

        // Only an order can be refined, and rows that were read are none.
        if (old.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ThenBy" or "ThenByDescending" })
        {
            return null;
        }

        return IsSequence(name)
            ? Sequence(old, query, reader, name, arguments, reading)
            : (old, reading.Await(
                reading.IsAwaited
                    ? Chain.Call(query, name + "Async", With(arguments, reading.Call.ArgumentList))
                    : Chain.Call(query, name, arguments),
                old));
    }

    private static (SyntaxNode Old, SyntaxNode Replacement) Sequence(
        ExpressionSyntax old,
        ExpressionSyntax query,
        SimpleNameSyntax reader,
        string name,
        ArgumentListSyntax arguments,
        Reading reading)
    {
        // ToList().Where(...).ToList(): the rows are read at the end already.
        var rows = Chain.Call(query, name, arguments);
        var read = Chain.Call(rows, reader.Identifier.ValueText, reading.Call.ArgumentList);
        return !reading.IsAwaited
            && old.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax outer } next
            && next.Name.Identifier.ValueText == reader.Identifier.ValueText && outer.ArgumentList.Arguments.Count == 0
                ? (outer, read)
                : (old, reading.Await(read, old));
    }

    // What stopped the reading stops the question that takes its place.
    private static ArgumentListSyntax With(ArgumentListSyntax arguments, ArgumentListSyntax token)
        => token.Arguments.Count == 0 ? arguments
            : arguments.WithArguments(SyntaxFactory.SeparatedList(
                arguments.Arguments.Concat(token.Arguments),
                Enumerable.Repeat(
                    SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space),
                    arguments.Arguments.Count + token.Arguments.Count - 1)));

    private static bool IsSequence(string name)
        => name is "Where" or "OrderBy" or "OrderByDescending" or "Take" or "Skip" or "Distinct";

    /// <summary>The call that reads a query's rows, and how it is waited for.</summary>
    private sealed class Reading
    {
        private readonly InvocationExpressionSyntax? _configured;

        private Reading(InvocationExpressionSyntax call, bool isAwaited, InvocationExpressionSyntax? configured)
        {
            Call = call;
            IsAwaited = isAwaited;
            _configured = configured;
        }

        internal InvocationExpressionSyntax Call { get; }

        internal bool IsAwaited { get; }

        internal static Reading? Of(ExpressionSyntax read)
        {
            if (Chain.Bare(read) is not AwaitExpressionSyntax { Expression: var task })
            {
                return Chain.Bare(read) is InvocationExpressionSyntax plain
                    ? new Reading(plain, isAwaited: false, configured: null)
                    : null;
            }

            if (Chain.Bare(task) is not InvocationExpressionSyntax call)
            {
                return null;
            }

            if (Chain.Parts(call) is not var (inner, name) || name.Identifier.ValueText != "ConfigureAwait")
            {
                return new Reading(call, isAwaited: true, configured: null);
            }

            return Chain.Bare(inner) is InvocationExpressionSyntax configured
                ? new Reading(configured, isAwaited: true, call)
                : null;
        }

        /// <summary>The result of a task in the place of another expression; of no task, itself.</summary>
        internal ExpressionSyntax Await(ExpressionSyntax task, ExpressionSyntax old)
        {
            if (!IsAwaited)
            {
                return task;
            }

            var awaited = SyntaxFactory.AwaitExpression(
                SyntaxFactory.Token(SyntaxKind.AwaitKeyword).WithTrailingTrivia(SyntaxFactory.Space),
                _configured is null ? task : Chain.Call(task, "ConfigureAwait", _configured.ArgumentList));
            return old.Parent is MemberAccessExpressionSyntax
                ? SyntaxFactory.ParenthesizedExpression(awaited)
                : awaited;
        }
    }
}
