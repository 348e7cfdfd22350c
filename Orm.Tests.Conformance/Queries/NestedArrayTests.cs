using Orm.Tests.Conformance.Harness;
using Xunit;
using static Orm.Tests.Conformance.Harness.ConformanceCase;

namespace Orm.Tests.Conformance.Queries;

/// <summary>Arrays inside of results: how long they are is known when their elements are read.</summary>
public abstract class NestedArrayTests(ConformanceBackend backend)
{
    public static readonly TheoryData<ConformanceCase> Arrays =
    [
        Nested(2, s => s.Posts.Select(p => p.Comments.OrderBy(c => c.Id).ToArray())),
        Nested(2, s => s.Posts.Select(p => p.Comments.OrderBy(c => c.Id).Select(c => c.Rating).ToArray())),
        Nested(2, s => s.Posts.Select(p => new
        {
            p.Id,
            p.Author,
            p.EditedAt,
            Texts = p.Comments.OrderBy(c => c.Id).Select(c => c.Text).ToArray(),
        })),
        Nested(3, s => s.Posts.OrderBy(p => p.Id).Select(p => new
        {
            Votes = p.Votes.OrderBy(v => v.UserId).Select(v => v.Value).ToArray(),
            Comments = p.Comments.OrderBy(c => c.Id).Take(2).ToList(),
        })),
        Nested(2, s => s.Posts.Select(p => new { p.Id, In = new { All = p.Votes.OrderBy(v => v.UserId).ToArray() } })),
        Nested(3, s => s.Users.Select(u => new
        {
            u.Name,
            Posts = u.Posts.OrderBy(p => p.Id).Select(p => new
            {
                p.Title,
                Comments = p.Comments.OrderBy(c => c.Id).Select(c => c.Id).ToArray(),
            }).ToArray(),
        })),
        Nested(3, s => s.Users.Select(u => u.Posts.OrderBy(p => p.Id)
            .Select(p => p.Comments.OrderBy(c => c.Id).Select(c => c.Text).ToArray()).ToList())),
        Nested(3, s => s.Users.Select(u => u.Posts.OrderBy(p => p.Id)
            .Select(p => p.Comments.OrderBy(c => c.Id).Select(c => c.Text).ToList()).ToArray())),
        Nested(2, s => s.Posts.GroupBy(p => p.AuthorId).Select(g => new
        {
            g.Key,
            N = g.Count(),
            Titles = g.OrderBy(p => p.Id).Select(p => p.Title).ToArray(),
        })),
        Nested(2, s => s.Posts.Select(p => new { p.Id, All = p.Comments.OrderBy(c => c.Id).ToArray() })
            .OrderBy(x => x.Id).Skip(3).Take(6)),
        Nested(1, s => s.Posts.Where(p => p.Id < 0).Select(p => p.Comments.ToArray())),
        Nested(1, s => s.Posts.Select(p => new { p.Id, All = p.Comments.ToArray() }).Select(x => x.Id)),
        Nested(1, s => s.Posts.Select(p => new { p.Id, All = p.Comments.ToArray() }).Where(x => x.All.Length > 3)
            .Select(x => x.Id)),
        Nested(2, s => s.Specimens.Select(x => new
        {
            x.Id,
            x.MaybeInt32,
            x.MaybeDecimal,
            x.MaybeBytes,
            x.MaybeWeekday,
            Same = s.Specimens.Where(y => y.Weekday == x.Weekday).OrderBy(y => y.Id).Select(y => y.MaybeGuid).ToArray(),
        })),
        Nested(2, s => s.Posts.Select(p => new Shelf
        {
            Name = p.Title,
            Numbers = p.Comments.OrderBy(c => c.Id).Select(c => c.Id).ToArray(),
        })),
    ];

    public static readonly TheoryData<ConformanceCase> Constructed =
    [
        Nested(2, s => s.Posts
            .Select(p => p.Score > 0 ? new { All = p.Comments.OrderBy(c => c.Id).ToArray() } : null)),
        Nested(3, s => s.Posts.Select(p => p.Score > 0
            ? new { p.Author, All = p.Comments.OrderBy(c => c.Id).Select(c => c.Id).ToArray() }
            : new { p.Author, All = p.Comments.OrderBy(c => c.Id).Take(0).Select(c => c.Id).ToArray() })),
        Nested(2, s => s.Posts.Select(p => new Copy(p.Title, p.Comments.OrderBy(c => c.Id).Select(c => c.Id)))),
        Nested(2, s => s.Posts.Select(p => new
        {
            p.Id,
            Copy = p.Comments.Any() ? new Copy("", p.Comments.OrderBy(c => c.Id).Select(c => c.AuthorId)) : null,
        })),
        Nested(2, s => s.Posts.Select(p => new List<long>(p.Comments.OrderBy(c => c.Id).Select(c => c.Id)))),
        Nested(2, s => s.Posts.Select(p => new Queue<int?>(p.Comments.OrderBy(c => c.Id).Select(c => c.Rating)))),
        Nested(3, s => s.Users.Select(u => u.Posts.OrderBy(p => p.Id)
            .Select(p => new Copy(p.Title, p.Comments.OrderBy(c => c.Id).Select(c => c.Id))).ToList())),
    ];

    private sealed class Copy(string name, IEnumerable<long> numbers)
    {
        public string Name { get; } = name;

        public IReadOnlyList<long> Numbers { get; } = [.. numbers];
    }

    private sealed class Shelf
    {
        public required string Name { get; init; }

        public required long[] Numbers { get; init; }
    }

    [Theory]
    [MemberData(nameof(Arrays))]
    [MemberData(nameof(Constructed))]
    public Task Agrees(ConformanceCase query) => query.RunAsync(backend);
}
