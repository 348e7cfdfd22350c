using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace Orm.Tests.Architecture;

/// <summary>The prose speaks of folders, files, types and members that exist.</summary>
public sealed partial class DocumentationTests
{
    private static readonly Lazy<HashSet<string>> s_names = new(KnownNames);

    public static TheoryData<string> Pages
    {
        get
        {
            var pages = new TheoryData<string>();
            foreach (var file in Repository.Files.Where(file => file.EndsWith(".md", StringComparison.Ordinal)))
            {
                pages.Add(file);
            }

            return pages;
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Links_lead_somewhere(string page)
    {
        var folder = Path.GetDirectoryName(page)!;
        var broken = Link().Matches(Repository.Read(page))
            .Select(match => match.Groups["target"].Value.Split('#')[0])
            .Where(target => target.Length > 0 && !target.Contains("://", StringComparison.Ordinal))
            .Where(target => !Repository.Exists(Path.Combine(folder, target)));
        Violations.AssertNone(broken);
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("ARCHITECTURE.md")]
    [InlineData("CONTRIBUTING.md")]
    public void Paths_and_names_in_the_front_pages_exist(string page)
    {
        var text = CodeBlock().Replace(Repository.Read(page), "");
        var unknown = InlineCode().Matches(text)
            .Select(match => match.Groups["code"].Value)
            .Where(code => IsPath(code)
                ? !Repository.Exists(code)
                : NameIn(code) is { } name && !s_names.Value.Contains(name));
        Violations.AssertNone(unknown);
    }

    [Theory]
    [InlineData("Orm.Runtime/Query/", true)]
    [InlineData("docs/decisions/", true)]
    [InlineData("a/b", false)]
    [InlineData("dotnet run --project Orm.Samples", false)]
    [InlineData("PublicApi/*.txt", false)]
    public void A_path_is_told_from_other_code(string code, bool path) => Assert.Equal(path, IsPath(code));

    [Theory]
    [InlineData("EntitySet<T>", "EntitySet")]
    [InlineData("OrmContext.SaveChangesAsync()", "SaveChangesAsync")]
    [InlineData("[Entity]", "Entity")]
    [InlineData("dotnet test", null)]
    [InlineData("p.Score > 3", null)]
    public void A_name_is_told_from_other_code(string code, string? name) => Assert.Equal(name, NameIn(code));

    private static bool IsPath(string code) =>
        code.Contains('/', StringComparison.Ordinal)
        && !code.Contains(' ', StringComparison.Ordinal)
        && !code.Contains('*', StringComparison.Ordinal)
        && (code.StartsWith("Orm.", StringComparison.Ordinal) || code.StartsWith("docs/", StringComparison.Ordinal)
            || code.StartsWith(".ci/", StringComparison.Ordinal));

    private static string? NameIn(string code)
    {
        var match = TypeOrMember().Match(code);
        return match.Success ? match.Groups["name"].Value : null;
    }

    /// <summary>What our sources declare, and what the libraries that the tests run on declare.</summary>
    private static HashSet<string> KnownNames()
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in SourceCode.Trees.SelectMany(tree => tree.GetRoot().DescendantNodes()))
        {
            if (node is BaseNamespaceDeclarationSyntax space)
            {
                names.UnionWith(space.Name.ToString().Split('.'));
            }
            else if (DeclaredName(node) is { } name)
            {
                Add(name);
            }
        }

        // Other tests load and unload assemblies meanwhile.
        foreach (var assembly in AppDomain.CurrentDomain.GetAssemblies()
            .Where(assembly => assembly is { IsDynamic: false, IsCollectible: false }))
        {
            foreach (var type in assembly.GetExportedTypes())
            {
                Add(type.Name.Split('`')[0]);
            }
        }

        return names;

        void Add(string name)
        {
            names.Add(name);
            if (name.EndsWith("Attribute", StringComparison.Ordinal))
            {
                names.Add(name[..^"Attribute".Length]);
            }
        }
    }

    private static string? DeclaredName(SyntaxNode node) => node switch
    {
        BaseTypeDeclarationSyntax type => type.Identifier.ValueText,
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        _ => null,
    };

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^```.*?^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex CodeBlock();

    [GeneratedRegex("`(?<code>[^`\n]+)`")]
    private static partial Regex InlineCode();

    // At least two capitals: 'Where' and 'Orm' are words, 'EntitySet' is a name.
    [GeneratedRegex(@"^\[?(\w+\.)*(?<name>[A-Z]\w*[a-z]\w*)(<[\w, ]+>)?(\(\))?\]?$")]
    private static partial Regex TypeOrMember();
}
