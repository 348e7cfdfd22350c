using System.Linq.Expressions;

namespace Orm.Linq.Expressions;

/// <summary>C#'s casts in expression trees.</summary>
internal static class Conversions
{
    /// <summary>
    /// Whether a cast leaves a value what it is: to its nullable form, to a base type, to a wider number, between an
    /// enum and its number. The parameter's type then says all there is to know of it.
    /// </summary>
    internal static bool KeepsValue(UnaryExpression unary)
    {
        if (unary.NodeType is not (ExpressionType.Convert or ExpressionType.ConvertChecked) || unary.Method is not null)
        {
            return false;
        }

        if (IsNull(unary))
        {
            return true;
        }

        var from = Number(unary.Operand.Type);
        var to = Number(unary.Type);
        return from == to || !unary.Type.IsValueType || IsWidening(Type.GetTypeCode(from), Type.GetTypeCode(to));
    }

    /// <summary>Whether a cast only says which type's null is meant.</summary>
    internal static bool IsNull(UnaryExpression unary) => unary is
    {
        NodeType: ExpressionType.Convert or ExpressionType.ConvertChecked,
        Operand: ConstantExpression { Value: null },
        Method: null,
    }
        && (!unary.Type.IsValueType || Nullable.GetUnderlyingType(unary.Type) is not null);

    private static Type Number(Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        return plain.IsEnum ? Enum.GetUnderlyingType(plain) : plain;
    }

    private static bool IsWidening(TypeCode from, TypeCode to) => from switch
    {
        TypeCode.SByte => to is TypeCode.Int16 or TypeCode.Int32 or TypeCode.Int64 || IsReal(to),
        TypeCode.Byte => to is TypeCode.Int16 or TypeCode.UInt16 or TypeCode.Int32 or TypeCode.UInt32 or TypeCode.Int64
            or TypeCode.UInt64 || IsReal(to),
        TypeCode.Int16 => to is TypeCode.Int32 or TypeCode.Int64 || IsReal(to),
        TypeCode.UInt16 => to is TypeCode.Int32 or TypeCode.UInt32 or TypeCode.Int64 or TypeCode.UInt64 || IsReal(to),
        TypeCode.Int32 => to is TypeCode.Int64 || IsReal(to),
        TypeCode.UInt32 => to is TypeCode.Int64 or TypeCode.UInt64 || IsReal(to),
        TypeCode.Int64 or TypeCode.UInt64 => IsReal(to),
        TypeCode.Single => to is TypeCode.Double,
        TypeCode.Char => to is TypeCode.Int32,
        _ => false,
    };

    private static bool IsReal(TypeCode type) => type is TypeCode.Single or TypeCode.Double or TypeCode.Decimal;
}
