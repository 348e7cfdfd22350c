using Orm.Loading.Batches;
using Orm.Model;

namespace Orm.Linq.Expressions;

/// <summary>The collection navigation of an entity in memory, as the beginning of a query.</summary>
internal interface INavigationRoot
{
    /// <summary>The entity's model.</summary>
    EntityModel Owner { get; }

    NavigationModel Navigation { get; }

    object Entity { get; }

    /// <summary>The value of the entity's property behind a column.</summary>
    object? ValueOf(int column);

    /// <summary>The rows that were read with the entity.</summary>
    /// <exception cref="NavigationNotLoadedException">Nothing can be read for the entity now.</exception>
    PeerChunk RequireChunk();

    /// <summary>Reads columns of the entity, or of one that was read with it, as a key.</summary>
    void ReadKey(object peer, IReadOnlyList<int> columns, Span<KeyPart> key);
}
