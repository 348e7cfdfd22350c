using Orm.Engine.Storage.Log;

namespace Orm.Engine.Transactions;

/// <summary>What a recovery from a checkpoint takes back, as frames.</summary>
/// <param name="frameBytes">The length from which on a frame is closed.</param>
internal sealed class TakenBack(int frameBytes) : RowFrames(frameBytes)
{
    private readonly List<LogBatch> _closed = [];

    internal IEnumerable<LogBatch> Frames => Last.HoldsRecords ? [.. _closed, Last] : _closed;

    protected override void CloseFrame()
    {
        _closed.Add(Last);
        Last = NewFrame();
    }
}
