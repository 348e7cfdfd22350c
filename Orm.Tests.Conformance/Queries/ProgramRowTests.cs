using Orm.Tests.Conformance.Harness;
using Orm.Tests.Conformance.Models;
using Xunit;
using static Orm.Tests.Conformance.Harness.ConformanceCase;

namespace Orm.Tests.Conformance.Queries;

/// <summary>Rows of the program, joined and combined with the database's.</summary>
public abstract class ProgramRowTests(ConformanceBackend backend)
{
    private static readonly Wanted[] Rows3 =
        [new(3, "a", 1.5m, null), new(7, null, 0.1m, new DateOnly(2024, 2, 29)), new(7, "it's", -2m, null)];

    private static readonly Setting[] Settings = [new() { Key = "x", Value = 1 }, new() { Key = "y", Value = null }];

    private static readonly Guid[] Guids = [Data.SpecimenRows.Key(1), Data.SpecimenRows.Key(3), Guid.Empty];

    private static readonly float[] Floats = [0.5f, 1.5f, 0.1f, float.MaxValue];

    private static readonly double?[] Doubles = [0.5, 1 / 3.0, null, double.Epsilon];

    private static readonly byte[][] Blobs = [[1, 2], [], [255], [97, 98, 99]];

    public static readonly TheoryData<ConformanceCase> Collections =
    [
        Rows(s => s.Specimens.Where(x => Floats.Contains(x.Single)).Select(x => x.Id)),
        Rows(s => s.Specimens.Where(x => Floats.Any(f => f < x.Single)).Select(x => x.Id)),
        Rows(s => s.Specimens.Where(x => Doubles.Contains(x.MaybeDouble)).Select(x => x.Id)),
        Rows(s => s.Specimens.Where(x => Doubles.Any(d => d < x.Double)).Select(x => x.Id)),
        Rows(s => s.Specimens.Select(x => new { x.Id, Max = Doubles.Where(d => d <= x.Double).Max() })),
        Rows(s => from x in s.Specimens from d in Doubles where d == x.Double select new { x.Id, d }),
        Rows(s => s.Specimens.Join(Floats, x => x.Single, f => f, (x, f) => new { x.Id, f })),
        Rows(s => s.Specimens.Where(x => Blobs.Contains(x.Bytes)).Select(x => x.Id), s => s.Specimens
            .Where(x => Blobs.Any(b => b.SequenceEqual(x.Bytes))).Select(x => x.Id)),
        Rows(s => s.Specimens.Where(x => Blobs.Any(b => b.SequenceEqual(x.Bytes))).Select(x => x.Id)),
        Rows(s => s.Specimens.Where(x => Blobs.Any(b => b.Length == x.Bytes.Length)).Select(x => x.Id)),
        Rows(s => from x in s.Specimens from b in Blobs where x.Id < 4 select new { x.Id, b }),
        Rows(s => s.Values(Floats)),
        Rows(s => s.Values(Blobs)),
        Rows(s => s.Values(Blobs).Where(b => b.Length > 1)),
        Rows(s => s.Values(new[] { new { A = new byte[] { 1, 0, 255 }, B = 0.1f } })),
    ];

    public static readonly TheoryData<ConformanceCase> Values =
    [
        Rows(s => s.Values(new[] { 1, 5, 5, -3 })),
        Rows(s => s.Values(Array.Empty<int>())),
        Rows(s => s.Values(new int?[] { 1, null, 3 })),
        Rows(s => s.Values(new[] { "a", null, "", "it's", "\"", "\\", "日本語", "\t" })),
        Rows(s => s.Values(new[] { 0.1, -2.5, 1e300, 1 / 3.0, double.MaxValue, double.Epsilon })),
        Rows(s => s.Values(new[] { 0.1m, decimal.MaxValue, -0.0000001m })),
        Rows(s => s.Values(new[] { ulong.MaxValue, 0UL, 1UL })),
        Rows(s => s.Values(new[] { long.MaxValue, long.MinValue })),
        Rows(s => s.Values(new[] { true, false })),
        Rows(s => s.Values(new[] { 'a', 'é', '\'' })),
        Rows(s => s.Values(new[] { TimeSpan.FromTicks(1), TimeSpan.MinValue })),
        Rows(s => s.Values(new[] { new DateTime(2024, 2, 29, 1, 2, 3, 4, DateTimeKind.Utc), DateTime.UnixEpoch })),
        Rows(s => s.Values(new[] { new TimeOnly(1, 2, 3) })),
        Rows(s => s.Values(new[] { Weekday.Monday, Weekday.Sunday })),
        Rows(s => s.Values(Guids)),
        Rows(s => s.Values(Rows3)),
        Rows(s => s.Values(Settings)),
        Rows(s => s.Values(new[] { new { A = 1, B = "x" }, new { A = 2, B = "y" } })),
        Rows(s => s.Values(new[] { (1, "x"), (2, "y") }.Select(t => new { t.Item1, t.Item2 }))),
    ];

    public static readonly TheoryData<ConformanceCase> Combinations =
    [
        Rows(s => s.Values(new[] { 4, 8, 100 }).Where(n => n > 5).Select(n => n * 2)),
        Rows(s => s.Values(new[] { 4, 8, 100 }).OrderByDescending(n => n).Take(2)),
        Rows(s => from w in s.Values(Rows3)
            join u in s.Users on w.Id equals u.Id
            select new { u.Name, w.Text, w.Price }),
        Rows(s => from u in s.Users from w in s.Values(Rows3) where u.Id == w.Id && w.Text != null select u.Name),
        Rows(s => s.Posts.Where(p => s.Values(Rows3).Any(w => w.Id == p.AuthorId && w.Price > 0)).Select(p => p.Id)),
        Rows(s => s.Specimens.Where(x => s.Values(Guids).Contains(x.Guid)).Select(x => x.Id)),
        Rows(s => s.Values(Rows3).GroupBy(w => w.Id).Select(g => new { g.Key, Sum = g.Sum(w => w.Price) })),
        Rows(s => s.Values(Rows3).Select(w => new { w.Id, Posts = s.Posts.Count(p => p.AuthorId == w.Id) })),
        Rows(s => s.Values(new[] { 0.5, 1.5 }).Join(s.Specimens, d => d, x => x.Double, (d, x) => x.Id)),
        Rows(s => s.Values(new[] { 1.5m, 100m }).Join(s.Specimens, d => d, x => x.Decimal, (d, x) => x.Id)),
        Rows(s => s.Values(Rows3).LeftJoin(
            s.Users.Where(u => u.Id < 5),
            w => w.Id,
            u => u.Id,
            (w, u) => new { w.Text, Name = u == null ? null : u.Name })),
        Rows(s => s.Values(Rows3).Select(w => w.On).Where(d => d != null)),
        Rows(s => s.Values(new[] { 1, 2 }).Select(n => new { n, R = n * 1.5 }).OrderBy(x => x.n)),
    ];

    private sealed record Wanted(long Id, string? Text, decimal Price, DateOnly? On);

    private sealed class Setting
    {
        public string Key { get; set; } = string.Empty;

        public int? Value { get; set; }
    }

    [Theory]
    [MemberData(nameof(Collections))]
    [MemberData(nameof(Values))]
    [MemberData(nameof(Combinations))]
    public Task Agrees(ConformanceCase query) => query.RunAsync(backend);
}
