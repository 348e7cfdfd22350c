using Orm.Model;

namespace Orm.Schema;

/// <summary>
/// Orders tables so that each comes after those that it references, as far as they form no circle. Keyless entities are
/// views and results of SQL; they have no table of their own.
/// </summary>
internal static class TableOrder
{
    internal static IReadOnlyList<EntityModel> Of(ContextModel model)
    {
        var order = new List<EntityModel>();
        var seen = new HashSet<EntityModel>();
        foreach (var entity in model.Tables.Where(entity => entity.Key.Count > 0))
        {
            Visit(entity);
        }

        return order;

        void Visit(EntityModel entity)
        {
            if (!seen.Add(entity))
            {
                return;
            }

            foreach (var key in entity.ForeignKeys)
            {
                Visit(key.Principal());
            }

            order.Add(entity);
        }
    }
}
