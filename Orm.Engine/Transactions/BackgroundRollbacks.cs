using System.Collections.Concurrent;

namespace Orm.Engine.Transactions;

/// <summary>
/// Transactions that threads of their own undo, so that who has cancelled a statement does not wait for that. Until one
/// of them has ended it is like any other that is open: nobody sees its changes, and its locks hold.
/// </summary>
internal sealed class BackgroundRollbacks
{
    private readonly ConcurrentDictionary<Transaction, Task> _running = [];

    /// <summary>Undoes a transaction, which nobody else uses any more.</summary>
    internal void Begin(Transaction transaction)
    {
        var task = new Task(() => Undo(transaction), TaskCreationOptions.LongRunning);
        _running[transaction] = task;
        task.Start(TaskScheduler.Default);
    }

    /// <summary>Returns when all of them have ended.</summary>
    internal void Wait() => Task.WaitAll([.. _running.Values]);

    private void Undo(Transaction transaction)
    {
        try
        {
            transaction.RollBack();
        }
        catch (DatabaseFailedException)
        {
            // The database has stopped: every later use of it says so, and why.
        }

        _running.TryRemove(transaction, out _);
    }
}
