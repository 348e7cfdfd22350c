using Orm.Engine.Storage.Log;

namespace Orm.Engine.Transactions;

/// <summary>What a recovery from a checkpoint takes back, as frames.</summary>
/// <param name="frameBytes">The length from which on a frame is closed.</param>
/// <param name="append">Gets the frames; the next one is made in the same.</param>
internal sealed class TakenBack(int frameBytes, Action<LogBatch> append) : RowFrames(frameBytes)
{
    /// <summary>Closes the last frame.</summary>
    internal void End()
    {
        if (Last.HoldsRecords)
        {
            CloseFrame();
        }
    }

    protected override void CloseFrame()
    {
        append(Last);
        Last.BeginCommit(transaction: 0);
    }
}
