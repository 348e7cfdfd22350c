using System.Runtime.InteropServices;

namespace Orm.Engine.Storage.Pages;

/// <summary>What a superblock says about the content of its checkpoint, beside the page map.</summary>
/// <param name="Root">The page from which everything else is found, or none in an empty database.</param>
/// <param name="ReplayFrom">The log position from which committed records must be replayed on top of the pages.</param>
/// <param name="Timestamp">The newest commit timestamp that the pages contain.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CheckpointAnchor(PageId Root, ulong ReplayFrom, ulong Timestamp)
{
    /// <summary>
    /// The log position behind which the log says how to take back what had not committed when the checkpoint was
    /// taken; 0 when there is nothing to take back.
    /// </summary>
    internal ulong TakeBackFrom { get; init; }
}
