using Orm.Model;

namespace Orm.Loading;

/// <summary>Makes the error of a navigation whose entities were not read.</summary>
internal static class NavigationFailure
{
    internal static NavigationNotLoadedException NotLoaded<TEntity>(
        TEntity entity, EntityModel<TEntity> model, int navigation)
        where TEntity : class
        => new(
            model.Name, model.Navigations[navigation].Property,
            model.Key.Count == 0 ? null : EntityKeys.Describe(model, entity));
}
