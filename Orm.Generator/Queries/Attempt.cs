namespace Orm.Generator.Queries;

/// <summary>
/// One query's compilation, kept apart from that of all others: whatever goes wrong with it, the build goes on, and the
/// query is translated when it runs.
/// </summary>
internal static class Attempt
{
    /// <summary>What stopped it: a known reason or a mistake of the generator; null where nothing did.</summary>
    internal static Exception? Of(Action compile)
    {
        try
        {
            compile();
            return null;
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            return failure;
        }
    }
}
