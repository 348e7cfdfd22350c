using Orm.Engine.Storage.Log;
using Xunit;

namespace Orm.Tests.Engine.Storage.Log;

public sealed class LogWaitersTests
{
    private const int CommitsOfThread = 2000;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    [Fact]
    public void A_flush_takes_out_who_is_safe_and_the_next_one_who_comes_first()
    {
        var waiters = new LogWaiters();
        var line = Enumerable.Range(1, 4).Select(end => Add(waiters, end, durable: true)).ToList();
        var early = Add(waiters, 4, durable: false);

        var woken = Woken(waiters.TakeOut(written: At(4), flushed: At(2)));

        Assert.Same(line[2], woken[0]);
        Assert.Equal(new HashSet<LogWaiter> { line[0], line[1], line[2], early }, [.. woken]);
        Assert.Equal(
            [LogWait.Safe, LogWait.Safe, LogWait.LookAgain, LogWait.Waiting, LogWait.Safe],
            line.Append(early).Select(waiter => waiter.Outcome));
    }

    [Fact]
    public void A_log_that_stops_takes_out_everybody()
    {
        var waiters = new LogWaiters();
        var line = Enumerable.Range(1, 3).Select(end => Add(waiters, end, durable: true)).ToList();

        Assert.Equal(line, Woken(waiters.TakeOutAll()));
        Assert.All(line, waiter => Assert.Equal(LogWait.LookAgain, waiter.Outcome));
    }

    [Fact]
    public void Who_leaves_the_line_says_whether_another_has_to_look()
    {
        var waiters = new LogWaiters();
        var line = Enumerable.Range(1, 3).Select(end => Add(waiters, end, durable: true)).ToList();

        Assert.False(waiters.Leave(line[1]));
        Assert.Same(line[0], Assert.Single(Woken(waiters.TakeOut(default, default))));
        Assert.True(waiters.Leave(line[0]));
        Assert.Same(line[2], Assert.Single(Woken(waiters.TakeOut(default, default))));
    }

    // Nobody may be left asleep, neither where segments end nor where modes differ.
    [Fact]
    public void Nobody_is_left_in_line()
    {
        using var log = new LogFixture(LogFixture.NewDisk());
        var order = new Lock();
        Synchronous[] modes = [Synchronous.Full, Synchronous.Normal, Synchronous.Full, Synchronous.Off];
        var threads = Enumerable.Range(0, 8)
            .Select(number => new Thread(() => Commit(log, order, modes[number % modes.Length])))
            .ToList();
        threads.ForEach(thread => thread.Start());

        Assert.All(threads, thread => Assert.True(thread.Join(Patience), "A thread waits for ever."));
        Assert.Equal(8UL * CommitsOfThread, log.LastTimestamp);
    }

    private static void Commit(LogFixture log, Lock order, Synchronous mode)
    {
        for (int commits = 0; commits < CommitsOfThread; commits++)
        {
            Lsn end;
            lock (order)
            {
                end = log.Append();
            }

            log.Log.Secure(end, mode);
        }
    }

    // The list is the thread's until they are awake.
    private static List<LogWaiter> Woken(List<LogWaiter> taken)
    {
        List<LogWaiter> copy = [.. taken];
        LogWaiters.Wake(taken);
        return copy;
    }

    // Each thread has one of its own.
    private static LogWaiter Add(LogWaiters waiters, int end, bool durable)
    {
        LogWaiter? added = null;
        var thread = new Thread(() => added = waiters.Add(At(end), durable));
        thread.Start();
        thread.Join();
        return added!;
    }

    private static Lsn At(int end) => new((ulong)end);
}
