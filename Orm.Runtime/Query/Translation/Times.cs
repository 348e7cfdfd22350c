using Orm.Linq.Ir;
using Orm.Linq.Syntax;
using Orm.Linq.Translation.Members;
using Orm.Model;

namespace Orm.Linq.Translation;

/// <summary>C#'s arithmetic of times and durations.</summary>
internal static class Times
{
    /// <summary>The units of a duration in 100 ns, from days to microseconds.</summary>
    internal static IReadOnlyList<long> Units { get; } =
    [
        TimeSpan.TicksPerDay, TimeSpan.TicksPerHour, TimeSpan.TicksPerMinute, TimeSpan.TicksPerSecond,
        TimeSpan.TicksPerMillisecond, 10,
    ];

    internal static ScalarType Duration => ScalarType.Of(ScalarKind.TimeSpan);

    /// <summary>The result of an operator over times; null where it is none over times.</summary>
    internal static Scalar? Calculate(CSharpBinary op, Scalar left, Scalar right)
        => (op, left.Type.Kind, right.Type.Kind) switch
        {
            (CSharpBinary.Add, ScalarKind.DateTime or ScalarKind.DateTimeOffset, ScalarKind.TimeSpan)
                => Add(TimeUnit.Ticks, left, right),
            (CSharpBinary.Subtract, ScalarKind.DateTime or ScalarKind.DateTimeOffset, ScalarKind.TimeSpan)
                => Add(TimeUnit.Ticks, left, Negate(right)),
            (CSharpBinary.Subtract, ScalarKind.DateTime, ScalarKind.DateTime)
                or (CSharpBinary.Subtract, ScalarKind.DateTimeOffset, ScalarKind.DateTimeOffset)
                => new BinaryScalar(BinaryOperator.Subtract, Ticks(left), Ticks(right), Duration),
            (CSharpBinary.Subtract, ScalarKind.TimeOnly, ScalarKind.TimeOnly) => WithinDay(
                new BinaryScalar(BinaryOperator.Subtract, Ticks(left), Ticks(right), Duration)),
            (CSharpBinary.Add, ScalarKind.TimeSpan, ScalarKind.TimeSpan)
                => new BinaryScalar(BinaryOperator.Add, left, right, left.Type),
            (CSharpBinary.Subtract, ScalarKind.TimeSpan, ScalarKind.TimeSpan)
                => new BinaryScalar(BinaryOperator.Subtract, left, right, left.Type),
            (CSharpBinary.Multiply, ScalarKind.TimeSpan, _) => Scale(ScalarFunction.DurationMultiply, left, right),
            (CSharpBinary.Multiply, _, ScalarKind.TimeSpan) => Scale(ScalarFunction.DurationMultiply, right, left),
            (CSharpBinary.Divide, ScalarKind.TimeSpan, ScalarKind.TimeSpan) => Ratio(left, right),
            (CSharpBinary.Divide, ScalarKind.TimeSpan, _) => Scale(ScalarFunction.DurationDivide, left, right),
            _ => null,
        };

    /// <summary>The time so many units after another.</summary>
    internal static Scalar Add(TimeUnit unit, Scalar time, Scalar amount) => FunctionScalar.Of(
        ScalarFunction.AddTime, time.Type, new LiteralScalar(unit, ScalarType.Int32), time, amount);

    /// <summary>The time of day so long after another, which goes on after midnight.</summary>
    internal static Scalar AddWithinDay(Scalar time, Scalar duration) => FunctionScalar.Of(
        ScalarFunction.TimeOf,
        time.Type,
        WithinDay(new BinaryScalar(BinaryOperator.Add, Ticks(time), duration, Duration)));

    /// <summary>The 100 ns of a time.</summary>
    internal static Scalar Ticks(Scalar time) => FunctionScalar.Of(ScalarFunction.Ticks, ScalarType.Int64, time);

    /// <summary>A date and a time of day as one.</summary>
    internal static Scalar Combine(ScalarType type, Scalar date, Scalar time) => FunctionScalar.Of(
        ScalarFunction.TimeOfTicks,
        type,
        new BinaryScalar(BinaryOperator.Add, Ticks(date), Ticks(time), ScalarType.Int64));

    /// <summary>The instant of a date and time that is known to be UTC.</summary>
    internal static Scalar ToInstant(Scalar time, SyntaxNode node) => time.Type.DateTimeKind == DateTimeKind.Utc
        ? FunctionScalar.Of(ScalarFunction.TimeOfTicks, ScalarType.Of(ScalarKind.DateTimeOffset), Ticks(time))
        : throw new TranslationException(
            node, "Which instant a wall-clock time is depends on the time zone, which databases do not know.");

    /// <summary>A duration of whole units.</summary>
    internal static Scalar OfParts(IReadOnlyList<Scalar> parts, IReadOnlyList<long> units)
    {
        Scalar? sum = null;
        for (var i = 0; i < parts.Count; i++)
        {
            if (i > 0 && parts[i] is LiteralScalar { Value: 0 or 0L })
            {
                continue;
            }

            var part = new BinaryScalar(
                BinaryOperator.Multiply, parts[i], new LiteralScalar(units[i], ScalarType.Int64), Duration);
            sum = sum is null ? part : new BinaryScalar(BinaryOperator.Add, sum, part, Duration);
        }

        return sum!;
    }

    /// <summary>How often a duration fits into another.</summary>
    internal static Scalar Ratio(Scalar left, Scalar right)
    {
        var real = ScalarType.Of(ScalarKind.Double);
        return MathMembers.MaybeNotANumber(
            ScalarFunction.RealDivide, real, new CastScalar(left, real), new CastScalar(right, real));
    }

    /// <summary>A duration multiplied or divided by a real number.</summary>
    internal static Scalar Scale(ScalarFunction function, Scalar duration, Scalar factor)
        => FunctionScalar.Of(function, Duration, duration, factor);

    internal static Scalar Negate(Scalar duration) => new UnaryScalar(UnaryOperator.Negate, duration, duration.Type);

    internal static Scalar Divide(Scalar value, long unit) => new BinaryScalar(
        BinaryOperator.Divide, value, new LiteralScalar(unit, ScalarType.Int64), ScalarType.Int64);

    internal static Scalar Remainder(Scalar value, long unit) => new BinaryScalar(
        BinaryOperator.Modulo, value, new LiteralScalar(unit, ScalarType.Int64), ScalarType.Int64);

    private static Scalar WithinDay(Scalar duration)
        => FunctionScalar.Of(ScalarFunction.WithinDay, Duration, duration);
}
