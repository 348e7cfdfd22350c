using System.Collections.Concurrent;

namespace Orm.Engine.Execution.Vectors;

/// <summary>
/// Blocks of memory that the collector does not move, kept for the next statement: making one costs more than clearing
/// it, because the system hands out its pages one by one.
/// </summary>
internal static class PinnedBlocks
{
    internal const int Bytes = 256 * 1024;

    /// <summary>16 MB are kept at most.</summary>
    private const int MostKept = 64;

    private static readonly ConcurrentStack<byte[]> s_kept = [];

    /// <summary>A block of zeros.</summary>
    internal static byte[] Rent()
    {
        if (s_kept.TryPop(out byte[]? block))
        {
            Array.Clear(block);
            return block;
        }

        return GC.AllocateArray<byte>(Bytes, pinned: true);
    }

    /// <summary>Takes a block back that nobody refers to any more.</summary>
    internal static void Return(byte[] block)
    {
        if (block.Length == Bytes && s_kept.Count < MostKept)
        {
            s_kept.Push(block);
        }
    }
}
