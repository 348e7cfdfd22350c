using Xunit;

namespace Orm.Tests.Linq.Translation;

/// <summary>Parts of times and calculation with them, exact to 100 ns.</summary>
public sealed class TimeMemberTests(Forum forum) : IClassFixture<Forum>
{
    [Fact]
    public void A_date_and_time_has_parts()
    {
        forum.AgreeInAnyOrder(f => f.Samples.Select(s => new { s.At.Year, s.At.Month, s.At.Day }));
        forum.AgreeInAnyOrder(f => f.Samples.Select(s => new { s.At.Hour, s.At.Minute, s.At.Second }));
        forum.AgreeInAnyOrder(f => f.Samples.Select(s => new { s.At.Millisecond, s.At.Microsecond, s.At.Ticks }));
        forum.AgreeInAnyOrder(f => f.Samples.Select(s => new { s.At.DayOfWeek, s.At.DayOfYear }));
        forum.AgreeInAnyOrder(f => f.Samples.Select(s => s.At.Date));
        forum.AgreeInAnyOrder(f => f.Samples.Select(s => s.At.TimeOfDay));
        forum.AgreeInAnyOrder(f => f.Samples.Where(s => s.At.Year == 2024 && s.At.Month >= 6));
    }

    [Fact]
    public void Dates_times_of_day_and_instants_have_parts()
    {
        forum.AgreeInAnyOrder(f => f.Samples.Select(s => new { s.Day.Year, s.Day.Month, s.Day.Day, s.Day.DayNumber }));
        forum.AgreeInAnyOrder(f => f.Samples.Select(s => new { s.Day.DayOfWeek, s.Day.DayOfYear }));
        forum.AgreeInAnyOrder(
            f => f.Samples.Select(s => new { s.Time.Hour, s.Time.Minute, s.Time.Second, s.Time.Ticks }));
        forum.AgreeInAnyOrder(f => f.Samples.Select(s => new { s.Instant.Year, s.Instant.Hour, s.Instant.UtcTicks }));
        forum.AgreeInAnyOrder(f => f.Samples.Select(s => s.Instant.UtcDateTime));
        forum.AgreeInAnyOrder(f => f.Samples.Select(s => DateOnly.FromDateTime(s.At)));
        forum.AgreeInAnyOrder(f => f.Samples.Select(s => TimeOnly.FromDateTime(s.At)));
        forum.AgreeInAnyOrder(f => f.Samples.Select(s => s.Time.ToTimeSpan()));
    }

    [Fact]
    public void Units_are_added()
    {
        forum.AgreeInAnyOrder(f => f.Samples.Select(s => s.At.AddYears(s.Number)));
        forum.AgreeInAnyOrder(f => f.Samples.Select(s => s.At.AddMonths(s.Number * 7)));
        forum.AgreeInAnyOrder(f => f.Samples.Select(s => s.At.AddDays(s.Real)));
        forum.AgreeInAnyOrder(f => f.Samples.Select(s => s.At.AddHours(-1.5)));
        forum.AgreeInAnyOrder(f => f.Samples.Select(s => s.At.AddMinutes(s.Small)));
        forum.AgreeInAnyOrder(f => f.Samples.Select(s => s.At.AddSeconds(0.1)));
        forum.AgreeInAnyOrder(f => f.Samples.Select(s => s.At.AddMilliseconds(s.Real)));
        forum.AgreeInAnyOrder(f => f.Samples.Select(s => s.At.AddTicks(s.Number)));
        forum.AgreeInAnyOrder(f => f.Samples.Select(s => s.Day.AddDays(s.Number)));
        forum.AgreeInAnyOrder(f => f.Samples.Select(s => s.Day.AddMonths(s.Number)));
        forum.AgreeInAnyOrder(f => f.Samples.Select(s => s.Instant.AddHours(s.Number)));
        forum.AgreeInAnyOrder(
            f => f.Samples.Where(s => s.At.AddDays(30) > new DateTime(2024, 6, 1, 0, 0, 0, DateTimeKind.Utc)));
    }

    [Fact]
    public void Durations_are_calculated_with()
    {
        var row = forum.Rows.SampleList[3];
        var hour = TimeSpan.FromHours(1);
        forum.AgreeInAnyOrder(f => f.Samples.Select(s => s.At - row.At));
        forum.AgreeInAnyOrder(f => f.Samples.Where(s => s.At - row.At > hour));
        forum.AgreeInAnyOrder(f => f.Samples.Select(s => s.At + s.Length));
        forum.AgreeInAnyOrder(f => f.Samples.Select(s => s.At - hour));
        forum.AgreeInAnyOrder(f => f.Samples.Select(s => s.Instant - row.Instant));
        forum.AgreeInAnyOrder(f => f.Samples.Select(s => s.Length + hour - s.Length));
        forum.AgreeInAnyOrder(f => f.Samples.Select(s => -s.Length));
        forum.AgreeInAnyOrder(f => f.Samples.Select(s => s.Length.Duration()));
        forum.AgreeInAnyOrder(f => f.Samples.Select(
            s => new { s.Length.Days, s.Length.Hours, s.Length.Minutes, s.Length.Seconds, s.Length.Milliseconds }));
        forum.AgreeInAnyOrder(f => f.Samples.Select(
            s => new { s.Length.Ticks, s.Length.TotalDays, s.Length.TotalHours, s.Length.TotalSeconds }));
    }
}
