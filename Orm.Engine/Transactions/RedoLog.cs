using System.Runtime.InteropServices;
using Orm.Engine.Storage.Durable;
using Orm.Engine.Storage.Log;

namespace Orm.Engine.Transactions;

/// <summary>
/// What a transaction has changed, for the log. The last frame is kept in this process until the commit; a transaction
/// of more than a frame sends the full ones ahead, as chunks that take effect when it commits, so that its memory does
/// not grow with it.
/// </summary>
/// <param name="store">Where the frames go.</param>
/// <param name="frameBytes">The length from which on a frame is closed.</param>
internal sealed class RedoLog(DurableStore store, int frameBytes) : RowFrames(frameBytes)
{
    // The chunks that count.
    private int _chunks;

    internal bool IsEmpty => _chunks == 0 && !Last.HoldsRecords;

    /// <summary>The number in the chunks, or 0 while there are none.</summary>
    internal ulong Transaction { get; private set; }

    internal Mark Position => new(_chunks, Last.Length);

    /// <summary>The last frame, to be committed together with the chunks before.</summary>
    internal LogBatch Finish()
    {
        Last.SetTransaction(Transaction);
        return Last;
    }

    /// <summary>Forgets what came after a position.</summary>
    internal void ShortenTo(Mark position)
    {
        if (position.Chunks == _chunks)
        {
            Last.ShortenTo(Math.Max(position.Length, LogBatch.EmptyCommitBytes));
            return;
        }

        // The frame of the position has become a chunk: the next one will say how much of it counts.
        int bytes = Math.Max(0, position.Length - LogBatch.EmptyCommitBytes);
        Last.BeginCommit(transaction: 0);
        _chunks = position.Chunks + 1;
        Last.Keep(_chunks, bytes);
    }

    /// <summary>Forgets everything: the chunks never take effect.</summary>
    internal void Abandon()
    {
        Last.BeginCommit(transaction: 0);
        _chunks = 0;
        if (Transaction != 0)
        {
            store.AppendAbort(Transaction);
            Transaction = 0;
        }
    }

    /// <summary>Begins the log of another transaction.</summary>
    internal void Restart()
    {
        Last.BeginCommit(transaction: 0);
        _chunks = 0;
        Transaction = 0;
    }

    protected override void CloseFrame()
    {
        Transaction = Transaction == 0 ? store.NewTransaction() : Transaction;
        Last.BecomeChunk(Transaction);
        Lsn end;
        try
        {
            end = store.AppendChunk(Transaction, Last);
        }
        catch (Exception)
        {
            // The disk is full: the transaction can go on without its last change.
            Last.BecomeCommit();
            throw;
        }

        _chunks++;
        Last.BeginCommit(transaction: 0);
        store.Secure(end, Synchronous.Off);
    }

    /// <summary>A place in what was logged.</summary>
    /// <param name="Chunks">The chunks before the frame.</param>
    /// <param name="Length">The length of the frame.</param>
    [StructLayout(LayoutKind.Auto)]
    internal readonly record struct Mark(int Chunks, int Length);
}
