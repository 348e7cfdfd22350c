using Orm.Tests.Conformance.Harness;
using Orm.Tests.Conformance.Models;
using Orm.Tests.Loading.Campus;
using Xunit;

namespace Orm.Tests.Loading;

/// <summary>
/// Ways in which real code asks for rows one by one without saying so, as goldiloader, jit_preloader, Bullet, Prosopite
/// and the issues of Hibernate and EF Core describe them. None of them takes more statements than it has levels.
/// </summary>
public sealed partial class AccessPatternTests
{
    public static readonly TheoryData<AccessPattern> Loops =
    [
        new("a loop over a reference", 2, s => 1 + s.Posts.Count,
            s => s.Posts.Select(p => p.Author.Name).ToList()),
        new("a loop over a collection", 2, s => 1 + s.Posts.Count,
            s => s.Posts.Select(p => p.Comments.Count).ToList()),
        new("nested loops", 3, s => 1 + s.Posts.Count + s.Posts.Sum(p => p.Comments.Count), s =>
        {
            var names = new List<string>();
            foreach (var post in s.Posts)
            {
                foreach (var comment in post.Comments.OrderBy(c => c.Id))
                {
                    names.Add(comment.Author.Name);
                }
            }

            return names;
        }),
        new("two references of one row", 3, s => 1 + (2 * s.Posts.Count),
            s => s.Posts.Select(p => p.Author.Name + p.Community.Name).ToList()),
        new("two loops over the same collection", 2, s => 1 + s.Posts.Count, s =>
        {
            var posts = s.Posts;
            return posts.Sum(p => p.Comments.Count) + posts.Sum(p => p.Comments.Sum(c => c.Rating ?? 0));
        }),
        new("a reference of a reference", 3, s => 1 + (2 * s.Comments.Count),
            s => s.Comments.Select(c => c.Post.Community.Name).ToList()),
        new("a collection of a reference", 3, s => 1 + (2 * s.Posts.Count),
            s => s.Posts.Select(p => p.Author.Memberships.Count).ToList()),
        new("a reference behind two collections", 4,
            s => 1 + s.Communities.Count + s.Posts.Count + s.Comments.Count,
            s => s.Communities.Select(c => c.Posts.Sum(p => p.Comments.Sum(m => m.Author.Karma))).ToList()),
        new("an early exit", 2, s => 2,
            s => s.Posts.First(p => p.Author.Karma > -100).Id),
        new("an early exit in the inner loop", 2, s => 1 + s.Posts.Count,
            s => s.Posts.Count(p => p.Comments.Any(c => c.Rating > 0))),
        new("a while loop with an index", 2, s => 1 + s.Posts.Count, s =>
        {
            var posts = s.Posts;
            var total = 0;
            for (var i = 0; i < posts.Count; i++)
            {
                total += posts[i].Votes.Sum(v => v.Value);
            }

            return total;
        }),
        new("rows in the opposite order", 2, s => 1 + s.Posts.Count,
            s => s.Posts.AsEnumerable().Reverse().Select(p => p.Author.Id).ToList()),
        new("every second row", 2, s => 1 + (s.Posts.Count / 2),
            s => s.Posts.Where((_, i) => i % 2 == 0).Select(p => p.Author.Id).ToList()),
        new("only the last row", 2, s => 2, s => s.Posts[^1].Comments.Count),
    ];

    public static readonly TheoryData<AccessPattern> LinqToObjects =
    [
        new("Where over a reference", 2, s => 1 + s.Posts.Count,
            s => s.Posts.Where(p => p.Author.IsBanned).Select(p => p.Id).ToList()),
        new("OrderBy over a reference", 2, s => 1 + s.Posts.Count,
            s => s.Posts.OrderBy(p => p.Author.Name, StringComparer.Ordinal).ThenBy(p => p.Id)
                .Select(p => p.Id).ToList()),
        new("GroupBy over a reference", 2, s => 1 + s.Posts.Count,
            s => s.Posts.GroupBy(p => p.Community.Name).Select(g => $"{g.Key} {g.Count()}").Order().ToList()),
        new("SelectMany over a collection", 2, s => 1 + s.Posts.Count,
            s => s.Posts.SelectMany(p => p.Comments).Select(c => c.Id).Order().ToList()),
        new("SelectMany and a reference back", 2, s => 1 + s.Posts.Count,
            s => s.Posts.SelectMany(p => p.Comments).Count(c => c.Post.Id > 10)),
        new("Any and All", 3, s => 1 + (2 * s.Users.Count),
            s => s.Users.Where(u => u.Posts.Any() && u.Comments.All(c => c.Rating != 1)).Select(u => u.Id).ToList()),
        new("Max over a collection", 2, s => 1 + s.Posts.Count,
            s => s.Posts.Select(p => p.Comments.Max(c => c.Rating)).ToList()),
        new("First of a sorted collection", 2, s => 1 + s.Posts.Count,
            s => s.Posts.Select(p => p.Comments.OrderByDescending(c => c.Id).FirstOrDefault()?.Id).ToList()),
        new("ToDictionary by a reference", 2, s => 1 + s.Votes.Count,
            s => s.Votes.ToLookup(v => v.User.Name).Select(g => $"{g.Key} {g.Count()}").Order().ToList()),
        new("Join in memory", 4, s => 2 + s.Posts.Count + s.Users.Count,
            s => s.Users.Join(s.Posts, u => u, p => p.Author, (u, p) => p.Id + u.Memberships.Count, ById.Instance)
                .Order().ToList()),
        new("string.Join in a view", 3, s => 1 + s.Posts.Count + s.Posts.Sum(p => p.Votes.Count),
            s => s.Posts.Select(p => string.Join(",", p.Votes.OrderBy(v => v.UserId).Select(v => v.User.Name)))
                .ToList()),
        new("a projection into view models", 4, s => 1 + (3 * s.Posts.Count),
            s => s.Posts.Select(p => new { Author = p.Author.Name, Community = p.Community.Name, p.Comments.Count })
                .ToList()),
        new("an interpolated string", 3, s => 1 + (2 * s.Comments.Count),
            s => s.Comments.Select(c => $"{c.Author.Name} on {c.Post.Title}").ToList()),
    ];

    [Theory]
    [MemberData(nameof(Loops))]
    [MemberData(nameof(LinqToObjects))]
    [MemberData(nameof(Trees))]
    [MemberData(nameof(Keys))]
    [MemberData(nameof(Programs))]
    [MemberData(nameof(Questions))]
    [MemberData(nameof(Elements))]
    public async Task Takes_as_many_statements_as_it_has_levels(AccessPattern pattern)
    {
        foreach (var backend in Enum.GetValues<Backend>())
        {
            await using var db = await LoadedForum.ConnectAsync(backend);
            Check(pattern, db);
        }
    }

    [Fact]
    public void There_are_forty_patterns_and_more()
        => Assert.True(Loops.Count + LinqToObjects.Count + Trees.Count + Keys.Count + Programs.Count >= 40
            && Questions.Count + Elements.Count >= 20);

    private static void Check(AccessPattern pattern, ConformanceDb db)
    {
        var objects = new ObjectPatterns();

        var answer = pattern.Walk(new DatabasePatterns(db));

        Assert.Equal(Described.Of(pattern.Walk(objects)), Described.Of(answer));
        Assert.Equal(pattern.Statements, db.Session.StatementCount);
        Assert.True(pattern.Statements <= pattern.Naive(objects), "Loading one by one would take fewer.");
    }

    private sealed class ById : IEqualityComparer<User>
    {
        public static readonly ById Instance = new();

        public bool Equals(User? x, User? y) => x?.Id == y?.Id;

        public int GetHashCode(User obj) => obj.Id.GetHashCode();
    }
}
