extern alias generator;

using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using generator::Orm.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Orm.Tests.Architecture;
using Orm.Tests.Generator.Compiling;
using Xunit;

namespace Orm.Tests.Generator.Queries;

/// <summary>The sample's queries are compiled with it, and its build says how many of how many.</summary>
public sealed partial class SampleQueriesTests
{
    /// <summary>How many of the sample's queries are left to run time; a ratchet.</summary>
    private const int LeftToRunTime = 0;

    [Fact]
    public void The_samples_queries_are_intercepted()
    {
        var counts = Summary().Match(SummaryOf(SampleFiles(), isAsked: true)!);
        var (intercepted, all) = (Number(1), Number(2));

        Assert.True(all >= 26, $"The sample has {all} queries.");
        Assert.InRange(all - intercepted, 0, LeftToRunTime);

        int Number(int group) => int.Parse(counts.Groups[group].ValueSpan, CultureInfo.InvariantCulture);
    }

    [Fact]
    public void The_samples_build_asks_for_the_summary()
        => Assert.Equal(
            "true",
            XDocument.Parse(Repository.Read("Orm.Samples/Orm.Samples.csproj"))
                .Descendants("OrmReportQueries").Single().Value);

    [Fact]
    public void What_is_left_to_run_time_counts()
    {
        string[] files =
        [
            Interception.ModelFile,
            Interception.File("class C { int F(Db d) => d.Posts.Count(); int G(Query<Post> Posts) => Posts.Count(); }"),
            Interception.File("class D { int F(Db db) => 3; }"),
        ];

        Assert.Equal("1 of 2 queries are intercepted.", SummaryOf(files, isAsked: true));
        Assert.Null(SummaryOf(files, isAsked: false));
    }

    [GeneratedRegex(@"^(\d+) of (\d+) queries are intercepted\.$")]
    private static partial Regex Summary();

    private static IEnumerable<string> SampleFiles()
    {
        const string Usings = """
            global using System.IO;
            global using System.Linq;
            global using System.Threading;
            global using System.Threading.Tasks;
            """;
        return Repository.FilesUnder("Orm.Samples", ".cs").Select(Repository.Read).Append(Usings);
    }

    private static string? SummaryOf(IEnumerable<string> files, bool isAsked)
    {
        var compilation = Compilations.Create(files);
        var driver = CSharpGeneratorDriver.Create(
            [new OrmGenerator().AsSourceGenerator()],
            parseOptions: (CSharpParseOptions)compilation.SyntaxTrees.First().Options,
            optionsProvider: new Options(isAsked));
        var result = driver.RunGenerators(compilation).GetRunResult().Results.Single();
        Assert.Null(result.Exception);
        return result.GeneratedSources.Where(source => source.HintName == "Queries.Summary.g.cs")
            .Select(source => source.SourceText.Lines[1].ToString()[3..])
            .SingleOrDefault();
    }

    private sealed class Options(bool isAsked) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(isAsked);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

        private sealed class Values(bool isAsked) : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
            {
                value = isAsked && key == "build_property.OrmReportQueries" ? "true" : null;
                return value is not null;
            }
        }
    }
}
