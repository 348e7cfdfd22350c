using System.Globalization;
using Orm.Engine.Sql.Syntax;
using Orm.Engine.Types;

namespace Orm.Engine.Data.Sessions;

// SET and RESET. Two settings change what statements do: how long they wait for locks, and how many threads share a
// query.
internal sealed partial class Session
{
    private const string LockTimeoutName = "lock_timeout";
    private const string WorkersName = "max_degree_of_parallelism";

    /// <summary>More than any machine has processors for.</summary>
    private const int MostWorkersEver = 1024;

    private TimeSpan? _lockTimeoutOfTransaction;
    private TimeSpan? _lockTimeoutSet;
    private int? _workersOfTransaction;
    private int? _workersSet;

    /// <summary>How long statements wait for locks unless SET says otherwise; null: as the database says.</summary>
    internal TimeSpan? LockTimeout { get; init; }

    /// <summary>How many threads at most share a query.</summary>
    internal int MostWorkers =>
        (_workersOfTransaction ?? _workersSet ?? Instance.Database.Options.MaxDegreeOfParallelism) switch
        {
            0 => Environment.ProcessorCount,
            int workers => Math.Min(workers, MostWorkersEver),
        };

    private TimeSpan PresentLockTimeout => _lockTimeoutOfTransaction ?? _lockTimeoutSet ?? LockTimeout
        ?? Instance.Database.Options.LockTimeout;

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
    }

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
