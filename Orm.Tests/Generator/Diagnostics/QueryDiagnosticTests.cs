extern alias generator;

using System.Globalization;
using generator::Orm.Generator.Analyzers;
using generator::Orm.Generator.Queries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Orm.Tests.Generator.Compiling;
using Orm.Tests.Generator.Queries;
using Xunit;

namespace Orm.Tests.Generator.Diagnostics;

/// <summary>What is said of queries while they are typed.</summary>
public sealed class QueryDiagnosticTests
{
    public static TheoryData<string> Ids() => ["ORM100", "ORM101", "ORM102", "ORM190"];

    [Theory]
    [InlineData("object F(Db db) => db.Posts.Where(p => {|ORM100:Twice(p.Score)|} > 3).ToList();")]
    [InlineData("object F(Db db) => (from p in db.Posts select {|ORM100:p.Title.Normalize()|}).First();")]
    [InlineData("object F(Db db) => {|ORM100:db.Posts.Last()|};")]
    [InlineData("object F(Db db, int n) => db.Posts.{|ORM101:Take|}(n).ToList();")]
    [InlineData("object F(Db db) => db.Posts.OrderBy(p => p.Id).Skip(3).Take(2).ToList();")]
    [InlineData("bool F(Db db) => {|ORM102:db.Posts.Count() > 0|};")]
    [InlineData("async Task<bool> F(Db db) => {|ORM102:0 == await db.Posts.CountAsync(p => p.Score > 3)|};")]
    [InlineData("bool F(Db db) => db.Posts.Count() > 1;")]
    [InlineData("object F(Query<Post> posts) => {|ORM190:posts.Where(p => p.Score > 1).ToList()|};")]
    [InlineData("object F(Db db) => {|ORM190:db.Posts.Select(p => new Line(p.Id)).ToList()|};")]
    [InlineData("object F(List<Post> posts) => posts.Where(p => Twice(p.Score) > 3).ToList();")]
    [InlineData("System.Linq.Expressions.Expression<Func<Db, object>> F() => db => db.Posts.Last();")]
    public async Task Reports(string member)
    {
        var source = MarkedSource.Parse(Interception.File(
            $$"""
            class C
            {
                static int Twice(int number) => number * 2;
                private sealed record Line(long Id);
                {{member}}
            }
            """));
        var run = GeneratorRun.Of(Interception.ModelFile, source.Text);

        Assert.Equal(
            source.Expected,
            (await Diagnosis.Of(run.Output)).Select(MarkedSource.Describe).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Queries_in_files_of_one_text_are_said_to_be_left_to_run_time()
    {
        var twin = Interception.File("file static class C { static object F(Db db) => db.Posts.Count(); }");
        var run = GeneratorRun.Of(Interception.ModelFile, twin, twin);
        var found = await Diagnosis.Of(run.Output);

        Assert.Equal(["ORM190", "ORM190"], found.Select(diagnostic => diagnostic.Id));
        Assert.Contains("same text", found[0].GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Empty(await Diagnosis.Of(GeneratorRun.Of(Interception.ModelFile, twin).Output));
    }

    [Fact]
    public async Task A_refusal_gives_the_reason_of_the_run_time_path()
    {
        var run = GeneratorRun.Of(
            Interception.ModelFile, Interception.File("class C { object F(Db db) => db.Posts.Last(); }"));

        Assert.Equal(
            "'db.Posts.Last()' cannot become SQL: Rows of a table have no last one. Order the query first.",
            Assert.Single(await Diagnosis.Of(run.Output)).GetMessage(CultureInfo.InvariantCulture));
    }

    [Fact]
    public void A_failure_of_the_generator_itself_is_a_warning_and_no_end()
    {
        var query = SyntaxFactory.ParseExpression("db.Posts.First()");
        var failure = Attempt.Of(() => throw new InvalidOperationException("A mistake."));
        var diagnostic = QueryAnalyzer.Describe(failure!, query);

        Assert.Equal("ORM900", diagnostic.Id);
        Assert.Equal(DiagnosticSeverity.Warning, diagnostic.Severity);
        Assert.Equal(
            "'db.Posts.First()' made the generator fail with InvalidOperationException, and is translated when it " +
            "runs. Please report this.",
            diagnostic.GetMessage(CultureInfo.InvariantCulture));
        Assert.Null(Attempt.Of(() => { }));
        Assert.Throws<OperationCanceledException>(() => Attempt.Of(() => throw new OperationCanceledException()));
        new DiagnosticPage("ORM900").AssertDescribes(diagnostic);
    }

    [Fact]
    public async Task A_failure_in_a_query_leaves_a_program_that_runs_it()
    {
        const string Query = "db.Posts.Count(p => p.Score > 271828)";
        var compilation = Compilations.Create([Interception.ModelFile, Interception.File(
            $$"""public static class C { public static int F(Db db) => {{Query}}; }""")]);
        Attempt.Fault.Value = () => throw new InvalidOperationException("A mistake.");
        try
        {
            var run = GeneratorRun.Of(compilation).AssertCompiles();
            Assert.Empty(Interception.Calls(run));
            var diagnostic = Assert.Single(await Diagnosis.Of(run.Output));
            Assert.Equal("ORM900", diagnostic.Id);
            Assert.Contains(Query, diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);

            var program = new LoadedProgram().Load(compilation, out _);
            using var db = LoadedProgram.Connect(program.GetType("App.Db", throwOnError: true)!);
            Assert.Equal(0, LoadedProgram.Call(program, "C", "F", db));
        }
        finally
        {
            Attempt.Fault.Value = null;
        }
    }

    [Theory]
    [InlineData(1, "First Any Above Compile")]
    [InlineData(2, "Count Any Above Compile")]
    [InlineData(3, "Count First Above Compile")]
    [InlineData(4, "Count First Any Compile")]
    [InlineData(5, "Count First Any Above")]
    public void A_failure_in_a_query_leaves_the_others_of_its_file_intercepted(int failing, string intercepted)
    {
        var compilation = Compilations.Create([Interception.ModelFile, Interception.File($$"""
            public static class C{{failing}}
            {
                public static object F(Db db, int n) => db.Posts.Count(p => p.Score > {{failing}})
                    + db.Posts.First(p => p.Id > n).Score;
                public static bool G(Db db) => db.Posts.Any();
                public static int H(Db db) => db.Above({{failing}});
                public static readonly Func<Db, int> All = Query.Compile((Db db) => db.Posts.Count());
                [Query] internal static int Above(this Db db, int min) => db.Posts.Where(p => p.Score > min).Sum(
                    p => p.Score);
            }
            """)]);
        var attempts = 0;
        Attempt.Fault.Value = () =>
        {
            if (++attempts == failing)
            {
                throw new InvalidOperationException("A mistake.");
            }
        };
        try
        {
            var calls = Interception.Calls(GeneratorRun.Of(compilation).AssertCompiles());

            // Those in the delegate and the method are not called where these are compiled as a whole.
            Assert.Equal(intercepted, string.Join(' ', calls.Take(4)));
        }
        finally
        {
            Attempt.Fault.Value = null;
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task The_page_shows_what_is_so(string id)
    {
        var page = new DiagnosticPage(id);
        var wrong = await Find(page.Example("Wrong"));

        Assert.Equal([id], wrong.Select(diagnostic => diagnostic.Id));
        Assert.Empty(await Find(page.Example("Right")));
        page.AssertDescribes(wrong[0]);
    }

    private static async Task<IReadOnlyList<Diagnostic>> Find(string example)
        => await Diagnosis.Of(GeneratorRun.Of(Interception.ModelFile, Interception.File(example)).Output);
}
