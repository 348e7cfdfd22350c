using Orm.Backends;

namespace Orm.Model;

/// <summary>Reads columns whose type is known only at run time.</summary>
internal static class ScalarReading
{
    /// <summary>Reads a column that is not NULL; the value is boxed.</summary>
    internal static object Read<TRow>(ref TRow row, int ordinal, ScalarKind kind, DateTimeKind dateTimeKind)
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
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, message: null),
        };
}
