using Orm.Tests.Conformance.Models;

namespace Orm.Tests.Loading;

/// <summary>A forum made of a number: who wrote what, and what answers what.</summary>
internal sealed class RandomForum
{
    private static readonly DateTime Day = new(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    internal RandomForum(int seed)
    {
        var random = new Random(seed);
        Users = [.. Enumerable.Range(1, random.Next(1, 6))
            .Select(id => new User { Id = id, Name = $"u{id}", JoinedAt = Day })];
        Posts = [.. Enumerable.Range(1, random.Next(1, 12)).Select(id => new Post
        {
            Id = id,
            Title = $"p{id}",
            CreatedAt = Day,
            AuthorId = random.Next(1, Users.Count + 1),
            CommunityId = 1,
        })];
        Comments = [.. Enumerable.Range(1, random.Next(0, 40)).Select(id => new Comment
        {
            Id = id,
            Text = $"c{id}",
            CreatedAt = Day,
            PostId = random.Next(1, Posts.Count + 1),
            AuthorId = random.Next(1, Users.Count + 1),
            ParentId = id > 1 && random.Next(3) > 0 ? random.Next(1, id) : null,
        })];
    }

    internal List<User> Users { get; }

    internal List<Post> Posts { get; }

    internal List<Comment> Comments { get; }

    internal async Task InsertIntoAsync(ConformanceDb db)
    {
        await db.Schema.CreateAsync();
        await db.InsertAsync(new Community { Id = 1, Name = "all" });
        foreach (var user in Users)
        {
            await db.InsertAsync(user);
        }

        foreach (var post in Posts)
        {
            await db.InsertAsync(post);
        }

        foreach (var comment in Comments)
        {
            await db.InsertAsync(comment);
        }
    }
}
