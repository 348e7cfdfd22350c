using Microsoft.Extensions.Logging;

namespace Orm.Tests.Conformance.Harness;

/// <summary>Keeps the statements of a context.</summary>
internal sealed class StatementRecorder : ILogger
{
    private readonly List<string> _texts = [];

    /// <summary>The last statement as the log shows it, with its parameters.</summary>
    internal string Last { get; private set; } = "no statement";

    /// <summary>The text of each statement, in the order in which they ran.</summary>
    internal IReadOnlyList<string> Texts => _texts;

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
        Last = formatter(state, exception);
        if (state is IEnumerable<KeyValuePair<string, object?>> values
            && values.FirstOrDefault(value => value.Key == "Sql").Value is string text)
        {
            _texts.Add(text);
        }
    }
}
