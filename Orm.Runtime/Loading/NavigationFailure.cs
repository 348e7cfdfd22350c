using Orm.Model;

namespace Orm.Loading;

/// <summary>Makes the errors of navigations whose entities cannot be read.</summary>
internal static class NavigationFailure
{
    internal static NavigationNotLoadedException NotLoaded<TEntity>(
        TEntity entity, EntityModel<TEntity> model, int navigation, NavigationNotLoadedReason reason)
        where TEntity : class
        => new(
            model.Name,
            model.Navigations[navigation].Property,
            model.Key.Count == 0 ? null : EntityKeys.Describe(model, entity),
            reason);

    internal static NavigationNotLoadedException Dangling<TEntity>(
        TEntity entity, EntityModel<TEntity> model, int navigation)
        where TEntity : class
    {
        var target = model.Navigations[navigation];
        return new NavigationNotLoadedException(
            model.Name,
            target.Property,
            model.Key.Count == 0 ? null : EntityKeys.Describe(model, entity),
            NavigationNotLoadedReason.RowMissing,
            target.Target().Name,
            EntityKeys.Describe([.. target.Columns.Select(column => model.GetValue(entity, column))]));
    }
}
