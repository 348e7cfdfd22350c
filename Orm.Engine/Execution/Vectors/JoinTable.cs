using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;

namespace Orm.Engine.Execution.Vectors;

/// <summary>
/// The built side of a hash join: all tuples in one area, in the order of the slots of their hashes, and a directory
/// that says where the tuples of each slot end. Sixteen bits in a directory entry tell for most hashes that are not
/// there that they are not, without a look at a tuple.
/// </summary>
/// <remarks>
/// The layout is that of "Simple, Efficient, and Robust Hash Tables for Join Processing" (Birler, Schmidt, Fent,
/// Neumann, DaMoN 2024).
/// <code>
/// entry of a slot   bits  0-15  a bit for each of two digits of every hash in the slot
///                   bits 16-63  the number of the tuple behind the last one of the slot
/// </code>
/// The tuples of a slot begin where those of the slot before end.
/// </remarks>
internal sealed unsafe class JoinTable
{
    private const int BlockBytes = 16 * 1024 * 1024;

    /// <summary>So many tuples come between two looks at whether to stop: they may all be out of the cache.</summary>
    private const int CheckEvery = 1 << 16;

    private readonly List<byte[]> _blocks = [];
    private ulong[] _directory = [0, 0];
    private nint[] _starts = [];
    private int _tupleBytes;
    private int _blockShift;
    private int _hashShift = 63;

    internal int Count { get; private set; }

    /// <summary>Takes over the tuples of a store, whose texts and values stay there.</summary>
    internal void Build(TupleStore source, CancellationToken cancellation)
    {
        Count = source.Count;
        _tupleBytes = source.TupleBytes;
        int slots = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(2, Count + (Count / 4)));
        _hashShift = 64 - BitOperations.Log2((uint)slots);
        _directory = new ulong[slots + 1];
        AllocateBlocks();
        for (int i = 0; i < Count; i += CheckEvery)
        {
            cancellation.ThrowIfCancellationRequested();
            CountSlots(source, i, Math.Min(Count, i + CheckEvery));
        }

        // Each entry becomes the start of its slot, and moves on to its end while tuples are put there.
        ulong start = 0;
        for (int slot = 1; slot < _directory.Length; slot++)
        {
            ulong count = _directory[slot];
            _directory[slot] = start;
            start += count;
        }

        for (int i = 0; i < Count; i += CheckEvery)
        {
            cancellation.ThrowIfCancellationRequested();
            Place(source, i, Math.Min(Count, i + CheckEvery));
        }
    }

    private void CountSlots(TupleStore source, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            ulong hash = *(ulong*)source[i];
            _directory[(hash >> _hashShift) + 1] += 1UL << 16;
        }
    }

    private void Place(TupleStore source, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            byte* tuple = source[i];
            ulong hash = *(ulong*)tuple;
            ref ulong entry = ref _directory[(hash >> _hashShift) + 1];
            Unsafe.CopyBlock(this[(int)(entry >> 16)], tuple, (uint)_tupleBytes);
            entry = (entry + (1UL << 16)) | Tags(hash);
        }
    }

    internal void Clear()
    {
        _blocks.Clear();
        _directory = [0, 0];
        _starts = [];
        _hashShift = 63;
        Count = 0;
    }

    internal byte* this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => (byte*)_starts[index >> _blockShift] + ((long)(index & ((1 << _blockShift) - 1)) * _tupleBytes);
    }

    /// <summary>Brings the directory entry of a hash into the cache.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Prefetch(ulong hash)
    {
        if (Sse.IsSupported)
        {
            Sse.Prefetch0(Unsafe.AsPointer(ref _directory[hash >> _hashShift]));
        }
    }

    /// <summary>Finds the tuples that may have a hash.</summary>
    /// <param name="hash">The hash.</param>
    /// <param name="start">The first tuple.</param>
    /// <param name="end">The tuple behind the last one.</param>
    /// <returns>Whether there may be any; the first one is on its way into the cache then.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool TryFind(ulong hash, out int start, out int end)
    {
        ulong slot = hash >> _hashShift;
        ulong entry = _directory[slot + 1];
        start = (int)(_directory[slot] >> 16);
        end = (int)(entry >> 16);
        ulong tags = Tags(hash);
        if ((entry & tags) != tags || start == end)
        {
            return false;
        }

        if (Sse.IsSupported)
        {
            Sse.Prefetch0(this[start]);
        }

        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Tags(ulong hash) => (1UL << (int)(hash & 15)) | (1UL << (int)(hash >> 4 & 15));

    private void AllocateBlocks()
    {
        _blocks.Clear();
        int most = Math.Max(1, Math.Min(Count, BlockBytes / _tupleBytes));
        int perBlock = (int)BitOperations.RoundUpToPowerOf2((uint)most);
        _blockShift = BitOperations.Log2((uint)perBlock);
        _starts = new nint[(Count + perBlock - 1) / perBlock];
        for (int i = 0; i < _starts.Length; i++)
        {
            byte[] block = GC.AllocateUninitializedArray<byte>(perBlock * _tupleBytes, pinned: true);
            _blocks.Add(block);
            _starts[i] = (nint)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(block));
        }
    }
}
