using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Orm.Generator.Queries;

/// <summary>Delegates that <c>Query.Compile</c> made, by what their variables are declared with.</summary>
internal static class CompiledQueries
{
    /// <summary>Whether a variable holds such a delegate.</summary>
    internal static bool Holds(IOperation? variable)
    {
        ISymbol? symbol = variable switch
        {
            IFieldReferenceOperation { Field: { IsReadOnly: true } field } => field,
            IPropertyReferenceOperation { Property: { SetMethod: null } property } => property,
            ILocalReferenceOperation { Local: var local } when !RowLoops.IsAssigned(local, variable) => local,
            _ => null,
        };
        return symbol?.DeclaringSyntaxReferences is [var declaration]
            && ValueOf(declaration.GetSyntax()) is InvocationExpressionSyntax { Expression: var called }
            && called is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Compile", Expression: var type }
            && type is IdentifierNameSyntax { Identifier.ValueText: "Query" }
                or MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Query" };
    }

    private static ExpressionSyntax? ValueOf(Microsoft.CodeAnalysis.SyntaxNode declaration) => declaration switch
    {
        VariableDeclaratorSyntax variable => variable.Initializer?.Value,
        PropertyDeclarationSyntax property => property.Initializer?.Value,
        _ => null,
    };
}
