using Orm.Tests.Conformance.Models;

namespace Orm.Tests.Conformance.Data;

/// <summary>A small forum: users without posts, posts without comments, threads of several levels.</summary>
internal sealed class ForumRows
{
    private static readonly DateTime Start = new(2023, 12, 28, 22, 30, 15, DateTimeKind.Utc);

    internal ForumRows()
    {
        Users = [.. Enumerable.Range(1, 14).Select(CreateUser)];
        Communities = [.. Enumerable.Range(1, 6).Select(CreateCommunity)];
        Posts = [.. Enumerable.Range(1, 60).Select(CreatePost)];
        Comments = [];
        for (var id = 1; id <= 150; id++)
        {
            Comments.Add(CreateComment(id));
        }

        Votes = [.. Enumerable.Range(0, 90).Select(CreateVote).OfType<Vote>()];
        Memberships = [.. Enumerable.Range(0, 30).Select(CreateMembership)];
    }

    internal List<User> Users { get; }

    internal List<Community> Communities { get; }

    internal List<Post> Posts { get; }

    internal List<Comment> Comments { get; }

    internal List<Vote> Votes { get; }

    internal List<Membership> Memberships { get; }

    private static User CreateUser(int id) => new()
    {
        Id = id,
        Name = id == 3 ? "O'Neil" : $"user{id % 10}{(char)('a' + id)}",
        Bio = id % 3 == 0 ? null : Texts.At(id * 5),
        Karma = (id * 37 % 50) - 20,
        JoinedAt = Start.AddDays(-id * 40).AddHours(id),
        IsBanned = id % 7 == 0,
    };

    private static Community CreateCommunity(int id) => new()
    {
        Id = id,
        Name = new[] { "csharp", "sql", "Rust", "empty", "naïve", "fun%" }[id - 1],
        Description = id % 2 == 0 ? null : $"All about {id}",
    };

    // Two users never write, and one community stays empty.
    private Post CreatePost(int id)
    {
        var post = new Post
        {
            Id = id,
            Title = $"{Texts.At(id)} {id % 9}",
            Body = id % 4 == 0 ? null : Texts.At(id * 7),
            Score = (id * 13 % 41) - 15,
            CreatedAt = Start.AddMinutes(id * 517).AddTicks(id % 3 == 0 ? 0 : id * 1_234_567),
            EditedAt = id % 5 == 0 ? Start.AddMinutes((id * 517) + 90) : null,
            State = id % 4 == 3 ? PostState.Removed : (PostState)(id % 4),
            Author = Users[id * 5 % 12],
            Community = Communities[new[] { 0, 1, 2, 4, 5 }[id % 5]],
        };
        post.Author.Posts.Add(post);
        post.Community.Posts.Add(post);
        return post;
    }

    private Comment CreateComment(int id)
    {
        var parent = id % 3 == 0 && id > 30 ? Comments[id - 31] : null;
        var comment = new Comment
        {
            Id = id,
            Text = $"{Texts.At(id * 11)} #{id % 6}",
            Rating = id % 5 == 0 ? null : (id % 11) - 4,
            CreatedAt = Start.AddMinutes(id * 211),
            Post = parent?.Post ?? Posts[id * 7 % 45],
            Author = Users[id * 3 % 13],
            Parent = parent,
        };
        comment.Post.Comments.Add(comment);
        comment.Author.Comments.Add(comment);
        parent?.Replies.Add(comment);
        return comment;
    }

    private Vote? CreateVote(int index)
    {
        var vote = new Vote
        {
            User = Users[index % 11],
            Post = Posts[index * 7 % 60],
            Value = (short)((index % 3) - 1),
        };
        if (vote.Post.Votes.Any(other => other.UserId == vote.UserId))
        {
            return null;
        }

        vote.User.Votes.Add(vote);
        vote.Post.Votes.Add(vote);
        return vote;
    }

    private Membership CreateMembership(int index)
    {
        var membership = new Membership
        {
            User = Users[index % 10],
            Community = Communities[(index % 10 + (index / 10 * 2)) % 6],
            Role = (Role)(index % 3),
            Since = new DateOnly(2023, 1 + (index % 12), 28),
        };
        membership.User.Memberships.Add(membership);
        membership.Community.Memberships.Add(membership);
        return membership;
    }
}
