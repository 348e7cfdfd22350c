using System.Collections.Immutable;
using Orm.Engine.Catalog;
using Orm.Engine.Transactions;
using Orm.Engine.Types;

namespace Orm.Engine.Execution.Operators;

/// <summary>
/// Changes rows of one statement and does what the schema asks for besides: names the constraint of a duplicate key,
/// follows foreign keys to the rows that refer to a changed one, and checks at the end that no reference leads nowhere.
/// </summary>
/// <param name="state">The statement.</param>
internal sealed partial class RowChanges(ExecutionState state)
{
    private readonly Dictionary<uint, RowWriter> _writers = [];
    private readonly List<ReferenceCheck> _checks = [];

    private Schema Schema => state.Services.Schema;

    internal Transaction Transaction => state.Transaction;

    /// <summary>Begins a run of the statement: what the one before needed for its rows is used again.</summary>
    internal void Begin() => _checks.Clear();

    /// <summary>Stores a new row.</summary>
    /// <exception cref="DuplicateKeyException">There is one with the same key: see <see cref="Named"/>.</exception>
    internal long Insert(CatalogTable table, ReadOnlySpan<SqlValue> row)
    {
        Table stored = Stored(table);
        long rowId = table.RowIdColumn is { } column ? row[column].AsInt64() : stored.NewRowId();
        Transaction.Insert(stored, rowId, Encode(stored, row));
        CheckReferences(table, row);
        return rowId;
    }

    /// <summary>Replaces a row by another one.</summary>
    internal void Update(CatalogTable table, long rowId, ReadOnlySpan<SqlValue> old, ReadOnlySpan<SqlValue> row)
    {
        Table stored = Stored(table);
        if (table.RowIdColumn is { } column && row[column].AsInt64() != rowId)
        {
            Transaction.Delete(stored, rowId);
            Transaction.Insert(stored, row[column].AsInt64(), Encode(stored, row));
        }
        else
        {
            Transaction.Update(stored, rowId, Encode(stored, row));
        }

        CheckChangedReferences(table, old, row);
        foreach ((CatalogTable child, CatalogForeignKey key) in Schema.ReferencesTo(table.Name))
        {
            if (Changed(key.TargetColumns, old, row))
            {
                Follow(child, key, Pick(old, key.TargetColumns), Pick(row, key.TargetColumns));
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
            Follow(child, key, Pick(old, key.TargetColumns), null);
        }
    }

    /// <summary>The end of the statement: references that lead nowhere are errors now, or at the commit.</summary>
    internal void Finish()
    {
        foreach (ReferenceCheck check in _checks)
        {
            if (state.Services.IsDeferred(check.Key))
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

    internal Table Stored(CatalogTable table) => state.Services.Database.Table(table.Number)
        ?? throw new InvalidOperationException($"The table '{table.Name}' has no tree.");

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

        return StoredValue.Write(writer, row);
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

/// <summary>A reference that must lead to a row.</summary>
/// <param name="Child">The table that refers.</param>
/// <param name="Key">Its foreign key.</param>
/// <param name="Values">The values of the key; none is NULL.</param>
internal sealed record ReferenceCheck(CatalogTable Child, CatalogForeignKey Key, SqlValue[] Values);
