using Microsoft.Extensions.Logging;

namespace Orm.Tests.Conformance.Harness;

/// <summary>Keeps the last statement of a context, for messages.</summary>
internal sealed class StatementRecorder : ILogger
{
    internal string Last { get; private set; } = "no statement";

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
        => Last = formatter(state, exception);
}
