namespace Orm.Engine.Storage.Log;

/// <summary>A thread that waits for the log. Threads keep theirs, so that a commit allocates none.</summary>
internal sealed class LogWaiter
{
    [ThreadStatic]
    private static LogWaiter? t_own;

    private Lsn _upTo;
    private bool _durable;
    private volatile LogWait _outcome;

    private LogWaiter() => Place = new LinkedListNode<LogWaiter>(this);

    /// <summary>Where it stands in line.</summary>
    internal LinkedListNode<LogWaiter> Place { get; }

    /// <summary>What became of it; written under the log's gate.</summary>
    internal LogWait Outcome
    {
        get => _outcome;
        set => _outcome = value;
    }

    internal static LogWaiter OfThread(Lsn upTo, bool durable)
    {
        var waiter = t_own ??= new LogWaiter();
        waiter._upTo = upTo;
        waiter._durable = durable;
        waiter._outcome = LogWait.Waiting;
        return waiter;
    }

    internal bool IsSafe(Lsn written, Lsn flushed) => (_durable ? flushed : written) >= _upTo;

    /// <summary>Sleeps until it is taken out of the line and woken.</summary>
    internal LogWait Wait()
    {
        lock (Place)
        {
            while (_outcome == LogWait.Waiting)
            {
                Monitor.Wait(Place);
            }

            return _outcome;
        }
    }

    internal void Wake()
    {
        lock (Place)
        {
            Monitor.Pulse(Place);
        }
    }
}

/// <summary>What became of a thread that waits for the log.</summary>
internal enum LogWait
{
    /// <summary>It waits.</summary>
    Waiting,

    /// <summary>The log is as safe as it asked.</summary>
    Safe,

    /// <summary>It may have to write the log itself, or the log has stopped.</summary>
    LookAgain,
}
