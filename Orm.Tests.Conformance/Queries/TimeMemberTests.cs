using Orm.Tests.Conformance.Harness;
using Orm.Tests.Conformance.Models;
using Xunit;
using static Orm.Tests.Conformance.Harness.ConformanceCase;

namespace Orm.Tests.Conformance.Queries;

/// <summary>Dates, times and durations to 100 ns, at the edges of the calendar as elsewhere.</summary>
public abstract class TimeMemberTests(ConformanceBackend backend)
{
    private static DateTime Start => new(2024, 1, 2, 3, 4, 5, DateTimeKind.Utc);

    private static TimeSpan Hour => TimeSpan.FromHours(1);

    private static TimeSpan NoTime => TimeSpan.Zero;

    private static double Half => 0.5;

    public static readonly TheoryData<ConformanceCase> Parts =
    [
        Rows(s => s.Specimens.Select(x => x.EdgeOfTime.Year)),
        Rows(s => s.Specimens.Select(x => x.EdgeOfTime.Month)),
        Rows(s => s.Specimens.Select(x => x.EdgeOfTime.Day)),
        Rows(s => s.Specimens.Select(x => x.EdgeOfTime.Hour)),
        Rows(s => s.Specimens.Select(x => x.EdgeOfTime.Minute)),
        Rows(s => s.Specimens.Select(x => x.EdgeOfTime.Second)),
        Rows(s => s.Specimens.Select(x => x.EdgeOfTime.Millisecond)),
        Rows(s => s.Specimens.Select(x => x.EdgeOfTime.Microsecond)),
        Rows(s => s.Specimens.Select(x => x.EdgeOfTime.Nanosecond)),
        Rows(s => s.Specimens.Select(x => x.EdgeOfTime.DayOfWeek)),
        Rows(s => s.Specimens.Select(x => x.EdgeOfTime.DayOfYear)),
        Rows(s => s.Specimens.Select(x => x.EdgeOfTime.Ticks)),
        Rows(s => s.Specimens.Select(x => x.EdgeOfTime.Date)),
        Rows(s => s.Specimens.Select(x => x.EdgeOfTime.TimeOfDay)),
        Rows(s => s.Specimens.Select(x => x.EdgeOfTime.Kind)),
        Rows(s => s.Specimens.Select(x => x.WallClock.Kind)),
        Rows(s => s.Specimens.Select(x => x.EdgeOfTime.ToUniversalTime())),
        Rows(s => s.Specimens.Select(x => x.DateTimeOffset.Year)),
        Rows(s => s.Specimens.Select(x => x.DateTimeOffset.DayOfYear)),
        Rows(s => s.Specimens.Select(x => x.DateTimeOffset.Date)),
        Rows(s => s.Specimens.Select(x => x.DateTimeOffset.DateTime)),
        Rows(s => s.Specimens.Select(x => x.DateTimeOffset.UtcDateTime)),
        Rows(s => s.Specimens.Select(x => x.DateTimeOffset.TimeOfDay)),
        Rows(s => s.Specimens.Select(x => x.DateTimeOffset.Offset)),
        Rows(s => s.Specimens.Select(x => x.DateTimeOffset.UtcTicks)),
        Rows(s => s.Specimens.Select(x => x.DateTimeOffset.Microsecond)),
        Rows(s => s.Specimens.Select(x => x.DateTimeOffset.ToUnixTimeSeconds())),
        Rows(s => s.Specimens.Select(x => x.DateTimeOffset.ToUnixTimeMilliseconds())),
        Rows(s => s.Specimens.Select(x => new DateTimeOffset(x.EdgeOfTime).ToUnixTimeSeconds())),
        Rows(s => s.Specimens.Select(x => DateTimeOffset.FromUnixTimeSeconds(x.Id * 100_000_000L))),
        Rows(s => s.Specimens.Select(x => DateTimeOffset.FromUnixTimeMilliseconds(x.Int32 * 1_000_001L))),
        Rows(s => s.Specimens.Select(x => x.DateOnly.DayNumber)),
        Rows(s => s.Specimens.Select(x => x.DateOnly.DayOfWeek)),
        Rows(s => s.Specimens.Select(x => x.DateOnly.DayOfYear)),
        Rows(s => s.Specimens.Select(x => DateOnly.FromDayNumber(x.Id * 1000))),
        Rows(s => s.Specimens.Select(x => DateOnly.FromDateTime(x.EdgeOfTime))),
        Rows(s => s.Specimens.Select(x => TimeOnly.FromDateTime(x.EdgeOfTime))),
        Rows(s => s.Specimens.Select(x => x.DateOnly.ToDateTime(x.TimeOnly))),
        Rows(s => s.Specimens.Select(x => x.DateOnly.ToDateTime(x.TimeOnly, DateTimeKind.Utc))),
        Rows(s => s.Specimens.Select(x => x.TimeOnly.Hour * 100 + x.TimeOnly.Minute)),
        Rows(s => s.Specimens.Select(x => x.TimeOnly.Millisecond)),
        Rows(s => s.Specimens.Select(x => x.TimeOnly.Nanosecond)),
        Rows(s => s.Specimens.Select(x => x.TimeOnly.Ticks)),
        Rows(s => s.Specimens.Select(x => x.TimeOnly.ToTimeSpan())),
        Rows(s => s.Specimens.Select(x => TimeOnly.FromTimeSpan(x.EdgeOfTime.TimeOfDay))),
        Rows(s => s.Specimens.Select(x => DateTime.DaysInMonth(x.EdgeOfTime.Year, x.EdgeOfTime.Month))),
        Rows(s => s.Specimens.Where(x => DateTime.IsLeapYear(x.EdgeOfTime.Year)).Select(x => x.Id)),
        Rows(s => s.Specimens.Select(x => DateTime.SpecifyKind(x.EdgeOfTime, DateTimeKind.Unspecified))),
        Rows(s => s.Specimens.GroupBy(x => x.EdgeOfTime.Year).Select(g => new { g.Key, Count = g.Count() })),
    ];

    public static readonly TheoryData<ConformanceCase> Calculation =
    [
        Rows(s => s.Specimens.Select(x => x.DateTime.AddDays(1))),
        Rows(s => s.Specimens.Select(x => x.DateTime.AddDays(0.1))),
        Rows(s => s.Specimens.Select(x => x.DateTime.AddDays(-1 / 3.0))),
        Rows(s => s.Specimens.Select(x => x.DateTime.AddDays(x.Double / 1e6))),
        Rows(s => s.Specimens.Select(x => x.DateTime.AddHours(Half))),
        Rows(s => s.Specimens.Select(x => x.DateTime.AddMinutes(x.Id * 1.1))),
        Rows(s => s.Specimens.Select(x => x.DateTime.AddSeconds(0.0000001))),
        Rows(s => s.Specimens.Select(x => x.DateTime.AddMilliseconds(0.33))),
        Rows(s => s.Specimens.Select(x => x.DateTime.AddMicroseconds(1.5))),
        Rows(s => s.Specimens.Select(x => x.DateTime.AddTicks(x.Id))),
        Rows(s => s.Specimens.Select(x => x.DateTime.AddMonths(x.Id % 14))),
        Rows(s => s.Specimens.Select(x => x.DateTime.AddMonths(-1))),
        Rows(s => s.Specimens.Where(x => x.EdgeOfTime.Year == 2024).Select(x => x.EdgeOfTime.AddYears(-1))),
        Rows(s => s.Specimens.Where(x => x.EdgeOfTime.Month == 2).Select(x => x.EdgeOfTime.AddDays(1))),
        Rows(s => s.Specimens.Select(x => x.DateTime.Add(x.TimeSpan))),
        Rows(s => s.Specimens.Select(x => x.DateTime - x.TimeSpan)),
        Rows(s => s.Specimens.Select(x => x.DateTime + Hour)),
        Rows(s => s.Specimens.Select(x => x.DateTime - Start)),
        Rows(s => s.Specimens.Select(x => x.DateTime.Subtract(x.EdgeOfTime))),
        Rows(s => s.Specimens.Select(x => x.DateTime.Subtract(Hour))),
        Rows(s => s.Specimens.Select(x => x.EdgeOfTime - x.DateTime)),
        Rows(s => s.Specimens.Select(x => x.MaybeDateTime - x.DateTime)),
        Rows(s => s.Specimens.Where(x => (x.DateTime - Start).TotalDays > 10).Select(x => x.Id)),
        Rows(s => s.Specimens.Where(x => x.DateTime.CompareTo(Start) > 0).Select(x => x.Id)),
        Rows(s => s.Specimens.Where(x => DateTime.Compare(x.DateTime, Start) <= 0).Select(x => x.Id)),
        Rows(s => s.Specimens.Where(x => x.EdgeOfTime > Start).Select(x => x.Id)),
        Rows(s => s.Specimens.OrderBy(x => x.EdgeOfTime).ThenBy(x => x.Id).Select(x => x.Id)),
        Rows(s => s.Specimens.Where(x => x.DateTime.Date == Start.Date).Select(x => x.Id)),
        Rows(s => s.Specimens.Select(x => x.DateTimeOffset.AddHours(1.25))),
        Rows(s => s.Specimens.Select(x => x.DateTimeOffset - x.TimeSpan)),
        Rows(s => s.Specimens.Select(x => x.MaybeDateTimeOffset - x.DateTimeOffset)),
        Rows(s => s.Specimens.Select(x => x.DateTimeOffset.Subtract(x.DateTimeOffset.AddDays(1)))),
        Rows(s => s.Specimens.Select(x => x.DateOnly.AddDays(x.Id))),
        Rows(s => s.Specimens.Select(x => x.DateOnly.AddMonths(1))),
        Rows(s => s.Specimens.Select(x => x.DateOnly.AddYears(-4))),
        Rows(s => s.Specimens.Where(x => x.DateOnly > DateOnly.FromDateTime(Start)).Select(x => x.Id)),
        Rows(s => s.Specimens.Select(x => x.TimeOnly.AddHours(5))),
        Rows(s => s.Specimens.Select(x => x.TimeOnly.AddHours(-30.5))),
        Rows(s => s.Specimens.Select(x => x.TimeOnly.AddMinutes(x.Id * 61.7))),
        Rows(s => s.Specimens.Select(x => x.TimeOnly.Add(x.TimeSpan))),
        Rows(s => s.Specimens.Select(x => x.TimeOnly - new TimeOnly(12, 0))),
        Rows(s => s.Specimens.Select(x => x.MaybeTimeOnly - x.TimeOnly)),
        Rows(s => s.Specimens.Where(x => x.TimeOnly.IsBetween(new TimeOnly(9, 0), new TimeOnly(17, 0)))),
        Rows(s => s.Specimens.Where(x => x.TimeOnly.IsBetween(new TimeOnly(22, 0), new TimeOnly(6, 0)))),
    ];

#pragma warning disable RS0030 // What a query makes of the time is the subject; no result depends on which time it is.
    public static readonly TheoryData<ConformanceCase> Now =
    [
        Rows(s => s.Specimens.Where(x => x.DateTime < DateTime.UtcNow.AddYears(-1)).Select(x => x.Id)),
        Rows(s => s.Specimens.Where(x => x.DateTimeOffset < DateTimeOffset.Now).Select(x => x.Id)),
        Rows(
            s => s.Specimens.Where(x => DateTime.UtcNow == DateTime.UtcNow && x.Id > 3).Select(x => x.Id),
            s => s.Specimens.Where(x => x.Id > 3).Select(x => x.Id)),
        Rows(
            s => s.Specimens.Where(x => (DateTime.UtcNow - DateTime.UtcNow).Ticks == 0 && x.Id > 3).Select(x => x.Id),
            s => s.Specimens.Where(x => x.Id > 3).Select(x => x.Id)),
    ];
#pragma warning restore RS0030

    public static readonly TheoryData<ConformanceCase> Making =
    [
        Rows(s => s.Specimens.Select(x => new DateTime(x.EdgeOfTime.Year, 1, 1))),
        Rows(s => s.Specimens.Select(x => new DateTime(2000 + x.Id, 2, 3, 4, 5, 6, DateTimeKind.Utc))),
        Rows(s => s.Specimens.Select(x => new DateTime(2000, 1, 1, 0, 0, x.Id % 60, x.Id))),
        Rows(s => s.Specimens.Select(x => new DateTime(x.EdgeOfTime.Ticks, DateTimeKind.Utc))),
        Rows(s => s.Specimens.Select(x => new DateTime(x.DateOnly, x.TimeOnly))),
        Rows(s => s.Specimens.Select(x => new DateOnly(x.DateOnly.Year, x.DateOnly.Month, 1))),
        Rows(s => s.Specimens.Select(x => new TimeOnly(x.Id % 24, 30))),
        Rows(s => s.Specimens.Select(x => new TimeOnly(1, 2, x.Id % 60, 4))),
        Rows(s => s.Specimens.Select(x => new TimeSpan(x.Id, 2, 3))),
        Rows(s => s.Specimens.Select(x => new TimeSpan(x.Id, 2, 3, 4, 5))),
        Rows(s => s.Specimens.Select(x => new TimeSpan(x.Id * 1000L))),
        Rows(s => s.Specimens.Where(
            x => x.DateTime > new DateTime(x.DateTime.Year, 7, 1, 0, 0, 0, DateTimeKind.Utc)).Select(x => x.Id)),
        Rows(s => s.Specimens.Where(x => x.DateOnly == new DateOnly(x.DateTime.Year, 1, 1)).Select(x => x.Id)),
        Fails<ArgumentOutOfRangeException, DatabaseException>(
            s => s.Specimens.Select(x => new DateTime(2023, x.Id, 1)).ToList()),
        Fails<ArgumentOutOfRangeException, DatabaseException>(
            s => s.Specimens.Select(x => x.EdgeOfTime.AddYears(1)).ToList()),
    ];

    public static readonly TheoryData<ConformanceCase> Durations =
    [
        Rows(s => s.Specimens.Select(x => x.TimeSpan.Days)),
        Rows(s => s.Specimens.Select(x => x.TimeSpan.Hours)),
        Rows(s => s.Specimens.Select(x => x.TimeSpan.Minutes)),
        Rows(s => s.Specimens.Select(x => x.TimeSpan.Seconds)),
        Rows(s => s.Specimens.Select(x => x.TimeSpan.Milliseconds)),
        Rows(s => s.Specimens.Select(x => x.TimeSpan.Microseconds)),
        Rows(s => s.Specimens.Select(x => x.TimeSpan.Nanoseconds)),
        Rows(s => s.Specimens.Select(x => x.TimeSpan.Ticks)),
        Rows(s => s.Specimens.Select(x => x.TimeSpan.TotalDays)),
        Rows(s => s.Specimens.Select(x => x.TimeSpan.TotalHours)),
        Rows(s => s.Specimens.Select(x => x.TimeSpan.TotalMinutes)),
        Rows(s => s.Specimens.Select(x => x.TimeSpan.TotalSeconds)),
        Rows(s => s.Specimens.Select(x => x.TimeSpan.TotalMilliseconds)),
        Rows(s => s.Specimens.Select(x => x.TimeSpan.TotalMicroseconds)),
        Rows(s => s.Specimens.Select(x => x.TimeSpan.TotalNanoseconds)),
        Rows(s => s.Specimens.Select(x => x.TimeSpan.Duration())),
        Rows(s => s.Specimens.Select(x => x.TimeSpan.Negate())),
        Rows(s => s.Specimens.Select(x => -x.TimeSpan)),
        Rows(s => s.Specimens.Select(x => x.TimeSpan.Add(Hour))),
        Rows(s => s.Specimens.Select(x => x.TimeSpan.Subtract(x.TimeSpan))),
        Rows(s => s.Specimens.Select(x => x.TimeSpan + x.MaybeTimeSpan)),
        Rows(s => s.Specimens.Select(x => x.TimeSpan * 2)),
        Rows(s => s.Specimens.Select(x => 1.5 * x.TimeSpan)),
        Rows(s => s.Specimens.Select(x => x.TimeSpan / 3)),
        Rows(s => s.Specimens.Select(x => x.TimeSpan / Hour)),
        Rows(s => s.Specimens.Where(x => Hour / x.TimeSpan > 2.0)),
        Rows(s => s.Specimens.Where(x => !(x.TimeSpan / NoTime > 2.0))),
        Rows(s => s.Specimens.Where(x => x.TimeSpan.Divide(NoTime) < 0)),
        Rows(s => s.Specimens.Select(x => x.TimeSpan.Multiply(Half))),
        Rows(s => s.Specimens.Select(x => x.TimeSpan.Divide(0.3))),
        Rows(s => s.Specimens.Select(x => x.TimeSpan.Divide(Hour))),
        Rows(s => s.Specimens.Select(x => TimeSpan.FromDays(x.Id / 7.0))),
        Rows(s => s.Specimens.Select(x => TimeSpan.FromHours(x.Id * 0.1))),
        Rows(s => s.Specimens.Select(x => TimeSpan.FromMinutes(x.Double))),
        Rows(s => s.Specimens.Select(x => TimeSpan.FromSeconds(x.Id / 3.0))),
        Rows(s => s.Specimens.Select(x => TimeSpan.FromMilliseconds(x.Id / 3.0))),
        Rows(s => s.Specimens.Select(x => TimeSpan.FromDays(x.Id))),
        Rows(s => s.Specimens.Select(x => TimeSpan.FromMinutes(x.Int32))),
        Rows(s => s.Specimens.Select(x => TimeSpan.FromTicks(x.Int64))),
        Rows(s => s.Specimens.Where(x => x.TimeSpan > Hour).Select(x => x.Id)),
        Rows(s => s.Specimens.Where(x => x.TimeSpan.CompareTo(Hour) < 0).Select(x => x.Id)),
        Rows(s => s.Specimens.Where(x => TimeSpan.FromMinutes(x.Id) < x.MaybeTimeSpan).Select(x => x.Id)),
    ];

    public static readonly TheoryData<ConformanceCase> Flags =
    [
        Rows(s => s.Specimens.Where(x => x.Access.HasFlag(Access.Write)).Select(x => x.Id)),
        Rows(s => s.Specimens.Where(x => x.Access.HasFlag(Access.Read | Access.Delete)).Select(x => x.Id)),
        Rows(s => s.Specimens.Where(x => !x.Access.HasFlag(x.Id > 9 ? Access.Read : Access.All)).Select(x => x.Id)),
        Rows(s => s.Specimens.Where(x => (x.Access & Access.Write) != Access.None).Select(x => x.Id)),
        Rows(s => s.Specimens.Where(x => (x.Access & (Access.Write | Access.Read)) == Access.Read).Select(x => x.Id)),
        Rows(s => s.Specimens.Select(x => x.Access | Access.Read)),
        Rows(s => s.Specimens.Select(x => x.Access ^ Access.All)),
        Rows(s => s.Specimens.Select(x => ~x.Access & Access.All)),
        Rows(s => s.Specimens.Select(x => (int)x.Access)),
        Rows(s => s.Specimens.Where(x => x.Access.Equals(Access.All)).Select(x => x.Id)),
        Rows(s => s.Specimens.Where(x => x.Guid.CompareTo(x.MaybeGuid ?? Guid.Empty) > 0).Select(x => x.Id)),
        Rows(s => s.Specimens.OrderBy(x => x.Guid).ThenBy(x => x.Id).Select(x => x.Id)),
    ];

    [Theory]
    [MemberData(nameof(Parts))]
    [MemberData(nameof(Calculation))]
    [MemberData(nameof(Now))]
    [MemberData(nameof(Making))]
    [MemberData(nameof(Durations))]
    [MemberData(nameof(Flags))]
    public Task Agrees(ConformanceCase query) => query.RunAsync(backend);
}
