using Orm.Loading.Batches;
using Orm.Sessions;

namespace Orm.Writing;

/// <summary>
/// The link table says what a collection says. When it does not any more, the collection differs from the table again,
/// so that the next save writes its links again.
/// </summary>
/// <param name="stored">What the table said before, as far as it was known.</param>
/// <param name="elements">What the collection held; null where the program changed it itself and no save did.</param>
internal sealed class LinksFact<TTarget>(IReadOnlyList<TTarget>? stored, IReadOnlyList<TTarget>? elements)
    : IWrittenFact
    where TTarget : class
{
    /// <summary>A collection that was saved: its elements are what the program put there, and stay.</summary>
    internal static LinksFact<TTarget> Of(LinkedEntities<TTarget> collection) => new(collection.Stored, elements: null);

    /// <summary>The collection on the other side, whose elements follow what was saved.</summary>
    internal static LinksFact<TTarget> OfOtherSide(LinkedEntities<TTarget> collection)
        => new(collection.Stored, [.. collection]);

    /// <inheritdoc/>
    public void Undo(object subject, long before)
    {
        var collection = (LinkedEntities<TTarget>)subject;
        if (elements is null)
        {
            collection.Restore(stored);
        }
        else
        {
            collection.Restore(stored, elements);
        }
    }
}
