using System.ComponentModel;
using Orm.Linq.Materialization;
using Orm.Loading.Batches;
using Orm.Model;

namespace Orm.Compiled;

/// <summary>A part of a compiled query's results of which every execution keeps something of its own.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CompiledPart
{
    private CompiledPart(ResultSlot slot) => Slot = slot;

    internal ResultSlot Slot { get; }

    /// <summary>Entities with navigations: those of one execution belong together.</summary>
    public static CompiledPart Origins<TEntity>()
        where TEntity : class, IEntity<TEntity>
        => new(new OriginSlot(OriginFactory.For(EntityModels.Of<TEntity>())!));

    /// <summary>Entities that many rows lead to: those of one execution are told apart by their keys.</summary>
    /// <param name="ordinal">Where their columns begin in a row.</param>
    public static CompiledPart Shared<TEntity>(int ordinal)
        where TEntity : class, IEntity<TEntity>
        => new(new SharedSlot(EntityModels.Of<TEntity>(), ordinal));

    /// <summary>Collections that are part of objects.</summary>
    /// <param name="reader">Reads an element.</param>
    /// <param name="statement">Reads the elements of all.</param>
    /// <param name="isSet">Whether they are sets and no lists.</param>
    public static CompiledPart Collection<TElement>(
        CompiledReader<TElement> reader, CompiledStatement statement, bool isSet = false)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(statement);
        return new CompiledPart(
            new NestedCollection<TElement>(statement.Nested, reader.Rows, navigation: null, isSet));
    }

    /// <summary>Included collections.</summary>
    /// <param name="navigation">The collection's place in the navigations of its entity.</param>
    /// <param name="reader">Reads an element.</param>
    /// <param name="statement">Reads the elements of all.</param>
    public static CompiledPart Included<TEntity, TElement>(
        int navigation, CompiledReader<TElement> reader, CompiledStatement statement)
        where TEntity : class, IEntity<TEntity>
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(statement);
        return new CompiledPart(new NestedCollection<TElement>(
            statement.Nested, reader.Rows, EntityModels.Of<TEntity>().Navigations[navigation], isSet: false));
    }

    /// <summary>Included references that a statement of their own reads.</summary>
    /// <param name="navigation">The reference's place in the navigations of its entity.</param>
    /// <param name="reader">Reads a target.</param>
    /// <param name="statement">Reads the targets of all.</param>
    public static CompiledPart Reference<TEntity>(
        int navigation, CompiledReader<object> reader, CompiledStatement statement)
        where TEntity : class, IEntity<TEntity>
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(statement);
        return new CompiledPart(
            new NestedReference(EntityModels.Of<TEntity>(), navigation, statement.Nested, reader.Rows));
    }
}
