using System.Runtime.InteropServices;
using Orm.Engine.Storage.Pages;

namespace Orm.Engine.Storage.Buffers;

/// <summary>
/// The memory of page images: slabs of 64 KB, each one large image or four small ones. Slabs are allocated up to the
/// limit as they are needed and given back only with the pool, because optimistic readers may look at an image that was
/// evicted a moment ago.
/// </summary>
/// <remarks>Called under the pool's lock.</remarks>
internal sealed unsafe class FrameMemory : IDisposable
{
    internal const int QuartersPerSlab = PageSizes.LargeBytes / PageSizes.SmallBytes;
    private const int SlabsPerChunk = HugePages.Bytes / PageSizes.LargeBytes;

    private readonly nint[] _chunks;
    private readonly byte[] _freeQuarters;
    private readonly int[] _owners;
    private readonly Stack<int> _whole = new();
    private readonly HashSet<int> _partial = [];
    private readonly int _limit;
    private int _allocated;

    internal FrameMemory(int slabs)
    {
        _limit = slabs;
        _chunks = new nint[(slabs + SlabsPerChunk - 1) / SlabsPerChunk];
        _freeQuarters = new byte[slabs];
        _owners = new int[slabs * QuartersPerSlab];
    }

    internal long AllocatedBytes => (long)_allocated * PageSizes.LargeBytes;

    /// <summary>Finds memory for an image.</summary>
    /// <returns>False when the limit is reached and something must be evicted.</returns>
    internal bool TryTake(PageSize size, Frame* frame)
    {
        if (size == PageSize.Small && _partial.Count > 0)
        {
            HashSet<int>.Enumerator first = _partial.GetEnumerator();
            first.MoveNext();
            TakeQuarter(first.Current, frame);
            return true;
        }

        if (!TryTakeSlab(out int slab))
        {
            return false;
        }

        if (size == PageSize.Large)
        {
            Assign(frame, slab, 0);
            return true;
        }

        _freeQuarters[slab] = (1 << QuartersPerSlab) - 1;
        _partial.Add(slab);
        TakeQuarter(slab, frame);
        return true;
    }

    /// <summary>The frames whose images are in a slab, as indices plus one; 0 for a free quarter.</summary>
    internal void CopyOwners(int slab, Span<int> owners) =>
        _owners.AsSpan(slab * QuartersPerSlab, QuartersPerSlab).CopyTo(owners);

    internal void Give(PageSize size, Frame* frame)
    {
        int slab = frame->Slab;
        _owners[(slab * QuartersPerSlab) + frame->Quarter] = 0;
        if (size == PageSize.Small)
        {
            _freeQuarters[slab] |= (byte)(1 << frame->Quarter);
            if (_freeQuarters[slab] != (1 << QuartersPerSlab) - 1)
            {
                _partial.Add(slab);
                return;
            }

            _partial.Remove(slab);
        }

        _whole.Push(slab);
    }

    private bool TryTakeSlab(out int slab)
    {
        if (_whole.TryPop(out slab))
        {
            return true;
        }

        if (_allocated == _limit)
        {
            return false;
        }

        slab = _allocated++;
        if (slab % SlabsPerChunk == 0)
        {
            _chunks[slab / SlabsPerChunk] = AllocateChunk(Math.Min(_limit - slab, SlabsPerChunk));
        }

        return true;
    }

    private void TakeQuarter(int slab, Frame* frame)
    {
        int quarter = System.Numerics.BitOperations.TrailingZeroCount((uint)_freeQuarters[slab]);
        _freeQuarters[slab] &= (byte)~(1 << quarter);
        if (_freeQuarters[slab] == 0)
        {
            _partial.Remove(slab);
        }

        Assign(frame, slab, quarter);
    }

    private void Assign(Frame* frame, int slab, int quarter)
    {
        frame->Slab = slab;
        frame->Quarter = (byte)quarter;
        _owners[(slab * QuartersPerSlab) + quarter] = frame->Index + 1;
        frame->Memory = (byte*)_chunks[slab / SlabsPerChunk]
            + ((nint)(slab % SlabsPerChunk) * PageSizes.LargeBytes) + (quarter * PageSizes.SmallBytes);
    }

    public void Dispose()
    {
        foreach (nint chunk in _chunks)
        {
            NativeMemory.AlignedFree((void*)chunk);
        }

        Array.Clear(_chunks);
        _allocated = 0;
    }

    private static nint AllocateChunk(int slabs)
    {
        nuint length = (nuint)slabs * PageSizes.LargeBytes;
        bool whole = slabs == SlabsPerChunk;
        void* chunk = NativeMemory.AlignedAlloc(length, (nuint)(whole ? HugePages.Bytes : PageSizes.SmallBytes));
        if (whole)
        {
            HugePages.Advise(chunk, length);
        }

        return (nint)chunk;
    }
}
