using Orm.Engine.Types;
using static Orm.Engine.Types.SqlTypeKind;

namespace Orm.Engine.Functions;

/// <summary>The functions of dates and times.</summary>
internal static class DateFunctionList
{
    private static readonly SqlType s_decimal = new(SqlTypeKind.Decimal);

    internal static IEnumerable<ScalarFunction> All =>
        [.. Parts, .. Makers, .. Intervals, .. Clocks, .. Zones, .. Texts, .. PeriodFunctionList.All];

    /// <summary>What a word in the place of a date or time means; null: it is none.</summary>
    internal static ScalarFunction? ClockOf(string word) => word switch
    {
        "now" => Stable("now", SqlType.TimestampTz, (_, c) => SqlValue.TimestampTz(c.TransactionTime)),
        "today" => Midnight(0),
        "tomorrow" => Midnight(1),
        "yesterday" => Midnight(-1),
        _ => null,
    };

    private static ScalarFunction Midnight(int days) => Stable("midnight", SqlType.Timestamp, (_, c) =>
        SqlValue.Timestamp(Calendar.StartOf(Calendar.Split(c.TransactionTime).Days + days)));

    private static ScalarFunction[] Texts =>
    [
        Of("to_char", SqlType.Text, (a, _) => Formatted(a[0], a[1], hasZone: false), Timestamp, Text),
        Of("to_char", SqlType.Text, (a, _) => Formatted(a[0], a[1], hasZone: true), TimestampTz, Text),
        Of("to_char", SqlType.Text, (a, _) => a[1].AsBytes().IsEmpty
            ? SqlValue.Null
            : SqlValue.Text(TimeTemplate.Format(a[0].AsInterval(), a[1].AsString())), Interval, Text),
    ];

    private static ScalarFunction[] Parts =>
    [
        Of("extract", s_decimal, (a, _) => Exact(DateFunctions.ExtractDate(Field(a[0]), a[1].AsInt64())), Text, Date),
        Of("extract", s_decimal, (a, _) =>
            Exact(DateFunctions.ExtractLocal(Field(a[0]), Instant(a[1]))), Text, Timestamp),
        Of("extract", s_decimal, (a, _) => Exact(DateFunctions.Extract(Field(a[0]), Instant(a[1]))), Text, TimestampTz),
        Of("extract", s_decimal, (a, _) => Exact(DateFunctions.ExtractTime(Field(a[0]), a[1].AsInt64())), Text, Time),
        Of("extract", s_decimal, (a, _) =>
            Exact(DateFunctions.Extract(Field(a[0]), a[1].AsInterval())), Text, Interval),
        Of("date_part", SqlType.Double, (a, _) =>
            Real(DateFunctions.ExtractLocal(Field(a[0]), Instant(a[1]))), Text, Timestamp),
        Of("date_part", SqlType.Double, (a, _) =>
            Real(DateFunctions.Extract(Field(a[0]), Instant(a[1]))), Text, TimestampTz),
        Of("date_part", SqlType.Double, (a, _) =>
            Real(DateFunctions.ExtractTime(Field(a[0]), a[1].AsInt64())), Text, Time),
        Of("date_part", SqlType.Double, (a, _) =>
            Real(DateFunctions.Extract(Field(a[0]), a[1].AsInterval())), Text, Interval),
        Of("date_trunc", SqlType.Timestamp, (a, _) =>
            SqlValue.Timestamp(DateFunctions.Truncate(Field(a[0]), Instant(a[1]))), Text, Timestamp),
        Of("date_trunc", SqlType.TimestampTz, (a, _) =>
            SqlValue.TimestampTz(DateFunctions.Truncate(Field(a[0]), Instant(a[1]))), Text, TimestampTz),
        Of("age", SqlType.Interval, (a, _) =>
            SqlValue.Interval(DateFunctions.Age(Instant(a[0]), Instant(a[1]))), Timestamp, Timestamp),
        Of("age", SqlType.Interval, (a, _) =>
            SqlValue.Interval(DateFunctions.Age(Instant(a[0]), Instant(a[1]))), TimestampTz, TimestampTz),
        Of("age", SqlType.Interval, SinceMidnight, Timestamp) with { Volatility = Volatility.Stable },
        Of("age", SqlType.Interval, SinceMidnight, TimestampTz) with { Volatility = Volatility.Stable },
    ];

    private static ScalarFunction[] Makers =>
    [
        Of("make_date", SqlType.Date, (a, _) =>
            SqlValue.Date(DateOf(a[0].AsInt64(), a[1].AsInt64(), a[2].AsInt64())), Integer, Integer, Integer),
        Of("to_timestamp", SqlType.TimestampTz, (a, _) =>
            SqlValue.TimestampTz(SinceEpoch(a[0].AsDouble())), SqlTypeKind.Double),
        Of("to_timestamp", SqlType.TimestampTz, (a, _) =>
            SqlValue.TimestampTz(TimeReader.Read(a[0].AsString(), a[1].AsString())), Text, Text),
        Of("to_date", SqlType.Date, (a, _) =>
            SqlValue.Date((int)Calendar.Split(TimeReader.Read(a[0].AsString(), a[1].AsString())).Days), Text, Text),
        Of("make_time", SqlType.Time, (a, _) =>
            SqlValue.Time(TimeOf(a[0].AsInt64(), a[1].AsInt64(), a[2].AsDouble())),
                Integer, Integer, SqlTypeKind.Double),
        Of("make_timestamp", SqlType.Timestamp, (a, _) => SqlValue.Timestamp(InstantOf(a)),
            Integer, Integer, Integer, Integer, Integer, SqlTypeKind.Double),
        Of("make_timestamptz", SqlType.TimestampTz, (a, _) => SqlValue.TimestampTz(InstantOf(a)),
            Integer, Integer, Integer, Integer, Integer, SqlTypeKind.Double),
    ];

    private static ScalarFunction[] Intervals =>
    [
        .. Enumerable.Range(0, 8).Select(count => Of(
            "make_interval", SqlType.Interval, (a, _) => SqlValue.Interval(IntervalFunctions.Make(a)),
            [.. Enumerable.Range(0, count).Select(i => i == 6 ? SqlTypeKind.Double : Integer)])),
        Of("justify_hours", SqlType.Interval, (a, _) =>
            SqlValue.Interval(IntervalFunctions.JustifyHours(a[0].AsInterval())), Interval),
        Of("justify_days", SqlType.Interval, (a, _) =>
            SqlValue.Interval(IntervalFunctions.JustifyDays(a[0].AsInterval())), Interval),
        Of("justify_interval", SqlType.Interval, (a, _) =>
            SqlValue.Interval(IntervalFunctions.Justify(a[0].AsInterval())), Interval),
        Of("date_trunc", SqlType.Interval, (a, _) =>
            SqlValue.Interval(IntervalFunctions.Truncate(Field(a[0]), a[1].AsInterval())), Text, Interval),
        Of("date_bin", SqlType.Timestamp, (a, _) => SqlValue.Timestamp(
            IntervalFunctions.Bin(a[0].AsInterval(), Instant(a[1]), Instant(a[2]))), Interval, Timestamp, Timestamp),
        Of("date_bin", SqlType.TimestampTz, (a, _) => SqlValue.TimestampTz(
            IntervalFunctions.Bin(a[0].AsInterval(), Instant(a[1]), Instant(a[2]))), Interval, TimestampTz,
                TimestampTz),
    ];

    private static ScalarFunction[] Clocks =>
    [
        Stable("now", SqlType.TimestampTz, (_, c) => SqlValue.TimestampTz(c.TransactionTime)),
        Stable("transaction_timestamp", SqlType.TimestampTz, (_, c) => SqlValue.TimestampTz(c.TransactionTime)),
        Stable("statement_timestamp", SqlType.TimestampTz, (_, c) => SqlValue.TimestampTz(c.TransactionTime)),
        Stable("current_timestamp", SqlType.TimestampTz, (_, c) => SqlValue.TimestampTz(c.TransactionTime)),
        Stable("localtimestamp", SqlType.Timestamp, (_, c) => SqlValue.Timestamp(c.TransactionTime)),
        Stable("current_date", SqlType.Date, (_, c) => SqlValue.Date((int)Calendar.Split(c.TransactionTime).Days)),
        Stable("current_time", SqlType.Time, (_, c) => SqlValue.Time(Calendar.Split(c.TransactionTime).Time)),
        Stable("localtime", SqlType.Time, (_, c) => SqlValue.Time(Calendar.Split(c.TransactionTime).Time)),
        Stable("clock_timestamp", SqlType.TimestampTz, (_, c) =>
            SqlValue.TimestampTz(c.Now)) with { Volatility = Volatility.Volatile },
    ];

    /// <summary>AT TIME ZONE. The rules of a zone change when its country decides so.</summary>
    private static ScalarFunction[] Zones =>
    [
        Of("timezone", SqlType.TimestampTz, (a, _) =>
            SqlValue.TimestampTz(TimeZones.ToInstant(a[0].AsString(), Instant(a[1]))), Text, Timestamp)
            with { Volatility = Volatility.Stable },
        Of("timezone", SqlType.Timestamp, (a, _) =>
            SqlValue.Timestamp(TimeZones.ToLocal(a[0].AsString(), Instant(a[1]))), Text, TimestampTz)
            with { Volatility = Volatility.Stable },
        Of("timezone", SqlType.Timestamp, (a, _) =>
            SqlValue.Timestamp(TimeZones.ToLocal(a[0].AsString(), Calendar.StartOf(a[1].AsInt64()))), Text, Date)
            with { Volatility = Volatility.Stable },
        Of("timezone", SqlType.TimestampTz, (a, _) =>
            SqlValue.TimestampTz(TimeZones.Shift(Instant(a[1]), a[0].AsInterval(), -1)), Interval, Timestamp),
        Of("timezone", SqlType.Timestamp, (a, _) =>
            SqlValue.Timestamp(TimeZones.Shift(Instant(a[1]), a[0].AsInterval(), 1)), Interval, TimestampTz),
        Of("date_trunc", SqlType.TimestampTz, (a, _) => SqlValue.TimestampTz(TimeZones.ToInstant(
            a[2].AsString(), DateFunctions.Truncate(Field(a[0]), TimeZones.ToLocal(a[2].AsString(), Instant(a[1]))))),
            Text, TimestampTz, Text) with { Volatility = Volatility.Stable },
        Of("make_timestamptz", SqlType.TimestampTz, (a, _) =>
            SqlValue.TimestampTz(TimeZones.ToInstant(a[6].AsString(), InstantOf(a))),
            Integer, Integer, Integer, Integer, Integer, SqlTypeKind.Double, Text)
            with { Volatility = Volatility.Stable },
    ];

    private static ScalarFunction Of(
        string name, SqlType result, FunctionBody body, params SqlTypeKind[] parameters) =>
        new(name, parameters, result, body);

    private static ScalarFunction Stable(string name, SqlType result, FunctionBody body) =>
        Of(name, result, body) with { Volatility = Volatility.Stable };

    private static string Field(in SqlValue value) => value.AsString().ToLowerInvariant();

    private static SqlValue Formatted(in SqlValue instant, in SqlValue template, bool hasZone) =>
        template.AsBytes().IsEmpty
            ? SqlValue.Null
            : SqlValue.Text(TimeTemplate.Format(Instant(instant), template.AsString(), hasZone));

    private static long Instant(in SqlValue value) => value.AsInt64();

    private static SqlValue SinceMidnight(ReadOnlySpan<SqlValue> a, FunctionContext context) => SqlValue.Interval(
        DateFunctions.Age(Calendar.StartOf(Calendar.Split(context.TransactionTime).Days), Instant(a[0])));

    private static long InstantOf(ReadOnlySpan<SqlValue> parts) =>
        Calendar.StartOf(DateOf(parts[0].AsInt64(), parts[1].AsInt64(), parts[2].AsInt64()))
        + TimeOf(parts[3].AsInt64(), parts[4].AsInt64(), parts[5].AsDouble());

    /// <summary>The day; a negative year is one before the first.</summary>
    private static int DateOf(long year, long month, long day)
    {
        long counted = year < 0 ? year + 1 : year;
        return year != 0 && Math.Abs(counted) <= Calendar.LastYear && month is >= 1 and <= 12 && day >= 1
            && day <= Calendar.DaysInMonth((int)counted, (int)month)
            ? Calendar.ToDays((int)counted, (int)month, (int)day)
            : throw SqlErrors.DateOutOfRange(SqlType.Date);
    }

    private static long SinceEpoch(double seconds) =>
        Math.Abs(seconds) < (double)long.MaxValue / TimeSpan.TicksPerSecond
            ? IntervalFunctions.Ticks(seconds)
            : throw SqlErrors.DateOutOfRange(SqlType.TimestampTz);

    private static long TimeOf(long hour, long minute, double second)
    {
        long ticks = (((hour * 60) + minute) * 60 * TimeSpan.TicksPerSecond)
            + (second is >= 0 and <= 60 ? IntervalFunctions.Ticks(second) : -1);
        return hour is >= 0 and <= 24 && minute is >= 0 and <= 59 && second is >= 0 and <= 60
            && ticks <= Calendar.TicksPerDay
            ? ticks
            : throw SqlErrors.DateOutOfRange(SqlType.Time);
    }

    private static SqlValue Exact(SqlDecimal value) => SqlValue.Decimal(value);

    private static SqlValue Real(SqlDecimal value) => SqlValue.Double(DecimalArithmetic.ToDouble(value));
}
