using Orm.Backends;
using Orm.Model;

namespace Orm.Linq.Materialization;

/// <summary>Reads an entity whose columns stand anywhere in a row.</summary>
internal static class EntityReader
{
    /// <summary>A reader of an entity whose first column stands at an ordinal.</summary>
    /// <param name="entity">The entity's model.</param>
    /// <param name="ordinal">The ordinal.</param>
    /// <param name="slot">The slot of the entity's origins, or -1.</param>
    internal static RowReader<TRow, object> Create<TRow>(EntityModel entity, int ordinal, int slot)
        where TRow : struct, IRowReader
    {
        if (entity is not IRowMaterializer<object> materializer)
        {
            throw new InvalidOperationException($"The model of {entity.Name} reads no rows.");
        }

        int[] ordinals = [.. Enumerable.Range(ordinal, entity.Columns.Count)];
        return (ref TRow row, RowScope scope) =>
        {
            var mapped = new MappedRow<TRow>(row, ordinals);
            var read = materializer.Read(ref mapped);
            if (slot >= 0)
            {
                scope.OriginsAt(slot)?.Add(read);
            }

            return read;
        };
    }
}
