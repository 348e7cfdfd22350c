using System.Linq.Expressions;
using Orm.Tests.Conformance.Harness;
using Orm.Tests.Conformance.Models;
using Xunit;
using static Orm.Tests.Conformance.Harness.ConformanceCase;

namespace Orm.Tests.Conformance.Queries;

/// <summary>The application's own methods: functions of the database, and bodies that take their place.</summary>
public abstract class OwnFunctionTests(ConformanceBackend backend)
{
    private static int Limit => 5;

    public static readonly TheoryData<ConformanceCase> Functions =
    [
        Rows(s => s.Posts.Select(p => new { p.Id, V = OwnFunctions.Absolute(p.Score) })),
        Rows(s => s.Posts.Where(p => OwnFunctions.Absolute(p.Score - Limit) < 3).Select(p => p.Id)),
        Rows(s => s.Posts.Select(p => new { p.Id, V = OwnFunctions.NullIf(p.Score, 3) })),
        Rows(s => s.Posts.Where(p => OwnFunctions.NullIf(p.Score, 3) == null).Select(p => p.Id)),
        Rows(s => s.Posts.OrderBy(p => OwnFunctions.Absolute(OwnFunctions.Absolute(p.Score) - 7)).ThenBy(p => p.Id)),
        Rows(s => s.Users.Select(u => OwnFunctions.Absolute(-3))),
        Refused(s => s.Posts.Select(p => OwnFunctions.Injected(p.Score)), "OwnFunctions.Injected(p.Score)"),
    ];

    public static readonly TheoryData<ConformanceCase> Bodies =
    [
        Rows(s => s.Posts.Where(p => p.IsGood()).Select(p => p.Id)),
        Rows(s => s.Posts.Where(p => !p.IsGood()).Select(p => p.Id)),
        Rows(s => s.Posts.Where(p => OwnFunctions.IsAbove(p, Limit)).Select(p => p.Id)),
        Rows(s => s.Posts.Where(p => OwnFunctions.IsAbove(p, p.Author.Karma)).Select(p => p.Id)),
        Rows(s => s.Posts.Where(p => p.IsGoodAndAbove(2)).Select(p => p.Id)),
        Rows(s => s.Posts.Select(p => new { p.Id, Label = p.Label() })),
        Rows(s => s.Posts.Select(p => new Ranked(p.Id, p.Score)).Where(r => r.IsHigh).Select(r => r.Id)),
        Rows(s => s.Posts.Select(p => OwnFunctions.Twice(OwnFunctions.Twice(p.Score)))),
        Rows(s => s.Users.Select(u => new { u.Id, Good = u.Posts.Count(p => p.IsGood()) })),
        Refused(s => s.Posts.Where(p => p.IsMismatched()), "OwnFunctions.IsMismatched"),
        Refused(s => s.Posts.Select(p => OwnFunctions.Endless(p.Score)), "OwnFunctions.Endless(n)"),
    ];

    internal sealed record Ranked(long Id, int Score)
    {
        private static readonly Expression<Func<Ranked, bool>> IsHighBody = ranked => ranked.Score > 10;

        [Expandable(typeof(Ranked), nameof(IsHighBody))]
        public bool IsHigh => Score > 10;
    }

    [Theory]
    [MemberData(nameof(Functions))]
    [MemberData(nameof(Bodies))]
    public Task Agrees(ConformanceCase query) => query.RunAsync(backend);
}

/// <summary>Methods of an application.</summary>
internal static class OwnFunctions
{
    internal static readonly Expression<Func<Post, bool>> IsGoodBody
        = post => post.Score > 0 && post.State != PostState.Removed;

    internal static readonly Expression<Func<Post, int, bool>> IsAboveBody = (post, limit) => post.Score > limit;

    internal static readonly Expression<Func<Post, int, bool>> IsGoodAndAboveBody
        = (post, limit) => post.IsGood() && IsAbove(post, limit + 1);

    internal static readonly Expression<Func<int, int>> EndlessBody = n => Endless(n);

    internal static Expression<Func<Post, string>> LabelBody => post => post.Author.Name + ": " + post.Title;

    internal static Expression<Func<int, int>> TwiceBody { get; } = number => number * 2;

    [SqlFunction("abs")]
    internal static int Absolute(int value) => Math.Abs(value);

    [SqlFunction("nullif")]
    internal static int? NullIf(int value, int other) => value == other ? null : value;

    [SqlFunction("abs(1); --")]
    internal static int Injected(int value) => value;

    [Expandable(typeof(OwnFunctions), nameof(IsGoodBody))]
    internal static bool IsGood(this Post post) => post.Score > 0 && post.State != PostState.Removed;

    [Expandable(typeof(OwnFunctions), nameof(IsAboveBody))]
    internal static bool IsAbove(Post post, int limit) => post.Score > limit;

    [Expandable(typeof(OwnFunctions), nameof(IsGoodAndAboveBody))]
    internal static bool IsGoodAndAbove(this Post post, int limit) => post.IsGood() && IsAbove(post, limit + 1);

    [Expandable(typeof(OwnFunctions), nameof(LabelBody))]
    internal static string Label(this Post post) => post.Author.Name + ": " + post.Title;

    [Expandable(typeof(OwnFunctions), nameof(TwiceBody))]
    internal static int Twice(int number) => number * 2;

    [Expandable(typeof(OwnFunctions), nameof(IsAboveBody))]
    internal static bool IsMismatched(this Post post) => post.Score > 0;

    [Expandable(typeof(OwnFunctions), nameof(EndlessBody))]
    internal static int Endless(int number) => number;
}
