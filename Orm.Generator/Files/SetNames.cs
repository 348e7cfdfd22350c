using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Orm.Generator.Files;

/// <summary>
/// What a program calls its sets, by the text alone. A member in which none of these names stands, no navigation is
/// asked and no type of queries is named, has no query that need be looked at: it is not bound, which costs a thousand
/// times as much as reading its words.
/// </summary>
internal sealed class SetNames
{
    /// <summary>The name of the type whose values are sets.</summary>
    internal const string TypeName = "EntitySet";

    // The context's method that gives any set.
    private const string Method = "Set";

    // Stands for names that the text does not show.
    private const string Hidden = "*";

    private readonly HashSet<string> _names = new(StringComparer.Ordinal) { TypeName, Method };
    private readonly SortedSet<string> _members = new(StringComparer.Ordinal);

    // The context's method that makes a query of rows of the program, and the one that makes a query of a navigation:
    // words that others call their members by.
    private const string Rows = "Values";
    private const string Navigation = "Query";

    // What queries are handed over as. They are not seen whole there, but count as queries.
    private static readonly HashSet<string> s_queryTypes = new(StringComparer.Ordinal)
    {
        "Query", "OrderedQuery", "IncludedQuery", "IQueryable", "IOrderedQueryable",
    };

    /// <summary>Whether sets have names that the text does not show, as where a base class is made of them.</summary>
    internal bool AreHidden { get; private set; }

    /// <summary>The names of the program's own members, for programs that refer to it.</summary>
    internal IReadOnlyCollection<string> Shown => _members;

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
                    AddMember(property.Identifier);
                    return;
                case MethodDeclarationSyntax method:
                    AddMember(method.Identifier);
                    return;
                case VariableDeclarationSyntax variables:
                    foreach (var variable in variables.Variables)
                    {
                        AddMember(variable.Identifier);
                    }

                    return;
                case TupleElementSyntax { Identifier.ValueText: { Length: > 0 } name }:
                    _names.Add(name);
                    break;
                case MemberDeclarationSyntax or BaseListSyntax or UsingDirectiveSyntax or DelegateDeclarationSyntax:
                    AreHidden = true;
                    _members.Add(Hidden);
                    return;
            }
        }
    }

    /// <summary>Adds another file's.</summary>
    internal void Add(SetNames other)
    {
        _names.UnionWith(other._names);
        _members.UnionWith(other._members);
        AreHidden |= other.AreHidden;
    }

    /// <summary>Adds those of a program that is referred to.</summary>
    internal void Add(IReadOnlyCollection<string> shown)
    {
        _names.UnionWith(shown);
        AreHidden |= shown.Contains(Hidden);
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
                    || (token.Parent is GenericNameSyntax && s_queryTypes.Contains(token.ValueText))
                    || (token.ValueText is Rows or Navigation && token.Parent is SimpleNameSyntax && IsCalled(token))))
            {
                return true;
            }
        }

        return false;
    }

    private void AddMember(SyntaxToken name)
    {
        _names.Add(name.ValueText);
        _members.Add(name.ValueText);
    }

    private static bool IsCalled(SyntaxToken name)
        => name.Parent!.FirstAncestorOrSelf<InvocationExpressionSyntax>() is { Expression: { } called }
            && called.Span.End == name.Parent.Span.End;
}
