using System.Collections;
using System.Globalization;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Orm.Backends;
using Orm.Tests.Conformance.Harness;
using Orm.Tests.Generator.Compiling;

namespace Orm.Tests.Generator.Libraries;

/// <summary>A program that asks the library, compiled against one build of it and run with another.</summary>
internal sealed class ForumQuestions
{
    internal const string Source = """
        public static class Questions
        {
            private static readonly Func<ForumDb, int, List<string>> Compiled = Query.Compile((ForumDb db, int min) =>
                db.Posts.Where(p => p.Score > min).OrderBy(p => p.Id).Select(p => p.Title).ToList());

            [Query] public static List<Post> Above(this ForumDb db, int min)
                => db.Posts.Where(p => p.Score > min).OrderBy(p => p.Id).ToList();

            [Query] public static Task<int> CountAsync(ForumDb db, string name)
                => db.Set<Post>().CountAsync(p => p.Author.Name == name);

            public static object Entities(ForumDb db)
                => db.Posts.Where(p => p.Score > 2).OrderBy(p => p.Id).ToList().Select(p => (p.Title, p.Slug, p.State));

            public static object HiddenColumns(ForumDb db) => db.Users.OrderBy(u => u.Id).ToList().Select(u => u.Name);

            public static object AnotherName(ForumDb db) => db.Articles.Count(p => p.Score > 2);

            public static object Method(ForumDb db) => db.Above(3).Select(p => p.Title);

            public static object Method2(ForumDb db) => CountAsync(db, "U2").GetAwaiter().GetResult();

            public static object Delegate(ForumDb db) => Compiled(db, 2);

            public static object Anonymous(ForumDb db) => db.Posts.OrderBy(p => p.Id)
                .Select(p => new { p.Id, Author = p.Author.Name, p.Price, p.At, p.State, p.Slug }).ToList();

            public static object Records(ForumDb db) => db.Posts.OrderByDescending(p => p.Score).ThenBy(p => p.Id)
                .Select(p => new Line(p.Title, p.Comments.Count, p.Comments.Max(c => c.Rating))).Take(4).ToArray();

            public static object Key(ForumDb db)
            {
                var id = 4L;
                return db.Posts.Single(p => p.AuthorId == p.Author.Id && p.Id == id).Title;
            }

            public static object Converted(ForumDb db)
                => db.Posts.OrderBy(p => p.Id).Select(p => p.Slug).ToList();

            public static object NamesOfNumbers(ForumDb db)
                => db.Posts.OrderBy(p => p.Id).Select(p => p.Mood.ToString()).ToList();

            public static object ComparedEnum(ForumDb db)
                => db.Posts.Where(p => p.State == State.Published || p.State == State.Removed).Count();

            public static object CapturedEnum(ForumDb db)
            {
                var state = State.Published;
                return db.Posts.Where(p => p.State != state).OrderBy(p => p.Id).Select(p => p.State).ToList();
            }

            public static object ListOfEnums(ForumDb db)
            {
                State[] states = [State.Draft, State.Removed];
                return db.Posts.Count(p => states.Contains(p.State));
            }

            public static object Flags(ForumDb db)
                => db.Posts.Where(p => p.Marks.HasFlag(Marks.Locked)).OrderBy(p => p.Id).Select(p => p.Marks).ToList();

            public static object FlagsByBits(ForumDb db)
                => db.Posts.Count(p => (p.Marks & (Marks.Pinned | Marks.Spoiler)) != 0);

            public static object NamesOfEnum(ForumDb db)
                => db.Posts.OrderBy(p => p.Id).Select(p => p.State.ToString()).ToList();

            public static object GroupedByEnum(ForumDb db) => db.Posts.GroupBy(p => p.Marks)
                .Select(g => new { g.Key, Count = g.Count() }).OrderBy(g => g.Count).ThenBy(g => g.Key).ToList();

            public static object Included(ForumDb db) => db.Posts.Include(p => p.Author).ThenInclude(u => u.Posts)
                .Include(p => p.Comments.Where(c => c.Rating != null)).OrderBy(p => p.Id).ToList()
                .Select(p => (p.Title, p.Author.Name, p.Author.Posts.Count, p.Comments.Count));

            public static object Linked(ForumDb db) => db.Posts.Where(p => p.Tags.Any(t => t.Label == "x")).Count();

            public static object Nested(ForumDb db) => db.Users.OrderBy(u => u.Id)
                .Select(u => new { u.Name, Titles = u.Posts.OrderBy(p => p.Id).Select(p => p.Title).ToList() }).ToList()
                .Select(u => u.Name + string.Join(' ', u.Titles));

            public static object Groups(ForumDb db) => db.Posts.GroupBy(p => p.Author.Name).ToList()
                .OrderBy(g => g.Key).Select(g => g.Key + g.Count());

            public static object Joined(ForumDb db) => (
                from c in db.Comments
                join p in db.Posts on c.PostId equals p.Id
                orderby c.Id
                select new { c.Text, p.Title }).ToList();

            public static object Asked(ForumDb db) => db.Posts.OrderBy(p => p.Id).ToList()
                .Select(p => p.Comments.Query().Count(c => c.Rating > 1)).ToList();

            public static object AskedForRows(ForumDb db) => db.Users.OrderBy(u => u.Id).ToList()
                .Select(u => u.Posts.Query().OrderBy(p => p.Id).Select(p => p.Title).ToList()).ToList();

            public static object LinqToObjects(ForumDb db) => db.Posts.OrderBy(p => p.Id).Select(p => p.Score).ToList();

        }

        public sealed record Line(string Title, int Count, int? Best);
        """;

    private static readonly Lazy<byte[]> s_library = new(() => ForumLibrary.Build());

    private static readonly Lazy<byte[]> s_program = new(() => Compile(MetadataReference.CreateFromImage(Library)));

    private readonly Assembly _library;
    private readonly Assembly _program;

    /// <summary>Loads the program with a build of the library.</summary>
    internal ForumQuestions(byte[] library)
        : this(library, s_program.Value)
    {
    }

    internal ForumQuestions(byte[] library, byte[] program)
    {
        var loaded = new LoadedProgram();
        _library = loaded.Load(library);
        _program = loaded.Load(program);
    }

    /// <summary>The build of the library that the program is compiled against.</summary>
    internal static byte[] Library => s_library.Value;

    /// <summary>What can be asked.</summary>
    internal static IEnumerable<string> Names
        => Source.Split("public static object ").Skip(1).Select(part => part.Split('(')[0]);

    /// <summary>Builds the program against a reference.</summary>
    internal static byte[] Compile(MetadataReference library)
        => LoadedProgram.Emit(GeneratorRun.Of(ForumLibrary.Program(library, Source)).AssertCompiles().Output);

    /// <summary>Asks one of them, with the statements that this sends.</summary>
    internal Asked Ask(string name, SqlDialect dialect = SqlDialect.Sqlite, bool translates = false)
    {
        var statements = new StatementRecorder();
        using var db = ForumLibrary.Connect(_library, dialect, statements);
        var before = statements.Texts.Count;
        db.Queries.TranslatesCompiled = translates;
        var answer = Show(LoadedProgram.Call(_program, "Questions", name, db));
        return new Asked(answer, [.. statements.Texts.Skip(before)], db.Queries.Plans.Translations);
    }

    private static string Show(object? value) => value switch
    {
        null => "null",
        string text => text,
        IEnumerable many => string.Join('\n', many.Cast<object?>().Select(Show)),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}

/// <summary>An answer, and what it took.</summary>
internal sealed record Asked(string Answer, IReadOnlyList<string> Statements, long Translations);
