using Orm.Engine.Storage.Pages;

namespace Orm.Engine.Storage.Buffers;

// Changing, adding and removing pages.
internal sealed unsafe partial class BufferPool
{
    /// <summary>
    /// Announces a change of a page. The caller is inside the gate and holds the exclusive latch, and has not changed
    /// anything yet: a checkpoint that is owed the present image gets a copy of it now.
    /// </summary>
    internal void BeginWrite(FrameRef latched)
    {
        Frame* frame = latched.State;
        if (IsOwedToCheckpoint(frame))
        {
            SaveForCheckpoint(latched);
        }

        if (!frame->Dirty || frame->DirtyEpoch != _epoch)
        {
            frame->Dirty = true;
            frame->DirtyEpoch = _epoch;
        }
    }

    /// <summary>
    /// Makes a page be written anew, to another place, as if it had been changed; does nothing if it is gone.
    /// </summary>
    /// <param name="page">The page.</param>
    /// <param name="placeOf">Says where the store has a page: another place after each write.</param>
    internal void WriteAnew(PageId page, Func<PageId, ulong> placeOf)
    {
        LimitSavedImages();
        Gate.Enter();
        ulong place = placeOf(page);
        try
        {
            FrameRef frame = Fetch(page, once: true);
            if (frame.TryLatchExclusive(page))
            {
                BeginWrite(frame);
                frame.ReleaseExclusiveUnchanged();
            }
        }
        catch (DatabaseCorruptException) when (placeOf(page) != place)
        {
            // It was freed, or written anew, meanwhile.
        }
        finally
        {
            Gate.Exit();
        }
    }

    /// <summary>
    /// Makes a page number and a frame ready for a page that a change may need; nobody sees the page before it is
    /// published. The caller is inside the gate, in which the change will be, and holds no latch: this may wait for the
    /// disk.
    /// </summary>
    /// <exception cref="IOException">The store cannot grow, or nothing could be evicted.</exception>
    internal PageReservation Reserve(PageSize size)
    {
        Frame* frame = TakeFrame(size);
        PageId page;
        try
        {
            page = _store.Allocate(size);
        }
        catch
        {
            GiveFrame(frame, size);
            throw;
        }

        ref int entry = ref _table.Entry(page);
        while (Interlocked.CompareExchange(ref entry, -(frame->Index + 1), 0) is not 0 and int stale)
        {
            // A reader that followed an old pointer to a page of this number, freed meanwhile, reads or has read it.
            // It will find that the pointer has changed; its frame must be gone before the number means another page.
            if (stale < 0)
            {
                WaitForLoad(page, ref entry);
            }
            else
            {
                _ = TryEvict(_frames + (stale - 1));
                Thread.Yield();
            }
        }

        return new PageReservation(new FrameRef(frame), page, new nint(frame->Memory));
    }

    /// <summary>Makes a reserved page visible. The caller is inside the gate.</summary>
    /// <returns>Its frame, exclusively latched.</returns>
    internal FrameRef Publish(PageReservation reserved)
    {
        FrameRef latched = reserved.Frame;
        Frame* frame = latched.State;
        latched.LatchExclusive();
        frame->Dirty = true;
        frame->DirtyEpoch = _epoch;
        frame->Heat = 1;
        frame->Stamp = 0;
        Volatile.Write(ref frame->Page, reserved.Page.Value);
        Publish(reserved.Page, ref _table.Entry(reserved.Page), frame->Index + 1);
        return latched;
    }

    /// <summary>Gives a reserved page back that was not needed.</summary>
    internal void Withdraw(PageReservation reserved)
    {
        Publish(reserved.Page, ref _table.Entry(reserved.Page), 0);
        _store.Free(reserved.Page);
        GiveFrame(reserved.Frame.State, reserved.Page.Size);
    }

    /// <summary>
    /// Frees a page that nothing refers to any more, and ends its exclusive latch. The caller is inside the gate, has
    /// announced the change, and holds no other latch.
    /// </summary>
    internal void Discard(FrameRef latched)
    {
        Frame* frame = latched.State;
        PageId page = latched.Page;
        frame->Dirty = false;
        frame->Doomed = true;
        Interlocked.MemoryBarrier();
        if (frame->Saved == 0 && TryBecomeWriter(frame))
        {
            DetachAndFree(latched, page);
            Interlocked.Exchange(ref frame->Writer, 0);
        }
        else
        {
            // Someone writes an image of it; whoever ends that reaps the frame, unless it ended just now.
            latched.ReleaseExclusive();
            Reap(frame);
        }
    }

    private void Reap(Frame* frame)
    {
        if (Volatile.Read(ref frame->Saved) != 0 || !TryBecomeWriter(frame))
        {
            return;
        }

        FrameRef latch = new(frame);
        latch.LatchExclusive();
        if (frame->Doomed && frame->Saved == 0)
        {
            DetachAndFree(latch, latch.Page);
        }
        else
        {
            latch.ReleaseExclusiveUnchanged();
        }

        Interlocked.Exchange(ref frame->Writer, 0);
    }

    private void DetachAndFree(FrameRef latch, PageId page)
    {
        // The number may be handed out again at once, so the frame goes first. Its memory goes last: see Detach.
        Frame* frame = latch.State;
        Volatile.Write(ref frame->Page, 0);
        frame->Dirty = false;
        frame->Doomed = false;
        Volatile.Write(ref _table.Entry(page), 0);
        _store.Free(page);
        latch.ReleaseExclusive();
        GiveFrame(frame, page.Size);
    }
}
