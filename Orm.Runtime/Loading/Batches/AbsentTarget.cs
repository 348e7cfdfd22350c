using Orm.Model;

namespace Orm.Loading.Batches;

/// <summary>What a reference navigation holds in the place of an entity: there is none, or it has no key yet.</summary>
internal sealed class AbsentTarget
{
    private AbsentTarget()
    {
    }

    /// <summary>For an entity whose key the foreign key has to wait for.</summary>
    internal AbsentTarget(object awaited) => Awaited = awaited;

    /// <summary>The navigation was set to null, or its foreign key is null or optional and leads nowhere.</summary>
    internal static AbsentTarget None { get; } = new();

    /// <summary>The entity that was set before it had a key; null for all others.</summary>
    internal object? Awaited { get; }

    /// <summary>A required foreign key leads to a row that is not there.</summary>
    internal static AbsentTarget Dangling { get; } = new();

    /// <summary>What a navigation whose foreign key found no row holds; null where it is optional.</summary>
    internal static AbsentTarget? Of(NavigationModel navigation) => navigation.IsRequired ? Dangling : null;
}
