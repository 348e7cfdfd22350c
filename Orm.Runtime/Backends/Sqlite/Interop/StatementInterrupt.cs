using SQLitePCL;

namespace Orm.Backends.Sqlite.Interop;

/// <summary>
/// Interrupts a statement when a token is cancelled, while the statement runs and never after. One per statement, made
/// when the first token that can be cancelled comes along.
/// </summary>
/// <remarks>
/// SQLite forgets an interrupt that arrives before its first step has begun, and applies one that arrives between two
/// steps to whatever runs next. So an interrupt is only sent between <see cref="Enter"/> and <see cref="Exit"/>, and
/// sent again until the statement has noticed.
/// </remarks>
internal sealed class StatementInterrupt(sqlite3 connection, TimeProvider time) : IDisposable
{
    private static readonly TimeSpan Again = TimeSpan.FromMilliseconds(5);

    private readonly Lock _gate = new();
    private CancellationTokenRegistration _registration;
    private ITimer? _timer;
    private bool _running;

    /// <summary>The token of the run, which is none between runs.</summary>
    internal CancellationToken Token { get; private set; }

    /// <summary>Begins to watch a token.</summary>
    internal void Watch(CancellationToken token)
    {
        Token = token;
        _registration = token.UnsafeRegister(static self => ((StatementInterrupt)self!).Interrupt(), this);
    }

    /// <summary>Ends watching.</summary>
    internal void Unwatch()
    {
        Exit();
        _registration.Dispose();
        _registration = default;
        Token = CancellationToken.None;
    }

    /// <summary>The statement is about to run.</summary>
    /// <exception cref="OperationCanceledException">The token is cancelled already.</exception>
    internal void Enter()
    {
        lock (_gate)
        {
            _running = true;
        }

        // After the mark, not before: a token that is cancelled later finds it.
        if (Token.IsCancellationRequested)
        {
            Exit();
            throw new OperationCanceledException(Token);
        }
    }

    /// <summary>The statement runs no longer.</summary>
    internal void Exit()
    {
        lock (_gate)
        {
            _running = false;
        }
    }

    public void Dispose() => _timer?.Dispose();

    private void Interrupt()
    {
        lock (_gate)
        {
            if (_running)
            {
                raw.sqlite3_interrupt(connection);
                _timer ??= time.CreateTimer(
                    static self => ((StatementInterrupt)self!).Interrupt(), this, Again, Timeout.InfiniteTimeSpan);
                _timer.Change(Again, Timeout.InfiniteTimeSpan);
            }
        }
    }
}
