using Orm.Linq.Ir;
using Orm.Linq.Syntax;
using Orm.Model;

namespace Orm.Linq.Translation.Members;

/// <summary>
/// <see cref="DateTime"/>, <see cref="DateTimeOffset"/>, <c>DateOnly</c> and <c>TimeOnly</c>: parts and additions,
/// exact to 100 ns. An instant is kept in UTC, so that its parts are those of UTC and its offset is zero.
/// </summary>
internal sealed class TimeMembers(string declaringType, ScalarKind kind) : IMemberTranslator
{
    private static readonly ScalarType WallClock = new(ScalarKind.DateTime, DateTimeKind.Unspecified);

    public string DeclaringType { get; } = declaringType;

    public Scalar? TranslateMember(MemberNode member, Scalar receiver, Translator translator) => member.Name switch
    {
        "Year" => Part(ScalarFunction.Year, receiver),
        "Month" => Part(ScalarFunction.Month, receiver),
        "Day" => Part(ScalarFunction.Day, receiver),
        "Hour" => Part(ScalarFunction.Hour, receiver),
        "Minute" => Part(ScalarFunction.Minute, receiver),
        "Second" => Part(ScalarFunction.Second, receiver),
        "Millisecond" => Fraction(receiver, TimeSpan.TicksPerMillisecond, modulus: null),
        "Microsecond" => Fraction(receiver, 10, modulus: 1000),
        "Nanosecond" => new BinaryScalar(
            BinaryOperator.Multiply, Fraction(receiver, 1, modulus: 10), LiteralScalar.Of(100), ScalarType.Int32),
        "DayOfWeek" => Part(ScalarFunction.DayOfWeek, receiver),
        "DayOfYear" => Part(ScalarFunction.DayOfYear, receiver),
        "DayNumber" => Int32(Times.Divide(Times.Ticks(receiver), TimeSpan.TicksPerDay)),
        "Ticks" or "UtcTicks" => Times.Ticks(receiver),
        "Date" => FunctionScalar.Of(
            ScalarFunction.StartOfDay, kind == ScalarKind.DateTime ? receiver.Type : WallClock, receiver),
        "TimeOfDay" => new CastScalar(
            Times.Remainder(Times.Ticks(receiver), TimeSpan.TicksPerDay), Times.Duration),
        "UtcDateTime" => new CastScalar(receiver, ScalarType.Of(ScalarKind.DateTime)),
        "DateTime" => FunctionScalar.Of(ScalarFunction.TimeOfTicks, WallClock, Times.Ticks(receiver)),
        "Offset" => Constant(receiver, new LiteralScalar(0L, Times.Duration)),
        "Kind" => Constant(receiver, LiteralScalar.Of((int)receiver.Type.DateTimeKind)),
        _ => null,
    };

    public Scalar? TranslateCall(CallNode call, Translator translator)
    {
        if (call.Receiver is null)
        {
            return TimeFactories.Translate(call, translator);
        }

        Scalar Time() => translator.TranslateScalar(call.Receiver);
        Scalar Argument(int i) => translator.TranslateScalar(call.Arguments[i]);
        return (call.Method.Name, call.Arguments.Count) switch
        {
            ("ToUniversalTime", 0) => Universal(Time(), call),
            ("ToUnixTimeSeconds", 0) => Unix(Time(), TimeSpan.TicksPerSecond),
            ("ToUnixTimeMilliseconds", 0) => Unix(Time(), TimeSpan.TicksPerMillisecond),
            ("ToTimeSpan", 0) => new CastScalar(Times.Ticks(Time()), Times.Duration),
            ("ToDateTime", 1) => Times.Combine(WallClock, Time(), Argument(0)),
            ("ToDateTime", 2) => Times.Combine(
                new ScalarType(ScalarKind.DateTime, Constructors.Kind(call.Arguments[1])), Time(), Argument(0)),
            ("IsBetween", 2) => IsBetween(Time(), Argument(0), Argument(1)),
            ("Subtract", 1) => Subtract(Time(), Argument(0), call),
            ("Add", 1) => Add(TimeUnit.Ticks, Time(), Argument(0)),
            (var name, 1) when Unit(name) is { } unit => Add(unit, Time(), Argument(0)),
            _ => null,
        };
    }

    // A time of day goes on after midnight.
    private Scalar Add(TimeUnit unit, Scalar time, Scalar amount) => (kind, unit) switch
    {
        (ScalarKind.TimeOnly, TimeUnit.Ticks) => Times.AddWithinDay(time, amount),
        (ScalarKind.TimeOnly, _) => Times.AddWithinDay(time, Times.Scale(
            ScalarFunction.Duration,
            amount,
            new LiteralScalar(
                unit == TimeUnit.Hours ? TimeSpan.TicksPerHour : TimeSpan.TicksPerMinute, ScalarType.Int64))),
        _ => Times.Add(unit, time, amount),
    };

    private static Scalar? Subtract(Scalar time, Scalar other, CallNode call)
    {
        var (left, right) = Values.Unify(time, other, call);
        return Times.Calculate(CSharpBinary.Subtract, left, right);
    }

    private static Scalar IsBetween(Scalar time, Scalar start, Scalar end)
    {
        var isAfterStart = BinaryScalar.Compare(BinaryOperator.LessOrEqual, start, time);
        var isBeforeEnd = BinaryScalar.Compare(BinaryOperator.Less, time, end);
        return CaseScalar.When(
            BinaryScalar.Compare(BinaryOperator.LessOrEqual, start, end),
            BinaryScalar.And(isAfterStart, isBeforeEnd),
            BinaryScalar.Or(isAfterStart, isBeforeEnd));
    }

    private static Scalar Universal(Scalar time, CallNode call)
        => time.Type is { Kind: ScalarKind.DateTime, DateTimeKind: not DateTimeKind.Utc }
            ? throw new TranslationException(
                call, "Which instant a wall-clock time is depends on the time zone, which databases do not know.")
            : time;

    private static Scalar Unix(Scalar time, long unit) => new BinaryScalar(
        BinaryOperator.Subtract,
        Times.Divide(Times.Ticks(time), unit),
        new LiteralScalar(TimeFactories.UnixEpoch / unit, ScalarType.Int64),
        ScalarType.Int64);

    private static TimeUnit? Unit(string method) => method switch
    {
        "AddYears" => TimeUnit.Years,
        "AddMonths" => TimeUnit.Months,
        "AddDays" => TimeUnit.Days,
        "AddHours" => TimeUnit.Hours,
        "AddMinutes" => TimeUnit.Minutes,
        "AddSeconds" => TimeUnit.Seconds,
        "AddMilliseconds" => TimeUnit.Milliseconds,
        "AddMicroseconds" => TimeUnit.Microseconds,
        "AddTicks" => TimeUnit.Ticks,
        _ => null,
    };

    private static Scalar Part(ScalarFunction part, Scalar time) => FunctionScalar.Of(part, ScalarType.Int32, time);

    private static Scalar Fraction(Scalar time, long unit, int? modulus)
    {
        var fraction = Part(ScalarFunction.Fraction, time);
        var whole = unit == 1 ? fraction : Times.Divide(fraction, unit);
        return Int32(modulus is { } limit ? Times.Remainder(whole, limit) : whole);
    }

    private static Scalar Int32(Scalar value) => value is BinaryScalar binary
        ? binary with { Type = ScalarType.Int32 }
        : value;

    // What is the same for every value, but not of none.
    private static Scalar Constant(Scalar receiver, LiteralScalar value) => receiver.IsNullable
        ? CaseScalar.When(UnaryScalar.IsNotNull(receiver), value, LiteralScalar.Null(value.Type))
        : value;
}
