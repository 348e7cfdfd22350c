namespace Orm.Loading.Batches;

/// <summary>
/// The arrays that chunks had while they grew, kept for the next result: most have few rows, and an array of a whole
/// chunk for each of them would be too much.
/// </summary>
/// <param name="isKept">
/// Whether there is a next result, before which <see cref="Clear"/> is called. Nobody may have the rows until then: who
/// asks for what belongs to one of them looks at the others.
/// </param>
internal struct SparePeers(bool isKept)
{
    private const int Few = 2;
    private const int Some = 8;

    private object?[]? _few;
    private object?[]? _some;

    /// <summary>An array for the first rows of a result, most of which have one.</summary>
    internal object?[] TakeFirst() => Take(ref _few) ?? new object?[Few];

    /// <summary>A larger array with the same rows.</summary>
    internal object?[] Exchange(object?[] full)
    {
        var isFew = full.Length < Some;
        var larger = isFew ? Take(ref _some) ?? new object?[Some] : new object?[PeerChunk.Capacity];
        full.CopyTo(larger, 0);
        if (isKept)
        {
            (isFew ? ref _few : ref _some) = full;
        }

        return larger;
    }

    /// <summary>Forgets the rows in the arrays that are kept.</summary>
    internal readonly void Clear()
    {
        Array.Clear(_few ?? []);
        Array.Clear(_some ?? []);
    }

    private static object?[]? Take(ref object?[]? kept)
    {
        var taken = kept;
        kept = null;
        return taken;
    }
}
