using Orm.Linq.Translation;
using Orm.Model;

namespace Orm.Linq.Expressions;

/// <summary>How a plan runs for many entities at once.</summary>
/// <param name="Columns">The ordinals of the entity's columns that are its key.</param>
/// <param name="ParentOrdinal">Where the place of the key stands in the statement's rows.</param>
/// <param name="Inverse">
/// The reference that leads back from the elements to the entity, where the elements are those of the navigation.
/// </param>
internal sealed record PeerKeys(IReadOnlyList<int> Columns, int ParentOrdinal, InverseReference? Inverse)
{
    internal static PeerKeys Of(SharedQuery query, NavigationModel navigation) => new(
        [.. query.Columns],
        query.ParentOrdinal,
        query.HasElements ? InverseReference.Of(navigation) : null);
}
