using Orm.Tests.Conformance.Harness;
using Orm.Tests.Conformance.Models;
using Xunit;
using static Orm.Tests.Conformance.Harness.ConformanceCase;

namespace Orm.Tests.Conformance.Queries;

/// <summary>Queries that follow from themselves, and queries that stand before the statement.</summary>
public abstract class RecursionTests(ConformanceBackend backend)
{
    private static int Deepest => 2;

    public static readonly TheoryData<ConformanceCase> Trees =
    [
        Rows(
            s => s.Comments.Where(c => c.ParentId == null).Select(c => new { c.Id, Depth = 0 }).Recursive(
                tree => from t in tree
                    join c in s.Comments on (long?)t.Id equals c.ParentId
                    select new { c.Id, Depth = t.Depth + 1 }),
            s => s.Comments.Where(c => c.Parent == null).Select(c => new { c.Id, Depth = 0 }).Closure(
                t => s.Comments.Where(c => c.Parent != null && c.Parent.Id == t.Id)
                    .Select(c => new { c.Id, Depth = t.Depth + 1 }))),
        Rows(
            s => s.Comments.Where(c => c.ParentId == null)
                .Select(c => new { c.Id, c.ParentId, Path = c.Id.ToString() })
                .Recursive(tree => from t in tree
                    from c in s.Comments
                    where c.ParentId == t.Id
                    select new { c.Id, c.ParentId, Path = t.Path + "/" + c.Id.ToString() }),
            s => s.Comments.Where(c => c.Parent == null)
                .Select(c => new { c.Id, ParentId = (long?)null, Path = c.Id.ToString() })
                .Closure(t => s.Comments.Where(c => c.Parent != null && c.Parent.Id == t.Id).Select(
                    c => new { c.Id, ParentId = (long?)t.Id, Path = t.Path + "/" + c.Id.ToString() }))),
        Rows(
            s => s.Employees.Where(e => e.ManagerId == null).Recursive(
                tree => from boss in tree from e in s.Employees where e.ManagerId == boss.Id select e),
            s => s.Employees),
        Rows(
            s => s.Employees.Where(e => e.Id == 20).Select(e => e.Id).Recursive(
                tree => tree.SelectMany(id => s.Employees.Where(e => e.ManagerId == id), (_, e) => e.Id)),
            s => s.Employees.Where(e => e.Id == 20).Select(e => e.Id)
                .Closure(id => s.Employees.Where(e => e.Manager != null && e.Manager.Id == id).Select(e => e.Id))),
        Rows(
            s => s.Employees.Where(e => e.Id == 160).Select(e => new { e.Id, e.ManagerId, Level = 0 }).Recursive(
                tree => from t in tree
                    join e in s.Employees on t.ManagerId equals (int?)e.Id
                    select new { e.Id, e.ManagerId, Level = t.Level + 1 }).OrderBy(t => t.Level).Select(t => t.Id),
            s => s.Employees.Where(e => e.Id == 160)
                .Closure(e => s.Employees.Where(m => m == e.Manager)).Select(e => e.Id)),
        Rows(
            s => s.Employees.Where(e => e.ManagerId == null).Select(e => new { e.Id, Depth = 0 }).Recursive(
                tree => from t in tree
                    where t.Depth < Deepest
                    join e in s.Employees on (int?)t.Id equals e.ManagerId
                    select new { e.Id, Depth = t.Depth + 1 }),
            s => s.Employees.Where(e => e.Manager == null).Select(e => new { e.Id, Depth = 0 }).Closure(
                t => t.Depth < 2
                    ? s.Employees.Where(e => e.Manager != null && e.Manager.Id == t.Id)
                        .Select(e => new { e.Id, Depth = t.Depth + 1 })
                    : Enumerable.Empty<Employee>().Select(e => new { e.Id, Depth = 0 }))),
        Rows(
            s => s.Comments.Where(c => c.ParentId == null).Select(c => new { c.Id, Root = c.Id, c.Author.Name })
                .Recursive(tree => from t in tree
                    join c in s.Comments on (long?)t.Id equals c.ParentId
                    select new { c.Id, t.Root, c.Author.Name })
                .GroupBy(t => t.Root).Select(g => new { g.Key, Count = g.Count() }),
            s => s.Comments.Where(c => c.Parent == null).Select(c => new { c.Id, Root = c.Id })
                .Closure(t => s.Comments.Where(c => c.Parent != null && c.Parent.Id == t.Id)
                    .Select(c => new { c.Id, t.Root }))
                .GroupBy(t => t.Root).Select(g => new { g.Key, Count = g.Count() })),
        Rows(
            s => s.Comments.Where(c => c.ParentId == null).Select(c => new { c.Id, Depth = 0 })
                .Recursive(tree => from t in tree
                    join c in s.Comments on (long?)t.Id equals c.ParentId
                    select new { c.Id, Depth = t.Depth + 1 })
                .Where(t => t.Depth > 1).Join(s.Comments, t => t.Id, c => c.Id, (t, c) => new { c.Text, t.Depth }),
            s => s.Comments.Where(c => c.Parent == null).Select(c => new { Comment = c, Depth = 0 })
                .Closure(t => t.Comment.Replies.Select(c => new { Comment = c, Depth = t.Depth + 1 }))
                .Where(t => t.Depth > 1).Select(t => new { t.Comment.Text, t.Depth })),
        // The step's value can be null where the seed's cannot.
        Rows(
            s => s.Comments.Where(c => c.ParentId == null).Select(c => new { c.Id, Rating = (int?)0 }).Recursive(
                tree => from t in tree
                    join c in s.Comments on (long?)t.Id equals c.ParentId
                    where t.Rating != 3
                    select new { c.Id, c.Rating }),
            s => s.Comments.Where(c => c.Parent == null).Select(c => new { c.Id, Rating = (int?)0 }).Closure(
                t => s.Comments.Where(c => c.Parent != null && c.Parent.Id == t.Id && t.Rating != 3)
                    .Select(c => new { c.Id, c.Rating }))),
        Rows(
            s => s.Users.Where(u => u.Id == 1).Select(u => 1).Recursive(
                numbers => from n in numbers where n < 10 select n + 1),
            s => Enumerable.Range(1, 10).AsQueryable()),
        Rows(
            s => s.Comments.OrderBy(c => c.Id).Take(3).Select(c => new { c.Id }).Recursive(
                tree => from t in tree from c in s.Comments where c.ParentId == t.Id select new { c.Id }),
            s => s.Comments.OrderBy(c => c.Id).Take(3).Closure(
                t => s.Comments.Where(c => c.Parent == t)).Select(c => new { c.Id })),
    ];

    public static readonly TheoryData<ConformanceCase> Cycles =
    [
        // From each user to those who commented on a post of theirs: a graph full of cycles.
        Rows(
            s => s.Users.Where(u => u.Id == 1).Select(u => u.Id).RecursiveDistinct(
                reached => from id in reached
                    join p in s.Posts on id equals p.AuthorId
                    join c in s.Comments on p.Id equals c.PostId
                    select c.AuthorId),
            s => s.Users.Where(u => u.Id == 1).Select(u => u.Id).Reachable(
                id => s.Comments.Where(c => c.Post.Author.Id == id).Select(c => c.Author.Id))),
        Rows(
            s => s.Products.Where(p => p.Number == 1)
                .Select(p => new { p.Catalog, p.Number, Steps = 0 })
                .Recursive(
                    path => from x in path
                        from p in s.Products
                        where p.Number != x.Number && p.Number < 3 && p.Catalog == x.Catalog
                        select new { p.Catalog, p.Number, Steps = x.Steps + 1 },
                    x => new { x.Catalog, x.Number }),
            s => s.Products.Where(p => p.Number == 1)
                .Select(p => new { p.Catalog, p.Number, Steps = 0, Seen = new[] { p.Number } })
                .Closure(x => s.Products
                    .Where(p => p.Number != x.Number && p.Number < 3 && p.Catalog == x.Catalog
                        && !x.Seen.Contains(p.Number))
                    .Select(p => new
                    {
                        p.Catalog, p.Number, Steps = x.Steps + 1, Seen = x.Seen.Append(p.Number).ToArray(),
                    }))
                .Select(x => new { x.Catalog, x.Number, x.Steps })),
        Rows(
            s => s.Users.Where(u => u.Id < 3).Select(u => u.Id).Recursive(
                walk => from id in walk from u in s.Users where u.Id != id && u.Id < 4 select u.Id, id => id),
            s => s.Users.Where(u => u.Id < 3).Select(u => new[] { u.Id })
                .Closure(w => s.Users.Where(u => u.Id < 4 && !w.Contains(u.Id)).Select(u => w.Append(u.Id).ToArray()))
                .Select(w => w.Last())),
        Rows(
            s => s.Users.Where(u => u.Id < 3).Select(u => u.Name).Recursive(
                walk => from name in walk from u in s.Users where u.Id < 4 select u.Name, name => name),
            s => s.Users.Where(u => u.Id < 3).Select(u => new[] { u.Name })
                .Closure(w => s.Users.Where(u => u.Id < 4 && !w.Contains(u.Name))
                    .Select(u => w.Append(u.Name).ToArray()))
                .Select(w => w.Last())),
    ];

    public static readonly TheoryData<ConformanceCase> CommonTables =
    [
        Rows(s => s.Posts.Where(p => p.Score > 0).AsCte("good"), s => s.Posts.Where(p => p.Score > 0)),
        Rows(
            s => s.Posts.Where(p => p.Score > 0).AsCte("good").Select(p => new { p.Id, p.Author.Name }),
            s => s.Posts.Where(p => p.Score > 0).Select(p => new { p.Id, p.Author.Name })),
        Rows(
            s => s.Posts.OrderBy(p => p.Id).Take(10).AsCte("first").OrderBy(p => p.Id).Take(3),
            s => s.Posts.OrderBy(p => p.Id).Take(3)),
        Rows(
            s => s.Posts.GroupBy(p => p.AuthorId).Select(g => new { g.Key, Sum = g.Sum(p => p.Score) }).AsCte("sums")
                .Where(g => g.Sum > 0),
            s => s.Posts.GroupBy(p => p.AuthorId).Select(g => new { g.Key, Sum = g.Sum(p => p.Score) })
                .Where(g => g.Sum > 0)),
        Rows(
            s => Twice(s.Posts.GroupBy(p => p.AuthorId).Select(g => new Total(g.Key, g.Sum(p => p.Score)))
                .AsCte("sums")),
            s => Twice(s.Posts.GroupBy(p => p.AuthorId).Select(g => new Total(g.Key, g.Sum(p => p.Score))))),
        Rows(
            s => Above(s.Posts.GroupBy(p => p.AuthorId).Select(g => new Total(g.Key, g.Sum(p => p.Score)))
                .AsCte("sums")),
            s => Above(s.Posts.GroupBy(p => p.AuthorId).Select(g => new Total(g.Key, g.Sum(p => p.Score))))),
        Rows(
            s => s.Posts.Where(p => p.Score > 0).AsCte("posts").Where(p => p.Id > 3).AsCte("Posts")
                .Select(p => p.Id),
            s => s.Posts.Where(p => p.Score > 0 && p.Id > 3).Select(p => p.Id)),
        Rows(
            s => s.Posts.Select(p => new { p.Id, N = Sql.Window.RowNumber().Over(w => w.OrderBy(p.Id)) })
                .AsCte("numbered").Where(p => p.N < 5),
            s => s.Posts.Select((p, i) => new { p.Id, N = i + 1L }).Where(p => p.N < 5)),
    ];

    private static IQueryable<long> Twice(IQueryable<Total> sums)
        => from a in sums join b in sums on a.Sum equals b.Sum where a.Author != b.Author select a.Author;

    private static IQueryable<Total> Above(IQueryable<Total> sums)
        => sums.Where(total => total.Sum > sums.Average(other => other.Sum));

    private sealed record Total(long Author, int Sum);

    [Theory]
    [MemberData(nameof(Trees))]
    [MemberData(nameof(Cycles))]
    [MemberData(nameof(CommonTables))]
    public Task Agrees(ConformanceCase query) => query.RunAsync(backend);
}
