namespace Orm.Engine.Transactions;

/// <summary>
/// Who waits for whom. A transaction waits for one other at a time, so the waits form chains; a wait that would close a
/// circle is a deadlock, and the transaction of the circle that changed least gives way.
/// </summary>
internal sealed class LockWaits(TimeProvider clock)
{
    private readonly Lock _gate = new();

    /// <summary>
    /// Called again and again in place of sleeping. Tests that let one thread run at a time pass to another one here.
    /// </summary>
    internal Action? Schedule { get; set; }

    /// <summary>Returns when another transaction has ended.</summary>
    /// <exception cref="DeadlockDetectedException">This one was chosen to give way.</exception>
    /// <exception cref="LockNotAvailableException">The timeout has passed.</exception>
    /// <exception cref="OperationCanceledException">The wait was cancelled.</exception>
    internal void Wait(TransactionState self, TransactionState other, TimeSpan timeout, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        Enter(self, other);
        try
        {
            using var wake = cancellation.UnsafeRegister(static state => ((TransactionState)state!).Wake(), other);
            long start = clock.GetTimestamp();
            if (Schedule is { } schedule)
            {
                for (; !other.HasEnded; schedule())
                {
                    self.ThrowIfVictim();
                    cancellation.ThrowIfCancellationRequested();
                    RequireTime(timeout, start);
                }

                return;
            }

            lock (other)
            {
                while (!other.HasEnded)
                {
                    self.ThrowIfVictim();
                    cancellation.ThrowIfCancellationRequested();
                    Sleep(other, timeout, start);
                }
            }
        }
        finally
        {
            lock (_gate)
            {
                self.StopWaiting();
            }
        }
    }

    /// <summary>Lets others get on who will soon have done something.</summary>
    internal void Pause(ref SpinWait spin)
    {
        if (Schedule is { } schedule)
        {
            schedule();
        }
        else
        {
            spin.SpinOnce();
        }
    }

    private void Sleep(TransactionState other, TimeSpan timeout, long start)
    {
        if (timeout == Timeout.InfiniteTimeSpan)
        {
            Monitor.Wait(other);
            return;
        }

        Monitor.Wait(other, RequireTime(timeout, start));
    }

    private TimeSpan RequireTime(TimeSpan timeout, long start)
    {
        var left = timeout - clock.GetElapsedTime(start);
        return timeout == Timeout.InfiniteTimeSpan || left > TimeSpan.Zero
            ? left
            : throw new LockNotAvailableException(timeout);
    }

    private void Enter(TransactionState self, TransactionState other)
    {
        lock (_gate)
        {
            int length = 1;
            var victim = self;
            for (var next = other; next is not null && next != self; next = next.WaitsFor)
            {
                length++;
                victim = next.Cost < victim.Cost ? next : victim;
                if (next.WaitsFor is null || next.IsDoomed)
                {
                    // The chain ends here, or is about to be cut here: a circle without this one has its victim.
                    self.BeginWaiting(other);
                    return;
                }
            }

            victim.Doom(length);
            self.BeginWaiting(other);
            victim.WaitsFor!.Wake();
        }
    }
}
