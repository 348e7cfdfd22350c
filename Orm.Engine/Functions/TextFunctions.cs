using System.Text;
using Orm.Engine.Types;

namespace Orm.Engine.Functions;

/// <summary>Functions of text, on UTF-8: positions and lengths count characters (code points).</summary>
internal static class TextFunctions
{
    /// <summary>The bytes of the character that starts with this byte.</summary>
    internal static int CharacterLength(byte first) => first switch
    {
        < 0x80 => 1,
        < 0xE0 => 2,
        < 0xF0 => 3,
        _ => 4,
    };

    internal static int CountCharacters(ReadOnlySpan<byte> text)
    {
        int count = 0;
        foreach (byte b in text)
        {
            count += (b & 0xC0) != 0x80 ? 1 : 0;
        }

        return count;
    }

    /// <summary>Where the character with an index begins, or the end of the text.</summary>
    internal static int ByteOffset(ReadOnlySpan<byte> text, long characters)
    {
        int at = 0;
        for (long i = 0; i < characters && at < text.Length; i++)
        {
            at += CharacterLength(text[at]);
        }

        return Math.Min(at, text.Length);
    }

    /// <summary>A value as PostgreSQL shows it: a truth value is one letter, which its cast to text is not.</summary>
    internal static string Shown(in SqlValue value) =>
        value.Kind == SqlTypeKind.Boolean ? value.AsBoolean() ? "t" : "f" : ValueText.Format(value);

    /// <summary>A text as a literal.</summary>
    internal static string QuoteLiteral(string text)
    {
        string quoted = "'" + text.Replace("'", "''", StringComparison.Ordinal) + "'";
        return quoted.Contains('\\', StringComparison.Ordinal)
            ? "E" + quoted.Replace(@"\", @"\\", StringComparison.Ordinal)
            : quoted;
    }

    /// <summary>From the character at <paramref name="start"/> (1: the first), at most <paramref
    /// name="length"/>.</summary>
    internal static SqlValue Substring(in SqlValue text, long start, long? length)
    {
        if (length < 0)
        {
            throw new StatementException(SqlStates.SubstringError, "The length of a substring is negative");
        }

        ReadOnlySpan<byte> bytes = text.AsBytes();
        long end = length is { } l ? (long)Int128.Min((Int128)start + l, long.MaxValue) : long.MaxValue;
        bool isBlob = text.Kind == SqlTypeKind.Blob;
        int from = Offset(bytes, Math.Max(start, 1) - 1, isBlob);
        int to = Offset(bytes, Math.Max(end, 1) - 1, isBlob);
        byte[] part = bytes[from..Math.Max(from, to)].ToArray();
        return isBlob ? SqlValue.Blob(part) : SqlValue.Text(part);

        static int Offset(ReadOnlySpan<byte> bytes, long count, bool isBlob) =>
            isBlob ? (int)Math.Min(count, bytes.Length) : ByteOffset(bytes, count);
    }

    /// <summary>From 1; 0 when it is not there.</summary>
    internal static int Position(ReadOnlySpan<byte> part, ReadOnlySpan<byte> text)
    {
        int at = text.IndexOf(part);
        return at < 0 ? 0 : CountCharacters(text[..at]) + 1;
    }

    internal static string Trim(string text, string characters, bool left, bool right)
    {
        var set = characters.EnumerateRunes().ToHashSet();
        Rune[] runes = [.. text.EnumerateRunes()];
        int start = 0;
        int end = runes.Length;
        while (left && start < end && set.Contains(runes[start]))
        {
            start++;
        }

        while (right && end > start && set.Contains(runes[end - 1]))
        {
            end--;
        }

        return string.Concat(runes[start..end].Select(rune => rune.ToString()));
    }

    /// <summary>Fills up at the front or at the end, and cuts what is too long.</summary>
    internal static string Pad(string text, long length, string filling, bool front)
    {
        Rune[] runes = [.. text.EnumerateRunes()];
        Rune[] fill = [.. filling.EnumerateRunes()];
        long wanted = Math.Max(0, length);
        if (wanted > SqlType.MaxValueBytes / 4)
        {
            throw SqlErrors.TooLong(SqlType.Text);
        }

        if (runes.Length >= wanted || fill.Length == 0)
        {
            return string.Concat(runes.Take((int)wanted));
        }

        var padding = Enumerable.Range(0, (int)wanted - runes.Length).Select(i => fill[i % fill.Length]);
        return string.Concat(front ? padding.Concat(runes) : runes.Concat(padding));
    }

    internal static string Repeat(string text, long count)
    {
        long length = Math.Max(0, count) * text.Length;
        return length > SqlType.MaxValueBytes / 4
            ? throw SqlErrors.TooLong(SqlType.Text)
            : new StringBuilder((int)length).Insert(0, text, (int)Math.Max(0, count)).ToString();
    }

    internal static string Reverse(string text) => string.Concat(text.EnumerateRunes().Reverse());

    /// <summary>The n-th part between delimiters, from 1; negative numbers count from the end.</summary>
    internal static string SplitPart(string text, string delimiter, long index)
    {
        if (index == 0)
        {
            throw SqlErrors.InvalidArgument("split_part counts from 1", "Use -1 for the last part.");
        }

        string[] parts = delimiter.Length == 0 ? [text] : text.Split(delimiter);
        long at = index > 0 ? index - 1 : parts.Length + index;
        return at >= 0 && at < parts.Length ? parts[at] : "";
    }

    /// <summary>The first letter of each word large, the rest small.</summary>
    internal static string InitCap(string text)
    {
        var result = new StringBuilder(text.Length);
        bool inside = false;
        foreach (Rune rune in text.EnumerateRunes())
        {
            result.Append(inside ? Rune.ToLowerInvariant(rune) : Rune.ToUpperInvariant(rune));
            inside = Rune.IsLetterOrDigit(rune);
        }

        return result.ToString();
    }

    internal static string Translate(string text, string from, string to)
    {
        Rune[] source = [.. from.EnumerateRunes()];
        Rune[] target = [.. to.EnumerateRunes()];
        var result = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            int at = Array.IndexOf(source, rune);
            if (at < 0)
            {
                result.Append(rune);
            }
            else if (at < target.Length)
            {
                result.Append(target[at]);
            }
        }

        return result.ToString();
    }
}
