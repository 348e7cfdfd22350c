using Orm.Tests.Conformance.Harness;
using Orm.Tests.Conformance.Models;
using Xunit;
using static Orm.Tests.Conformance.Harness.ConformanceCase;

namespace Orm.Tests.Conformance.Queries;

/// <summary>Comparisons of columns of every type with literals, captured values and other columns.</summary>
public abstract class ComparisonTests(ConformanceBackend backend)
{
    private static int Five => 5;

    private static int Beyond => 40000;

    private static int? NoNumber => null;

    private static Weekday Day => Weekday.Tuesday;

    private static DateTime Noon => new(2024, 2, 29, 12, 0, 0, DateTimeKind.Unspecified);

    private static string? NoText => null;

    private static string Wild => "50%";

    private static List<Version> Versions { get; } = [new(1, 0), new(7, 4)];

    public static readonly TheoryData<ConformanceCase> WholeNumbers =
    [
        Rows(s => s.Specimens.Where(x => x.Int32 == 7)),
        Rows(s => s.Specimens.Where(x => x.Int32 != 7)),
        Rows(s => s.Specimens.Where(x => x.Int32 < 0)),
        Rows(s => s.Specimens.Where(x => x.Int32 <= Five)),
        Rows(s => s.Specimens.Where(x => x.Int32 > -Five)),
        Rows(s => s.Specimens.Where(x => 2 >= x.Int32)),
        Rows(s => s.Specimens.Where(x => !(x.Int32 > 1))),
        Rows(s => s.Specimens.Where(x => x.SByte < 0)),
        Rows(s => s.Specimens.Where(x => x.SByte == -87)),
        Rows(s => s.Specimens.Where(x => x.Byte >= 200)),
        Rows(s => s.Specimens.Where(x => x.Byte == Beyond)),
        Rows(s => s.Specimens.Where(x => x.Int16 > 1000)),
        Rows(s => s.Specimens.Where(x => x.Int16 == Beyond)),
        Rows(s => s.Specimens.Where(x => x.UInt16 > 40000)),
        Rows(s => s.Specimens.Where(x => x.UInt32 > 4000000000)),
        Rows(s => s.Specimens.Where(x => x.UInt32 > x.Int32)),
        Rows(s => s.Specimens.Where(x => x.Int64 == 9007199254740993)),
        Rows(s => s.Specimens.Where(x => x.Int64 > int.MaxValue)),
        Rows(s => s.Specimens.Where(x => x.Int64 < x.Int32)),
        Rows(s => s.Specimens.Where(x => x.UInt64 == ulong.MaxValue)),
        Rows(s => s.Specimens.Where(x => x.UInt64 > long.MaxValue)),
        Rows(s => s.Specimens.Where(x => x.UInt64 < 9223372036854775808)),
        Rows(s => s.Specimens.Where(x => x.UInt64 >= x.MaybeUInt64)),
        Rows(s => s.Specimens.Where(x => x.Byte == x.SByte)),
        Rows(s => s.Specimens.Where(x => x.Int16 < x.UInt16)),
        Rows(s => s.Specimens.Where(x => x.Int32 == x.Int64)),
        Rows(s => s.Specimens.Where(x => x.Int32 == Versions[1].Major)),
        Rows(s => s.Products.Where(p => (double?)p.Size > 1.5)),
        Rows(s => s.Products.Where(p => (int?)p.Size != -1)),
        Rows(s => s.Products.Where(p => (int?)p.Size < 300)),
        Rows(s => s.Products.Where(p => (double?)p.Size < 1e300)),
        Rows(s => s.Products.Where(p => (decimal?)p.Size >= 1.5m)),
        Rows(s => s.Orders.Where(o => (double)o.Status > -0.5)),
        Rows(s => s.Specimens.Where(x => x.Char > -1)),
        Rows(s => s.Specimens.Where(x => x.Char < 70000)),
        Rows(s => s.Specimens.Where(x => x.Char != 65601)),
        Rows(s => s.Specimens.Where(x => x.Char >= 97.5)),
        Rows(s => s.Specimens.Where(x => x.Int32 > Versions.First().Minor && x.Int32 < Versions[Five - 4].Major)),
    ];

    public static readonly TheoryData<ConformanceCase> RealNumbers =
    [
        Rows(s => s.Specimens.Where(x => x.Single == 0.5f)),
        Rows(s => s.Specimens.Where(x => x.Single < x.Double)),
        Rows(s => s.Specimens.Where(x => x.Double > 2.5)),
        Rows(s => s.Specimens.Where(x => x.Double == 1e10)),
        Rows(s => s.Specimens.Where(x => x.Double == x.Int32)),
        Rows(s => s.Specimens.Where(x => x.Double <= Five)),
        Rows(s => s.Specimens.Where(x => x.Double != double.PositiveInfinity)),
        Rows(s => s.Specimens.Where(x => x.Decimal == 0.1m)),
        Rows(s => s.Specimens.Where(x => x.Decimal == 1.5m)),
        Rows(s => s.Specimens.Where(x => x.Decimal == 100m)),
        Rows(s => s.Specimens.Where(x => x.Decimal > 9m)),
        Rows(s => s.Specimens.Where(x => x.Decimal < 0)),
        Rows(s => s.Specimens.Where(x => x.Decimal < -0.0000000000000000000000000000m)),
        Rows(s => s.Specimens.Where(x => x.Decimal >= 12345678901234567890.12345678m)),
        Rows(s => s.Specimens.Where(x => x.Decimal > 12345678901234567890.12345677m)),
        Rows(s => s.Specimens.Where(x => x.Decimal > x.Int32)),
        Rows(s => s.Specimens.Where(x => x.Decimal != x.MaybeDecimal)),
        Rows(s => s.Orders.Where(o => o.Total > o.Discount)),
    ];

    public static readonly TheoryData<ConformanceCase> OtherTypes =
    [
        Rows(s => s.Specimens.Where(x => x.Boolean)),
        Rows(s => s.Specimens.Where(x => !x.Boolean)),
        Rows(s => s.Specimens.Where(x => x.Boolean == true)),
        Rows(s => s.Specimens.Where(x => x.Boolean != true)),
        Rows(s => s.Specimens.Where(x => x.Boolean == (x.Int32 > 0))),
        Rows(s => s.Specimens.Where(x => x.Char == 'a')),
        Rows(s => s.Specimens.Where(x => x.Char > 'Z')),
        Rows(s => s.Specimens.Where(x => x.Char <= '日')),
        Rows(s => s.Specimens.Where(x => x.Char == '\'')),
        Rows(s => s.Specimens.Where(x => x.String == "")),
        Rows(s => s.Specimens.Where(x => x.String == "abc")),
        Rows(s => s.Specimens.Where(x => x.String != "abc")),
        Rows(s => s.Specimens.Where(x => x.String == Wild)),
        Rows(s => s.Specimens.Where(x => x.String == "it's")),
        Rows(s => s.Specimens.Where(x => x.String == "👍 up")),
        Rows(s => s.Specimens.Where(x => x.String == "line\nbreak")),
        Rows(s => s.Specimens.Where(x => x.String == "back\\slash")),
        Rows(s => s.Specimens.Where(x => x.String == "\"quoted\"")),
        Rows(s => s.Specimens.Where(x => x.String == "é")),
        Rows(s => s.Specimens.Where(x => x.String == x.MaybeString)),
        Rows(s => s.Specimens.Where(x => x.String.Equals("abc"))),
        Rows(s => s.Specimens.Where(x => string.Equals(x.String, x.MaybeString))),
        Rows(s => s.Specimens.Where(x => x.Bytes == new byte[] { 97 }).Select(x => x.Id), s => s.Specimens
            .Where(x => x.Bytes.SequenceEqual(new byte[] { 97 })).Select(x => x.Id)),
        Rows(s => s.Specimens.Where(x => x.Guid == new Guid("2468acf0-0002-0003-0405-060708090ab1"))),
        Rows(s => s.Specimens.Where(x => x.Guid == x.MaybeGuid)),
        Rows(s => s.Specimens.Where(x => x.Guid != Guid.Empty)),
        Rows(s => s.Specimens.Where(x => x.DateTime > new DateTime(2024, 1, 31, 0, 0, 0, DateTimeKind.Utc))),
        Rows(s => s.Specimens.Where(x => x.MaybeDateTime < x.DateTime)),
        Rows(s => s.Specimens.Where(x => x.WallClock >= new DateTime(2024, 2, 1))),
        Rows(s => s.Specimens.Where(x => x.DateTimeOffset > x.MaybeDateTimeOffset)),
        Rows(s => s.Specimens.Where(x => x.DateTimeOffset
            > new DateTimeOffset(2024, 2, 1, 3, 0, 0, TimeSpan.FromHours(3)))),
        Rows(s => s.Specimens.Where(x => x.DateOnly == new DateOnly(2024, 2, 29))),
        Rows(s => s.Specimens.Where(x => x.DateOnly > x.MaybeDateOnly)),
        Rows(s => s.Specimens.Where(x => x.TimeOnly < new TimeOnly(12, 0))),
        Rows(s => s.Specimens.Where(x => x.MaybeTimeOnly >= x.TimeOnly)),
        Rows(s => s.Specimens.Where(x => x.TimeSpan < TimeSpan.Zero)),
        Rows(s => s.Specimens.Where(x => x.TimeSpan > TimeSpan.FromHours(10))),
        Rows(s => s.Specimens.Where(x => x.MaybeTimeSpan == TimeSpan.FromMinutes(34))),
    ];

    public static readonly TheoryData<ConformanceCase> Nulls =
    [
        Rows(s => s.Specimens.Where(x => x.MaybeInt32 == null)),
        Rows(s => s.Specimens.Where(x => x.MaybeInt32 != null)),
        Rows(s => s.Specimens.Where(x => null == x.MaybeString)),
        Rows(s => s.Specimens.Where(x => x.MaybeString != null)),
        Rows(s => s.Specimens.Where(x => x.MaybeInt32 == NoNumber)),
        Rows(s => s.Specimens.Where(x => x.MaybeInt32 != NoNumber)),
        Rows(s => s.Specimens.Where(x => x.MaybeString == NoText)),
        Rows(s => s.Specimens.Where(x => x.MaybeString != NoText)),
        Rows(s => s.Specimens.Where(x => x.String == NoText)),
        Rows(s => s.Specimens.Where(x => x.MaybeInt32 == 1)),
        Rows(s => s.Specimens.Where(x => x.MaybeInt32 != 1)),
        Rows(s => s.Specimens.Where(x => !(x.MaybeInt32 == 1))),
        Rows(s => s.Specimens.Where(x => x.MaybeInt32 > 0)),
        Rows(s => s.Specimens.Where(x => !(x.MaybeInt32 > 0))),
        Rows(s => s.Specimens.Where(x => !(x.MaybeInt32 > 0) && x.Boolean)),
        Rows(s => s.Specimens.Where(x => !(x.MaybeInt32 > 0 || x.OtherInt32 > 0))),
        Rows(s => s.Specimens.Where(x => !(x.MaybeInt32 > 0 && x.OtherInt32 > 0))),
        Rows(s => s.Specimens.Where(x => x.MaybeInt32 == x.OtherInt32)),
        Rows(s => s.Specimens.Where(x => x.MaybeInt32 != x.OtherInt32)),
        Rows(s => s.Specimens.Where(x => !(x.MaybeInt32 != x.OtherInt32))),
        Rows(s => s.Specimens.Where(x => x.MaybeInt32 < x.OtherInt32)),
        Rows(s => s.Specimens.Where(x => !(x.MaybeInt32 < x.OtherInt32))),
        Rows(s => s.Specimens.Where(x => !(x.MaybeInt32 >= x.OtherInt32))),
        Rows(s => s.Specimens.Where(x => x.Int32 == x.MaybeInt32)),
        Rows(s => s.Specimens.Where(x => x.Int32 != x.MaybeInt32)),
        Rows(s => s.Specimens.Where(x => x.MaybeString == x.OtherString)),
        Rows(s => s.Specimens.Where(x => x.MaybeString != x.OtherString)),
        Rows(s => s.Specimens.Where(x => x.MaybeInt32 + 1 == null)),
        Rows(s => s.Specimens.Where(x => x.MaybeInt32 + x.OtherInt32 != 0)),
        Rows(s => s.Specimens.Where(x => (x.MaybeInt32 == null) == (x.OtherInt32 == null))),
        Rows(s => s.Specimens.Where(x => (x.MaybeInt32 > 0) == (x.OtherInt32 > 0))),
        Rows(s => s.Specimens.Where(x => (x.MaybeInt32 > 0) != (x.OtherInt32 > 0))),
        Rows(s => s.Specimens.Select(x => new { x.Id, Greater = x.MaybeInt32 > x.OtherInt32 })),
        Rows(s => s.Specimens.Select(x => new { x.Id, Equal = x.MaybeInt32 == x.OtherInt32 })),
        Rows(s => s.Specimens.Select(x => new { x.Id, Different = x.MaybeString != x.OtherString })),
        Rows(s => s.Specimens.Select(x => new { x.Id, Not = !(x.MaybeInt32 <= x.OtherInt32) })),
        Rows(s => s.Specimens.Select(x => x.MaybeInt32 == null)),
        Rows(s => s.Specimens.Where(x => x.MaybeInt32.HasValue)),
        Rows(s => s.Specimens.Where(x => !x.MaybeInt32.HasValue)),
        Rows(s => s.Specimens.Where(x => x.MaybeInt32.HasValue && x.MaybeInt32.Value > 0)),
        Rows(s => s.Specimens.Where(x => x.MaybeInt32.GetValueOrDefault() == 0)),
        Rows(s => s.Specimens.Where(x => x.MaybeInt32.GetValueOrDefault(7) == 7)),
        Rows(s => s.Specimens.Where(x => (x.MaybeInt32 ?? x.OtherInt32 ?? -9) == -9)),
        Rows(s => s.Specimens.Where(x => (x.MaybeString ?? x.OtherString) == null)),
        Rows(s => s.Specimens.Select(x => x.MaybeString ?? "none")),
        Rows(s => s.Specimens.Select(x => x.MaybeDecimal ?? x.Decimal)),
        Rows(s => s.Specimens.Select(x => x.MaybeDateTime ?? x.DateTime)),
        Rows(s => s.Specimens.Select(x => x.MaybeGuid ?? Guid.Empty)),
    ];

    public static readonly TheoryData<ConformanceCase> TruthTables =
    [
        Rows(s => s.Specimens.Where(x => x.MaybeBoolean == true)),
        Rows(s => s.Specimens.Where(x => x.MaybeBoolean == false)),
        Rows(s => s.Specimens.Where(x => x.MaybeBoolean != true)),
        Rows(s => s.Specimens.Where(x => x.MaybeBoolean != false)),
        Rows(s => s.Specimens.Where(x => x.MaybeBoolean == null)),
        Rows(s => s.Specimens.Where(x => !(x.MaybeBoolean == true))),
        Rows(s => s.Specimens.Where(x => x.MaybeBoolean ?? false)),
        Rows(s => s.Specimens.Where(x => x.MaybeBoolean ?? true)),
        Rows(s => s.Specimens.Select(x => !(x.MaybeBoolean ?? x.OtherBoolean))),
        Rows(s => s.Specimens.Select(x => !(x.MaybeBoolean ^ x.OtherBoolean))),
        Rows(s => s.Specimens.Select(x => !(x.Boolean ? x.MaybeBoolean : x.OtherBoolean))),
        Rows(s => s.Specimens.Where(x => !(x.MaybeBoolean ?? x.OtherBoolean) == true)),
        Rows(s => s.Specimens.Where(x => !(x.MaybeBoolean ?? x.OtherBoolean) != true)),
        Rows(s => s.Specimens.Select(x => !s.Specimens.Where(y => y.Id == x.Id).Select(y => y.MaybeBoolean)
            .FirstOrDefault())),
        Rows(s => s.Specimens.Where(x => !(x.Boolean ? x.MaybeInt32 > 0 : x.OtherInt32 > 0))),
        Rows(s => s.Specimens.Where(x => !(x.MaybeBoolean ?? true))),
        Rows(s => s.Specimens.Where(x => x.MaybeBoolean == x.OtherBoolean)),
        Rows(s => s.Specimens.Where(x => x.MaybeBoolean != x.OtherBoolean)),
        Rows(s => s.Specimens.Where(x => (x.MaybeBoolean & x.OtherBoolean) == true)),
        Rows(s => s.Specimens.Where(x => (x.MaybeBoolean & x.OtherBoolean) == false)),
        Rows(s => s.Specimens.Where(x => (x.MaybeBoolean & x.OtherBoolean) == null)),
        Rows(s => s.Specimens.Where(x => (x.MaybeBoolean | x.OtherBoolean) == true)),
        Rows(s => s.Specimens.Where(x => (x.MaybeBoolean | x.OtherBoolean) == null)),
        Rows(s => s.Specimens.Where(x => (x.MaybeBoolean ^ x.OtherBoolean) == true)),
        Rows(s => s.Specimens.Where(x => (x.MaybeBoolean ^ x.OtherBoolean) != true)),
        Rows(s => s.Specimens.Where(x => (!x.MaybeBoolean) == true)),
        Rows(s => s.Specimens.Where(x => (!x.MaybeBoolean) == null)),
        Rows(s => s.Specimens.Select(x => new { x.Id, V = x.MaybeBoolean & x.OtherBoolean })),
        Rows(s => s.Specimens.Select(x => new { x.Id, V = x.MaybeBoolean | x.OtherBoolean })),
        Rows(s => s.Specimens.Select(x => new { x.Id, V = !x.MaybeBoolean })),
        Rows(s => s.Specimens.Select(x => new { x.Id, V = x.Boolean ^ (x.MaybeInt32 > 0) })),
        Rows(s => s.Specimens.Select(x => new { x.Id, V = x.Boolean && x.MaybeInt32 == x.OtherInt32 })),
        Rows(s => s.Specimens.Select(x => new { x.Id, V = x.Boolean || x.MaybeInt32 > x.OtherInt32 })),
        Rows(s => s.Specimens.Where(x => x.Boolean & x.Int32 > 0 | x.MaybeInt32 == null)),
        Rows(s => s.Specimens.Where(x => true)),
        Rows(s => s.Specimens.Where(x => false)),
        Rows(s => s.Specimens.Where(x => x.Boolean || true)),
        Rows(s => s.Specimens.Where(x => Five > 3 && x.Boolean)),
        Rows(s => s.Specimens.Where(x => x.Int32 > 0).Where(x => x.Boolean).Where(x => x.MaybeInt32 != 1)),
    ];

    public static readonly TheoryData<ConformanceCase> Conditionals =
    [
        Rows(s => s.Specimens.Select(x => x.Boolean ? x.Int32 : -x.Int32)),
        Rows(s => s.Specimens.Select(x => x.MaybeInt32 > 0 ? "more" : x.MaybeInt32 < 0 ? "less" : "none")),
        Rows(s => s.Specimens.Select(x => x.MaybeInt32 == x.OtherInt32 ? x.MaybeInt32 : null)),
        Rows(s => s.Specimens.Select(x => x.Boolean ? x.MaybeDecimal : x.Decimal)),
        Rows(s => s.Specimens.Select(x => x.Boolean ? 1 : 2.5)),
        Rows(s => s.Specimens.Select(x => x.Boolean ? x.Int32 : x.Int64)),
        Rows(s => s.Specimens.Where(x => x.Boolean ? x.Int32 > 0 : x.MaybeInt32 == null)),
        Rows(s => s.Specimens.Where(x => (x.Boolean ? x.MaybeString : x.OtherString) == null)),
        Rows(s => s.Specimens.Where(x => (x.MaybeInt32 > 0 ? x.MaybeBoolean : x.OtherBoolean) == true)),
        Rows(s => s.Specimens.Select(x => (x.Boolean ? x.DateTime : x.MaybeDateTime))),
    ];

    public static readonly TheoryData<ConformanceCase> Methods =
    [
        Rows(s => s.Specimens.Where(x => x.Int32.Equals(7))),
        Rows(s => s.Specimens.Where(x => x.Int32.CompareTo(2) > 0)),
        Rows(s => s.Specimens.Where(x => x.MaybeInt32.Equals(x.OtherInt32))),
        Rows(s => s.Specimens.Where(x => new[] { 1, 7, 100 }.Contains(x.Int32))),
        Rows(s => s.Specimens.Where(x => new[] { 1, null, x.OtherInt32 }.Contains(x.MaybeInt32))),
        Rows(s => s.Specimens.Where(x => new[] { x.NamedWeekday, Weekday.None }.Contains(Day))),
        Rows(s => s.Specimens.Where(x => new[] { x.MaybeNamedWeekday, x.NamedWeekday }.Contains(Day))),
        Rows(s => s.Specimens.Where(x => new[] { x.WallClock, x.WallClock.AddDays(1) }.Contains(Noon))),
    ];

    [Theory]
    [MemberData(nameof(WholeNumbers))]
    [MemberData(nameof(RealNumbers))]
    [MemberData(nameof(OtherTypes))]
    [MemberData(nameof(Nulls))]
    [MemberData(nameof(TruthTables))]
    [MemberData(nameof(Conditionals))]
    [MemberData(nameof(Methods))]
    public Task Agrees(ConformanceCase query) => query.RunAsync(backend);
}
