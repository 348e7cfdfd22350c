using Orm.Tests.Conformance.Harness;
using Orm.Tests.Conformance.Models;
using Xunit;
using static Orm.Tests.Conformance.Harness.ConformanceCase;

namespace Orm.Tests.Conformance.Queries;

/// <summary>What has no translation is refused before a statement runs, naming the part that has none.</summary>
public abstract class RefusalTests(ConformanceBackend backend)
{
    private static int Double(int number) => number * 2;

    public static readonly TheoryData<ConformanceCase> Parts =
    [
        Refused(s => s.Posts.Where(p => Double(p.Score) > 3), "RefusalTests.Double(p.Score)"),
        Refused(s => s.Posts.Select(p => p.Title.Normalize()), "p.Title.Normalize()"),
        Refused(s => s.Posts.Where((p, i) => i > 3), "Posts.Where((p, i) => i > 3)"),
        Refused(s => s.Posts.Select((p, i) => i), "Posts.Select((p, i) => i)"),
        Refused(s => s.Specimens.OrderBy(x => x.NamedWeekday), "Specimens.OrderBy(x => x.NamedWeekday)"),
        Refused(s => s.Specimens.Where(x => x.NamedWeekday > Weekday.Monday), "x.NamedWeekday > Weekday.Monday"),
        Refused(s => s.Specimens.Where(x => x.DateTime > x.WallClock), "x.DateTime > x.WallClock"),
        Refused(s => s.Specimens.Select(x => x.UInt64 + 1), "x.UInt64 + 1"),
        RefusedValue(s => s.Posts.Last(), "Posts.Last()"),
    ];

    [Theory]
    [MemberData(nameof(Parts))]
    public Task Agrees(ConformanceCase query) => query.RunAsync(backend);
}
