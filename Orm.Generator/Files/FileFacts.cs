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
    private string[]? _words;

    private FileFacts(string content, IReadOnlyList<Declaration> all)
    {
        Content = content;
        All = all;
        Declarations = all.Aggregate(
            Fingerprint.Start, (hash, declaration) => Fingerprint.Add(hash, declaration.Text));
    }

    /// <summary>A fingerprint of everything but bodies.</summary>
    internal ulong Declarations { get; }

    /// <summary>What the file declares, one by one.</summary>
    internal IReadOnlyList<Declaration> All { get; }

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

    /// <summary>All names that a file says, in bodies, too.</summary>
    internal static IReadOnlyCollection<string> WordsOf(SyntaxTree tree, CancellationToken cancellationToken)
        => Of(tree, cancellationToken)._words ??= Words.Around(tree.GetRoot(cancellationToken));

    private static FileFacts Remember(SyntaxTree tree, FileFacts facts) => Known.GetValue(tree, _ => facts);

    private static FileFacts Take(SyntaxTree tree, CancellationToken cancellationToken)
    {
        byte[] checksum = [.. tree.GetText(cancellationToken).GetContentHash()];
        var root = tree.GetRoot(cancellationToken);
        var facts = new FileFacts(Convert.ToBase64String(checksum), DeclarationReader.Read(root));
        foreach (var part in root.DescendantNodesAndTokens(node => !DeclarationReader.IsBody(node)))
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
        if (node is MethodDeclarationSyntax method && method.AttributeLists.Any(HasQuery))
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
        if (token.ValueText == SetNames.TypeName)
        {
            SetNames.AddDeclarationOf(token);
        }
    }

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
