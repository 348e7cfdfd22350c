using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace Orm.Engine.Functions;

/// <summary>
/// Keys whose bytes have the order of texts under a collation. A comparison under a collation is one of keys, so that
/// sorts, joins and indexes need to know nothing about collations.
/// </summary>
/// <remarks>
/// A key ends with a zero and the text itself, which decides where all else is equal and gives the text back. Before
/// it a Unicode key has the primary weights of all characters, then the secondary ones (accents), then the tertiary
/// ones (case), each with a zero at its end.
/// </remarks>
internal static class CollationKeys
{
    private const int HangulBase = 0xAC00;
    private const int HangulCount = 11_172;

    /// <summary>Where characters without weights of their own begin: behind all letters, by code point.</summary>
    private const int ImplicitBase = 0xFA00;

    private const byte CommonWeight = 5;

    /// <summary>The key of a text in Unicode's order.</summary>
    internal static byte[] Unicode(ReadOnlySpan<byte> text)
    {
        var primary = new ArrayBufferWriter<byte>((text.Length * 3) + 8);
        var secondary = new ArrayBufferWriter<byte>(text.Length + 1);
        var tertiary = new ArrayBufferWriter<byte>(text.Length + 1);
        foreach (Rune rune in Runes(text))
        {
            if ((uint)(rune.Value - HangulBase) < HangulCount)
            {
                AddSyllable(rune.Value - HangulBase, primary, secondary, tertiary);
            }
            else
            {
                Add(rune.Value, primary, secondary, tertiary);
            }
        }

        primary.Write<byte>([0, 0]);
        primary.Write(secondary.WrittenSpan);
        primary.Write<byte>([0]);
        primary.Write(tertiary.WrittenSpan);
        return WithText(primary, text);
    }

    /// <summary>The key of a text whose case does not count; the text behind it decides between equal ones.</summary>
    internal static byte[] NoCase(ReadOnlySpan<byte> text)
    {
        var key = new ArrayBufferWriter<byte>((text.Length * 2) + 1);
        key.Write(Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(text).ToLowerInvariant()));
        return WithText(key, text);
    }

    /// <summary>The text that a key was made of.</summary>
    internal static byte[] TextOf(ReadOnlySpan<byte> key) => key[(key.LastIndexOf((byte)0) + 1)..].ToArray();

    private static byte[] WithText(ArrayBufferWriter<byte> key, ReadOnlySpan<byte> text)
    {
        key.Write<byte>([0]);
        key.Write(text);
        return key.WrittenSpan.ToArray();
    }

    private static IEnumerable<Rune> Runes(ReadOnlySpan<byte> text) => Encoding.UTF8.GetString(text).EnumerateRunes();

    private static void Add(
        int character, ArrayBufferWriter<byte> primary, ArrayBufferWriter<byte> secondary,
        ArrayBufferWriter<byte> tertiary)
    {
        if (character > char.MaxValue || !UnicodeWeights.Table.TryFind(character, out ReadOnlySpan<uint> elements))
        {
            AddElement(Implicit(character), primary, secondary, tertiary);
            AddElement((uint)((character & 0x7FFF) | 0x8000) << 16, primary, secondary, tertiary);
            return;
        }

        foreach (uint element in elements)
        {
            AddElement(element, primary, secondary, tertiary);
        }
    }

    private static void AddElement(
        uint element, ArrayBufferWriter<byte> primary, ArrayBufferWriter<byte> secondary,
        ArrayBufferWriter<byte> tertiary)
    {
        if (element >> 16 != 0)
        {
            BinaryPrimitives.WriteUInt16BigEndian(primary.GetSpan(2), (ushort)(element >> 16));
            primary.Advance(2);
        }

        if ((byte)(element >> 8) != 0)
        {
            secondary.Write<byte>([(byte)(element >> 8)]);
        }

        if ((byte)element != 0)
        {
            tertiary.Write<byte>([(byte)element]);
        }
    }

    /// <summary>A syllable of Hangul is written as its letters.</summary>
    private static void AddSyllable(
        int syllable, ArrayBufferWriter<byte> primary, ArrayBufferWriter<byte> secondary,
        ArrayBufferWriter<byte> tertiary)
    {
        Add(0x1100 + (syllable / 588), primary, secondary, tertiary);
        Add(0x1161 + (syllable % 588 / 28), primary, secondary, tertiary);
        if (syllable % 28 != 0)
        {
            Add(0x11A7 + (syllable % 28), primary, secondary, tertiary);
        }
    }

    /// <summary>The first of two elements: the ideographs of the first block are before all others.</summary>
    private static uint Implicit(int character)
    {
        int block = character is >= 0x4E00 and < 0xA000 or >= 0xF900 and < 0xFB00 ? 0x40 : 0x80;
        return (uint)((ImplicitBase + block + (character >> 15)) << 16) | (CommonWeight << 8) | CommonWeight;
    }
}
