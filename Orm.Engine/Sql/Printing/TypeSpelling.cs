using Orm.Engine.Sql.Parsing;
using Orm.Engine.Sql.Syntax;

namespace Orm.Engine.Sql.Printing;

/// <summary>How the names of types are written.</summary>
internal static class TypeSpelling
{
    internal const string WithTimeZone = " with time zone";

    /// <summary>Names that are keywords, and names of several words: they are never quoted.</summary>
    internal static bool IsBuiltIn(string name) => name switch
    {
        "bigint" or "bit" or "boolean" or "char" or "character" or "dec" or "decimal" or "float" or "int" or "integer"
            or "interval" or "nchar" or "national" or "numeric" or "real" or "smallint" or "time" or "timestamp"
            or "varchar" => true,
        _ => SqlParser.IsTypeOfSeveralWords(name),
    };

    /// <summary>The fields of an interval with a blank before them.</summary>
    internal static string Of(IntervalFields fields) => fields switch
    {
        IntervalFields.Year => " YEAR",
        IntervalFields.Month => " MONTH",
        IntervalFields.Day => " DAY",
        IntervalFields.Hour => " HOUR",
        IntervalFields.Minute => " MINUTE",
        IntervalFields.Second => " SECOND",
        IntervalFields.YearToMonth => " YEAR TO MONTH",
        IntervalFields.DayToHour => " DAY TO HOUR",
        IntervalFields.DayToMinute => " DAY TO MINUTE",
        IntervalFields.DayToSecond => " DAY TO SECOND",
        IntervalFields.HourToMinute => " HOUR TO MINUTE",
        IntervalFields.HourToSecond => " HOUR TO SECOND",
        IntervalFields.MinuteToSecond => " MINUTE TO SECOND",
        _ => "",
    };
}
