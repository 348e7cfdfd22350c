using System.Globalization;
using System.Text;
using Orm.Engine.Storage;
using Orm.Engine.Storage.Files;
using Orm.Engine.Storage.Files.Simulation;
using Orm.Engine.Storage.Log;

namespace Orm.Tests.Engine.Storage.Log;

/// <summary>A log alone, without pages: it always replays from its first frame.</summary>
internal sealed class LogFixture : IDisposable
{
    internal static readonly UInt128 DatabaseId = 0x1234_5678_9ABC;
    internal static readonly Lsn Start = new(1, SegmentHeader.FirstFrame);
    internal static readonly LogOptions SmallSegments = new() { SegmentBytes = 8192 };

    private readonly LogBatch _batch = new();

    internal LogFixture(IFileSystem files, LogOptions? options = null)
    {
        Directory = new LogDirectory(files, "x.db", DatabaseId);
        options ??= SmallSegments;
        if (Directory.Numbers().Count == 0)
        {
            var segments = new SegmentPool(Directory, options, TimeProvider.System, Failure);
            Log = new LogWriter(segments, default, options, Failure);
            Log.Begin();
            return;
        }

        var replay = new LogReplay(Directory, Target, after: 0, ReplayLimit.None);
        replay.Run(Start);
        LastTimestamp = replay.LastTimestamp;
        Log = LogRecovery.Continue(Directory, replay, options, TimeProvider.System, Failure);
    }

    internal LogDirectory Directory { get; }

    internal FailureLatch Failure { get; } = new();

    internal LogWriter Log { get; }

    internal RecordingTarget Target { get; } = new();

    internal ulong LastTimestamp { get; private set; }

    /// <summary>Appends the next commit: one row, whose content follows from the timestamp.</summary>
    internal Lsn Append(int rowBytes = 100)
    {
        ulong timestamp = LastTimestamp + 1;
        _batch.BeginCommit(transaction: 0);
        _batch.Put(1, Encoding.UTF8.GetBytes("k" + Text(timestamp)), new byte[rowBytes]);
        _batch.StampCommit(timestamp, (long)timestamp * 1000);
        var end = Log.Append(_batch);
        LastTimestamp = timestamp;
        return end;
    }

    internal void Commit(Synchronous synchronous = Synchronous.Full, int rowBytes = 100) =>
        Log.Secure(Append(rowBytes), synchronous);

    internal static RecordingTarget Recover(IFileSystem files, ReplayLimit? limit = null)
    {
        var target = new RecordingTarget();
        var directory = new LogDirectory(files, "x.db", DatabaseId);
        new LogReplay(directory, target, after: 0, limit ?? ReplayLimit.None).Run(Start);
        return target;
    }

    internal static SimulatedFileSystem NewDisk(ulong seed = 1) => new(seed);

    public void Dispose() => Log.Dispose();

    private static string Text(ulong number) => number.ToString(CultureInfo.InvariantCulture);
}
