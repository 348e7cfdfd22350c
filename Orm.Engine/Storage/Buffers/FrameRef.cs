using System.Runtime.CompilerServices;
using Orm.Engine.Storage.Pages;

namespace Orm.Engine.Storage.Buffers;

/// <summary>
/// A frame and its latch. A frame that was fetched is not pinned: whoever uses it latches it, or reads its version, and
/// then makes sure that the wanted page is (still) in it.
/// </summary>
/// <remarks>
/// Three ways to a page. <em>Optimistic</em>: read the version, read the page, and believe what was read only if the
/// version is the same afterwards; nothing is written to shared memory, so readers do not slow each other down.
/// <em>Shared</em>: the page does not change and is not evicted while it is held. <em>Exclusive</em>: for changes;
/// releasing it makes a new version. Latches are held for microseconds; none while waiting for the disk, a lock or a
/// continuation, and no two of the same page by one thread.
/// </remarks>
internal readonly unsafe struct FrameRef : IEquatable<FrameRef>
{
    /// <summary>The passes of the clock that a page survives after its last use.</summary>
    internal const byte MaxHeat = 3;

    private const ulong ExclusiveBit = 1;
    private const ulong WaitingBit = 2;
    private const ulong SharedOne = 4;
    private const ulong SharedMask = 0xFFFC;
    private const ulong VersionOne = 0x1_0000;
    private const ulong VersionMask = ~0xFFFFUL;
    private const int SpinsBeforeWaitingBit = 20;
    private const int SpinsForUpgrade = 100;
    private readonly Frame* _frame;

    internal FrameRef(Frame* frame)
    {
        _frame = frame;
    }

    internal bool IsNull => _frame == null;

    /// <summary>Whether the page was given up, and is in the frame only until its image has been written.</summary>
    internal bool IsDoomed => Volatile.Read(ref _frame->Doomed);

    internal Frame* State => _frame;

    /// <summary>The page in the frame, or none.</summary>
    internal PageId Page => new(Volatile.Read(ref _frame->Page));

    /// <summary>The image of a page of either class. Only under a latch.</summary>
    internal Span<byte> Bytes => new(_frame->Memory, Page.Size.Bytes());

    /// <summary>The first 16 KB of the image: always memory of the pool, so it can be read without a latch.</summary>
    internal Span<byte> SmallBytes => new(_frame->Memory, PageSizes.SmallBytes);

    /// <summary>
    /// The highest stamp a transaction left on the leaf; a reader whose snapshot includes it needs no look at versions.
    /// It is not stored: a leaf read back from the store has <see cref="long.MaxValue"/>, which means unknown.
    /// </summary>
    internal ref long Stamp => ref _frame->Stamp;

    /// <summary>Notes a use of the page, unless it is one that says nothing about the next.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Touch(bool once)
    {
        if (_frame->Heat < MaxHeat && !once)
        {
            _frame->Heat++;
        }
    }

    /// <summary>Begins an optimistic read.</summary>
    /// <param name="page">The page that must be in the frame.</param>
    /// <param name="version">To be given to <see cref="IsUnchanged"/>.</param>
    /// <returns>False when the frame holds another page by now.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool TryReadVersion(PageId page, out ulong version)
    {
        ulong word = Volatile.Read(ref _frame->Word);
        if ((word & ExclusiveBit) != 0)
        {
            word = WaitForWriter();
        }

        version = word & VersionMask;
        return Volatile.Read(ref _frame->Page) == page.Value;
    }

    /// <summary>Ends an optimistic read: whether the page is the one that was read, unchanged.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool IsUnchanged(ulong version)
    {
        Volatile.ReadBarrier();
        return (Volatile.Read(ref _frame->Word) & (VersionMask | ExclusiveBit)) == version;
    }

    /// <summary>The version that the holder of the exclusive latch found; releasing it unchanged keeps it.</summary>
    internal ulong Version => _frame->Word & VersionMask;

    /// <summary>Turns an optimistic read into an exclusive latch, if the page is unchanged.</summary>
    internal bool TryUpgrade(ulong version)
    {
        SpinWait spin = default;
        for (int i = 0; i < SpinsForUpgrade; i++)
        {
            ulong word = Volatile.Read(ref _frame->Word);
            if ((word & (VersionMask | ExclusiveBit)) != version)
            {
                return false;
            }

            if ((word & SharedMask) == 0
                && Interlocked.CompareExchange(ref _frame->Word, version | ExclusiveBit, word) == word)
            {
                LatchCount.Taken();
                return true;
            }

            spin.SpinOnce(sleep1Threshold: -1);
        }

        return false;
    }

    /// <summary>Latches the page against change.</summary>
    /// <returns>False when the frame holds another page by now; no latch is held then.</returns>
    internal bool TryLatchShared(PageId page)
    {
        SpinWait spin = default;
        while (true)
        {
            ulong word = Volatile.Read(ref _frame->Word);
            if ((word & (ExclusiveBit | WaitingBit)) == 0 && (word & SharedMask) != SharedMask
                && Interlocked.CompareExchange(ref _frame->Word, word + SharedOne, word) == word)
            {
                break;
            }

            spin.SpinOnce(sleep1Threshold: -1);
        }

        LatchCount.Taken();
        if (_frame->Page == page.Value)
        {
            return true;
        }

        ReleaseShared();
        return false;
    }

    internal void ReleaseShared()
    {
        Interlocked.Add(ref _frame->Word, unchecked(0 - SharedOne));
        LatchCount.Released();
    }

    /// <summary>Latches the page for changes.</summary>
    /// <returns>False when the frame holds another page by now; no latch is held then.</returns>
    internal bool TryLatchExclusive(PageId page)
    {
        LatchExclusive();
        if (_frame->Page == page.Value)
        {
            return true;
        }

        ReleaseExclusive();
        return false;
    }

    /// <summary>Latches the frame, whatever is in it.</summary>
    internal void LatchExclusive()
    {
        SpinWait spin = default;
        for (int i = 0; !TryLatchExclusiveNow(); i++)
        {
            if (i >= SpinsBeforeWaitingBit)
            {
                // Shared holders leave and no new ones come; the bit goes when a writer gets the latch.
                Interlocked.Or(ref _frame->Word, WaitingBit);
            }

            spin.SpinOnce(sleep1Threshold: -1);
        }
    }

    /// <summary>Latches the frame if nobody holds it.</summary>
    internal bool TryLatchExclusiveNow()
    {
        ulong word = Volatile.Read(ref _frame->Word);
        if ((word & (SharedMask | ExclusiveBit)) != 0
            || Interlocked.CompareExchange(ref _frame->Word, (word & VersionMask) | ExclusiveBit, word) != word)
        {
            return false;
        }

        LatchCount.Taken();
        return true;
    }

    /// <summary>Ends the latch; optimistic readers of the page start again.</summary>
    internal void ReleaseExclusive()
    {
        ulong word = Volatile.Read(ref _frame->Word);
        Volatile.Write(ref _frame->Word, (word & VersionMask) + VersionOne);
        LatchCount.Released();
    }

    /// <summary>Ends the latch without a new version, when nothing was changed.</summary>
    internal void ReleaseExclusiveUnchanged()
    {
        Volatile.Write(ref _frame->Word, Volatile.Read(ref _frame->Word) & VersionMask);
        LatchCount.Released();
    }

    public bool Equals(FrameRef other) => _frame == other._frame;

    public override bool Equals(object? obj) => obj is FrameRef other && Equals(other);

    public override int GetHashCode() => ((nint)_frame).GetHashCode();

    private ulong WaitForWriter()
    {
        SpinWait spin = default;
        while (true)
        {
            ulong word = Volatile.Read(ref _frame->Word);
            if ((word & ExclusiveBit) == 0)
            {
                return word;
            }

            spin.SpinOnce(sleep1Threshold: -1);
        }
    }
}
