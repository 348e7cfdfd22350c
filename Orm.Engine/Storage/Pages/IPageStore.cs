namespace Orm.Engine.Storage.Pages;

/// <summary>
/// Page images below the buffer pool. Every write goes to a place in the file that no durable checkpoint refers to,
/// so a crash always finds the last durable checkpoint whole.
/// </summary>
/// <remarks>
/// <para>Two versions of a page matter here: the <em>working</em> image (the last one written, what
/// <see cref="Read"/> returns) and the image of the checkpoint in progress. <see cref="BeginCheckpoint"/> freezes the
/// set of allocated pages and their working images at that instant; from then on:</para>
/// <list type="bullet">
/// <item>a frame that was dirty at that instant must reach the file through <see cref="IPageCheckpoint.Write"/> with
/// its content as of that instant, also when it is evicted;</item>
/// <item>content that is newer than that instant goes through <see cref="Write"/> and is not in the checkpoint;</item>
/// <item>a page freed after that instant is still in the checkpoint, one allocated after it is not.</item>
/// </list>
/// <para>All members may be called from any thread. The caller sees to it that <see cref="Read"/> of a page does not
/// overlap a write of that same page (in the pool both happen under the frame's exclusive state).</para>
/// </remarks>
internal interface IPageStore
{
    /// <summary>Hands out a page number of the class. The page has no image until it is first written.</summary>
    /// <exception cref="IOException">The file cannot grow.</exception>
    PageId Allocate(PageSize size);

    /// <summary>Gives a page number back. It may be handed out again at once.</summary>
    void Free(PageId page);

    /// <summary>Reads the working image and checks its checksum.</summary>
    /// <param name="page">An allocated page that has been written.</param>
    /// <param name="destination">Exactly as long as a page of this class.</param>
    /// <exception cref="DatabaseCorruptException">The page has no image, or not the one that was written.</exception>
    void Read(PageId page, Span<byte> destination);

    /// <summary>
    /// Writes a working image out of place (eviction of a dirty frame). Not durable by itself: a crash forgets it
    /// unless a later checkpoint freezes it.
    /// </summary>
    void Write(PageId page, ReadOnlySpan<byte> image);

    /// <summary>Freezes the current state as the content of the next checkpoint. One at a time.</summary>
    /// <exception cref="InvalidOperationException">A checkpoint is in progress.</exception>
    IPageCheckpoint BeginCheckpoint();

    /// <summary>The anchor of the last durable checkpoint: where the trees and the log replay start.</summary>
    CheckpointAnchor Anchor { get; }
}
