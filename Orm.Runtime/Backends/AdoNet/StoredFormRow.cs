using System.Data.Common;
using System.Text;
using Orm.Backends.Sqlite.Values;

namespace Orm.Backends.AdoNet;

/// <summary>
/// Reads the row that a driver's reader stands on, as strictly as the SQLite backend: what is in the column decides,
/// and nothing is converted with a loss.
/// </summary>
internal readonly struct StoredFormRow(DbDataReader reader) : IRowReader
{
    public bool IsNull(int ordinal) => reader.IsDBNull(ordinal);

    public bool GetBoolean(int ordinal)
    {
        var value = GetInt64(ordinal);
        return value is 0 or 1 ? value == 1 : throw new ColumnOverflowException(ordinal, "bool", value);
    }

    public sbyte GetSByte(int ordinal)
    {
        var value = GetInt64(ordinal);
        return (sbyte)value == value ? (sbyte)value : throw new ColumnOverflowException(ordinal, "sbyte", value);
    }

    public byte GetByte(int ordinal)
    {
        var value = GetInt64(ordinal);
        return (byte)value == value ? (byte)value : throw new ColumnOverflowException(ordinal, "byte", value);
    }

    public short GetInt16(int ordinal)
    {
        var value = GetInt64(ordinal);
        return (short)value == value ? (short)value : throw new ColumnOverflowException(ordinal, "short", value);
    }

    public ushort GetUInt16(int ordinal)
    {
        var value = GetInt64(ordinal);
        return (ushort)value == value ? (ushort)value : throw new ColumnOverflowException(ordinal, "ushort", value);
    }

    public int GetInt32(int ordinal)
    {
        var value = GetInt64(ordinal);
        return (int)value == value ? (int)value : throw new ColumnOverflowException(ordinal, "int", value);
    }

    public uint GetUInt32(int ordinal)
    {
        var value = GetInt64(ordinal);
        return (uint)value == value ? (uint)value : throw new ColumnOverflowException(ordinal, "uint", value);
    }

    public long GetInt64(int ordinal) => Read(ordinal, "INTEGER").ToInt64(ordinal);

    public ulong GetUInt64(int ordinal) => StoredNumber.FromStored(GetInt64(ordinal));

    public char GetChar(int ordinal)
        => StoredText.ToChar(ordinal, Utf8(Read(ordinal, "TEXT of one character").ToText(ordinal)));

    public float GetSingle(int ordinal)
    {
        var value = GetDouble(ordinal);
        return float.IsFinite((float)value) || !double.IsFinite(value)
            ? (float)value
            : throw new ColumnOverflowException(ordinal, "float", value);
    }

    public double GetDouble(int ordinal) => Read(ordinal, "REAL").ToDouble(ordinal);

    public decimal GetDecimal(int ordinal) => Read(ordinal, "a decimal number").ToDecimal(ordinal);

    public string GetString(int ordinal) => Read(ordinal, "TEXT").ToText(ordinal);

    public byte[] GetBytes(int ordinal) => Read(ordinal, "BLOB").ToBytes(ordinal);

    public DateTime GetDateTime(int ordinal, DateTimeKind kind)
        => StoredText.ToDateTime(ordinal, Utf8(Read(ordinal, TemporalText.DateTimeForm).ToText(ordinal)), kind);

    public DateTimeOffset GetDateTimeOffset(int ordinal)
        => StoredText.ToDateTimeOffset(ordinal, Utf8(Read(ordinal, TemporalText.DateTimeForm).ToText(ordinal)));

    public DateOnly GetDateOnly(int ordinal)
        => StoredText.ToDateOnly(ordinal, Utf8(Read(ordinal, TemporalText.DateForm).ToText(ordinal)));

    public TimeOnly GetTimeOnly(int ordinal)
        => StoredText.ToTimeOnly(ordinal, Utf8(Read(ordinal, TemporalText.TimeForm).ToText(ordinal)));

    public TimeSpan GetTimeSpan(int ordinal)
    {
        var value = Read(ordinal, "INTEGER");
        return value.Text is { } text
            ? StoredText.ToTimeSpan(ordinal, Utf8(text))
            : new TimeSpan(value.ToInt64(ordinal));
    }

    public Guid GetGuid(int ordinal)
    {
        var value = Read(ordinal, GuidText.Form);
        return value.Bytes is { Length: 16 } bytes
            ? new Guid(bytes)
            : StoredText.ToGuid(ordinal, Utf8(value.ToText(ordinal)));
    }

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private StoredForm Read(int ordinal, string expected)
        => reader.IsDBNull(ordinal)
            ? throw new UnexpectedNullException(ordinal)
            : StoredForm.Read(reader, ordinal, expected);
}
