using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Orm.Tests.Generator.Compiling;
using Xunit;

namespace Orm.Tests.Generator.Queries;

/// <summary>Texts, names and values that generated code has to hold without ceasing to compile.</summary>
public sealed class UnusualSourceTests
{
    [Theory]
    [InlineData("\"\\u2028\"")]
    [InlineData("\"\\u2029\"")]
    [InlineData("\"\\u0085\"")]
    [InlineData("\"a\\rb\"")]
    [InlineData("@\"a\u2028b\"")]
    [InlineData("@\"a\u0085b\"")]
    [InlineData("@\"a\rb\"")]
    [InlineData("\"\"\"\r\n a\u2028 b\r c\n \"\"\"")]
    public void Whatever_ends_a_line(string literal)
    {
        Assert.Equal(
            ["Count"],
            Interception.CallsIn($"class C {{ int F(Db db) => db.Posts.Count(p => p.Title == {literal}); }}"));
        Interception.Build(Interception.File(
            $"class C {{ int F(Db db, Query<Post> q) => db.Posts.Count(p => p.Title == {literal} && q.Any()); }}"));
    }

    [Fact]
    public void A_file_whose_lines_end_in_carriage_returns()
        => Assert.Equal(["Count"], Interception.CallsIn(
            "class C {\r int F(Db db)\r => db.Posts\r .Count(p => p.Score > 1);\r }\r"));

    [Fact]
    public void A_method_text_over_separators()
        => Interception.Build(Interception.File("""
            static class C
            {
                [Query] internal static int F(this Db db) => db.Posts.Count(p => p.Title == @"aLSb");
                [Query] internal static int G(this Db db) { return db.Posts.Count(p => p.Title == @"aLSb") + 1; }
            }
            """.Replace("LS", "\u2028", StringComparison.Ordinal)));

    [Fact]
    public void Files_that_are_called_anything()
    {
        string[] paths =
        [
            "a/C#1.cs", "a/x&y.cs", "a/@home.cs", "a/~t.cs", "a/it's.cs", "a/now!.cs", "a/a=b.cs", "a/100%.cs",
            "a/$.cs", "a/[x].cs", "a/\u00e9.cs", "a/Page-2.cs", "a/Page.cs", "b/page.cs", "c/Page.cs", "c/x_y.cs",
        ];
        var trees = paths.Select((path, i) => CSharpSyntaxTree.ParseText(
            Interception.File($"class C{i} {{ int F(Db db) => db.Posts.Count(p => p.Score > {i}); }}"),
            (CSharpParseOptions)Compilations.Create([Interception.ModelFile]).SyntaxTrees.First().Options,
            path));
        var run = GeneratorRun.Of(Compilations.Create([Interception.ModelFile]).AddSyntaxTrees(trees)).AssertCompiles();

        Assert.Equal(paths.Length, Interception.Calls(run).Count);
        Assert.Equal(
            ["Queries.Page", "Queries.Page-2", "Queries.Page-4", "Queries.page-3"],
            run.Result.GeneratedSources.Select(source => Path.ChangeExtension(source.HintName, null).Replace(
                ".g", "", StringComparison.Ordinal))
                .Where(name => name.StartsWith("Queries.page", StringComparison.OrdinalIgnoreCase))
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Symbols_that_choose_what_is_code()
    {
        const string Choice = """
            class C
            {
                int F(Db db)
                {
            #if FAST
                    return db.Posts.Count(p => p.Score > 10);
            #else
                    return db.Posts.Count(p => p.Score > 20);
            #endif
                }
            }
            """;
        var slow = Interception.Build(Interception.File(Choice));
        var compilation = Compilations.Create([Interception.ModelFile, Interception.File(Choice)]);
        foreach (var tree in compilation.SyntaxTrees)
        {
            var options = ((CSharpParseOptions)tree.Options).WithPreprocessorSymbols("FAST");
            compilation = compilation.ReplaceSyntaxTree(
                tree, CSharpSyntaxTree.ParseText(tree.GetText(CancellationToken.None), options, tree.FilePath));
        }

        var fast = GeneratorRun.Of(compilation);

        Assert.Contains("> 20", TextOf(slow), StringComparison.Ordinal);
        Assert.Contains("> 10", TextOf(fast), StringComparison.Ordinal);
        Assert.DoesNotContain("> 20", TextOf(fast), StringComparison.Ordinal);
    }

    [Fact]
    public void A_parameter_that_is_called_self()
        => Interception.Build(Interception.File("""
            public partial class Posts
            {
                public Db Db { get; set; } = null!;
                [Query] public int Above(int self, int self_) => Db.Posts.Count(p => p.Score > self + self_);
                [Query] public int Twice(Db db, int self) => db.Posts.Count(p => p.Score > self);
                public int Use(Db db) => Above(1, 2) + Twice(db, 3);
            }
            """));

    [Theory]
    [InlineData("checked(n * 2)", "checked(")]
    [InlineData("checked((int)big)", "checked(")]
    [InlineData("unchecked(n * 2)", "n * 2")]
    [InlineData("(o as string)!.Length", " as string)")]
    [InlineData("(-5).CompareTo(n)", "(-5).CompareTo(")]
    [InlineData("-n", "-(n)")]
    public void What_a_value_is_computed_by(string value, string expected)
    {
        var run = Interception.Build(Interception.File($$"""
            static class C
            {
                [Query]
                internal static int F(this Db db, int n, long big, object o)
                    => db.Posts.Count(p => p.Score > {{value}});
            }
            """));

        var text = TextOf(run);
        Assert.Contains("Plan.Serves(db)", text, StringComparison.Ordinal);
        Assert.Contains(
            expected, text[text.IndexOf("Plan.Serves", StringComparison.Ordinal)..], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("C.Of(double.NaN)")]
    [InlineData("C.Of(double.NegativeInfinity)")]
    [InlineData("C.Of(float.PositiveInfinity)")]
    [InlineData("C.Of(-1.5)")]
    [InlineData("C.Of(1e300)")]
    public void Numbers_without_digits(string value)
        => Assert.Contains("Plan.Serves(db)", TextOf(Interception.Build(Interception.File($$"""
            static class C
            {
                internal static int Of(double number) => (int)number;

                [Query]
                internal static int F(this Db db) => db.Posts.Count(p => p.Score > {{value}});
            }
            """))), StringComparison.Ordinal);

    [Fact]
    public void Members_that_nobody_may_use()
        => GeneratorRun.Of(["""
            namespace App;

            public enum State
            {
                Draft,
                [Obsolete("Use Draft.", true)] Old,
            }

            [Entity]
            public partial class Post
            {
                public long Id { get; set; }
                [StoredAsText] public State State { get; set; }
                [Obsolete("Use State.", true)] public string? Status { get; set; }
            }

            [Entity]
            public partial class Kind
            {
                public long Id { get; set; }
                [StoredAsText] public State? State { get; set; }
            }

            public sealed partial class Db(OrmOptions<Db> options) : OrmContext(options)
            {
                public partial EntitySet<Post> Posts { get; }
                public partial EntitySet<Kind> Kinds { get; }
            }
            """]).AssertCompiles();

    private static string TextOf(GeneratorRun run) => string.Concat(run.Result.GeneratedSources
        .Where(source => source.HintName.StartsWith("Queries.", StringComparison.Ordinal))
        .Select(source => source.SourceText.ToString()));
}
