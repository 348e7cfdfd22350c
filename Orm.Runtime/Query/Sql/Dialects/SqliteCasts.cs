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
                sql.WriteScalar(cast.Operand);
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
        var (mask, offset) = cast.Type.Kind switch
        {
            ScalarKind.Byte => (byte.MaxValue, 0L),
            ScalarKind.UInt16 => (ushort.MaxValue, 0L),
            ScalarKind.UInt32 => (uint.MaxValue, 0L),
            ScalarKind.SByte => (byte.MaxValue, 128L),
            ScalarKind.Int16 => (ushort.MaxValue, 32768L),
            ScalarKind.Int32 => ((long)uint.MaxValue, 2147483648L),
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
        else if (offset == 0)
        {
            Call("(", cast.Operand, " & ", sql);
            sql.Append(mask).Append(")");
        }
        else
        {
            sql.Append("(((");
            sql.WriteScalar(cast.Operand);
            sql.Append(" + ").Append(offset).Append(") & ").Append(mask).Append(") - ").Append(offset).Append(")");
        }
    }

    private static void Call(string before, Scalar operand, string after, SqlWriter sql)
    {
        sql.Append(before);
        sql.WriteScalar(operand);
        sql.Append(after);
    }
}
