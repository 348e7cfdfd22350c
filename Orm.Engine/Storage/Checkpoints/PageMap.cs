using Orm.Engine.Storage.Pages;

namespace Orm.Engine.Storage.Checkpoints;

/// <summary>
/// The page map of one size class: the working entries (<see cref="Table"/>), and where the nodes of the durable
/// checkpoint lie.
/// </summary>
/// <remarks>
/// On disk it is a tree that is copied on write: a checkpoint writes the level-0 nodes whose entries have changed, then
/// the nodes above them, up to one at the top. In memory one array per level with the places of that level's nodes is
/// all it takes: the content of a node of level 1 and up is a slice of the array of the level below.
/// </remarks>
internal sealed class PageMap(PageSize size)
{
    // [level][node]: the entry of that node in the durable checkpoint.
    private readonly List<ulong[]> _places = [];

    internal PageSize Size => size;

    internal PageTable Table { get; } = new();

    /// <summary>Reads the map of a checkpoint, and reserves the space of its nodes and pages.</summary>
    /// <exception cref="DatabaseCorruptException">A node is damaged, or two things claim the same space.</exception>
    internal void Load(MapRoot root, BlockFile file, BlockAllocator blocks)
    {
        int nodes = (int)root.Nodes;
        int levels = MapNode.Levels(nodes);
        if (levels == 0)
        {
            return;
        }

        for (int level = 0; level < levels; level++)
        {
            _places.Add(new ulong[nodes]);
            nodes = MapNode.Parents(nodes);
        }

        _places[^1][0] = root.Top.Value;
        for (int level = levels - 1; level >= 0; level--)
        {
            LoadLevel(level, file, blocks);
        }
    }

    /// <summary>Writes the changed nodes of a checkpoint out of place, and notes them down.</summary>
    /// <param name="changes">What is noted; to be passed to <see cref="Adopt"/> once the checkpoint is durable.</param>
    /// <param name="changed">Which nodes of level 0 have changed.</param>
    /// <param name="fill">Puts the entries of a level-0 node, as of the checkpoint, into a buffer.</param>
    /// <param name="write">Allocates a block, writes the node there and gives the entry.</param>
    internal void Write(
        MapChanges changes, IEnumerable<int> changed, Action<int, ulong[]> fill, Func<ulong, ulong[], MapEntry> write)
    {
        ulong[] buffer = new ulong[MapNode.Entries];
        var pending = new SortedSet<int>(changed);
        for (int node = _places.Count == 0 ? 0 : _places[0].Length; node < changes.Nodes; node++)
        {
            // A node that was never written has no place, even if nothing in it has an image.
            pending.Add(node);
        }

        for (int level = 0; level < MapNode.Levels(changes.Nodes) && pending.Count > 0; level++)
        {
            foreach (int node in pending)
            {
                if (level == 0)
                {
                    fill(node, buffer);
                }
                else
                {
                    FillUpper(level, node, changes, buffer);
                }

                changes.Add(level, node, write(BlockFile.NodeAddress(size, level, node), buffer));
            }

            pending = [.. pending.Select(node => node / MapNode.Entries)];
        }
    }

    /// <summary>Where the map starts once these changes are durable.</summary>
    internal MapRoot RootWith(MapChanges changes)
    {
        int levels = MapNode.Levels(changes.Nodes);
        return levels == 0
            ? default
            : new MapRoot((uint)changes.Nodes, changes.Find(levels - 1, 0) ?? Place(levels - 1, 0));
    }

    /// <summary>Takes over the changes of a durable checkpoint, and gives the nodes they replace.</summary>
    internal List<MapEntry> Adopt(MapChanges changes)
    {
        var replaced = new List<MapEntry>();
        int nodes = changes.Nodes;
        for (int level = 0; level < MapNode.Levels(changes.Nodes); level++)
        {
            GrowTo(level, nodes);
            nodes = MapNode.Parents(nodes);
        }

        foreach (var (level, node, entry) in changes.All)
        {
            if (Place(level, node) is { HasImage: true } old)
            {
                replaced.Add(old);
            }

            _places[level][node] = entry.Value;
        }

        return replaced;
    }

    /// <summary>Everything that the map leads to, and its own nodes: address, entry, length in bytes.</summary>
    internal IEnumerable<(ulong Address, MapEntry Entry, int Bytes)> Images()
    {
        for (int level = 0; level < _places.Count; level++)
        {
            for (int node = 0; node < _places[level].Length; node++)
            {
                yield return (BlockFile.NodeAddress(size, level, node), Place(level, node), MapEntry.BlockBytes);
            }
        }

        foreach (var (page, entry) in Pages())
        {
            yield return (page.Value, entry, size.Bytes());
        }
    }

    /// <summary>
    /// The nodes of level 0 that have to be written anew so that the nodes of the map move that lie where they should
    /// not.
    /// </summary>
    internal IEnumerable<int> NodesWhere(Func<MapEntry, bool> hasToMove)
    {
        long below = 1;
        for (int level = 0; level < _places.Count; level++)
        {
            for (int node = 0; node < _places[level].Length; node++)
            {
                if (hasToMove(Place(level, node)))
                {
                    yield return (int)(node * below);
                }
            }

            below *= MapNode.Entries;
        }
    }

    /// <summary>The pages that are in use, with an image or not yet.</summary>
    internal IEnumerable<PageId> AllocatedPages()
    {
        for (uint index = 0; index < (uint)Table.NodeCount * MapNode.Entries; index++)
        {
            if (Table[index] != MapEntry.None)
            {
                yield return PageId.Of(size, index);
            }
        }
    }

    /// <summary>The pages that have an image, and where.</summary>
    internal IEnumerable<(PageId Page, MapEntry Entry)> Pages()
    {
        for (uint index = 0; index < (uint)Table.NodeCount * MapNode.Entries; index++)
        {
            if (Table[index] is { HasImage: true } entry)
            {
                yield return (PageId.Of(size, index), entry);
            }
        }
    }

    private void LoadLevel(int level, BlockFile file, BlockAllocator blocks)
    {
        for (int node = 0; node < _places[level].Length; node++)
        {
            ulong[] entries = new ulong[MapNode.Entries];
            ulong address = BlockFile.NodeAddress(size, level, node);
            var place = Place(level, node);
            Reserve(place, PageSize.Small, address, file, blocks);
            MapNode.Read(file, place, address, entries);
            if (level > 0)
            {
                var below = _places[level - 1].AsSpan(node * MapNode.Entries);
                entries.AsSpan(0, Math.Min(below.Length, entries.Length)).CopyTo(below);
            }
            else
            {
                LoadPages(node, entries, file, blocks);
            }
        }
    }

    private void LoadPages(int node, ulong[] entries, BlockFile file, BlockAllocator blocks)
    {
        for (int i = 0; i < entries.Length; i++)
        {
            if (entries[i] != 0)
            {
                var page = PageId.Of(size, (uint)((node * MapNode.Entries) + i));
                Reserve(new MapEntry(entries[i]), size, page.Value, file, blocks);
            }
        }

        Table.AddNode(entries);
    }

    private static void Reserve(MapEntry entry, PageSize size, ulong address, BlockFile file, BlockAllocator blocks)
    {
        long end = ((long)entry.Block * MapEntry.BlockBytes) + size.Bytes();
        if (!entry.HasImage || end > file.File.Length)
        {
            throw file.Damage(address, entry, "the page map places it outside of the file");
        }

        if (!blocks.TryReserve(entry.Block, size))
        {
            throw file.Damage(address, entry, "the page map places it where something else lies");
        }
    }

    private void FillUpper(int level, int node, MapChanges changes, ulong[] buffer)
    {
        for (int i = 0; i < MapNode.Entries; i++)
        {
            int below = (node * MapNode.Entries) + i;
            buffer[i] = (changes.Find(level - 1, below) ?? Place(level - 1, below)).Value;
        }
    }

    private MapEntry Place(int level, int node) =>
        level < _places.Count && node < _places[level].Length ? new MapEntry(_places[level][node]) : MapEntry.None;

    private void GrowTo(int level, int nodes)
    {
        if (level == _places.Count)
        {
            _places.Add(new ulong[nodes]);
        }
        else if (_places[level].Length < nodes)
        {
            ulong[] places = _places[level];
            Array.Resize(ref places, nodes);
            _places[level] = places;
        }
    }
}
