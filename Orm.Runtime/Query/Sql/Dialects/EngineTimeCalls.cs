using Orm.Linq.Ir;
using Orm.Model;

namespace Orm.Linq.Sql.Dialects;

/// <summary>How the engine writes functions of time.</summary>
internal static class EngineTimeCalls
{
    /// <summary>Writes a function; false where it is none of time.</summary>
    internal static bool TryWrite(FunctionScalar function, SqlWriter sql)
    {
        var time = function.Arguments[function.Arguments.Count - 1];
        var isTimeOfDay = time.Type.Kind == ScalarKind.TimeOnly;
        switch (function.Function)
        {
            case >= ScalarFunction.Year and <= ScalarFunction.Minute:
                return WritePart(function.Function.ToString().ToUpperInvariant(), time, sql);
            case ScalarFunction.Second:
                return Write("CAST(floor(EXTRACT(SECOND FROM ", time, ")) AS INTEGER)", sql);
            case ScalarFunction.DayOfWeek:
                return WritePart("DOW", time, sql);
            case ScalarFunction.DayOfYear:
                return WritePart("DOY", time, sql);
            case ScalarFunction.Fraction:
                return Write(isTimeOfDay ? "(orm_time_ticks(" : "(orm_ticks(", time, ") % 10000000)", sql);
            case ScalarFunction.Ticks:
                return Write(isTimeOfDay ? "orm_time_ticks(" : "orm_ticks(", time, ")", sql);
            case ScalarFunction.TimeOfTicks:
                return function.Type.Kind == ScalarKind.DateTimeOffset
                    ? Write("CAST(orm_datetime(", time, ") AS TIMESTAMPTZ)", sql)
                    : Write("orm_datetime(", time, ")", sql);
            case ScalarFunction.StartOfDay:
                return Write("date_trunc('day', ", time, ")", sql);
            case ScalarFunction.DateOf:
                return Write("CAST(", time, " AS DATE)", sql);
            case ScalarFunction.TimeOf:
                return time.Type.Kind is ScalarKind.DateTime or ScalarKind.DateTimeOffset
                    ? Write("CAST(", time, " AS TIME)", sql)
                    : Write("orm_time(", time, ")", sql);
            case ScalarFunction.AddTime:
                RegisteredCalls.WriteAddTime(function, sql);
                return true;
            default:
                return false;
        }
    }

    private static bool WritePart(string field, Scalar time, SqlWriter sql)
        => Write("CAST(EXTRACT(" + field + " FROM ", time, ") AS INTEGER)", sql);

    private static bool Write(string before, Scalar time, string after, SqlWriter sql)
    {
        sql.WriteScalar(before, time, after);
        return true;
    }
}
