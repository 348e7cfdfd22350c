using FsCheck;
using FsCheck.Fluent;
using Orm.Tests.Conformance.Models;
using Orm.Tests.Loading.Campus;
using Xunit;

namespace Orm.Tests.Loading;

/// <summary>
/// Any walk over any graph finds what LINQ to Objects finds among the rows, with at most one statement for the query
/// and one for each navigation that was touched.
/// </summary>
public sealed class RandomWalkTests
{
    private static readonly Arbitrary<Case> Cases = Arb.From(
        Gen.Choose(0, 1_000_000).SelectMany(seed => Gen.Choose(0, 1_000).ListOf().SelectMany(changes =>
            Gen.Choose(0, 5).ListOf().ListOf().Select(walks => new Case(
                seed, [.. changes.Take(3)], [.. walks.Take(5).Select(walk => walk.Take(5).ToList())])))),
        Shrink);

    // FsCheck takes no tasks; the database is in this process and ends on this thread.
    [Theory]
    [InlineData(Backend.Sqlite, 150)]
    [InlineData(Backend.AdoNet, 30)]
    [InlineData(Backend.Engine, 60)]
    public void Any_walk_finds_what_LINQ_to_Objects_finds(Backend backend, int runs)
        => Prop.ForAll(Cases, walk => HoldsAsync(backend, walk, queries: 1).GetAwaiter().GetResult())
            .Check(Config.QuickThrowOnFailure.WithMaxTest(runs).WithReplay(20_260_105UL, 7UL));

    // However many queries there are: a touch of a collection in a second result is the last that costs a statement.
    [Theory]
    [InlineData(Backend.Sqlite, 100)]
    [InlineData(Backend.AdoNet, 20)]
    [InlineData(Backend.Engine, 40)]
    public void Any_walk_over_what_several_queries_read_takes_two_statements_each_at_most(Backend backend, int runs)
        => Prop.ForAll(Cases, walk => HoldsAsync(backend, walk, queries: 5).GetAwaiter().GetResult())
            .Check(Config.QuickThrowOnFailure.WithMaxTest(runs).WithReplay(20_260_105UL, 7UL));

    private static async Task HoldsAsync(Backend backend, Case given, int queries)
    {
        var forum = new RandomForum(given.Seed);
        await using (var database = new RelationBackend<ConformanceDb>(backend))
        {
            await using var db = new ConformanceDb(database.Options);
            await forum.InsertIntoAsync(db);
            var before = db.Session.StatementCount;
            var posts = await PostsAsync(db, given.Seed % 3, queries);
            var walk = new RandomWalk();
            foreach (var change in given.Changes.Where(_ => posts.Count > 0))
            {
                walk.ChangeAuthor(posts[change % posts.Count], (change % forum.Users.Count) + 1);
            }

            foreach (var (steps, at) in given.Walks.Select((steps, at) => (steps, at)))
            {
                var ids = posts.Select(p => p.Id);
                Assert.Equal(walk.OverRows(forum, ids, steps), walk.OverEntities(posts, steps));
                if (queries == 1)
                {
                    Assert.Equal(walk.Answer(forum, ids, steps, steps.Sum()), walk.Ask(posts, steps, steps.Sum()));
                }

                if (forum.Comments.Count > 0 && (given.Seed + at) % 3 == 0)
                {
                    await walk.RateAsync(db, forum, given.Seed + at);
                    before++;
                }
            }

            Assert.InRange(
                db.Session.StatementCount - before, queries, queries + (walk.Touched * Math.Min(queries, 2)));
        }
    }

    private static async Task<List<Post>> PostsAsync(ConformanceDb db, int above, int queries)
    {
        var posts = new List<Post>();
        for (var part = 0; part < queries; part++)
        {
            posts.AddRange(await db.Posts.Where(p => p.Id > above && p.Id % queries == part).ToListAsync());
        }

        return posts;
    }

    private static IEnumerable<Case> Shrink(Case given)
    {
        for (var i = 0; i < given.Walks.Count; i++)
        {
            yield return given with { Walks = [.. given.Walks.Take(i), .. given.Walks.Skip(i + 1)] };
        }

        for (var i = 0; i < given.Changes.Count; i++)
        {
            yield return given with { Changes = [.. given.Changes.Take(i), .. given.Changes.Skip(i + 1)] };
        }
    }

    private sealed record Case(int Seed, IReadOnlyList<int> Changes, IReadOnlyList<List<int>> Walks)
    {
        public override string ToString()
            => $"seed {Seed}, changes [{string.Join(", ", Changes)}], " +
                string.Join("; ", Walks.Select(walk => string.Join(".", walk)));
    }
}
