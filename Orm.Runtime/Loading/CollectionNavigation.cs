using Orm.Loading.Batches;
using Orm.Model;

namespace Orm.Loading;

/// <summary>What a collection navigation holds: nothing known, or the related entities.</summary>
/// <typeparam name="TTarget">The entity that it leads to.</typeparam>
/// <remarks>Generated code keeps it in a field and never copies it.</remarks>
public struct CollectionNavigation<TTarget>
    where TTarget : class
{
    // One field for all states, because every row pays for it: null (never touched, nothing known), the list that was
    // loaded or set, or the collection that was handed out, which has the list where it is known.
    private object? _state;

    /// <summary>The list; null where it is not known.</summary>
    public readonly List<TTarget>? Items => _state as List<TTarget> ?? (_state as RelatedEntities<TTarget>)?.Known;

    /// <summary>The collection that the property returned before; null where it was not touched yet.</summary>
    public readonly RelatedEntities<TTarget>? Related => _state as RelatedEntities<TTarget>;

    /// <summary>Whether the navigation was set or loaded.</summary>
    public readonly bool IsKnown => Items is not null;

    /// <summary>Takes the elements of another collection; null makes an empty one.</summary>
    public void Replace(IEnumerable<TTarget>? items) => _state = new List<TTarget>(items ?? []);

    /// <summary>
    /// Takes the elements of another collection where the relationship is many-to-many: saving the links makes the
    /// table say the same, whatever it said before.
    /// </summary>
    /// <param name="items">The elements; null makes an empty collection.</param>
    public void ReplaceLinks(IEnumerable<TTarget>? items)
    {
        var links = new LinkedEntities<TTarget>();
        links.AddRange(items ?? []);
        _state = links;
    }

    /// <summary>Takes the list that a loader made.</summary>
    /// <param name="items">The list; null makes an empty one.</param>
    public void Load(object? items)
    {
        var list = (List<TTarget>?)items ?? [];
        if (_state is RelatedEntities<TTarget> related)
        {
            related.Known = list;
        }
        else
        {
            _state = list;
        }
    }

    /// <summary>
    /// The collection that the property returns, made at the first touch. Nothing is loaded before it is looked into.
    /// </summary>
    /// <param name="origin">
    /// Where the entity came from; null for a new one. Collections of what is new or was inserted start empty.
    /// </param>
    /// <param name="entity">The entity that has the navigation.</param>
    /// <param name="model">Its model.</param>
    /// <param name="navigation">The navigation's place in <see cref="EntityModel.Navigations"/>.</param>
    public RelatedEntities<TTarget> Relate<TEntity>(
        LoadOrigin? origin, TEntity entity, EntityModel<TEntity> model, int navigation)
        where TEntity : class
    {
        // Two threads may touch it for the first time at once: both get the same one, with the list that was known.
        while (true)
        {
            var state = _state;
            if (state is RelatedEntities<TTarget> others)
            {
                return others;
            }

            var related = new RelatedEntities<TEntity, TTarget>(entity, model, navigation)
            {
                Known = state as List<TTarget> ?? (IsNew(origin) ? NewList(model, navigation) : null),
            };
            if (ReferenceEquals(Interlocked.CompareExchange(ref _state, related, state), state))
            {
                return related;
            }
        }
    }

    /// <summary>
    /// Finds out what a navigation without <see cref="Items"/> leads to: loads it for this entity and for all that were
    /// read with it, by one statement.
    /// </summary>
    /// <param name="origin">
    /// Where the entity came from; null for a new one. Collections of what is new or was inserted start empty.
    /// </param>
    /// <param name="entity">The entity that has the navigation.</param>
    /// <param name="model">Its model.</param>
    /// <param name="navigation">The navigation's place in <see cref="EntityModel.Navigations"/>.</param>
    /// <exception cref="NavigationNotLoadedException">The related rows cannot be read.</exception>
    /// <exception cref="ConcurrentUseException">The context is in use by another call.</exception>
    public List<TTarget> Resolve<TEntity>(
        LoadOrigin? origin, TEntity entity, EntityModel<TEntity> model, int navigation)
        where TEntity : class
    {
        if (!IsNew(origin))
        {
            // The load reaches this navigation through the entity that it is a part of.
            LazyLoad.Run<TEntity, TTarget>(origin!, entity, model, navigation);
        }

        if (Items is null)
        {
            Load(NewList(model, navigation));
        }

        return Items!;
    }

    // What was inserted is known to have had no related rows before.
    private static bool IsNew(LoadOrigin? origin) => origin is null or { IsOfInserted: true };

    private static List<TTarget> NewList(EntityModel model, int navigation)
        => model.Navigations[navigation].Link is null ? [] : new LinkedEntities<TTarget>();
}
