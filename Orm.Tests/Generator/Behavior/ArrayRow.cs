using Orm.Backends;

namespace Orm.Tests.Generator.Behavior;

/// <summary>A row whose columns stand in an array, as the CLR values that the model's scalar kinds name.</summary>
internal readonly struct ArrayRow(params object?[] values) : IRowReader
{
    public bool IsNull(int ordinal) => values[ordinal] is null;

    public bool GetBoolean(int ordinal) => Get<bool>(ordinal);

    public sbyte GetSByte(int ordinal) => Get<sbyte>(ordinal);

    public byte GetByte(int ordinal) => Get<byte>(ordinal);

    public short GetInt16(int ordinal) => Get<short>(ordinal);

    public ushort GetUInt16(int ordinal) => Get<ushort>(ordinal);

    public int GetInt32(int ordinal) => Get<int>(ordinal);

    public uint GetUInt32(int ordinal) => Get<uint>(ordinal);

    public long GetInt64(int ordinal) => Get<long>(ordinal);

    public ulong GetUInt64(int ordinal) => Get<ulong>(ordinal);

    public char GetChar(int ordinal) => Get<char>(ordinal);

    public float GetSingle(int ordinal) => Get<float>(ordinal);

    public double GetDouble(int ordinal) => Get<double>(ordinal);

    public decimal GetDecimal(int ordinal) => Get<decimal>(ordinal);

    public string GetString(int ordinal) => Get<string>(ordinal);

    public byte[] GetBytes(int ordinal) => Get<byte[]>(ordinal);

    public DateTime GetDateTime(int ordinal, DateTimeKind kind) => DateTime.SpecifyKind(Get<DateTime>(ordinal), kind);

    public DateTimeOffset GetDateTimeOffset(int ordinal) => Get<DateTimeOffset>(ordinal);

    public DateOnly GetDateOnly(int ordinal) => Get<DateOnly>(ordinal);

    public TimeOnly GetTimeOnly(int ordinal) => Get<TimeOnly>(ordinal);

    public TimeSpan GetTimeSpan(int ordinal) => Get<TimeSpan>(ordinal);

    public Guid GetGuid(int ordinal) => Get<Guid>(ordinal);

    private T Get<T>(int ordinal) => values[ordinal] switch
    {
        null => throw new UnexpectedNullException(ordinal),
        T value => value,
        var other => throw new ColumnTypeException(ordinal, typeof(T).Name, other.GetType().Name),
    };
}
