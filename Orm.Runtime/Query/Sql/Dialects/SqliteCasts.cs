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
            case (_, ScalarKind.String):
                WriteText(cast.Operand, sql);
                break;
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
                Call(DecimalOf(from.Kind), cast.Operand, ")", sql);
                break;
            case (_, ScalarKind.Single or ScalarKind.Double):
                WriteReal(cast, sql);
                break;
            default:
                WriteInteger(cast, sql);
                break;
        }
    }

    private static void WriteText(Scalar operand, SqlWriter sql)
    {
        switch (operand.Type.Kind)
        {
            case ScalarKind.Char or ScalarKind.Decimal:
                sql.WriteScalar(operand);
                break;
            case ScalarKind.TimeSpan:
                Call("orm_duration_text(", operand, ")", sql);
                break;
            case ScalarKind.UInt64:
                Call("orm_unsigned_text(", operand, ")", sql);
                break;
            default:
                Call("CAST(", operand, " AS TEXT)", sql);
                break;
        }
    }

    // C# keeps 15 digits of a double and 7 of a float.
    private static string DecimalOf(ScalarKind kind) => kind switch
    {
        ScalarKind.UInt64 => "orm_unsigned_dec(",
        ScalarKind.Single => "orm_single_dec(",
        ScalarKind.Double => "orm_real_dec(",
        _ => "orm_dec(",
    };

    private static void WriteReal(CastScalar cast, SqlWriter sql)
    {
        var isSingle = cast.Type.Kind == ScalarKind.Single;
        switch (cast.Operand.Type.Kind)
        {
            case ScalarKind.Decimal:
                Call(isSingle ? "orm_dec_single(" : "orm_dec_real(", cast.Operand, ")", sql);
                break;
            case ScalarKind.UInt64:
                Call(isSingle ? "orm_single(orm_unsigned_real(" : "(orm_unsigned_real(", cast.Operand, "))", sql);
                break;
            case ScalarKind.Int32 or ScalarKind.UInt32 or ScalarKind.Int64 or ScalarKind.Double when isSingle:
                Call("orm_single(", cast.Operand, ")", sql);
                break;
            default:
                Call("CAST(", cast.Operand, " AS REAL)", sql);
                break;
        }
    }

    private static void WriteInteger(CastScalar cast, SqlWriter sql)
    {
        if (cast.Operand.Type.Kind is ScalarKind.Single or ScalarKind.Double)
        {
            WriteIntegerOfReal(cast, sql);
            return;
        }

        if (cast.Type.Kind is ScalarKind.Int64 or ScalarKind.UInt64)
        {
            sql.WriteScalar(cast.Operand);
            return;
        }

        WriteLowBits(cast.Operand, cast.Type.Kind, sql);
    }

    // What is out of range becomes the nearest number that an int, uint, long or ulong has; of an int, the smaller
    // types keep the low bits.
    private static void WriteIntegerOfReal(CastScalar cast, SqlWriter sql)
    {
        switch (cast.Type.Kind)
        {
            case ScalarKind.Int64:
                Call("CAST(", cast.Operand, " AS INTEGER)", sql);
                break;
            case ScalarKind.UInt64:
                Call("orm_unsigned_of(", cast.Operand, ")", sql);
                break;
            case ScalarKind.UInt32:
                Call("min(max(CAST(", cast.Operand, " AS INTEGER), 0), 4294967295)", sql);
                break;
            case ScalarKind.Int32:
                Call("min(max(CAST(", cast.Operand, " AS INTEGER), -2147483648), 2147483647)", sql);
                break;
            default:
                WriteLowBits(new CastScalar(cast.Operand, ScalarType.Int32), cast.Type.Kind, sql);
                break;
        }
    }

    // A narrowing cast keeps the low bits where it does not check.
    private static void WriteLowBits(Scalar operand, ScalarKind kind, SqlWriter sql)
    {
        var (mask, sign) = kind switch
        {
            ScalarKind.Byte => (byte.MaxValue, 0L),
            ScalarKind.UInt16 => (ushort.MaxValue, 0L),
            ScalarKind.UInt32 => (uint.MaxValue, 0L),
            ScalarKind.SByte => (byte.MaxValue, 0x80L),
            ScalarKind.Int16 => (ushort.MaxValue, 0x8000L),
            _ => ((long)uint.MaxValue, 0x80000000L),
        };
        Call(sign == 0 ? "(" : "((", operand, " & ", sql);
        sql.Append(mask).Append(")");
        if (sign != 0)
        {
            Call(" - ((", operand, " & ", sql);
            sql.Append(sign).Append(") << 1))");
        }
    }

    private static void Call(string before, Scalar operand, string after, SqlWriter sql)
    {
        sql.Append(before);
        sql.WriteOperand(operand, SqlWriter.BitwisePrecedence);
        sql.Append(after);
    }
}
