using Orm.Linq.Ir;
using Orm.Model;

namespace Orm.Linq.Sql.Dialects;

/// <summary>How SQLite writes the functions of the tree.</summary>
internal static class SqliteFunctions
{
    internal static void Write(FunctionScalar function, SqlWriter sql)
    {
        if (SqliteTimes.TryWrite(function, sql))
        {
            return;
        }

        switch (function.Function)
        {
            case ScalarFunction.Trim or ScalarFunction.TrimStart or ScalarFunction.TrimEnd:
                RegisteredCalls.WriteTrim(function, "trim", sql);
                break;
            case ScalarFunction.Sign:
                WriteSign(function.Arguments[0], sql);
                break;
            case ScalarFunction.KeyPart:
                WriteKeyPart(function, sql);
                break;
            case ScalarFunction.Beginning or ScalarFunction.Ending:
                WriteEnd(function, sql);
                break;
            default:
                sql.Append(RegisteredFunctionNames.Of(function)).Append("(");
                sql.WriteList(function.Arguments);
                sql.Append(")");
                break;
        }
    }

    /// <summary>
    /// The beginning of the call that makes a value of the text that it travelled as in JSON: numbers with a fraction
    /// as their digits, bytes as hexadecimal ones. Null where the value is what JSON makes of it.
    /// </summary>
    internal static string? DecoderOf(ScalarKind kind) => kind switch
    {
        ScalarKind.Single or ScalarKind.Double => "orm_real(",
        ScalarKind.Bytes => "orm_unhex(",
        _ => null,
    };

    private static void WriteKeyPart(FunctionScalar part, SqlWriter sql)
    {
        var decode = DecoderOf(part.Type.Kind);
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

    private static void WriteSign(Scalar number, SqlWriter sql)
    {
        sql.Append("((");
        sql.WriteScalar(number);
        sql.Append(" > 0) - (");
        sql.WriteScalar(number);
        sql.Append(" < 0))");
    }

    // Both ends are counted in code points, which is as good as any unit: no text ends within one. Where the other text
    // is longer, what comes out of the end is shorter than it, and so never equal to it.
    private static void WriteEnd(FunctionScalar function, SqlWriter sql)
    {
        var text = function.Arguments[0];
        sql.Append("substr(");
        sql.WriteScalar(text);
        if (function.Function == ScalarFunction.Beginning)
        {
            sql.Append(", 1, ");
            WriteLength(function.Arguments[1], sql);
            sql.Append(")");
        }
        else
        {
            sql.Append(", length(");
            sql.WriteScalar(text);
            sql.Append(") - ");
            WriteLength(function.Arguments[1], sql);
            sql.Append(" + 1)");
        }
    }

    private static void WriteLength(Scalar text, SqlWriter sql)
    {
        switch (text)
        {
            case LiteralScalar { Value: string literal }:
                sql.Append(literal.Length);
                break;
            case { Type.Kind: ScalarKind.Char }:
                sql.Append("1");
                break;
            default:
                sql.Append("length(");
                sql.WriteScalar(text);
                sql.Append(")");
                break;
        }
    }
}
