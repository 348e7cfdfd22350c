using System.Collections.Immutable;
using Orm.Engine.Storage.Rows;
using Orm.Engine.Storage.Trees;
using Orm.Engine.Types;

namespace Orm.Engine.Transactions;

/// <summary>A table: rows by row id, versions and indexes. The same object for all transactions.</summary>
internal sealed class Table
{
    // The highest that was handed out, and one that no row is or was above of, but for rows that were taken back.
    private long _lastRowId;
    private long _lastAdded;

    internal Table(uint number, StoredTable stored)
    {
        Number = number;
        Stored = stored;
        var last = new TableCursor(stored.Tree);
        _lastAdded = last.SeekLast() ? last.RowId : long.MinValue;
        _lastRowId = Math.Max(_lastAdded, 0);
    }

    /// <summary>The number of its tree, by which <see cref="Database.Table"/> finds it.</summary>
    internal uint Number { get; }

    internal RowLayout Layout => Stored.Layout;

    internal ImmutableArray<Index> Indexes { get; set; } = [];

    internal StoredTable Stored { get; }

    internal VersionMap Versions { get; } = new();

    internal SharedLocks SharedLocks { get; } = new();

    internal DefinitionLock Definition { get; } = new();

    /// <summary>Whether it was dropped: older snapshots read it still, and nobody changes it any more.</summary>
    internal bool IsDropped { get; set; }

    /// <summary>The highest row id so far: how many rows there are at most, about.</summary>
    internal long NewestRowId => Volatile.Read(ref _lastRowId);

    /// <summary>A row id that no row has or had since the database was opened: above all others.</summary>
    internal long NewRowId() => Interlocked.Increment(ref _lastRowId);

    /// <summary>Whether a row id is above all that rows have, and had since the database was opened, unless they were
    /// taken back.</summary>
    internal bool IsBeyondAll(long rowId) => rowId > Volatile.Read(ref _lastAdded);

    /// <summary>Notes that there is a row of this id.</summary>
    internal void SawRowId(long rowId)
    {
        Raise(ref _lastAdded, rowId);
        Raise(ref _lastRowId, rowId);
    }

    /// <summary>Notes that the row of this id was taken back, and that nothing is left of it: when it was the last one,
    /// the next row of its id follows as this one did. Under the row's latch.</summary>
    internal void TookBackRowId(long rowId) => Interlocked.CompareExchange(ref _lastAdded, rowId - 1, rowId);

    private static void Raise(ref long highest, long rowId)
    {
        long last = Volatile.Read(ref highest);
        while (rowId > last)
        {
            long found = Interlocked.CompareExchange(ref highest, rowId, last);
            if (found == last)
            {
                return;
            }

            last = found;
        }
    }
}
