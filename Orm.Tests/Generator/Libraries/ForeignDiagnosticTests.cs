using Microsoft.CodeAnalysis;
using Orm.Tests.Generator.Compiling;
using Xunit;

namespace Orm.Tests.Generator.Libraries;

/// <summary>What is said of queries does not depend on which assembly declares their entities.</summary>
public sealed class ForeignDiagnosticTests
{
    private const string Source = """
        public static class Told
        {
            public static object Refused(ForumDb db) => db.Posts.Where(p => Own(p.Title)).ToList();
            public static object RefusedMember(ForumDb db) => db.Posts.OrderBy(p => p.State).ToList();
            public static object Page(ForumDb db) => db.Posts.Skip(2).Take(3).ToList();
            public static bool Counted(ForumDb db) => db.Posts.Count() > 0;
            public static object Nullable(ForumDb db) => db.Comments.Where(c => c.Rating!.Value != 3).ToList();
            public static object Leftover(ForumDb db) => db.Posts.ToList().Where(p => p.Id > 3).ToList();
            public static object Growing(ForumDb db)
            {
                var ids = db.Users.Where(u => u.Id > 1).Select(u => u.Id).ToList();
                return db.Posts.Where(p => ids.Contains(p.AuthorId)).ToList();
            }

            public static object NoIndex(ForumDb db, string title) => db.Posts.Where(p => p.Title == title).ToList();
            public static object Index(ForumDb db, int min) => db.Posts.Where(p => p.Score > min).ToList();
            public static object HiddenIndex(ForumDb db, string name) => db.Users.Where(u => u.Name == name).ToList();
            public static int UnreadInclude(ForumDb db)
            {
                var sum = 0;
                foreach (var post in db.Posts.Include(p => p.Comments).OrderBy(p => p.Id).Take(4).ToList())
                {
                    sum += post.Score + (int)post.Marks + (post.Author is null ? 1 : 0);
                }

                return sum;
            }

            public static int Loop(ForumDb db)
            {
                var count = 0;
                foreach (var post in db.Posts.ToList())
                {
                    count += db.Comments.Count(c => c.PostId == post.Id);
                }

                return count;
            }

            public static object Parts(ForumDb db, Query<Post> posts) => posts.Where(p => Own(p.Title)).ToList();

            private static bool Own(string text) => text.Length > 2;
        }
        """;

    [Fact]
    public async Task It_is_what_is_said_of_own_entities()
    {
        var own = await Tell(Compilations.Create(
            [ForumLibrary.Usings + Source, ForumLibrary.Entities, ForumLibrary.Context]));
        var image = await Tell(ForumLibrary.Program(
            MetadataReference.CreateFromImage(ForumQuestions.Library), Source));
        var project = await Tell(ForumLibrary.Program(
            GeneratorRun.Of(ForumLibrary.Compile()).Output.ToMetadataReference(), Source));

        Assert.Equal(own, image);
        Assert.Equal(own, project);
        foreach (var id in new[]
        {
            "ORM100", "ORM101", "ORM102", "ORM103", "ORM104", "ORM105", "ORM200", "ORM203", "ORM210",
        })
        {
            Assert.Contains(own, found => found.StartsWith(id, StringComparison.Ordinal));
        }

        Assert.DoesNotContain(own, found => found.StartsWith("ORM190", StringComparison.Ordinal)
            && !found.Contains("posts", StringComparison.Ordinal));
    }

    private static async Task<IReadOnlyList<string>> Tell(Compilation program)
        =>
        [
            .. (await Diagnosis.All(GeneratorRun.Of(program).Output))
                .Where(found => found.Location.SourceTree?.FilePath == "File0.cs")
                .Select(found => $"{found.Id} {found.Location.SourceSpan} " +
                    found.GetMessage(System.Globalization.CultureInfo.InvariantCulture))
                .Order(StringComparer.Ordinal),
        ];
}
