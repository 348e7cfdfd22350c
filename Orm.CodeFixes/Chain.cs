using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Orm.CodeFixes;

/// <summary>Chains of calls as syntax.</summary>
internal static class Chain
{
    /// <summary>An expression without parentheses around it.</summary>
    internal static ExpressionSyntax Bare(ExpressionSyntax expression)
    {
        while (expression is ParenthesizedExpressionSyntax { Expression: var inner })
        {
            expression = inner;
        }

        return expression;
    }

    /// <summary>A name as an expression; a keyword as the name that is written with an at sign.</summary>
    internal static IdentifierNameSyntax Name(string name) => SyntaxFactory.IdentifierName(
        SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None
            ? SyntaxFactory.Identifier(name)
            : SyntaxFactory.VerbatimIdentifier(default, name, name, default));

    /// <summary>The receiver and name of a call of a method.</summary>
    internal static (ExpressionSyntax Receiver, SimpleNameSyntax Name)? Parts(InvocationExpressionSyntax call)
        => call.Expression is MemberAccessExpressionSyntax { Expression: var receiver, Name: var name }
            ? (receiver, name)
            : null;

    /// <summary>The same call of a method of another name.</summary>
    internal static InvocationExpressionSyntax Rename(InvocationExpressionSyntax call, string name)
    {
        var access = (MemberAccessExpressionSyntax)call.Expression;
        return call.WithExpression(access.WithName(
            SyntaxFactory.IdentifierName(name).WithTriviaFrom(access.Name)));
    }

    /// <summary>A call of a method of a receiver, laid out as another call.</summary>
    internal static InvocationExpressionSyntax Call(
        ExpressionSyntax receiver, string name, ArgumentListSyntax? arguments = null)
        => SyntaxFactory.InvocationExpression(
            SyntaxFactory.MemberAccessExpression(
                SyntaxKind.SimpleMemberAccessExpression, receiver, SyntaxFactory.IdentifierName(name)),
            arguments ?? SyntaxFactory.ArgumentList());
}
