using Microsoft.Extensions.Logging;

namespace Orm.Tests.Telemetry;

/// <summary>A logger that keeps what it is given.</summary>
internal sealed class RecordingLogger : ILogger
{
    public List<(EventId Id, IReadOnlyDictionary<string, object?> Facts, string Text)> Events { get; } = [];

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
        var facts = state is IEnumerable<KeyValuePair<string, object?>> pairs
            ? pairs.ToDictionary(StringComparer.Ordinal)
            : [];
        Events.Add((eventId, facts, formatter(state, exception)));
    }
}
