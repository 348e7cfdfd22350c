using System.Runtime.InteropServices;
using Orm.Engine.Storage.Log;

namespace Orm.Engine.Transactions;

/// <summary>
/// What a transaction will append to the log when it commits: kept in this process until then, so that rolling back to
/// a savepoint shortens it. More than a frame should hold is continued in another one.
/// </summary>
/// <param name="frameBytes">The length from which on a frame is closed.</param>
internal sealed class RedoLog(int frameBytes)
{
    private readonly List<LogBatch> _frames = [];

    internal bool IsEmpty => _frames.Count == 0;

    internal IEnumerable<LogBatch> Frames => _frames;

    /// <summary>All frames but the last: the parts of a transaction that is logged in several.</summary>
    internal IEnumerable<LogBatch> Parts => _frames.Take(_frames.Count - 1);

    internal LogBatch Last => _frames[^1];

    internal Mark Position => new(_frames.Count, IsEmpty ? 0 : Last.Length);

    internal void Put(uint tree, ReadOnlySpan<byte> key, ReadOnlySpan<byte> row)
    {
        int room = frameBytes - LogBatch.CommitBytes - key.Length - 64;
        FrameFor(key.Length + Math.Min(row.Length, room)).Put(tree, key, row[..Math.Min(row.Length, room)]);
        while (row.Length > room)
        {
            row = row[room..];
            room = frameBytes - LogBatch.CommitBytes - 64;
            FrameFor(Math.Min(row.Length, room)).ExtendRow(row[..Math.Min(row.Length, room)]);
        }
    }

    internal void Delete(uint tree, ReadOnlySpan<byte> key) => FrameFor(key.Length).Delete(tree, key);

    /// <summary>Forgets what came after a position.</summary>
    internal void ShortenTo(Mark position)
    {
        _frames.RemoveRange(position.Frames, _frames.Count - position.Frames);
        if (position.Frames > 0)
        {
            Last.ShortenTo(position.Length);
        }
    }

    private LogBatch FrameFor(int bytes)
    {
        if (IsEmpty || Last.Length + bytes + 64 > frameBytes)
        {
            var next = new LogBatch();
            next.BeginCommit(transaction: 0);
            _frames.Add(next);
        }

        return Last;
    }

    /// <summary>A place in the log.</summary>
    [StructLayout(LayoutKind.Auto)]
    internal readonly record struct Mark(int Frames, int Length);
}
