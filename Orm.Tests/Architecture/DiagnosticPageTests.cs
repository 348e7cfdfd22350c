using System.Text.RegularExpressions;
using Xunit;

namespace Orm.Tests.Architecture;

/// <summary>Every diagnostic of the generator has a page and a test, and no page is about nothing.</summary>
public sealed partial class DiagnosticPageTests
{
    [Fact]
    public void Every_diagnostic_has_a_page_that_opens_with_its_id()
    {
        var missing = Ids("Orm.Generator")
            .Where(id => !Repository.Exists(PageOf(id))
                         || !Repository.Read(PageOf(id)).StartsWith($"# {id}", StringComparison.Ordinal));
        Violations.AssertNone(missing);
    }

    [Fact]
    public void Every_diagnostic_is_named_by_a_test() =>
        Violations.AssertNone(Ids("Orm.Generator").Except(Ids("Orm.Tests")));

    [Fact]
    public void Every_page_is_about_a_diagnostic_that_exists()
    {
        var pages = Repository.FilesUnder("docs/diagnostics", ".md")
            .Select(file => Path.GetFileNameWithoutExtension(file))
            .Where(name => DiagnosticId().IsMatch(name));
        Violations.AssertNone(pages.Except(Ids("Orm.Generator")));
    }

    private static string PageOf(string id) => $"docs/diagnostics/{id}.md";

    private static HashSet<string> Ids(string project) =>
        SourceCode.TreesUnder(project)
            .SelectMany(tree => DiagnosticId().Matches(tree.ToString()))
            .Select(match => match.Value)
            .ToHashSet(StringComparer.Ordinal);

    [GeneratedRegex(@"\bORM[0-9]{3}\b")]
    private static partial Regex DiagnosticId();
}
