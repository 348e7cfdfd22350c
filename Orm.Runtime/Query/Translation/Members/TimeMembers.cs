using Orm.Linq.Ir;
using Orm.Linq.Syntax;
using Orm.Model;

namespace Orm.Linq.Translation.Members;

/// <summary>
/// <see cref="DateTime"/>, <see cref="DateTimeOffset"/>, <c>DateOnly</c> and <c>TimeOnly</c>: parts and additions,
/// exact to 100 ns. An instant is kept in UTC, so that its parts are those of UTC.
/// </summary>
internal sealed class TimeMembers(string declaringType, ScalarKind kind) : IMemberTranslator
{
    private const long TicksPerDay = TimeSpan.TicksPerDay;

    public string DeclaringType { get; } = declaringType;

    public Scalar? TranslateMember(MemberNode member, Scalar receiver, Translator translator) => member.Name switch
    {
        "Year" => Part(ScalarFunction.Year, receiver),
        "Month" => Part(ScalarFunction.Month, receiver),
        "Day" => Part(ScalarFunction.Day, receiver),
        "Hour" => Part(ScalarFunction.Hour, receiver),
        "Minute" => Part(ScalarFunction.Minute, receiver),
        "Second" => Part(ScalarFunction.Second, receiver),
        "Millisecond" => Times.Divide(Part(ScalarFunction.Fraction, receiver), TimeSpan.TicksPerMillisecond),
        "Microsecond" => Times.Remainder(Times.Divide(Part(ScalarFunction.Fraction, receiver), 10), 1000),
        "DayOfWeek" => Part(ScalarFunction.DayOfWeek, receiver),
        "DayOfYear" => Part(ScalarFunction.DayOfYear, receiver),
        "DayNumber" => Times.Divide(Times.Ticks(receiver), TicksPerDay),
        "Ticks" or "UtcTicks" => Times.Ticks(receiver),
        "Date" when kind == ScalarKind.DateTime
            => FunctionScalar.Of(ScalarFunction.StartOfDay, receiver.Type, receiver),
        "TimeOfDay" => new CastScalar(
            Times.Remainder(Times.Ticks(receiver), TicksPerDay), ScalarType.Of(ScalarKind.TimeSpan)),
        "UtcDateTime" => new CastScalar(receiver, ScalarType.Of(ScalarKind.DateTime)),
        _ => null,
    };

    public Scalar? TranslateCall(CallNode call, Translator translator)
    {
        if (call.Receiver is null)
        {
            return TranslateStatic(call, translator);
        }

        if (call.Arguments.Count != 1 || Unit(call.Method.Name) is not { } unit)
        {
            return TranslateInstance(call, translator);
        }

        var time = translator.TranslateScalar(call.Receiver);
        return kind == ScalarKind.TimeOnly ? null
            : Times.Add(unit, time, translator.TranslateScalar(call.Arguments[0]));
    }

    private static Scalar? TranslateStatic(CallNode call, Translator translator)
        => (call.Method.Name, call.Arguments.Count) switch
        {
            ("FromDateTime", 1) => FunctionScalar.Of(
                call.Type.Scalar == ScalarKind.DateOnly ? ScalarFunction.DateOf : ScalarFunction.TimeOf,
                ScalarType.Of(call.Type.Scalar ?? ScalarKind.DateOnly),
                translator.TranslateScalar(call.Arguments[0])),
            ("FromTimeSpan", 1) => FunctionScalar.Of(
                ScalarFunction.TimeOf,
                ScalarType.Of(ScalarKind.TimeOnly),
                translator.TranslateScalar(call.Arguments[0])),
            _ => null,
        };

    private Scalar? TranslateInstance(CallNode call, Translator translator) => (call.Method.Name, kind) switch
    {
        ("Add", ScalarKind.DateTime or ScalarKind.DateTimeOffset) => Times.Add(
            TimeUnit.Ticks,
            translator.TranslateScalar(call.Receiver!),
            translator.TranslateScalar(call.Arguments[0])),
        ("ToTimeSpan", ScalarKind.TimeOnly) => new CastScalar(
            Times.Ticks(translator.TranslateScalar(call.Receiver!)), ScalarType.Of(ScalarKind.TimeSpan)),
        _ => null,
    };

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
}
