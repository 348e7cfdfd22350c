using Orm.Engine.Storage.Pages;

namespace Orm.Engine.Storage.Checkpoints;

/// <summary>
/// The working map of one size class: an array from page index to entry, in pieces of one map node each, so that
/// growing never moves an entry. Entries may be read without a lock; everything else is done under the page file's.
/// </summary>
internal sealed class PageTable
{
    private readonly Stack<uint> _free = [];
    private ulong[][] _nodes = [];

    /// <summary>How many nodes there are.</summary>
    internal int NodeCount { get; private set; }

    internal ulong[] Node(int node) => _nodes[node];

    internal MapEntry this[uint index]
    {
        get
        {
            var nodes = Volatile.Read(ref _nodes);
            uint node = index / MapNode.Entries;
            return node < (uint)nodes.Length && nodes[node] is { } entries
                ? new MapEntry(Volatile.Read(ref entries[index % MapNode.Entries]))
                : MapEntry.None;
        }
        set => Volatile.Write(ref _nodes[index / MapNode.Entries][index % MapNode.Entries], value.Value);
    }

    /// <summary>Takes a free index; its entry says that it has no image yet.</summary>
    internal uint Allocate()
    {
        if (_free.Count == 0)
        {
            AddNode(new ulong[MapNode.Entries]);
        }

        uint index = _free.Pop();
        this[index] = MapEntry.Unwritten;
        return index;
    }

    /// <summary>Gives an index back.</summary>
    internal void Free(uint index)
    {
        this[index] = MapEntry.None;
        _free.Push(index);
    }

    /// <summary>Adds the next node; the indexes without an entry are free.</summary>
    internal void AddNode(ulong[] entries)
    {
        if (NodeCount == _nodes.Length)
        {
            var nodes = new ulong[Math.Max(4, NodeCount * 2)][];
            _nodes.CopyTo(nodes, 0);
            Volatile.Write(ref _nodes, nodes);
        }

        uint first = (uint)NodeCount * MapNode.Entries;
        if (first + (MapNode.Entries - 1) > PageId.MaxIndex)
        {
            throw new IOException("The database has as many pages as it can have.");
        }

        _nodes[NodeCount++] = entries;
        for (uint index = first + MapNode.Entries; index-- > first;)
        {
            // Index 0 is never handed out: page id 0 means no page.
            if (entries[index - first] == 0 && index != 0)
            {
                _free.Push(index);
            }
        }
    }
}
