using System.Runtime.InteropServices;
using Orm.Engine.Storage.Buffers;
using Orm.Engine.Storage.Pages;

namespace Orm.Engine.Storage.Trees;

/// <summary>A page as an optimistic read found it.</summary>
/// <param name="Frame">The frame it is in.</param>
/// <param name="Page">Its number.</param>
/// <param name="Version">The version that was read.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PageRead(FrameRef Frame, PageId Page, ulong Version)
{
    internal bool IsUnchanged => Frame.IsUnchanged(Version);

    /// <summary>Latches the page exclusively, if it is still as it was read.</summary>
    internal bool TryLatchExclusive()
    {
        if (!Frame.TryLatchExclusive(Page))
        {
            return false;
        }

        if (Frame.Version == Version)
        {
            return true;
        }

        Frame.ReleaseExclusiveUnchanged();
        return false;
    }

    /// <summary>Latches the page against change, if it is still as it was read.</summary>
    internal bool TryLatchShared()
    {
        if (!Frame.TryLatchShared(Page))
        {
            return false;
        }

        if (Frame.Version == Version)
        {
            return true;
        }

        Frame.ReleaseShared();
        return false;
    }
}
