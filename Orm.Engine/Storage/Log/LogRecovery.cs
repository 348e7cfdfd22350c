namespace Orm.Engine.Storage.Log;

/// <summary>From a replayed log to one that can be appended to.</summary>
internal static class LogRecovery
{
    /// <summary>Makes what was replayed durable, and continues behind it in a segment of its own.</summary>
    internal static LogWriter Continue(
        LogDirectory directory, LogReplay replayed, LogOptions options, TimeProvider clock, FailureLatch failure)
    {
        LogTail.MakeDurable(directory, replayed.Durable, replayed.End);
        return new LogWriter(new SegmentPool(directory, options, clock, failure), replayed.End, options, failure);
    }
}
