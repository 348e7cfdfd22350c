using Orm.Backends;
using Orm.Loading.Batches;

namespace Orm.Linq.Expressions;

/// <summary>How a question about a navigation is asked for many entities, wherever its statement was written.</summary>
/// <param name="Identity">What the question is known by: equal for all that differ in captured values only.</param>
/// <param name="Keys">Which columns of the entities are the keys, and where they stand in the rows.</param>
/// <param name="Reader">Reads the rows.</param>
/// <param name="Origins">What makes the origins of the entities, where the rows are entities with navigations.</param>
internal readonly record struct PeerPlan<TRow>(
    object Identity, PeerKeys Keys, IRowMaterializer<TRow> Reader, OriginFactory<TRow>? Origins);
