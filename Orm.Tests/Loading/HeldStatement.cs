using Microsoft.Extensions.Logging;

namespace Orm.Tests.Loading;

/// <summary>A log that stops the thread that runs a statement, while its context is in use.</summary>
internal sealed class HeldStatement : ILogger, IDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    private readonly ManualResetEventSlim _isHeld = new();
    private readonly ManualResetEventSlim _goesOn = new();

    /// <summary>Whether the next statement is held.</summary>
    internal bool HoldsNext { get; set; }

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull
        => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(
        LogLevel logLevel,
        EventId eventId,
        TState state,
        Exception? exception,
        Func<TState, Exception?, string> formatter)
    {
        if (HoldsNext)
        {
            HoldsNext = false;
            _isHeld.Set();
            Require(_goesOn.Wait(Longest));
        }
    }

    public void Dispose()
    {
        _isHeld.Dispose();
        _goesOn.Dispose();
    }

    internal void WaitUntilHeld() => Require(_isHeld.Wait(Longest));

    internal void GoOn() => _goesOn.Set();

    private static void Require(bool isSoInTime)
    {
        if (!isSoInTime)
        {
            throw new TimeoutException("The other thread did not come.");
        }
    }
}
