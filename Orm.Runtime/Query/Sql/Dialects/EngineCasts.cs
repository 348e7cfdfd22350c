using Orm.Linq.Ir;
using Orm.Model;

namespace Orm.Linq.Sql.Dialects;

/// <summary>How the engine writes C#'s casts.</summary>
internal static class EngineCasts
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
            case (ScalarKind.Char, _) when to.IsInteger:
                sql.WriteScalar("orm_code(", cast.Operand, ")");
                break;
            case (_, ScalarKind.Char) when from.IsInteger:
                sql.WriteScalar("orm_char(", cast.Operand, ")");
                break;
            case (_, ScalarKind.Decimal):
                WriteDecimal(cast.Operand, sql);
                break;
            case (_, ScalarKind.Single or ScalarKind.Double):
                WriteReal(cast, sql);
                break;
            case (ScalarKind.Single or ScalarKind.Double, _):
                WriteIntegerOfReal(cast, sql);
                break;
            case (ScalarKind.DateTimeOffset, ScalarKind.DateTime) or (_, ScalarKind.TimeSpan):
            case (ScalarKind.Boolean or ScalarKind.TimeSpan, _):
            case (_, ScalarKind.Int64 or ScalarKind.UInt64):
                WriteCast(cast.Operand, EngineTypeNames.Of(to.Kind), sql);
                break;
            default:
                WriteLowBits(cast.Operand, to.Kind, sql);
                break;
        }
    }

    /// <summary>Writes a value of a type that travels as text.</summary>
    internal static void WriteFromText(string text, ScalarKind kind, SqlWriter sql)
    {
        switch (kind)
        {
            case ScalarKind.Char or ScalarKind.String:
                sql.Append(text);
                break;
            case ScalarKind.Bytes:
                sql.Append("orm_unhex(").Append(text).Append(")");
                break;
            default:
                sql.Append("CAST(").Append(text).Append(" AS ").Append(EngineTypeNames.Of(kind)).Append(")");
                break;
        }
    }

    private static void WriteText(Scalar operand, SqlWriter sql)
    {
        switch (operand.Type.Kind)
        {
            case ScalarKind.Char:
                sql.WriteScalar(operand);
                break;
            case ScalarKind.TimeSpan:
                sql.WriteScalar("orm_duration_text(", operand, ")");
                break;
            case ScalarKind.UInt64:
                sql.WriteScalar("orm_unsigned_text(", operand, ")");
                break;
            default:
                WriteCast(operand, "TEXT", sql);
                break;
        }
    }

    // C# keeps 15 digits of a double and 7 of a float.
    private static void WriteDecimal(Scalar operand, SqlWriter sql)
    {
        switch (operand.Type.Kind)
        {
            case ScalarKind.UInt64:
                sql.WriteScalar("orm_unsigned_dec(", operand, ")");
                break;
            case ScalarKind.Single:
                sql.WriteScalar("orm_single_dec(", operand, ")");
                break;
            case ScalarKind.Double:
                sql.WriteScalar("orm_real_dec(", operand, ")");
                break;
            default:
                WriteCast(operand, "NUMERIC", sql);
                break;
        }
    }

    private static void WriteReal(CastScalar cast, SqlWriter sql)
    {
        var isSingle = cast.Type.Kind == ScalarKind.Single;
        switch (cast.Operand.Type.Kind)
        {
            case ScalarKind.Decimal:
                sql.WriteScalar(isSingle ? "orm_dec_single(" : "orm_dec_real(", cast.Operand, ")");
                break;
            case ScalarKind.UInt64:
                sql.WriteScalar(isSingle ? "orm_unsigned_single(" : "orm_unsigned_real(", cast.Operand, ")");
                break;
            case var kind when isSingle && (kind == ScalarKind.Double || cast.Operand.Type.IsInteger):
                sql.WriteScalar("orm_single(", cast.Operand, ")");
                break;
            default:
                WriteCast(cast.Operand, EngineTypeNames.Of(cast.Type.Kind), sql);
                break;
        }
    }

    // What is out of range becomes the nearest number that an int, uint, long or ulong has; of an int, the smaller
    // types keep the low bits.
    private static void WriteIntegerOfReal(CastScalar cast, SqlWriter sql)
    {
        switch (cast.Type.Kind)
        {
            case ScalarKind.Int64:
                sql.WriteScalar("orm_to_int64(", cast.Operand, ")");
                break;
            case ScalarKind.UInt64:
                sql.WriteScalar("orm_unsigned_of(", cast.Operand, ")");
                break;
            case ScalarKind.UInt32:
                sql.WriteScalar("orm_to_uint32(", cast.Operand, ")");
                break;
            case ScalarKind.Int32:
                sql.WriteScalar("orm_to_int32(", cast.Operand, ")");
                break;
            default:
                WriteLowBits(new CastScalar(cast.Operand, ScalarType.Int32), cast.Type.Kind, sql);
                break;
        }
    }

    // A narrowing cast keeps the low bits where it does not check; a negative number of them keeps the sign.
    private static void WriteLowBits(Scalar operand, ScalarKind kind, SqlWriter sql)
    {
        var bits = kind switch
        {
            ScalarKind.Byte => ", 8)",
            ScalarKind.UInt16 => ", 16)",
            ScalarKind.UInt32 => ", 32)",
            ScalarKind.SByte => ", -8)",
            ScalarKind.Int16 => ", -16)",
            _ => ", -32)",
        };
        sql.WriteScalar("orm_low_bits(", operand, bits);
    }

    private static void WriteCast(Scalar operand, string type, SqlWriter sql)
    {
        sql.Append("CAST(");
        sql.WriteScalar(operand);
        sql.Append(" AS ").Append(type).Append(")");
    }
}
