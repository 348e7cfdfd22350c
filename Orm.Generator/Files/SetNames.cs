using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Orm.Generator.Files;

/// <summary>
/// What a program calls its sets, by the text alone. A body in which none of these names stands, and no navigation is
/// asked, has no query that stands in one piece: it need not be bound, which costs a thousand times as much as reading
/// its words.
/// </summary>
internal sealed class SetNames
{
    /// <summary>The name of the type whose values are sets.</summary>
    internal const string TypeName = "EntitySet";

    // The context's method that gives any set.
    private const string Method = "Set";

    private readonly HashSet<string> _names = new(StringComparer.Ordinal) { TypeName, Method };

    // The context's method that makes a query of rows of the program, and the one that makes a query of a navigation:
    // words that others call their members by.
    private const string Rows = "Values";
    private const string Navigation = "Query";

    /// <summary>Whether sets have names that the text does not show, as where a base class is made of them.</summary>
    internal bool AreHidden { get; private set; }

    /// <summary>Adds what a mention of the type declares.</summary>
    internal void AddDeclarationOf(SyntaxToken mention)
    {
        for (var node = mention.Parent; node is not null; node = node.Parent)
        {
            switch (node)
            {
                case ParameterSyntax parameter:
                    _names.Add(parameter.Identifier.ValueText);
                    return;
                case PropertyDeclarationSyntax property:
                    _names.Add(property.Identifier.ValueText);
                    return;
                case MethodDeclarationSyntax method:
                    _names.Add(method.Identifier.ValueText);
                    return;
                case VariableDeclarationSyntax variables:
                    _names.UnionWith(variables.Variables.Select(variable => variable.Identifier.ValueText));
                    return;
                case TupleElementSyntax { Identifier.ValueText: { Length: > 0 } name }:
                    _names.Add(name);
                    break;
                case MemberDeclarationSyntax or BaseListSyntax or UsingDirectiveSyntax or DelegateDeclarationSyntax:
                    AreHidden = true;
                    return;
            }
        }
    }

    /// <summary>Adds another file's.</summary>
    internal void Add(SetNames other)
    {
        _names.UnionWith(other._names);
        AreHidden |= other.AreHidden;
    }

    /// <summary>Whether a part of the program mentions a set.</summary>
    internal bool AreIn(SyntaxNode part)
    {
        if (AreHidden)
        {
            return true;
        }

        foreach (var token in part.DescendantTokens())
        {
            if (token.IsKind(SyntaxKind.IdentifierToken)
                && (_names.Contains(token.ValueText)
                    || (token.ValueText is Rows or Navigation && token.Parent is SimpleNameSyntax && IsCalled(token))))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsCalled(SyntaxToken name)
        => name.Parent!.FirstAncestorOrSelf<InvocationExpressionSyntax>() is { Expression: { } called }
            && called.Span.End == name.Parent.Span.End;
}
