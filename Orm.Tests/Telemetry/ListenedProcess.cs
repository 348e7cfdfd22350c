namespace Orm.Tests.Telemetry;

/// <summary>
/// Names the collection of the tests that listen to the process's telemetry, and of those that count what a statement
/// allocates: one listener makes every statement of the process record an activity.
/// </summary>
internal static class ListenedProcess;
