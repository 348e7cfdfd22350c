using System.Buffers.Binary;
using System.Runtime.InteropServices;
using Orm.Engine.Storage.Pages;

namespace Orm.Engine.Storage.Checkpoints;

/// <summary>
/// A node of the page map on disk: 2048 entries of 8 bytes, nothing else. Level 0 holds the entries of pages, each
/// higher level those of the nodes below.
/// </summary>
internal static class MapNode
{
    internal const int Entries = PageSizes.SmallBytes / sizeof(ulong);

    /// <summary>How many nodes a level has over so many nodes of the level below.</summary>
    internal static int Parents(int nodes) => (nodes + Entries - 1) / Entries;

    /// <summary>How many levels a map with so many nodes at level 0 has: the highest has one node.</summary>
    internal static int Levels(int nodes)
    {
        int levels = nodes == 0 ? 0 : 1;
        for (; nodes > 1; nodes = Parents(nodes))
        {
            levels++;
        }

        return levels;
    }

    /// <summary>Reads a node.</summary>
    internal static void Read(BlockFile file, MapEntry place, ulong address, ulong[] entries)
    {
        file.Read(place, address, MemoryMarshal.AsBytes(entries.AsSpan()));
        SwapOnBigEndian(entries);
    }

    /// <summary>Writes a node; the array is scratch afterwards.</summary>
    internal static MapEntry Write(BlockFile file, uint block, ulong address, ulong[] entries)
    {
        SwapOnBigEndian(entries);
        return file.Write(block, address, MemoryMarshal.AsBytes(entries.AsSpan()));
    }

    private static void SwapOnBigEndian(ulong[] entries)
    {
        if (!BitConverter.IsLittleEndian)
        {
            BinaryPrimitives.ReverseEndianness(entries, entries);
        }
    }
}
