using System.Collections.Concurrent;

namespace Orm.Engine.Transactions;

/// <summary>
/// The rows of a table that have versions, by row id: the newest version of each. A row that is not here is the same to
/// every snapshot.
/// </summary>
internal sealed class VersionMap
{
    private readonly ConcurrentDictionary<long, RowVersion> _newest = [];
    private long _count;

    /// <summary>Whether all rows are the same to every snapshot.</summary>
    internal bool IsEmpty => Volatile.Read(ref _count) == 0;

    internal long Count => Volatile.Read(ref _count);

    internal RowVersion? Find(long rowId) => _newest.GetValueOrDefault(rowId);

    /// <summary>Puts a version in front. Under the row's latch.</summary>
    internal void Push(RowVersion version)
    {
        Interlocked.Increment(ref _count);
        _newest[version.RowId] = version;
        if (version.Older is not null)
        {
            Interlocked.Decrement(ref _count);
        }
    }

    /// <summary>Takes the newest version away. Under the row's latch.</summary>
    internal void Pop(RowVersion version)
    {
        if (version.Older is { IsSettled: false } older)
        {
            _newest[version.RowId] = older;
        }
        else
        {
            _newest.TryRemove(version.RowId, out _);
            Interlocked.Decrement(ref _count);
        }
    }
}
