using Orm.Tests.Conformance.Models;
using Orm.Tests.Loading.Campus;
using Xunit;

namespace Orm.Tests.Loading;

/// <summary>
/// References, foreign keys and collections are changed at any moment between touches of the same entities: what a
/// navigation holds is what was set last, or what the key led to when it was loaded, and edits cost no statements.
/// </summary>
public sealed class RandomEditTests
{
    [Theory]
    [InlineData(Backend.Sqlite, 150)]
    [InlineData(Backend.AdoNet, 30)]
    [InlineData(Backend.Engine, 60)]
    public async Task What_was_set_last_is_there(Backend backend, int graphs)
    {
        for (var seed = 1; seed <= graphs; seed++)
        {
            await HoldsAsync(backend, seed);
        }
    }

    private static async Task HoldsAsync(Backend backend, int seed)
    {
        var random = new Random(seed);
        var forum = new RandomForum(seed);
        await using var database = new RelationBackend<ConformanceDb>(backend);
        await using var db = new ConformanceDb(database.Options);
        await forum.InsertIntoAsync(db);
        var edits = new EditedForum(
            forum, await db.Posts.ToListAsync(), await db.Users.ToListAsync(), await db.Comments.ToListAsync());
        var before = db.Session.StatementCount;
        try
        {
            for (var i = random.Next(5, 60); i > 0; i--)
            {
                edits.Step(random);
                Assert.InRange(db.Session.StatementCount - before, edits.LeastLoads, edits.MostLoads);
            }

            edits.CheckAll();
            Assert.InRange(db.Session.StatementCount - before, edits.LeastLoads, edits.MostLoads);
        }
        catch (Exception error)
        {
            throw new InvalidOperationException($"Seed {seed}: {string.Join("; ", edits.Log)}", error);
        }
    }
}
