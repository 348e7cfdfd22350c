using System.Runtime.CompilerServices;
using Orm.Tests.Conformance.Models;
using Orm.Tests.Loading.Campus;
using Xunit;

namespace Orm.Tests.Loading;

/// <summary>Rows know each other without holding each other.</summary>
public abstract class LoadMemoryTests(Backend backend)
{
    private const int Count = 100_000;

    // A stream is read in chunks of 1,024 posts, and an author stands behind each.
    private const int MostLiving = 3 * 2 * 1024;

    private static DateTime Time { get; } = new(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    [Fact]
    public async Task A_long_stream_whose_authors_are_touched_stays_small()
    {
        var database = new RelationBackend<ConformanceDb>(backend);
        await using (database)
        {
            await using var db = new ConformanceDb(database.Options);
            await FillAsync(db);
            var before = db.Session.StatementCount;
            var rows = new List<WeakReference>(2 * Count);
            await foreach (var post in db.Posts)
            {
                Assert.Equal(post.AuthorId, post.Author.Id);
                rows.Add(new WeakReference(post));
                rows.Add(new WeakReference(post.Author));
                if (rows.Count % 40_000 == 0)
                {
                    // Measuring collects. The memory is that of the tests beside this one, too: what lives is counted.
                    _ = GC.GetTotalMemory(forceFullCollection: true);
                    Assert.InRange(rows.Count(row => row.IsAlive), 2, MostLiving);
                }
            }

            Assert.Equal(2 * Count, rows.Count);
            Assert.Equal(1 + ((Count + 1023) / 1024), db.Session.StatementCount - before);
        }
    }

    [Fact]
    public async Task Holding_one_row_holds_its_chunk_and_no_more()
    {
        var database = new RelationBackend<ConformanceDb>(backend);
        await using (database)
        {
            await using var db = new ConformanceDb(database.Options);
            await FillAsync(db);
            var (kept, others) = await ReadAsync(db);

            // Measuring collects what nobody holds.
            _ = GC.GetTotalMemory(forceFullCollection: true);
            var living = others.Count(reference => reference.IsAlive);
            Assert.InRange(living, 0, 40);
            Assert.Equal(kept.AuthorId, kept.Author.Id);
        }
    }

    [Fact]
    public async Task More_rows_than_a_statement_takes_are_several_statements()
    {
        var database = new RelationBackend<ConformanceDb>(backend);
        await using (database)
        {
            await using var db = new ConformanceDb(database.Options);
            await FillAsync(db);
            var before = db.Session.StatementCount;
            var posts = await db.Posts.OrderBy(p => p.Id).ToListAsync();

            Assert.Equal(posts[0].AuthorId, posts[0].Author.Id);
            Assert.Equal(posts[60_000].AuthorId, posts[60_000].Author.Id);
            Assert.Equal(2, db.Session.StatementCount - before);
            Assert.All(posts, post => Assert.Equal(post.AuthorId, post.Author.Id));
            Assert.Equal(3, db.Session.StatementCount - before);

            var included = await db.Posts.Include(p => p.Votes).ToListAsync();
            Assert.All(included, post => Assert.Empty(post.Votes));
            Assert.Equal(6, db.Session.StatementCount - before);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static async Task<(Post Kept, List<WeakReference> Others)> ReadAsync(ConformanceDb db)
    {
        var posts = await db.Posts.Where(p => p.Id <= 2_000).ToListAsync();
        return (posts[700], [.. posts.Select(post => new WeakReference(post))]);
    }

    private static async Task FillAsync(ConformanceDb db)
    {
        await db.Schema.CreateAsync();
        await db.InsertAsync(new Community { Id = 1, Name = "all" });
        await using var transaction = await db.BeginTransactionAsync();
        for (var id = 1; id <= 500; id++)
        {
            await db.InsertAsync(new User { Id = id, Name = $"user{id}", JoinedAt = Time });
        }

        for (var id = 1; id <= Count; id++)
        {
            await db.InsertAsync(new Post
            {
                Id = id,
                Title = "post",
                CreatedAt = Time,
                AuthorId = 1 + (id % 500),
                CommunityId = 1,
            });
        }

        await transaction.CommitAsync();
    }

    public sealed class OnSqlite() : LoadMemoryTests(Backend.Sqlite);

    public sealed class OnAdoNet() : LoadMemoryTests(Backend.AdoNet);

    public sealed class OnTheEngine() : LoadMemoryTests(Backend.Engine);
}
