using System.Runtime.InteropServices;
using Orm.Engine.Storage.Pages;

namespace Orm.Engine.Storage.Buffers;

/// <summary>
/// The flat map from page to frame, one array per size class, in chunks that are allocated as the database grows and
/// never move: a look-up is two dependent loads, no hashing and no lock.
/// </summary>
/// <remarks>
/// An entry is 0 when the page is in no frame, i+1 when it is in frame i, and -(i+1) while a thread reads it into
/// frame i. Entries change by compare-and-swap only.
/// </remarks>
internal sealed unsafe class PageTable : IDisposable
{
    private const int ChunkBits = 16;
    private const int ChunkEntries = 1 << ChunkBits;
    private const int Chunks = 1 << (31 - ChunkBits);
    private readonly Lock _growth = new();
    private int** _directories;

    internal PageTable()
    {
        // Zeroed pages that nobody touches cost address space only.
        _directories = (int**)NativeMemory.AllocZeroed(2 * Chunks, (nuint)sizeof(int*));
    }

    /// <summary>The entry of a page that may never have been in a frame.</summary>
    internal int Find(PageId page)
    {
        int* chunk = Volatile.Read(ref *(nint*)Slot(page)) is nint address ? (int*)address : null;
        return chunk == null ? 0 : Volatile.Read(ref chunk[page.Index & (ChunkEntries - 1)]);
    }

    internal ref int Entry(PageId page)
    {
        int** slot = Slot(page);
        if (Volatile.Read(ref *(nint*)slot) == 0)
        {
            lock (_growth)
            {
                if (*slot == null)
                {
                    Volatile.Write(
                        ref *(nint*)slot, (nint)NativeMemory.AllocZeroed(ChunkEntries, sizeof(int)));
                }
            }
        }

        return ref (*slot)[page.Index & (ChunkEntries - 1)];
    }

    private int** Slot(PageId page) =>
        _directories + ((nint)page.Size * Chunks) + (nint)(page.Index >> ChunkBits);

    public void Dispose()
    {
        if (_directories == null)
        {
            return;
        }

        for (int i = 0; i < 2 * Chunks; i++)
        {
            NativeMemory.Free(_directories[i]);
        }

        NativeMemory.Free(_directories);
        _directories = null;
    }
}
