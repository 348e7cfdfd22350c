using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Orm.Generator.Queries;

/// <summary>Where a diagnostic stands.</summary>
internal static class Places
{
    /// <summary>The name of a called method or property, not the whole chain that ends with it.</summary>
    internal static SyntaxNode NameOf(SyntaxNode place) => place switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name: var name } } => name,
        MemberAccessExpressionSyntax { Name: var name } => name,
        _ => place,
    };
}
