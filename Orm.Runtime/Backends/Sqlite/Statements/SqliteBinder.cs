using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text.Unicode;
using Orm.Backends.Sqlite.Interop;
using Orm.Backends.Sqlite.Values;
using SQLitePCL;

namespace Orm.Backends.Sqlite;

/// <summary>
/// Binds parameters in SQLite's storage classes. SQLite copies what it is given, so that nothing stays pinned; texts
/// are encoded on the stack, or in a pooled buffer where they are long.
/// </summary>
internal struct SqliteBinder(StatementHandle statement) : IParameterBinder
{
    private const int StackLimit = 512;

    private readonly StatementHandle _statement = statement;
    private ulong _bound;

    /// <summary>Whether each of the first parameters, 64 at most, was bound.</summary>
    internal readonly bool IsComplete(int parameters)
        => parameters == 0 || (_bound ^ (ulong.MaxValue >> (64 - Math.Min(parameters, 64)))) == 0;

    public void BindNull(int ordinal) => Check(ordinal, _statement.BindNull(ordinal));

    public void BindBoolean(int ordinal, bool value) => BindInt64(ordinal, value ? 1 : 0);

    public void BindInt64(int ordinal, long value) => Check(ordinal, _statement.BindInt64(ordinal, value));

    public void BindUInt64(int ordinal, ulong value) => BindInt64(ordinal, StoredNumber.ToStored(value));

    public void BindChar(int ordinal, char value) => BindText(ordinal, new ReadOnlySpan<char>(in value));

    public void BindSingle(int ordinal, float value) => BindDouble(ordinal, value);

    public void BindDouble(int ordinal, double value)
    {
        if (double.IsNaN(value))
        {
            throw ValueRefusals.NaN(ordinal);
        }

        Check(ordinal, _statement.BindDouble(ordinal, value));
    }

    public void BindDecimal(int ordinal, decimal value)
    {
        Span<byte> utf8 = stackalloc byte[DecimalText.MaxLength];
        BindText(ordinal, utf8[..DecimalText.Format(value, utf8)]);
    }

    public void BindString(int ordinal, string? value)
    {
        if (value is null)
        {
            BindNull(ordinal);
            return;
        }

        BindText(ordinal, value.AsSpan());
    }

    public void BindBytes(int ordinal, byte[]? value)
        => Check(ordinal, value is null ? _statement.BindNull(ordinal) : _statement.BindBlob(ordinal, value));

    public void BindDateTime(int ordinal, DateTime value, DateTimeKind kind)
    {
        if (value.Kind != kind)
        {
            throw ValueRefusals.Kind(ordinal, value.Kind, kind);
        }

        Span<byte> utf8 = stackalloc byte[TemporalText.MaxLength];
        BindText(ordinal, utf8[..TemporalText.Format(value, utf8)]);
    }

    public void BindDateTimeOffset(int ordinal, DateTimeOffset value)
    {
        Span<byte> utf8 = stackalloc byte[TemporalText.MaxLength];
        BindText(ordinal, utf8[..TemporalText.Format(value, utf8)]);
    }

    public void BindDateOnly(int ordinal, DateOnly value)
    {
        Span<byte> utf8 = stackalloc byte[TemporalText.MaxLength];
        BindText(ordinal, utf8[..TemporalText.Format(value, utf8)]);
    }

    public void BindTimeOnly(int ordinal, TimeOnly value)
    {
        Span<byte> utf8 = stackalloc byte[TemporalText.MaxLength];
        BindText(ordinal, utf8[..TemporalText.Format(value, utf8)]);
    }

    public void BindTimeSpan(int ordinal, TimeSpan value) => BindInt64(ordinal, value.Ticks);

    public void BindGuid(int ordinal, Guid value)
    {
        Span<byte> utf8 = stackalloc byte[GuidText.Length];
        GuidText.Format(value, utf8);
        BindText(ordinal, utf8);
    }

    [SkipLocalsInit]
    private void BindText(int ordinal, ReadOnlySpan<char> text)
    {
        byte[]? pooled = null;
        var most = text.Length * 3L;
        if (most > Array.MaxLength)
        {
            throw ValueRefusals.TooLong(ordinal);
        }

        var utf8 = most <= StackLimit
            ? stackalloc byte[StackLimit]
            : pooled = ArrayPool<byte>.Shared.Rent((int)most);
        try
        {
            if (Utf8.FromUtf16(text, utf8, out _, out var length, replaceInvalidSequences: false)
                != OperationStatus.Done)
            {
                throw ValueRefusals.UnpairedSurrogate(ordinal);
            }

            BindText(ordinal, utf8[..length]);
        }
        finally
        {
            if (pooled is not null)
            {
                ArrayPool<byte>.Shared.Return(pooled);
            }
        }
    }

    private void BindText(int ordinal, ReadOnlySpan<byte> utf8) => Check(ordinal, _statement.BindText(ordinal, utf8));

    private void Check(int ordinal, int code)
    {
        if (code != raw.SQLITE_OK)
        {
            throw code switch
            {
                raw.SQLITE_RANGE => new ArgumentOutOfRangeException(
                    nameof(ordinal), ordinal, "The statement has fewer parameters."),
                raw.SQLITE_TOOBIG => ValueRefusals.TooLong(ordinal),
                raw.SQLITE_NOMEM => new InsufficientMemoryException(),
                _ => new InvalidOperationException("The statement is running: its parameters cannot be changed."),
            };
        }

        _bound |= ordinal < 64 ? 1UL << ordinal : 0;
    }
}
