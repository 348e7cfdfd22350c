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
        var run = GeneratorRun.Of(new DiagnosticPage(id).Example("Wrong"));
        var found = await Diagnosis.Of(run.Output);

        Assert.Equal([id], found.Select(diagnostic => diagnostic.Id).Distinct(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task The_right_example_is_right(string id)
    {
        var run = GeneratorRun.Of(new DiagnosticPage(id).Example("Right")).AssertCompiles();

        Assert.Empty(await Diagnosis.Of(run.Output));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task The_page_has_the_title_and_severity_of_the_rule(string id)
    {
        var page = new DiagnosticPage(id);

        page.AssertDescribes((await Diagnosis.Of(GeneratorRun.Of(page.Example("Wrong")).Output))[0]);
    }
}
