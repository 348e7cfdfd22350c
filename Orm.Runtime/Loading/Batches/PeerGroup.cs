namespace Orm.Loading.Batches;

/// <summary>
/// The rows of one result, which may be let go of at any time: it holds their chunks weakly. A result of one chunk
/// needs no group.
/// </summary>
internal sealed class PeerGroup : IPeers
{
    private readonly List<WeakReference<PeerChunk>> _chunks = [];
    private int _countToPrune = 64;

    /// <summary>How many rows the chunks have at most.</summary>
    internal int Capacity => _chunks.Count * PeerChunk.Capacity;

    /// <summary>The result as its context knows it.</summary>
    internal WeakReference<IPeers>? Result { get; init; }

    internal void Add(PeerChunk chunk)
    {
        // A result that is streamed leaves its rows behind: references to what is gone are given up now and then.
        if (_chunks.Count == _countToPrune)
        {
            _chunks.RemoveAll(known => !known.TryGetTarget(out _));
            _countToPrune = Math.Max(64, _chunks.Count * 2);
        }

        _chunks.Add(new WeakReference<PeerChunk>(chunk));
    }

    /// <summary>The chunks of which a row is still held by somebody.</summary>
    public IEnumerable<PeerChunk> LivingChunks()
    {
        foreach (var reference in _chunks)
        {
            if (reference.TryGetTarget(out var chunk))
            {
                yield return chunk;
            }
        }
    }
}
