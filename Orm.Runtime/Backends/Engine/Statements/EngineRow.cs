using System.Text;
using Orm.Backends.Sqlite.Values;
using Orm.Engine.Data.Sessions;
using Orm.Engine.Types;

namespace Orm.Backends.Engine.Statements;

/// <summary>
/// Reads the row that a statement stands on. Columns have types; numbers of one are read as another where nothing is
/// lost.
/// </summary>
internal readonly struct EngineRow(StatementRows rows) : IRowReader
{
    public bool IsNull(int ordinal) => rows.IsNull(ordinal);

    public bool GetBoolean(int ordinal)
    {
        var value = rows.Value(ordinal);
        if (value.Kind == SqlTypeKind.Boolean)
        {
            return value.IsTrue;
        }

        return GetInt64(ordinal) switch
        {
            0 => false,
            1 => true,
            _ => throw EngineRefusals.Overflow(ordinal, value, "bool"),
        };
    }

    public sbyte GetSByte(int ordinal) => (sbyte)Within(ordinal, sbyte.MinValue, sbyte.MaxValue, "sbyte");

    public byte GetByte(int ordinal) => (byte)Within(ordinal, byte.MinValue, byte.MaxValue, "byte");

    public short GetInt16(int ordinal) => (short)Within(ordinal, short.MinValue, short.MaxValue, "short");

    public ushort GetUInt16(int ordinal) => (ushort)Within(ordinal, ushort.MinValue, ushort.MaxValue, "ushort");

    public int GetInt32(int ordinal) => (int)Within(ordinal, int.MinValue, int.MaxValue, "int");

    public uint GetUInt32(int ordinal) => (uint)Within(ordinal, uint.MinValue, uint.MaxValue, "uint");

    public long GetInt64(int ordinal)
    {
        var value = rows.Value(ordinal);
        return value.Kind is SqlTypeKind.BigInt or SqlTypeKind.Integer or SqlTypeKind.SmallInt
            ? value.Int64Unchecked
            : EngineNumbers.ToInt64(ordinal, value);
    }

    public ulong GetUInt64(int ordinal) => StoredNumber.FromStored(GetInt64(ordinal));

    public char GetChar(int ordinal)
    {
        var text = GetString(ordinal);
        return text.Length == 1
            ? text[0]
            : throw new ColumnTypeException(
                ordinal, "TEXT of one character", FormattableString.Invariant($"TEXT of {text.Length} characters"));
    }

    public float GetSingle(int ordinal)
    {
        var value = GetDouble(ordinal);
        return float.IsFinite((float)value) || !double.IsFinite(value)
            ? (float)value
            : throw new ColumnOverflowException(ordinal, "float", value);
    }

    public double GetDouble(int ordinal)
    {
        var value = rows.Value(ordinal);
        return value.Kind is SqlTypeKind.Double or SqlTypeKind.Real
            ? value.AsDouble()
            : EngineNumbers.ToDouble(ordinal, value);
    }

    public decimal GetDecimal(int ordinal) => EngineNumbers.ToDecimal(ordinal, rows.Value(ordinal));

    public string GetString(int ordinal)
        => new SqlType(rows.KindOf(ordinal)).IsCharacter
            ? Encoding.UTF8.GetString(rows.Bytes(ordinal))
            : throw EngineRefusals.Refused(ordinal, rows.Value(ordinal), "TEXT");

    public byte[] GetBytes(int ordinal)
        => rows.KindOf(ordinal) == SqlTypeKind.Blob
            ? rows.Bytes(ordinal).ToArray()
            : throw EngineRefusals.Refused(ordinal, rows.Value(ordinal), "BYTEA");

    public DateTime GetDateTime(int ordinal, DateTimeKind kind)
        => new(Instant(ordinal, "TIMESTAMP", "DateTime"), kind);

    public DateTimeOffset GetDateTimeOffset(int ordinal)
        => new(Instant(ordinal, "TIMESTAMPTZ", "DateTimeOffset"), TimeSpan.Zero);

    public DateOnly GetDateOnly(int ordinal)
    {
        var value = rows.Value(ordinal);
        return value.Kind == SqlTypeKind.Date
            ? DateOnly.FromDateTime(new DateTime(Instant(ordinal, "DATE", "DateOnly")))
            : throw EngineRefusals.Refused(ordinal, value, "DATE");
    }

    public TimeOnly GetTimeOnly(int ordinal)
    {
        var value = rows.Value(ordinal);
        if (value.Kind != SqlTypeKind.Time)
        {
            throw EngineRefusals.Refused(ordinal, value, "TIME");
        }

        return value.AsInt64() < TimeSpan.TicksPerDay
            ? new TimeOnly(value.AsInt64())
            : throw EngineRefusals.Overflow(ordinal, value, "TimeOnly");
    }

    public TimeSpan GetTimeSpan(int ordinal)
    {
        var value = rows.Value(ordinal);
        if (value.Kind != SqlTypeKind.Interval)
        {
            return new TimeSpan(GetInt64(ordinal));
        }

        var interval = value.AsInterval();
        var ticks = ((Int128)interval.Days * TimeSpan.TicksPerDay) + interval.Ticks;
        return interval.Months == 0 && ticks >= long.MinValue && ticks <= long.MaxValue
            ? new TimeSpan((long)ticks)
            : throw EngineRefusals.Overflow(ordinal, value, "TimeSpan");
    }

    public Guid GetGuid(int ordinal)
    {
        var value = rows.Value(ordinal);
        return value.Kind switch
        {
            SqlTypeKind.Uuid => value.AsUuid(),
            SqlTypeKind.Text when Guid.TryParse(value.AsString(), out var guid) => guid,
            _ => throw EngineRefusals.Refused(ordinal, value, "UUID"),
        };
    }

    private long Within(int ordinal, long least, long greatest, string type)
    {
        var value = GetInt64(ordinal);
        return value >= least && value <= greatest ? value : throw new ColumnOverflowException(ordinal, type, value);
    }

    private long Instant(int ordinal, string expected, string type)
    {
        var value = rows.Value(ordinal);
        var sinceEpoch = value.Kind switch
        {
            SqlTypeKind.Timestamp or SqlTypeKind.TimestampTz => value.AsInt64(),
            SqlTypeKind.Date => value.AsInt64() * TimeSpan.TicksPerDay,
            _ => throw EngineRefusals.Refused(ordinal, value, expected),
        };
        return EngineTimes.TryTicks(sinceEpoch, out var ticks)
            ? ticks
            : throw EngineRefusals.Overflow(ordinal, value, type);
    }
}
