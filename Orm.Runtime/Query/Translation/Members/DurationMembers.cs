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
            nameof(TimeSpan.TotalDays) => Total(ticks, TimeSpan.TicksPerDay),
            nameof(TimeSpan.TotalHours) => Total(ticks, TimeSpan.TicksPerHour),
            nameof(TimeSpan.TotalMinutes) => Total(ticks, TimeSpan.TicksPerMinute),
            nameof(TimeSpan.TotalSeconds) => Total(ticks, TimeSpan.TicksPerSecond),
            nameof(TimeSpan.TotalMilliseconds) => Total(ticks, TimeSpan.TicksPerMillisecond),
            _ => null,
        };
    }

    public Scalar? TranslateCall(CallNode call, Translator translator)
        => (call.Method.Name, call.Receiver, call.Arguments.Count) switch
        {
            (nameof(TimeSpan.Duration), { } receiver, 0) => FunctionScalar.Of(
                ScalarFunction.Absolute, ScalarType.Of(ScalarKind.TimeSpan), translator.TranslateScalar(receiver)),
            (nameof(TimeSpan.FromTicks), null, 1) => new CastScalar(
                translator.TranslateScalar(call.Arguments[0]), ScalarType.Of(ScalarKind.TimeSpan)),
            _ => null,
        };

    private static Scalar Whole(Scalar ticks, long unit, int? modulus)
    {
        var whole = Times.Divide(ticks, unit);
        return new CastScalar(modulus is { } limit ? Times.Remainder(whole, limit) : whole, ScalarType.Int32);
    }

    private static Scalar Total(Scalar ticks, long unit)
    {
        var real = ScalarType.Of(ScalarKind.Double);
        return new BinaryScalar(
            BinaryOperator.Divide, new CastScalar(ticks, real), new LiteralScalar((double)unit, real), real);
    }
}
