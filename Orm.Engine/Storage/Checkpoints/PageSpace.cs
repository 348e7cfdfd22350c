using Orm.Engine.Storage.Pages;

namespace Orm.Engine.Storage.Checkpoints;

/// <summary>The space of the page file: writes images into free blocks, and takes blocks back.</summary>
internal sealed class PageSpace(BlockFile file, FailureLatch failure)
{
    private readonly Lock _gate = new();
    private readonly BlockAllocator _blocks = new();

    // Given up by checkpoints while someone still reads an older one.
    private readonly List<(MapEntry Entry, PageSize Size)> _deferred = [];
    private int _pins;

    internal uint FreeBlocks
    {
        get
        {
            lock (_gate)
            {
                return _blocks.FreeBlocks;
            }
        }
    }

    /// <summary>Records what the superblocks and the map of a checkpoint occupy, before anything is written.</summary>
    internal void Reserve(Action<BlockAllocator> reserve)
    {
        lock (_gate)
        {
            reserve(_blocks);
        }
    }

    /// <summary>Writes a page to a free place.</summary>
    internal MapEntry WriteImage(PageId page, ReadOnlySpan<byte> image)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(image.Length, page.Size.Bytes(), nameof(image));
        uint block = Take(page.Size);
        try
        {
            return file.Write(block, page.Value, image);
        }
        catch (Exception)
        {
            GiveBack(block, page.Size);
            throw;
        }
    }

    /// <summary>Writes a node of the page map to a free place; the array is scratch afterwards.</summary>
    internal MapEntry WriteNode(ulong address, ulong[] entries)
    {
        uint block = Take(PageSize.Small);
        try
        {
            return MapNode.Write(file, block, address, entries);
        }
        catch (Exception)
        {
            GiveBack(block, PageSize.Small);
            throw;
        }
    }

    /// <summary>Frees what an entry refers to, if it refers to anything.</summary>
    internal void Release(MapEntry entry, PageSize size)
    {
        if (entry.HasImage)
        {
            GiveBack(entry.Block, size);
        }
    }

    /// <summary>Frees what the durable checkpoint referred to until now, once nobody reads it any more.</summary>
    internal void Retire(MapEntry entry, PageSize size)
    {
        lock (_gate)
        {
            if (_pins > 0)
            {
                _deferred.Add((entry, size));
                return;
            }
        }

        Release(entry, size);
    }

    /// <summary>
    /// Works out what has to move so that the file can end where it would end if there were no gaps in it. Space is
    /// looked for from the front now, and not where small pages are to leave, until <see cref="EndCompaction"/>.
    /// </summary>
    internal Compaction BeginCompaction()
    {
        lock (_gate)
        {
            uint end = (_blocks.UsedBlocks + 3) / 4 * 4;
            _blocks.SearchFromTheFront();
            _blocks.CloseSparseGroups(end);
            return new Compaction(end, _blocks.FreeGroupsBefore(end));
        }
    }

    /// <summary>Whether an image has to move: large ones from behind the end, small ones where they are in the way of
    /// large ones, too.</summary>
    internal bool HasToMove(in Compaction compaction, MapEntry entry)
    {
        lock (_gate)
        {
            return entry.Block >= compaction.End || _blocks.IsClosed(entry.Block);
        }
    }

    internal void EndCompaction()
    {
        lock (_gate)
        {
            _blocks.OpenAll();
        }
    }

    /// <summary>Cuts off what is free at the end of the file.</summary>
    internal void Trim()
    {
        failure.ThrowIfTripped();
        lock (_gate)
        {
            long end = (long)_blocks.TrimmedEnd() * MapEntry.BlockBytes;
            if (end < file.File.Length)
            {
                file.File.SetLength(end);
                _blocks.Trim();
            }
        }
    }

    /// <summary>Defers the reuse of space that checkpoints give up, until the result is disposed.</summary>
    internal CheckpointPin Pin(in Superblock superblock)
    {
        lock (_gate)
        {
            _pins++;
            return new CheckpointPin(superblock, file, Unpin);
        }
    }

    private uint Take(PageSize size)
    {
        failure.ThrowIfTripped();
        lock (_gate)
        {
            return _blocks.Allocate(size);
        }
    }

    private void GiveBack(uint block, PageSize size)
    {
        lock (_gate)
        {
            _blocks.Release(block, size);
        }
    }

    private void Unpin()
    {
        lock (_gate)
        {
            if (--_pins > 0)
            {
                return;
            }

            foreach (var (entry, size) in _deferred)
            {
                Release(entry, size);
            }

            _deferred.Clear();
        }
    }
}
