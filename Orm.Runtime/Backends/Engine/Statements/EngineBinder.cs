using System.Text;
using Orm.Backends.Sqlite.Values;
using Orm.Engine.Types;

namespace Orm.Backends.Engine.Statements;

/// <summary>
/// Takes the values of a statement's parameters as the engine's own: nothing is boxed, and what the engine cannot hold
/// without loss is refused.
/// </summary>
internal struct EngineBinder(SqlValue[] values) : IParameterBinder
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The values; those behind <see cref="Count"/> belong to an earlier run.</summary>
    internal SqlValue[] Values { get; private set; } = values;

    /// <summary>How many parameters were bound.</summary>
    internal int Count { get; private set; }

    public void BindNull(int ordinal) => Set(ordinal, SqlValue.Null);

    public void BindBoolean(int ordinal, bool value) => Set(ordinal, SqlValue.Boolean(value));

    public void BindInt64(int ordinal, long value) => Set(ordinal, SqlValue.BigInt(value));

    public void BindUInt64(int ordinal, ulong value) => Set(ordinal, SqlValue.BigInt(StoredNumber.ToStored(value)));

    public void BindChar(int ordinal, char value) => BindString(ordinal, value.ToString());

    public void BindSingle(int ordinal, float value)
        => Set(ordinal, float.IsNaN(value) ? throw EngineRefusals.NaN(ordinal) : SqlValue.Real(value));

    public void BindDouble(int ordinal, double value)
        => Set(ordinal, double.IsNaN(value) ? throw EngineRefusals.NaN(ordinal) : SqlValue.Double(value));

    public void BindDecimal(int ordinal, decimal value)
        => Set(ordinal, SqlValue.Decimal(SqlDecimal.FromDecimal(value)));

    public void BindString(int ordinal, string? value)
    {
        if (value is null)
        {
            BindNull(ordinal);
            return;
        }

        try
        {
            Set(ordinal, SqlValue.Text(Utf8.GetBytes(value)));
        }
        catch (EncoderFallbackException)
        {
            throw ValueRefusals.UnpairedSurrogate(ordinal);
        }
    }

    public void BindBytes(int ordinal, byte[]? value)
        => Set(ordinal, value is null ? SqlValue.Null : SqlValue.Blob([.. value]));

    public void BindDateTime(int ordinal, DateTime value, DateTimeKind kind)
        => Set(ordinal, value.Kind == kind
            ? SqlValue.Timestamp(EngineTimes.SinceEpoch(value.Ticks))
            : throw ValueRefusals.Kind(ordinal, value.Kind, kind));

    public void BindDateTimeOffset(int ordinal, DateTimeOffset value)
        => Set(ordinal, SqlValue.TimestampTz(EngineTimes.SinceEpoch(value.UtcTicks)));

    public void BindDateOnly(int ordinal, DateOnly value) => Set(ordinal, SqlValue.Date(value));

    public void BindTimeOnly(int ordinal, TimeOnly value) => Set(ordinal, SqlValue.Time(value.Ticks));

    public void BindTimeSpan(int ordinal, TimeSpan value) => Set(ordinal, SqlValue.BigInt(value.Ticks));

    public void BindGuid(int ordinal, Guid value) => Set(ordinal, SqlValue.Uuid(value));

    private void Set(int ordinal, in SqlValue value)
    {
        if (ordinal >= Values.Length)
        {
            var larger = new SqlValue[Math.Max(ordinal + 1, Math.Max(4, Values.Length * 2))];
            Values.CopyTo(larger, 0);
            Values = larger;
        }

        // Parameters that the arguments leave out are NULL, not what an earlier run had.
        for (; Count < ordinal; Count++)
        {
            Values[Count] = SqlValue.Null;
        }

        Values[ordinal] = value;
        Count = Math.Max(Count, ordinal + 1);
    }
}
