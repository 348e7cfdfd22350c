namespace Orm.Engine.Storage.Durable;

/// <summary>
/// Knows what is in the rows that has not committed, or is kept for older snapshots only: what a checkpoint contains
/// although a recovery from it must not find it.
/// </summary>
internal interface IOpenTransactions
{
    /// <summary>
    /// Notes what there is, at a checkpoint's instant: under the commit latch, while no change is under way. It must be
    /// quick.
    /// </summary>
    /// <returns>What takes it back; null when there is nothing.</returns>
    ITakeBack? Capture();
}
