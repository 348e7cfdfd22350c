using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Orm.Tests.Generator.Compiling;
using Xunit;

namespace Orm.Tests.Generator.Queries;

/// <summary>Which calls are intercepted, and that no other one is: each program here is built to the end.</summary>
public sealed class InterceptionTests
{
    [Theory]
    [InlineData("int F(Db db, int min) => db.Posts.Count(p => p.Score > min);", "Count")]
    [InlineData("List<Post> F(Db db) => (from p in db.Posts where p.Score > 1 select p).ToList();", "ToList")]
    [InlineData("object F(Db db) => db.Posts.Select(p => new { p.Id, p.Title }).First();", "First")]
    [InlineData("object F(Db db) { var posts = db.Posts; return posts.Any(); }", "Any")]
    [InlineData("Task<Post?> F(Db db, CancellationToken c) => db.Posts.FirstOrDefaultAsync(c);", "FirstOrDefaultAsync")]
    [InlineData("Func<Db, int> F() => db => db.Posts.Count();", "Count")]
    [InlineData("int F(Db db) { return Inner(); int Inner() => db.Posts.Count(); }", "Count")]
    [InlineData("int F(Db db) => db.Posts.Count(p => p.Score == (int)DayOfWeek.Monday);", "Count")]
    [InlineData("int F(Db db) => db.Posts.OrderBy(p => p.Id).Select((p, i) => p.Score + i).Sum();", "Sum")]
    [InlineData("int F(Db db) => Queryable.Count(db.Posts.OrderBy(p => p.Id).Where((p, i) => i > 3));", "Count")]
    [InlineData("object F(Db d) => Enumerable.ToArray(d.Posts.OrderBy(p => p.Id).Where((p, i) => i > 3));", "ToArray")]
    [InlineData("object F(Db db) => ((IQueryable<Post>)db.Posts).AsQueryable().Where(p => p.Id > 1).First();", "First")]
    [InlineData("object F(Db db, int n) => db.Posts.OrderBy(p => p.Id).Take(n..^2).ToArray();", "ToArray")]
    [InlineData("object F(Db db, Post p) => db.Posts.OrderBy(q => q.Id).After(p).ToList();", "ToList")]
    [InlineData("object F(Db db, int n) => db.Posts.OrderBy(p => p.Id).ElementAt(n);", "ElementAt")]
    [InlineData("object? F(Db db, int n) => db.Posts.OrderBy(p => p.Id).ElementAtOrDefault(^n);", "ElementAtOrDefault")]
    [InlineData("object? F(Db db) => db.Posts.MaxBy(p => p.Score);", "MaxBy")]
    [InlineData("bool F(Db db, int[] n) => db.Values(n).Where(i => i > 3).Any();", "Any")]
    [InlineData("int F(Db db) => db.Posts.Select(p => Tuple.Create(p.Id, 1)).Select(t => t.Item2).Max();", "Max")]
    [InlineData("int F(Db db, object o) => db.Posts.Count(p => p.Title == (o as string));", "Count")]
    [InlineData("int F(Db db) => db.Posts.Select(p => (int?)p.Score).Count(s => s == default(int?));", "Count")]
    [InlineData("object F(Db d) => d.Posts.Select(p => p.Title).Distinct(StringComparer.Ordinal).First();", "First")]
    [InlineData("object F(Db d) => d.Posts.DistinctBy(p => p.Score, EqualityComparer<int>.Default).First();", "First")]
    [InlineData("bool F(Db db, string t) => db.Posts.Select(p => p.Title).Contains(t, (null));", "Contains")]
    public void An_unbroken_chain_is(string member, string call)
        => Assert.Equal([call], Interception.CallsIn($"class C {{ {member} }}"));

    [Theory]
    [InlineData("int F(IQueryable<Post> posts) => posts.Count();")]
    [InlineData("int F(Query<Post> posts) => posts.Count();")]
    [InlineData("int F(Db db, bool b) => (b ? db.Posts.Where(p => p.Score > 1) : db.Posts).Count();")]
    [InlineData("int F(Db db, System.Linq.Expressions.Expression<Func<Post, bool>> e) => db.Posts.Count(e);")]
    [InlineData("System.Linq.Expressions.Expression<Func<Db, int>> F() => db => db.Posts.Count();")]
    [InlineData("object F(Db db) => db.Posts.Where(p => db.Posts.Any(q => q.Id < p.Id));")]
    [InlineData("int F(List<Post> posts) => posts.Count(p => p.Score > 1);")]
    [InlineData("List<T> F<T>(OrmContext db) where T : class, Orm.Model.IEntity<T> => db.Set<T>().ToList();")]
    [InlineData("private sealed class P(long id) { public long Id => id; } " +
        "object F(Db db) => db.Posts.Select(p => new P(p.Id)).ToList();")]
    [InlineData("private enum E { A } object F(Db db, E e) => db.Posts.Where(p => p.Score == (int)e).ToList();")]
    [InlineData("object F(Db db, Range range) => db.Posts.OrderBy(p => p.Id).Take(range).ToList();")]
    [InlineData("object F(Db db, Index index) => db.Posts.OrderBy(p => p.Id).ElementAt(index);")]
    [InlineData("object F(Db db, IEnumerable<Post> others) => db.Posts.Concat(others).ToList();")]
    [InlineData("object F(Db db, string name) => db.Posts.AsCte(name).ToList();")]
    [InlineData("object F(Db db) => db.Posts.Count(p => DateTime.UtcNow > DateTime.UtcNow && p.Id > 1);")]
    [InlineData("object F(Db db, IQueryable<Post> posts) => posts.Where((p, i) => i > 1).ToList();")]
    [InlineData("object F(Db db) { var posts = db.Posts.Where(p => p.Id > 1); return posts.ToList(); }")]
    [InlineData("sealed class L : IEqualityComparer<int> { public static readonly L Default = new(); " +
        "public bool Equals(int a, int b) => true; public int GetHashCode(int a) => 0; } " +
        "object F(Db db) => db.Posts.DistinctBy(p => p.Score, L.Default).ToList();")]
    public void What_is_known_at_run_time_only_is_not(string member)
        => Assert.Empty(Interception.CallsIn($"class C {{ {member} }}"));

    [Fact]
    public void A_file_local_type_is_not()
        => Assert.Empty(Interception.CallsIn("""
            file sealed record Line(long Id);
            class C { object F(Db db) => db.Posts.Select(p => new Line(p.Id)).ToList(); }
            """));

    [Fact]
    public void Two_files_of_one_text_are_left_alone()
    {
        const string Text = "db.Posts.Count();";
        var file = Interception.File($"partial class C {{ partial int Count(Db db) => {Text} }}");
        var run = GeneratorRun.Of(Interception.ModelFile, file, file);

        Assert.Empty(Interception.Calls(run));
    }

    [Fact]
    public void Calls_in_generic_methods_and_types_are()
        => Assert.Equal(["ToList", "ToList"], Interception.CallsIn("""
            class C<T>
            {
                object F<U>(Db db, int min) => db.Posts.Where(p => p.Score > min).Select(p => new { p.Id }).ToList();
                public object Value(Db db, string title) => db.Posts.Where(p => p.Title == title).ToList();
            }
            """));

    [Fact]
    public void Methods_with_Query_are_called_through_what_they_became()
    {
        var run = Interception.Build(
            Interception.File("""
                public static class Queries
                {
                    [Query] public static int Above(this Db db, int min) => db.Posts.Count(p => p.Score > min);
                    [Query] public static int Twice(Db db) { var count = db.Posts.Count(); return count * 2; }
                    [Query] private static int Hidden(Db db) => db.Posts.Count();
                    public static int Caller(Db db) => Hidden(db);
                }
                """),
            Interception.File("class C { int F(Db db) => db.Above(3) + Queries.Above(db, 4) + Queries.Twice(db); }"));

        Assert.Equal(["Count", "Count", "Count", "Above", "Above", "Twice"], Interception.Calls(run));
    }

    [Fact]
    public void Compile_is_where_its_lambda_is_a_query()
        => Assert.Equal(["Compile", "Count", "First", "Count"], Interception.CallsIn("""
            class C
            {
                static readonly Func<Db, int, int> A = Query.Compile((Db db, int m) => db.Posts.Count(p => p.Id > m));
                static readonly Func<Db, int> B = Query.Compile((Db db) => db.Posts.First().Score + 1);
                static readonly Func<Db, int> D = Query.Compile<Db, int>(F);
                static int F(Db db) => db.Posts.Count();
            }
            """));

    [Theory]
    [InlineData("int F(Db db) => db.Posts.Count(p => p.Scor > 1);")]
    [InlineData("int F(Db db) => db.Posts.Count(p => p.Score > );")]
    [InlineData("object F(Db db) => db.Posts.Where(p => p..ToList();")]
    [InlineData("int F(Db db) => db.Nothing.Count();")]
    [InlineData("void F(Db db) { db.Posts.Select(p => new { p.Id, Missing }).ToList(); }")]
    [InlineData("[Query] int F(Db db) => ")]
    [InlineData("int F(Db db, dynamic d) => db.Posts.Count(p => p.Title == (string)d.Title);")]
    [InlineData("object F = Query.Compile((Db db, ) => db.Posts.Count());")]
    [InlineData("int F(Db db) => db.Posts.Count(p => { return p.Score > 1; });")]
    public void What_does_not_compile_is_left_to_the_compiler(string member)
    {
        var run = GeneratorRun.Of(Interception.ModelFile, Interception.File($"class C {{ {member} }}"));

        Assert.DoesNotContain("Count_", string.Concat(run.Result.GeneratedSources.Select(s => s.SourceText)),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Without_the_namespace_in_the_project_nothing_is()
    {
        var options = Compilations.OldestSyntax.WithFeatures([]);
        var compilation = Compilations.Create();
        compilation = compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(
            compilation.SyntaxTrees.Select(tree => tree.ToString())
                .Append(Interception.ModelFile)
                .Append(Interception.File("class C { int F(Db db) => db.Posts.Count(); }"))
                .Select((text, i) => CSharpSyntaxTree.ParseText(text, options, $"{i}.cs")));

        Assert.Empty(Interception.Calls(GeneratorRun.Of(compilation)));
    }
}
