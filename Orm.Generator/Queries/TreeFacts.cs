using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Orm.Generator.Queries;

/// <summary>
/// What other files can see of a source file, taken from its text once. Bodies of methods are invisible to others; so a
/// keystroke in one leaves the fingerprint as it is.
/// </summary>
internal sealed class TreeFacts
{
    private static readonly ConditionalWeakTable<SyntaxTree, TreeFacts> Known = new();

    private TreeFacts(ulong declarations, IReadOnlyList<string> queryMethods, string content)
    {
        Declarations = declarations;
        QueryMethods = queryMethods;
        Content = content;
    }

    /// <summary>A fingerprint of everything but the bodies of methods.</summary>
    internal ulong Declarations { get; }

    /// <summary>The names of the methods with an attribute that may be [Query].</summary>
    internal IReadOnlyList<string> QueryMethods { get; }

    /// <summary>The checksum of the text: calls in two files with the same text cannot be told apart.</summary>
    internal string Content { get; }

    internal static TreeFacts Of(SyntaxTree tree, CancellationToken cancellationToken)
        => Known.TryGetValue(tree, out var known) ? known : Remember(tree, Take(tree, cancellationToken));

    private static TreeFacts Remember(SyntaxTree tree, TreeFacts facts) => Known.GetValue(tree, _ => facts);

    private static TreeFacts Take(SyntaxTree tree, CancellationToken cancellationToken)
    {
        var root = tree.GetRoot(cancellationToken);
        var hash = Fingerprint.Start;
        foreach (var token in root.DescendantTokens(node => !IsBody(node)))
        {
            hash = Fingerprint.Add(hash, token.ValueText);
        }

        var methods = new List<string>();
        foreach (var node in root.DescendantNodes(node => !IsBody(node)))
        {
            if (node is MethodDeclarationSyntax method && method.AttributeLists.Any(HasQuery))
            {
                methods.Add(method.Identifier.ValueText);
            }
        }

        var checksum = tree.GetText(cancellationToken).GetContentHash();
        return new TreeFacts(hash, methods, Convert.ToBase64String(ImmutableArrayOf(checksum)));
    }

    private static byte[] ImmutableArrayOf(ImmutableArray<byte> bytes) => [.. bytes];

    // Accessors count in full: whether a property has a field behind it is seen in them.
    private static bool IsBody(SyntaxNode node) => node switch
    {
        BlockSyntax or ArrowExpressionClauseSyntax => node.Parent is BaseMethodDeclarationSyntax,
        GlobalStatementSyntax => true,
        _ => false,
    };

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

/// <summary>FNV-1a with 64 bits: the hash codes of .NET differ from run to run, and are too short to rely on.</summary>
internal static class Fingerprint
{
    internal const ulong Start = 14695981039346656037;

    private const ulong Prime = 1099511628211;

    internal static ulong Add(ulong hash, string text)
    {
        foreach (var letter in text)
        {
            hash = unchecked((hash ^ letter) * Prime);
        }

        return unchecked((hash ^ 0x1F) * Prime);
    }

    internal static ulong Add(ulong hash, ulong value) => unchecked((hash ^ value) * Prime);
}
