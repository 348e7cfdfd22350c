namespace Orm.Loading.Batches;

/// <summary>A collection whose elements are tied to its owner by rows of a link table.</summary>
internal interface ILinkedEntities
{
    /// <summary>Notes that what the collection holds now is what the table says.</summary>
    void Accept();
}

/// <summary>
/// The list of a many-to-many navigation, which remembers what the link table said: what differs from that is to be
/// inserted and deleted.
/// </summary>
/// <typeparam name="TTarget">The entities.</typeparam>
internal sealed class LinkedEntities<TTarget>(int capacity) : List<TTarget>(capacity), ILinkedEntities
{
    public LinkedEntities()
        : this(0)
    {
    }

    /// <summary>
    /// The elements that the table was known to have links to; null where nobody asked it, because the collection was
    /// put in the place of another one.
    /// </summary>
    internal IReadOnlyList<TTarget>? Stored { get; private set; }

    /// <inheritdoc/>
    public void Accept() => Stored = ToArray();

    /// <summary>Notes that the table has links to these elements, whatever the collection holds by now.</summary>
    internal void Accept(IReadOnlyList<TTarget> elements) => Stored = elements;

    /// <summary>Adds an element that the table has a link to by now.</summary>
    internal void Link(TTarget element)
    {
        if (!Contains(element))
        {
            Add(element);
        }

        Stored = Stored?.Append(element).ToArray();
    }

    /// <summary>Removes an element that the table has no link to any more.</summary>
    internal void Unlink(TTarget element)
    {
        Remove(element);
        Stored = Stored?.Where(stored => !ReferenceEquals(stored, element)).ToArray();
    }

    /// <summary>Takes back what was noted since: the table has the links of that time again.</summary>
    internal void Restore(IReadOnlyList<TTarget>? stored) => Stored = stored;

    /// <summary>Takes back what was noted since, and what the other side of the relationship changed here.</summary>
    internal void Restore(IReadOnlyList<TTarget>? stored, IEnumerable<TTarget> elements)
    {
        Stored = stored;
        Clear();
        AddRange(elements);
    }
}
