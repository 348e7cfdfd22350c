using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using Orm.Engine.Functions;
using Orm.Engine.Types;

namespace Orm.Engine.Data;

/// <summary>Values of .NET as SQL values and back.</summary>
internal static class ClrValues
{
    private static readonly long s_epochTicks = DateTime.UnixEpoch.Ticks;

    /// <exception cref="NotSupportedException">There is no SQL type for the value.</exception>
    internal static SqlValue ToSql(object? value, DbParameter parameter) => value switch
    {
        null or DBNull => SqlValue.Null,
        string text => SqlValue.Text(text),
        int number => SqlValue.Integer(number),
        long number => SqlValue.BigInt(number),
        bool flag => SqlValue.Boolean(flag),
        decimal number => SqlValue.Decimal(SqlDecimal.FromDecimal(number)),
        double number => SqlValue.Double(number),
        float number => SqlValue.Real(number),
        short number => SqlValue.SmallInt(number),
        byte number => SqlValue.SmallInt(number),
        sbyte number => SqlValue.SmallInt(number),
        ushort number => SqlValue.Integer(number),
        uint number => SqlValue.BigInt(number),
        ulong number => SqlValue.Decimal(new SqlDecimal(number, 0)),
        char letter => SqlValue.Text(letter.ToString()),
        byte[] bytes => SqlValue.Blob([.. bytes]),
        Guid guid => SqlValue.Uuid(guid),
        Enum constant =>
            ToSql(Convert.ChangeType(constant, Enum.GetUnderlyingType(constant.GetType()), null), parameter),
        _ => TimeToSql(value, parameter),
    };

    internal static object FromSql(in SqlValue value) => value.Kind switch
    {
        SqlTypeKind.Null => DBNull.Value,
        SqlTypeKind.Boolean => value.AsBoolean(),
        SqlTypeKind.SmallInt => (short)value.AsInt64(),
        SqlTypeKind.Integer => (int)value.AsInt64(),
        SqlTypeKind.BigInt => value.AsInt64(),
        SqlTypeKind.Real => (float)value.AsDouble(),
        SqlTypeKind.Double => value.AsDouble(),
        SqlTypeKind.Decimal => value.AsDecimal().ToDecimal(),
        SqlTypeKind.Blob => value.AsBytes().ToArray(),
        SqlTypeKind.Date => ToDateTime(value),
        SqlTypeKind.Time => new TimeSpan(value.AsInt64()),
        SqlTypeKind.Timestamp or SqlTypeKind.TimestampTz => ToDateTime(value),
        SqlTypeKind.Interval => ToTimeSpan(value),
        SqlTypeKind.Uuid => value.AsUuid(),
        _ => value.AsString(),
    };

    [return: DynamicallyAccessedMembers(
        DynamicallyAccessedMemberTypes.PublicFields | DynamicallyAccessedMemberTypes.PublicProperties)]
    internal static Type TypeOf(SqlType type) => type.Kind switch
    {
        SqlTypeKind.Boolean => typeof(bool),
        SqlTypeKind.SmallInt => typeof(short),
        SqlTypeKind.Integer => typeof(int),
        SqlTypeKind.BigInt => typeof(long),
        SqlTypeKind.Real => typeof(float),
        SqlTypeKind.Double => typeof(double),
        SqlTypeKind.Decimal => typeof(decimal),
        SqlTypeKind.Blob => typeof(byte[]),
        SqlTypeKind.Date or SqlTypeKind.Timestamp or SqlTypeKind.TimestampTz => typeof(DateTime),
        SqlTypeKind.Time or SqlTypeKind.Interval => typeof(TimeSpan),
        SqlTypeKind.Uuid => typeof(Guid),
        _ => typeof(string),
    };

    internal static DateTime ToDateTime(in SqlValue value)
    {
        switch (value.Kind)
        {
            case SqlTypeKind.Date:
                return DateTime.UnixEpoch.AddDays(value.AsInt64()) is var date
                    ? DateTime.SpecifyKind(date, DateTimeKind.Unspecified) : default;
            case SqlTypeKind.Timestamp:
                return new DateTime(Ticks(value.AsInt64()), DateTimeKind.Unspecified);
            case SqlTypeKind.TimestampTz:
                return new DateTime(Ticks(value.AsInt64()), DateTimeKind.Utc);
            default:
                return new DateTime(
                    Ticks(TextValue.Read(ValueText.Format(value), SqlType.Timestamp).AsInt64()),
                        DateTimeKind.Unspecified);
        }
    }

    internal static TimeSpan ToTimeSpan(in SqlValue value)
    {
        if (value.Kind == SqlTypeKind.Time)
        {
            return new TimeSpan(value.AsInt64());
        }

        SqlInterval interval = value.AsInterval();
        if (interval.Months != 0)
        {
            throw new InvalidCastException(
                "The interval has months, which a TimeSpan cannot have: read it as a string.");
        }

        Int128 ticks = ((Int128)interval.Days * Calendar.TicksPerDay) + interval.Ticks;
        return ticks >= long.MinValue && ticks <= long.MaxValue
            ? new TimeSpan((long)ticks)
            : throw new InvalidCastException("The interval is longer than a TimeSpan can be: read it as a string.");
    }

    private static SqlValue TimeToSql(object value, DbParameter parameter) => value switch
    {
        DateTime { Kind: DateTimeKind.Unspecified } time => SqlValue.Timestamp(SinceEpoch(time.Ticks)),
        DateTime { Kind: DateTimeKind.Utc } time => SqlValue.TimestampTz(SinceEpoch(time.Ticks)),
        DateTime time => SqlValue.TimestampTz(SinceEpoch(time.ToUniversalTime().Ticks)),
        DateTimeOffset time => SqlValue.TimestampTz(SinceEpoch(time.UtcTicks)),
        DateOnly date => SqlValue.Date(date),
        TimeOnly time => SqlValue.Time(time.Ticks),
        TimeSpan span => SqlValue.Interval(new SqlInterval(0, 0, span.Ticks)),
        ReadOnlyMemory<byte> bytes => SqlValue.Blob(bytes.ToArray()),
        Memory<byte> bytes => SqlValue.Blob(bytes.ToArray()),
        _ => throw new NotSupportedException(
            $"The parameter '{parameter.ParameterName}' is a {value.GetType().Name}, for which there is no SQL type."),
    };

    private static long SinceEpoch(long ticks) => ticks - s_epochTicks;

    private static long Ticks(long sinceEpoch) => checked(sinceEpoch + s_epochTicks);
}
