using System.Globalization;
using Orm.Linq.Ir;
using Orm.Model;

namespace Orm.Linq.Sql.Dialects;

/// <summary>
/// SQLite 3.35 and later. The functions whose names begin with orm_ are registered by the backend on every connection.
/// </summary>
internal sealed class SqliteDialect : Dialect
{
    internal static SqliteDialect Instance { get; } = new();

    internal override DialectTraits Traits { get; } =
        new(StoresDecimalsAsText: true, StoresUnsignedAsSigned: true, GroupsWholeRows: false);

    internal override string NullSafeEqual => "IS";

    internal override string NullSafeNotEqual => "IS NOT";

    // SQLite never changes the order of the sources around the word CROSS, whatever that costs.
    // INNER needs no condition there.
    internal override string CrossJoin => "INNER JOIN ";

    internal override void WriteLiteral(LiteralScalar literal, SqlWriter sql)
    {
        switch (literal.Value)
        {
            case null:
                sql.Append("NULL");
                break;
            case bool truth:
                sql.Append(truth ? "1" : "0");
                break;
            case string text:
                SqlLiterals.WriteText(text, sql);
                break;
            case char character:
                SqlLiterals.WriteText(character.ToString(), sql);
                break;
            case decimal number:
                SqlLiterals.WriteText(SqliteDecimal.Canonical(number), sql);
                break;
            case float or double:
                WriteReal(Convert.ToDouble(literal.Value, CultureInfo.InvariantCulture), sql);
                break;
            case ulong number:
                sql.Append(unchecked((long)number));
                break;
            default:
                sql.Append(Convert.ToInt64(literal.Value, CultureInfo.InvariantCulture));
                break;
        }
    }

    internal override void WriteFunction(FunctionScalar function, SqlWriter sql)
        => SqliteFunctions.Write(function, sql);

    internal override void WriteAggregate(AggregateScalar aggregate, SqlWriter sql)
    {
        var isDecimal = aggregate.Type.Kind == ScalarKind.Decimal;
        var name = (aggregate.Function, isDecimal) switch
        {
            (AggregateFunction.Count, _) => "COUNT",
            (AggregateFunction.Join, _) => "group_concat",
            (AggregateFunction.Sum, false) => "SUM",
            (AggregateFunction.Average, false) => "AVG",
            (AggregateFunction.Min, false) => "MIN",
            (AggregateFunction.Max, false) => "MAX",
            (AggregateFunction.Sum, _) => "orm_dec_sum",
            (AggregateFunction.Average, _) => "orm_dec_avg",
            (AggregateFunction.Min, _) => "orm_dec_min",
            _ => "orm_dec_max",
        };
        sql.Append(name).Append(aggregate.IsDistinct ? "(DISTINCT " : "(");
        if (aggregate.Argument is null)
        {
            sql.Append("*");
        }
        else
        {
            sql.WriteScalar(aggregate.Argument);
        }

        if (aggregate.Separator is not null)
        {
            sql.Append(", ");
            sql.WriteScalar(aggregate.Separator);
        }

        sql.Append(")");
        if (aggregate.Filter is not null)
        {
            sql.Append(" FILTER (WHERE ");
            sql.WriteScalar(aggregate.Filter);
            sql.Append(")");
        }
    }

    internal override void WriteWindowFunction(WindowScalar window, SqlWriter sql) => SqliteWindows.Write(window, sql);

    // SQLite has no exclusive or: the bits that are set in one but not in both.
    internal override bool WriteBinary(BinaryScalar binary, SqlWriter sql)
    {
        switch (binary.Operator)
        {
            case BinaryOperator.ExclusiveOr:
                sql.Append("((");
                sql.WriteOperand(binary.Left, SqlWriter.BitwisePrecedence + 1);
                sql.Append(" | ");
                sql.WriteOperand(binary.Right, SqlWriter.BitwisePrecedence + 1);
                sql.Append(") - (");
                sql.WriteOperand(binary.Left, SqlWriter.BitwisePrecedence + 1);
                sql.Append(" & ");
                sql.WriteOperand(binary.Right, SqlWriter.BitwisePrecedence + 1);
                sql.Append("))");
                return true;
            default:
                return false;
        }
    }

    internal override void WriteCast(CastScalar cast, SqlWriter sql) => SqliteCasts.Write(cast, sql);

    internal override void WriteCollation(Scalar key, SqlWriter sql)
    {
        if (key.Type is { Kind: ScalarKind.Decimal, Conversion: null })
        {
            sql.Append(" COLLATE ORM_DECIMAL");
        }
    }

    internal override void WriteCollection(CollectionRelation collection, SqlWriter sql)
    {
        sql.Append("json_each(");
        sql.WriteParameter(collection.Elements);
        sql.Append(")");
    }

    internal override void WriteValues(ValuesRelation values, SqlWriter sql) => SqliteValues.Write(values, sql);

    // Numbers with a fraction travel as text, because SQLite's own reading of one can be off by the last bit, and bytes
    // as hexadecimal digits, because JSON has no bytes.
    internal override void WriteIsAmong(Scalar value, CollectionRelation collection, SqlWriter sql)
    {
        var kind = collection.ElementType.Kind;
        if (kind == ScalarKind.Bytes)
        {
            sql.Append("hex(");
            sql.WriteScalar(value);
            sql.Append(")");
        }
        else
        {
            sql.WriteOperand(value, SqlWriter.ComparisonPrecedence + 1);
        }

        var isReal = kind is ScalarKind.Single or ScalarKind.Double;
        sql.Append(isReal ? " IN (SELECT orm_real(\"value\") FROM " : " IN (SELECT \"value\" FROM ");
        WriteCollection(collection, sql);
        sql.Append(")");
    }

    internal override void WritePaging(SelectRelation select, SqlWriter sql)
    {
        if (select.Limit is null && select.Offset is null)
        {
            return;
        }

        sql.Clause("LIMIT ");
        if (select.Limit is null)
        {
            sql.Append("-1");
        }
        else
        {
            sql.WriteScalar(select.Limit);
        }

        if (select.Offset is not null)
        {
            sql.Append(" OFFSET ");
            sql.WriteScalar(select.Offset);
        }
    }

    private static void WriteReal(double number, SqlWriter sql)
    {
        var text = number.ToString("R", CultureInfo.InvariantCulture);
        sql.Append(text.IndexOfAny(['.', 'E', 'e']) < 0 ? text + ".0" : text);
    }
}
