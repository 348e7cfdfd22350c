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

    /// <summary>Takes the elements of another collection; null makes an empty list.</summary>
    public void Replace(IEnumerable<TTarget>? items) => Items = items is null ? [] : [.. items];

    /// <summary>Finds out what a navigation without <see cref="Items"/> leads to.</summary>
    /// <param name="origin">Where the entity came from; null for a new one, whose collections start empty.</param>
    /// <param name="entity">The entity that has the navigation.</param>
    /// <param name="model">Its model.</param>
    /// <param name="navigation">The navigation's place in <see cref="EntityModel.Navigations"/>.</param>
    /// <exception cref="NavigationNotLoadedException">The related rows were not read.</exception>
    public List<TTarget> Resolve<TEntity>(
        LoadOrigin? origin, TEntity entity, EntityModel<TEntity> model, int navigation)
        where TEntity : class
        => origin is null ? Items ??= [] : throw NavigationFailure.NotLoaded(entity, model, navigation);
}
