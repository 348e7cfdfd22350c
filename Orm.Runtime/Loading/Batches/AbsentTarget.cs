namespace Orm.Loading.Batches;

/// <summary>What a reference navigation holds in the place of an entity that does not exist.</summary>
internal sealed class AbsentTarget
{
    private AbsentTarget()
    {
    }

    /// <summary>The navigation was set to null, or its foreign key is null or optional and leads nowhere.</summary>
    internal static AbsentTarget None { get; } = new();

    /// <summary>A required foreign key leads to a row that is not there.</summary>
    internal static AbsentTarget Dangling { get; } = new();
}
