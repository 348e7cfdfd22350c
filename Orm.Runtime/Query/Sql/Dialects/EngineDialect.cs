using System.Globalization;
using Orm.Linq.Ir;
using Orm.Model;

namespace Orm.Linq.Sql.Dialects;

/// <summary>
/// The embedded engine, whose grammar is PostgreSQL's. The functions whose names begin with orm_ are registered by the
/// backend on every database.
/// </summary>
internal sealed class EngineDialect : Dialect
{
    internal static EngineDialect Instance { get; } = new();

    internal override DialectTraits Traits { get; } =
        new(StoresDecimalsAsText: false, StoresUnsignedAsSigned: true, GroupsWholeRows: true);

    internal override string NullSafeEqual => "IS NOT DISTINCT FROM";

    internal override string NullSafeNotEqual => "IS DISTINCT FROM";

    internal override bool ChainsComparisons => false;

    internal override bool IntersectsFirst => true;

    internal override void WriteLiteral(LiteralScalar literal, SqlWriter sql)
    {
        switch (literal.Value)
        {
            case null:
                sql.Append("NULL");
                break;
            case bool truth:
                sql.Append(truth ? "TRUE" : "FALSE");
                break;
            case string text:
                SqlLiterals.WriteText(text, sql);
                break;
            case char character:
                SqlLiterals.WriteText(character.ToString(), sql);
                break;
            case decimal number:
                sql.Append(number.ToString(CultureInfo.InvariantCulture));
                break;
            case float or double:
                WriteReal(literal, sql);
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
        => EngineFunctionCalls.Write(function, sql);

    internal override void WriteCast(CastScalar cast, SqlWriter sql) => EngineCasts.Write(cast, sql);

    internal override void WriteAggregate(AggregateScalar aggregate, SqlWriter sql)
        => EngineAggregates.Write(aggregate, sql);

    internal override void WriteWindowFunction(WindowScalar window, SqlWriter sql)
        => EngineAggregates.WriteWindowFunction(window, sql);

    internal override string? WindowType(WindowScalar window)
        => window.Function == WindowFunctionKind.Sum && EngineTypeNames.IsWide(window.Type.Kind) ? "BIGINT" : null;

    private static bool WriteExclusiveOr(BinaryScalar binary, SqlWriter sql)
    {
        sql.Append("(");
        sql.WriteOperand(binary.Left, SqlWriter.BitwisePrecedence);
        sql.Append(" <> ");
        sql.WriteOperand(binary.Right, SqlWriter.BitwisePrecedence);
        sql.Append(")");
        return true;
    }

    // Sums of columns with 32 bits have 32 bits, and the tree may have widened a column's C# type without a cast.
    internal override bool WriteBinary(BinaryScalar binary, SqlWriter sql)
    {
        if (binary is { Operator: BinaryOperator.ExclusiveOr, Type.Kind: ScalarKind.Boolean })
        {
            return WriteExclusiveOr(binary, sql);
        }

        if (binary.Operator is not (>= BinaryOperator.Add and <= BinaryOperator.ShiftRight)
            || !EngineTypeNames.IsWide(binary.Type.Kind) || IsWide(binary.Left) || IsWide(binary.Right))
        {
            return false;
        }

        var widened = binary.Left is LiteralScalar
            ? binary with { Right = new CastScalar(binary.Right, ScalarType.Int64) }
            : binary with { Left = new CastScalar(binary.Left, ScalarType.Int64) };
        sql.WriteScalar(widened);
        return true;
    }

    // C# has null before everything; SQL has it behind.
    internal override void WriteNullOrder(Ordering ordering, SqlWriter sql)
    {
        if (ordering.Key.IsNullable)
        {
            sql.Append(ordering.IsDescending ? " NULLS LAST" : " NULLS FIRST");
        }
    }

    internal override void WriteCollection(CollectionRelation collection, SqlWriter sql)
    {
        // Bytes stay the digits that they travel as: who reads the column asks for the part of a key.
        var kind = collection.ElementType.Kind;
        sql.Append("(SELECT ordinality - 1 AS \"key\", ");
        EngineCasts.WriteFromText("\"value\"", kind == ScalarKind.Bytes ? ScalarKind.String : kind, sql);
        sql.Append(" AS \"value\" FROM json_array_elements_text(");
        sql.WriteParameter(collection.Elements);
        sql.Append(") WITH ORDINALITY)");
    }

    internal override void WriteValues(ValuesRelation values, SqlWriter sql)
    {
        sql.Append("(SELECT ");
        for (var i = 0; i < values.Columns.Count; i++)
        {
            var column = values.Columns[i];
            sql.Append(i == 0 ? string.Empty : ", ");
            EngineCasts.WriteFromText(
                "orm_item(\"value\", " + i.ToString(CultureInfo.InvariantCulture) + ")", column.Type.Kind, sql);
            sql.Append(" AS ").Append(Quote(column.Name));
        }

        sql.Append(" FROM json_array_elements_text(");
        sql.WriteParameter(values.Rows);
        sql.Append("))");
    }

    internal override void WriteIsAmong(Scalar value, CollectionRelation collection, SqlWriter sql)
    {
        sql.WriteOperand(value, SqlWriter.ComparisonPrecedence + 1);
        sql.Append(" IN (SELECT ");
        EngineCasts.WriteFromText("\"value\"", collection.ElementType.Kind, sql);
        sql.Append(" FROM json_array_elements_text(");
        sql.WriteParameter(collection.Elements);
        sql.Append("))");
    }

    internal override void WritePaging(SelectRelation select, SqlWriter sql)
    {
        if (select.Limit is not null)
        {
            sql.Clause("LIMIT ");
            sql.WriteScalar(select.Limit);
        }

        if (select.Offset is not null)
        {
            if (select.Limit is null)
            {
                sql.Clause("OFFSET ");
            }
            else
            {
                sql.Append(" OFFSET ");
            }

            sql.WriteScalar(select.Offset);
        }
    }

    /// <summary>Whether the engine has the value as one of 64 bits, whatever its columns have.</summary>
    private static bool IsWide(Scalar scalar) => scalar switch
    {
        ParameterScalar or AggregateScalar or CastScalar => EngineTypeNames.IsWide(scalar.Type.Kind),
        BinaryScalar binary => EngineTypeNames.IsWide(binary.Type.Kind),
        _ => false,
    };

    private static void WriteReal(LiteralScalar literal, SqlWriter sql)
    {
        var isSingle = literal.Value is float;
        var text = literal.Value is float single
            ? single.ToString("R", CultureInfo.InvariantCulture)
            : ((double)literal.Value!).ToString("R", CultureInfo.InvariantCulture);
        sql.Append(isSingle ? "REAL '" : "DOUBLE PRECISION '").Append(text).Append("'");
    }
}
