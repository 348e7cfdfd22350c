using Orm.Loading.Batches;
using Orm.Model;

namespace Orm.Loading;

/// <summary>What entities say by their foreign keys, whether or not anything was read.</summary>
internal static class ForeignKeys
{
    /// <summary>
    /// Whether an entity has a value in each column of the foreign key that a reference stands for. The default of a
    /// column's type is none: it is what a new object has.
    /// </summary>
    internal static bool IsSet<TEntity>(TEntity entity, EntityModel<TEntity> model, NavigationModel navigation)
        where TEntity : class
    {
        if (!IsDependent(model, navigation))
        {
            return false;
        }

        foreach (var column in navigation.Columns)
        {
            if (KeyPart.Of(model, entity, column).IsDefault)
            {
                return false;
            }
        }

        return true;
    }

    // The other side of a one-to-one relationship is matched by its own key, which says nothing of whether it exists.
    private static bool IsDependent(EntityModel model, NavigationModel navigation) => navigation.IsRequired
        || model.ForeignKeys.Any(key => key.Columns.SequenceEqual(navigation.Columns)
            && ReferenceEquals(key.Principal(), navigation.Target()));
}
