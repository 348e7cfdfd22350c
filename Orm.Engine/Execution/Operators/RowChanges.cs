using System.Collections.Immutable;
using Orm.Engine.Catalog;
using Orm.Engine.Transactions;
using Orm.Engine.Types;

namespace Orm.Engine.Execution.Operators;

/// <summary>
/// Changes rows of one statement and does what the schema asks for besides: names the constraint of a duplicate key;
/// when all parts of the statement have changed their rows, it follows foreign keys to the rows that refer to a changed
/// one, and checks that no reference leads nowhere.
/// </summary>
/// <param name="state">The statement.</param>
internal sealed partial class RowChanges(ExecutionState state)
{
    private readonly Dictionary<uint, RowWriter> _writers = [];
    private readonly List<ConstraintCheck> _checks = [];
    private readonly Queue<ReferenceAction> _actions = [];

    // The table that was asked for last, in this run, and its column that counts on behind given numbers.
    private Table? _stored;
    private int _passing;

    private Schema Schema => state.Services.Schema;

    internal Transaction Transaction => state.Transaction;

    /// <summary>Begins a run of the statement: what the one before needed for its rows is used again.</summary>
    internal void Begin()
    {
        _checks.Clear();
        _actions.Clear();
        _stored = null;
    }

    /// <summary>Stores a new row, unless there is one with the same key.</summary>
    /// <returns>The one that there is; null: the row is stored.</returns>
    internal RowInTheWay? TryInsert(CatalogTable table, ReadOnlySpan<SqlValue> row, out long rowId)
    {
        Table stored = Stored(table);
        rowId = table.RowIdColumn is { } column ? row[column].AsInt64() : stored.NewRowId();
        PassGiven(table, row);
        RowInTheWay? other = Transaction.TryInsert(stored, rowId, Encode(stored, row));
        if (other is null)
        {
            CheckKeys(table, rowId, [], row);
            CheckReferences(table, row);
        }

        return other;
    }

    /// <summary>Replaces a row by another one.</summary>
    internal void Update(CatalogTable table, long rowId, ReadOnlySpan<SqlValue> old, ReadOnlySpan<SqlValue> row)
    {
        Table stored = Stored(table);
        PassGiven(table, row);
        if (table.RowIdColumn is { } column && row[column].AsInt64() != rowId)
        {
            long moved = row[column].AsInt64();
            Transaction.Delete(stored, rowId, moved);
            Transaction.Insert(stored, moved, Encode(stored, row));
            CheckKeys(table, moved, [], row);
        }
        else
        {
            Transaction.Update(stored, rowId, Encode(stored, row));
            CheckKeys(table, rowId, old, row);
        }

        CheckChangedReferences(table, old, row);
        foreach ((CatalogTable child, CatalogForeignKey key) in Schema.ReferencesTo(table.Name))
        {
            if (Changed(key.TargetColumns, old, row))
            {
                _actions.Enqueue(new ReferenceAction(
                    child, key, Pick(old, key.TargetColumns), Pick(row, key.TargetColumns)));
            }
        }
    }

    internal void Delete(CatalogTable table, long rowId, ReadOnlySpan<SqlValue> old)
    {
        if (!Transaction.Delete(Stored(table), rowId))
        {
            return;
        }

        foreach ((CatalogTable child, CatalogForeignKey key) in Schema.ReferencesTo(table.Name))
        {
            _actions.Enqueue(new ReferenceAction(child, key, Pick(old, key.TargetColumns), null));
        }
    }

    /// <summary>
    /// The end of the statement: foreign keys are followed, and references that lead nowhere are errors now, or at the
    /// commit.
    /// </summary>
    internal void Finish()
    {
        while (_actions.TryDequeue(out ReferenceAction? action))
        {
            state.Step();
            Follow(action.Child, action.Key, action.Old, action.Now);
        }

        foreach (ConstraintCheck check in _checks)
        {
            if (state.Services.IsDeferred(check))
            {
                state.Services.Defer(check);
            }
            else
            {
                Verify(check);
            }
        }

        _checks.Clear();
    }

    /// <exception cref="ConstraintException">The constraint is broken.</exception>
    internal void Verify(ConstraintCheck check)
    {
        if (check is KeyCheck key)
        {
            Verify(key);
        }
        else
        {
            Verify((ReferenceCheck)check);
        }
    }

    private void Verify(KeyCheck check)
    {
        // A table that was made anew since then was looked at as a whole.
        if (Schema.Table(check.Table.Name) is not { } table || table.Number != check.Table.Number
            || table.Keys.FirstOrDefault(key => key.Index == check.Key.Index) is not { } key
            || Stored(table).Indexes.FirstOrDefault(index => index.Number == key.Index) is not { } index)
        {
            return;
        }

        try
        {
            Transaction.RequireUnique(index, check.RowId);
        }
        catch (DuplicateKeyException duplicate)
        {
            throw Named(table, duplicate);
        }
    }

    // A key that may be equal to another one for a while is looked at when the statement, or the transaction, ends.
    private void CheckKeys(CatalogTable table, long rowId, ReadOnlySpan<SqlValue> old, ReadOnlySpan<SqlValue> row)
    {
        foreach (CatalogKey key in table.Keys)
        {
            if (key.IsDeferrable && (old.IsEmpty || Changed(key.Columns, old, row)))
            {
                _checks.Add(new KeyCheck(table, key, rowId));
            }
        }
    }

    /// <summary>The error for a duplicate key, with the constraint's name.</summary>
    internal static ConstraintException Named(CatalogTable table, DuplicateKeyException duplicate)
    {
        CatalogKey? key = KeyOf(table, duplicate);
        string name = key?.Name ?? table.Indexes.FirstOrDefault(index => index.Number == duplicate.Tree)?.Name ?? "key";
        return new ConstraintException(
            SqlStates.UniqueViolation,
            $"There is a row with the same key in '{table.Name}' (unique key '{name}')",
            table.Name,
            name,
            key?.Columns.Length == 1 ? table.Columns[key.Columns[0]].Name : null,
            "Use another key, update the row that has it, or write ON CONFLICT.");
    }

    internal static CatalogKey? KeyOf(CatalogTable table, DuplicateKeyException duplicate) =>
        table.Keys.FirstOrDefault(
            key => key.Index == duplicate.Tree || (key.Index == 0 && duplicate.Tree == table.Number));

    internal Table Stored(CatalogTable table)
    {
        if (_stored is { } last && last.Number == table.Number)
        {
            return last;
        }

        _passing = table.PassingColumn;
        return _stored = state.Services.Database.Table(table.Number)
            ?? throw new InvalidOperationException($"The table '{table.Name}' has no tree.");
    }

    /// <summary>Reads the newest version of a row that the transaction has locked.</summary>
    internal bool TryReadNewest(CatalogTable table, long rowId, Span<SqlValue> row)
    {
        Table stored = Stored(table);
        var writer = new RowWriter(stored.Layout);
        if (!Transaction.TryGetNewest(stored, rowId, writer))
        {
            return false;
        }

        RowReader reader = new(stored.Layout, writer.Finish());
        for (int i = 0; i < table.Columns.Length; i++)
        {
            row[i] = StoredValue.Read(reader, i);
        }

        return true;
    }

    private ReadOnlySpan<byte> Encode(Table stored, ReadOnlySpan<SqlValue> row)
    {
        if (!_writers.TryGetValue(stored.Number, out RowWriter? writer) || writer.Layout != stored.Layout)
        {
            writer = new RowWriter(stored.Layout);
            _writers[stored.Number] = writer;
        }

        var encoded = StoredValue.Write(writer, row);
        state.NoteRow(encoded.Length);
        return encoded;
    }

    private static SqlValue[] Pick(ReadOnlySpan<SqlValue> row, ImmutableArray<int> columns)
    {
        var values = new SqlValue[columns.Length];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = row[columns[i]];
        }

        return values;
    }

    private static bool Changed(ImmutableArray<int> columns, ReadOnlySpan<SqlValue> old, ReadOnlySpan<SqlValue> row)
    {
        foreach (int column in columns)
        {
            if (!old[column].Equals(row[column]))
            {
                return true;
            }
        }

        return false;
    }
}

