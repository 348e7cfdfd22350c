using System.Runtime.CompilerServices;
using Orm.Backends;
using Orm.Linq.Ir;
using Orm.Model;

namespace Orm.Linq.Materialization;

/// <summary>Reads rows of one column. Which read it is is known when the code for the type is compiled.</summary>
/// <typeparam name="TResult">The value's C# type: one that columns have, its nullable form, an enum.</typeparam>
/// <param name="stored">How the column stores it.</param>
internal sealed class ScalarMaterializer<TResult>(ScalarType stored) : IRowMaterializer<TResult>
{
    private readonly ScalarKind _kind = Fitting(stored);
    private readonly bool _isNullable = default(TResult) is null;

    /// <inheritdoc/>
    public TResult Read<TRow>(ref TRow row)
        where TRow : struct, IRowReader
    {
        if (_isNullable && row.IsNull(0))
        {
            return default!;
        }

        if (stored.Conversion is { Handle: ColumnModel { FromColumn: { } convert } })
        {
            return (TResult)convert(ScalarReading.Read(ref row, 0, _kind, stored.DateTimeKind));
        }

        return _kind switch
        {
            ScalarKind.Int32 => As(row.GetInt32(0)),
            ScalarKind.Int64 => As(row.GetInt64(0)),
            ScalarKind.Boolean => As(row.GetBoolean(0)),
            ScalarKind.Double => As(row.GetDouble(0)),
            ScalarKind.Decimal => As(row.GetDecimal(0)),
            ScalarKind.String => (TResult)(object)row.GetString(0),
            ScalarKind.Bytes => (TResult)(object)row.GetBytes(0),
            ScalarKind.DateTime => As(row.GetDateTime(0, stored.DateTimeKind)),
            ScalarKind.DateTimeOffset => As(row.GetDateTimeOffset(0)),
            ScalarKind.DateOnly => As(row.GetDateOnly(0)),
            ScalarKind.TimeOnly => As(row.GetTimeOnly(0)),
            ScalarKind.TimeSpan => As(row.GetTimeSpan(0)),
            ScalarKind.Guid => As(row.GetGuid(0)),
            ScalarKind.Single => As(row.GetSingle(0)),
            ScalarKind.Char => As(row.GetChar(0)),
            _ => ReadInteger(ref row),
        };
    }

    // The bits of one kind of value would be taken for those of another.
    private static ScalarKind Fitting(ScalarType stored)
    {
        var type = Nullable.GetUnderlyingType(typeof(TResult)) ?? typeof(TResult);
        var kind = ScalarBinding.KindOf(type.IsEnum ? Enum.GetUnderlyingType(type) : type);
        return stored.Conversion is not null || kind is null || kind == stored.Kind
            ? stored.Kind
            : throw new InvalidOperationException($"A {stored.Kind} was translated where C# has a {type.Name}.");
    }

    private TResult ReadInteger<TRow>(ref TRow row)
        where TRow : struct, IRowReader
        => _kind switch
        {
            ScalarKind.SByte => As(row.GetSByte(0)),
            ScalarKind.Byte => As(row.GetByte(0)),
            ScalarKind.Int16 => As(row.GetInt16(0)),
            ScalarKind.UInt16 => As(row.GetUInt16(0)),
            ScalarKind.UInt32 => As(row.GetUInt32(0)),
            _ => As(row.GetUInt64(0)),
        };

    // The value, its nullable form and the enum over it have the bits of the value; the nullable forms of a value and
    // of an enum over it have one layout.
    private TResult As<TValue>(TValue value)
        where TValue : struct
    {
        if (typeof(TResult) == typeof(TValue) || !_isNullable)
        {
            return Unsafe.As<TValue, TResult>(ref value);
        }

        if (typeof(TResult).IsValueType)
        {
            TValue? nullable = value;
            return Unsafe.As<TValue?, TResult>(ref nullable);
        }

        return (TResult)(object)value;
    }
}
