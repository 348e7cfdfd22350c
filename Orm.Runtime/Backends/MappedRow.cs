namespace Orm.Backends;

/// <summary>A row whose columns stand elsewhere in the result: ordinal n is read at <c>ordinals[n]</c>.</summary>
internal readonly struct MappedRow<TRow>(TRow row, int[] ordinals) : IRowReader
    where TRow : struct, IRowReader
{
    public bool IsNull(int ordinal) => row.IsNull(ordinals[ordinal]);

    public bool GetBoolean(int ordinal) => row.GetBoolean(ordinals[ordinal]);

    public sbyte GetSByte(int ordinal) => row.GetSByte(ordinals[ordinal]);

    public byte GetByte(int ordinal) => row.GetByte(ordinals[ordinal]);

    public short GetInt16(int ordinal) => row.GetInt16(ordinals[ordinal]);

    public ushort GetUInt16(int ordinal) => row.GetUInt16(ordinals[ordinal]);

    public int GetInt32(int ordinal) => row.GetInt32(ordinals[ordinal]);

    public uint GetUInt32(int ordinal) => row.GetUInt32(ordinals[ordinal]);

    public long GetInt64(int ordinal) => row.GetInt64(ordinals[ordinal]);

    public ulong GetUInt64(int ordinal) => row.GetUInt64(ordinals[ordinal]);

    public char GetChar(int ordinal) => row.GetChar(ordinals[ordinal]);

    public float GetSingle(int ordinal) => row.GetSingle(ordinals[ordinal]);

    public double GetDouble(int ordinal) => row.GetDouble(ordinals[ordinal]);

    public decimal GetDecimal(int ordinal) => row.GetDecimal(ordinals[ordinal]);

    public string GetString(int ordinal) => row.GetString(ordinals[ordinal]);

    public byte[] GetBytes(int ordinal) => row.GetBytes(ordinals[ordinal]);

    public DateTime GetDateTime(int ordinal, DateTimeKind kind) => row.GetDateTime(ordinals[ordinal], kind);

    public DateTimeOffset GetDateTimeOffset(int ordinal) => row.GetDateTimeOffset(ordinals[ordinal]);

    public DateOnly GetDateOnly(int ordinal) => row.GetDateOnly(ordinals[ordinal]);

    public TimeOnly GetTimeOnly(int ordinal) => row.GetTimeOnly(ordinals[ordinal]);

    public TimeSpan GetTimeSpan(int ordinal) => row.GetTimeSpan(ordinals[ordinal]);

    public Guid GetGuid(int ordinal) => row.GetGuid(ordinals[ordinal]);
}
