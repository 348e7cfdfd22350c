using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;
using Orm.Backends;
using Orm.Linq.Materialization.Drafts;
using Orm.Linq.Sql.Dialects;
using Orm.Linq.Translation;
using Orm.Loading.Batches;
using Orm.Model;

namespace Orm.Linq.Materialization.Groups;

/// <summary>Reads groups with their elements out of the rows of one statement, a row for each element.</summary>
/// <typeparam name="TGroup">The group.</typeparam>
internal interface IGroupMaterializer<TGroup>
{
    /// <summary>The parts of the results that need to know the execution.</summary>
    IReadOnlyList<ResultSlot> Slots { get; }

    /// <summary>Begins to read the rows of one execution.</summary>
    GroupCollector<TGroup> Begin(RowScope scope);
}

/// <summary>Makes the readers of groups, whose types are known when a query is prepared.</summary>
internal static class GroupMaterializer
{
    private static Func<GroupingResult, Dialect, object> Rooted => Create<object, object>;

    /// <summary>The reader of groups of a type.</summary>
    /// <exception cref="QueryNotSupportedException">The code for the types cannot be made at run time.</exception>
    [UnconditionalSuppressMessage(
        "Trimming",
        "IL2060:MakeGenericMethod",
        Justification = "Create's type parameters ask for no members, so that nothing of them can be missing.")]
    [UnconditionalSuppressMessage(
        "AOT",
        "IL3050",
        Justification = "Reference types share the code for object, which Rooted keeps; value types are refused " +
            "where code cannot be made at run time.")]
    internal static IRowMaterializer<TGroup> Of<TGroup>(GroupingResult result, Dialect dialect)
    {
        var types = typeof(TGroup).GetGenericArguments();
        if (Array.Exists(types, type => type.IsValueType) && !RuntimeFeature.IsDynamicCodeSupported)
        {
            throw new QueryNotSupportedException(
                $"groups of {types[1].Name} by {types[0].Name}",
                "Reading groups of values needs code that is made at run time. Select what you need of each group.");
        }

        var create = Rooted.Method.GetGenericMethodDefinition().MakeGenericMethod(types);
        return (IRowMaterializer<TGroup>)create.Invoke(
            obj: null, BindingFlags.DoNotWrapExceptions, binder: null, [result, dialect], culture: null)!;
    }

    private static GroupMaterializer<TKey, TElement> Create<TKey, TElement>(GroupingResult result, Dialect dialect)
        => DraftExpressions.Find(result.Element) is { } part
            ? throw new QueryNotSupportedException(
                part.Type.Name,
                "It is made when the elements of its collections are read, and it is inside of a group's element. " +
                "End a collection with ToList(), and set it in an initialiser.")
            : new GroupMaterializer<TKey, TElement>(
                [.. result.Columns.Select(NestedStatement.KeyOf)],
                Materializers.Of<TKey>(result.Key, dialect),
                Materializers.Of<TElement>(result.Element, dialect));
}

/// <inheritdoc cref="IGroupMaterializer{TGroup}"/>
internal sealed class GroupMaterializer<TKey, TElement>
    : IRowMaterializer<IGrouping<TKey, TElement>>, IGroupMaterializer<IGrouping<TKey, TElement>>
{
    internal GroupMaterializer(KeyColumn[] columns, IRowMaterializer<TKey> key, IRowMaterializer<TElement> element)
    {
        Columns = columns;
        Key = key;
        Element = element;
        ElementOrigins = Materializers.OriginsOf(Element);
        Slots = [.. SlotsOf(Element), .. SlotsOf(Key)];
    }

    /// <inheritdoc/>
    public IReadOnlyList<ResultSlot> Slots { get; }

    /// <summary>The columns that decide which group a row belongs to.</summary>
    internal KeyColumn[] Columns { get; }

    internal IRowMaterializer<TKey> Key { get; }

    internal IRowMaterializer<TElement> Element { get; }

    internal OriginFactory<TElement>? ElementOrigins { get; }

    /// <inheritdoc/>
    public GroupCollector<IGrouping<TKey, TElement>> Begin(RowScope scope)
        => new GroupCollector<TKey, TElement>(this, scope);

    /// <summary>A group of the element of one row.</summary>
    public IGrouping<TKey, TElement> Read<TRow>(ref TRow row)
        where TRow : struct, IRowReader
    {
        var group = new Group<TKey, TElement>(Key.Read(ref row));
        group.Add(Element.Read(ref row));
        return group;
    }

    internal static IReadOnlyList<ResultSlot> SlotsOf<T>(IRowMaterializer<T> reader)
        => reader is IScopedReader<T> scoped ? scoped.Slots : [];
}
