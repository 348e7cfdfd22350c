using Orm.Engine.Storage.Buffers;
using Orm.Engine.Storage.Pages;

namespace Orm.Engine.Storage.Rows;

/// <summary>A checkpoint of a <see cref="TreeRowStore"/>.</summary>
/// <param name="checkpoint">Its pages.</param>
/// <param name="root">The root of its directory.</param>
internal sealed class TreeRowCheckpoint(BufferCheckpoint checkpoint, PageId root) : IRowCheckpoint
{
    public void WritePages() => checkpoint.WritePages();

    public void Complete(CheckpointAnchor anchor) => checkpoint.Complete(anchor with { Root = root });

    public void Dispose() => checkpoint.Dispose();
}
