using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Orm.Engine.Storage.Pages;
using Orm.Engine.Storage.Rows;
using Orm.Engine.Storage.Trees;
using Orm.Engine.Types;

namespace Orm.Engine.Transactions;

/// <summary>
/// An index of a table: one entry for each key that any version of a row has, followed by the included columns and its
/// row id. An entry says that some version of the row has, or had, this key; the row says which.
/// </summary>
internal sealed class Index
{
    private readonly ImmutableArray<KeyColumn> _columns;

    internal Index(uint number, Table table, IndexDefinition definition, IndexTree tree)
    {
        Number = number;
        Table = table;
        Definition = definition;
        Tree = tree;
        var layout = table.Layout;
        _columns =
        [
            .. definition.Columns.Select(column => new KeyColumn(
                layout.Types[column.Column],
                layout.Nullable[column.Column],
                column.IsDescending,
                column.NullsFirst)),
        ];
    }

    /// <summary>The number of its tree, by which <see cref="Database.Index"/> finds it.</summary>
    internal uint Number { get; }

    internal Table Table { get; }

    internal IndexDefinition Definition { get; }

    /// <summary>How the components of keys are encoded: for the bounds of scans.</summary>
    internal ImmutableArray<KeyColumn> KeyColumns => Keys?.Columns ?? _columns;

    /// <summary>The column of the table that a component of the key is; -1: it is computed.</summary>
    internal int PlaceOf(int component) => Keys?.Places[component] ?? Definition.Columns[component].Column;

    /// <summary>
    /// Makes the keys when they are not just the columns of the definition; set once, before rows are changed.
    /// </summary>
    internal IIndexKeys? Keys { get; set; }

    internal IndexTree Tree { get; }

    /// <summary>
    /// Who made it since the database was opened. It was filled with the newest rows, so that a snapshot that does not
    /// see this transaction would miss the rows that have changed or gone since.
    /// </summary>
    internal TransactionState? Maker { get; init; }

    /// <summary>The entry of a row, its row id included; null when the row is not in the index.</summary>
    internal byte[]? EntryOf(RowReader row, long rowId, out bool canCollide)
    {
        byte[]? entry = MakeEntry(row, rowId, out bool hasNull);
        canCollide = entry is not null && Definition.IsUnique && !hasNull;
        return entry;
    }

    /// <inheritdoc cref="EntryOf"/>
    /// <param name="row">The row.</param>
    /// <param name="rowId">Its id.</param>
    /// <param name="hasNull">Whether a NULL keeps the key from being equal to any other.</param>
    [SkipLocalsInit]
    internal byte[]? MakeEntry(RowReader row, long rowId, out bool hasNull)
    {
        KeyWriter key = new(stackalloc byte[256]);
        try
        {
            if (!TryWrite(row, ref key, out hasNull))
            {
                return null;
            }

            key.AppendRowId(rowId);
            return key.Key.Length <= SlottedPage.MaxEntryBytes
                ? key.Key.ToArray()
                : throw new RowTooLargeException(key.Key.Length, SlottedPage.MaxEntryBytes, "bytes");
        }
        finally
        {
            key.Dispose();
        }
    }

    /// <summary>Some columns, and those that the key is made of; null when that may take all of them.</summary>
    internal int[]? WithKey(int[] columns) =>
        Keys is null
            ? [.. columns.Union(Definition.Columns.Select(column => (int)column.Column)).Union(Definition.Included)]
            : null;

    /// <summary>The key of an entry, by which it is unique: without the included columns and the row id.</summary>
    internal ReadOnlySpan<byte> KeyOf(ReadOnlySpan<byte> entry)
    {
        ReadOnlySpan<byte> rest = entry[..^RowKey.Size];
        if (Definition.Included.IsEmpty)
        {
            return rest;
        }

        var reader = new KeyReader(rest);
        foreach (ref readonly KeyColumn column in KeyColumns.AsSpan())
        {
            if (!reader.TryRead(column, out _))
            {
                return rest;
            }
        }

        return rest[..^reader.Left];
    }

    /// <summary>Whether a row has this entry; the same as comparing it with <see cref="EntryOf"/>.</summary>
    [SkipLocalsInit]
    internal bool Has(RowReader row, long rowId, ReadOnlySpan<byte> entry)
    {
        KeyWriter key = new(stackalloc byte[256]);
        try
        {
            if (!TryWrite(row, ref key, out _))
            {
                return false;
            }

            key.AppendRowId(rowId);
            return key.Key.SequenceEqual(entry);
        }
        finally
        {
            key.Dispose();
        }
    }

    private bool TryWrite(RowReader row, ref KeyWriter key, out bool hasNull)
    {
        if (!TryWriteKey(row, ref key, out hasNull))
        {
            return false;
        }

        foreach (int column in Definition.Included)
        {
            key.AppendIncluded(row, column);
        }

        return true;
    }

    private bool TryWriteKey(RowReader row, ref KeyWriter key, out bool hasNull)
    {
        if (Keys is not null)
        {
            return Keys.TryWrite(row, ref key, out hasNull);
        }

        hasNull = false;
        for (int i = 0; i < _columns.Length; i++)
        {
            hasNull |= Append(row, Definition.Columns[i].Column, _columns[i], ref key);
        }

        return true;
    }

    private static bool Append(RowReader row, int column, in KeyColumn form, ref KeyWriter key)
    {
        if (row.IsNull(column))
        {
            key.AppendNull(form);
            return true;
        }

        switch (form.Type.Kind)
        {
            case SqlTypeKind.BigInt:
                key.AppendBigInt(row.Int64(column), form);
                break;
            case SqlTypeKind.Text or SqlTypeKind.VarChar or SqlTypeKind.Blob:
                key.AppendBytes(row.Bytes(column), form);
                break;
            default:
                key.Append(row.Value(column), form);
                break;
        }

        return false;
    }
}
