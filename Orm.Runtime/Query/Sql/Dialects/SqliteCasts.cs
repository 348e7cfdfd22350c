using Orm.Linq.Ir;
using Orm.Model;

namespace Orm.Linq.Sql.Dialects;

/// <summary>How SQLite writes C#'s casts.</summary>
internal static class SqliteCasts
{
    internal static void Write(CastScalar cast, SqlWriter sql)
    {
        var from = cast.Operand.Type;
        var to = cast.Type;
        switch (from.Kind, to.Kind)
        {
            case (ScalarKind.Char, ScalarKind.String):
            case (ScalarKind.TimeSpan, ScalarKind.Int64):
            case (_, ScalarKind.TimeSpan):
                sql.WriteScalar(cast.Operand);
                break;
            case (ScalarKind.DateTimeOffset, ScalarKind.DateTime):
                Call("orm_datetime(orm_ticks(", cast.Operand, "))", sql);
                break;
            case (ScalarKind.Char, _) when to.IsInteger:
                Call("unicode(", cast.Operand, ")", sql);
                break;
            case (_, ScalarKind.Char) when from.IsInteger:
                Call("char(", cast.Operand, ")", sql);
                break;
            case (_, ScalarKind.Decimal):
                Call("orm_dec(", cast.Operand, ")", sql);
                break;
            case (ScalarKind.Decimal, ScalarKind.String):
                sql.WriteScalar(cast.Operand);
                break;
            case (ScalarKind.Decimal, _) when to.IsInteger:
                Call("CAST(orm_dec_truncate(", cast.Operand, ") AS INTEGER)", sql);
                break;
            case (_, ScalarKind.String):
                Call("CAST(", cast.Operand, " AS TEXT)", sql);
                break;
            case (_, ScalarKind.Single or ScalarKind.Double):
                Call("CAST(", cast.Operand, " AS REAL)", sql);
                break;
            default:
                WriteInteger(cast, sql);
                break;
        }
    }

    // A narrowing cast keeps the low bits, as C# does where it does not check.
    private static void WriteInteger(CastScalar cast, SqlWriter sql)
    {
        var isReal = cast.Operand.Type.Kind is ScalarKind.Single or ScalarKind.Double;
        var (mask, sign) = cast.Type.Kind switch
        {
            ScalarKind.Byte => (byte.MaxValue, 0L),
            ScalarKind.UInt16 => (ushort.MaxValue, 0L),
            ScalarKind.UInt32 => (uint.MaxValue, 0L),
            ScalarKind.SByte => (byte.MaxValue, 0x80L),
            ScalarKind.Int16 => (ushort.MaxValue, 0x8000L),
            ScalarKind.Int32 => ((long)uint.MaxValue, 0x80000000L),
            _ => (-1L, 0L),
        };
        if (isReal)
        {
            Call("CAST(", cast.Operand, " AS INTEGER)", sql);
        }
        else if (mask == -1L)
        {
            sql.WriteScalar(cast.Operand);
        }
        else
        {
            Call(sign == 0 ? "(" : "((", cast.Operand, " & ", sql);
            sql.Append(mask).Append(")");
            if (sign != 0)
            {
                Call(" - ((", cast.Operand, " & ", sql);
                sql.Append(sign).Append(") << 1))");
            }
        }
    }

    private static void Call(string before, Scalar operand, string after, SqlWriter sql)
    {
        sql.Append(before);
        sql.WriteOperand(operand, SqlWriter.BitwisePrecedence);
        sql.Append(after);
    }
}
