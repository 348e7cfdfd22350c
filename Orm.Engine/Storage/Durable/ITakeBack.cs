using Orm.Engine.Storage.Log;

namespace Orm.Engine.Storage.Durable;

/// <summary>Takes back what was in the rows at a checkpoint's instant and has not committed.</summary>
internal interface ITakeBack : IDisposable
{
    /// <summary>Makes the frames, after the instant: as many as there are changes to take back.</summary>
    /// <param name="append">
    /// Gets each frame when it is full, begun with <see cref="LogBatch.BeginCommit"/>; the next one is made in it.
    /// </param>
    void Write(Action<LogBatch> append);
}
