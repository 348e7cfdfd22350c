using System.Data.Common;
using System.Text;
using Orm.Backends.Sqlite.Values;

namespace Orm.Backends.AdoNet;

/// <summary>
/// Sets a command's parameters to what SQLite stores: integers, floating-point numbers, texts and byte arrays, in the
/// same form as the SQLite backend writes them. The driver gets to convert nothing.
/// </summary>
internal struct StoredFormBinder(DbCommand command) : IParameterBinder
{
    private ulong _bound;

    /// <summary>Whether each of the command's parameters, 64 at most, was bound.</summary>
    internal readonly bool IsComplete
    {
        get
        {
            var parameters = command.Parameters.Count;
            return parameters == 0 || (_bound ^ (ulong.MaxValue >> (64 - Math.Min(parameters, 64)))) == 0;
        }
    }

    public void BindNull(int ordinal) => Set(ordinal, DBNull.Value);

    public void BindBoolean(int ordinal, bool value) => Set(ordinal, value ? 1L : 0L);

    public void BindInt64(int ordinal, long value) => Set(ordinal, value);

    public void BindUInt64(int ordinal, ulong value) => Set(ordinal, StoredNumber.ToStored(value));

    public void BindChar(int ordinal, char value) => Set(ordinal, Checked(ordinal, value.ToString()));

    public void BindSingle(int ordinal, float value) => BindDouble(ordinal, value);

    public void BindDouble(int ordinal, double value)
        => Set(ordinal, double.IsNaN(value) ? throw ValueRefusals.NaN(ordinal) : value);

    public void BindDecimal(int ordinal, decimal value) => Set(ordinal, DecimalText.ToText(value));

    public void BindString(int ordinal, string? value)
        => Set(ordinal, value is null ? DBNull.Value : Checked(ordinal, value));

    public void BindBytes(int ordinal, byte[]? value) => Set(ordinal, (object?)value ?? DBNull.Value);

    public void BindDateTime(int ordinal, DateTime value, DateTimeKind kind)
    {
        if (value.Kind != kind)
        {
            throw ValueRefusals.Kind(ordinal, value.Kind, kind);
        }

        Span<byte> utf8 = stackalloc byte[TemporalText.MaxLength];
        Set(ordinal, Encoding.ASCII.GetString(utf8[..TemporalText.Format(value, utf8)]));
    }

    public void BindDateTimeOffset(int ordinal, DateTimeOffset value)
    {
        Span<byte> utf8 = stackalloc byte[TemporalText.MaxLength];
        Set(ordinal, Encoding.ASCII.GetString(utf8[..TemporalText.Format(value, utf8)]));
    }

    public void BindDateOnly(int ordinal, DateOnly value)
    {
        Span<byte> utf8 = stackalloc byte[TemporalText.MaxLength];
        Set(ordinal, Encoding.ASCII.GetString(utf8[..TemporalText.Format(value, utf8)]));
    }

    public void BindTimeOnly(int ordinal, TimeOnly value)
    {
        Span<byte> utf8 = stackalloc byte[TemporalText.MaxLength];
        Set(ordinal, Encoding.ASCII.GetString(utf8[..TemporalText.Format(value, utf8)]));
    }

    public void BindTimeSpan(int ordinal, TimeSpan value) => Set(ordinal, value.Ticks);

    public void BindGuid(int ordinal, Guid value)
    {
        Span<byte> utf8 = stackalloc byte[GuidText.Length];
        GuidText.Format(value, utf8);
        Set(ordinal, Encoding.ASCII.GetString(utf8));
    }

    private void Set(int ordinal, object value)
    {
        var parameters = command.Parameters;
        while (parameters.Count <= ordinal)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = FormattableString.Invariant($"@p{parameters.Count + 1}");
            parameters.Add(parameter);
        }

        parameters[ordinal].Value = value;
        _bound |= ordinal < 64 ? 1UL << ordinal : 0;
    }

    /// <summary>Refuses what the driver would replace by a question mark or cut off.</summary>
    private static string Checked(int ordinal, string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
            {
                continue;
            }

            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
            {
                throw ValueRefusals.UnpairedSurrogate(ordinal);
            }

            i++;
        }

        return text;
    }
}
