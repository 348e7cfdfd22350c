using Orm.Linq.Ir;
using Orm.Model;

namespace Orm.Linq.Sql.Dialects;

/// <summary>How SQLite writes the functions over windows.</summary>
internal static class SqliteWindows
{
    internal static void Write(WindowScalar window, SqlWriter sql)
    {
        var isDecimal = window.Arguments.Count > 0
            && window.Arguments[0].Type is { Kind: ScalarKind.Decimal, Conversion: null };
        sql.Append(Name(window.Function, isDecimal)).Append("(");
        if (window.Function == WindowFunctionKind.Count && window.Arguments.IsEmpty)
        {
            sql.Append("*");
        }

        sql.WriteList(window.Arguments);

        // The extreme of decimals is that of their order, which a collation knows: it takes rows out of a frame, too.
        if (isDecimal && window.Function is WindowFunctionKind.Min or WindowFunctionKind.Max)
        {
            sql.Append(" COLLATE ORM_DECIMAL");
        }

        sql.Append(")");
    }

    private static string Name(WindowFunctionKind function, bool isDecimal) => function switch
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
        _ => "group_concat",
    };
}
