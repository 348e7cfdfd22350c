using Orm.Engine.Storage.Durable;

namespace Orm.Engine.Transactions;

/// <summary>
/// Takes a checkpoint whenever the log that a recovery would replay has grown to a length, in the background, one at a
/// time.
/// </summary>
internal sealed class AutomaticCheckpoints(DurableStore store, long afterBytes) : IDisposable
{
    // Not a Lock: the end waits on it.
    private readonly object _gate = new();
    private long _grown;
    private bool _isRunning;
    private bool _isStopped;

    /// <summary>
    /// Why the last checkpoint could not be written, or null. The database goes on with the one before, and tries again
    /// when the log has grown by as much again.
    /// </summary>
    internal Exception? LastFailure { get; private set; }

    /// <summary>Called after commits.</summary>
    internal void Consider()
    {
        if (store.ReplayBytes < Volatile.Read(ref _grown) + afterBytes)
        {
            return;
        }

        lock (_gate)
        {
            if (!_isRunning && !_isStopped)
            {
                _isRunning = true;
                ThreadPool.UnsafeQueueUserWorkItem(static checkpoints => checkpoints.Take(), this, preferLocal: false);
            }
        }
    }

    /// <summary>Waits for the one under way; there will be no other.</summary>
    public void Dispose()
    {
        lock (_gate)
        {
            _isStopped = true;
            while (_isRunning)
            {
                Monitor.Wait(_gate);
            }
        }
    }

    private void Take()
    {
        Exception? failure = null;
        try
        {
            store.Checkpoint();
        }
        catch (Exception e)
        {
            // There is nobody to throw it to: commits go on, or get their own error when the instance has stopped.
            failure = e;
        }

        lock (_gate)
        {
            LastFailure = failure;
            Volatile.Write(ref _grown, failure is null ? 0 : store.ReplayBytes);
            _isRunning = false;
            Monitor.PulseAll(_gate);
        }
    }
}
