using System.ComponentModel;
using Orm.Backends;
using Orm.Linq.Materialization;
using Orm.Linq.Materialization.Groups;
using Orm.Loading.Batches;
using Orm.Model;

namespace Orm.Compiled;

/// <summary>Reads the rows of a statement whose results have parts, for all executions.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CompiledReader<TResult>
{
    internal CompiledReader(IRowMaterializer<TResult> rows)
    {
        Rows = rows;
        Origins = Materializers.OriginsOf(rows);
    }

    internal IRowMaterializer<TResult> Rows { get; }

    /// <summary>What makes the origins of the entities, where the rows are entities that have navigations.</summary>
    internal OriginFactory<TResult>? Origins { get; }
}

/// <summary>Makes readers of what is generated.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class CompiledReader
{
    /// <summary>Rows that are entities as their model reads them.</summary>
    public static CompiledReader<TEntity> OfEntities<TEntity>()
        where TEntity : class, IEntity<TEntity>
        => new(EntityModels.Of<TEntity>());

    /// <summary>Rows that generated code reads.</summary>
    public static CompiledReader<TResult> Of<TRows, TResult>(params CompiledPart[] parts)
        where TRows : struct, ICompiledRows<TResult>
        => new(new GeneratedReader<TRows, TResult>(SlotsOf(parts)));

    /// <summary>Rows that generated code makes drafts of.</summary>
    public static CompiledReader<TResult> OfDrafts<TRows, TResult>(params CompiledPart[] parts)
        where TRows : struct, ICompiledDrafts<TResult>
        => new(new GeneratedDraftReader<TRows, TResult>(SlotsOf(parts)));

    /// <summary>Rows that are the elements of groups.</summary>
    /// <param name="key">Reads the key of a row's group.</param>
    /// <param name="element">Reads the element.</param>
    /// <param name="columns">The columns that decide which group a row belongs to.</param>
    public static CompiledReader<IGrouping<TKey, TElement>> OfGroups<TKey, TElement>(
        CompiledReader<TKey> key, CompiledReader<TElement> element, params KeyColumn[] columns)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(element);
        return new(new GroupMaterializer<TKey, TElement>(columns, key.Rows, element.Rows));
    }

    /// <summary>Rows that are entities with one element each of an included collection.</summary>
    /// <param name="navigation">The collection's place in the navigations of the entity.</param>
    /// <param name="owner">Reads the entity.</param>
    /// <param name="element">Reads the element; null where there is none.</param>
    /// <param name="columns">The columns that decide which entity a row belongs to.</param>
    public static CompiledReader<TEntity> OfJoined<TEntity>(
        int navigation,
        CompiledReader<TEntity> owner,
        CompiledReader<object?> element,
        params KeyColumn[] columns)
        where TEntity : class, IEntity<TEntity>
    {
        ArgumentNullException.ThrowIfNull(owner);
        ArgumentNullException.ThrowIfNull(element);
        return new(new JoinedMaterializer<TEntity>(
            EntityModels.Of<TEntity>(), navigation, columns, owner.Rows, element.Rows));
    }

    private static ResultSlot[] SlotsOf(CompiledPart[] parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        return Array.ConvertAll(parts, part => part.Slot);
    }
}
