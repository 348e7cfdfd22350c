using Orm.Loading.Batches;

namespace Orm.Linq.Materialization;

/// <summary>
/// The collections of rows that one statement fills. Elements mostly come in the order of the keys: those of one
/// collection are kept until the next one begins, so that its list is as long as it has to be.
/// </summary>
/// <param name="keys">The keys of the collections.</param>
internal sealed class NestedBatch<TElement>(KeyList keys) : IDisposable
{
    private readonly List<TElement> _held = [];
    private readonly List<int> _parents = [];
    private ICollection<TElement>[] _collections = [];
    private object[] _owners = [];
    private TElement[] _run = [];
    private int _runLength;
    private int _runParent;

    internal int Count => keys.Count;

    /// <summary>Takes the collection of a row.</summary>
    internal void Add(ReadOnlySpan<KeyPart> key, ICollection<TElement> collection, object? owner)
    {
        var place = keys.Add(key);
        if (place == _collections.Length)
        {
            PooledArrays.Grow(ref _collections, place);
        }

        _collections[place] = collection;
        if (owner is null)
        {
            return;
        }

        if (place >= _owners.Length)
        {
            PooledArrays.Grow(ref _owners, place);
        }

        _owners[place] = owner;
    }

    /// <summary>The entity whose collection one is.</summary>
    internal object OwnerOf(int parent) => _owners[parent];

    /// <summary>Takes an element.</summary>
    internal void Take(TElement element, int parent)
    {
        if (parent != _runParent)
        {
            CompleteRun();
            _runParent = parent;
        }

        if (_runLength == _run.Length)
        {
            PooledArrays.Grow(ref _run, _runLength);
        }

        _run[_runLength++] = element;
    }

    /// <summary>Keeps the place of an element that is not there yet.</summary>
    internal void Hold(TElement element, int parent)
    {
        _held.Add(element);
        _parents.Add(parent);
    }

    /// <summary>Adds what is there only now, and lets the collections know that they are whole.</summary>
    internal void Finish(RowScope? inner)
    {
        CompleteRun();
        if (_held.Count > 0)
        {
            inner!.Finish(_held);
        }

        for (var i = 0; i < _held.Count; i++)
        {
            _collections[_parents[i]].Add(_held[i]);
        }

        for (var i = 0; i < Count && _collections[i] is ILinkedEntities links; i++)
        {
            links.Accept();
        }
    }

    internal string Close() => keys.Close();

    public void Dispose()
    {
        keys.Dispose();
        PooledArrays.Return(ref _collections);
        PooledArrays.Return(ref _owners);
        PooledArrays.Return(ref _run);
    }

    private void CompleteRun()
    {
        if (_runLength == 0)
        {
            return;
        }

        var elements = _run.AsSpan(0, _runLength);
        if (_collections[_runParent] is List<TElement> list)
        {
            // Where they come in another order, a list grows as lists do.
            list.Capacity = list.Count == 0 ? Math.Max(list.Capacity, _runLength) : list.Capacity;
            list.AddRange(elements);
        }
        else
        {
            foreach (var element in elements)
            {
                _collections[_runParent].Add(element);
            }
        }

        _runLength = 0;
    }
}
