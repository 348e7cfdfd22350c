using Orm.Linq.Ir;
using Orm.Model;

namespace Orm.Linq.Sql.Dialects;

/// <summary>How SQLite writes functions of time. Times are texts, whose parts stand at fixed places.</summary>
internal static class SqliteTimes
{
    /// <summary>Writes a function; false where it is none of time.</summary>
    internal static bool TryWrite(FunctionScalar function, SqlWriter sql)
    {
        var time = function.Arguments[function.Arguments.Count - 1];
        var isTimeOfDay = time.Type.Kind == ScalarKind.TimeOnly;
        switch (function.Function)
        {
            case >= ScalarFunction.Year and <= ScalarFunction.Second:
                return WriteDigits(function.Function, time, isTimeOfDay, sql);

            // Only the date: SQLite rounds to milliseconds, and the last 500 microseconds of a day would be the next.
            case ScalarFunction.DayOfWeek:
                return Write("CAST(strftime('%w', substr(", time, ", 1, 10)) AS INTEGER)", sql);
            case ScalarFunction.DayOfYear:
                return Write("CAST(strftime('%j', substr(", time, ", 1, 10)) AS INTEGER)", sql);
            case ScalarFunction.Fraction:
                return Write(isTimeOfDay ? "(orm_time_ticks(" : "(orm_ticks(", time, ") % 10000000)", sql);
            case ScalarFunction.Ticks:
                return Write(isTimeOfDay ? "orm_time_ticks(" : "orm_ticks(", time, ")", sql);
            case ScalarFunction.TimeOfTicks:
                return function.Type.Kind == ScalarKind.DateTimeOffset
                    ? Write("(orm_datetime(", time, ") || '+00:00')", sql)
                    : Write("orm_datetime(", time, ")", sql);
            case ScalarFunction.StartOfDay:
                return Write(
                    "(substr(", time, function.Type.Kind == ScalarKind.DateTimeOffset
                        ? ", 1, 10) || ' 00:00:00+00:00')"
                        : ", 1, 10) || ' 00:00:00')", sql);
            case ScalarFunction.DateOf:
                return Write("substr(", time, ", 1, 10)", sql);
            case ScalarFunction.TimeOf:
                return Write(time.Type.Kind == ScalarKind.TimeSpan ? "orm_time(" : "orm_time(orm_ticks(", time,
                    time.Type.Kind == ScalarKind.TimeSpan ? ")" : ") % 864000000000)", sql);
            case ScalarFunction.AddTime:
                RegisteredCalls.WriteAddTime(function, sql);
                return true;
            default:
                return false;
        }
    }

    private static bool WriteDigits(ScalarFunction part, Scalar time, bool isTimeOfDay, SqlWriter sql) => part switch
    {
        ScalarFunction.Year => WritePart(time, 1, 4, sql),
        ScalarFunction.Month => WritePart(time, 6, 2, sql),
        ScalarFunction.Day => WritePart(time, 9, 2, sql),
        ScalarFunction.Hour => WritePart(time, isTimeOfDay ? 1 : 12, 2, sql),
        ScalarFunction.Minute => WritePart(time, isTimeOfDay ? 4 : 15, 2, sql),
        _ => WritePart(time, isTimeOfDay ? 7 : 18, 2, sql),
    };

    private static bool WritePart(Scalar time, int position, int length, SqlWriter sql)
    {
        sql.Append("CAST(substr(");
        sql.WriteScalar(time);
        sql.Append(", ").Append(position).Append(", ").Append(length).Append(") AS INTEGER)");
        return true;
    }

    private static bool Write(string before, Scalar time, string after, SqlWriter sql)
    {
        sql.WriteScalar(before, time, after);
        return true;
    }
}
