using System.Buffers;
using System.Buffers.Text;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Unicode;

namespace Orm.Backends.Sqlite.Values;

/// <summary>What typed reads make of a TEXT in UTF-8; each raises a typed error where it is no such value.</summary>
internal static class StoredText
{
    /// <summary>Texts of up to this many bytes are decoded on the stack.</summary>
    private const int StackLimit = 256;

    /// <summary>The text as a string.</summary>
    [SkipLocalsInit]
    internal static string ToText(int ordinal, ReadOnlySpan<byte> utf8)
    {
        if (utf8.IsEmpty)
        {
            return string.Empty;
        }

        if (utf8.Length > StackLimit)
        {
            return ToLongText(ordinal, utf8);
        }

        Span<char> characters = stackalloc char[StackLimit];
        return Utf8.ToUtf16(utf8, characters, out _, out var length, replaceInvalidSequences: false)
            == OperationStatus.Done
                ? new string(characters[..length])
                : throw Malformed(ordinal, "text in UTF-8", utf8);
    }

    /// <summary>The text as one character.</summary>
    internal static char ToChar(int ordinal, ReadOnlySpan<byte> utf8)
        => Rune.DecodeFromUtf8(utf8, out var rune, out var read) == OperationStatus.Done
            && read == utf8.Length && rune.IsBmp
                ? (char)rune.Value
                : throw Malformed(ordinal, "TEXT of one UTF-16 code unit", utf8);

    /// <summary>The text as a decimal.</summary>
    internal static decimal ToDecimal(int ordinal, ReadOnlySpan<byte> utf8)
        => DecimalText.TryParse(utf8, out var value) switch
        {
            DecimalParsing.Exact => value,
            DecimalParsing.OutOfRange => throw new ColumnOverflowException(
                ordinal, "decimal", Encoding.UTF8.GetString(utf8)),
            _ => throw Malformed(ordinal, "a decimal number", utf8),
        };

    /// <summary>The text as a date and time of a kind.</summary>
    internal static DateTime ToDateTime(int ordinal, ReadOnlySpan<byte> utf8, DateTimeKind kind)
    {
        if (!TemporalText.TryParse(utf8, out DateTime value, out var offset))
        {
            throw Malformed(ordinal, TemporalText.DateTimeForm, utf8);
        }

        if (offset is null)
        {
            return DateTime.SpecifyKind(value, kind);
        }

        return kind == DateTimeKind.Utc && TryToUtc(value, offset.Value, out var utc)
            ? utc
            : throw Malformed(ordinal, $"{TemporalText.DateTimeForm} without an offset", utf8);
    }

    /// <summary>The text as an instant; UTC where it has no offset, as SQLite's own functions write it.</summary>
    internal static DateTimeOffset ToDateTimeOffset(int ordinal, ReadOnlySpan<byte> utf8)
        => TemporalText.TryParse(utf8, out DateTime value, out var offset)
            && TryToUtc(value, offset ?? TimeSpan.Zero, out var utc)
                ? new DateTimeOffset(utc)
                : throw Malformed(ordinal, $"{TemporalText.DateTimeForm} with an offset as '+00:00'", utf8);

    /// <summary>The text as a date.</summary>
    internal static DateOnly ToDateOnly(int ordinal, ReadOnlySpan<byte> utf8)
        => TemporalText.TryParse(utf8, out DateOnly value)
            ? value
            : throw Malformed(ordinal, TemporalText.DateForm, utf8);

    /// <summary>The text as a time of day.</summary>
    internal static TimeOnly ToTimeOnly(int ordinal, ReadOnlySpan<byte> utf8)
        => TemporalText.TryParse(utf8, out TimeOnly value)
            ? value
            : throw Malformed(ordinal, TemporalText.TimeForm, utf8);

    /// <summary>The text as a duration, in .NET's constant form, which Microsoft.Data.Sqlite writes.</summary>
    internal static TimeSpan ToTimeSpan(int ordinal, ReadOnlySpan<byte> utf8)
        => Utf8Parser.TryParse(utf8, out TimeSpan value, out var read, 'c') && read == utf8.Length
            ? value
            : throw Malformed(ordinal, "a duration (INTEGER of 100 ns, or TEXT '[d.]hh:mm:ss[.fffffff]')", utf8);

    /// <summary>The text as a GUID.</summary>
    internal static Guid ToGuid(int ordinal, ReadOnlySpan<byte> utf8)
        => GuidText.TryParse(utf8, out var value) ? value : throw Malformed(ordinal, GuidText.Form, utf8);

    private static string ToLongText(int ordinal, ReadOnlySpan<byte> utf8)
    {
        var characters = ArrayPool<char>.Shared.Rent(utf8.Length);
        try
        {
            return Utf8.ToUtf16(utf8, characters, out _, out var length, replaceInvalidSequences: false)
                == OperationStatus.Done
                    ? new string(characters, 0, length)
                    : throw Malformed(ordinal, "text in UTF-8", utf8);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(characters);
        }
    }

    private static bool TryToUtc(DateTime local, TimeSpan offset, out DateTime utc)
    {
        var ticks = local.Ticks - offset.Ticks;
        var fits = ticks >= DateTime.MinValue.Ticks && ticks <= DateTime.MaxValue.Ticks;
        utc = fits ? new DateTime(ticks, DateTimeKind.Utc) : default;
        return fits;
    }

    /// <summary>Tells the length and not the text, which may be personal: errors end up in logs.</summary>
    private static ColumnTypeException Malformed(int ordinal, string expected, ReadOnlySpan<byte> utf8)
        => new(ordinal, expected, FormattableString.Invariant($"TEXT of {utf8.Length} bytes that is none"));
}
