using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using Orm.Engine.Storage.Pages;

namespace Orm.Engine.Storage.Buffers;

// Checkpoints: all pages as they were at one instant, written while changes go on.
internal sealed unsafe partial class BufferPool
{
    private readonly ConcurrentQueue<SavedImage> _saved = new();
    private IPageCheckpoint? _checkpoint;
    private volatile bool _checkpointFailed;
    private long _savedBytes;
    private int _savedCount;
    private int _owedInFlight;

    // Epoch 0 is no page's: a frame that was never dirty has it.
    private uint _epoch = 1;

    /// <summary>
    /// Begins a checkpoint: from now on all pages as of this instant are owed to it. One at a time.
    /// </summary>
    /// <param name="atTheInstant">
    /// Runs when no change is under way and none begins: for noting the log position that belongs to the instant.
    /// It must be quick and must not touch pages.
    /// </param>
    internal BufferCheckpoint BeginCheckpoint(Action? atTheInstant = null) => Gate.Cut(() =>
    {
        if (_checkpoint is not null)
        {
            throw new InvalidOperationException("A checkpoint is in progress.");
        }

        _checkpoint = _store.BeginCheckpoint();
        _checkpointFailed = false;
        _epoch++;
        atTheInstant?.Invoke();
        return new BufferCheckpoint(this, _checkpoint);
    });

    /// <summary>
    /// Writes copies that changes had to save for the checkpoint, when they take too much memory. Called before a
    /// change begins, outside of the gate and without latches.
    /// </summary>
    internal void LimitSavedImages()
    {
        while (Volatile.Read(ref _savedBytes) > LimitBytes / 4 && TryWriteSaved())
        {
        }
    }

    /// <summary>Writes what is owed to the checkpoint.</summary>
    internal void WriteOwed()
    {
        int frames = Volatile.Read(ref _framesUsed);
        for (int i = 0; i < frames; i++)
        {
            WriteOwed(_frames + i);
            while (TryWriteSaved())
            {
            }
        }

        // Whoever took a debt over from this loop has counted it before the frame said that nothing is owed any more.
        Interlocked.MemoryBarrier();
        SpinWait spin = default;
        while (TryWriteSaved() || Volatile.Read(ref _savedCount) > 0 || Volatile.Read(ref _owedInFlight) > 0)
        {
            spin.SpinOnce();
        }

        if (_checkpointFailed)
        {
            throw new IOException("A page of the checkpoint could not be written; the checkpoint is abandoned.");
        }
    }

    internal void EndCheckpoint() => Gate.Cut(() =>
    {
        _checkpoint = null;
        while (_saved.TryDequeue(out SavedImage saved))
        {
            Forget(saved);
            if (_frames[saved.Frame].Doomed)
            {
                Reap(_frames + saved.Frame);
            }
        }

        return true;
    });

    private bool IsOwedToCheckpoint(Frame* frame) =>
        _checkpoint is not null && frame->Dirty && frame->DirtyEpoch != _epoch;

    private void SaveForCheckpoint(FrameRef latched)
    {
        int length = latched.Page.Size.Bytes();
        byte* copy = (byte*)NativeMemory.Alloc((nuint)length);
        latched.Bytes.CopyTo(new Span<byte>(copy, length));
        Volatile.Write(ref latched.State->Saved, 1);
        Interlocked.Add(ref _savedBytes, length);
        Interlocked.Increment(ref _savedCount);
        _saved.Enqueue(new SavedImage(latched.Page, latched.State->Index, (nint)copy));
    }

    private void WriteOwed(Frame* frame)
    {
        uint page = Volatile.Read(ref frame->Page);
        if (page == 0 || !frame->Dirty || frame->DirtyEpoch == _epoch)
        {
            return;
        }

        Gate.Enter();
        BecomeWriter(frame);
        try
        {
            FrameRef latch = new(frame);
            latch.LatchExclusive();
            if (frame->Page == page && !frame->Doomed && IsOwedToCheckpoint(frame))
            {
                WriteImage(latch, new PageId(page));
            }
            else
            {
                latch.ReleaseExclusiveUnchanged();
            }
        }
        finally
        {
            EndWriter(frame);
            Gate.Exit();
        }
    }

    private bool TryWriteSaved()
    {
        LatchCount.AssertNone();
        Gate.Enter();
        try
        {
            if (!_saved.TryDequeue(out SavedImage saved))
            {
                return false;
            }

            // The frame keeps its page as long as an image is saved.
            Frame* frame = _frames + saved.Frame;
            BecomeWriter(frame);
            try
            {
                ReadOnlySpan<byte> image = new((void*)saved.Copy, saved.Page.Size.Bytes());
                Write(owedToCheckpoint: true, saved.Page, image);
            }
            finally
            {
                Forget(saved);
                EndWriter(frame);
            }

            return true;
        }
        finally
        {
            Gate.Exit();
        }
    }

    private void Forget(SavedImage saved)
    {
        NativeMemory.Free((void*)saved.Copy);
        Interlocked.Exchange(ref _frames[saved.Frame].Saved, 0);
        Interlocked.Add(ref _savedBytes, -saved.Page.Size.Bytes());
        Interlocked.Decrement(ref _savedCount);
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct SavedImage(PageId Page, int Frame, nint Copy);
}
