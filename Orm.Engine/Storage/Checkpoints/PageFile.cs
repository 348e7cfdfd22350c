using Orm.Engine.Storage.Pages;

namespace Orm.Engine.Storage.Checkpoints;

/// <summary>
/// The page file: images written out of place, found through a page map that is copied on write, under one of two
/// superblocks.
/// </summary>
/// <remarks>
/// <code>
///   superblock n ──┐            ┌── superblock n+1 (written last, then flushed)
///                  v            v
///             [ map node ]  [ map node' ]         nodes that did not change are shared
///              /    |  \      /    |
///          page   page  page'    page             pages that did not change are shared
/// </code>
/// <para>Three maps exist at a time: the durable one, which the superblock on disk leads to; the frozen one, while a
/// checkpoint is in progress; and the working one. Only the working one is stored, as an array; of the other two
/// it is remembered where they differ: <c>_durable</c> and <c>_frozen</c> hold the entries of pages that were
/// written or freed since. Space that any of the three refers to is in use; everything else is free, which is worked
/// out anew at every opening and never stored.</para>
/// </remarks>
internal sealed partial class PageFile : IPageStore, IDisposable
{
    private readonly Lock _gate = new();
    private readonly BlockFile _file;
    private readonly FailureLatch _failure;
    private readonly TimeProvider _clock;
    private readonly PageSpace _space;
    private readonly PageMap[] _maps = [new(PageSize.Small), new(PageSize.Large)];

    // Both hold the entry of a page in that map, from when the working entry first moved away from it.
    private Dictionary<uint, MapEntry> _durable = [];
    private Dictionary<uint, MapEntry>? _frozen;

    internal PageFile(BlockFile file, in Superblock superblock, FailureLatch failure, TimeProvider clock)
    {
        _file = file;
        _failure = failure;
        _clock = clock;
        Superblock = superblock;
        _space = new PageSpace(file, failure);
        _space.Reserve(Load);
    }

    /// <summary>The superblock of the last durable checkpoint.</summary>
    internal Superblock Superblock { get; private set; }

    public CheckpointAnchor Anchor => Superblock.Anchor;

    /// <summary>How much of the file is free, in blocks of 16 KB.</summary>
    internal uint FreeBlocks => _space.FreeBlocks;

    public PageId Allocate(PageSize size)
    {
        lock (_gate)
        {
            return PageId.Of(size, TableOf(size).Allocate());
        }
    }

    public void Free(PageId page)
    {
        lock (_gate)
        {
            if (TableOf(page.Size)[page.Index] == MapEntry.None)
            {
                throw new InvalidOperationException($"Page {page} is freed, but it is not allocated.");
            }

            MoveWorking(page, MapEntry.None);
            TableOf(page.Size).Free(page.Index);
        }
    }

    public void Read(PageId page, Span<byte> destination)
    {
        var entry = TableOf(page.Size)[page.Index];
        if (!entry.HasImage)
        {
            throw new DatabaseCorruptException(
                _file.File.Name, page.Value, offset: null, "something refers to it, but it has no image");
        }

        _file.Read(entry, page.Value, destination);
    }

    public void Write(PageId page, ReadOnlySpan<byte> image)
    {
        var entry = _space.WriteImage(page, image);
        lock (_gate)
        {
            MoveWorking(page, entry);
        }
    }

    public IPageCheckpoint BeginCheckpoint()
    {
        lock (_gate)
        {
            _failure.ThrowIfTripped();
            if (_frozen is not null)
            {
                throw new InvalidOperationException("A checkpoint is in progress; there can be one at a time.");
            }

            _frozen = [];
            return new PageCheckpoint(this, [.. _maps.Select(map => new MapChanges(map.Table.NodeCount))]);
        }
    }

    /// <summary>
    /// Keeps the last durable checkpoint readable while others are made, until the result is disposed: for backups.
    /// </summary>
    internal CheckpointPin Pin()
    {
        lock (_gate)
        {
            return _space.Pin(Superblock);
        }
    }

    public void Dispose() => _file.Dispose();

    /// <summary>Writes a page of the frozen map.</summary>
    internal void WriteFrozen(PageId page, ReadOnlySpan<byte> image)
    {
        var entry = _space.WriteImage(page, image);
        lock (_gate)
        {
            if (_frozen!.TryGetValue(page.Value, out var old))
            {
                _frozen[page.Value] = entry;
                if (_durable[page.Value] != old)
                {
                    _space.Release(old, page.Size);
                }

                return;
            }

            old = TableOf(page.Size)[page.Index];
            TableOf(page.Size)[page.Index] = entry;
            if (!_durable.TryAdd(page.Value, old))
            {
                _space.Release(old, page.Size);
            }
        }
    }

    /// <summary>Writes the nodes of the frozen map that differ from the durable one, and notes them down.</summary>
    internal void WriteMaps(MapChanges[] changes)
    {
        var changed = _maps.Select(_ => new HashSet<int>()).ToArray();
        lock (_gate)
        {
            foreach (var (value, durable) in _durable)
            {
                var page = new PageId(value);
                if (Stored(FrozenEntry(page)) != Stored(durable))
                {
                    changed[(int)page.Size].Add((int)(page.Index / MapNode.Entries));
                }
            }
        }

        for (int i = 0; i < _maps.Length; i++)
        {
            changed[i].UnionWith(TakeMoving(i, changes[i].Nodes));
            _maps[i].Write(changes[i], changed[i], FillFrozen(_maps[i]), _space.WriteNode);
        }
    }

    /// <summary>Makes everything durable and then the superblock: from now on this is the checkpoint.</summary>
    internal void Flip(in CheckpointAnchor anchor, MapChanges[] changes)
    {
        _failure.ThrowIfTripped();
        var next = Superblock with
        {
            Checkpoint = Superblock.Checkpoint + 1,
            Anchor = anchor,
            WrittenAt = _clock.GetUtcNow().ToUnixTimeMilliseconds() * 1000,
            SmallMap = _maps[0].RootWith(changes[0]),
            LargeMap = _maps[1].RootWith(changes[1]),
        };
        try
        {
            _file.File.Flush();
            PageFileOpening.WriteSuperblock(_file.File, next);
        }
        catch (Exception cause)
        {
            // Whether the new superblock is on disk is unknown, so neither checkpoint's space may be touched again.
            throw _failure.Trip(cause);
        }

        AdoptFrozen(next, changes);
    }

    /// <summary>Forgets a checkpoint in progress.</summary>
    internal void Abandon(MapChanges[] changes)
    {
        lock (_gate)
        {
            foreach (var (value, entry) in _frozen!)
            {
                if (_durable[value] != entry)
                {
                    _space.Release(entry, new PageId(value).Size);
                }
            }

            _frozen = null;
            foreach (var node in changes.SelectMany(change => change.All))
            {
                _space.Release(node.Entry, PageSize.Small);
            }
        }
    }

    // What is only known in memory is not in the map on disk.
    private static MapEntry Stored(MapEntry entry) => entry.HasImage ? entry : MapEntry.None;

    private PageTable TableOf(PageSize size) => _maps[(int)size].Table;

    private MapEntry FrozenEntry(PageId page) =>
        _frozen!.TryGetValue(page.Value, out var entry) ? entry : TableOf(page.Size)[page.Index];

    private void MoveWorking(PageId page, MapEntry entry)
    {
        var table = TableOf(page.Size);
        var old = table[page.Index];
        table[page.Index] = entry;
        bool isFrozen = _frozen?.TryAdd(page.Value, old) ?? false;
        bool isDurable = _durable.TryAdd(page.Value, old);
        if (!isFrozen && !isDurable)
        {
            _space.Release(old, page.Size);
        }
    }

    private void AdoptFrozen(in Superblock superblock, MapChanges[] changes)
    {
        lock (_gate)
        {
            foreach (var (value, old) in _durable)
            {
                var page = new PageId(value);
                if (FrozenEntry(page) != old)
                {
                    _space.Retire(old, page.Size);
                }
            }

            _durable = _frozen!;
            _frozen = null;
            Superblock = superblock;
            Array.ForEach(_moving, nodes => nodes.Clear());
            for (int i = 0; i < _maps.Length; i++)
            {
                foreach (var replaced in _maps[i].Adopt(changes[i]))
                {
                    _space.Retire(replaced, PageSize.Small);
                }
            }
        }
    }

    private Action<int, ulong[]> FillFrozen(PageMap map) => (node, buffer) =>
    {
        lock (_gate)
        {
            map.Table.Node(node).CopyTo(buffer, 0);
            for (int i = 0; i < buffer.Length; i++)
            {
                var page = PageId.Of(map.Size, (uint)((node * MapNode.Entries) + i));
                var entry = _frozen!.TryGetValue(page.Value, out var frozen) ? frozen : new MapEntry(buffer[i]);
                buffer[i] = Stored(entry).Value;
            }
        }
    };

    private void Load(BlockAllocator blocks)
    {
        blocks.TryReserve(0, PageSize.Small);
        blocks.TryReserve(1, PageSize.Small);
        foreach (var map in _maps)
        {
            map.Load(Superblock.MapOf(map.Size), _file, blocks);
        }
    }
}
