using Orm.Linq.Ir;
using Orm.Linq.Syntax;
using Orm.Model;

namespace Orm.Linq.Translation.Members;

/// <summary><see cref="TimeSpan"/>: a whole number of 100 ns.</summary>
internal sealed class DurationMembers : IMemberTranslator
{
    public string DeclaringType => "System.TimeSpan";

    public Scalar? TranslateMember(MemberNode member, Scalar receiver, Translator translator)
    {
        var ticks = new CastScalar(receiver, ScalarType.Int64);
        return member.Name switch
        {
            nameof(TimeSpan.Ticks) => ticks,
            nameof(TimeSpan.Days) => Whole(ticks, TimeSpan.TicksPerDay, null),
            nameof(TimeSpan.Hours) => Whole(ticks, TimeSpan.TicksPerHour, 24),
            nameof(TimeSpan.Minutes) => Whole(ticks, TimeSpan.TicksPerMinute, 60),
            nameof(TimeSpan.Seconds) => Whole(ticks, TimeSpan.TicksPerSecond, 60),
            nameof(TimeSpan.Milliseconds) => Whole(ticks, TimeSpan.TicksPerMillisecond, 1000),
            "Microseconds" => Whole(ticks, 10, 1000),
            "Nanoseconds" => new BinaryScalar(
                BinaryOperator.Multiply, Times.Remainder(ticks, 10), LiteralScalar.Of(100), ScalarType.Int32),
            nameof(TimeSpan.TotalDays) => Total(ticks, TimeSpan.TicksPerDay),
            nameof(TimeSpan.TotalHours) => Total(ticks, TimeSpan.TicksPerHour),
            nameof(TimeSpan.TotalMinutes) => Total(ticks, TimeSpan.TicksPerMinute),
            nameof(TimeSpan.TotalSeconds) => Total(ticks, TimeSpan.TicksPerSecond),
            nameof(TimeSpan.TotalMilliseconds) => Total(ticks, TimeSpan.TicksPerMillisecond),
            "TotalMicroseconds" => Total(ticks, 10),
            "TotalNanoseconds" => new BinaryScalar(
                BinaryOperator.Multiply, Real(ticks), new LiteralScalar(100d, Real(ticks).Type), Real(ticks).Type),
            _ => null,
        };
    }

    public Scalar? TranslateCall(CallNode call, Translator translator)
    {
        if (call.Receiver is null)
        {
            return TranslateStatic(call, translator);
        }

        Scalar Duration() => translator.TranslateScalar(call.Receiver);
        Scalar Argument() => translator.TranslateScalar(call.Arguments[0]);
        return (call.Method.Name, call.Arguments.Count) switch
        {
            (nameof(TimeSpan.Duration), 0) => FunctionScalar.Of(
                ScalarFunction.Absolute, Times.Duration, Duration()),
            (nameof(TimeSpan.Negate), 0) => Times.Negate(Duration()),
            (nameof(TimeSpan.Add), 1) => Times.Calculate(CSharpBinary.Add, Duration(), Argument()),
            (nameof(TimeSpan.Subtract), 1) => Times.Calculate(CSharpBinary.Subtract, Duration(), Argument()),
            ("Multiply", 1) => Times.Scale(ScalarFunction.DurationMultiply, Duration(), Argument()),
            ("Divide", 1) => Times.Calculate(CSharpBinary.Divide, Duration(), Argument()),
            _ => null,
        };
    }

    private static Scalar? TranslateStatic(CallNode call, Translator translator)
    {
        var first = Array.IndexOf(
            ["FromDays", "FromHours", "FromMinutes", "FromSeconds", "FromMilliseconds", "FromMicroseconds"],
            call.Method.Name);
        if (call.Method.Name == nameof(TimeSpan.FromTicks))
        {
            return new CastScalar(translator.TranslateScalar(call.Arguments[0]), Times.Duration);
        }

        if (first < 0)
        {
            return null;
        }

        IReadOnlyList<Scalar> parts = [.. call.Arguments.Select(translator.TranslateScalar)];
        IReadOnlyList<long> units = [.. Times.Units.Skip(first)];
        return call.Arguments[0].Type.Scalar == ScalarKind.Double
            ? Times.Scale(ScalarFunction.Duration, parts[0], new LiteralScalar(units[0], ScalarType.Int64))
            : Times.OfParts(parts, units);
    }

    private static Scalar Whole(Scalar ticks, long unit, int? modulus)
    {
        var whole = Times.Divide(ticks, unit);
        return new CastScalar(modulus is { } limit ? Times.Remainder(whole, limit) : whole, ScalarType.Int32);
    }

    private static Scalar Total(Scalar ticks, long unit)
    {
        var real = Real(ticks);
        return new BinaryScalar(
            BinaryOperator.Divide, real, new LiteralScalar((double)unit, real.Type), real.Type);
    }

    private static Scalar Real(Scalar ticks) => new CastScalar(ticks, ScalarType.Of(ScalarKind.Double));
}
