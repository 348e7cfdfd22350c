using Orm.Engine.Storage.Log;

namespace Orm.Engine.Storage.Durable;

// Transactions that are logged in several frames.
internal sealed partial class DurableStore
{
    /// <summary>A number for a transaction that is logged in several frames: no other ever has it.</summary>
    internal ulong NewTransaction() => Log.NewTransaction();

    /// <summary>
    /// Appends a part of a transaction, a frame begun with <see cref="LogBatch.BeginChunk"/>. The log is kept from its
    /// first part on until the transaction commits or <see cref="AppendAbort"/> ends it.
    /// </summary>
    internal Lsn AppendChunk(ulong transaction, LogBatch batch)
    {
        lock (_commitLatch)
        {
            _firstChunks.TryAdd(transaction, Log.End);
            return Log.Append(batch);
        }
    }

    /// <summary>Says that the parts of a transaction never take effect, so that the log need not be kept.</summary>
    internal void AppendAbort(ulong transaction)
    {
        lock (_commitLatch)
        {
            if (!_firstChunks.Remove(transaction) || _failure.IsTripped)
            {
                return;
            }

            try
            {
                var batch = new LogBatch();
                batch.Abort(transaction);
                Log.Append(batch);
            }
            catch (IOException)
            {
                // No room for another segment. Parts without a commit do not take effect either.
            }
        }
    }
}
