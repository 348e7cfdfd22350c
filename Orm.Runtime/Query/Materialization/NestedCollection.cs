using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;
using Orm.Backends;
using Orm.Linq.Materialization.Drafts;
using Orm.Linq.Sql.Dialects;
using Orm.Linq.Translation;
using Orm.Loading.Batches;
using Orm.Model;

namespace Orm.Linq.Materialization;

/// <summary>
/// A collection inside of a result. Reading a row of the result makes it, empty, and notes its key; when all rows are
/// read, one statement reads the elements for all of them.
/// </summary>
/// <remarks>
/// Whatever has to read elements for each row of a query makes a <see cref="SequenceShape"/> of them, correlated with
/// the row by its columns; the rest follows. <see cref="ResultLayout"/> reads these columns with the row and turns the
/// query into one for all rows (<see cref="BatchedQuery"/>), this class makes the reader of it, and the execution
/// (<see cref="RowScope"/>) runs it: one statement per collection and level, however many rows there are.
/// </remarks>
internal abstract class NestedCollection : ResultSlot
{
    /// <exception cref="QueryNotSupportedException">The collection's type cannot be filled.</exception>
    [UnconditionalSuppressMessage(
        "Trimming",
        "IL2060:MakeGenericMethod",
        Justification = "Create's type parameter asks for no members, so that nothing of the argument can be missing.")]
    [UnconditionalSuppressMessage(
        "AOT",
        "IL3050",
        Justification = "Reference types share the code for object, which Rooted keeps; value types are refused " +
            "where code cannot be made at run time.")]
    internal static NestedCollection Of(SequenceResult result, Dialect dialect, NavigationModel? navigation)
    {
        var element = (Type)(result.Type.Element ?? result.Element.Type).Handle;
        if (element.IsValueType && !RuntimeFeature.IsDynamicCodeSupported)
        {
            throw new QueryNotSupportedException(
                $"a collection of {element.Name}",
                "Inside of a result it needs code that is made at run time. Select objects, or read it on its own.");
        }

        var create = Rooted.Method.GetGenericMethodDefinition().MakeGenericMethod(element);
        return (NestedCollection)create.Invoke(
            obj: null, BindingFlags.DoNotWrapExceptions, binder: null, [result, dialect, navigation], culture: null)!;
    }

    /// <summary>The array that a filled list becomes.</summary>
    internal abstract object ToArray(object list);

    private static Func<SequenceResult, Dialect, NavigationModel?, NestedCollection> Rooted => Create<object>;

    private static NestedCollection Create<TElement>(
        SequenceResult result, Dialect dialect, NavigationModel? navigation)
        => NestedCollection<TElement>.For(result, dialect, navigation);
}

/// <inheritdoc/>
/// <typeparam name="TElement">The elements.</typeparam>
internal sealed class NestedCollection<TElement> : NestedCollection
{
    private readonly bool _isSet;
    private readonly bool _isLinked;

    /// <param name="statement">Reads the elements.</param>
    /// <param name="reader">Reads one of them.</param>
    /// <param name="navigation">The navigation that the collection becomes; null where it is none.</param>
    /// <param name="isSet">Whether it is a set and no list.</param>
    internal NestedCollection(
        NestedStatement statement, IRowMaterializer<TElement> reader, NavigationModel? navigation, bool isSet)
    {
        Owner = navigation is null ? null : InverseReference.Of(navigation);
        _isLinked = navigation?.Link is not null;
        _isSet = isSet;
        Statement = statement;
        Reader = reader;
        Origins = Materializers.OriginsOf(Reader);
    }

    /// <exception cref="QueryNotSupportedException">The collection's type cannot be filled.</exception>
    internal static NestedCollection<TElement> For(
        SequenceResult result, Dialect dialect, NavigationModel? navigation)
    {
        var type = (Type)result.Type.Handle;
        var isSet = !type.IsArray && !type.IsAssignableFrom(typeof(List<TElement>));
        return isSet && !type.IsAssignableFrom(typeof(HashSet<TElement>))
            ? throw new QueryNotSupportedException(
                type.Name, "A collection inside of a result is filled after it was made. End it with ToList().")
            : new NestedCollection<TElement>(
                NestedStatement.Of(result, dialect),
                Materializers.Of<TElement>(result.Element, dialect),
                navigation,
                isSet);
    }

    internal NestedStatement Statement { get; }

    internal IRowMaterializer<TElement> Reader { get; }

    internal OriginFactory<TElement>? Origins { get; }

    /// <summary>How an element is told which entity's collection it is in, where it can be.</summary>
    internal InverseReference? Owner { get; }

    /// <summary>Whether an element is there only when the collections inside of it are.</summary>
    internal bool HasDrafts => Reader is IDraftReader<TElement>;

    internal override object ToArray(object list) => ((List<TElement>)list).ToArray();

    internal ICollection<TElement> NewCollection() => _isSet ? new HashSet<TElement>()
        : _isLinked ? new LinkedEntities<TElement>()
        : new List<TElement>();

    internal override object Create(RowScope scope) => new NestedRows<TElement>(this, scope);
}
