using Microsoft.CodeAnalysis;
using Orm.Backends;
using Orm.Linq.Expressions;
using Orm.Tests.Generator.Compiling;
using Xunit;

namespace Orm.Tests.Generator.Libraries;

/// <summary>
/// Queries over the entities of a library, compiled in the program that refers to it: they send what they send when
/// they are translated, get the same answer, and translate nothing.
/// </summary>
public sealed class ForeignQueryTests
{
    public static TheoryData<string, SqlDialect> Names()
    {
        var names = new TheoryData<string, SqlDialect>();
        foreach (var name in ForumQuestions.Names)
        {
            names.Add(name, SqlDialect.Sqlite);
            names.Add(name, SqlDialect.Engine);
        }

        return names;
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Compiled_they_do_what_they_do_translated(string name, SqlDialect dialect)
    {
        var questions = new ForumQuestions(ForumQuestions.Library);

        var compiled = questions.Ask(name, dialect, translates: false);
        var translated = questions.Ask(name, dialect, translates: true);

        Assert.Equal(translated.Answer, compiled.Answer);
        Assert.Equal(translated.Statements, compiled.Statements);
        Assert.Equal(0, compiled.Translations);
    }

    [Fact]
    public void The_whole_library_in_the_program_gives_the_same_SQL()
    {
        var own = GeneratorRun.Of(Compilations.Create(
            [ForumLibrary.Entities, ForumLibrary.Context, ForumLibrary.Usings + ForumQuestions.Source]));
        var foreign = GeneratorRun.Of(ForumLibrary.Program(
            MetadataReference.CreateFromImage(ForumQuestions.Library), ForumQuestions.Source));

        var statements = StatementsOf(own, "Queries.File2.g.cs");
        Assert.NotEmpty(statements);
        Assert.Equal(statements, StatementsOf(foreign, "Queries.File0.g.cs"));
    }

    [Fact]
    public void Own_entities_and_an_own_context_lead_into_the_library()
    {
        var loaded = new LoadedProgram();
        loaded.Load(ForumQuestions.Library);
        var program = loaded.Load(
            ForumLibrary.Program(MetadataReference.CreateFromImage(ForumQuestions.Library), Own), out _);
        using var db = LoadedProgram.Connect(program.GetType("VisitDb", throwOnError: true)!);
        LoadedProgram.Call(program, "Visits", "Fill", db);
        db.Queries.Plans = new PlanCache(SqlDialect.Sqlite);

        var compiled = LoadedProgram.Call(program, "Visits", "All", db);
        Assert.Equal(0, db.Queries.Plans.Translations);
        db.Queries.TranslatesCompiled = true;
        Assert.Equal(LoadedProgram.Call(program, "Visits", "All", db), compiled);
        Assert.Equal("U1 3 1 1 1", compiled);
    }

    private const string Own = """
        [Entity]
        public partial class Visit
        {
            public long Id { get; set; }
            public long VisitorId { get; set; }
            public partial User Visitor { get; set; }
        }

        public sealed partial class VisitDb(OrmOptions<VisitDb> options) : OrmContext(options)
        {
            public partial EntitySet<Visit> Visits { get; }
            public partial EntitySet<User> Members { get; }
            public partial EntitySet<Post> Posts { get; }
        }

        public static class Visits
        {
            public static void Fill(VisitDb db)
            {
                var user = new User("U1");
                db.Insert(user);
                for (var i = 0; i < 3; i++) { db.Insert(new Visit { VisitorId = user.Id }); }
                db.Insert(new Post { Title = "T", AuthorId = user.Id, Slug = new Slug("s") });
            }

            [Query] public static int Count(VisitDb db, string name) => db.Visits.Count(v => v.Visitor.Name == name);

            public static string All(VisitDb db) => string.Join(' ',
                db.Visits.Include(v => v.Visitor).OrderBy(v => v.Id).First().Visitor.Name,
                Count(db, "U1"),
                db.Members.Count(u => u.Posts.Any(p => p.Title == "T")),
                db.Visits.Where(v => v.Id == 1).Select(v => v.Visitor.Posts.Count).Single(),
                db.Visits.Select(v => new { v.Visitor.Name }).Distinct().Count());
        }
        """;

    private static IEnumerable<string> StatementsOf(GeneratorRun run, string file)
        => run.TextOf(file).Split('\n').Where(line => line.Contains("\"SELECT ", StringComparison.Ordinal));
}
