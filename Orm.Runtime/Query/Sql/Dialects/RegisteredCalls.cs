using Orm.Linq.Ir;

namespace Orm.Linq.Sql.Dialects;

/// <summary>
/// What the embedded databases write alike, because their backends register the same functions
/// (<see cref="RegisteredFunctionNames"/>).
/// </summary>
internal static class RegisteredCalls
{
    /// <summary>Writes a trim. Databases trim the space only, unless they are told which characters.</summary>
    /// <param name="function">One of the three trims.</param>
    /// <param name="bothEnds">What the database calls the one that trims given characters at both ends.</param>
    /// <param name="sql">Where it is written.</param>
    internal static void WriteTrim(FunctionScalar function, string bothEnds, SqlWriter sql)
    {
        var isOfWhiteSpace = function.Arguments.Count == 1;
        sql.Append((function.Function, isOfWhiteSpace) switch
        {
            (ScalarFunction.Trim, true) => "orm_trim",
            (ScalarFunction.Trim, false) => bothEnds,
            (ScalarFunction.TrimStart, true) => "orm_trim_start",
            (ScalarFunction.TrimStart, false) => "ltrim",
            (_, true) => "orm_trim_end",
            _ => "rtrim",
        });
        sql.Append("(");
        sql.WriteList(function.Arguments);
        sql.Append(")");
    }

    /// <summary>Writes the time that is so many units after another one.</summary>
    internal static void WriteAddTime(FunctionScalar function, SqlWriter sql)
    {
        var unit = (TimeUnit)((LiteralScalar)function.Arguments[0]).Value! switch
        {
            TimeUnit.Ticks => "t",
            TimeUnit.Microseconds => "u",
            TimeUnit.Milliseconds => "f",
            TimeUnit.Seconds => "s",
            TimeUnit.Minutes => "m",
            TimeUnit.Hours => "h",
            TimeUnit.Days => "d",
            TimeUnit.Months => "M",
            _ => "y",
        };
        sql.Append("orm_dt_add('").Append(unit).Append("', ");
        sql.WriteScalar(function.Arguments[1]);
        sql.Append(", ");
        sql.WriteScalar(function.Arguments[2]);
        sql.Append(")");
    }

    /// <summary>The name of a function over a window.</summary>
    /// <param name="function">Which function.</param>
    /// <param name="isDecimal">Whether it is of decimals, whose sums are exact.</param>
    /// <param name="join">What the database calls the function that joins texts.</param>
    internal static string NameOf(WindowFunctionKind function, bool isDecimal, string join) => function switch
    {
        WindowFunctionKind.RowNumber => "ROW_NUMBER",
        WindowFunctionKind.Rank => "RANK",
        WindowFunctionKind.DenseRank => "DENSE_RANK",
        WindowFunctionKind.PercentRank => "PERCENT_RANK",
        WindowFunctionKind.CumeDist => "CUME_DIST",
        WindowFunctionKind.NTile => "NTILE",
        WindowFunctionKind.Lag => "LAG",
        WindowFunctionKind.Lead => "LEAD",
        WindowFunctionKind.FirstValue => "FIRST_VALUE",
        WindowFunctionKind.LastValue => "LAST_VALUE",
        WindowFunctionKind.NthValue => "NTH_VALUE",
        WindowFunctionKind.Count => "COUNT",
        WindowFunctionKind.Sum => isDecimal ? "orm_dec_sum" : "SUM",
        WindowFunctionKind.Average => isDecimal ? "orm_dec_avg" : "AVG",
        WindowFunctionKind.Min => "MIN",
        WindowFunctionKind.Max => "MAX",
        _ => join,
    };
}
