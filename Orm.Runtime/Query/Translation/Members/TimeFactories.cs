using Orm.Linq.Ir;
using Orm.Linq.Syntax;
using Orm.Model;

namespace Orm.Linq.Translation.Members;

/// <summary>The static methods that make times of other values.</summary>
internal static class TimeFactories
{
    /// <summary>The 100 ns from the year 1 to the beginning of 1970.</summary>
    internal const long UnixEpoch = 621_355_968_000_000_000;

    /// <summary>The value of a call; null where the method has no translation.</summary>
    internal static Scalar? Translate(CallNode call, Translator translator)
    {
        Scalar Argument(int i) => translator.TranslateScalar(call.Arguments[i]);
        return (call.Method.Name, call.Arguments.Count) switch
        {
            ("FromDateTime", 1) => FunctionScalar.Of(
                call.Type.Scalar == ScalarKind.DateOnly ? ScalarFunction.DateOf : ScalarFunction.TimeOf,
                ScalarType.Of(call.Type.Scalar ?? ScalarKind.DateOnly),
                Argument(0)),
            ("FromTimeSpan", 1) => FunctionScalar.Of(
                ScalarFunction.TimeOf, ScalarType.Of(ScalarKind.TimeOnly), Argument(0)),
            ("FromDayNumber", 1) => FunctionScalar.Of(
                ScalarFunction.DateOfDayNumber, ScalarType.Of(ScalarKind.DateOnly), Argument(0)),
            ("FromUnixTimeSeconds", 1) => FromUnix(Argument(0), TimeSpan.TicksPerSecond),
            ("FromUnixTimeMilliseconds", 1) => FromUnix(Argument(0), TimeSpan.TicksPerMillisecond),
            ("DaysInMonth", 2) => FunctionScalar.Of(
                ScalarFunction.DaysInMonth, ScalarType.Int32, Argument(0), Argument(1)),
            ("IsLeapYear", 1) => BinaryScalar.Compare(
                BinaryOperator.Equal,
                FunctionScalar.Of(ScalarFunction.DaysInMonth, ScalarType.Int32, Argument(0), LiteralScalar.Of(2)),
                LiteralScalar.Of(29)),
            ("SpecifyKind", 2) => FunctionScalar.Of(
                ScalarFunction.TimeOfTicks,
                new ScalarType(ScalarKind.DateTime, Constructors.Kind(call.Arguments[1])),
                Times.Ticks(Argument(0))),
            _ => null,
        };
    }

    private static Scalar FromUnix(Scalar amount, long unit) => FunctionScalar.Of(
        ScalarFunction.TimeOfTicks,
        ScalarType.Of(ScalarKind.DateTimeOffset),
        new BinaryScalar(
            BinaryOperator.Add,
            new BinaryScalar(
                BinaryOperator.Multiply, amount, new LiteralScalar(unit, ScalarType.Int64), ScalarType.Int64),
            new LiteralScalar(UnixEpoch, ScalarType.Int64),
            ScalarType.Int64));
}
