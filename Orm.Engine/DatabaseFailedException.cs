namespace Orm.Engine;

/// <summary>
/// The instance has stopped: a write or flush that durability depends on failed, and what the disk holds is unknown
/// (a later flush that succeeds proves nothing). Every acknowledged commit is safe; a commit that received this error
/// may or may not be there. Close the instance, mend the cause and open the database again.
/// </summary>
public sealed class DatabaseFailedException : IOException
{
    /// <summary>Says what failed first.</summary>
    /// <param name="cause">The failure that stopped the instance.</param>
    internal DatabaseFailedException(Exception cause)
        : base(
            $"The database instance has stopped, because writing its files failed: {cause.Message} Acknowledged " +
            "commits are safe; those that got this error may or may not be. Close it and open the database again.",
            cause)
    {
    }
}
