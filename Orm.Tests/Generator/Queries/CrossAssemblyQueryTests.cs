using Microsoft.CodeAnalysis;
using Orm.Backends;
using Orm.Linq.Expressions;
using Orm.Tests.Generator.Compiling;
using Xunit;

namespace Orm.Tests.Generator.Queries;

/// <summary>Compiled queries of a library and of the application that uses it, built and run.</summary>
public sealed class CrossAssemblyQueryTests
{
    private const string Queries = """
        using System.Linq;

        namespace Library;

        public static class PostQueries
        {
            [Query] public static int Above(this Db db, int min) => db.Posts.Count(p => p.Score > min);
            [Query] public static List<string> Titles(Db db, int min)
                => db.Posts.Where(p => p.Score > min).OrderBy(p => p.Id).Select(p => p.Title).ToList();
            public static readonly Func<Db, int, int> Below =
                Query.Compile((Db db, int max) => db.Posts.Count(p => p.Score < max));
            public static void Fill(Db db)
            {
                for (var i = 0; i < 5; i++)
                {
                    db.Insert(new Post { Title = "T" + i, Score = i });
                }
            }
            public static object Own(Db db) => (db.Above(1), string.Join(",", Titles(db, 2)), Below(db, 2));
        }
        """;

    private const string Application = """
        using System.Linq;
        using Library;

        public static class Uses
        {
            private static readonly Func<Db, int, int> Compiled =
                Query.Compile((Db db, int max) => db.Posts.Count(p => p.Score < max));
            [Query] public static int Between(Db db, int min, int max)
                => db.Posts.Count(p => p.Score > min && p.Score < max);
            public static object Libraries(Db db)
                => (db.Above(1), string.Join(",", PostQueries.Titles(db, 2)), PostQueries.Below(db, 2));
            public static object Own(Db db) => (Compiled(db, 2), Between(db, 0, 4));
        }
        """;

    [Fact]
    public void Queries_of_a_library_give_the_same_answer_to_whoever_calls_them()
    {
        var program = new LoadedProgram();
        var model = Interception.ModelFile.Replace("namespace App;", "namespace Library;", StringComparison.Ordinal);
        var library = program.Load(
            Compilations.Create(model, Queries).WithAssemblyName("Library"), out var reference);
        var application = program.Load(Compilations.Create(Application).AddReferences(reference), out _);
        using var db = LoadedProgram.Connect(library.GetType("Library.Db")!);
        db.Queries.Plans = new PlanCache(SqlDialect.Sqlite);
        LoadedProgram.Call(library, "Library.PostQueries", "Fill", db);

        Assert.Equal((3, "T3,T4", 2), LoadedProgram.Call(library, "Library.PostQueries", "Own", db));
        Assert.Equal((3, "T3,T4", 2), LoadedProgram.Call(application, "Uses", "Libraries", db));
        Assert.Equal((2, 3), LoadedProgram.Call(application, "Uses", "Own", db));
        Assert.Equal(0, db.Queries.Plans.Translations);
    }

    [Fact]
    public void Methods_of_equal_names_in_two_files_become_methods_of_their_own()
    {
        var program = new LoadedProgram();
        var files = new[] { "One", "Two" }.Select((space, i) => Interception.File($$"""
            namespace {{space}}
            {
                public static class Posts
                {
                    [Query] public static int Count(Db db) => db.Posts.Count(p => p.Score > {{i + 1}});
                    [Query] public static int Count(Db db, int min) => db.Posts.Count(p => p.Score > min + {{i}});
                    public static object All(Db db) => (Count(db), Count(db, 0));
                }
            }
            """));
        var assembly = program.Load(Compilations.Create([Interception.ModelFile, .. files]), out _);
        using var db = LoadedProgram.Connect(assembly.GetType("App.Db")!);
        db.Queries.Plans = new PlanCache(SqlDialect.Sqlite);

        Assert.Equal((0, 0), LoadedProgram.Call(assembly, "One.Posts", "All", db));
        Assert.Equal((0, 0), LoadedProgram.Call(assembly, "Two.Posts", "All", db));
        Assert.Equal(0, db.Queries.Plans.Translations);
    }
}
