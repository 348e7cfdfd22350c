using Orm.Model;
using Orm.Sessions;

namespace Orm.Loading.Batches;

/// <summary>Rows that were read together.</summary>
internal interface IPeers
{
    /// <summary>The chunks of which a row is still held by somebody.</summary>
    IEnumerable<PeerChunk> LivingChunks();
}

/// <summary>
/// The results of one context of which a row may still be held by somebody, by their entity. They are held weakly. A
/// navigation that is touched in one of them is loaded for others, too: a program that reads posts by several queries
/// walks over all of them mostly.
/// </summary>
internal sealed class ContextResults
{
    private readonly Dictionary<EntityModel, EntityResults> _byEntity = new(ReferenceEqualityComparer.Instance);

    /// <summary>The results of an entity that a session has read.</summary>
    internal static EntityResults Of(Session session, EntityModel model)
    {
        var results = (ContextResults)(session.Results ??= new ContextResults());
        lock (results._byEntity)
        {
            if (!results._byEntity.TryGetValue(model, out var known))
            {
                results._byEntity.Add(model, known = new EntityResults(model.Navigations));
            }

            return known;
        }
    }
}

/// <summary>The results of one entity in one context.</summary>
internal sealed class EntityResults(IReadOnlyList<NavigationModel> navigations)
{
    /// <summary>
    /// How many rows of other results a touch loads for at most, unless its own result has more: what nobody looks at
    /// costs no more than this, and what is walked over costs a statement for so many rows, as a stream does.
    /// </summary>
    internal const int OthersLimit = 1024;

    private const int FirstPruning = 64;

    private readonly Progress[] _progress = new Progress[navigations.Count];
    private readonly Stack<WeakReference<IPeers>> _spare = [];
    private List<WeakReference<IPeers>> _results = [];
    private int _countToPrune = FirstPruning;

    private OriginWriter? _inserted;

    /// <summary>How many results are remembered, those included that are gone and not noticed yet.</summary>
    internal int Count => _results.Count;

    /// <summary>Notes a result by its first rows.</summary>
    /// <returns>What holds the result, to be told when it grows beyond one chunk.</returns>
    internal WeakReference<IPeers> Add(PeerChunk first)
    {
        lock (_progress)
        {
            if (_results.Count == _countToPrune)
            {
                Prune();
            }

            if (_spare.TryPop(out var result))
            {
                result.SetTarget(first);
            }
            else
            {
                result = new WeakReference<IPeers>(first);
            }

            _results.Add(result);
            return result;
        }
    }

    /// <summary>
    /// Takes an entity that was inserted: what it leads to can be read from now on, together with that of the others.
    /// </summary>
    internal void AddInserted<TEntity>(EntityModel<TEntity> model, Session session, TEntity entity)
        where TEntity : class
    {
        lock (_progress)
        {
            _inserted ??= new EntityOrigins<TEntity>(model, session, isOfInserted: true);
            _inserted.Add(entity);
        }
    }

    /// <summary>Adds rows of other results that a touch of a navigation loads for, too.</summary>
    /// <param name="navigation">The navigation's place in the model.</param>
    /// <param name="own">The result that is touched.</param>
    /// <param name="room">How many rows there are to be at most.</param>
    /// <param name="isWaiting">Whether a row does not know the navigation yet.</param>
    /// <param name="take">Takes the rows of one result.</param>
    /// <returns>Where the next touch of the navigation goes on; see <see cref="Loaded"/>.</returns>
    internal int Visit(
        int navigation,
        WeakReference<IPeers> own,
        int room,
        Func<object, bool> isWaiting,
        Action<IPeers, List<object>> take)
    {
        lock (_progress)
        {
            ref var progress = ref _progress[navigation];
            if (!progress.IsWalked(own, navigations[navigation].IsCollection))
            {
                return progress.Next;
            }

            for (var i = progress.Next; i < _results.Count; i++)
            {
                if (_results[i] == own || !_results[i].TryGetTarget(out var peers))
                {
                    continue;
                }

                List<object> waiting = [.. peers.LivingChunks()
                    .Where(chunk => !(chunk.IsOfInserted && navigations[navigation].IsCollection))
                    .SelectMany(chunk => chunk.WaitingPeers(isWaiting))];
                if (waiting.Count > room)
                {
                    take(peers, waiting[..room]);
                    return i;
                }

                room -= waiting.Count;
                take(peers, waiting);
            }

            return _results.Count;
        }
    }

    /// <summary>Notes that all rows before a place know a navigation.</summary>
    internal void Loaded(int navigation, int next)
    {
        lock (_progress)
        {
            _progress[navigation].Next = Math.Min(next, _results.Count);
        }
    }

    // The references to what is gone are used again: each costs a handle of the collector and a finalizer.
    private void Prune()
    {
        var living = new List<WeakReference<IPeers>>();
        var next = new int[_progress.Length];
        for (var i = 0; i < _results.Count; i++)
        {
            if (!_results[i].TryGetTarget(out _))
            {
                _spare.Push(_results[i]);
                continue;
            }

            for (var navigation = 0; navigation < next.Length; navigation++)
            {
                next[navigation] += i < _progress[navigation].Next ? 1 : 0;
            }

            living.Add(_results[i]);
        }

        for (var navigation = 0; navigation < next.Length; navigation++)
        {
            _progress[navigation].Next = next[navigation];
        }

        _results = living;
        _countToPrune = Math.Max(FirstPruning, living.Count * 2);
    }

    /// <summary>How far the results know one navigation.</summary>
    private struct Progress
    {
        private WeakReference<IPeers>? _touched;

        /// <summary>The first result of which rows may not know the navigation.</summary>
        internal int Next { get; set; }

        /// <summary>
        /// Whether a touch is to load for other results. A reference is one row for each at most. Of a collection it is
        /// not known how much stands behind it: that the program walks over it in several results is seen when it does
        /// so in a second one.
        /// </summary>
        internal bool IsWalked(WeakReference<IPeers> own, bool isCollection)
        {
            var isSecond = _touched is not null && _touched != own;
            _touched ??= own;
            return isSecond || !isCollection;
        }
    }
}
