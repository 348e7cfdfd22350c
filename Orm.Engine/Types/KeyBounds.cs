namespace Orm.Engine.Types;

/// <summary>Ends of key ranges, computed on encoded keys.</summary>
internal static class KeyBounds
{
    /// <summary>
    /// Turns a prefix into the smallest key above every key that starts with it: the end of a range such as
    /// <c>a = 1</c> on an index over (a, b).
    /// </summary>
    /// <param name="prefix">The encoded components; changed in place.</param>
    /// <returns>The length of the bound, or 0 when no key is above (all bytes are FF).</returns>
    internal static int ToPrefixEnd(Span<byte> prefix)
    {
        int last = prefix.LastIndexOfAnyExcept((byte)0xFF);
        if (last < 0)
        {
            return 0;
        }

        prefix[last]++;
        return last + 1;
    }
}
