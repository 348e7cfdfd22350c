using System.Runtime.InteropServices;

namespace Orm.Engine.Storage.Buffers;

/// <summary>
/// The state of one frame, in native memory: a cache line, so that latching one page does not slow down another.
/// </summary>
/// <remarks>
/// <code>
/// offset  bytes  content
///      0      8  latch word: bit 0 exclusive, bit 1 a writer waits, bits 2-15 shared holders, bits 16-63 version
///      8      8  address of the page image
///     16      4  the page in the frame, 0 while there is none
///     20      4  the checkpoint epoch in which the image became dirty
///     24      4  1 while a thread writes an image of the page to the store
///     28      4  1 while an image saved for the checkpoint waits to be written
///     32      1  1 when the image differs from the store's
///     33      1  1 when the page was freed and waits for a write of it to end
///     34      1  heat: passes of the clock that the page survives without being used
///     36      4  the frame's own index
///     40      4  the slab its memory is from
///     44      1  the quarter of the slab
///     48      8  stamp of the transactions that changed the leaf
/// </code>
/// </remarks>
[StructLayout(LayoutKind.Explicit, Size = Size)]
internal unsafe struct Frame
{
    internal const int Size = 64;

    [FieldOffset(0)]
    internal ulong Word;

    [FieldOffset(8)]
    internal byte* Memory;

    [FieldOffset(16)]
    internal uint Page;

    [FieldOffset(20)]
    internal uint DirtyEpoch;

    [FieldOffset(24)]
    internal int Writer;

    [FieldOffset(28)]
    internal int Saved;

    [FieldOffset(32)]
    internal bool Dirty;

    [FieldOffset(33)]
    internal bool Doomed;

    [FieldOffset(34)]
    internal byte Heat;

    [FieldOffset(36)]
    internal int Index;

    [FieldOffset(40)]
    internal int Slab;

    [FieldOffset(44)]
    internal byte Quarter;

    [FieldOffset(48)]
    internal long Stamp;
}
