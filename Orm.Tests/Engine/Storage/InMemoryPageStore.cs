using Orm.Engine;
using Orm.Engine.Storage.Pages;

namespace Orm.Tests.Engine.Storage;

/// <summary>
/// A page store in dictionaries that keeps the promises of <see cref="IPageStore"/> and checks those of its caller:
/// writes of a page that overlap, a read that overlaps a write, and pages that are not allocated fail the test.
/// </summary>
internal sealed class InMemoryPageStore : IPageStore
{
    private readonly Lock _lock = new();
    private readonly Dictionary<PageId, byte[]?> _working = [];
    private readonly HashSet<PageId> _writing = [];
    private readonly Stack<PageId>[] _free = [new(), new()];
    private readonly uint[] _next = [1, 1];
    private HashSet<PageId>? _newer;

    /// <summary>Called before every read and write, outside of the lock: for delays, failures and counting.</summary>
    internal Action<bool, PageId>? OnTransfer { get; set; }

    /// <summary>Called before every allocation, outside of the lock: for failures.</summary>
    internal Action? OnAllocate { get; set; }

    /// <summary>The pages of the last completed checkpoint.</summary>
    internal IReadOnlyDictionary<PageId, byte[]?> Durable { get; private set; } = new Dictionary<PageId, byte[]?>();

    public CheckpointAnchor Anchor { get; private set; }

    /// <summary>The allocated pages that have an image.</summary>
    internal IReadOnlyCollection<PageId> Pages => [.. _working.Where(p => p.Value is not null).Select(p => p.Key)];

    internal int AllocatedPages
    {
        get
        {
            lock (_lock)
            {
                return _working.Count;
            }
        }
    }

    /// <summary>A store as it is found after a crash: with the last completed checkpoint and nothing else.</summary>
    internal InMemoryPageStore Reopen()
    {
        InMemoryPageStore store = new() { Durable = Durable, Anchor = Anchor };
        foreach ((PageId page, byte[]? image) in Durable)
        {
            store._working.Add(page, image);
            store._next[(int)page.Size] = Math.Max(store._next[(int)page.Size], page.Index + 1);
        }

        return store;
    }

    public PageId Allocate(PageSize size)
    {
        OnAllocate?.Invoke();
        lock (_lock)
        {
            PageId page = _free[(int)size].TryPop(out PageId reused) ? reused : PageId.Of(size, _next[(int)size]++);
            _working.Add(page, null);
            return page;
        }
    }

    public void Free(PageId page)
    {
        lock (_lock)
        {
            Require(_working.Remove(page), $"{page} is freed but not allocated");
            Require(!_writing.Contains(page), $"{page} is freed while it is written");
            _free[(int)page.Size].Push(page);
        }
    }

    public void Read(PageId page, Span<byte> destination)
    {
        OnTransfer?.Invoke(false, page);
        lock (_lock)
        {
            Require(!_writing.Contains(page), $"{page} is read while it is written");
            byte[]? image = _working.GetValueOrDefault(page);
            if (image is null)
            {
                throw new DatabaseCorruptException("memory", page.Value, null, "the page has no image");
            }

            image.CopyTo(destination);
        }
    }

    public void Write(PageId page, ReadOnlySpan<byte> image)
    {
        byte[] copy = image.ToArray();
        Require(copy.Length == page.Size.Bytes(), "an image has the size of its class");
        lock (_lock)
        {
            Require(_working.ContainsKey(page), $"{page} is written but not allocated");
            Require(_writing.Add(page), $"two writes of {page} overlap");
        }

        try
        {
            OnTransfer?.Invoke(true, page);
            lock (_lock)
            {
                _working[page] = copy;
                _newer?.Add(page);
            }
        }
        finally
        {
            lock (_lock)
            {
                _writing.Remove(page);
            }
        }
    }

    public IPageCheckpoint BeginCheckpoint()
    {
        lock (_lock)
        {
            Require(_newer is null, "one checkpoint at a time");
            _newer = [];
            return new Checkpoint(this, new Dictionary<PageId, byte[]?>(_working));
        }
    }

    /// <summary>Changes a stored image behind everybody's back.</summary>
    internal void Damage(PageId page, Action<byte[]> change)
    {
        lock (_lock)
        {
            byte[] image = [.. _working[page]!];
            change(image);
            _working[page] = image;
        }
    }

    private static void Require(bool condition, string message)
    {
        if (!condition)
        {
            throw new InvalidOperationException(message);
        }
    }

    private sealed class Checkpoint(InMemoryPageStore store, Dictionary<PageId, byte[]?> frozen) : IPageCheckpoint
    {
        private readonly HashSet<PageId> _written = [];

        public void Write(PageId page, ReadOnlySpan<byte> image)
        {
            byte[] copy = image.ToArray();
            lock (store._lock)
            {
                Require(frozen.ContainsKey(page), $"{page} was not allocated when the checkpoint began");
                Require(_written.Add(page), $"{page} is written twice into one checkpoint");
                Require(store._working.ContainsKey(page), $"{page} was freed before its image was written");
                Require(store._writing.Add(page), $"two writes of {page} overlap");
            }

            try
            {
                store.OnTransfer?.Invoke(true, page);
                lock (store._lock)
                {
                    frozen[page] = copy;
                    if (!store._newer!.Contains(page))
                    {
                        store._working[page] = copy;
                    }
                }
            }
            finally
            {
                lock (store._lock)
                {
                    store._writing.Remove(page);
                }
            }
        }

        public void Complete(in CheckpointAnchor anchor)
        {
            lock (store._lock)
            {
                store.Durable = frozen;
                store.Anchor = anchor;
                store._newer = null;
            }
        }

        public void Dispose()
        {
            lock (store._lock)
            {
                store._newer = null;
            }
        }
    }
}
