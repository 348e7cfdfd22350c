using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Orm.Engine.Storage.Pages;

namespace Orm.Engine.Storage.Buffers;

/// <summary>
/// The pages in memory, under one limit: a page that is asked for is read into a frame, and frames that were not used
/// for a while make room. Trees see a database that is all in memory; only <see cref="Fetch"/> may wait for the disk.
/// </summary>
/// <remarks>
/// <code>
///            Fetch            +--------- PageTable ---------+       frames (a line each)      slabs of 64 KB
///   tree  ----------------->  | page -> frame + 1, 0, -...  | --->  latch, page, dirty  --->  images
///                             +-----------------------------+              ^
///   miss: take a frame (clock evicts), read, check, publish                |
///   checkpoint: an instant (ChangeGate), then dirty frames are copied and written; a change first saves a copy
/// </code>
/// <para>Rules that keep images right. (1) Only one thread at a time writes images of a page to the store (the frame's
/// Writer word), and the page stays in its frame until the write has ended. (2) A page is written as it was at the
/// checkpoint's instant exactly once: by the checkpoint, by eviction, or from the copy that a change saved; the epoch
/// in the frame says whether that is still owed. (3) Ordinary writes happen inside the gate, so no instant falls
/// between copying an image and having written it.</para>
/// </remarks>
internal sealed unsafe partial class BufferPool : IDisposable
{
    private const int LoadStripes = 64;
    private const int MinimumSlabs = 16;
    private readonly IPageStore _store;
    private readonly string _name;
    private readonly Lock _lock = new();
    private readonly object[] _loading = new object[LoadStripes];
    private readonly PageTable _table = new();
    private readonly FrameMemory _memory;
    private readonly Stack<int> _freeFrames = new();
    private readonly int _frameLimit;
    private Frame* _frames;
    private int _framesUsed;
    private long _loads;
    private long _evictions;
    private long _writes;

    /// <param name="store">Where the images come from and go to.</param>
    /// <param name="name">The database's name, for messages about damage.</param>
    /// <param name="limitBytes">The memory for images; at least 1 MiB is used.</param>
    internal BufferPool(IPageStore store, string name, long limitBytes)
    {
        _store = store;
        _name = name;
        int slabs = (int)Math.Clamp(limitBytes / PageSizes.LargeBytes, MinimumSlabs, int.MaxValue / 8);
        _memory = new FrameMemory(slabs);
        _frameLimit = slabs * FrameMemory.QuartersPerSlab;
        _frames = (Frame*)NativeMemory.AlignedAlloc((nuint)_frameLimit * Frame.Size, Frame.Size);
        NativeMemory.Clear(_frames, (nuint)_frameLimit * Frame.Size);
        LimitBytes = (long)slabs * PageSizes.LargeBytes;
        for (int i = 0; i < LoadStripes; i++)
        {
            _loading[i] = new object();
        }
    }

    /// <summary>Entered around every change of pages.</summary>
    internal ChangeGate Gate { get; } = new();

    internal long LimitBytes { get; }

    /// <summary>The memory that images take; it never exceeds <see cref="LimitBytes"/>.</summary>
    internal long AllocatedBytes => _memory.AllocatedBytes;

    /// <summary>Pages read from the store so far.</summary>
    internal long Loads => Volatile.Read(ref _loads);

    /// <summary>Pages that made room so far.</summary>
    internal long Evictions => Volatile.Read(ref _evictions);

    /// <summary>Images written to the store so far.</summary>
    internal long Writes => Volatile.Read(ref _writes);

    /// <summary>
    /// Finds the frame of a page, reading the page from the store when it is in none. No latch may be held.
    /// </summary>
    /// <param name="page">An allocated page.</param>
    /// <param name="once">
    /// Whether the page will hardly be used again soon, as in a scan: it does not displace others.
    /// </param>
    /// <exception cref="DatabaseCorruptException">
    /// The page is damaged, or was freed since its number was read: whoever got the number from a page that was read
    /// without a latch makes sure that that page is unchanged before believing this.
    /// </exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal FrameRef Fetch(PageId page, bool once = false)
    {
        int entry = _table.Find(page);
        if (entry <= 0)
        {
            return Load(page, once);
        }

        FrameRef frame = new(_frames + (entry - 1));
        frame.Touch(once);
        return frame;
    }

    /// <summary>The frame of a page that is in memory, or the null frame.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal FrameRef Find(PageId page)
    {
        int entry = _table.Find(page);
        return entry <= 0 ? default : new FrameRef(_frames + (entry - 1));
    }

    /// <summary>Fetches a page and latches it against change.</summary>
    internal FrameRef FetchShared(PageId page, bool once = false)
    {
        while (true)
        {
            FrameRef frame = Fetch(page, once);
            if (frame.TryLatchShared(page))
            {
                return frame;
            }
        }
    }

    /// <summary>The error for a page whose content contradicts what refers to it.</summary>
    internal DatabaseCorruptException Corrupt(PageId page, string reason) => new(_name, page.Value, null, reason);

    private FrameRef Load(PageId page, bool once)
    {
        LatchCount.AssertNone();
        if (page.Index == 0)
        {
            throw Corrupt(page, "page 0 of a class does not exist, and something refers to it");
        }

        ref int entry = ref _table.Entry(page);
        while (true)
        {
            int seen = Volatile.Read(ref entry);
            if (seen > 0)
            {
                return new FrameRef(_frames + (seen - 1));
            }

            if (seen < 0)
            {
                WaitForLoad(page, ref entry);
                continue;
            }

            Frame* frame = TakeFrame(page.Size);
            if (Interlocked.CompareExchange(ref entry, -(frame->Index + 1), 0) == 0)
            {
                ReadInto(page, frame, ref entry);
                frame->Heat = once ? (byte)0 : (byte)1;
                return new FrameRef(frame);
            }

            GiveFrame(frame, page.Size);
        }
    }

    private void ReadInto(PageId page, Frame* frame, ref int entry)
    {
        bool read = false;
        try
        {
            Span<byte> image = new(frame->Memory, page.Size.Bytes());
            _store.Read(page, image);
            if (PageCheck.FindDamage(page, image) is string damage)
            {
                throw Corrupt(page, damage);
            }

            read = true;
            frame->Stamp = long.MaxValue;
            Volatile.Write(ref frame->Page, page.Value);
        }
        finally
        {
            Publish(page, ref entry, read ? frame->Index + 1 : 0);
            if (!read)
            {
                GiveFrame(frame, page.Size);
            }
        }

        Interlocked.Increment(ref _loads);
    }

    /// <summary>Ends the time in which the table says that a page is on its way into a frame.</summary>
    private void Publish(PageId page, ref int entry, int value)
    {
        Volatile.Write(ref entry, value);
        object stripe = _loading[page.Index % LoadStripes];
        lock (stripe)
        {
            Monitor.PulseAll(stripe);
        }
    }

    private void WaitForLoad(PageId page, ref int entry)
    {
        object stripe = _loading[page.Index % LoadStripes];
        lock (stripe)
        {
            while (Volatile.Read(ref entry) < 0)
            {
                Monitor.Wait(stripe);
            }
        }
    }

    private Frame* TakeFrame(PageSize size)
    {
        while (true)
        {
            lock (_lock)
            {
                int index = _freeFrames.Count > 0 ? _freeFrames.Peek() : _framesUsed;
                if (index < _frameLimit)
                {
                    Frame* frame = _frames + index;
                    frame->Index = index;
                    if (_memory.TryTake(size, frame))
                    {
                        _ = _freeFrames.Count > 0 ? _freeFrames.Pop() : _framesUsed++;
                        return frame;
                    }
                }
            }

            MakeRoom(size);
        }
    }

    private void GiveFrame(Frame* frame, PageSize size)
    {
        lock (_lock)
        {
            _memory.Give(size, frame);
            _freeFrames.Push(frame->Index);
        }
    }

    public void Dispose()
    {
        if (_frames == null)
        {
            return;
        }

        NativeMemory.AlignedFree(_frames);
        _frames = null;
        _table.Dispose();
        _memory.Dispose();
    }
}
