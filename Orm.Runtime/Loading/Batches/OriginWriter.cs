using Orm.Model;
using Orm.Sessions;

namespace Orm.Loading.Batches;

/// <summary>Tells the entities of one result that they belong together, as they are read.</summary>
internal abstract class OriginWriter
{
    internal abstract void Add(object entity);
}

/// <inheritdoc/>
/// <typeparam name="TEntity">The entity.</typeparam>
internal abstract class OriginWriter<TEntity> : OriginWriter
{
    internal abstract void Add(TEntity entity);
}

/// <inheritdoc/>
/// <param name="model">The entity's model.</param>
/// <param name="session">The way to the database that the entities come from.</param>
/// <param name="group">The group of another result that the entities join; null for one of their own.</param>
/// <param name="isOfInserted">Whether the entities were inserted and not read.</param>
/// <param name="isReused">Whether another result comes behind <see cref="End"/>.</param>
internal sealed class EntityOrigins<TEntity>(
    EntityModel<TEntity> model,
    Session session,
    PeerGroup? group = null,
    bool isOfInserted = false,
    bool isReused = false)
    : OriginWriter<TEntity>
    where TEntity : class
{
    private Session? _session = session;
    private PeerChunk? _chunk;
    private SparePeers _spare = new(isReused);

    /// <summary>Begins another result.</summary>
    internal void Begin(Session next) => _session = next;

    /// <summary>Forgets the result, so that nothing of it is kept alive.</summary>
    internal void End()
    {
        _session = null;
        _chunk = null;
        _spare.Clear();
    }

    internal override void Add(object entity) => Add((TEntity)entity);

    internal override void Add(TEntity entity)
    {
        if (_chunk is not { } chunk || !chunk.TryAdd(entity, ref _spare))
        {
            chunk = AddChunk(entity);
        }

        model.SetOrigin(entity, chunk);
    }

    private PeerChunk AddChunk(TEntity first)
    {
        var before = _chunk;
        var joined = before is null ? group : before.JoinGroup();
        var peers = before is null ? _spare.TakeFirst() : new object?[PeerChunk.Capacity];
        _chunk = new PeerChunk(_session!, joined, peers, isOfInserted);
        joined?.Add(_chunk);
        _chunk.TryAdd(first, ref _spare);
        if (joined is null)
        {
            _chunk.Result = ContextResults.Of(_session!, model).Add(_chunk);
        }

        return _chunk;
    }
}
