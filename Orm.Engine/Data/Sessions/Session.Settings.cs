using System.Globalization;
using Orm.Engine.Sql.Syntax;
using Orm.Engine.Storage.Log;
using Orm.Engine.Types;

namespace Orm.Engine.Data.Sessions;

// SET and RESET. Three settings change something: how long statements wait for locks, how many threads share a query,
// and what commits wait for.
internal sealed partial class Session
{
    private const string LockTimeoutName = "lock_timeout";
    private const string WorkersName = "max_degree_of_parallelism";
    private const string SynchronousName = "synchronous_commit";

    /// <summary>More than any machine has processors for.</summary>
    private const int MostWorkersEver = 1024;

    private TimeSpan? _lockTimeoutOfTransaction;
    private TimeSpan? _lockTimeoutSet;
    private int? _workersOfTransaction;
    private int? _workersSet;
    private readonly int? _workersOfConnection;
    private Synchronous? _synchronousOfTransaction;
    private Synchronous? _synchronousSet;

    /// <summary>How long statements wait for locks unless SET says otherwise; null: as the database says.</summary>
    internal TimeSpan? LockTimeout { get; init; }

    /// <summary>What commits wait for unless SET says otherwise; null: as the database says.</summary>
    internal Synchronous? Synchronous { get; init; }

    /// <summary>How many threads at most share a query.</summary>
    internal int MostWorkers =>
        (_workersOfTransaction ?? _workersSet ?? _workersOfConnection
            ?? Instance.Database.Options.MaxDegreeOfParallelism) switch
        {
            0 => Environment.ProcessorCount,
            int workers => Math.Min(workers, MostWorkersEver),
        };

    private TimeSpan PresentLockTimeout => _lockTimeoutOfTransaction ?? _lockTimeoutSet ?? LockTimeout
        ?? Instance.Database.Options.LockTimeout;

    private Synchronous PresentSynchronous => _synchronousOfTransaction ?? _synchronousSet ?? Synchronous
        ?? Instance.Database.Options.Synchronous;

    private void Set(SetStatement set)
    {
        string? value = set.Values.IsEmpty ? null : set.Values[0].Text;
        switch (set.Name)
        {
            case LockTimeoutName:
                TimeSpan? timeout = value is null ? null : DurationOf(value);
                (set.IsLocal ? ref _lockTimeoutOfTransaction : ref _lockTimeoutSet) = timeout;
                Transaction.LockTimeout = PresentLockTimeout;
                break;
            case WorkersName:
                int? workers = value is null ? null : WorkersOf(value);
                (set.IsLocal ? ref _workersOfTransaction : ref _workersSet) = workers;
                break;
            case SynchronousName:
                Synchronous? synchronous = value is null ? null : SynchronousOf(value);
                (set.IsLocal ? ref _synchronousOfTransaction : ref _synchronousSet) = synchronous;
                Transaction.Synchronous = PresentSynchronous;
                break;
        }
    }

    private void Reset(ResetStatement reset)
    {
        if (reset.Name is null or LockTimeoutName)
        {
            _lockTimeoutSet = null;
            Transaction.LockTimeout = PresentLockTimeout;
        }

        if (reset.Name is null or WorkersName)
        {
            _workersSet = null;
        }

        if (reset.Name is null or SynchronousName)
        {
            _synchronousSet = null;
            Transaction.Synchronous = PresentSynchronous;
        }
    }

    // PostgreSQL's values, and NORMAL. There is no other machine to wait for.
    private static Synchronous SynchronousOf(string text) => text.ToUpperInvariant() switch
    {
        "ON" or "FULL" or "LOCAL" or "REMOTE_WRITE" or "REMOTE_APPLY" or "TRUE" or "YES" or "1" =>
            Storage.Log.Synchronous.Full,
        "NORMAL" => Storage.Log.Synchronous.Normal,
        "OFF" or "FALSE" or "NO" or "0" => Storage.Log.Synchronous.Off,
        _ => throw new StatementException(
            SqlStates.InvalidParameterValue,
            $"'{text}' is no value of {SynchronousName}",
            hint: "Write on (or full), normal or off."),
    };

    private static int WorkersOf(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int workers)
            && workers <= MostWorkersEver
            ? workers
            : throw new StatementException(
                SqlStates.InvalidParameterValue,
                $"'{text}' is no degree of parallelism",
                hint: "Write a number of threads, or 0 for as many as there are processors.");

    /// <summary>A number of milliseconds, or one with its unit; 0 waits for ever.</summary>
    private static TimeSpan DurationOf(string text)
    {
        int digits = text.TakeWhile(letter => char.IsAsciiDigit(letter) || letter == '.').Count();
        double? factor = text[digits..].Trim() switch
        {
            "" or "ms" => 1,
            "us" => 0.001,
            "s" => 1000,
            "min" => 60_000,
            "h" => 3_600_000,
            "d" => 86_400_000,
            _ => null,
        };
        return factor is { } unit
            && double.TryParse(text[..digits], CultureInfo.InvariantCulture, out double number)
            && number * unit is >= 0 and <= int.MaxValue and var milliseconds
            ? milliseconds == 0 ? Timeout.InfiniteTimeSpan : TimeSpan.FromMilliseconds(milliseconds)
            : throw new StatementException(
                SqlStates.InvalidParameterValue,
                $"'{text}' is no duration",
                hint: "Write milliseconds, or a number with ms, s, min, h or d.");
    }
}
