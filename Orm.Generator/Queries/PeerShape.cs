using Orm.Linq.Ir;
using Orm.Linq.Translation;

namespace Orm.Generator.Queries;

/// <summary>How a query over a navigation is asked for many entities by one statement.</summary>
/// <param name="Columns">The ordinals of the entity's columns that are its key.</param>
/// <param name="ParentOrdinal">Where the place of the key stands in the rows.</param>
/// <param name="HasElements">Whether the rows are the elements of the navigation.</param>
internal sealed record PeerShape(EquatableArray<int> Columns, int ParentOrdinal, bool HasElements)
{
    internal static PeerShape Of(SharedQuery query) => new(query.Columns, query.ParentOrdinal, query.HasElements);
}
