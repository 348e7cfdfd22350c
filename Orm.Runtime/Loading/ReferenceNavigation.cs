using System.Runtime.CompilerServices;
using Orm.Model;

namespace Orm.Loading;

/// <summary>What a reference navigation holds: nothing known, an entity, or the knowledge that there is none.</summary>
/// <typeparam name="TTarget">The entity that it leads to.</typeparam>
/// <remarks>Generated code keeps it in a field and never copies it.</remarks>
public struct ReferenceNavigation<TTarget>
    where TTarget : class
{
    // One field for three states, because every row pays for it: null (nothing known), Missing (known to be null), or
    // the entity. Nothing else is ever stored, which is what makes Unsafe.As below safe.
    private static readonly object Missing = new();

    private object? _state;

    /// <summary>The entity; null where there is none or where it is not known.</summary>
    public TTarget? Target
    {
        readonly get => ReferenceEquals(_state, Missing) ? null : Unsafe.As<TTarget>(_state);
        set => _state = value ?? Missing;
    }

    /// <summary>Whether the navigation was set or loaded, to null too.</summary>
    public readonly bool IsKnown => _state is not null;

    /// <summary>Finds out what a navigation without <see cref="Target"/> leads to.</summary>
    /// <param name="origin">Where the entity came from; null for a new one, whose unset navigations are null.</param>
    /// <param name="entity">The entity that has the navigation.</param>
    /// <param name="model">Its model.</param>
    /// <param name="navigation">The navigation's place in <see cref="EntityModel.Navigations"/>.</param>
    /// <exception cref="NavigationNotLoadedException">The related row was not read.</exception>
    public TTarget? Resolve<TEntity>(LoadOrigin? origin, TEntity entity, EntityModel<TEntity> model, int navigation)
        where TEntity : class
    {
        if (origin is null || IsKnown)
        {
            return null;
        }

        ArgumentNullException.ThrowIfNull(model);
        var columns = model.Navigations[navigation].Columns;
        for (var i = 0; i < columns.Count; i++)
        {
            // A foreign key with a null in it references nothing: no row has to be read to know that.
            if (model.GetValue(entity, columns[i]) is null)
            {
                return null;
            }
        }

        throw NavigationFailure.NotLoaded(entity, model, navigation);
    }
}
