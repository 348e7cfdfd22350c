using System.Collections.Frozen;
using Orm.Engine.Types;
using static Orm.Engine.Types.SqlTypeKind;

namespace Orm.Engine.Functions;

/// <summary>Operators that are not arithmetic on numbers, by their sign and the kinds of their operands.</summary>
internal static class OperatorFunctions
{
    private static readonly FrozenDictionary<string, ScalarFunction[]> s_operators =
        new[] { Times, Spans, Bits, Texts, JsonFunctionList.Operators }.SelectMany(list => list)
            .GroupBy(function => function.Name, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray());

    private static ScalarFunction[] Times =>
    [
        Of("+", SqlType.Date, (a, _) => Days(a[0].AsInt64() + a[1].AsInt64()), Date, Integer),
        Of("+", SqlType.Date, (a, _) => Days(a[0].AsInt64() + a[1].AsInt64()), Integer, Date),
        Of("-", SqlType.Date, (a, _) => Days(a[0].AsInt64() - a[1].AsInt64()), Date, Integer),
        Of("-", SqlType.Integer, (a, _) => SqlValue.IntegerOf(Integer, a[0].AsInt64() - a[1].AsInt64()), Date, Date),
        Of("+", SqlType.Timestamp, (a, _) => Moved(a[0], a[1], Timestamp, false), Timestamp, Interval),
        Of("+", SqlType.Timestamp, (a, _) => Moved(a[1], a[0], Timestamp, false), Interval, Timestamp),
        Of("-", SqlType.Timestamp, (a, _) => Moved(a[0], a[1], Timestamp, true), Timestamp, Interval),
        Of("+", SqlType.TimestampTz, (a, _) => Moved(a[0], a[1], TimestampTz, false), TimestampTz, Interval),
        Of("+", SqlType.TimestampTz, (a, _) => Moved(a[1], a[0], TimestampTz, false), Interval, TimestampTz),
        Of("-", SqlType.TimestampTz, (a, _) => Moved(a[0], a[1], TimestampTz, true), TimestampTz, Interval),
        Of("-", SqlType.Interval, (a, _) => Difference(a[0], a[1]), Timestamp, Timestamp),
        Of("-", SqlType.Interval, (a, _) => Difference(a[0], a[1]), TimestampTz, TimestampTz),
        Of("-", SqlType.Interval, (a, _) => Difference(a[0], a[1]), Time, Time),
        Of("+", SqlType.Time, (a, _) => TimeOfDay(a[0].AsInt64() + a[1].AsInterval().Ticks), Time, Interval),
        Of("-", SqlType.Time, (a, _) => TimeOfDay(a[0].AsInt64() - a[1].AsInterval().Ticks), Time, Interval),
        Of("+", SqlType.Timestamp, (a, _) => DateAt(a[0], a[1]), Date, Time),
    ];

    private static ScalarFunction[] Spans =>
    [
        Of("+", SqlType.Interval, (a, _) =>
            Span(Arithmetic.Add(a[0].AsInterval(), a[1].AsInterval())), Interval, Interval),
        Of("-", SqlType.Interval, (a, _) =>
            Span(Arithmetic.Add(a[0].AsInterval(), Arithmetic.Negate(a[1].AsInterval()))), Interval, Interval),
        Of("*", SqlType.Interval, (a, _) =>
            Span(Arithmetic.Multiply(a[0].AsInterval(), a[1].AsDouble())), Interval, SqlTypeKind.Double),
        Of("*", SqlType.Interval, (a, _) =>
            Span(Arithmetic.Multiply(a[1].AsInterval(), a[0].AsDouble())), SqlTypeKind.Double, Interval),
        Of("/", SqlType.Interval, (a, _) =>
            a[1].AsDouble() == 0 ? throw SqlErrors.DivisionByZero()
                : Span(Arithmetic.Multiply(a[0].AsInterval(), 1 / a[1].AsDouble())), Interval, SqlTypeKind.Double),
        Of("negate", SqlType.Interval, (a, _) => Span(Arithmetic.Negate(a[0].AsInterval())), Interval),
    ];

    private static ScalarFunction[] Bits =>
    [
        .. new[] { SmallInt, Integer, BigInt }.SelectMany(kind => new[]
        {
            Of("&", new SqlType(kind), (a, _) => SqlValue.IntegerOf(kind, a[0].AsInt64() & a[1].AsInt64()), kind, kind),
            Of("|", new SqlType(kind), (a, _) => SqlValue.IntegerOf(kind, a[0].AsInt64() | a[1].AsInt64()), kind, kind),
            Of("#", new SqlType(kind), (a, _) => SqlValue.IntegerOf(kind, a[0].AsInt64() ^ a[1].AsInt64()), kind, kind),
            Of("~", new SqlType(kind), (a, _) => SqlValue.IntegerOf(kind, ~a[0].AsInt64()), kind),
        }),
        Of("<<", SqlType.Integer, (a, _) =>
            SqlValue.Integer((int)a[0].AsInt64() << (int)(a[1].AsInt64() & 31)), Integer, Integer),
        Of(">>", SqlType.Integer, (a, _) =>
            SqlValue.Integer((int)a[0].AsInt64() >> (int)(a[1].AsInt64() & 31)), Integer, Integer),
        Of("<<", SqlType.BigInt, (a, _) =>
            SqlValue.BigInt(a[0].AsInt64() << (int)(a[1].AsInt64() & 63)), BigInt, BigInt),
        Of(">>", SqlType.BigInt, (a, _) =>
            SqlValue.BigInt(a[0].AsInt64() >> (int)(a[1].AsInt64() & 63)), BigInt, BigInt),
    ];

    private static ScalarFunction[] Texts =>
    [
        Of("||", SqlType.Blob, (a, _) => SqlValue.Blob([.. a[0].AsBytes(), .. a[1].AsBytes()]), Blob, Blob),
        Of("||", SqlType.Text, (a, _) => SqlValue.Text([.. a[0].AsBytes(), .. a[1].AsBytes()]), Text, Text),
        Of("~", SqlType.Boolean, (a, c) => Matches(a[0], a[1], ignoreCase: false, true, c), Text, Text),
        Of("~*", SqlType.Boolean, (a, c) => Matches(a[0], a[1], ignoreCase: true, true, c), Text, Text),
        Of("!~", SqlType.Boolean, (a, c) => Matches(a[0], a[1], ignoreCase: false, false, c), Text, Text),
        Of("!~*", SqlType.Boolean, (a, c) => Matches(a[0], a[1], ignoreCase: true, false, c), Text, Text),
        Of("similar to", SqlType.Boolean, (a, c) => SqlValue.Boolean(RegexFunctions.IsMatch(
            a[0].AsString(), SimilarPattern.ToRegex(a[1].AsString(), a[2].AsString()), false, c.Cancellation)),
                Text, Text, Text),
        Of("^", new SqlType(SqlTypeKind.Decimal), (a, c) =>
            FunctionCatalog.Find("power")[0].Body(a, c), SqlTypeKind.Decimal, SqlTypeKind.Decimal),
        Of("^", SqlType.Double, (a, _) =>
            SqlValue.Double(MathFunctionList.Power(a[0].AsDouble(), a[1].AsDouble())), SqlTypeKind.Double,
                SqlTypeKind.Double),
    ];

    internal static ReadOnlySpan<ScalarFunction> Find(string sign) => s_operators.GetValueOrDefault(sign);

    /// <summary>The concatenation of two values of a kind.</summary>
    internal static ScalarFunction Concatenation(SqlTypeKind kind) =>
        Array.Find(s_operators["||"], function => function.Parameters[0] == kind)!;

    private static ScalarFunction Of(
        string name, SqlType result, FunctionBody body, params SqlTypeKind[] parameters) =>
        new(name, parameters, result, body);

    private static SqlValue Days(long days) => days is >= int.MinValue and <= int.MaxValue
        ? SqlValue.Date((int)days)
        : throw SqlErrors.DateOutOfRange(SqlType.Date);

    private static SqlValue Moved(in SqlValue instant, in SqlValue interval, SqlTypeKind kind, bool back)
    {
        SqlInterval by = back ? Arithmetic.Negate(interval.AsInterval()) : interval.AsInterval();
        return SqlValue.Timestamp(Arithmetic.AddToTimestamp(instant.AsInt64(), by)).Relabelled(kind);
    }

    private static SqlValue Difference(in SqlValue left, in SqlValue right) =>
        Span(Arithmetic.Between(left.AsInt64(), right.AsInt64()));

    private static SqlValue TimeOfDay(long ticks) => SqlValue.Time(Calendar.Split(ticks).Time);

    private static SqlValue DateAt(in SqlValue date, in SqlValue time) =>
        SqlValue.Timestamp(Calendar.StartOf(date.AsInt64()) + time.AsInt64());

    private static SqlValue Span(SqlInterval value) => SqlValue.Interval(value);

    private static SqlValue Matches(
        in SqlValue text, in SqlValue pattern, bool ignoreCase, bool wanted, FunctionContext context) =>
        SqlValue.Boolean(RegexFunctions.IsMatch(
            text.AsString(), pattern.AsString(), ignoreCase, context.Cancellation) == wanted);
}
