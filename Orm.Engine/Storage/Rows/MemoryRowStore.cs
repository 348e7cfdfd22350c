using Orm.Engine.Storage.Pages;

namespace Orm.Engine.Storage.Rows;

/// <summary>
/// A row store that keeps all rows in memory and saves the whole of them at each checkpoint: durable like any other,
/// for databases that are small, and the one that the crash simulator runs most, because nothing in it can hide a fault
/// of the log or the page file.
/// </summary>
internal sealed class MemoryRowStore : IRowStore
{
    private readonly Lock _gate = new();
    private readonly IPageStore _pages;
    private readonly List<PageId> _imagePages;
    private readonly RowImage _rows;

    /// <summary>Loads what the last checkpoint saved.</summary>
    internal MemoryRowStore(IPageStore pages)
    {
        _pages = pages;
        (_rows, _imagePages) = RowImageReader.Read(pages, pages.Anchor.Root);
    }

    public bool TryGet(uint tree, ReadOnlySpan<byte> key, out StoredRow row)
    {
        lock (_gate)
        {
            return _rows.Tree(tree).TryGet(key, out row);
        }
    }

    public bool TryGetNext(uint tree, ReadOnlySpan<byte> from, bool exclusive, out StoredRow row)
    {
        lock (_gate)
        {
            return _rows.Tree(tree).TryGetNext(from, exclusive, out row);
        }
    }

    public bool TryGetPrevious(uint tree, ReadOnlySpan<byte> from, bool exclusive, out StoredRow row)
    {
        lock (_gate)
        {
            return _rows.Tree(tree).TryGetPrevious(from, exclusive, out row);
        }
    }

    public void Put(uint tree, ReadOnlySpan<byte> key, ReadOnlySpan<byte> row)
    {
        var stored = new StoredRow(key.ToArray(), row.ToArray(), IsGhost: false);
        lock (_gate)
        {
            _rows.Tree(tree).Set(stored);
        }
    }

    public void PutGhost(uint tree, ReadOnlySpan<byte> key)
    {
        var stored = new StoredRow(key.ToArray(), [], IsGhost: true);
        lock (_gate)
        {
            _rows.Tree(tree).Set(stored);
        }
    }

    public void Remove(uint tree, ReadOnlySpan<byte> key)
    {
        lock (_gate)
        {
            _rows.Tree(tree).Remove(key);
        }
    }

    public long? SequenceValue(uint sequence)
    {
        lock (_gate)
        {
            return _rows.Sequences.TryGetValue(sequence, out long value) ? value : null;
        }
    }

    public void SetSequence(uint sequence, long value)
    {
        lock (_gate)
        {
            _rows.SetSequence(sequence, value);
        }
    }

    public void Dispose()
    {
    }

    public IRowCheckpoint BeginCheckpoint(Action atTheInstant)
    {
        lock (_gate)
        {
            // The pages of the image must be allocated before the page store freezes what is allocated.
            byte[] image = RowImageWriter.Serialize(_rows);
            foreach (var page in _imagePages)
            {
                _pages.Free(page);
            }

            _imagePages.Clear();
            for (int i = 0; i < RowImageWriter.PagesFor(image.Length); i++)
            {
                _imagePages.Add(_pages.Allocate(PageSize.Small));
            }

            var checkpoint = _pages.BeginCheckpoint();
            atTheInstant();
            return new MemoryRowCheckpoint(checkpoint, [.. _imagePages], image);
        }
    }
}
