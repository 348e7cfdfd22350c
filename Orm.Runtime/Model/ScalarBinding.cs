using System.Globalization;
using System.Runtime.CompilerServices;
using Orm.Backends;

namespace Orm.Model;

/// <summary>Binds values whose type is known only at run time: keys to find, captured variables, raw SQL.</summary>
internal static class ScalarBinding
{
    /// <summary>
    /// The kind that stores a C# type as it is; null where no column has the type without a conversion.
    /// </summary>
    internal static ScalarKind? KindOf(Type type) => Type.GetTypeCode(type) switch
    {
        _ when type.IsEnum => null,
        TypeCode.Boolean => ScalarKind.Boolean,
        TypeCode.SByte => ScalarKind.SByte,
        TypeCode.Byte => ScalarKind.Byte,
        TypeCode.Int16 => ScalarKind.Int16,
        TypeCode.UInt16 => ScalarKind.UInt16,
        TypeCode.Int32 => ScalarKind.Int32,
        TypeCode.UInt32 => ScalarKind.UInt32,
        TypeCode.Int64 => ScalarKind.Int64,
        TypeCode.UInt64 => ScalarKind.UInt64,
        TypeCode.Char => ScalarKind.Char,
        TypeCode.Single => ScalarKind.Single,
        TypeCode.Double => ScalarKind.Double,
        TypeCode.Decimal => ScalarKind.Decimal,
        TypeCode.String => ScalarKind.String,
        TypeCode.DateTime => ScalarKind.DateTime,
        _ when type == typeof(byte[]) => ScalarKind.Bytes,
        _ when type == typeof(DateTimeOffset) => ScalarKind.DateTimeOffset,
        _ when type == typeof(DateOnly) => ScalarKind.DateOnly,
        _ when type == typeof(TimeOnly) => ScalarKind.TimeOnly,
        _ when type == typeof(TimeSpan) => ScalarKind.TimeSpan,
        _ when type == typeof(Guid) => ScalarKind.Guid,
        _ => null,
    };

    /// <summary>Binds a value without boxing it where its type is one that keys usually have.</summary>
    internal static void Bind<TBinder, TValue>(
        ref TBinder binder, int ordinal, ScalarKind kind, DateTimeKind dateTimeKind, TValue value)
        where TBinder : struct, IParameterBinder, allows ref struct
    {
        if (typeof(TValue) == typeof(long) && kind == ScalarKind.Int64)
        {
            binder.BindInt64(ordinal, Unsafe.As<TValue, long>(ref value));
        }
        else if (typeof(TValue) == typeof(int) && kind is ScalarKind.Int32 or ScalarKind.Int64)
        {
            binder.BindInt64(ordinal, Unsafe.As<TValue, int>(ref value));
        }
        else if (typeof(TValue) == typeof(Guid) && kind == ScalarKind.Guid)
        {
            binder.BindGuid(ordinal, Unsafe.As<TValue, Guid>(ref value));
        }
        else
        {
            BindBoxed(ref binder, ordinal, kind, dateTimeKind, value);
        }
    }

    /// <summary>Binds a boxed value of a kind; null is bound as NULL.</summary>
    /// <exception cref="InvalidCastException">
    /// The value is not of the kind's C# type and no integer that fits it.
    /// </exception>
    /// <exception cref="ValueNotStorableException">The value cannot be stored without loss.</exception>
    internal static void BindBoxed<TBinder>(
        ref TBinder binder, int ordinal, ScalarKind kind, DateTimeKind dateTimeKind, object? value)
        where TBinder : struct, IParameterBinder, allows ref struct
    {
        if (value is null)
        {
            binder.BindNull(ordinal);
            return;
        }

        switch (kind)
        {
            case ScalarKind.SByte or ScalarKind.Byte or ScalarKind.Int16 or ScalarKind.UInt16 or ScalarKind.Int32
                or ScalarKind.UInt32 or ScalarKind.Int64:
                binder.BindInt64(ordinal, ((IConvertible)value).ToInt64(CultureInfo.InvariantCulture));
                break;
            case ScalarKind.UInt64:
                binder.BindUInt64(ordinal, ((IConvertible)value).ToUInt64(CultureInfo.InvariantCulture));
                break;
            case ScalarKind.Boolean:
                binder.BindBoolean(ordinal, (bool)value);
                break;
            case ScalarKind.Single:
                binder.BindSingle(ordinal, (float)value);
                break;
            case ScalarKind.Double:
                binder.BindDouble(ordinal, ((IConvertible)value).ToDouble(CultureInfo.InvariantCulture));
                break;
            case ScalarKind.Decimal:
                binder.BindDecimal(ordinal, ((IConvertible)value).ToDecimal(CultureInfo.InvariantCulture));
                break;
            case ScalarKind.Char:
                binder.BindChar(ordinal, (char)value);
                break;
            case ScalarKind.String:
                binder.BindString(ordinal, (string)value);
                break;
            case ScalarKind.Bytes:
                binder.BindBytes(ordinal, (byte[])value);
                break;
            default:
                BindTimeOrGuid(ref binder, ordinal, kind, dateTimeKind, value);
                break;
        }
    }

    private static void BindTimeOrGuid<TBinder>(
        ref TBinder binder, int ordinal, ScalarKind kind, DateTimeKind dateTimeKind, object value)
        where TBinder : struct, IParameterBinder, allows ref struct
    {
        switch (kind)
        {
            case ScalarKind.DateTime:
                binder.BindDateTime(ordinal, (DateTime)value, dateTimeKind);
                break;
            case ScalarKind.DateTimeOffset:
                binder.BindDateTimeOffset(ordinal, (DateTimeOffset)value);
                break;
            case ScalarKind.DateOnly:
                binder.BindDateOnly(ordinal, (DateOnly)value);
                break;
            case ScalarKind.TimeOnly:
                binder.BindTimeOnly(ordinal, (TimeOnly)value);
                break;
            case ScalarKind.TimeSpan:
                binder.BindTimeSpan(ordinal, (TimeSpan)value);
                break;
            case ScalarKind.Guid:
                binder.BindGuid(ordinal, (Guid)value);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(kind), kind, message: null);
        }
    }
}
