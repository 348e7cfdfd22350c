using Orm.Backends;
using Orm.Linq.Materialization;
using Orm.Loading.Batches;
using Orm.Model;
using Orm.Sessions;

namespace Orm.Linq.Expressions;

/// <summary>
/// One statement that asks a question for many entities: their keys are numbered, each key once, and every row that
/// comes back says which key it belongs to.
/// </summary>
internal sealed class PeerBatch<TRow> : IDisposable
{
    private readonly PeerPlan<TRow> _plan;
    private readonly List<Peer> _peers = [];
    private readonly KeyIndex _index;
    private readonly KeyPart[] _parts;
    private readonly List<List<TRow>> _rows = [];
    private readonly List<object> _owners = [];
    private readonly List<TRow> _read = [];
    private readonly List<int> _parents = [];

    internal PeerBatch(PeerPlan<TRow> plan, bool isShared)
    {
        IsShared = isShared;
        _plan = plan;
        _index = new KeyIndex(plan.Keys.Columns.Count);
        _parts = new KeyPart[plan.Keys.Columns.Count];
    }

    /// <summary>Whether the question is asked for all entities that were read together.</summary>
    internal bool IsShared { get; }

    internal int Count => _peers.Count;

    /// <summary>Takes an entity at a place of its chunk.</summary>
    internal void Add(INavigationRoot root, PeerChunk chunk, int place)
    {
        root.ReadKey(chunk.Peers[place], _plan.Keys.Columns, _parts);
        var number = _index.Add(_parts);
        if (number == _rows.Count)
        {
            _rows.Add([]);
            _owners.Add(chunk.Peers[place]);
        }

        _peers.Add(new Peer(chunk, place, number, [.. _parts]));
    }

    /// <summary>The keys as the statement's parameter. No entity can be added any more.</summary>
    internal string Close() => _index.Close();

    public void Dispose() => _index.Dispose();

    /// <summary>What reads the statement's rows.</summary>
    internal Rows RowsOf(Session session, RowScope? scope)
    {
        var reader = scope is null
            ? _plan.Reader
            : new ScopedRows<TRow>((IScopedReader<TRow>)_plan.Reader, scope);
        return new Rows(this, new ResultRows<TRow>(reader, _plan.Origins?.Create(session)));
    }

    /// <summary>Puts what was read into the lists of the keys, when all that is in it was read.</summary>
    internal void Distribute(RowScope? scope)
    {
        scope?.Finish(_read);
        for (var i = 0; i < _read.Count; i++)
        {
            _rows[_parents[i]].Add(_read[i]);
            if (_plan.Keys.Inverse is { } inverse)
            {
                inverse.Target.SetKnownOf(_read[i]!, inverse.Navigation, _owners[_parents[i]]);
            }
        }
    }

    /// <summary>Gives every chunk the answers for its rows, to remember them as long as it lives.</summary>
    internal void Keep(PeerQuestion question)
    {
        PeerChunk? chunk = null;
        PeerAnswers<TRow>? answers = null;
        foreach (var peer in _peers)
        {
            if (!ReferenceEquals(chunk, peer.Chunk))
            {
                chunk = peer.Chunk;
                answers = new PeerAnswers<TRow>(question, _plan.Keys.Columns.Count);
                chunk.Remember(answers);
            }

            answers!.Add(peer.Place, peer.Key, _rows[peer.Number]);
        }
    }

    /// <summary>The rows for the entity at a place of a chunk.</summary>
    internal List<TRow> RowsAt(PeerChunk chunk, int place)
        => _rows[_peers.Find(peer => ReferenceEquals(peer.Chunk, chunk) && peer.Place == place).Number];

    private readonly record struct Peer(PeerChunk Chunk, int Place, int Number, KeyPart[] Key);

    /// <summary>Reads rows, and of which key each is.</summary>
    internal readonly struct Rows(PeerBatch<TRow> batch, ResultRows<TRow> rows) : IRowMaterializer<bool>, IEntityRows
    {
        /// <inheritdoc/>
        public EntityModel? Entity => rows.Entity;

        /// <inheritdoc/>
        public bool Read<TReader>(ref TReader row)
            where TReader : struct, IRowReader
        {
            var parent = row.GetInt32(batch._plan.Keys.ParentOrdinal);
            batch._read.Add(rows.Read(ref row));
            batch._parents.Add(parent);
            return true;
        }
    }
}
