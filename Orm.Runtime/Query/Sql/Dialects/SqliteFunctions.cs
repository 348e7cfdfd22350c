using Orm.Linq.Ir;
using Orm.Model;

namespace Orm.Linq.Sql.Dialects;

/// <summary>How SQLite writes the functions of the tree.</summary>
internal static class SqliteFunctions
{
    // All that char.IsWhiteSpace calls white space; SQLite's trim knows the space only.
    private const string WhiteSpace =
        "char(9,10,11,12,13,32,133,160,5760,8192,8193,8194,8195,8196,8197,8198,8199,8200,8201," +
        "8202,8232,8233,8239,8287,12288)";

    internal static void Write(FunctionScalar function, SqlWriter sql)
    {
        if (SqliteTimes.TryWrite(function, sql))
        {
            return;
        }

        switch (function.Function)
        {
            case ScalarFunction.Trim or ScalarFunction.TrimStart or ScalarFunction.TrimEnd
                when function.Arguments.Count == 1:
                sql.Append(Name(function.Function)).Append("(");
                sql.WriteScalar(function.Arguments[0]);
                sql.Append(", ").Append(WhiteSpace).Append(")");
                break;
            case ScalarFunction.KeyPart:
                WriteKeyPart(function, sql);
                break;
            case ScalarFunction.Sign:
                sql.Append("((");
                sql.WriteScalar(function.Arguments[0]);
                sql.Append(" > 0) - (");
                sql.WriteScalar(function.Arguments[0]);
                sql.Append(" < 0))");
                break;
            default:
                sql.Append(Name(function.Function)).Append("(");
                sql.WriteList(function.Arguments);
                sql.Append(")");
                break;
        }
    }

    // Numbers with a fraction travel as text and bytes as hexadecimal digits, as WriteIsAmong says.
    private static void WriteKeyPart(FunctionScalar part, SqlWriter sql)
    {
        var decode = part.Type.Kind switch
        {
            ScalarKind.Single or ScalarKind.Double => "orm_real(",
            ScalarKind.Bytes => "unhex(",
            _ => null,
        };
        sql.Append(decode ?? string.Empty);
        if (part.Arguments.Count == 1)
        {
            sql.WriteScalar(part.Arguments[0]);
        }
        else
        {
            sql.Append("json_extract(");
            sql.WriteScalar(part.Arguments[0]);
            sql.Append(", '$[");
            sql.WriteScalar(part.Arguments[1]);
            sql.Append("]')");
        }

        sql.Append(decode is null ? string.Empty : ")");
    }

    private static string Name(ScalarFunction function) => function switch
    {
        ScalarFunction.Coalesce => "coalesce",
        ScalarFunction.Length => "length",
        ScalarFunction.Upper => "orm_upper",
        ScalarFunction.Lower => "orm_lower",
        ScalarFunction.Trim => "trim",
        ScalarFunction.TrimStart => "ltrim",
        ScalarFunction.TrimEnd => "rtrim",
        ScalarFunction.Substring => "substr",
        ScalarFunction.Position => "instr",
        ScalarFunction.Replace => "replace",
        ScalarFunction.Absolute => "abs",
        ScalarFunction.Round => "orm_round",
        ScalarFunction.Floor => "orm_floor",
        ScalarFunction.Ceiling => "orm_ceiling",
        ScalarFunction.Truncate => "orm_truncate",
        ScalarFunction.DecimalCompare => "orm_dec_cmp",
        ScalarFunction.DecimalAdd => "orm_dec_add",
        ScalarFunction.DecimalSubtract => "orm_dec_sub",
        ScalarFunction.DecimalMultiply => "orm_dec_mul",
        ScalarFunction.DecimalDivide => "orm_dec_div",
        ScalarFunction.DecimalModulo => "orm_dec_mod",
        ScalarFunction.DecimalNegate => "orm_dec_neg",
        ScalarFunction.DecimalAbsolute => "orm_dec_abs",
        ScalarFunction.DecimalRound => "orm_dec_round",
        ScalarFunction.DecimalFloor => "orm_dec_floor",
        ScalarFunction.DecimalCeiling => "orm_dec_ceiling",
        ScalarFunction.DecimalTruncate => "orm_dec_truncate",
        ScalarFunction.DecimalSign => "orm_dec_sign",
        ScalarFunction.DecimalOf => "orm_dec",
        ScalarFunction.RegularExpression => "orm_regexp",
        ScalarFunction.Like => "orm_like",
        _ => throw new InvalidOperationException($"{function} has no form in SQLite."),
    };
}
