using System.Globalization;
using Orm.Backends.Engine.Statements;
using Orm.Engine.Functions;
using Orm.Engine.Types;
using static Orm.Engine.Types.SqlTypeKind;

namespace Orm.Backends.Engine.Functions;

/// <summary>Calculation with dates and times as C# has it: in 100 ns, from the year 1 to 9999.</summary>
internal static class TimeFunctions
{
    internal static readonly ScalarFunction[] All =
    [
        Typed.Of("orm_ticks", SqlType.BigInt, a => SqlValue.BigInt(Moment(a, 0).Ticks), Timestamp),
        Typed.Of("orm_ticks", SqlType.BigInt, a => SqlValue.BigInt(Moment(a, 0).Ticks), TimestampTz),
        Typed.Of("orm_time_ticks", SqlType.BigInt, a => SqlValue.BigInt(a.Int64(0)), Time),
        Typed.Of("orm_datetime", SqlType.Timestamp, a => Result(new DateTime(a.Int64(0))), BigInt),
        Typed.Of("orm_time", SqlType.Time, a => SqlValue.Time(new TimeOnly(a.Int64(0)).Ticks), BigInt),
        Typed.Of("orm_date", SqlType.Date, a => SqlValue.Date(DateOnly.FromDayNumber(a.Int32(0))), BigInt),
        Typed.Of("orm_date", SqlType.Date, a => SqlValue.Date(
            new DateOnly(a.Int32(0), a.Int32(1), a.Int32(2))), BigInt, BigInt, BigInt),
        Typed.Of("orm_datetime", SqlType.Timestamp, a => Result(
            new DateTime(
                a.Int32(0), a.Int32(1), a.Int32(2), a.Int32(3), a.Int32(4), a.Int32(5), a.Int32(6), a.Int32(7))),
            BigInt, BigInt, BigInt, BigInt, BigInt, BigInt, BigInt, BigInt),
        Typed.Of("orm_time", SqlType.Time, a => SqlValue.Time(
            new TimeOnly(a.Int32(0), a.Int32(1), a.Int32(2), a.Int32(3), a.Int32(4)).Ticks),
            BigInt, BigInt, BigInt, BigInt, BigInt),
        Typed.Of("orm_days_in_month", SqlType.Integer, a => SqlValue.Integer(
            DateTime.DaysInMonth(a.Int32(0), a.Int32(1))), BigInt, BigInt),

        // Between -24 and 24 hours are added to a time of day, which goes on after midnight.
        Typed.Of("orm_time_of_day", SqlType.BigInt, a => SqlValue.BigInt(Wrapped(a.Int64(0))), BigInt),
        .. Adds(Timestamp),
        .. Adds(TimestampTz),
        .. Adds(Date),
        .. Durations,
    ];

    private static ScalarFunction[] Durations =>
    [
        Typed.Of("orm_duration_text", SqlType.Text, a => SqlValue.Text(
            TimeSpan.FromTicks(a.Int64(0)).ToString("c", CultureInfo.InvariantCulture)), BigInt),
        Typed.Of("orm_duration", SqlType.BigInt, a => SqlValue.BigInt(
            Duration(a.Real(0), a.Int64(1)).Ticks), SqlTypeKind.Double, BigInt),
        Typed.Of("orm_duration_multiply", SqlType.BigInt, a => SqlValue.BigInt(
            (TimeSpan.FromTicks(a.Int64(0)) * a.Real(1)).Ticks), BigInt, SqlTypeKind.Double),
        Typed.Of("orm_duration_divide", SqlType.BigInt, a => SqlValue.BigInt(
            (TimeSpan.FromTicks(a.Int64(0)) / a.Real(1)).Ticks), BigInt, SqlTypeKind.Double),
    ];

    private static long Wrapped(long ticks)
    {
        var within = ticks % TimeSpan.TicksPerDay;
        return within < 0 ? within + TimeSpan.TicksPerDay : within;
    }

    private static TimeSpan Duration(double amount, long unit) => unit switch
    {
        TimeSpan.TicksPerDay => TimeSpan.FromDays(amount),
        TimeSpan.TicksPerHour => TimeSpan.FromHours(amount),
        TimeSpan.TicksPerMinute => TimeSpan.FromMinutes(amount),
        TimeSpan.TicksPerSecond => TimeSpan.FromSeconds(amount),
        TimeSpan.TicksPerMillisecond => TimeSpan.FromMilliseconds(amount),
        TimeSpan.TicksPerMicrosecond => TimeSpan.FromMicroseconds(amount),
        _ => throw new ArgumentException("A unit of time is not known", nameof(unit)),
    };

    /// <summary>Adds a number of units to a time of a type, as C#'s method of the unit does.</summary>
    private static ScalarFunction[] Adds(SqlTypeKind kind) =>
    [
        Typed.Of("orm_dt_add", new SqlType(kind), a => Result(AddWhole(a), kind), Text, kind, BigInt),
        Typed.Of("orm_dt_add", new SqlType(kind), a => Result(AddReal(a), kind), Text, kind, SqlTypeKind.Double),
    ];

    private static DateTime AddWhole(Typed.Values a)
    {
        var moment = Moment(a, 1);
        var amount = a.Int64(2);
        return a.Utf8(0) switch
        {
            [(byte)'y'] => moment.AddYears(checked((int)amount)),
            [(byte)'M'] => moment.AddMonths(checked((int)amount)),
            [(byte)'t'] => moment.AddTicks(amount),
            _ => Add(moment, a.Utf8(0)[0], amount),
        };
    }

    private static DateTime AddReal(Typed.Values a) => Add(Moment(a, 1), a.Utf8(0)[0], a.Real(2));

    private static DateTime Add(DateTime moment, byte unit, double amount) => unit switch
    {
        (byte)'d' => moment.AddDays(amount),
        (byte)'h' => moment.AddHours(amount),
        (byte)'m' => moment.AddMinutes(amount),
        (byte)'s' => moment.AddSeconds(amount),
        (byte)'f' => moment.AddMilliseconds(amount),
        (byte)'u' => moment.AddMicroseconds(amount),
        _ => throw new ArgumentException("A unit of time is not known", nameof(unit)),
    };

    private static DateTime Moment(Typed.Values a, int index)
    {
        var value = a[index];
        var sinceEpoch = value.Kind == Date ? value.AsInt64() * TimeSpan.TicksPerDay : value.AsInt64();
        return EngineTimes.TryTicks(sinceEpoch, out var ticks)
            ? new DateTime(ticks)
            : throw new ArgumentOutOfRangeException(nameof(a), "A time is before the year 1 or behind 9999");
    }

    private static SqlValue Result(DateTime moment, SqlTypeKind kind = Timestamp) => kind switch
    {
        Date => SqlValue.Date(DateOnly.FromDateTime(moment)),
        TimestampTz => SqlValue.TimestampTz(EngineTimes.SinceEpoch(moment.Ticks)),
        _ => SqlValue.Timestamp(EngineTimes.SinceEpoch(moment.Ticks)),
    };
}
