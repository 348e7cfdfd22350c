using Orm.Backends;
using Orm.Model;

namespace Orm.Tests.Backends;

/// <summary>A value and the type under which it is bound.</summary>
/// <param name="Kind">The type.</param>
/// <param name="Value">The value, or null.</param>
/// <param name="DateTimeKind">The kind that a DateTime's column declares.</param>
public sealed record ScalarValue(ScalarKind Kind, object? Value, DateTimeKind DateTimeKind = DateTimeKind.Utc)
{
    public static implicit operator ScalarValue(long value) => new(ScalarKind.Int64, value);

    public static implicit operator ScalarValue(string? value) => new(ScalarKind.String, value);

    public static implicit operator ScalarValue(double value) => new(ScalarKind.Double, value);

    public static implicit operator ScalarValue(byte[] value) => new(ScalarKind.Bytes, value);

    public void Bind<TBinder>(ref TBinder binder, int ordinal)
        where TBinder : struct, IParameterBinder, allows ref struct
    {
        switch (Value)
        {
            case null: binder.BindNull(ordinal); break;
            case bool value: binder.BindBoolean(ordinal, value); break;
            case sbyte value: binder.BindInt64(ordinal, value); break;
            case byte value: binder.BindInt64(ordinal, value); break;
            case short value: binder.BindInt64(ordinal, value); break;
            case ushort value: binder.BindInt64(ordinal, value); break;
            case int value: binder.BindInt64(ordinal, value); break;
            case uint value: binder.BindInt64(ordinal, value); break;
            case long value: binder.BindInt64(ordinal, value); break;
            case ulong value: binder.BindUInt64(ordinal, value); break;
            case char value: binder.BindChar(ordinal, value); break;
            case float value: binder.BindSingle(ordinal, value); break;
            case double value: binder.BindDouble(ordinal, value); break;
            case decimal value: binder.BindDecimal(ordinal, value); break;
            case string value: binder.BindString(ordinal, value); break;
            case byte[] value: binder.BindBytes(ordinal, value); break;
            case DateTime value: binder.BindDateTime(ordinal, value, DateTimeKind); break;
            case DateTimeOffset value: binder.BindDateTimeOffset(ordinal, value); break;
            case DateOnly value: binder.BindDateOnly(ordinal, value); break;
            case TimeOnly value: binder.BindTimeOnly(ordinal, value); break;
            case TimeSpan value: binder.BindTimeSpan(ordinal, value); break;
            case Guid value: binder.BindGuid(ordinal, value); break;
            default: throw new InvalidOperationException($"{Value.GetType()} is no scalar type.");
        }
    }

    public static object Read<TRow>(ScalarKind kind, ref TRow row, int ordinal, DateTimeKind dateTimeKind)
        where TRow : struct, IRowReader
        => kind switch
        {
            ScalarKind.Boolean => row.GetBoolean(ordinal),
            ScalarKind.SByte => row.GetSByte(ordinal),
            ScalarKind.Byte => row.GetByte(ordinal),
            ScalarKind.Int16 => row.GetInt16(ordinal),
            ScalarKind.UInt16 => row.GetUInt16(ordinal),
            ScalarKind.Int32 => row.GetInt32(ordinal),
            ScalarKind.UInt32 => row.GetUInt32(ordinal),
            ScalarKind.Int64 => row.GetInt64(ordinal),
            ScalarKind.UInt64 => row.GetUInt64(ordinal),
            ScalarKind.Char => row.GetChar(ordinal),
            ScalarKind.Single => row.GetSingle(ordinal),
            ScalarKind.Double => row.GetDouble(ordinal),
            ScalarKind.Decimal => row.GetDecimal(ordinal),
            ScalarKind.String => row.GetString(ordinal),
            ScalarKind.Bytes => row.GetBytes(ordinal),
            ScalarKind.DateTime => row.GetDateTime(ordinal, dateTimeKind),
            ScalarKind.DateTimeOffset => row.GetDateTimeOffset(ordinal),
            ScalarKind.DateOnly => row.GetDateOnly(ordinal),
            ScalarKind.TimeOnly => row.GetTimeOnly(ordinal),
            ScalarKind.TimeSpan => row.GetTimeSpan(ordinal),
            ScalarKind.Guid => row.GetGuid(ordinal),
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };
}

/// <summary>Binds values in order.</summary>
public sealed class ScalarArguments(params ScalarValue[] values) : IArguments
{
    public void Bind<TBinder>(ref TBinder binder)
        where TBinder : struct, IParameterBinder, allows ref struct
    {
        for (var i = 0; i < values.Length; i++)
        {
            values[i].Bind(ref binder, i);
        }
    }
}

/// <summary>Reads columns as the given types, boxed.</summary>
public sealed class ScalarRow(params ScalarKind[] kinds) : IRowMaterializer<object?[]>
{
    public DateTimeKind DateTimeKind { get; init; } = DateTimeKind.Utc;

    public object?[] Read<TRow>(ref TRow row)
        where TRow : struct, IRowReader
    {
        var values = new object?[kinds.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = row.IsNull(i) ? null : ScalarValue.Read(kinds[i], ref row, i, DateTimeKind);
        }

        return values;
    }
}
