using System.IO.Compression;

namespace Orm.Engine.Functions;

/// <summary>
/// The collation elements of single characters, from the root collation of Unicode's CLDR. They are part of the
/// engine, because a key that lies in an index must be the same on every machine and with every version of .NET.
/// </summary>
/// <remarks>
/// The resource is deflated; five arrays follow each other in it:
/// <code>
///   65536 x u8  how many elements the character has; 255: it is not in the table
///       n x u8  the high bytes of the primary weights
///       n x u8  the low bytes of the primary weights
///       n x u8  the secondary weights
///       n x u8  the tertiary weights
/// </code>
/// </remarks>
internal sealed class UnicodeWeights
{
    private const int Characters = 0x10000;
    private const byte Missing = 255;

    private static readonly Lazy<UnicodeWeights> s_table = new(Load);

    private readonly int[] _starts = new int[Characters + 1];
    private readonly bool[] _isMissing = new bool[Characters];
    private readonly uint[] _elements;

    private UnicodeWeights(ReadOnlySpan<byte> data)
    {
        for (int c = 0; c < Characters; c++)
        {
            _isMissing[c] = data[c] == Missing;
            _starts[c + 1] = _starts[c] + (_isMissing[c] ? 0 : data[c]);
        }

        int count = _starts[Characters];
        _elements = new uint[count];
        ReadOnlySpan<byte> planes = data[Characters..];
        for (int i = 0; i < count; i++)
        {
            _elements[i] = (uint)((planes[i] << 24) | (planes[count + i] << 16)
                | (planes[(2 * count) + i] << 8) | planes[(3 * count) + i]);
        }
    }

    internal static UnicodeWeights Table => s_table.Value;

    /// <summary>
    /// The elements of a character, each a primary weight (16 bits), a secondary and a tertiary one (8 bits each).
    /// </summary>
    /// <param name="character">A character of the first 65,536.</param>
    /// <param name="elements">The elements; empty for a character that does not count.</param>
    /// <returns>False when the table does not have the character.</returns>
    internal bool TryFind(int character, out ReadOnlySpan<uint> elements)
    {
        elements = _elements.AsSpan(_starts[character].._starts[character + 1]);
        return !_isMissing[character];
    }

    private static UnicodeWeights Load()
    {
        using Stream resource = typeof(UnicodeWeights).Assembly.GetManifestResourceStream("Orm.Engine.UnicodeWeights")!;
        using var inflated = new DeflateStream(resource, CompressionMode.Decompress);
        using var data = new MemoryStream();
        inflated.CopyTo(data);
        return new UnicodeWeights(data.ToArray());
    }
}
