using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Orm.Generator.Files;

/// <summary>
/// What other files can see of a source file, taken from its text once. Bodies are invisible to others; so a keystroke
/// in one leaves the fingerprint as it is.
/// </summary>
internal sealed class FileFacts
{
    private static readonly ConditionalWeakTable<SyntaxTree, FileFacts> Known = new();

    private readonly List<string> _queryMethods = [];

    private FileFacts(string content) => Content = content;

    /// <summary>A fingerprint of everything but bodies.</summary>
    internal ulong Declarations { get; private set; } = Fingerprint.Start;

    /// <summary>The names of the methods with an attribute that may be [Query].</summary>
    internal IReadOnlyList<string> QueryMethods => _queryMethods;

    /// <summary>What the file calls the members and parameters that hold or give sets.</summary>
    internal SetNames SetNames { get; } = new();

    /// <summary>Whether the file declares classes with attributes.</summary>
    internal bool HasAttributedTypes { get; private set; }

    /// <summary>Whether the file declares partial classes that derive from something.</summary>
    internal bool HasPartialTypesWithBases { get; private set; }

    /// <summary>The checksum of the text: calls in two files with the same text cannot be told apart.</summary>
    internal string Content { get; }

    internal static FileFacts Of(SyntaxTree tree, CancellationToken cancellationToken)
        => Known.TryGetValue(tree, out var known) ? known : Remember(tree, Take(tree, cancellationToken));

    private static FileFacts Remember(SyntaxTree tree, FileFacts facts) => Known.GetValue(tree, _ => facts);

    private static FileFacts Take(SyntaxTree tree, CancellationToken cancellationToken)
    {
        byte[] checksum = [.. tree.GetText(cancellationToken).GetContentHash()];
        var facts = new FileFacts(Convert.ToBase64String(checksum));
        var root = tree.GetRoot(cancellationToken);
        facts.AddNullableDirectives(root);
        foreach (var part in root.DescendantNodesAndTokens(node => !IsBody(node)))
        {
            if (part.AsNode() is { } node)
            {
                facts.Add(node);
            }
            else
            {
                facts.Add(part.AsToken());
            }
        }

        return facts;
    }

    private void Add(SyntaxNode node)
    {
        if (IsBody(node))
        {
            // That there is one is visible, and so is whether a property has a field behind it.
            Declarations = Fingerprint.Add(Declarations, HasField(node) ? 3UL : 2UL);
        }
        else if (node is MethodDeclarationSyntax method && method.AttributeLists.Any(HasQuery))
        {
            _queryMethods.Add(method.Identifier.ValueText);
        }
        else if (node is ClassDeclarationSyntax or RecordDeclarationSyntax)
        {
            var type = (TypeDeclarationSyntax)node;
            HasAttributedTypes |= type.AttributeLists.Count > 0;
            HasPartialTypesWithBases |= type.BaseList is not null && type.Modifiers.Any(SyntaxKind.PartialKeyword);
        }
    }

    private void Add(SyntaxToken token)
    {
        Declarations = Fingerprint.Add(Declarations, token.ValueText);
        if (token.ValueText == SetNames.TypeName)
        {
            SetNames.AddDeclarationOf(token);
        }
    }

    // What they say about a declaration is in no token.
    private void AddNullableDirectives(SyntaxNode root)
    {
        if (!root.ContainsDirectives)
        {
            return;
        }

        for (var directive = ((CompilationUnitSyntax)root).GetFirstDirective();
            directive is not null;
            directive = directive.GetNextDirective())
        {
            if (directive is NullableDirectiveTriviaSyntax)
            {
                Declarations = Fingerprint.Add(Declarations, directive.ToString());
            }
        }
    }

    private static bool IsBody(SyntaxNode node) => node switch
    {
        BlockSyntax or ArrowExpressionClauseSyntax
            => node.Parent is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or BasePropertyDeclarationSyntax,
        GlobalStatementSyntax => true,
        _ => false,
    };

    private static bool HasField(SyntaxNode body) => body.Parent is not BaseMethodDeclarationSyntax
        && body.DescendantTokens().Any(token => token.ValueText == "field");

    private static bool HasQuery(AttributeListSyntax attributes)
    {
        foreach (var attribute in attributes.Attributes)
        {
            var name = attribute.Name is QualifiedNameSyntax qualified ? qualified.Right : attribute.Name;
            if (name is SimpleNameSyntax { Identifier.ValueText: "Query" or "QueryAttribute" })
            {
                return true;
            }
        }

        return false;
    }
}
