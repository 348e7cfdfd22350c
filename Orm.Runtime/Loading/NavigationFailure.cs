using System.Globalization;
using Orm.Model;

namespace Orm.Loading;

/// <summary>Makes the error of a navigation whose entities were not read.</summary>
internal static class NavigationFailure
{
    internal static NavigationNotLoadedException NotLoaded<TEntity>(
        TEntity entity, EntityModel<TEntity> model, int navigation)
        where TEntity : class
        => new(model.Name, model.Navigations[navigation].Property, KeyOf(entity, model));

    private static string? KeyOf<TEntity>(TEntity entity, EntityModel<TEntity> model)
        where TEntity : class
        => model.Key.Count == 0
            ? null
            : string.Join(", ", model.Key.Select(
                column => Convert.ToString(model.GetValue(entity, column), CultureInfo.InvariantCulture)));
}
