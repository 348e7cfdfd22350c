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
        sql.Append(RegisteredCalls.NameOf(window.Function, isDecimal, "group_concat")).Append("(");
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
}
