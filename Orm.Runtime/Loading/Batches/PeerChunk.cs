using Orm.Model;
using Orm.Sessions;

namespace Orm.Loading.Batches;

/// <summary>
/// A few rows of one result, which are the origin of each other: whoever holds one of them holds these and no more.
/// </summary>
/// <param name="session">The way to the database that the rows came from.</param>
/// <param name="group">The chunks of the whole result; null while this is the only one.</param>
/// <param name="peers">Where the first rows go.</param>
/// <param name="isOfInserted">Whether the rows were inserted and not read.</param>
internal sealed class PeerChunk(Session session, PeerGroup? group, object?[] peers, bool isOfInserted = false)
    : LoadOrigin, IPeers
{
    /// <summary>
    /// How many rows a chunk holds at most. A larger one costs less a row and is held longer by a single row.
    /// </summary>
    internal const int Capacity = 32;

    /// <summary>
    /// How many answers a chunk remembers at most: questions in a loop inside of the loop over the rows.
    /// </summary>
    private const int AnswerCapacity = 64;

    private object?[] _peers = peers;
    private List<PeerAnswers>? _answers;
    private PeerGroup? _group = group;
    private WeakReference<IPeers>? _result;

    /// <summary>A chunk of one row.</summary>
    internal PeerChunk(Session session, object only)
        : this(session, group: null, [only])
        => Count = 1;

    internal Session Session { get; } = session;

    internal override bool IsOfInserted { get; } = isOfInserted;

    internal ReadOnlySpan<object> Peers => _peers.AsSpan(0, Count)!;

    internal int Count { get; private set; }

    /// <summary>How many rows the whole result still has at most.</summary>
    internal int GroupCapacity => _group?.Capacity ?? Count;

    /// <summary>The result as its context knows it; null where the chunk is not told yet.</summary>
    internal WeakReference<IPeers>? Result
    {
        get => _group?.Result ?? _result;
        set => _result = value;
    }

    /// <summary>The group of the result, which begins with this chunk where it was alone.</summary>
    internal PeerGroup JoinGroup()
    {
        if (_group is null)
        {
            _group = new PeerGroup { Result = _result };
            _group.Add(this);
            _result?.SetTarget(_group);
        }

        return _group;
    }

    /// <summary>This chunk and the others of the result of which a row is still held by somebody.</summary>
    public IEnumerable<PeerChunk> LivingChunks() => _group?.LivingChunks() ?? [this];

    /// <summary>The rows that a condition holds for.</summary>
    internal IEnumerable<object> WaitingPeers(Func<object, bool> isWaiting) => _peers.Take(Count).Where(isWaiting!)!;

    /// <summary>The place of a row; -1 where it is none of them.</summary>
    internal int PlaceOf(object peer) => Array.FindIndex(_peers, 0, Count, known => ReferenceEquals(known, peer));

    /// <summary>
    /// What is remembered of a question for the row at a place; null where it was not asked for it, or something was
    /// written since.
    /// </summary>
    internal PeerAnswers? FindAnswers(object plan, object?[] values, long version, int place)
    {
        for (var i = (_answers?.Count ?? 0) - 1; i >= 0; i--)
        {
            if (_answers![i].Has(place) && _answers[i].Question.Is(plan, values, version))
            {
                return _answers[i];
            }
        }

        return null;
    }

    /// <summary>The latest question with a plan that was asked for all rows, whatever it captured.</summary>
    internal PeerQuestion? LatestShared(object plan)
        => _answers?.FindLast(known => known.Question.IsShared && known.Question.IsOf(plan))?.Question;

    /// <summary>Remembers answers. Those that a write made void, and the oldest, are forgotten.</summary>
    internal void Remember(PeerAnswers answers)
    {
        _answers ??= [];
        for (var i = _answers.Count - 1; i >= 0; i--)
        {
            var past = _answers[i].Question;
            if (past.Version == answers.Question.Version)
            {
                continue;
            }

            // That it was asked for all rows, and whether that was worth it, is still worth knowing.
            if (past.IsShared && !(answers.Question.IsShared && past.IsOf(answers.Question.Plan)))
            {
                _answers[i] = new PastAnswers(past);
            }
            else
            {
                _answers.RemoveAt(i);
            }
        }

        if (_answers.Count == AnswerCapacity)
        {
            _answers.RemoveAt(0);
        }

        _answers.Add(answers);
    }

    /// <summary>Takes a row; false where there is no more room.</summary>
    /// <param name="peer">The row.</param>
    /// <param name="spare">Where larger arrays come from.</param>
    internal bool TryAdd(object peer, ref SparePeers spare)
    {
        if (Count == _peers.Length)
        {
            if (Count == Capacity)
            {
                return false;
            }

            _peers = spare.Exchange(_peers);
        }

        _peers[Count++] = peer;
        return true;
    }
}
