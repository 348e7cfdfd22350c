using System.Runtime.CompilerServices;
using Orm.Backends.Sqlite.Interop;
using Orm.Backends.Sqlite.Values;
using SQLitePCL;

namespace Orm.Backends.Sqlite;

/// <summary>
/// Reads the row that a statement stands on. SQLite's columns hold whatever was put into them: each read looks at the
/// storage class first, and refuses instead of converting with a loss as SQLite itself would.
/// </summary>
/// <remarks>One instance serves one row: it keeps the value that it was asked for last.</remarks>
internal struct SqliteRow(StatementHandle statement) : IRowReader
{
    private readonly StatementHandle _statement = statement;
    private SqliteValue _asked;
    private int _askedOrdinal = -1;

    /// <remarks>What is not NULL is read next, and need not be fetched again.</remarks>
    public bool IsNull(int ordinal)
    {
        _asked = new SqliteValue(_statement, ordinal);
        _askedOrdinal = ordinal;
        return _asked.StorageClass == raw.SQLITE_NULL;
    }

    public readonly bool GetBoolean(int ordinal)
    {
        var value = GetInt64(ordinal);
        return value is 0 or 1 ? value == 1 : throw new ColumnOverflowException(ordinal, "bool", value);
    }

    public readonly sbyte GetSByte(int ordinal)
    {
        var value = GetInt64(ordinal);
        return (sbyte)value == value ? (sbyte)value : throw new ColumnOverflowException(ordinal, "sbyte", value);
    }

    public readonly byte GetByte(int ordinal)
    {
        var value = GetInt64(ordinal);
        return (byte)value == value ? (byte)value : throw new ColumnOverflowException(ordinal, "byte", value);
    }

    public readonly short GetInt16(int ordinal)
    {
        var value = GetInt64(ordinal);
        return (short)value == value ? (short)value : throw new ColumnOverflowException(ordinal, "short", value);
    }

    public readonly ushort GetUInt16(int ordinal)
    {
        var value = GetInt64(ordinal);
        return (ushort)value == value ? (ushort)value : throw new ColumnOverflowException(ordinal, "ushort", value);
    }

    public readonly int GetInt32(int ordinal)
    {
        var value = GetInt64(ordinal);
        return (int)value == value ? (int)value : throw new ColumnOverflowException(ordinal, "int", value);
    }

    public readonly uint GetUInt32(int ordinal)
    {
        var value = GetInt64(ordinal);
        return (uint)value == value ? (uint)value : throw new ColumnOverflowException(ordinal, "uint", value);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly long GetInt64(int ordinal)
    {
        var column = Column(ordinal);
        return column.StorageClass == raw.SQLITE_INTEGER ? column.Int64 : WholeNumber(ordinal, column);
    }

    public readonly ulong GetUInt64(int ordinal) => StoredNumber.FromStored(GetInt64(ordinal));

    public readonly char GetChar(int ordinal) => StoredText.ToChar(ordinal, Text(ordinal, "TEXT of one character"));

    public readonly float GetSingle(int ordinal)
    {
        var value = GetDouble(ordinal);
        return float.IsFinite((float)value) || !double.IsFinite(value)
            ? (float)value
            : throw new ColumnOverflowException(ordinal, "float", value);
    }

    public readonly double GetDouble(int ordinal)
    {
        var column = Column(ordinal);
        return column.StorageClass == raw.SQLITE_FLOAT ? column.Double : RealOfInteger(ordinal, column);
    }

    public readonly decimal GetDecimal(int ordinal)
    {
        var column = Column(ordinal);
        switch (column.StorageClass)
        {
            case raw.SQLITE_TEXT:
                return StoredText.ToDecimal(ordinal, Utf8(column));
            case raw.SQLITE_INTEGER:
                return column.Int64;
            case raw.SQLITE_FLOAT:
                return StoredNumber.TryToDecimal(column.Double, out var value)
                    ? value
                    : throw new ColumnOverflowException(ordinal, "decimal", column.Double);
            default:
                throw SqliteRowErrors.Refused(ordinal, column, "a decimal number");
        }
    }

    public readonly string GetString(int ordinal) => StoredText.ToText(ordinal, Text(ordinal, "TEXT"));

    public readonly byte[] GetBytes(int ordinal)
    {
        var column = Column(ordinal);
        return column.StorageClass == raw.SQLITE_BLOB
            ? column.Blob.ToArray()
            : throw SqliteRowErrors.Refused(ordinal, column, "BLOB");
    }

    public readonly DateTime GetDateTime(int ordinal, DateTimeKind kind)
        => StoredText.ToDateTime(ordinal, Text(ordinal, TemporalText.DateTimeForm), kind);

    public readonly DateTimeOffset GetDateTimeOffset(int ordinal)
        => StoredText.ToDateTimeOffset(ordinal, Text(ordinal, TemporalText.DateTimeForm));

    public readonly DateOnly GetDateOnly(int ordinal)
        => StoredText.ToDateOnly(ordinal, Text(ordinal, TemporalText.DateForm));

    public readonly TimeOnly GetTimeOnly(int ordinal)
        => StoredText.ToTimeOnly(ordinal, Text(ordinal, TemporalText.TimeForm));

    public readonly TimeSpan GetTimeSpan(int ordinal)
    {
        var column = Column(ordinal);
        return column.StorageClass == raw.SQLITE_TEXT
            ? StoredText.ToTimeSpan(ordinal, Utf8(column))
            : new TimeSpan(GetInt64(ordinal));
    }

    public readonly Guid GetGuid(int ordinal)
    {
        var column = Column(ordinal);
        return column.StorageClass switch
        {
            raw.SQLITE_TEXT => StoredText.ToGuid(ordinal, Utf8(column)),
            raw.SQLITE_BLOB when column.Blob is { Length: 16 } bytes => new Guid(bytes),
            _ => throw SqliteRowErrors.Refused(ordinal, column, GuidText.Form),
        };
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly SqliteValue Column(int ordinal)
        => ordinal == _askedOrdinal ? _asked : new SqliteValue(_statement, ordinal);

    /// <summary>
    /// The text as it stands, where the database is in UTF-8: converting would append a zero, for which SQLite copies
    /// a long text once more.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly ReadOnlySpan<byte> Utf8(SqliteValue column) => _statement.MayBeUtf16 ? column.Text : column.Blob;

    private readonly ReadOnlySpan<byte> Text(int ordinal, string expected)
    {
        var column = Column(ordinal);
        return column.StorageClass == raw.SQLITE_TEXT
            ? Utf8(column)
            : throw SqliteRowErrors.Refused(ordinal, column, expected);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static long WholeNumber(int ordinal, SqliteValue column)
        => column.StorageClass == raw.SQLITE_FLOAT && StoredNumber.TryToInt64(column.Double, out var value)
            ? value
            : throw SqliteRowErrors.Refused(ordinal, column, "INTEGER");

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static double RealOfInteger(int ordinal, SqliteValue column)
        => column.StorageClass == raw.SQLITE_INTEGER && StoredNumber.TryToDouble(column.Int64, out var value)
            ? value
            : throw SqliteRowErrors.Refused(ordinal, column, "REAL");
}
