using Orm.Backends;
using Orm.Model;

namespace Orm.Linq.Materialization;

/// <summary>Reads an entity whose columns stand anywhere in a row.</summary>
internal static class EntityReader
{
    /// <summary>A reader of an entity whose first column stands at an ordinal.</summary>
    internal static RowReader<TRow, object> Create<TRow>(EntityModel entity, int ordinal)
        where TRow : struct, IRowReader
    {
        if (entity is not IRowMaterializer<object> materializer)
        {
            throw new InvalidOperationException($"The model of {entity.Name} reads no rows.");
        }

        int[] ordinals = [.. Enumerable.Range(ordinal, entity.Columns.Count)];
        return (ref TRow row) =>
        {
            var mapped = new MappedRow<TRow>(row, ordinals);
            return materializer.Read(ref mapped);
        };
    }
}
