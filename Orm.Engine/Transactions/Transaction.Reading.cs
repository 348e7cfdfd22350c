using System.Runtime.CompilerServices;
using Orm.Engine.Storage.Trees;
using Orm.Engine.Types;

namespace Orm.Engine.Transactions;

// What a transaction reads: the rows of its snapshot and its own changes.
internal sealed partial class Transaction
{
    /// <summary>Reads a row.</summary>
    /// <param name="table">The table.</param>
    /// <param name="rowId">The row.</param>
    /// <param name="destination">Gets the row; of the table's layout. Without a row its content is undefined.</param>
    /// <param name="columns">The columns that are wanted; the others are NULL then. Null: all.</param>
    /// <returns>Whether the snapshot has such a row.</returns>
    internal bool TryGet(Table table, long rowId, RowWriter destination, int[]? columns = null)
    {
        RequireOpen();
        _reads?.Add(table, rowId);
        return TryRead(table, rowId, View, destination, columns);
    }

    /// <summary>Hands a row to a reader without copying it.</summary>
    /// <param name="table">The table.</param>
    /// <param name="rowId">The row.</param>
    /// <param name="reader">Takes the values.</param>
    /// <returns>Whether the snapshot has such a row.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool Read<TReader>(Table table, long rowId, ref TReader reader)
        where TReader : struct, IVisibleRowReader
    {
        RequireOpen();
        _reads?.Add(table, rowId);
        var row = new VisibleRow<TReader>(table, rowId, View, ref reader);
        table.Stored.Tree.Read(rowId, ref row);
        return row.IsSpilled ? ReadSpilled(table, rowId, ref reader) : row.IsFound;
    }

    private bool ReadSpilled<TReader>(Table table, long rowId, ref TReader reader)
        where TReader : struct, IVisibleRowReader
    {
        RowWriter row = new(table.Layout);
        if (!TryRead(table, rowId, View, row))
        {
            return false;
        }

        reader.Read(new RowReader(table.Layout, row.Finish()));
        return true;
    }

    /// <summary>
    /// Reads the newest version of a row that this transaction has locked: what <see cref="RowLockOutcome.Changed"/>
    /// asks for.
    /// </summary>
    internal bool TryGetNewest(Table table, long rowId, RowWriter destination)
    {
        RequireOpen();
        return table.Stored.Get(rowId, destination) == RowState.Present;
    }

    /// <summary>Reads the rows of a range of row ids one after the other.</summary>
    /// <param name="table">The table.</param>
    /// <param name="from">The smallest row id.</param>
    /// <param name="to">The largest row id.</param>
    /// <param name="backward">Whether to begin with the largest.</param>
    /// <param name="columns">The columns that are wanted; the others are NULL then. Null: all.</param>
    internal TableScan Scan(
        Table table, long from = long.MinValue, long to = long.MaxValue, bool backward = false, int[]? columns = null)
    {
        RequireOpen();
        return new TableScan(this, table, from, to, backward, _reads?.Add(table)) { Columns = columns };
    }

    /// <summary>Notes that all rows of a table are read, by readers that do not note it.</summary>
    internal void NoteScan(Table table)
    {
        RequireOpen();
        _reads?.Add(table).Extend(long.MinValue, long.MaxValue);
    }

    /// <summary>Reads the rows of a range as <see cref="Scan(Table, long, long, bool, int[])"/> does, for a reader that
    /// has called <see cref="NoteScan"/>.</summary>
    internal TableScan ScanNoted(Table table, long from, long to) =>
        new(this, table, from, to, backward: false, range: null);

    /// <summary>Reads the rows of a range as <see cref="ScanColumns"/> does, for a reader that has called
    /// <see cref="NoteScan"/>.</summary>
    internal ColumnScan ScanColumnsNoted(Table table, long from, long to) => new(this, table, from, to, range: null);

    /// <summary>Begins a scan of a range of row ids again, for another statement.</summary>
    internal void Restart(TableScan scan, Table table, long from, long to)
    {
        RequireOpen();
        scan.Restart(this, from, to, _reads?.Add(table));
    }

    /// <summary>Reads the rows of a table leaf by leaf, in the form in which they lie there.</summary>
    internal ColumnScan ScanColumns(Table table, long from = long.MinValue, long to = long.MaxValue)
    {
        RequireOpen();
        return new ColumnScan(this, table, from, to, _reads?.Add(table));
    }

    /// <summary>Reads the rows whose keys lie in a range, in the order of the keys.</summary>
    /// <param name="index">The index.</param>
    /// <param name="from">The smallest key: an encoded key or a prefix of one.</param>
    /// <param name="to">
    /// The smallest key behind the range (<see cref="KeyBounds.ToPrefixEnd"/>); empty when the range has no end.
    /// </param>
    /// <param name="backward">Whether to begin with the largest key.</param>
    /// <param name="columns">The columns that are wanted; the others may be NULL then. Null: all.</param>
    /// <param name="rowIdColumn">The column that is the row id, if one is.</param>
    /// <exception cref="SnapshotConflictException">
    /// The index was made after the snapshot was taken, and lacks rows that the snapshot sees.
    /// </exception>
    internal IndexScan Scan(
        Index index, ReadOnlySpan<byte> from, ReadOnlySpan<byte> to, bool backward = false, int[]? columns = null,
        int? rowIdColumn = null)
    {
        RequireOpen();
        RequireComplete(index);
        return new IndexScan(
            this, index, from, to, backward, _reads?.Add(index), EntryRows.Of(index, columns, rowIdColumn))
        {
            Columns = columns is null ? null : index.WithKey(columns),
        };
    }

    /// <summary>Notes that a row is read, by a reader that takes it from an index.</summary>
    internal void NoteRead(Table table, long rowId)
    {
        RequireOpen();
        _reads?.Add(table, rowId);
    }

    /// <summary>Begins a scan of an index again with another range, for another statement.</summary>
    internal void Restart(IndexScan scan, Index index, ReadOnlySpan<byte> from, ReadOnlySpan<byte> to)
    {
        RequireOpen();
        RequireComplete(index);
        scan.Restart(this, from, to, _reads?.Add(index));
    }

    /// <summary>Whether an index has all rows that are seen: it was made with the newest ones.</summary>
    internal bool IsComplete(Index index) => index.Maker is not { } maker || View.Sees(maker);

    private void RequireComplete(Index index)
    {
        if (!IsComplete(index))
        {
            throw new SnapshotConflictException("An index was made after the transaction's snapshot was taken");
        }
    }

    /// <summary>What the snapshot of the present statement sees.</summary>
    internal SnapshotView CurrentView => View;

    internal static bool TryRead(
        Table table, long rowId, in SnapshotView view, RowWriter destination, int[]? columns = null)
    {
        while (true)
        {
            var row = new VersionedRow(table, rowId, view, destination, columns);
            table.Stored.Tree.Read(rowId, ref row);
            if (row.Spilled is { } version)
            {
                // The change may have been undone since: then the row is looked for again.
                if (version.TryReadRow() is { } before)
                {
                    destination.Load(before);
                    return true;
                }
            }
            else if (!row.IsFromLeaf || table.Stored.TryComplete(rowId, destination))
            {
                return row.IsFound;
            }
        }
    }
}
