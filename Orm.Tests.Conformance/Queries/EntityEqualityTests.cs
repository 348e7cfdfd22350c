using Orm.Tests.Conformance.Data;
using Orm.Tests.Conformance.Harness;
using Orm.Tests.Conformance.Models;
using Xunit;
using static Orm.Tests.Conformance.Harness.ConformanceCase;

namespace Orm.Tests.Conformance.Queries;

/// <summary>Rows are compared with entities of the program: by their keys, where C# compares references.</summary>
public abstract class EntityEqualityTests(ConformanceBackend backend)
{
    private static ForumRows Forum => ObjectGraph.Instance.Forum;

    private static User Writer => Forum.Users[2];

    private static Post Post => Forum.Posts[6];

    private static Comment Parent => Forum.Comments.First(c => Forum.Comments.Exists(r => r.ParentId == c.Id));

    private static Comment? Nothing => null;

    private static Vote Vote => Forum.Votes[4];

    private static List<User> Writers => [Forum.Users[0], Forum.Users[2], Forum.Users[7]];

    private static List<Comment?> Parents => [Parent, null];

    private static Vote[] Votes => [Forum.Votes[4], Forum.Votes[9]];

    public static readonly TheoryData<ConformanceCase> References =
    [
        Rows(s => s.Posts.Where(p => p.Author == Writer).Select(p => p.Id)),
        Rows(s => s.Posts.Where(p => Writer == p.Author).Select(p => p.Id)),
        Rows(s => s.Posts.Where(p => p.Author != Writer).Select(p => p.Id)),
        Rows(s => s.Posts.Where(p => p.Author.Equals(Writer)).Select(p => p.Id)),
        Rows(s => s.Posts.Where(p => object.Equals(p.Author, Writer)).Select(p => p.Id)),
        Rows(s => s.Posts.Select(p => new { p.Id, IsTheirs = p.Author == Writer })),
        Rows(s => s.Comments.Where(c => c.Post.Author == Writer).Select(c => c.Id)),
        Rows(s => s.Comments.Where(c => c.Parent == Parent).Select(c => c.Id)),
        Rows(s => s.Comments.Where(c => c.Parent != Parent).Select(c => c.Id)),
        Rows(s => s.Comments.Where(c => c.Parent == Nothing).Select(c => c.Id)),
        Rows(s => s.Comments.Where(c => c.Parent != Nothing).Select(c => c.Id)),
        Rows(s => s.Comments.Where(c => c.Parent!.Author == Writer).Select(c => c.Id), s => s.Comments
            .Where(c => c.Parent != null && c.Parent.Author == Writer).Select(c => c.Id)),
    ];

    public static readonly TheoryData<ConformanceCase> Elements =
    [
        Rows(s => s.Users.Where(u => u == Writer)),
        Rows(s => s.Votes.Where(v => v == Vote)),
        Rows(s => s.Votes.Where(v => v != Vote).Select(v => v.Value)),
        Rows(s => s.Posts.Where(p => p.Comments.Contains(Parent)).Select(p => p.Id)),
        Rows(s => s.Posts.Where(p => p.Comments.Any(c => c == Parent)).Select(p => p.Id)),
        Rows(s => s.Posts.Where(p => p.Votes.Contains(Vote)).Select(p => p.Id)),
        Rows(s => s.Users.Where(u => u.Posts.OrderBy(p => p.Id).FirstOrDefault() == Post).Select(u => u.Id)),
        Rows(s => s.Posts.GroupBy(p => p.AuthorId).Where(g => g.Contains(Post)).Select(g => g.Key)),
        Value(s => s.Posts.Contains(Post)),
        Value(s => s.Comments.Where(c => c.Rating == null).Contains(Parent)),
        Value(s => s.Posts.Count(p => p == Post)),
    ];

    public static readonly TheoryData<ConformanceCase> Collections =
    [
        Rows(s => s.Posts.Where(p => Writers.Contains(p.Author)).Select(p => p.Id)),
        Rows(s => s.Posts.Where(p => !Writers.Contains(p.Author)).Select(p => p.Id)),
        Rows(s => s.Comments.Where(c => Parents.Contains(c.Parent)).Select(c => c.Id)),
        Rows(s => s.Posts.Where(p => new[] { Writer, Forum.Users[0] }.Contains(p.Author)).Select(p => p.Id)),
        Rows(s => s.Votes.Where(v => Votes.Contains(v)).Select(v => v.Value)),
        Rows(s => s.Users.Where(u => u.Posts.Any(p => Writers.Contains(p.Author))).Select(u => u.Id)),
    ];

    [Theory]
    [MemberData(nameof(References))]
    [MemberData(nameof(Elements))]
    [MemberData(nameof(Collections))]
    public Task Agrees(ConformanceCase query) => query.RunAsync(backend);
}
