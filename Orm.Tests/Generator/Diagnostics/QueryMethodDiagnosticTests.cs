using System.Globalization;
using Orm.Tests.Generator.Compiling;
using Orm.Tests.Generator.Queries;
using Xunit;

namespace Orm.Tests.Generator.Diagnostics;

/// <summary>Methods with [Query] and delegates of Query.Compile that cannot be compiled say so, and why.</summary>
public sealed class QueryMethodDiagnosticTests
{
    [Theory]
    [InlineData("[Query] public static int {|F|}(Db db) { var n = db.Posts.Count(); return n; }", "does more")]
    [InlineData("[Query] static int {|F|}(Db db) => db.Posts.Count();", "Make it internal")]
    [InlineData("[Query] public static int {|F|}<T>(Db db) => db.Posts.Count();", "type parameters")]
    [InlineData("[Query] public virtual int {|F|}(Db db) => db.Posts.Count();", "override")]
    [InlineData("[Query] public static int {|F|}(ref Db db) => db.Posts.Count();", "'db' cannot be handed on")]
    [InlineData("[Query] public static int {|F|}(Query<Post> posts) => posts.Count();", "posts")]
    [InlineData("[Query] public static Hidden {|F|}(Db db) => db.Posts.Select(p => new Hidden()).First();", "named")]
    [InlineData("[Query] public int {|F|}() => db.Posts.Count();", "Keep it in a field")]
    [InlineData("static Func<Db, int> F(int n) => Query.{|Compile|}((Db db) => db.Posts.Count(p => p.Id > n));", "n")]
    [InlineData("static Func<Db, int> F() => Query.{|Compile|}((Db db) => db.Posts.Count() + 1);", "does more")]
    [InlineData("Func<Db, int> F() => Query.{|Compile|}<Db, int>(All); static int All(Db db) => 1;", "lambda")]
    public async Task Reports(string member, string reason)
    {
        var source = MarkedSource.Parse(Interception.File(
            $$"""
            public class C(Db db)
            {
                private sealed class Hidden;
                protected Db Kept = db;
                {{member.Replace("{|", "{|ORM191:", StringComparison.Ordinal)}}
            }
            """));
        var run = GeneratorRun.Of(Interception.ModelFile, source.Text);
        var found = (await Diagnosis.Of(run.Output)).Where(diagnostic => diagnostic.Id is not "ORM190").ToList();

        Assert.Equal(source.Expected, found.Select(MarkedSource.Describe).Order(StringComparer.Ordinal));
        Assert.Contains(
            reason, Assert.Single(found).GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[Query] public int F(int n) => _db.Posts.Count(p => p.Score > n);")]
    [InlineData("[Query] public int F(int n) => Kept.Posts.Count(p => p.Score > n);")]
    [InlineData("[Query] internal static int F(Db db, int? n) => db.Posts.Count(p => p.Score > (n ?? 3));")]
    [InlineData("[Query] internal static int F(Db db, int[] n) => db.Posts.Count(p => p.Score > n[1]);")]
    [InlineData("[Query] internal static int F(Db db, List<int> n) => db.Posts.Count(p => p.Score > n[1]);")]
    [InlineData("[Query] internal static int F(Db db, bool b) => db.Posts.Count(p => p.Score > (b ? 3 : 9));")]
    [InlineData("[Query] internal static int F(Db db, int n) => db.Posts.Count(p => p.Title == $\"{n,3:D2}{{\\\"\");")]
    [InlineData("[Query] internal static int F(Db db) => ")]
    [InlineData("[Query] internal static int F(Db db) => db.Posts.Count(p => Twice(p.Score) > 3);")]
    public async Task Says_nothing(string member)
    {
        var run = GeneratorRun.Of(Interception.ModelFile, Interception.File(
            $$"""
            public class C(Db db)
            {
                private readonly Db _db = db;
                public Db Kept { get; } = db;
                static int Twice(int number) => number * 2;
                {{member}}
            }
            """));

        Assert.DoesNotContain(await Diagnosis.Of(run.Output), diagnostic => diagnostic.Id is "ORM191" or "ORM900");
    }

    [Fact]
    public async Task The_page_shows_what_is_so()
    {
        var page = new DiagnosticPage("ORM191");
        var wrong = await Find(page.Example("Wrong"));

        page.AssertDescribes(Assert.Single(wrong, diagnostic => diagnostic.Id != "ORM190"));
        Assert.Empty(await Find(page.Example("Right")));

        static async Task<IReadOnlyList<Microsoft.CodeAnalysis.Diagnostic>> Find(string example)
            => await Diagnosis.Of(GeneratorRun.Of(Interception.ModelFile, Interception.File(example)).Output);
    }
}
