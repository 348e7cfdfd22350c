using System.Runtime.CompilerServices;
using Orm.Loading.Batches;
using Orm.Model;

namespace Orm.Loading;

/// <summary>What a reference navigation holds: nothing known, an entity, or the knowledge that there is none.</summary>
/// <typeparam name="TTarget">The entity that it leads to.</typeparam>
/// <remarks>Generated code keeps it in a field and never copies it.</remarks>
public struct ReferenceNavigation<TTarget>
    where TTarget : class
{
    // One field for all states, because every row pays for it: null (nothing known), the entity, or an AbsentTarget
    // that tells why there is none, or holds one without a key. Nothing else is ever stored, which is what makes
    // Unsafe.As below safe.
    private object? _state;

    /// <summary>The entity; null where there is none or where it is not known.</summary>
    public TTarget? Target
    {
        readonly get => _state is AbsentTarget absent
            ? Unsafe.As<TTarget>(absent.Awaited)
            : Unsafe.As<TTarget>(_state);
        set => _state = value ?? (object)AbsentTarget.None;
    }

    /// <summary>Whether the navigation was set or loaded, to null too.</summary>
    public readonly bool IsKnown => _state is not null;

    /// <summary>The entity that was set before it had a key, while the foreign key waits for that.</summary>
    public readonly TTarget? Awaited => _state is AbsentTarget absent ? Unsafe.As<TTarget>(absent.Awaited) : null;

    /// <summary>Takes an entity that has no key yet: whoever writes the row copies it.</summary>
    public void Await(TTarget target) => _state = new AbsentTarget(target);

    /// <summary>Takes the entity that a loader found.</summary>
    /// <param name="target">The entity; null where there is none.</param>
    public void Load(object? target)
        => _state = target is null or AbsentTarget ? target ?? AbsentTarget.None : (TTarget)target;

    /// <summary>
    /// Finds out what a navigation without <see cref="Target"/> leads to: loads it for this entity and for all that
    /// were read with it, by one statement.
    /// </summary>
    /// <param name="origin">
    /// Where the entity came from; null for a new one, whose unset navigations are null where their foreign keys are.
    /// </param>
    /// <param name="entity">The entity that has the navigation.</param>
    /// <param name="model">Its model.</param>
    /// <param name="navigation">The navigation's place in <see cref="EntityModel.Navigations"/>.</param>
    /// <exception cref="NavigationNotLoadedException">
    /// The related row cannot be read, or is required and gone; or the entity is a new one with a foreign key.
    /// </exception>
    /// <exception cref="ConcurrentUseException">The context is in use by another call.</exception>
    public TTarget? Resolve<TEntity>(LoadOrigin? origin, TEntity entity, EntityModel<TEntity> model, int navigation)
        where TEntity : class
    {
        if (_state is null)
        {
            if (origin is not null)
            {
                // The load reaches this navigation through the entity that it is a part of.
                LazyLoad.Run<TEntity, TTarget>(origin, entity, model, navigation);
            }
            else if (ForeignKeys.IsSet(entity, model, model.Navigations[navigation]))
            {
                throw NavigationFailure.NotLoaded(entity, model, navigation, NavigationNotLoadedReason.Detached);
            }
        }

        return ReferenceEquals(_state, AbsentTarget.Dangling)
            ? throw NavigationFailure.Dangling(entity, model, navigation)
            : Target;
    }
}
