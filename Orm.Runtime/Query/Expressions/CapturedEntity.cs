using System.Collections;
using Orm.Linq.Ir;
using Orm.Model;

namespace Orm.Linq.Expressions;

/// <summary>What rows are compared with where the query captured an entity: the columns of its key.</summary>
internal static class CapturedEntity
{
    /// <summary>A column of an entity; null where there is no entity.</summary>
    /// <exception cref="InvalidOperationException">The entity has no value there.</exception>
    internal static object? ValueOf(object? entity, EntityColumn column)
        => ValueOf(entity, (EntityModel)column.Table.Handle, column.Ordinal);

    /// <summary>A column of a collection's entities; null where there is no collection.</summary>
    internal static IEnumerable<object?>? ValuesOf(object? collection, EntityColumn column)
        => ValuesOf(collection, (EntityModel)column.Table.Handle, column.Ordinal);

    /// <inheritdoc cref="ValuesOf(object?, EntityColumn)"/>
    internal static IEnumerable<object?>? ValuesOf(object? collection, EntityModel model, int column)
        => (collection as IEnumerable)?.Cast<object?>().Select(entity => ValueOf(entity, model, column));

    /// <summary>Says that an entity has no key yet, so that it is none of the database's rows.</summary>
    internal static InvalidOperationException Keyless(string entity, string property) => new(
        $"A query compares rows with {entity}s by {property}, which is null in one that the query was given. Set " +
        "the key, or insert the entity first.");

    private static object? ValueOf(object? entity, EntityModel model, int column) => entity is null
        ? null
        : model.GetValueOf(entity, column) ?? throw Keyless(model.Name, model.Columns[column].Property);
}
