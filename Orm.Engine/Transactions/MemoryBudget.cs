namespace Orm.Engine.Transactions;

/// <summary>
/// The memory that all running statements of a database may hold together: hash tables, rows that are sorted or kept.
/// Pages have a limit of their own, <see cref="DatabaseOptions.BufferBytes"/>.
/// </summary>
/// <param name="limit">In bytes.</param>
internal sealed class MemoryBudget(long limit)
{
    private long _used;

    /// <summary>In bytes. Tests change it between statements.</summary>
    internal long Limit { get; set; } = limit;

    internal long Used => Interlocked.Read(ref _used);

    /// <summary>Takes some bytes, if they are there.</summary>
    internal bool TryReserve(long bytes)
    {
        long used = Interlocked.Read(ref _used);
        while (bytes <= Limit - used)
        {
            long before = Interlocked.CompareExchange(ref _used, used + bytes, used);
            if (before == used)
            {
                return true;
            }

            used = before;
        }

        return false;
    }

    internal void Release(long bytes) => Interlocked.Add(ref _used, -bytes);
}
