using System.Globalization;
using Orm.Backends.Sqlite.Values;
using SQLitePCL;

namespace Orm.Backends.Sqlite.Functions;

/// <summary>
/// Calculation with dates and times to 100 ns, which SQLite's own functions round to milliseconds. Times go in and come
/// out in the forms in which columns hold them.
/// </summary>
internal static class TimeFunctions
{
    internal static readonly ScalarFunction[] All =
    [
        new("orm_ticks", 1, Ticks),
        new("orm_time_ticks", 1, TimeTicks),
        new("orm_datetime", 1, FromTicks),
        StrictFunction.Of("orm_time", 1, (in call) => Return(call, new TimeOnly(call.Argument(0).Int64))),
        new("orm_dt_add", 3, Add),
        StrictFunction.Of("orm_date", 1, (in call) => Return(call, DateOnly.FromDayNumber(call.Int32(0)))),
        StrictFunction.Of("orm_date", 3, (in call) => Return(
            call, new DateOnly(call.Int32(0), call.Int32(1), call.Int32(2)))),
        StrictFunction.Of("orm_datetime", 8, DateTimeOfParts),
        StrictFunction.Of("orm_time", 5, (in call) => Return(
            call, new TimeOnly(call.Int32(0), call.Int32(1), call.Int32(2), call.Int32(3), call.Int32(4)))),
        StrictFunction.Of("orm_days_in_month", 2, (in call) => call.Return(
            DateTime.DaysInMonth(call.Int32(0), call.Int32(1)))),

        // Between -24 and 24 hours are added to a time of day, which goes on after midnight.
        StrictFunction.Of("orm_time_of_day", 1, (in call) => call.Return(Wrapped(call.Argument(0).Int64))),
        StrictFunction.Of("orm_duration_text", 1, (in call) => call.Return(
            TimeSpan.FromTicks(call.Argument(0).Int64).ToString("c", CultureInfo.InvariantCulture))),
        StrictFunction.Of("orm_duration", 2, Duration),
        StrictFunction.Of("orm_duration_multiply", 2, (in call) => call.Return(
            (TimeSpan.FromTicks(call.Argument(0).Int64) * call.Real(1)).Ticks)),
        StrictFunction.Of("orm_duration_divide", 2, (in call) => call.Return(
            (TimeSpan.FromTicks(call.Argument(0).Int64) / call.Real(1)).Ticks)),
    ];

    /// <summary>The 100 ns since the year 1 of a date, a date and time, or an instant (in UTC).</summary>
    private static void Ticks(in FunctionCall call)
    {
        if (TryRead(call, 0, out var moment, out _))
        {
            call.Return(moment.Ticks);
        }
        else
        {
            call.ReturnNull();
        }
    }

    /// <summary>The 100 ns since midnight of a time of day.</summary>
    private static void TimeTicks(in FunctionCall call)
    {
        if (call.Argument(0).StorageClass == raw.SQLITE_NULL)
        {
            call.ReturnNull();
        }
        else if (TemporalText.TryParse(call.Argument(0).Text, out TimeOnly time))
        {
            call.Return(time.Ticks);
        }
        else
        {
            throw new ArgumentException("a value is no time of day", nameof(call));
        }
    }

    private static long Wrapped(long ticks)
    {
        var within = ticks % TimeSpan.TicksPerDay;
        return within < 0 ? within + TimeSpan.TicksPerDay : within;
    }

    /// <summary>The 100 ns of so many units, which are given in 100 ns.</summary>
    private static void Duration(in FunctionCall call)
    {
        var amount = call.Real(0);
        call.Return(call.Argument(1).Int64 switch
        {
            TimeSpan.TicksPerDay => TimeSpan.FromDays(amount).Ticks,
            TimeSpan.TicksPerHour => TimeSpan.FromHours(amount).Ticks,
            TimeSpan.TicksPerMinute => TimeSpan.FromMinutes(amount).Ticks,
            TimeSpan.TicksPerSecond => TimeSpan.FromSeconds(amount).Ticks,
            TimeSpan.TicksPerMillisecond => TimeSpan.FromMilliseconds(amount).Ticks,
            TimeSpan.TicksPerMicrosecond => TimeSpan.FromMicroseconds(amount).Ticks,
            _ => throw new ArgumentException("a unit of time is not known", nameof(call)),
        });
    }

    private static void Return(in FunctionCall call, DateOnly date)
    {
        Span<byte> text = stackalloc byte[TemporalText.MaxLength];
        call.Return(text[..TemporalText.Format(date, text)]);
    }

    private static void FromTicks(in FunctionCall call)
    {
        if (call.Argument(0).StorageClass == raw.SQLITE_NULL)
        {
            call.ReturnNull();
            return;
        }

        Span<byte> text = stackalloc byte[TemporalText.MaxLength];
        call.Return(text[..TemporalText.Format(new DateTime(call.Argument(0).Int64), text)]);
    }

    private static void DateTimeOfParts(in FunctionCall call)
    {
        var moment = new DateTime(
            call.Int32(0), call.Int32(1), call.Int32(2), call.Int32(3), call.Int32(4), call.Int32(5), call.Int32(6),
            call.Int32(7));
        Span<byte> text = stackalloc byte[TemporalText.MaxLength];
        call.Return(text[..TemporalText.Format(moment, text)]);
    }

    private static void Return(in FunctionCall call, TimeOnly time)
    {
        Span<byte> text = stackalloc byte[TemporalText.MaxLength];
        call.Return(text[..TemporalText.Format(time, text)]);
    }

    /// <summary>
    /// Adds a number of units to a date, a date and time, or an instant, as C#'s method of the unit does.
    /// </summary>
    private static void Add(in FunctionCall call)
    {
        if (call.Argument(2).StorageClass == raw.SQLITE_NULL || !TryRead(call, 1, out var moment, out var form))
        {
            call.ReturnNull();
            return;
        }

        var amount = call.Argument(2);
        moment = call.Argument(0).Text switch
        {
            [(byte)'y'] => moment.AddYears((int)amount.Int64),
            [(byte)'M'] => moment.AddMonths((int)amount.Int64),
            [(byte)'d'] => moment.AddDays(amount.Double),
            [(byte)'h'] => moment.AddHours(amount.Double),
            [(byte)'m'] => moment.AddMinutes(amount.Double),
            [(byte)'s'] => moment.AddSeconds(amount.Double),
            [(byte)'f'] => moment.AddMilliseconds(amount.Double),
            [(byte)'u'] => moment.AddMicroseconds(amount.Double),
            [(byte)'t'] => moment.AddTicks(amount.Int64),
            _ => throw new ArgumentException("a unit of time is not known", nameof(call)),
        };
        Span<byte> text = stackalloc byte[TemporalText.MaxLength];
        var length = form switch
        {
            Form.Date => TemporalText.Format(DateOnly.FromDateTime(moment), text),
            Form.Instant => TemporalText.Format(new DateTimeOffset(moment, TimeSpan.Zero), text),
            _ => TemporalText.Format(moment, text),
        };
        call.Return(text[..length]);
    }

    private static bool TryRead(in FunctionCall call, int ordinal, out DateTime moment, out Form form)
    {
        moment = default;
        form = Form.Date;
        var argument = call.Argument(ordinal);
        if (argument.StorageClass == raw.SQLITE_NULL)
        {
            return false;
        }

        var text = argument.Text;
        if (!TemporalText.TryParse(text, out moment, out var offset))
        {
            throw new ArgumentException("a value is no date and time", nameof(call));
        }

        form = offset is not null ? Form.Instant : text.Length == 10 ? Form.Date : Form.DateTime;
        moment -= offset ?? TimeSpan.Zero;
        return true;
    }

    private enum Form
    {
        Date,
        DateTime,
        Instant,
    }
}
