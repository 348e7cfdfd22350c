using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Orm.Tests.Faults.Crashes;
using Orm.Tests.Faults.Crashes.Stores;
using Orm.Tests.Faults.Crashes.Transactions;

namespace Orm.Benchmarks.Engine;

/// <summary>
/// Crashes seeded workloads of the engine at every write and flush, on every core, until it is stopped or finds
/// something, and prints how many crash points it passes a minute.
/// </summary>
internal static class Soak
{
    private const int StoreSteps = 400;
    private const int TransactionSteps = 150;

    internal static Command Command()
    {
        var from = new Option<ulong>("--from") { Description = "the seed to start with" };
        var seed = new Option<ulong?>("--seed") { Description = "replays one seed and ends" };
        var minutes = new Option<double?>("--minutes") { Description = "ends after that time" };
        var command = new Command(
            "soak", "crash points a minute that the engine's storage survives, until it is stopped")
        {
            from, seed, minutes,
        };
        command.SetAction(given => new SoakRun(
            given.GetValue(seed) ?? given.GetValue(from), given.GetValue(seed) is not null,
            given.GetValue(minutes) is { } limit ? TimeSpan.FromMinutes(limit) : TimeSpan.MaxValue).Execute());
        return command;
    }

    private sealed class SoakRun(ulong from, bool once, TimeSpan deadline)
    {
        private readonly Stopwatch _elapsed = Stopwatch.StartNew();
        private ulong _seed = from;
        private long _points;
        private long _reports;
        private CrashFinding? _finding;

        internal int Execute()
        {
            using var stop = new CancellationTokenSource();
            Console.CancelKeyPress += (_, press) =>
            {
                press.Cancel = true;
                stop.Cancel();
            };
            var workers = Enumerable.Range(0, once ? 1 : Environment.ProcessorCount)
                .Select(_ => new Thread(() => Work(stop)))
                .ToList();
            workers.ForEach(worker => worker.Start());
            while (!stop.Token.WaitHandle.WaitOne(TimeSpan.FromSeconds(10)) && workers.Exists(worker => worker.IsAlive))
            {
                Report();
            }

            workers.ForEach(worker => worker.Join());
            Report();
            Console.WriteLine(_finding is null ? "Nothing found." : _finding.ToString());
            return _finding is null ? 0 : 1;
        }

        private void Work(CancellationTokenSource stop)
        {
            while (!stop.IsCancellationRequested && _elapsed.Elapsed < deadline)
            {
                ulong seed = Interlocked.Increment(ref _seed) - 1;
                var behaviour = CrashFaults.BehaviourOf(seed);
                Run(new StoreCrashWorkload(seed, onTrees: false, behaviour), StoreSteps, stop);
                Run(new StoreCrashWorkload(seed, onTrees: true, behaviour), StoreSteps, stop);
                Run(new TransactionCrashWorkload(seed, behaviour), TransactionSteps, stop);
                if (once)
                {
                    return;
                }
            }
        }

        private void Run<TSubject>(CrashWorkload<TSubject> workload, int steps, CancellationTokenSource stop)
            where TSubject : class, ICrashSubject
        {
            try
            {
                workload.Run(steps);
            }
            catch (CrashFinding finding)
            {
                Interlocked.CompareExchange(ref _finding, finding, null);
                stop.Cancel();
            }

            Interlocked.Add(ref _points, workload.CrashPoints);
            Interlocked.Add(ref _reports, workload.Reports);
        }

        private void Report()
        {
            long points = Volatile.Read(ref _points);
            double perMinute = points / _elapsed.Elapsed.TotalMinutes;
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{_elapsed.Elapsed:hh\\:mm\\:ss}  next seed {Volatile.Read(ref _seed)}  " +
                $"{points:N0} crash points, {perMinute:N0} a minute; " +
                $"{Volatile.Read(ref _reports):N0} times damage, reported as such"));
        }
    }
}
