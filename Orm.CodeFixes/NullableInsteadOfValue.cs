using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Orm.CodeFixes;

/// <summary>ORM103: <c>p.Rating!.Value != 5</c> becomes <c>p.Rating != 5</c>, which is the same SQL.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class NullableInsteadOfValue() : SyntaxFix("ORM103", "Compare without Value")
{
    /// <inheritdoc/>
    protected override (SyntaxNode Old, SyntaxNode Replacement)? Replace(SyntaxNode node, Diagnostic diagnostic)
        => node is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Value", Expression: var column }
            ? (node, column is PostfixUnaryExpressionSyntax
            {
                RawKind: (int)SyntaxKind.SuppressNullableWarningExpression, Operand: var bare,
            } ? bare : column)
            : null;
}
