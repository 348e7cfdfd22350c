using Orm.Loading.Batches;
using Orm.Model;

namespace Orm.Loading;

/// <summary>
/// References from an entity to another of its own kind: the parent of a comment is often a row of the same result.
/// Then it is that object, and no statement is needed.
/// </summary>
internal static class SelfReferences
{
    /// <summary>Tells entities which one of the result they refer to, and returns those that it is not in.</summary>
    internal static List<TEntity> Resolve<TEntity>(
        IPeers result, List<TEntity> waiting, EntityModel<TEntity> model, int navigation)
        where TEntity : class
    {
        var reference = model.Navigations[navigation];
        using var index = new EntityKeyIndex<TEntity>(model, reference.TargetColumns, isListed: false);
        var targets = new List<TEntity>();
        foreach (var chunk in result.LivingChunks())
        {
            foreach (var peer in chunk.Peers)
            {
                var candidate = (TEntity)peer;
                if (index.Add(candidate) == targets.Count)
                {
                    targets.Add(candidate);
                }
            }
        }

        var others = new List<TEntity>();
        foreach (var entity in waiting)
        {
            var target = index.Find(entity, reference.Columns);
            if (target >= 0)
            {
                model.SetKnown(entity, navigation, targets[target]);
            }
            else
            {
                others.Add(entity);
            }
        }

        return others;
    }
}
