namespace Orm;

/// <summary>A navigation was touched whose entities are not in memory and cannot be read now.</summary>
public sealed class NavigationNotLoadedException : OrmException
{
    internal NavigationNotLoadedException(
        string entity,
        string navigation,
        string? key,
        NavigationNotLoadedReason reason,
        string? target = null,
        string? targetKey = null)
        : base(Describe(entity, navigation, key, reason, target, targetKey))
    {
        Entity = entity;
        Navigation = navigation;
        Key = key;
        Reason = reason;
        TargetKey = targetKey;
    }

    /// <summary>The entity's class name.</summary>
    public string Entity { get; }

    /// <summary>The property's name.</summary>
    public string Navigation { get; }

    /// <summary>The entity's key, as text; null where it has none.</summary>
    public string? Key { get; }

    /// <summary>Why the related entities cannot be read.</summary>
    public NavigationNotLoadedReason Reason { get; }

    /// <summary>
    /// The key that leads nowhere, as text, where the reason is <see cref="NavigationNotLoadedReason.RowMissing"/>.
    /// </summary>
    public string? TargetKey { get; }

    private static string Describe(
        string entity,
        string navigation,
        string? key,
        NavigationNotLoadedReason reason,
        string? target,
        string? targetKey)
    {
        var name = $"{entity}.{navigation}";
        var which = $"{name} of {entity} {key ?? "(no key)"}";
        return reason switch
        {
            NavigationNotLoadedReason.ContextDisposed =>
                $"{which} is not loaded, and the context that read the {entity} is disposed. Touch it while the " +
                $"context lives, or read it with the query: .Include(x => x.{navigation}).",
            NavigationNotLoadedReason.LazyLoadingRefused =>
                $"{which} is not loaded, and the context's options refuse to load it by touching it. Read it with " +
                $"the query, .Include(x => x.{navigation}), or before: await db.LoadAsync(entities, x => " +
                $"x.{navigation}).",
            NavigationNotLoadedReason.RowMissing =>
                $"{which} leads to {target} {targetKey}, which does not exist: it was deleted since, or the foreign " +
                "key is not enforced.",
            _ => $"{which} is not loaded, and no context that could load it has read the {entity}. Load it: " +
                $"await db.LoadAsync(entities, x => x.{navigation}); or ask a context for its rows.",
        };
    }
}

/// <summary>Why a navigation's entities cannot be read.</summary>
public enum NavigationNotLoadedReason
{
    /// <summary>The entity was not read by a context.</summary>
    Detached,

    /// <summary>The context that read the entity is disposed.</summary>
    ContextDisposed,

    /// <summary>The context's options refuse to load by touching.</summary>
    LazyLoadingRefused,

    /// <summary>The navigation is required, and the row that the foreign key names does not exist.</summary>
    RowMissing,
}
