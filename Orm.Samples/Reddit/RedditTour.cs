using Orm.Samples.Tour;

namespace Orm.Samples.Reddit;

/// <summary>Creates, reads, updates and deletes; joins, aggregates and rolls back.</summary>
internal sealed class RedditTour(RedditDb db, Guide guide)
{
    public async Task WalkAsync()
    {
        await CreateAndReadAsync();
        await UpdateAndDeleteAsync();
        await QueryAsync();
        await ReadPageAsync();
        await AggregateAsync();
        await FailAsync();
        await RollBackAsync();
    }

    private async Task CreateAndReadAsync()
    {
        guide.Chapter("Create and read");
        var ada = new User { Name = "ada.lovelace", About = "First programmer", JoinedAt = DateTime.UnixEpoch };
        await guide.RunAsync("Insert a user; the database makes the key", () => db.InsertAsync(ada));
        guide.Say($"ada.Id is now {ada.Id}");
        await guide.RunAsync("Find it by its key", async () => await db.Users.FindAsync(ada.Id));
        await guide.RunAsync("Find it by its name", () => db.Users.Where(u => u.Name == "ada.lovelace").ToListAsync());
    }

    private async Task UpdateAndDeleteAsync()
    {
        guide.Chapter("Update and delete");
        var ada = await db.Users.SingleAsync(u => u.Name == "ada.lovelace");
        ada.About = "Notes on the Analytical Engine";
        await guide.RunAsync("Update it", () => db.UpdateAsync(ada));
        await guide.RunAsync(
            "Read it back",
            () => db.Users.Where(u => u.Id == ada.Id).Select(u => new { u.Name, u.About }).ToListAsync());
        await guide.RunAsync("Delete it", () => db.DeleteAsync(ada));
        await guide.RunAsync("It is gone", () => db.Users.AnyAsync(u => u.Id == ada.Id));
    }

    private async Task QueryAsync()
    {
        guide.Chapter("Joins that nobody has to write");
        var min = 100;
        await guide.RunAsync(
            "The best posts of a community, with their authors; 'min' becomes a parameter",
            () => db.Posts
                .Where(p => p.Community.Name == "csharp" && p.Score > min)
                .OrderByDescending(p => p.Score)
                .Take(5)
                .Select(p => new { p.Title, p.Score, Author = p.Author.Name, p.CreatedAt })
                .ToListAsync());
        await guide.RunAsync(
            "Answers to answers: from a comment to its parent's author",
            () => db.Comments
                .Where(c => c.Parent != null && c.Parent.Author.Name.StartsWith("grace"))
                .OrderBy(c => c.Id)
                .Take(5)
                .Select(c => new { c.Id, Answers = c.Parent!.Author.Name, On = c.Post.Title })
                .ToListAsync());
        await guide.RunAsync(
            "Moderators and their communities, many to many",
            () => db.Memberships
                .Where(m => m.Role == Role.Moderator)
                .OrderBy(m => m.Community.Name).ThenBy(m => m.User.Name)
                .Take(5)
                .Select(m => new { Community = m.Community.Name, User = m.User.Name, m.Since })
                .ToListAsync());
    }

    private async Task ReadPageAsync()
    {
        guide.Chapter("A statement for each level, not for each row");
        await guide.RunAsync(
            "A page of posts with their authors, communities, votes and three latest comments",
            () => db.Posts
                .OrderByDescending(p => p.Score).ThenBy(p => p.Id)
                .Take(5)
                .Select(p => new
                {
                    p.Title,
                    Author = p.Author.Name,
                    Community = p.Community.Name,
                    Votes = p.Votes.Count(),
                    Comments = p.Comments
                        .OrderByDescending(c => c.Id)
                        .Take(3)
                        .Select(c => c.Author.Name + ": " + c.Text)
                        .ToList(),
                })
                .ToListAsync());
        await ReadObjectsAsync();
        guide.Say("The same page, row by row, for more and more posts:");
        foreach (var count in (int[])[5, 50, 500])
        {
            guide.Say(await PageByRowsAsync(count));
        }
    }

    private async Task ReadObjectsAsync()
    {
        var posts = await guide.RunAsync(
            "The same posts as objects",
            () => db.Posts.OrderByDescending(p => p.Score).ThenBy(p => p.Id).Take(5).ToListAsync());
        await guide.RunAsync(
            "Whatever is touched is loaded for all of them, and what is asked of one is answered for all",
            () => Task.FromResult(posts.ConvertAll(p => new
            {
                p.Title,
                Author = p.Author.Name,
                Community = p.Community.Name,
                Votes = p.Votes.Query().Count(),
                Comments = p.Comments.Query().OrderByDescending(c => c.Id).Take(3).ToList()
                    .ConvertAll(c => c.Author.Name + ": " + c.Text),
            })));
    }

    // The query, authors, communities, votes, the three latest comments and their authors.
    private async Task<string> PageByRowsAsync(int count)
    {
        using var counter = StatementCounter.Start();
        var lines = 0;
        foreach (var post in await db.Posts.OrderByDescending(p => p.Score).ThenBy(p => p.Id).Take(count).ToListAsync())
        {
            _ = $"{post.Title} by {post.Author.Name} in {post.Community.Name}: {post.Votes.Query().Count()} votes";
            lines++;
            foreach (var comment in post.Comments.Query().OrderByDescending(c => c.Id).Take(3).ToList())
            {
                _ = $"{comment.Author.Name}: {comment.Text}";
                lines++;
            }
        }

        counter.AssertAtMost(6);
        return $"  {count} posts, {lines} lines: {counter.Count} statements";
    }

    private async Task AggregateAsync()
    {
        guide.Chapter("Aggregates");
        await guide.RunAsync("How many comments are answers?", () => db.Comments.CountAsync(c => c.ParentId != null));
        await guide.RunAsync(
            "The average score of a community's posts",
            () => db.Posts.Where(p => p.Community.Name == "csharp").AverageAsync(p => p.Score));
        await guide.RunAsync("The highest score", () => db.Posts.MaxAsync(p => p.Score));
        await guide.RunAsync(
            "In SQL, where SQL says it best",
            () => db.Sql<long>(
                $"SELECT COUNT(DISTINCT \"AuthorId\") FROM \"Posts\" WHERE \"Score\" > {1000}").ToListAsync());
    }

    private async Task FailAsync()
    {
        guide.Chapter("Errors are types with facts");
        var taken = await db.Users.FirstAsync(u => u.Id == 1);
        try
        {
            await db.InsertAsync(new User { Name = taken.Name, JoinedAt = DateTime.UnixEpoch });
        }
        catch (UniqueViolationException error)
        {
            var columns = string.Join(", ", error.Columns);
            guide.Say($"{error.GetType().Name}: {error.Constraint} on {error.Table} ({columns})");
        }
    }

    private async Task RollBackAsync()
    {
        guide.Chapter("A transaction that rolls back");
        var before = await db.Posts.CountAsync();
        await using (var transaction = await db.BeginTransactionAsync())
        {
            var first = await db.Posts.OrderBy(p => p.Id).FirstAsync();
            await guide.RunAsync("Delete a post, and with it its comments and votes", () => db.DeleteAsync(first));
            await guide.RunAsync("Inside the transaction it is gone", () => db.Posts.CountAsync());
            await transaction.RollbackAsync();
        }

        var after = await guide.RunAsync("After the rollback it is back", () => db.Posts.CountAsync());
        guide.Say($"Before: {before} posts. After: {after} posts.");
    }
}
