using System.Runtime.CompilerServices;
using Orm.Tests.Conformance.Models;
using Xunit;

namespace Orm.Tests.Loading;

/// <summary>Rows know each other without holding each other.</summary>
public sealed class LoadMemoryTests
{
    private const int Count = 100_000;

    // A stream is read in chunks of 1,024 posts, and an author stands behind each.
    private const int MostLiving = 3 * 2 * 1024;

    [Fact]
    public async Task A_long_stream_whose_authors_are_touched_stays_small()
    {
        var options = OrmOptions<ConformanceDb>.Sqlite("Data Source=:memory:");
        await using (options.Database)
        {
            await using var db = new ConformanceDb(options);
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
        var options = OrmOptions<ConformanceDb>.Sqlite("Data Source=:memory:");
        await using (options.Database)
        {
            await using var db = new ConformanceDb(options);
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
        var options = OrmOptions<ConformanceDb>.Sqlite("Data Source=:memory:");
        await using (options.Database)
        {
            await using var db = new ConformanceDb(options);
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
        await db.ExecuteAsync(
            $"""
            WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 500)
            INSERT INTO Users (Id, Name, Karma, JoinedAt, IsBanned)
            SELECT i, 'user' || i, 0, '2024-01-01 00:00:00', 0 FROM n
            """);
        await db.ExecuteAsync($"INSERT INTO Communities (Id, Name) VALUES (1, 'all')");
        await db.ExecuteAsync(
            $"""
            WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < {Count})
            INSERT INTO Posts (Id, Title, Score, CreatedAt, State, AuthorId, CommunityId)
            SELECT i, 'post ' || i, 0, '2024-01-01 00:00:00', 0, 1 + i % 500, 1 FROM n
            """);
    }
}
