using Orm.Engine.Storage.Files.Simulation;

namespace Orm.Tests.Engine.Schedules;

/// <summary>
/// Runs threads one at a time and decides, at each place at which another one may come in, who goes on: the same seed
/// gives the same order of steps, on any machine.
/// </summary>
/// <remarks>
/// Half of the seeds choose by priorities that are exchanged at few random steps (Burckhardt, Kothari, Musuvathi and
/// Nagarakatti 2010: a bug that needs d such places is found with a known least probability), the others choose anew at
/// each step.
/// </remarks>
/// <param name="seed">What the order follows from.</param>
/// <param name="steps">About how many steps the threads make in all.</param>
internal sealed class ForcedSchedule(ulong seed, int steps)
{
    private const int Exchanges = 4;

    // Waiting in turns for so long without anybody getting on is a circle that was not found.
    private const int MostWaits = 20_000;

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    [ThreadStatic]
    private static Worker? s_self;

    private readonly SplitMix64 _random = new(seed);
    private readonly List<Worker> _running = [];
    private readonly HashSet<int> _exchanges = [];
    private readonly TaskCompletionSource _done = new();
    private readonly bool _byPriority = seed % 2 == 0;
    private Exception? _failure;
    private int _lowest;
    private int _waits;

    /// <summary>How many steps have been made: the time.</summary>
    internal int Clock { get; private set; }

    /// <summary>Runs the bodies to their ends.</summary>
    /// <exception cref="InvalidOperationException">One of them failed; the message has the seed.</exception>
    internal void Run(params Action[] bodies)
    {
        for (int i = 0; i < Exchanges; i++)
        {
            _exchanges.Add(_random.Next(steps));
        }

        foreach (var body in bodies)
        {
            _running.Insert(_random.Next(_running.Count + 1), new Worker(body));
        }

        for (int i = 0; i < _running.Count; i++)
        {
            _running[i].Priority = i;
        }

        var all = _running.ToList();
        all.ForEach(worker => new Thread(() => Run(worker)) { IsBackground = true }.Start());
        Choose().Turn.Release();
        if (!_done.Task.Wait(Longest))
        {
            throw Failure("a thread is blocked by another one that has no turn", null);
        }

        if (_failure is not null)
        {
            throw Failure(_failure.Message, _failure);
        }
    }

    /// <summary>A place at which another thread may come in.</summary>
    internal void Pass()
    {
        if (s_self is not { } self)
        {
            return;
        }

        _waits = 0;
        Clock++;
        if (_exchanges.Contains(Clock))
        {
            self.Priority = --_lowest;
        }

        HandOver(self);
    }

    /// <summary>A place at which this thread cannot go on before another one has.</summary>
    internal void PassWaiting()
    {
        if (s_self is not { } self)
        {
            return;
        }

        self.Priority = --_lowest;
        if (++_waits > MostWaits)
        {
            throw new InvalidOperationException("all threads wait");
        }

        HandOver(self);
    }

    private void Run(Worker worker)
    {
        worker.Turn.Wait();
        s_self = worker;
        try
        {
            worker.Body();
        }
        catch (Exception failure)
        {
            _failure ??= failure;
        }

        s_self = null;
        _running.Remove(worker);
        if (_running.Count == 0)
        {
            _done.SetResult();
        }
        else
        {
            Choose().Turn.Release();
        }
    }

    private void HandOver(Worker self)
    {
        if (_failure is not null)
        {
            throw new OperationCanceledException("Another thread has failed.");
        }

        var next = Choose();
        if (next != self)
        {
            next.Turn.Release();
            self.Turn.Wait();
        }
    }

    private Worker Choose() => _byPriority
        ? _running.MaxBy(worker => worker.Priority)!
        : _running[_random.Next(_running.Count)];

    private InvalidOperationException Failure(string what, Exception? cause) =>
        new(FormattableString.Invariant($"Seed {seed}, step {Clock}: {what}"), cause);

    private sealed class Worker(Action body)
    {
        internal Action Body => body;

        internal SemaphoreSlim Turn { get; } = new(0);

        internal int Priority { get; set; }
    }
}
