using System.Collections.Concurrent;
using System.Diagnostics;

namespace Orm.Tests.Telemetry;

/// <summary>
/// The activities of the library since it was made. Other tests run beside this one: only what has its parent is its
/// own.
/// </summary>
internal sealed class RecordedActivities : IDisposable
{
    private readonly ConcurrentQueue<Activity> _stopped = new();
    private readonly Activity _parent = new Activity(nameof(RecordedActivities)).Start();
    private readonly ActivityListener _listener;

    public RecordedActivities()
    {
        _listener = new ActivityListener
        {
            ShouldListenTo = source => string.Equals(source.Name, "Orm", StringComparison.Ordinal),
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = _stopped.Enqueue,
        };
        ActivitySource.AddActivityListener(_listener);
    }

    public IEnumerable<Activity> Own => _stopped.Where(activity => activity.TraceId == _parent.TraceId);

    public void Dispose()
    {
        _listener.Dispose();
        _parent.Dispose();
    }
}
