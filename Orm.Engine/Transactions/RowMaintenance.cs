using Orm.Engine.Storage.Trees;
using Orm.Engine.Types;

namespace Orm.Engine.Transactions;

/// <summary>
/// Changes of rows below transactions: undoing versions, and removing what no snapshot needs. All changes of one row,
/// of its versions and of the decision whether its entries are needed happen under the row's latch.
/// </summary>
internal sealed class RowMaintenance
{
    private const int StripeBits = 8;
    private const int Stripes = 1 << StripeBits;

    private readonly Lock[] _rowLatches = Enumerable.Range(0, Stripes).Select(_ => new Lock()).ToArray();
    private readonly Lock[] _keyLatches = Enumerable.Range(0, Stripes).Select(_ => new Lock()).ToArray();

    /// <summary>The latch of a row. Key latches are taken before it, page latches behind it.</summary>
    internal Lock RowLatch(Table table, long rowId) =>
        _rowLatches[(((ulong)rowId + table.Number) * 0x9E3779B97F4A7C15UL) >> (64 - StripeBits)];

    /// <summary>The latch under which a unique key is looked for and added.</summary>
    internal Lock KeyLatch(Index index, ReadOnlySpan<byte> key)
    {
        var hash = default(HashCode);
        hash.Add(index.Number);
        hash.AddBytes(key);
        return _keyLatches[(uint)hash.ToHashCode() % Stripes];
    }

    /// <summary>Makes a row what it was before a version.</summary>
    internal void Undo(RowVersion version)
    {
        if (version is RowRun run)
        {
            Undo(run, run.RowId - 1);
            return;
        }

        var table = version.Table;
        lock (RowLatch(table, version.RowId))
        {
            if (version.IsChange)
            {
                Restore(version);
            }

            if (version.Older is null or { IsSettled: true } && version.Before == BeforeImage.Ghost)
            {
                table.Stored.Remove(version.RowId);
            }

            // Last: it cannot fail, and whatever failed before can be done again.
            table.Versions.Pop(version);
            version.ReleaseImage();
            if (version is { Before: BeforeImage.Absent, Older: null })
            {
                table.TookBackRowId(version.RowId);
            }
        }
    }

    /// <summary>Takes the rows of a run behind a row id away again.</summary>
    internal void Undo(RowRun run, long last)
    {
        for (long rowId = run.LastRowId; rowId > last; rowId--)
        {
            lock (RowLatch(run.Table, rowId))
            {
                run.Table.Stored.Remove(rowId);
                run.LastRowId = rowId - 1;
                run.Table.TookBackRowId(rowId);
            }
        }

        if (last < run.RowId)
        {
            run.Table.Versions.Remove(run);
        }
    }

    /// <summary>
    /// Takes a version that only locks its row away when its transaction has another one of the row, which goes on
    /// locking it as this one did.
    /// </summary>
    /// <returns>Whether it has.</returns>
    internal bool TryMergeLock(RowVersion version)
    {
        var versions = version.Table.Versions;
        lock (RowLatch(version.Table, version.RowId))
        {
            var newest = versions.Find(version.RowId)!;
            if (newest != version)
            {
                var above = newest;
                while (above.Older != version)
                {
                    above = above.Older!;
                }

                above.ChangesKey |= version.ChangesKey;
                above.Absorb(version);
                return true;
            }

            if (version.Older is { } older && older.Writer == version.Writer)
            {
                older.ChangesKey |= version.ChangesKey;
                versions.Pop(version);
                return true;
            }

            return false;
        }
    }

    /// <summary>Makes a row what it was before a version, which goes on locking it.</summary>
    internal void Unchange(RowVersion version)
    {
        lock (RowLatch(version.Table, version.RowId))
        {
            Restore(version);
            version.Unchange();
        }
    }

    /// <summary>Forgets what was before a version that every snapshot sees.</summary>
    internal void Settle(RowVersion version)
    {
        var table = version.Table;
        if (version is RowRun run)
        {
            run.Settle();
            table.Versions.Remove(run);
            return;
        }

        lock (RowLatch(table, version.RowId))
        {
            version.Settle();
            if (table.Versions.Find(version.RowId) != version)
            {
                return;
            }

            if (version.IsDeletion)
            {
                table.Stored.Remove(version.RowId);
            }

            // Last: a reader that meets what was removed finds out that there are versions.
            table.Versions.Pop(version);
        }
    }

    /// <summary>
    /// Makes one of a committed version and the one before it, when that does for all snapshots, in use or to come:
    /// when none of them sees only one of the two.
    /// </summary>
    /// <returns>False when a snapshot that sees only one of the two is in the way.</returns>
    internal bool TryForget(RowVersion version, Snapshots snapshots)
    {
        if (version.Older is null || version.IsGone || version is RowRun)
        {
            return true;
        }

        lock (RowLatch(version.Table, version.RowId))
        {
            if (version is { IsGone: true } or { IsSettled: true }
                || version.Older is not { IsSettled: false } older
                || !version.Writer.HasEnded)
            {
                return true;
            }

            if (snapshots.IsAnyFrom(older.Timestamp, version.Timestamp))
            {
                return false;
            }

            // Deletions and what was made in their place stay: ghosts are removed by them.
            bool isNewest = version.Table.Versions.Find(version.RowId) == version;
            bool isPlain = version is { IsDeletion: false, MakesRow: false } && !older.IsDeletion;
            if (!isNewest || (isPlain && version.LeavesEntries && older is not RowRun))
            {
                version.Absorb(older);
            }
            else if (isPlain && !version.LeavesEntries)
            {
                version.Table.Versions.Pop(version);
                version.IsGone = true;
                version.ReleaseImage();
            }

            return true;
        }
    }

    /// <summary>Removes an entry, unless some version of its row has its key.</summary>
    /// <param name="index">The index.</param>
    /// <param name="entry">The entry.</param>
    /// <param name="lowWater">What every snapshot sees: before-images of these commits are needed by nobody.</param>
    /// <returns>Whether it is gone.</returns>
    internal bool Prune(Index index, byte[] entry, ulong lowWater)
    {
        long rowId = KeyReader.RowIdOf(entry);
        lock (RowLatch(index.Table, rowId))
        {
            if (IsNeeded(index, entry, rowId, lowWater))
            {
                return false;
            }

            index.Tree.Remove(entry);
            return true;
        }
    }

    private static void Restore(RowVersion version)
    {
        var stored = version.Table.Stored;
        switch (version.Before)
        {
            case BeforeImage.Row:
                stored.Put(version.RowId, version.ReadRow());
                break;
            case BeforeImage.Ghost:
                stored.SetGhost(version.RowId, ghost: true);
                break;
            case BeforeImage.Absent:
                stored.Remove(version.RowId);
                break;
        }
    }

    private static bool IsNeeded(Index index, byte[] entry, long rowId, ulong lowWater)
    {
        RowWriter row = new(index.Table.Layout);
        if (index.Table.Stored.Get(rowId, row) == RowState.Present && HasEntry(index, row.Finish(), rowId, entry))
        {
            return true;
        }

        for (var version = index.Table.Versions.Find(rowId);
            version is { IsSettled: false } && !version.IsVisibleTo(lowWater);
            version = version.Older)
        {
            if (version.Before == BeforeImage.Row && HasEntry(index, version.ReadRow(), rowId, entry))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a row has this entry in an index.</summary>
    internal static bool HasEntry(Index index, ReadOnlySpan<byte> row, long rowId, ReadOnlySpan<byte> entry) =>
        index.Has(new RowReader(index.Table.Layout, row), rowId, entry);
}
