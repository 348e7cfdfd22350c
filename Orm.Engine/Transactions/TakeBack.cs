using Orm.Engine.Storage.Durable;
using Orm.Engine.Storage.Log;
using Orm.Engine.Storage.Rows;
using Orm.Engine.Storage.Trees;
using Orm.Engine.Types;

namespace Orm.Engine.Transactions;

/// <summary>
/// What a recovery from a checkpoint has to take back: the changes of transactions that were open at its instant, and
/// what committed ones had left for older snapshots.
/// </summary>
/// <remarks>
/// Pages were written as they were at the instant. In this order, which ends with the rows and entries that had
/// committed: entries and ghosts of commits that waited for the collector, then the rows of open transactions as they
/// had found them, then trees.
/// </remarks>
internal sealed class TakeBack : ITakeBack
{
    private readonly int _frameBytes;
    private readonly List<UndoEntry> _waiting;
    private readonly List<OpenChanges> _open;

    /// <summary>Notes what there is, at a checkpoint's instant.</summary>
    internal TakeBack(Database database)
    {
        _frameBytes = database.FrameBytes;
        _waiting = database.Collector.CopyWaiting();
        _open = database.CopyOpenChanges();
    }

    internal bool IsEmpty => _waiting.Count == 0 && _open.Count == 0;

    public void Write(Action<LogBatch> append)
    {
        var log = new TakenBack(_frameBytes, append);
        var dropped = _waiting.Where(entry => entry.Definition is { IsDrop: true }).Select(entry => entry.Definition!);
        HashSet<uint> gone = [.. dropped.Select(change => change.Tree)];
        CleanUp(_waiting, gone, log);
        foreach (var open in _open)
        {
            RemoveEntries(open.Changes, log);
        }

        foreach (var open in _open)
        {
            RestoreRows(open.Changes, log);
        }

        var made = _open.SelectMany(open => open.Changes).Where(entry => entry.Definition is { IsDrop: false });
        foreach (uint tree in gone.Concat(made.Select(entry => entry.Definition!.Tree)))
        {
            log.Delete(TreeRowStore.Definitions, DirectoryEntry.DefinitionKey(tree));
        }

        log.End();
    }

    public void Dispose() => _open.ForEach(open => open.Dispose());

    // Entries come and go again as they did; of a row only the last of its changes counts.
    private static void CleanUp(List<UndoEntry> waiting, HashSet<uint> gone, TakenBack log)
    {
        Dictionary<(Table Table, long RowId), bool> deleted = [];
        foreach (var entry in waiting)
        {
            if (entry.Version is { } version and not RowRun)
            {
                deleted[(version.Table, version.RowId)] = version.IsDeletion;
            }
            else if (entry is { Index: { } index, Entry: { } key } && !gone.Contains(index.Number))
            {
                Log(index, key, entry.IsStale, log);
            }
        }

        foreach (var (row, isDeleted) in deleted)
        {
            if (isDeleted && !gone.Contains(row.Table.Number))
            {
                Delete(row.Table, row.RowId, log);
            }
        }
    }

    private static void RemoveEntries(UndoEntry[] changes, TakenBack log)
    {
        foreach (var entry in changes)
        {
            if (entry is { Index: { } index, Entry: { } key, IsStale: false })
            {
                Log(index, key, remove: true, log);
            }
        }
    }

    // The oldest before-image of a transaction is what it found.
    private static void RestoreRows(UndoEntry[] changes, TakenBack log)
    {
        HashSet<(Table Table, long RowId)> restored = [];
        foreach (var entry in changes)
        {
            if (entry.Version is RowRun run)
            {
                DeleteAll(run, log);
            }
            else if (entry.Version is { } version
                && restored.Add((version.Table, version.RowId))
                && !(version.Older is RowRun own && own.Writer == version.Writer))
            {
                Restore(version, log);
            }
        }
    }

    private static void DeleteAll(RowRun run, TakenBack log)
    {
        for (long rowId = run.RowId; rowId <= run.LastRowId; rowId++)
        {
            Delete(run.Table, rowId, log);
        }
    }

    private static void Restore(RowVersion version, TakenBack log)
    {
        var table = version.Table;
        if (version.Before != BeforeImage.Row)
        {
            Delete(table, version.RowId, log);
            return;
        }

        // Gone: undone before the instant.
        if (version.TryReadRow() is not { } before)
        {
            return;
        }

        Span<byte> key = stackalloc byte[RowKey.Size];
        RowKey.Write(key, version.RowId);
        log.Put(table.Number, key, before);
        foreach (var index in table.Indexes)
        {
            if (index.EntryOf(new RowReader(table.Layout, before), version.RowId, out _) is { } entry)
            {
                log.Put(index.Number, entry, []);
            }
        }
    }

    private static void Delete(Table table, long rowId, TakenBack log)
    {
        Span<byte> key = stackalloc byte[RowKey.Size];
        RowKey.Write(key, rowId);
        log.Delete(table.Number, key);
    }

    private static void Log(Index index, byte[] entry, bool remove, TakenBack log)
    {
        if (remove)
        {
            log.Delete(index.Number, entry);
        }
        else
        {
            log.Put(index.Number, entry, []);
        }
    }
}
