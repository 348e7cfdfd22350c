using Orm.Model;

namespace Orm.Loading;

/// <summary>What a collection navigation holds: nothing known, or the list of related entities.</summary>
/// <typeparam name="TTarget">The entity that it leads to.</typeparam>
/// <remarks>Generated code keeps it in a field and never copies it.</remarks>
public struct CollectionNavigation<TTarget>
    where TTarget : class
{
    /// <summary>The list; null where it is not known.</summary>
    public List<TTarget>? Items { get; private set; }

    /// <summary>Whether the navigation was set or loaded.</summary>
    public readonly bool IsKnown => Items is not null;

    /// <summary>Takes the elements of another collection; null makes an empty list.</summary>
    public void Replace(IEnumerable<TTarget>? items) => Items = items is null ? [] : [.. items];

    /// <summary>Takes the list that a loader made.</summary>
    /// <param name="items">The list; null makes an empty one.</param>
    public void Load(object? items) => Items = (List<TTarget>?)items ?? [];

    /// <summary>
    /// Finds out what a navigation without <see cref="Items"/> leads to: loads it for this entity and for all that were
    /// read with it, by one statement.
    /// </summary>
    /// <param name="origin">Where the entity came from; null for a new one, whose collections start empty.</param>
    /// <param name="entity">The entity that has the navigation.</param>
    /// <param name="model">Its model.</param>
    /// <param name="navigation">The navigation's place in <see cref="EntityModel.Navigations"/>.</param>
    /// <exception cref="NavigationNotLoadedException">The related rows cannot be read.</exception>
    /// <exception cref="ConcurrentUseException">The context is in use by another call.</exception>
    public List<TTarget> Resolve<TEntity>(
        LoadOrigin? origin, TEntity entity, EntityModel<TEntity> model, int navigation)
        where TEntity : class
    {
        if (origin is not null)
        {
            // The load reaches this navigation through the entity that it is a part of.
            LazyLoad.Run<TEntity, TTarget>(origin, entity, model, navigation);
        }

        return Items ??= [];
    }
}
