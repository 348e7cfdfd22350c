using Orm.Linq.Ir;
using Orm.Model;

namespace Orm.Linq.Sql.Dialects;

/// <summary>How the engine writes aggregates and window functions.</summary>
internal static class EngineAggregates
{
    internal static void Write(AggregateScalar aggregate, SqlWriter sql)
    {
        // The sum of 64-bit integers is NUMERIC, which divides as no integer does.
        var isCast = aggregate.Function == AggregateFunction.Sum && EngineTypeNames.IsWide(aggregate.Type.Kind);
        sql.Append(isCast ? "CAST(" : string.Empty).Append(NameOf(aggregate)).Append("(");
        sql.Append(aggregate.IsDistinct ? "DISTINCT " : string.Empty);
        if (aggregate.Argument is null)
        {
            sql.Append("*");
        }
        else if (aggregate.Function == AggregateFunction.Average)
        {
            WriteAveraged(aggregate.Argument, sql);
        }
        else
        {
            sql.WriteScalar(aggregate.Argument);
        }

        if (aggregate.Function == AggregateFunction.Join)
        {
            sql.Append(", ");
            sql.WriteScalar(aggregate.Separator ?? LiteralScalar.Of(","));
        }

        sql.Append(")");
        if (aggregate.Filter is not null)
        {
            sql.Append(" FILTER (WHERE ");
            sql.WriteScalar(aggregate.Filter);
            sql.Append(")");
        }

        sql.Append(isCast ? " AS BIGINT)" : string.Empty);
    }

    internal static void WriteWindowFunction(WindowScalar window, SqlWriter sql)
    {
        var isDecimal = window.Arguments.Count > 0 && IsDecimal(window.Arguments[0]);
        sql.Append(RegisteredCalls.NameOf(window.Function, isDecimal, "string_agg")).Append("(");
        if (window.Function == WindowFunctionKind.Count && window.Arguments.IsEmpty)
        {
            sql.Append("*");
        }

        if (window.Function == WindowFunctionKind.Average)
        {
            WriteAveraged(window.Arguments[0], sql);
        }
        else
        {
            sql.WriteList(window.Arguments);
        }

        sql.Append(")");
    }

    private static bool IsDecimal(Scalar scalar) => scalar.Type is { Kind: ScalarKind.Decimal, Conversion: null };

    // C#'s average of integers is a double; SQL's is NUMERIC.
    private static void WriteAveraged(Scalar argument, SqlWriter sql)
    {
        if (argument.Type.IsInteger)
        {
            sql.Append("CAST(");
            sql.WriteScalar(argument);
            sql.Append(" AS DOUBLE PRECISION)");
        }
        else
        {
            sql.WriteScalar(argument);
        }
    }

    private static string NameOf(AggregateScalar aggregate) => aggregate.Function switch
    {
        AggregateFunction.Count => "COUNT",
        AggregateFunction.Join => "string_agg",
        AggregateFunction.Any => "any_value",
        AggregateFunction.Min => "MIN",
        AggregateFunction.Max => "MAX",
        AggregateFunction.Sum => IsDecimal(aggregate) ? "orm_dec_sum" : "SUM",
        _ => IsDecimal(aggregate) ? "orm_dec_avg" : "AVG",
    };
}
