using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Orm.Generator.Emit;
using Orm.Generator.Files;

namespace Orm.Generator.Queries;

/// <summary>A member of a source file that may have queries, by its text alone.</summary>
/// <param name="Syntax">The member; the whole file for statements of the top level.</param>
/// <param name="Name">What its queries are called by: its own name, with a number where the file has it twice.</param>
internal sealed record QueryMember(SyntaxNode Syntax, string Name)
{
    /// <summary>The calls that may be queries, in the order of the text.</summary>
    internal List<InvocationExpressionSyntax> Calls { get; } = [];

    /// <summary>Whether it is a method that may have [Query].</summary>
    internal bool IsQueryMethod { get; private init; }

    /// <summary>Where the calls end, from the beginning of the member on.</summary>
    internal int[] Places() => [.. Calls.Select(call => call.Span.End - Syntax.FullSpan.Start)];

    /// <summary>The members of a file that have to be read.</summary>
    internal static List<QueryMember> AllIn(
        SyntaxTree tree, DeclaredProgram program, CancellationToken cancellationToken)
    {
        var root = tree.GetRoot(cancellationToken);
        var names = new HashSet<string>(StringComparer.Ordinal);
        var members = new Dictionary<SyntaxNode, QueryMember> { [root] = new(root, NameFor("Program", names)) };
        var mentions = new Dictionary<SyntaxNode, bool>();
        foreach (var node in root.DescendantNodes())
        {
            if (node is MemberDeclarationSyntax and not GlobalStatementSyntax)
            {
                members.Add(node, new QueryMember(node, NameFor(NameOf(node), names))
                {
                    IsQueryMethod = node is MethodDeclarationSyntax method && CanHaveAttribute(method)
                        && program.HasQueryMethod(method.Identifier.ValueText),
                });
            }
            else if (node is InvocationExpressionSyntax call && QueryCalls.NameOf(call) is { } name)
            {
                var member = members[Around(call)];
                if (name == "Compile" || program.HasQueryMethod(name)
                    || (Terminal.Find(name) is not null && Mentions(member.Syntax, program.SetNames, mentions)))
                {
                    member.Calls.Add(call);
                }
            }
        }

        return [.. members.Values.Where(member => member.IsQueryMethod || member.Calls.Count > 0)];
    }

    // Both parts of a partial method have what one of them says.
    private static bool CanHaveAttribute(MethodDeclarationSyntax method)
        => method.AttributeLists.Count > 0 || method.Modifiers.Any(SyntaxKind.PartialKeyword);

    // Statements of the top level are one method, whose variables all of them see.
    private static SyntaxNode Around(SyntaxNode call)
        => call.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } member and not GlobalStatementSyntax
            ? member
            : call.SyntaxTree.GetRoot();

    private static bool Mentions(SyntaxNode member, SetNames sets, Dictionary<SyntaxNode, bool> known)
    {
        if (!known.TryGetValue(member, out var mentions))
        {
            known.Add(member, mentions = sets.AreIn(member));
        }

        return mentions;
    }

    private static string NameOf(SyntaxNode member) => member switch
    {
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        BaseFieldDeclarationSyntax fields => fields.Declaration.Variables[0].Identifier.ValueText,
        BaseTypeDeclarationSyntax type => type.Identifier.ValueText,
        ConstructorDeclarationSyntax constructor => constructor.Identifier.ValueText,
        IndexerDeclarationSyntax => "Item",
        _ => "Member",
    };

    private static string NameFor(string name, HashSet<string> taken)
    {
        var free = name;
        for (var number = 2; !taken.Add(free); number++)
        {
            free = name + SourceWriter.Number(number);
        }

        return free;
    }
}
