using Orm.Engine.Storage.Pages;

namespace Orm.Engine.Storage.Checkpoints;

/// <summary>The checkpoint in progress of a <see cref="PageFile"/>.</summary>
/// <param name="file">Its page file.</param>
/// <param name="changes">For each map, where to note down the nodes that are written.</param>
internal sealed class PageCheckpoint(PageFile file, MapChanges[] changes) : IPageCheckpoint
{
    private bool _ended;

    public void Write(PageId page, ReadOnlySpan<byte> image)
    {
        ObjectDisposedException.ThrowIf(_ended, this);
        file.WriteFrozen(page, image);
    }

    public void Complete(in CheckpointAnchor anchor)
    {
        ObjectDisposedException.ThrowIf(_ended, this);
        file.WriteMaps(changes);
        file.Flip(anchor, changes);
        _ended = true;
    }

    public void Dispose()
    {
        if (!_ended)
        {
            _ended = true;
            file.Abandon(changes);
        }
    }
}
