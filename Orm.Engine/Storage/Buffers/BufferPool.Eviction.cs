using System.Buffers;
using System.Runtime.ExceptionServices;
using Orm.Engine.Storage.Pages;

namespace Orm.Engine.Storage.Buffers;

// A clock over the frames: a used page survives as many passes as its heat. Dirty pages are written before they go.
internal sealed unsafe partial class BufferPool
{
    /// <summary>
    /// Passes of the clock before a page of the other class, hot or not, makes room; and before a failure to write ends
    /// the search for a page that needs no writing.
    /// </summary>
    private const int PatientPasses = FrameRef.MaxHeat + 2;
    private const int MaxPasses = 4096;
    private long _hand;

    private void MakeRoom(PageSize size)
    {
        LatchCount.AssertNone();
        SpinWait spin = default;
        IOException? failure = null;
        for (int pass = 0; pass < (failure is null ? MaxPasses : PatientPasses); pass++)
        {
            int frames = Volatile.Read(ref _framesUsed);
            for (int i = 0; i < frames; i++)
            {
                Frame* frame = _frames + (Interlocked.Increment(ref _hand) % frames);
                uint page = Volatile.Read(ref frame->Page);
                if (page == 0)
                {
                    continue;
                }

                // Read once: two threads that both count it down do not take it below zero.
                byte heat = Volatile.Read(ref frame->Heat);
                if (heat > 0)
                {
                    frame->Heat = (byte)(heat - 1);
                }
                else if (TryMakeRoomWith(frame, page, size, pass, ref failure))
                {
                    return;
                }
            }

            spin.SpinOnce();
        }

        if (failure is not null)
        {
            ExceptionDispatchInfo.Throw(failure);
        }

        throw new BufferLimitException(LimitBytes);
    }

    /// <summary>Evicts a page, or for a large page all small ones of a slab.</summary>
    private bool TryMakeRoomWith(Frame* frame, uint page, PageSize size, int pass, ref IOException? failure)
    {
        try
        {
            return size == PageSize.Large && new PageId(page).Size == PageSize.Small
                ? TryEvictSlab(frame->Slab, pass > PatientPasses)
                : TryEvict(frame);
        }
        catch (IOException e)
        {
            // A dirty page cannot be written. There may be a clean one: reading goes on when the disk is full.
            failure = e;
            return false;
        }
    }

    /// <summary>Evicts all small pages of a slab, so that a large page can have it.</summary>
    private bool TryEvictSlab(int slab, bool evenHot)
    {
        Span<int> owners = stackalloc int[FrameMemory.QuartersPerSlab];
        lock (_lock)
        {
            _memory.CopyOwners(slab, owners);
        }

        foreach (int owner in owners)
        {
            if (owner > 0 && !evenHot && _frames[owner - 1].Heat > 0)
            {
                return false;
            }
        }

        foreach (int owner in owners)
        {
            if (owner > 0 && !TryEvict(_frames + (owner - 1)))
            {
                return false;
            }
        }

        return true;
    }

    private bool TryEvict(Frame* frame)
    {
        uint page = Volatile.Read(ref frame->Page);
        if (page == 0)
        {
            return false;
        }

        // The gate first, always: whoever waits to write a page must not keep a checkpoint from its instant.
        Gate.Enter();
        try
        {
            return TryBecomeWriter(frame) && TryEvictAsWriter(frame, new PageId(page));
        }
        finally
        {
            Gate.Exit();
        }
    }

    private bool TryEvictAsWriter(Frame* frame, PageId page)
    {
        try
        {
            return TryWriteAndDetach(frame, page);
        }
        finally
        {
            EndWriter(frame);
        }
    }

    private bool TryWriteAndDetach(Frame* frame, PageId page)
    {
        FrameRef latch = new(frame);
        if (!latch.TryLatchExclusiveNow())
        {
            return false;
        }

        if (!IsEvictable(frame, page))
        {
            latch.ReleaseExclusiveUnchanged();
            return false;
        }

        if (frame->Dirty)
        {
            WriteImage(latch, page);
            if (!latch.TryLatchExclusiveNow())
            {
                return false;
            }

            if (!IsEvictable(frame, page) || frame->Dirty)
            {
                latch.ReleaseExclusiveUnchanged();
                return false;
            }
        }

        Detach(latch, page);
        Interlocked.Increment(ref _evictions);
        return true;
    }

    private static bool IsEvictable(Frame* frame, PageId page) =>
        frame->Page == page.Value && frame->Saved == 0 && !frame->Doomed;

    /// <summary>
    /// Writes the image of a latched dirty frame, and ends the latch before it does. The frame is clean afterwards if
    /// nobody changed it meanwhile. The caller is the frame's writer and inside the gate.
    /// </summary>
    private void WriteImage(FrameRef latch, PageId page)
    {
        Frame* frame = latch.State;
        int length = page.Size.Bytes();
        byte[] image = ArrayPool<byte>.Shared.Rent(length);
        latch.Bytes.CopyTo(image);
        bool owed = IsOwedToCheckpoint(frame);
        if (owed)
        {
            Interlocked.Increment(ref _owedInFlight);
        }

        frame->DirtyEpoch = _epoch;
        ulong version = latch.Version;
        latch.ReleaseExclusiveUnchanged();
        try
        {
            LatchCount.AssertNone();
            Write(owed, page, image.AsSpan(0, length));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(image);
            if (owed)
            {
                Interlocked.Decrement(ref _owedInFlight);
            }
        }

        latch.LatchExclusive();
        frame->Dirty = latch.Version != version;
        latch.ReleaseExclusiveUnchanged();
    }

    private void Write(bool owedToCheckpoint, PageId page, ReadOnlySpan<byte> image)
    {
        if (!owedToCheckpoint)
        {
            _store.Write(page, image);
        }
        else
        {
            try
            {
                _checkpoint!.Write(page, image);
            }
            catch
            {
                // The image as of the checkpoint's instant is lost, so this checkpoint must not become durable.
                _checkpointFailed = true;
                throw;
            }
        }

        Interlocked.Increment(ref _writes);
    }

    /// <summary>Takes a page out of its exclusively latched frame, and ends the latch.</summary>
    private void Detach(FrameRef latch, PageId page)
    {
        Frame* frame = latch.State;
        Volatile.Write(ref frame->Page, 0);
        frame->Dirty = false;
        frame->Doomed = false;
        Volatile.Write(ref _table.Entry(page), 0);
        latch.ReleaseExclusive();
        GiveFrame(frame, page.Size);
    }

    private static bool TryBecomeWriter(Frame* frame) =>
        Volatile.Read(ref frame->Writer) == 0 && Interlocked.CompareExchange(ref frame->Writer, 1, 0) == 0;

    private static void BecomeWriter(Frame* frame)
    {
        SpinWait spin = default;
        while (!TryBecomeWriter(frame))
        {
            spin.SpinOnce();
        }
    }

    private void EndWriter(Frame* frame)
    {
        Interlocked.Exchange(ref frame->Writer, 0);
        if (frame->Doomed)
        {
            Reap(frame);
        }
    }
}
