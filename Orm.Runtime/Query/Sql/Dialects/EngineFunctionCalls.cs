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
                RegisteredCalls.WriteTrim(function, "btrim", sql);
                break;
            case ScalarFunction.Sign:
                sql.WriteScalar("CAST(sign(", function.Arguments[0], ") AS INTEGER)");
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
}
