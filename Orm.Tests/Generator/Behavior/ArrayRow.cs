using Orm.Backends;

namespace Orm.Tests.Generator.Behavior;

/// <summary>A row whose columns stand in an array, as <see cref="ArrayBinder"/> takes them.</summary>
internal readonly struct ArrayRow(params object?[] values) : IRowReader
{
    public bool IsNull(int ordinal) => values[ordinal] is null;

    public bool GetBoolean(int ordinal) => Get<bool>(ordinal);

    public sbyte GetSByte(int ordinal) => (sbyte)Integer(ordinal, sbyte.MinValue, sbyte.MaxValue);

    public byte GetByte(int ordinal) => (byte)Integer(ordinal, byte.MinValue, byte.MaxValue);

    public short GetInt16(int ordinal) => (short)Integer(ordinal, short.MinValue, short.MaxValue);

    public ushort GetUInt16(int ordinal) => (ushort)Integer(ordinal, ushort.MinValue, ushort.MaxValue);

    public int GetInt32(int ordinal) => (int)Integer(ordinal, int.MinValue, int.MaxValue);

    public uint GetUInt32(int ordinal) => (uint)Integer(ordinal, uint.MinValue, uint.MaxValue);

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

    private long Integer(int ordinal, long least, long most)
    {
        var value = Get<long>(ordinal);
        return value >= least && value <= most ? value : throw new ColumnOverflowException(ordinal, "its type", value);
    }

    private T Get<T>(int ordinal) => values[ordinal] switch
    {
        null => throw new UnexpectedNullException(ordinal),
        T value => value,
        var other => throw new ColumnTypeException(ordinal, typeof(T).Name, other.GetType().Name),
    };
}
