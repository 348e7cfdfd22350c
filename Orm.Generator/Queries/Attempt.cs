namespace Orm.Generator.Queries;

/// <summary>
/// One query's compilation, kept apart from that of all others: whatever goes wrong with it, the build goes on, and the
/// query is translated when it runs.
/// </summary>
internal static class Attempt
{
    /// <summary>What fails before each attempt, to prove that the build goes on; null where nothing does.</summary>
    internal static AsyncLocal<Action?> Fault { get; } = new();

    /// <summary>What stopped it: a known reason or a mistake of the generator; null where nothing did.</summary>
    internal static Exception? Of(Action compile)
    {
        try
        {
            Fault.Value?.Invoke();
            compile();
            return null;
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            return failure;
        }
    }
}
