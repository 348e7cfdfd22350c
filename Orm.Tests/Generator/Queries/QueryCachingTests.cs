extern alias generator;

using generator::Orm.Generator;
using generator::Orm.Generator.Models;
using Microsoft.CodeAnalysis;
using Orm.Tests.Generator.Compiling;
using Xunit;

namespace Orm.Tests.Generator.Queries;

/// <summary>
/// An edit of one file leaves what was generated for the queries of all others as it is, and what is generated for the
/// edited one fits its new text.
/// </summary>
public sealed class QueryCachingTests
{
    private const string Titles = """
        class Titles
        {
            object F(Db db, int min) => db.Posts.Where(p => p.Score > min).Select(p => p.Title).ToList();
        }
        """;

    private const string Counts = """
        class Counts
        {
            int F(Db db) => db.Posts.Count(p => p.Score > 3);
            int G(Db db) { return db.Posts.Count(p => p.Score < 3); }
            int H(int number) { return number * 2; }
            string N { get { return "n"; } set { } }
        }
        """;

    public static TheoryData<string, string> Keystrokes() => new()
    {
        { "p.Score > 3", "p.Score > 33" },
        { "number * 2", "number * 3" },
        { "return \"n\"", "return \"nn\"" },
        { "class Counts", "// Why.\nclass Counts" },
        { "return db.Posts.Count(p => p.Score < 3);", "return 0;" },
        { "return number * 2;", "return new Db(null!).Posts.Count(p => p.Id > number);" },
    };

    public static TheoryData<string, string> Declarations() => new()
    {
        { "string N", "public string N" },
        { "int H(int number) { return number * 2; }", "" },
        { "class Counts", "class Another { } class Counts" },
    };

    [Theory]
    [MemberData(nameof(Keystrokes))]
    public void A_keystroke_changes_its_own_file_alone(string before, string after)
    {
        var run = Edit(before, after);

        Assert.Equal(["Counts: Modified", "Titles: Same"], Files(run));
        Assert.Single(Outputs(run), reason => reason != IncrementalStepRunReason.Cached);
        AssertBuilds(run);
    }

    [Theory]
    [MemberData(nameof(Declarations))]
    public void A_declaration_elsewhere_changes_no_text(string before, string after)
    {
        var run = Edit(before, after);

        Assert.Equal(["Counts: Modified", "Titles: Same"], Files(run));
        AssertBuilds(run);
    }

    [Fact]
    public void A_changed_column_changes_every_query_of_it()
    {
        var first = Run();
        var model = Tree(first.Compilation, 0);
        var run = first.Run.Again(first.Compilation.ReplaceSyntaxTree(model, Compilations.Parse(
            Interception.ModelFile
                .Replace("public int Score", "[Column(\"s\")] public int Score", StringComparison.Ordinal),
            model.FilePath)));

        Assert.Equal(["Counts: Modified", "Titles: Modified"], Files(run));
    }

    [Fact]
    public void A_file_whose_last_query_goes_leaves_the_others_as_they_are()
    {
        var first = Run();
        var titles = Tree(first.Compilation, 1);
        var run = first.Run.Again(
            first.Compilation.ReplaceSyntaxTree(titles, Compilations.Parse("class Titles;", titles.FilePath)));

        Assert.Equal(["Counts: Same", "Titles: Removed"], Files(run));
        Assert.All(
            Outputs(run),
            reason => Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Removed));
    }

    [Fact]
    public void The_same_member_in_another_class_is_another_query()
    {
        const string Query = "object F(Db db) => db.Posts.Count(p => p.Score > Limit);";
        const string Before = $"class A {{ const int Limit = 1; {Query} }} class B {{ const int Limit = 2; }}";
        const string After = $"class A {{ const int Limit = 1; }} class B {{ const int Limit = 2; {Query} }}";
        var compilation = Compilations.Create(Interception.ModelFile, Interception.File(Before));
        var first = GeneratorRun.Of(compilation);
        var old = Tree(compilation, 1);
        var run = first.Again(compilation.ReplaceSyntaxTree(
            old, Compilations.Parse(Interception.File(After), old.FilePath)));

        Assert.Contains("> 1", TextOf(first), StringComparison.Ordinal);
        Assert.Contains("> 2", TextOf(run), StringComparison.Ordinal);

        static string TextOf(GeneratorRun run) => run.TextOf("Queries.File1.g.cs");
    }

    private static (GeneratorRun Run, Compilation Compilation) Run()
    {
        var compilation = Compilations.Create(
            Interception.ModelFile, Interception.File(Titles), Interception.File(Counts));
        return (GeneratorRun.Of(compilation), compilation);
    }

    private static GeneratorRun Edit(string before, string after)
    {
        var (run, compilation) = Run();
        var old = Tree(compilation, 2);
        Assert.Contains(before, old.ToString(), StringComparison.Ordinal);
        var text = old.ToString().Replace(before, after, StringComparison.Ordinal);
        return run.Again(compilation.ReplaceSyntaxTree(old, Compilations.Parse(text, old.FilePath)));
    }

    private static SyntaxTree Tree(Compilation compilation, int file)
        => compilation.SyntaxTrees.Single(tree => tree.FilePath == $"File{file}.cs");

    private static IEnumerable<string> Files(GeneratorRun run)
        => run.Result.TrackedSteps[OrmGenerator.QueriesStep]
            .SelectMany(step => step.Outputs)
            .Select(output => (Model: (QueryFileModel)output.Value!, output.Reason))
            .Where(output => output.Model.Text.Length > 0 || !IsIdle(output.Reason))
            .Select(output => (Name: output.Model.HintName, output.Reason))
            .Select(file => (Source: file.Name == "Queries.File2" ? "Counts" : "Titles", file.Name, file.Reason))
            .Select(file => $"{file.Source}: {Describe(file.Name, file.Reason)}")
            .Order(StringComparer.Ordinal);

    private static string Describe(string name, IncrementalStepRunReason reason)
        => name.Length == 0 ? "Removed" : IsIdle(reason) ? "Same" : reason.ToString();

    private static bool IsIdle(IncrementalStepRunReason reason)
        => reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged;

    private static IEnumerable<IncrementalStepRunReason> Outputs(GeneratorRun run)
        => run.Result.TrackedOutputSteps.Values
            .SelectMany(steps => steps)
            .SelectMany(step => step.Outputs)
            .Select(output => output.Reason);

    // The compiler refuses an interceptor whose place is not the place of a call (CS9231 and others).
    private static void AssertBuilds(GeneratorRun run)
    {
        using var assembly = new MemoryStream();
        Assert.Empty(run.Output.Emit(assembly).Diagnostics
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
            .Select(diagnostic => diagnostic.ToString()));
    }
}
