using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using Orm.Tests.Conformance.Data;
using Orm.Tests.Conformance.Harness;
using Orm.Tests.Conformance.Models;
using Xunit;
using static Orm.Tests.Conformance.Harness.ConformanceCase;

namespace Orm.Tests.Conformance.Queries;

/// <summary>Pages that begin where the last one ended, in orders of every type, direction and nullability.</summary>
public abstract class KeysetTests(ConformanceBackend backend)
{
    public static readonly TheoryData<ConformanceCase> Keys =
    [
        .. By(x => x.Int32),
        .. By(x => x.MaybeInt32),
        .. By(x => x.MaybeBoolean),
        .. By(x => x.UInt64),
        .. By(x => x.MaybeUInt64),
        .. By(x => x.Decimal),
        .. By(x => x.MaybeDecimal),
        .. By(x => x.Double),
        .. By(x => x.MaybeString),
        .. By(x => x.DateTime),
        .. By(x => x.MaybeDateTime),
        .. By(x => x.DateTimeOffset),
        .. By(x => x.MaybeDateOnly),
        .. By(x => x.TimeSpan),
        .. By(x => x.Guid),
        .. By(x => x.Weekday),
        .. By(x => x.MaybeWeekday),
        .. By(x => x.Char),
        .. By(x => x.Int32 % 3),
        .. By(x => x.MaybeInt32 ?? 7),
    ];

    public static readonly TheoryData<ConformanceCase> Pages =
    [
        Rows(s => s.Posts.OrderBy(p => p.Id).After(20L).Take(5), s => s.Posts.OrderBy(p => p.Id).Skip(20).Take(5)),
        Rows(s => s.Posts.OrderBy(p => p.Id).After(20).Take(5), s => s.Posts.OrderBy(p => p.Id).Skip(20).Take(5)),
        Rows(
            s => s.Posts.OrderByDescending(p => p.Id).After(20L).Take(5),
            s => s.Posts.OrderByDescending(p => p.Id).Skip(41).Take(5)),
        Rows(s => s.Posts.OrderBy(p => p.Id).Before(4L), s => s.Posts.OrderBy(p => p.Id).Take(3)),
        // The row need not be there.
        Rows(s => s.Posts.OrderBy(p => p.Id).After(-1L).Take(5), s => s.Posts.OrderBy(p => p.Id).Take(5)),
        Rows(s => s.Posts.OrderBy(p => p.Id).After(1000L), s => s.Posts.Take(0)),
        Rows(
            s => s.Posts.OrderByDescending(p => p.Score).ThenBy(p => p.Id).After(Row(7)).Take(10),
            s => s.Posts.OrderByDescending(p => p.Score).ThenBy(p => p.Id).Behind(p => p.Id == 7).Take(10)),
        Rows(
            s => s.Posts.OrderBy(p => p.AuthorId).ThenBy(p => p.Score).ThenBy(p => p.Id).After(Row(31)),
            s => s.Posts.OrderBy(p => p.AuthorId).ThenBy(p => p.Score).ThenBy(p => p.Id).Behind(p => p.Id == 31)),
        Rows(
            s => s.Posts.OrderBy(p => p.State).ThenByDescending(p => p.Score).ThenBy(p => p.Id).Before(Row(31)),
            s => s.Posts.OrderBy(p => p.State).ThenByDescending(p => p.Score).ThenBy(p => p.Id)
                .Ahead(p => p.Id == 31)),
        Rows(
            s => s.Posts.OrderBy(p => p.Author.Name).ThenBy(p => p.Id).After("user1b", 30L).Select(p => p.Id),
            s => s.Posts.Where(p => string.CompareOrdinal(p.Author.Name, "user1b") > 0
                || (p.Author.Name == "user1b" && p.Id > 30)).Select(p => p.Id)),
        Rows(
            s => s.Posts.Where(p => p.Score > 0).OrderBy(p => p.Score).ThenBy(p => p.Id).After(5, 20L)
                .Where(p => p.AuthorId != 3).Select(p => p.Title),
            s => s.Posts.Where(p => p.Score > 5 || (p.Score == 5 && p.Id > 20)).Where(p => p.AuthorId != 3)
                .Select(p => p.Title)),
        Rows(
            s => s.Posts.Select(p => new { p.Id, Twice = p.Score * 2 }).OrderBy(p => p.Twice).ThenBy(p => p.Id)
                .After(new { Id = 12L, Twice = 10 }),
            s => s.Posts.Select(p => new { p.Id, Twice = p.Score * 2 })
                .Where(p => p.Twice > 10 || (p.Twice == 10 && p.Id > 12))),
        Rows(
            s => s.Products.OrderBy(p => p.Catalog).ThenByDescending(p => p.Number).After("a", 2),
            s => s.Products.OrderBy(p => p.Catalog, StringComparer.Ordinal).ThenByDescending(p => p.Number)
                .Behind(p => p.Catalog == "a" && p.Number == 2)),
        // What a unique index tells apart needs no key behind it.
        Rows(
            s => s.Users.OrderBy(u => u.Name).After("user2c").Take(3),
            s => s.Users.OrderBy(u => u.Name, StringComparer.Ordinal).Behind(u => u.Name == "user2c").Take(3)),
        Rows(
            s => s.Users.Where(u => !u.IsBanned).Select(u => new { u.Karma, u.Name }).OrderByDescending(u => u.Name)
                .After("user2c"),
            s => s.Users.Where(u => !u.IsBanned).Select(u => new { u.Karma, u.Name })
                .Where(u => string.CompareOrdinal(u.Name, "user2c") < 0)),
        Rows(
            s => s.Users.OrderBy(u => u.Karma).Take(9).OrderBy(u => u.Name).After("user2c").Select(u => u.Karma),
            s => s.Users.OrderBy(u => u.Karma).Take(9).OrderBy(u => u.Name, StringComparer.Ordinal)
                .Where(u => string.CompareOrdinal(u.Name, "user2c") > 0).Select(u => u.Karma)),
        Rows(
            s => s.Posts.Select(p => p.Score).Distinct().Order().After(3),
            s => s.Posts.Select(p => p.Score).Distinct().Order().Where(n => n > 3)),
        Rows(
            s => s.Posts.GroupBy(p => p.AuthorId).Select(g => new { g.Key, Count = g.Count() })
                .OrderByDescending(g => g.Count).ThenBy(g => g.Key).After(5, 3L),
            s => s.Posts.GroupBy(p => p.AuthorId).Select(g => new { g.Key, Count = g.Count() })
                .Where(g => g.Count < 5 || (g.Count == 5 && g.Key > 3))),
        Rows(
            s => s.Comments.OrderBy(c => c.Parent!.Text).ThenBy(c => c.Id).After(Root).Select(c => c.Id),
            s => s.Comments.OrderBy(c => c.Parent == null ? null : c.Parent.Text, StringComparer.Ordinal)
                .ThenBy(c => c.Id).Behind(c => c.Id == Root.Id).Select(c => c.Id)),
        Rows(
            s => s.Comments.OrderByDescending(c => c.Parent!.PostId).ThenBy(c => c.Id).Before(Root).Select(c => c.Id),
            s => s.Comments.OrderByDescending(c => c.Parent == null ? (long?)null : c.Parent.PostId)
                .ThenBy(c => c.Id).Ahead(c => c.Id == Root.Id).Select(c => c.Id)),
        Rows(
            s => s.Posts.OrderBy(p => p.Id).Take(30).OrderByDescending(p => p.Id).After(10L),
            s => s.Posts.OrderByDescending(p => p.Id).Where(p => p.Id < 10)),
    ];

    private static Comment Root => ObjectGraph.Instance.Forum.Comments.Last(c => c.Parent == null);

    private static Post Row(long id) => ObjectGraph.Instance.Forum.Posts.First(p => p.Id == id);

    /// <summary>Both directions of a key, from rows all over the order, forwards and backwards.</summary>
    private static IEnumerable<ConformanceCase> By<TKey>(
        Expression<Func<Specimen, TKey>> key, [CallerArgumentExpression(nameof(key))] string text = "")
    {
        var compared = key.Compile();
        foreach (var id in new long[] { 1, 6, 33 })
        {
            var place = SpecimenRows.Create((int)id);
            yield return Rows(
                s => s.Specimens.OrderBy(key).ThenBy(x => x.Id).After(place).Select(x => x.Id),
                s => s.Specimens.OrderBy(key, Ordinal<TKey>()).ThenBy(x => x.Id).Behind(x => x.Id == id)
                    .Select(x => x.Id),
                $"after {id} by {text}");
            yield return Rows(
                s => s.Specimens.OrderByDescending(key).ThenBy(x => x.Id).After(compared(place), id).Select(x => x.Id),
                s => s.Specimens.OrderByDescending(key, Ordinal<TKey>()).ThenBy(x => x.Id).Behind(x => x.Id == id)
                    .Select(x => x.Id),
                $"after {id} by {text}, descending");
            yield return Rows(
                s => s.Specimens.OrderBy(key).ThenByDescending(x => x.Id).Before(place).Select(x => x.Id),
                s => s.Specimens.OrderBy(key, Ordinal<TKey>()).ThenByDescending(x => x.Id).Ahead(x => x.Id == id)
                    .Select(x => x.Id),
                $"before {id} by {text}");
        }
    }

    private static IComparer<TKey>? Ordinal<TKey>()
        => typeof(TKey) == typeof(string) ? (IComparer<TKey>)(object)StringComparer.Ordinal : null;

    [Theory]
    [MemberData(nameof(Keys))]
    [MemberData(nameof(Pages))]
    public Task Agrees(ConformanceCase query) => query.RunAsync(backend);
}
