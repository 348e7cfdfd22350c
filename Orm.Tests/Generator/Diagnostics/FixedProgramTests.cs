using Orm.Tests.Generator.Compiling;
using Xunit;

namespace Orm.Tests.Generator.Diagnostics;

/// <summary>A program whose query was taken out of its loop says the same as before, and asks less.</summary>
public sealed class FixedProgramTests
{
    [Theory]
    [InlineData("said.Add(db.Users.Single(u => u.Name == p.Title).Id.ToString());")]
    [InlineData("said.Add(db.Users.FirstOrDefault(u => u.Id == p.Id && u.Name != \"ann\")?.Name ?? \"-\");")]
    [InlineData("said.Add(await db.Users.FindAsync(p.Id) is { } user ? user.Name : \"-\");")]
    [InlineData("""
        foreach (var c in db.Comments.Where(c => c.PostId == p.Id && c.Id != 2).OrderByDescending(c => c.Id))
        {
            said.Add(c.Text);
        }
        """)]
    [InlineData("""
        foreach (var c in await db.Comments.Where(c => c.ParentId == p.Id).ToListAsync()) { said.Add(c.Text); }
        """)]
    [InlineData("said.Add(db.Comments.Where(c => c.Id > 1).SingleOrDefault(c => c.ParentId == p.Id)?.Text ?? \"-\");")]
    [InlineData("said.Add((await db.Comments.CountAsync(c => c.PostId == p.Id && c.Id > 1)).ToString());")]
    [InlineData("said.Add(db.Comments.Any(c => c.ParentId == p.Id).ToString());")]
    [InlineData("said.Add(db.Users.Any(u => u.Id == p.Id && u.Name != \"ben\").ToString());")]
    public async Task Says_the_same(string body)
    {
        var before = $$"""
            public static async Task<string> F(Db db)
            {
                var said = new List<string>();
                foreach (var p in await db.Posts.OrderBy(p => p.Id).ToListAsync())
                {
                    said.Add("/");
                    {{body}}
                }

                return string.Join(' ', said);
            }
            """;
        var after = await OfferedFix.OfAsync(before, "ORM210");

        var (answer, statements) = await RunAsync(OfferedFix.Source(before));
        Assert.Equal(6, statements);
        Assert.Equal((answer, 2), await RunAsync(after!));
    }

    private static async Task<(string Answer, long Statements)> RunAsync(string program)
    {
        var assembly = new LoadedProgram().Load(
            Compilations.Create(Blogging.Model, program, Rows), isIntercepted: true);
        using var db = LoadedProgram.Connect(assembly.GetType("App.Db")!);
        LoadedProgram.Call(assembly, "Rows", "Fill", db);
        var before = db.Session.StatementCount;

        var answer = await (Task<string>)LoadedProgram.Call(assembly, "C", "F", db)!;

        return (answer, db.Session.StatementCount - before);
    }

    private static string Rows { get; } = Blogging.File("""
        public static class Rows
        {
            public static void Fill(Db db)
            {
                foreach (var name in new[] { "ann", "ben", "cid" })
                {
                    db.Insert(new User { Name = name });
                }

                foreach (var title in new[] { "ben", "ann", "ben", "cid", "ann" })
                {
                    db.Insert(new Post { Title = title, AuthorId = 1, CreatedAt = DateTime.UnixEpoch });
                }

                foreach (var (post, parent) in new[] { (1, 0), (1, 2), (3, 0), (3, 1), (4, 3), (1, 0) })
                {
                    db.Insert(new Comment
                    {
                        Text = $"{post}-{parent}",
                        PostId = post,
                        ParentId = parent == 0 || parent == 2 ? null : parent,
                    });
                }
            }
        }
        """);
}
