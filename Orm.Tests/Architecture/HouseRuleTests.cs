using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace Orm.Tests.Architecture;

/// <summary>What does not stand in merged code, whoever wrote it.</summary>
public sealed partial class HouseRuleTests
{
    private static readonly string[] s_ownerless =
        ["Common", "Utils", "Util", "Utilities", "Helpers", "Helper", "Internal", "Shared", "Misc"];

    [Fact]
    public void No_folder_is_without_an_owner()
    {
        var violations = Repository.Files
            .Where(file => file.EndsWith(".cs", StringComparison.Ordinal))
            .Where(file => file.Split('/')[..^1].Intersect(s_ownerless, StringComparer.OrdinalIgnoreCase).Any());
        Violations.AssertNone(violations);
    }

    [Fact]
    public void No_type_is_named_after_having_no_concept()
    {
        var violations =
            from tree in SourceCode.Trees
            from type in tree.GetRoot().DescendantNodes().OfType<BaseTypeDeclarationSyntax>()
            where Ownerless().IsMatch(type.Identifier.ValueText)
            select $"{tree.FilePath}: {type.Identifier.ValueText}";
        Violations.AssertNone(violations);
    }

    [Fact]
    public void No_region_hides_code()
    {
        var violations =
            from tree in SourceCode.Trees
            where tree.GetRoot().DescendantTrivia().Any(trivia => trivia.IsKind(SyntaxKind.RegionDirectiveTrivia))
            select tree.FilePath;
        Violations.AssertNone(violations);
    }

    [Fact]
    public void No_comment_promises_work_for_later()
    {
        var violations =
            from tree in SourceCode.Trees
            from trivia in tree.GetRoot().DescendantTrivia(descendIntoTrivia: false)
            where trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia)
                  || trivia.IsKind(SyntaxKind.SingleLineDocumentationCommentTrivia)
            where Promise().IsMatch(trivia.ToString())
            select $"{tree.FilePath}({trivia.GetLocation().GetLineSpan().StartLinePosition.Line + 1}): {trivia}";
        Violations.AssertNone(violations);
    }

    [Fact]
    public void Nothing_throws_instead_of_being_implemented()
    {
        var violations =
            from tree in SourceCode.Trees
            from name in tree.GetRoot().DescendantNodes().OfType<IdentifierNameSyntax>()
            where name.Identifier.ValueText == nameof(NotImplementedException)
            where name.Parent is ObjectCreationExpressionSyntax
            select tree.FilePath;
        Violations.AssertNone(violations);
    }

    [Fact]
    public void No_test_is_skipped()
    {
        var violations =
            from tree in SourceCode.TreesUnder("Orm.Tests").Concat(SourceCode.TreesUnder("Orm.Tests.Conformance"))
            from argument in tree.GetRoot().DescendantNodes().OfType<AttributeArgumentSyntax>()
            where argument.NameEquals?.Name.Identifier.ValueText == "Skip"
            select $"{tree.FilePath}: {argument}";
        Violations.AssertNone(violations);
    }

    [Fact]
    public void No_catch_swallows_every_exception()
    {
        var violations =
            from tree in SourceCode.Trees
            from clause in tree.GetRoot().DescendantNodes().OfType<CatchClauseSyntax>()
            where clause.Filter is null && clause.Block.Statements.Count == 0
            where clause.Declaration?.Type.ToString() is null or "Exception" or "System.Exception"
            select $"{tree.FilePath}({clause.GetLocation().GetLineSpan().StartLinePosition.Line + 1})";
        Violations.AssertNone(violations);
    }

    [Fact]
    public void Every_file_of_code_has_a_file_scoped_namespace_of_its_project()
    {
        var violations =
            from tree in SourceCode.Trees
            from space in tree.GetRoot().DescendantNodes().OfType<NamespaceDeclarationSyntax>()
            select $"{tree.FilePath}: {space.Name} has braces";
        Violations.AssertNone(violations);
    }

    [Fact]
    public void No_file_names_a_machine_or_a_package_host()
    {
        var violations =
            from file in Repository.Files
            where IsText(file)
            from line in Repository.Read(file).Split('\n')
            let match = MachineOrHost().Match(line)
            where match.Success
            select $"{file}: {match.Value}";
        Violations.AssertNone(violations);
    }

    [Fact]
    public void Snapshots_are_few_and_their_names_say_which_test_made_them()
    {
        const int mostSnapshots = 600;
        var snapshots = Repository.Files
            .Where(file => file.Contains(".verified.", StringComparison.Ordinal))
            .ToList();
        Assert.InRange(snapshots.Count, 0, mostSnapshots);
        Violations.AssertNone(snapshots.Where(file => !SnapshotName().IsMatch(Path.GetFileName(file))));
        Assert.DoesNotContain(Repository.Files, file => file.Contains(".received.", StringComparison.Ordinal));
    }

    [Fact]
    public void Decision_records_have_one_number_each_and_a_title()
    {
        var records = Repository.FilesUnder("docs/decisions", ".md").ToList();
        Violations.AssertNone(records.Where(file => !RecordName().IsMatch(Path.GetFileName(file))));
        Violations.AssertNone(records.GroupBy(file => Path.GetFileName(file)[..4]).Where(group => group.Count() > 1)
            .Select(group => string.Join(" and ", group)));
        Violations.AssertNone(records.Where(file => !Repository.Read(file).StartsWith("# ", StringComparison.Ordinal)));
    }

    private static bool IsText(string file) =>
        Path.GetExtension(file) is ".cs" or ".md" or ".txt" or ".csproj" or ".props" or ".targets" or ".json" or ".sln"
            or ".editorconfig" or ".sql" or ".sh" or ".yml" or "";

    [GeneratedRegex("(Helper|Helpers|Utils|Util|Utilities|Common)$")]
    private static partial Regex Ownerless();

    [GeneratedRegex(@"\b(TODO|FIXME|HACK|XXX)\b")]
    private static partial Regex Promise();

    // A class of one letter keeps a pattern from matching the line that it stands in.
    [GeneratedRegex(
        @"(?<![\w.])/(wor[k]|roo[t]|hom[e]|User[s])/[\w.]|[A-Z]:\\User[s]\\"
        + @"|api\.nuge[t]|registry\.np[m]|deb\.debia[n]|pypi\.or[g]")]
    private static partial Regex MachineOrHost();

    [GeneratedRegex(@"^\w+\.\w+(#[\w.]+)?\.verified\.\w+$")]
    private static partial Regex SnapshotName();

    [GeneratedRegex(@"^\d{4}-[a-z0-9]+(-[a-z0-9]+)*\.md$")]
    private static partial Regex RecordName();
}
