namespace Orm.Samples.Reddit;

/// <summary>Fills a Reddit of a given size. The same seed makes the same rows.</summary>
internal sealed class RedditData(RedditDb db, int seed)
{
    private static readonly DateTime s_start = new(2025, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private readonly Random _random = new(seed);

    public async Task FillAsync(RedditSize size, Action<string, int, int> progress)
    {
        await using var transaction = await db.BeginTransactionAsync();
        await InsertAsync("users", size.Users, MakeUser, progress);
        await InsertAsync("communities", size.Communities, MakeCommunity, progress);
        await InsertAsync("memberships", size.Users, i => MakeMembership(i, size), progress);
        await InsertAsync("posts", size.Posts, _ => MakePost(size), progress);
        await InsertCommentsAsync(size, progress);
        await InsertAsync("votes", size.Posts, i => MakeVote(i, size), progress);
        await transaction.CommitAsync();
    }

    private async Task InsertAsync<TEntity>(
        string what, int count, Func<int, TEntity> make, Action<string, int, int> progress)
        where TEntity : class
    {
        for (var i = 1; i <= count; i++)
        {
            await db.InsertAsync(make(i));
            progress(what, i, count);
        }
    }

    private User MakeUser(int number) => new()
    {
        Name = $"{Words.Names[_random.Next(Words.Names.Length)]}{number}",
        About = _random.Next(3) == 0 ? null : Words.Sentence(_random, 8),
        JoinedAt = Moment(),
    };

    private Community MakeCommunity(int number) => new()
    {
        Name = number == 1 ? "csharp" : $"{Words.Topics[_random.Next(Words.Topics.Length)]}{number}",
        Description = Words.Sentence(_random, 10),
    };

    private Membership MakeMembership(int number, RedditSize size) => new()
    {
        UserId = number,
        CommunityId = 1 + _random.Next(size.Communities),
        Role = number % 50 == 0 ? Role.Moderator : Role.Member,
        Since = DateOnly.FromDateTime(Moment()),
    };

    private Post MakePost(RedditSize size) => new()
    {
        Title = Words.Sentence(_random, 6),
        Body = _random.Next(4) == 0 ? null : Words.Sentence(_random, 30),
        Score = (int)(Math.Pow(_random.NextDouble(), 6) * 5000) - 10,
        CreatedAt = Moment(),
        AuthorId = 1 + _random.Next(size.Users),
        CommunityId = 1 + _random.Next(size.Communities),
    };

    private async Task InsertCommentsAsync(RedditSize size, Action<string, int, int> progress)
    {
        var byPost = new List<long>?[size.Posts + 1];
        for (var i = 1; i <= size.Comments; i++)
        {
            var post = 1 + _random.Next(size.Posts);
            var earlier = byPost[post] ??= [];
            var comment = new Comment
            {
                Text = Words.Sentence(_random, 12),
                CreatedAt = Moment(),
                PostId = post,
                AuthorId = 1 + _random.Next(size.Users),
                ParentId = earlier.Count > 0 && _random.Next(2) == 0 ? earlier[_random.Next(earlier.Count)] : null,
            };
            await db.InsertAsync(comment);
            earlier.Add(comment.Id);
            progress("comments", i, size.Comments);
        }
    }

    private Vote MakeVote(int number, RedditSize size) => new()
    {
        PostId = number,
        UserId = 1 + _random.Next(size.Users),
        Value = _random.Next(5) == 0 ? -1 : 1,
    };

    private DateTime Moment() => s_start.AddMinutes(_random.Next(60 * 24 * 365));
}

/// <summary>How many rows of each kind there are.</summary>
internal sealed record RedditSize(int Users, int Communities, int Posts, int Comments)
{
    public static RedditSize Standard { get; } = new(1_000, 100, 10_000, 50_000);
}
