using Orm.Linq.Ir;
using Orm.Model;

namespace Orm.Linq.Sql.Dialects;

/// <summary>How the engine writes the functions of the tree.</summary>
internal static class EngineFunctionCalls
{
    internal static void Write(FunctionScalar function, SqlWriter sql)
    {
        if (EngineTimeCalls.TryWrite(function, sql))
        {
            return;
        }

        switch (function.Function)
        {
            case ScalarFunction.Trim or ScalarFunction.TrimStart or ScalarFunction.TrimEnd:
                WriteTrim(function, sql);
                break;
            case ScalarFunction.Sign:
                Call("CAST(sign(", function.Arguments[0], ") AS INTEGER)", sql);
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

    private static void WriteKeyPart(FunctionScalar part, SqlWriter sql)
    {
        var (before, after) = part.Type.Kind switch
        {
            ScalarKind.Char or ScalarKind.String => (string.Empty, string.Empty),
            ScalarKind.Bytes => ("orm_unhex(", ")"),
            var kind => ("CAST(", " AS " + EngineTypeNames.Of(kind) + ")"),
        };
        sql.Append(before);
        if (part.Arguments.Count == 1)
        {
            sql.WriteScalar(part.Arguments[0]);
        }
        else
        {
            sql.Append("orm_item(");
            sql.WriteList(part.Arguments);
            sql.Append(")");
        }

        sql.Append(after);
    }

    // Where the other text is longer, the whole text comes out, which is shorter than it and so never equal to it.
    private static void WriteEnd(FunctionScalar function, SqlWriter sql)
    {
        sql.Append(function.Function == ScalarFunction.Beginning ? "left(" : "right(");
        sql.WriteScalar(function.Arguments[0]);
        sql.Append(", length(");
        sql.WriteScalar(function.Arguments[1]);
        sql.Append("))");
    }

    private static void WriteTrim(FunctionScalar function, SqlWriter sql)
    {
        var isOfWhiteSpace = function.Arguments.Count == 1;
        sql.Append((function.Function, isOfWhiteSpace) switch
        {
            (ScalarFunction.Trim, true) => "orm_trim(",
            (ScalarFunction.Trim, false) => "btrim(",
            (ScalarFunction.TrimStart, true) => "orm_trim_start(",
            (ScalarFunction.TrimStart, false) => "ltrim(",
            (_, true) => "orm_trim_end(",
            _ => "rtrim(",
        });
        sql.WriteList(function.Arguments);
        sql.Append(")");
    }

    private static void Call(string before, Scalar operand, string after, SqlWriter sql)
    {
        sql.Append(before);
        sql.WriteScalar(operand);
        sql.Append(after);
    }
}
