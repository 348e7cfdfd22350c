using Orm.Model;
using Orm.Sessions;

namespace Orm.Loading.Batches;

/// <summary>Makes what tells the entities of one result where they came from.</summary>
internal abstract class OriginFactory
{
    internal abstract OriginWriter CreateWriter(Session session);

    /// <summary>The factory for an entity; null where it has no navigations, and therefore no origin.</summary>
    internal static OriginFactory? For(EntityModel model)
        => model.Navigations.Count == 0 ? null : model.Accept(Making.Instance);

    private sealed class Making : IEntityModelVisitor<OriginFactory>
    {
        internal static readonly Making Instance = new();

        public OriginFactory Visit<TEntity>(EntityModel<TEntity> model)
            where TEntity : class
            => new EntityOriginFactory<TEntity>(model);
    }
}

/// <inheritdoc/>
/// <typeparam name="TEntity">The entity.</typeparam>
internal abstract class OriginFactory<TEntity> : OriginFactory
{
    internal sealed override OriginWriter CreateWriter(Session session) => Create(session);

    internal abstract OriginWriter<TEntity> Create(Session session);

    /// <summary>The same for a result that is read at once, behind which the writer is given back.</summary>
    internal abstract OriginWriter<TEntity> Rent(Session session);

    internal abstract void Return(OriginWriter<TEntity> writer);
}

/// <inheritdoc/>
internal sealed class EntityOriginFactory<TEntity>(EntityModel<TEntity> model) : OriginFactory<TEntity>
    where TEntity : class
{
    private EntityOrigins<TEntity>? _spare;

    internal override OriginWriter<TEntity> Create(Session session) => new EntityOrigins<TEntity>(model, session);

    internal override OriginWriter<TEntity> Rent(Session session)
    {
        if (Interlocked.Exchange(ref _spare, value: null) is not { } spare)
        {
            return new EntityOrigins<TEntity>(model, session, isReused: true);
        }

        spare.Begin(session);
        return spare;
    }

    internal override void Return(OriginWriter<TEntity> writer)
    {
        var spare = (EntityOrigins<TEntity>)writer;
        spare.End();
        Volatile.Write(ref _spare, spare);
    }
}
