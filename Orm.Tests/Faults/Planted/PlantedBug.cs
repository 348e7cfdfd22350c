namespace Orm.Tests.Faults.Planted;

/// <summary>A mistake that somebody could make in the engine, and who has to find it.</summary>
/// <param name="Name">What is wrong.</param>
/// <param name="Hunters">Who looks for it.</param>
/// <param name="File">The source, in Orm.Engine.</param>
/// <param name="Right">A part of it, which occurs once.</param>
/// <param name="Wrong">What takes its place; <c>BUG</c> in it is whether the mistake is made.</param>
internal sealed record PlantedBug(string Name, Hunters Hunters, string File, string Right, string Wrong)
{
    internal static readonly PlantedBug[] All =
    [
        new(
            "a search does not follow right links",
            Hunters.Trees,
            "Storage/Trees/PageTree.cs",
            "route.Beyond = below ? upper > 0 : upper >= 0;",
            "route.Beyond = !BUG && (below ? upper > 0 : upper >= 0);"),
        new(
            "a merge passes over a split that the parent does not know of yet",
            Hunters.Trees,
            "Storage/Trees/PageTree.Merge.cs",
            "=>\n        PageHeader.Of(left.SmallBytes).Right == pair.Right.Value;",
            "=>\n        BUG || PageHeader.Of(left.SmallBytes).Right == pair.Right.Value;"),
        new(
            "a page is latched without a look at whether it is still what was found",
            Hunters.Trees,
            "Storage/Trees/PageRead.cs",
            """
                    if (!Frame.TryLatchExclusive(Page))
                    {
                        return false;
                    }

                    if (Frame.Version == Version)
            """,
            """
                    if (!Frame.TryLatchExclusive(Page))
                    {
                        return false;
                    }

                    if (BUG || Frame.Version == Version)
            """),
        new(
            "the second of two updates goes on as if there were no first",
            Hunters.Transactions,
            "Transactions/Transaction.Following.cs",
            "if (hasChanged && Isolation != IsolationLevel.ReadCommitted)",
            "if (!BUG && hasChanged && Isolation != IsolationLevel.ReadCommitted)"),
        new(
            "a snapshot sees commits that came after it",
            Hunters.Transactions,
            "Transactions/SnapshotView.cs",
            ": version.IsVisibleTo(Timestamp);",
            ": version.IsVisibleTo(Timestamp) || (BUG && version.Writer.HasEnded);"),
        new(
            "what others commit between validation and commit is not looked at",
            Hunters.Transactions,
            "Transactions/Transaction.Commit.cs",
            "_validatedUpTo = _reads is null ? 0 : Validate(_validatedUpTo);",
            "_validatedUpTo = _reads is null || BUG ? 0 : Validate(_validatedUpTo);"),
        new(
            "an index entry is removed that an older snapshot needs",
            Hunters.Transactions,
            "Transactions/RowMaintenance.cs",
            "version is { IsSettled: false } && !version.IsVisibleTo(lowWater);",
            "!BUG && version is { IsSettled: false } && !version.IsVisibleTo(lowWater);"),
        new(
            "nobody waits for a transaction whose session has only read before",
            Hunters.Locks,
            "Transactions/Transaction.Reopening.cs",
            "State.Restart();",
            "if (!BUG) { State.Restart(); }"),
        new(
            "a commit takes the change of a row for the lock that came before it",
            Hunters.Locks,
            "Transactions/RowMaintenance.cs",
            "var newest = versions.Find(version.RowId)!;",
            """
            var newest = versions.Find(version.RowId)!;
                        if (BUG && newest != version) { versions.Pop(newest); return true; }
            """),
        new(
            "who changes a row does not look for those who share it",
            Hunters.Locks,
            "Transactions/Transaction.Locking.cs",
            "if (table.SharedLocks.FindConflict(rowId, State, changesKey) is { } holder)",
            "if (!BUG && table.SharedLocks.FindConflict(rowId, State, changesKey) is { } holder)"),
        new(
            "who refers to a row does not look for those who change its key",
            Hunters.Locks,
            "Transactions/Transaction.Locking.cs",
            "&& (mode == RowLockMode.Share || newest.MayChangeKey))",
            "&& (mode == RowLockMode.Share || (newest.MayChangeKey && !BUG)))"),
        new(
            "a row that was only locked is free before the commit is visible",
            Hunters.Locks,
            "Transactions/Transaction.Commit.cs",
            "(_locks ??= []).Add(version);",
            "if (BUG) { _database.Rows.Undo(version); } else { (_locks ??= []).Add(version); }"),
        new(
            "a lock of a key becomes one of the row when that is changed",
            Hunters.Locks,
            "Transactions/RowMaintenance.cs",
            "above.ChangesKey |= version.ChangesKey;",
            "above.ChangesKey |= !BUG && version.ChangesKey;"),
        new(
            "nobody gives way in a circle of waits",
            Hunters.Locks,
            "Transactions/LockWaits.cs",
            "victim.Doom(length);",
            "if (!BUG) { victim.Doom(length); }"),
        new(
            "entries are taken for those of their rows whatever has happened to these",
            Hunters.IndexOnlyReads,
            "Transactions/IndexScan.cs",
            "public bool Passes(ReadOnlySpan<byte> key) => versions",
            "public bool Passes(ReadOnlySpan<byte> key) => BUG || versions"),
        new(
            "the versions of a commit go before the entries that only they had",
            Hunters.IndexOnlyReads,
            "Transactions/VersionCollector.cs",
            "        for (; _pruned < commit.Count; _pruned++)",
            """
                    for (; BUG && _settled < commit.Count; _settled++)
                    {
                        if (commit[_settled].Version is { } settled)
                        {
                            database.Rows.Settle(settled);
                        }
                    }

                    database.Schedule?.Invoke(TransactionStep.Pruned);
                    for (; _pruned < commit.Count; _pruned++)
            """),
        new(
            "a version that is thinned out leaves entries that its row does not have",
            Hunters.IndexOnlyReads,
            "Transactions/Transaction.Writing.cs",
            "claim.Version.LeavesEntries |= keys.Count > 0;",
            "claim.Version.LeavesEntries |= !BUG && keys.Count > 0;"),
        new(
            "entries of a change that is being undone are taken for those of their rows",
            Hunters.IndexOnlyReads,
            "Transactions/VersionMap.cs",
            "&& Volatile.Read(ref _undoing) == 0;",
            "&& (BUG || Volatile.Read(ref _undoing) == 0);"),
        new(
            "a commit is acknowledged before the log is flushed",
            Hunters.Crashes,
            "Transactions/Transaction.Commit.cs",
            "_database.Store.Secure(end, Synchronous);",
            "_database.Store.Secure(end, BUG ? Synchronous.Off : Synchronous);"),
        new(
            "a full commit takes what a normal one has written for flushed",
            Hunters.Promises,
            "Storage/Log/LogWriter.cs",
            "if ((durable ? _flushed : _written) >= upTo)",
            "if ((durable && !BUG ? _flushed : _written) >= upTo)"),
        new(
            "a normal commit is acknowledged before it is written",
            Hunters.Promises,
            "Storage/Log/LogWriter.cs",
            "if (synchronous == Synchronous.Off)",
            "if (synchronous == Synchronous.Off || (BUG && synchronous == Synchronous.Normal))"),
        new(
            "commits that wait for nothing are written when the log is closed",
            Hunters.Promises,
            "Storage/Log/LogWriter.cs",
            "if (_pending.Length + _leaving.Length < _options.UnwrittenBytes)",
            "if (BUG || _pending.Length + _leaving.Length < _options.UnwrittenBytes)"),
        new(
            "the log goes on in another segment before the last one is flushed",
            Hunters.Promises,
            "Storage/Log/LogWriter.cs",
            """
                        segment.File.Flush();
                    }
                    catch (Exception cause)
            """,
            """
                        if (!BUG) { segment.File.Flush(); }
                    }
                    catch (Exception cause)
            """),
        new(
            "a transaction does not know what its session has set",
            Hunters.Promises,
            "Data/Sessions/Session.cs",
            "opened.Synchronous = PresentSynchronous;",
            "if (!BUG) { opened.Synchronous = PresentSynchronous; }"),
        new(
            "a checkpoint forgets a page",
            Hunters.Crashes,
            "Storage/Buffers/BufferPool.Checkpoint.cs",
            "if (page == 0 || !frame->Dirty || frame->DirtyEpoch == _epoch)",
            "if (page == 0 || !frame->Dirty || frame->DirtyEpoch == _epoch || (BUG && page % 16 == 5))"),
        new(
            "a superblock is written before what it leads to is flushed",
            Hunters.Crashes,
            "Storage/Checkpoints/PageFile.cs",
            """
                        _file.File.Flush();
                        PageFileOpening.WriteSuperblock(_file.File, next);
            """,
            """
                        if (!BUG) { _file.File.Flush(); }
                        PageFileOpening.WriteSuperblock(_file.File, next);
            """),
        new(
            "a checkpoint takes open transactions for committed",
            Hunters.Crashes,
            "Transactions/OpenTransactions.cs",
            "return takeBack.IsEmpty ? null : takeBack;",
            "return takeBack.IsEmpty || BUG ? null : takeBack;"),
        new(
            "the log is given up with the beginning of a transaction that is still open",
            Hunters.Crashes,
            "Storage/Durable/DurableStore.cs",
            "oldest = first < oldest ? first : oldest;",
            "oldest = !BUG && first < oldest ? first : oldest;"),
        new(
            "pages are not compared with their checksums",
            Hunters.Crashes,
            "Storage/Checkpoints/BlockFile.cs",
            "if (Checksum(address, destination) != entry.Checksum)",
            "if (!BUG && Checksum(address, destination) != entry.Checksum)"),
        new(
            "frames of the log are not compared with their checksums",
            Hunters.Crashes,
            "Storage/Log/LogFrame.cs",
            "BinaryPrimitives.ReadUInt32LittleEndian(frame[ChecksumOffset..]) == Checksum(frame, seed);",
            "BUG || BinaryPrimitives.ReadUInt32LittleEndian(frame[ChecksumOffset..]) == Checksum(frame, seed);"),
        new(
            "rows that were packed into another leaf are not looked for there",
            Hunters.Vacuums,
            "Storage/Trees/TableTree.Packing.cs",
            "if (above.TryInsertChild(slot, KeyOf(rightLeaf.RowIds[rows]), child) != SlottedPage.Fit.Fits)",
            "if (above.TryInsertChild(slot, KeyOf(BUG ? rightLeaf.LowerBound : rightLeaf.RowIds[rows]), child) != 0)"),
        new(
            "a leaf that is packed takes more of its neighbour's rows than the neighbour gives up",
            Hunters.Vacuums,
            "Storage/Trees/TableTree.Packing.cs",
            "leftLeaf.TakeFirst(rightLeaf, rows);",
            "leftLeaf.TakeFirst(rightLeaf, BUG ? rows - 1 : rows);"),
        new(
            "the page file is cut a group too early",
            Hunters.Vacuums,
            "Storage/Checkpoints/PageSpace.cs",
            "long end = (long)_blocks.TrimmedEnd() * MapEntry.BlockBytes;",
            "long end = (long)(_blocks.TrimmedEnd() - (BUG ? 4u : 0)) * MapEntry.BlockBytes;"),
        new(
            "the page file is cut although a backup reads what is behind the end",
            Hunters.Vacuums,
            "Storage/Checkpoints/PageSpace.cs",
            """
                        if (_pins > 0)
                        {
                            _deferred.Add((entry, size));
            """,
            """
                        if (_pins > 0 && !BUG)
                        {
                            _deferred.Add((entry, size));
            """),
    ];

    public override string ToString() => Name;
}
