namespace Orm.Engine.Storage.Log;

/// <summary>
/// Those who wait until the log is as safe as they asked, in the order in which they came. Each sleeps on an object of
/// its own, so that a flush wakes those whose commits it made safe, and one more, who leads the next; woken together,
/// all would run to learn that most of them have to wait again.
/// </summary>
/// <remarks>Used under the log's gate, but for <see cref="Wake"/> and <see cref="LogWaiter.Wait"/>.</remarks>
internal sealed class LogWaiters
{
    [ThreadStatic]
    private static List<LogWaiter>? t_woken;

    private readonly LinkedList<LogWaiter> _waiting = [];

    /// <summary>Lines this thread up.</summary>
    internal LogWaiter Add(Lsn upTo, bool durable)
    {
        var waiter = LogWaiter.OfThread(upTo, durable);
        _waiting.AddLast(waiter.Place);
        return waiter;
    }

    /// <summary>Takes out those whose commits are safe, and the next one in line, who has to look again.</summary>
    /// <param name="written">How far the log was handed to the operating system.</param>
    /// <param name="flushed">How far it is durable.</param>
    /// <returns>Whom to <see cref="Wake"/> once the gate is open; the next one comes first.</returns>
    internal List<LogWaiter> TakeOut(Lsn written, Lsn flushed)
    {
        var woken = WokenByThread();
        for (var place = _waiting.First; place is not null;)
        {
            var waiter = place.Value;
            place = place.Next;
            if (waiter.IsSafe(written, flushed))
            {
                Take(waiter, LogWait.Safe, woken);
            }
        }

        if (_waiting.First is { Value: var next })
        {
            Take(next, LogWait.LookAgain, woken);
            (woken[0], woken[^1]) = (woken[^1], woken[0]);
        }

        return woken;
    }

    /// <summary>Takes out everybody: the log has stopped.</summary>
    internal List<LogWaiter> TakeOutAll()
    {
        var woken = WokenByThread();
        while (_waiting.First is { Value: var waiter })
        {
            Take(waiter, LogWait.LookAgain, woken);
        }

        return woken;
    }

    /// <summary>Takes out one who was interrupted.</summary>
    /// <returns>Whether it was to look again: somebody else has to.</returns>
    internal bool Leave(LogWaiter waiter)
    {
        if (waiter.Outcome == LogWait.Waiting)
        {
            _waiting.Remove(waiter.Place);
        }

        return waiter.Outcome == LogWait.LookAgain;
    }

    /// <summary>Wakes those who were taken out.</summary>
    internal static void Wake(List<LogWaiter> woken)
    {
        foreach (var waiter in woken)
        {
            waiter.Wake();
        }

        woken.Clear();
    }

    // The thread's own: while it wakes them, others take out theirs.
    private static List<LogWaiter> WokenByThread() => t_woken ??= [];

    private void Take(LogWaiter waiter, LogWait outcome, List<LogWaiter> woken)
    {
        _waiting.Remove(waiter.Place);
        waiter.Outcome = outcome;
        woken.Add(waiter);
    }
}
