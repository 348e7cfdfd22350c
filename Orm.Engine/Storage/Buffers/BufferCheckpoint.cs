using Orm.Engine.Storage.Pages;

namespace Orm.Engine.Storage.Buffers;

/// <summary>
/// A checkpoint of all pages as of the instant it began. Disposing one that was not completed abandons it; the pages
/// then belong to the next one.
/// </summary>
internal sealed class BufferCheckpoint(BufferPool pool, IPageCheckpoint checkpoint) : IDisposable
{
    private bool _ended;

    /// <summary>Writes all pages that were dirty at the instant, while others read and change them.</summary>
    /// <exception cref="IOException">A page could not be written; the checkpoint can only be abandoned.</exception>
    internal void WritePages() => pool.WriteOwed();

    /// <summary>Makes the checkpoint durable.</summary>
    /// <param name="anchor">
    /// What is to be found at the next start; it belongs to the instant the checkpoint began.
    /// </param>
    internal void Complete(in CheckpointAnchor anchor)
    {
        checkpoint.Complete(anchor);
        End();
    }

    public void Dispose() => End();

    private void End()
    {
        if (!_ended)
        {
            _ended = true;
            pool.EndCheckpoint();
            checkpoint.Dispose();
        }
    }
}
