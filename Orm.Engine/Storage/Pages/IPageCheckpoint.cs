namespace Orm.Engine.Storage.Pages;

/// <summary>
/// A checkpoint being written. Disposing one that was not completed abandons it: the last durable checkpoint stays.
/// Pages written through it keep these images as their working images, so nothing written is lost to the pool.
/// </summary>
internal interface IPageCheckpoint : IDisposable
{
    /// <summary>
    /// Writes a page's image as of the beginning of the checkpoint. It becomes the working image too, unless
    /// <see cref="IPageStore.Write"/> has written a newer one since the beginning.
    /// </summary>
    void Write(PageId page, ReadOnlySpan<byte> image);

    /// <summary>
    /// Writes the page map, flushes, flips the superblock and flushes again. When this returns, a crash finds this
    /// checkpoint; only then is the space of the one before reused.
    /// </summary>
    void Complete(in CheckpointAnchor anchor);
}
