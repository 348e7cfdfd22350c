using Orm.Engine.Storage.Trees;
using Orm.Engine.Types;

namespace Orm.Engine.Transactions;

/// <summary>The rows that a statement sees whose keys lie in a range, in the order of the keys.</summary>
/// <remarks>
/// An entry only says that some version of its row has the key; the version that the statement sees is read, and the
/// entry is passed over when that has another key. Where a row has no versions all see the same of it, and the entry is
/// its own: then the row is not read when the entry has what is wanted of it (<see cref="EntryRows"/>). That is asked
/// while the entry's page is latched: who adds an entry has pushed a version before, entries that a row does not have
/// any more go before its last version does, and while a rollback is removing some, all rows are read.
/// </remarks>
internal sealed class IndexScan
{
    private readonly Index _index;
    private readonly bool _backward;
    private readonly IndexCursor _cursor;
    private readonly RowWriter _row;

    // Makes rows of entries; null: all rows are read.
    private readonly EntryRows? _entries;
    private Transaction _transaction;
    private ReadSet.IndexRange? _range;
    private KeyBuffer _from;
    private KeyBuffer _to;
    private bool _begun;

    internal IndexScan(
        Transaction transaction,
        Index index,
        ReadOnlySpan<byte> from,
        ReadOnlySpan<byte> to,
        bool backward,
        ReadSet.IndexRange? range,
        EntryRows? entries)
    {
        _transaction = transaction;
        _index = index;
        _backward = backward;
        _entries = entries;
        _cursor = new IndexCursor(index.Tree)
        {
            Probe = entries is null ? null : new UnchangedRows(index.Table.Versions),
        };
        _row = new RowWriter(index.Table.Layout);
        Restart(transaction, from, to, range);
    }

    /// <summary>Scans again, for another statement.</summary>
    internal void Restart(
        Transaction transaction, ReadOnlySpan<byte> from, ReadOnlySpan<byte> to, ReadSet.IndexRange? range)
    {
        _transaction = transaction;
        _range = range;
        _begun = false;
        _from.Set(from);
        _to.Set(to);
    }

    /// <summary>The columns that are wanted, with those of the key; the others are NULL then. Null: all.</summary>
    internal int[]? Columns { get; init; }

    /// <summary>The row's id.</summary>
    internal long RowId { get; private set; }

    /// <summary>The row's key, without its row id. Valid until the next move.</summary>
    internal ReadOnlySpan<byte> Key => _cursor.Key[..^RowKey.Size];

    /// <summary>The row. Valid until the next move.</summary>
    internal RowReader Row => new(_index.Table.Layout, _row.Bytes);

    /// <summary>Whether it keeps a long row.</summary>
    internal bool HoldsLongRow => _row.HoldsLongRow;

    /// <summary>Goes to the next row.</summary>
    /// <returns>Whether there is one.</returns>
    internal bool MoveNext()
    {
        while (Step())
        {
            RowId = KeyReader.RowIdOf(_cursor.Key);
            if (_cursor.IsPassed && _entries!.TryRead(_cursor.Key, RowId, _row))
            {
                _transaction.NoteRead(_index.Table, RowId);
                return true;
            }

            if (_transaction.TryGet(_index.Table, RowId, _row, Columns)
                && _index.Has(new RowReader(_index.Table.Layout, _row.Bytes), RowId, _cursor.Key))
            {
                return true;
            }
        }

        return false;
    }

    private bool Step()
    {
        bool found = _begun
            ? _backward ? _cursor.MovePrevious() : _cursor.MoveNext()
            : Seek();
        _begun = true;
        found = found && (_backward
            ? _cursor.Key.SequenceCompareTo(_from.Key) >= 0
            : _to.IsEmpty || _cursor.Key.SequenceCompareTo(_to.Key) < 0);
        NoteRead(found);
        return found;
    }

    private void NoteRead(bool found)
    {
        if (_range is null)
        {
            return;
        }

        byte[]? end = _to.IsEmpty ? null : _to.Key.ToArray();
        byte[]? reached = found ? _cursor.Key.ToArray() : null;
        _range.Set(_backward && reached is not null ? reached : _from.Key.ToArray(), _backward ? end : reached ?? end);
    }

    private bool Seek()
    {
        if (!_backward)
        {
            return _cursor.SeekFirst(_from.Key);
        }

        return _to.IsEmpty ? _cursor.SeekLast() : _cursor.SeekLastBelow(_to.Key);
    }

    /// <summary>Whether an entry's row has no versions.</summary>
    private sealed class UnchangedRows(VersionMap versions) : IEntryProbe
    {
        public bool Passes(ReadOnlySpan<byte> key) => versions.IsUnchanged(KeyReader.RowIdOf(key));
    }
}
