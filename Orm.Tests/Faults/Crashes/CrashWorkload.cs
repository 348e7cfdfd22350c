using System.Collections.Concurrent;
using Orm.Engine;
using Orm.Engine.Storage.Files.Simulation;

namespace Orm.Tests.Faults.Crashes;

/// <summary>
/// A seeded sequence of commits, checkpoints, closes and crashes on a simulated disk. At every write and flush the disk
/// is examined as a machine would find it after a power failure, and as the next process would find it after a kill.
/// </summary>
/// <param name="seed">What everything follows from.</param>
/// <param name="behaviour">What the disk does besides losing power.</param>
/// <remarks>
/// On a disk that lies, damage may be reported at any time after a lie; the run then begins anew on another disk. What
/// is not reported has to be right.
/// </remarks>
internal abstract class CrashWorkload<TSubject>(ulong seed, DiskBehaviour behaviour)
    where TSubject : class, ICrashSubject
{
    private const int MaxOpenings = 20;

    private TSubject? _subject;
    private bool _hasLied;
    private bool _isOpening;
    private CrashFinding? _finding;

    /// <summary>How many times the disk was examined.</summary>
    internal long CrashPoints { get; private set; }

    /// <summary>How many commits there were.</summary>
    internal long Commits { get; private set; }

    /// <summary>How often damage was reported as it should.</summary>
    internal long Reports { get; private set; }

    protected ulong Seed => seed;

    protected SplitMix64 Random { get; } = new(seed);

    protected SimulatedFileSystem Disk { get; private set; } = new(seed);

    protected CommitHistory History { get; private set; } = new();

    protected Promises Promises { get; private set; } = new();

    protected TSubject Subject => _subject!;

    protected CrashExaminer Examiner => new(seed, CrashPoints, OpenDisk, History);

    /// <summary>Runs, and adds to the findings if a promise was broken.</summary>
    internal void Collect(int steps, ConcurrentQueue<CrashFinding> findings)
    {
        try
        {
            Run(steps);
        }
        catch (CrashFinding finding)
        {
            findings.Enqueue(finding);
        }
    }

    /// <exception cref="CrashFinding">A promise was broken.</exception>
    internal void Run(int steps)
    {
        try
        {
            Begin();
            for (int step = 0; step < steps; step++)
            {
                TryStep();
            }
        }
        catch (Exception failure) when (failure is not CrashFinding)
        {
            // A finding may have gone through the engine, which takes it for a failure of the disk.
            throw _finding ?? new CrashFinding(seed, CrashPoints, failure.Message, failure);
        }
        finally
        {
            Disk.Observer = null;
            CrashExaminer.Abandon(_subject);
        }
    }

    /// <summary>Opens a disk.</summary>
    protected abstract TSubject OpenDisk(SimulatedFileSystem disk);

    /// <summary>Does something that the workload consists of.</summary>
    /// <param name="choice">From 0 to 99, at random.</param>
    protected abstract void Step(int choice);

    /// <summary>Called when a new database has been created.</summary>
    protected virtual void Initialize()
    {
    }

    /// <summary>Called when an instance has been opened in place of the one before.</summary>
    protected virtual void Opened()
    {
    }

    protected void CountCommit() => Commits++;

    protected void Checkpoint()
    {
        Subject.Checkpoint();
        Promises.Saved(History.Last);
    }

    /// <summary>The instance closes in good order, and is opened again.</summary>
    protected void Close(Action close)
    {
        close();
        Promises.Saved(History.Last);
        Open();
    }

    // The crash that the workload itself goes through: what is found then is what it goes on with.
    protected void Crash(bool powerFailure)
    {
        ulong crash = Random.Next();
        NoteLies();
        Disk.Observer = null;
        var found = powerFailure ? Disk.AfterPowerFailure(crash) : Disk.AfterProcessExit(crash);
        CrashExaminer.Abandon(_subject);
        Disk = found;
        Disk.Observer = _ => Examine();
        if (powerFailure)
        {
            Promises.LostPower();
        }

        Reopen("after the crash");
    }

    private void Begin()
    {
        Disk.Observer = _ => Examine();
        Open();
        Initialize();
    }

    private void TryStep()
    {
        if (behaviour.HasFlag(DiskBehaviour.Failing) && Random.OneIn(8))
        {
            CrashFaults.ScheduleFailure(Disk, Random);
        }

        if (behaviour.HasFlag(DiskBehaviour.Lying) && !_hasLied && Random.OneIn(16))
        {
            CrashFaults.ScheduleLie(Disk, Random);
        }

        try
        {
            StepOrRestart();
        }
        catch (IOException report) when (_finding is null && HasLied && CrashExaminer.IsReport(report))
        {
            Reports++;
            BeginAnew();
        }
    }

    private void StepOrRestart()
    {
        try
        {
            Step(Random.Next(100));
        }
        catch (IOException failure) when (
            _finding is null && behaviour != DiskBehaviour.Sound && !CrashExaminer.IsReport(failure))
        {
            // The process closes what it can and starts again, on the same machine.
            CrashExaminer.Abandon(_subject);
            Reopen("after the failure");
        }

        NoteLies();
    }

    private bool HasLied => _hasLied || Disk.Lies > 0;

    private void BeginAnew()
    {
        Disk.Observer = null;
        CrashExaminer.Abandon(_subject);
        _hasLied = false;
        History = new CommitHistory();
        Promises = new Promises();
        Disk = new SimulatedFileSystem(Random.Next());
        Begin();
    }

    private void Open()
    {
        for (int attempt = 0; ; attempt++)
        {
            try
            {
                _isOpening = true;
                _subject = OpenDisk(Disk);
                Opened();
                NoteLies();
                return;
            }
            catch (IOException failure) when (
                _finding is null
                && behaviour != DiskBehaviour.Sound
                && attempt < MaxOpenings
                && failure is not (DatabaseCorruptException or DatabaseLockedException))
            {
                // A fault hit the opening itself; the next attempt finds one less.
                NoteLies();
            }
            finally
            {
                _isOpening = false;
            }
        }
    }

    private void Reopen(string when)
    {
        NoteLies();
        long lies = Disk.Lies;
        Open();
        Examiner.Check(Subject, Promises.Floor(powerFailure: false, rot: false), when);
        History.CutAfter(Subject.LastCommit);
        // Recovery makes what it found durable before anything builds on it.
        Promises.Recovered(History.Last, lied: Disk.Lies > lies);
    }

    // There is one lie on a disk: two could hide each other.
    private void NoteLies()
    {
        if (Disk.Lies > 0 && !_hasLied)
        {
            _hasLied = true;
            Promises.Lied(_isOpening);
        }
    }

    private void Examine()
    {
        if (_finding is not null)
        {
            return;
        }

        NoteLies();
        CrashPoints++;
        ulong crash = SplitMix64.Combine(seed, (ulong)CrashPoints);
        var random = new SplitMix64(crash);
        bool powerFailure = !random.OneIn(4);
        var disk = powerFailure ? Disk.AfterPowerFailure(crash) : Disk.AfterProcessExit(crash);
        bool rots = behaviour.HasFlag(DiskBehaviour.Lying) && !_hasLied && random.OneIn(4);
        if (rots)
        {
            CrashFaults.Rot(disk, random);
        }

        var expected = new CrashExaminer.Expectation(
            Promises.Floor(powerFailure, rots), Promises.Floor(powerFailure: true, rots), rots || _hasLied);
        try
        {
            var examiner = Examiner;
            examiner.Examine(disk, expected, crash, random);
            Reports += examiner.WasReported ? 1 : 0;
        }
        catch (CrashFinding finding)
        {
            _finding = finding;
            throw;
        }
    }
}
