using Orm.Engine.Types;
using static Orm.Engine.Types.SqlTypeKind;

namespace Orm.Engine.Functions;

/// <summary>The functions of dates and times.</summary>
internal static class DateFunctionList
{
    private static readonly SqlType s_decimal = new(SqlTypeKind.Decimal);

    internal static IEnumerable<ScalarFunction> All => [.. Parts, .. Makers, .. Clocks, .. Zones, .. Texts];

    private static ScalarFunction[] Texts =>
    [
        Of("to_char", SqlType.Text, (a, _) => Formatted(a[0], a[1], hasZone: false), Timestamp, Text),
        Of("to_char", SqlType.Text, (a, _) => Formatted(a[0], a[1], hasZone: true), TimestampTz, Text),
    ];

    private static ScalarFunction[] Parts =>
    [
        Of("extract", s_decimal, (a, _) => Exact(DateFunctions.Extract(Field(a[0]), Instant(a[1]))), Text, Timestamp),
        Of("extract", s_decimal, (a, _) => Exact(DateFunctions.Extract(Field(a[0]), Instant(a[1]))), Text, TimestampTz),
        Of("extract", s_decimal, (a, _) => Exact(DateFunctions.ExtractTime(Field(a[0]), a[1].AsInt64())), Text, Time),
        Of("extract", s_decimal, (a, _) =>
            Exact(DateFunctions.Extract(Field(a[0]), a[1].AsInterval())), Text, Interval),
        Of("date_part", SqlType.Double, (a, _) =>
            Real(DateFunctions.Extract(Field(a[0]), Instant(a[1]))), Text, Timestamp),
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
    ];

    private static ScalarFunction[] Makers =>
    [
        Of("make_date", SqlType.Date, (a, _) =>
            TextValue.Read(
                string.Create(
                    System.Globalization.CultureInfo.InvariantCulture,
                        $"{a[0].AsInt64():D4}-{a[1].AsInt64()}-{a[2].AsInt64()}"), SqlType.Date), Integer, Integer,
                            Integer),
        Of("make_interval", SqlType.Interval, (a, _) =>
            SqlValue.Interval(new SqlInterval((int)((a[0].AsInt64() * 12) + a[1].AsInt64()), (int)a[2].AsInt64(), 0)),
                Integer, Integer, Integer),
        Of("to_timestamp", SqlType.TimestampTz, (a, _) =>
            SqlValue.TimestampTz((long)Math.Round(a[0].AsDouble() * 1_000_000) * TimeSpan.TicksPerMicrosecond),
                SqlTypeKind.Double),
        Of("justify_days", SqlType.Interval, (a, _) =>
            SqlValue.Interval(
                new SqlInterval(
                    a[0].AsInterval().Months + (a[0].AsInterval().Days / 30), a[0].AsInterval().Days % 30,
                        a[0].AsInterval().Ticks)), Interval),
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

    private static SqlValue Exact(SqlDecimal value) => SqlValue.Decimal(value);

    private static SqlValue Real(SqlDecimal value) => SqlValue.Double(DecimalArithmetic.ToDouble(value));
}
