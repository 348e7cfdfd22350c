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
internal sealed class EntityOrigins<TEntity>(EntityModel<TEntity> model, Session session) : OriginWriter<TEntity>
    where TEntity : class
{
    // Most results that are read on their own have one row.
    private const int FirstCapacity = 2;

    private PeerChunk? _chunk;

    internal override void Add(object entity) => Add((TEntity)entity);

    internal override void Add(TEntity entity)
    {
        if (_chunk is not { } chunk || !chunk.TryAdd(entity))
        {
            chunk = AddChunk(entity);
        }

        model.SetOrigin(entity, chunk);
    }

    private PeerChunk AddChunk(TEntity first)
    {
        if (_chunk is not { } full)
        {
            _chunk = new PeerChunk(session, group: null, FirstCapacity);
        }
        else
        {
            if (full.Group is not { } group)
            {
                full.Group = group = new PeerGroup();
                group.Add(full);
            }

            _chunk = new PeerChunk(session, group, PeerChunk.Capacity);
            group.Add(_chunk);
        }

        _chunk.TryAdd(first);
        return _chunk;
    }
}
