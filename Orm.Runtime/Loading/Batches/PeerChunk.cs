using Orm.Model;
using Orm.Sessions;

namespace Orm.Loading.Batches;

/// <summary>
/// A few rows of one result, which are the origin of each other: whoever holds one of them holds these and no more.
/// </summary>
/// <param name="session">The way to the database that the rows came from.</param>
/// <param name="group">The chunks of the whole result; null while this is the only one.</param>
/// <param name="capacity">How many rows there is room for at first.</param>
internal sealed class PeerChunk(Session session, PeerGroup? group, int capacity) : LoadOrigin
{
    /// <summary>
    /// How many rows a chunk holds at most. A larger one costs less a row and is held longer by a single row.
    /// </summary>
    internal const int Capacity = 32;

    private object[] _peers = new object[capacity];
    private PeerGroup? _group = group;

    internal Session Session { get; } = session;

    internal ReadOnlySpan<object> Peers => _peers.AsSpan(0, Count);

    internal int Count { get; private set; }

    /// <summary>The group of the result, which begins with this chunk where it was alone.</summary>
    internal PeerGroup JoinGroup()
    {
        if (_group is null)
        {
            _group = new PeerGroup();
            _group.Add(this);
        }

        return _group;
    }

    /// <summary>This chunk and the others of the result of which a row is still held by somebody.</summary>
    internal IEnumerable<PeerChunk> LivingChunks() => _group?.LivingChunks() ?? [this];

    /// <summary>Takes a row; false where there is no more room.</summary>
    internal bool TryAdd(object peer)
    {
        if (Count == _peers.Length)
        {
            if (Count == Capacity)
            {
                return false;
            }

            Array.Resize(ref _peers, Math.Min(Count * 4, Capacity));
        }

        _peers[Count++] = peer;
        return true;
    }
}
