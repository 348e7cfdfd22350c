using Microsoft.Extensions.Logging;

namespace Orm.Samples.Tour;

/// <summary>
/// A logger that keeps the SQL of the statements that ran, so that the tour shows what really happened.
/// </summary>
internal sealed class StatementRecorder : ILogger
{
    private readonly List<string> _statements = [];

    public bool IsRecording { get; set; }

    public IReadOnlyList<string> Take()
    {
        string[] taken = [.. _statements];
        _statements.Clear();
        return taken;
    }

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull
        => null;

    public bool IsEnabled(LogLevel logLevel) => IsRecording;

    public void Log<TState>(
        LogLevel logLevel,
        EventId eventId,
        TState state,
        Exception? exception,
        Func<TState, Exception?, string> formatter)
    {
        if (IsRecording && state is IReadOnlyList<KeyValuePair<string, object?>> facts)
        {
            foreach (var (name, value) in facts)
            {
                if (string.Equals(name, "Sql", StringComparison.Ordinal) && value is string sql)
                {
                    _statements.Add(sql);
                }
            }
        }
    }
}
