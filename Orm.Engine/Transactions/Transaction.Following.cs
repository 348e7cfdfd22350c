namespace Orm.Engine.Transactions;

// What has become of a row since a snapshot, or within a statement.
internal sealed partial class Transaction
{
    /// <summary>Whether the running statement has changed a row itself: what <see cref="HideChangesBehind"/>
    /// hides.</summary>
    internal bool HasHiddenChange(Table table, long rowId)
    {
        if (table.Versions.IsEmpty)
        {
            return false;
        }

        for (var version = table.Versions.Find(rowId);
            version is not null && version.Writer == State && !State.ShowsOwn(version, rowId);
            version = version.Older)
        {
            if (version.IsChange)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// What became of a row that the snapshot shows, where other transactions deleted it or changed its row id since:
    /// a row that has its id now is another one.
    /// </summary>
    /// <param name="table">The table.</param>
    /// <param name="rowId">The row id.</param>
    /// <param name="arrival">How the row came to have this row id since the snapshot; null: it had it then.</param>
    /// <returns>How it left; null: it has not.</returns>
    internal Departure? FindDeparture(Table table, long rowId, Departure? arrival)
    {
        Departure? found = null;
        lock (_database.Rows.RowLatch(table, rowId))
        {
            for (var version = table.Versions.Find(rowId);
                version is not null && (version.Writer == State || !View.Sees(version));
                version = version.Older)
            {
                for (var left = version.Departure; left is not null; left = left.Earlier)
                {
                    // The first one counts: what came behind it happened to another row.
                    bool isOthers = left.Writer != State && !View.Sees(left.Writer);
                    found = isOthers && (arrival is null || left.IsAfter(arrival)) ? left : found;
                }
            }
        }

        return found;
    }

    // Below what another transaction is changing.
    private RowVersion? NewestEnded(RowVersion? newest)
    {
        var version = newest;
        while (version is not null && version.Writer != State && !version.Writer.HasEnded)
        {
            version = version.Older;
        }

        return version;
    }

    // What this transaction has only locked is as it was before.
    private bool HasChanged(RowVersion? newest)
    {
        RowVersion? change = newest;
        while (change is { IsChange: false } && change.Writer == State)
        {
            change = change.Older;
        }

        return change is not null && !View.Sees(change);
    }

    /// <summary>Refuses to go on as if a row were as the snapshot shows it, when it is not.</summary>
    /// <exception cref="SnapshotConflictException">
    /// Above READ COMMITTED: the row has changed since the snapshot.
    /// </exception>
    internal void RequireUnchanged(Table table, long rowId) =>
        RefuseIfChanged(HasChanged(table.Versions.Find(rowId)), rowId);

    private void RefuseIfChanged(bool hasChanged, long rowId)
    {
        if (hasChanged && Isolation != IsolationLevel.ReadCommitted)
        {
            throw Lost(
                FormattableString.Invariant($"Row {rowId} was changed by another transaction since the snapshot"));
        }
    }
}
