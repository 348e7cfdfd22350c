namespace Orm.Engine.Storage;

/// <summary>
/// Stops an instance for good at the first failure that leaves the state of the disk unknown. The log and the page file
/// of one instance share one latch: when either fails, neither acknowledges anything any more.
/// </summary>
internal sealed class FailureLatch
{
    private Exception? _cause;

    internal bool IsTripped => Volatile.Read(ref _cause) is not null;

    /// <summary>Stops the instance; the first cause is the one that is reported.</summary>
    internal DatabaseFailedException Trip(Exception cause)
    {
        Interlocked.CompareExchange(ref _cause, cause, null);
        return new DatabaseFailedException(_cause);
    }

    /// <exception cref="DatabaseFailedException">The instance has stopped.</exception>
    internal void ThrowIfTripped()
    {
        if (Volatile.Read(ref _cause) is { } cause)
        {
            throw new DatabaseFailedException(cause);
        }
    }
}
