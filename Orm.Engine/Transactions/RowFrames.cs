using Orm.Engine.Storage.Log;

namespace Orm.Engine.Transactions;

/// <summary>
/// Changes of rows as records, in frames of a length: a row that is longer is continued in the next one.
/// </summary>
/// <param name="frameBytes">The length from which on a frame is closed.</param>
internal abstract class RowFrames(int frameBytes)
{
    // More than a record has besides its key and its row.
    private const int RecordBytes = 64;

    /// <summary>The frame that is being filled.</summary>
    protected LogBatch Last { get; set; } = NewFrame();

    internal void Put(uint tree, ReadOnlySpan<byte> key, ReadOnlySpan<byte> row)
    {
        int room = frameBytes - LogBatch.CommitBytes - key.Length - RecordBytes;
        FrameFor(key.Length + Math.Min(row.Length, room)).Put(tree, key, row[..Math.Min(row.Length, room)]);
        while (row.Length > room)
        {
            row = row[room..];
            room = frameBytes - LogBatch.CommitBytes - RecordBytes;
            FrameFor(Math.Min(row.Length, room)).ExtendRow(row[..Math.Min(row.Length, room)]);
        }
    }

    internal void Delete(uint tree, ReadOnlySpan<byte> key) => FrameFor(key.Length).Delete(tree, key);

    /// <summary>Makes <see cref="Last"/> an empty frame; what it has been goes on its way.</summary>
    protected abstract void CloseFrame();

    protected static LogBatch NewFrame()
    {
        var frame = new LogBatch();
        frame.BeginCommit(transaction: 0);
        return frame;
    }

    private LogBatch FrameFor(int bytes)
    {
        if (Last.Length + bytes + RecordBytes > frameBytes && Last.HoldsRecords)
        {
            CloseFrame();
        }

        return Last;
    }
}
