using System.Globalization;
using Orm.Engine.Sql.Syntax;
using Orm.Engine.Types;

namespace Orm.Engine.Data.Sessions;

// SET and RESET. One setting changes what statements do: how long they wait for locks.
internal sealed partial class Session
{
    private const string LockTimeoutName = "lock_timeout";
    private TimeSpan? _lockTimeoutOfTransaction;
    private TimeSpan? _lockTimeoutSet;

    /// <summary>How long statements wait for locks unless SET says otherwise; null: as the database says.</summary>
    internal TimeSpan? LockTimeout { get; init; }

    private TimeSpan PresentLockTimeout => _lockTimeoutOfTransaction ?? _lockTimeoutSet ?? LockTimeout
        ?? Instance.Database.Options.LockTimeout;

    private void Set(SetStatement set)
    {
        if (set.Name == LockTimeoutName)
        {
            TimeSpan? timeout = set.Values.IsEmpty ? null : DurationOf(set.Values[0].Text);
            if (set.IsLocal)
            {
                _lockTimeoutOfTransaction = timeout;
            }
            else
            {
                _lockTimeoutSet = timeout;
            }

            Transaction.LockTimeout = PresentLockTimeout;
        }
    }

    private void Reset(ResetStatement reset)
    {
        if (reset.Name is null or LockTimeoutName)
        {
            _lockTimeoutSet = null;
            Transaction.LockTimeout = PresentLockTimeout;
        }
    }

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
