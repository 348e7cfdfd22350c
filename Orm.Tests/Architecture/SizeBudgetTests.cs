using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace Orm.Tests.Architecture;

/// <summary>
/// How long files, methods and lines may be. Beside each hard limit stands a ratchet: how many are longer than they
/// should be. The number may fall, and when it falls by much it has to be lowered here; it never rises.
/// </summary>
public sealed class SizeBudgetTests
{
    private const int HardFileLines = 500;
    private const int WantedFileLines = 300;
    private const int FilesOverWanted = 5;

    private const int HardMethodLines = 70;
    private const int WantedMethodLines = 40;
    private const int MethodsOverWanted = 11;

    private const int HardColumns = 120;

    /// <summary>How far a count may fall before its ratchet has to follow.</summary>
    private const int Slack = 3;

    [Fact]
    public void No_file_passes_the_hard_limit()
    {
        var tooLong = SourceCode.Trees
            .Select(tree => (tree.FilePath, Lines: LineCount(tree.GetText().ToString())))
            .Where(file => file.Lines > HardFileLines)
            .Select(file => $"{file.FilePath}: {file.Lines} lines, at most {HardFileLines}");
        Violations.AssertNone(tooLong);
    }

    [Fact]
    public void Files_over_the_wanted_length_only_become_fewer()
    {
        var longFiles = SourceCode.Trees
            .Select(tree => (tree.FilePath, Lines: LineCount(tree.GetText().ToString())))
            .Where(file => file.Lines > WantedFileLines)
            .Select(file => $"{file.FilePath}: {file.Lines} lines")
            .ToList();
        AssertRatchet(nameof(FilesOverWanted), FilesOverWanted, longFiles);
    }

    [Fact]
    public void No_method_passes_the_hard_limit()
    {
        var tooLong = SourceCode.Trees.SelectMany(Methods)
            .Where(method => method.Lines > HardMethodLines)
            .Select(method => $"{method.Place}: {method.Lines} lines, at most {HardMethodLines}");
        Violations.AssertNone(tooLong);
    }

    [Fact]
    public void Methods_over_the_wanted_length_only_become_fewer()
    {
        var longMethods = SourceCode.Trees.SelectMany(Methods)
            .Where(method => method.Lines > WantedMethodLines)
            .Select(method => $"{method.Place}: {method.Lines} lines")
            .ToList();
        AssertRatchet(nameof(MethodsOverWanted), MethodsOverWanted, longMethods);
    }

    [Fact]
    public void No_line_is_wider_than_the_page()
    {
        var tooWide =
            from tree in SourceCode.Trees
            from line in tree.GetText().Lines
            where line.End - line.Start > HardColumns
            select $"{tree.FilePath}({line.LineNumber + 1}): {line.End - line.Start} columns, at most {HardColumns}";
        Violations.AssertNone(tooWide);
    }

    [Fact]
    public void A_method_is_counted_from_its_first_to_its_last_line_without_its_comment()
    {
        var tree = CSharpSyntaxTree.ParseText("""
            class C
            {
                /// <summary>Not counted.</summary>
                void M()
                {
                    void Local() { }
                }
                int P => 1;
            }
            """);
        Assert.Equal([4, 1], Methods(tree).Select(method => method.Lines));
    }

    private static void AssertRatchet(string name, int allowed, List<string> found)
    {
        Assert.True(
            found.Count <= allowed,
            $"{found.Count} are longer than they should be, {name} allows {allowed}:\n{string.Join('\n', found)}");
        Assert.True(
            found.Count >= allowed - Slack,
            $"Only {found.Count} are longer than they should be: lower {name} from {allowed} so that it stays so.");
    }

    private static IEnumerable<(string Place, int Lines)> Methods(SyntaxTree tree) =>
        tree.GetRoot().DescendantNodes(node => !IsMethod(node))
            .Where(IsMethod)
            .Select(node =>
            {
                var span = tree.GetLineSpan(node.Span);
                var first = span.StartLinePosition.Line;
                return ($"{tree.FilePath}({first + 1})", span.EndLinePosition.Line - first + 1);
            });

    private static bool IsMethod(SyntaxNode node) =>
        node is BaseMethodDeclarationSyntax or BasePropertyDeclarationSyntax;

    private static int LineCount(string text) =>
        text.AsSpan().TrimEnd('\n').Count('\n') + 1;
}
