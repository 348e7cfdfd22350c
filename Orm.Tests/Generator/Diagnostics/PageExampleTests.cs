using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Orm.Tests.Architecture;
using Orm.Tests.Generator.Compiling;
using Xunit;

namespace Orm.Tests.Generator.Diagnostics;

/// <summary>What the pages show is so: the wrong example is reported, and the right one is right.</summary>
public sealed class PageExampleTests
{
    public static TheoryData<string> Ids()
        => [.. Repository.FilesUnder("docs/diagnostics", ".md")
            .Select(file => Path.GetFileNameWithoutExtension(file))
            .Where(name => name.StartsWith("ORM0", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task The_wrong_example_is_reported(string id)
    {
        var run = GeneratorRun.Of(ExampleOf(id, "Wrong"));
        var found = await Diagnosis.Of(run.Output);

        Assert.Equal([id], found.Select(diagnostic => diagnostic.Id).Distinct(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task The_right_example_is_right(string id)
    {
        var run = GeneratorRun.Of(ExampleOf(id, "Right")).AssertCompiles();

        Assert.Empty(await Diagnosis.Of(run.Output));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task The_page_has_the_title_and_severity_of_the_rule(string id)
    {
        var diagnostic = (await Diagnosis.Of(GeneratorRun.Of(ExampleOf(id, "Wrong")).Output))[0];
        var page = PageOf(id);

        Assert.StartsWith($"# {id}: {diagnostic.Descriptor.Title}\n", page, StringComparison.Ordinal);
        Assert.Contains(
            $"Severity: {diagnostic.Severity.ToString().ToLowerInvariant()}.", page, StringComparison.Ordinal);
        Assert.Equal($"docs/diagnostics/{id}.md", diagnostic.Descriptor.HelpLinkUri);
    }

    private static string ExampleOf(string id, string heading)
    {
        var match = Example(heading).Match(PageOf(id));
        Assert.True(match.Success, $"The page of {id} has no C# example under '{heading}'.");
        return match.Groups[1].Value;
    }

    private static string PageOf(string id) => Repository.Read($"docs/diagnostics/{id}.md");

    private static Regex Example(string heading)
        => new($"^## {heading}\n\n```csharp\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline);
}
