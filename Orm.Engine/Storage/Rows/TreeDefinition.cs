using System.Buffers;
using System.Buffers.Binary;
using System.Collections.Immutable;
using Orm.Engine.Types;

namespace Orm.Engine.Storage.Rows;

/// <summary>
/// What a tree holds, as the directory keeps it behind the page id of the tree's root; numbers are little-endian.
/// <code>
///   kind (1)   then
///   0: entries of any kind; nothing more
///   1 table:   columns (2); for each: type kind (1), length (4), scale (1), 1 when it takes NULLs (1)
///   2 index:   tree of the table (4), 1 when keys are unique (1), columns of the key (2);
///              for each: column of the table (2), bit 0 descending, bit 1 NULLs first (1);
///              included columns (2); for each: column of the table (2);
///              without columns of the key, the catalog says of which expressions keys are made
/// </code>
/// </summary>
internal abstract record TreeDefinition
{
    private protected const byte EntriesKind = 0;
    private protected const byte TableKind = 1;
    private protected const byte IndexKind = 2;

    /// <summary>The definition's bytes.</summary>
    internal byte[] Encode()
    {
        var bytes = new ArrayBufferWriter<byte>();
        Write(bytes);
        return bytes.WrittenSpan.ToArray();
    }

    /// <summary>Reads what <see cref="Encode"/> wrote.</summary>
    /// <exception cref="DatabaseCorruptException">The bytes are something else.</exception>
    internal static TreeDefinition Decode(ReadOnlySpan<byte> bytes, string database)
    {
        try
        {
            return (bytes.IsEmpty ? EntriesKind : bytes[0]) switch
            {
                EntriesKind => EntriesDefinition.Instance,
                TableKind => TableDefinition.Read(bytes[1..]),
                IndexKind => IndexDefinition.Read(bytes[1..]),
                _ => throw new ArgumentOutOfRangeException(nameof(bytes)),
            };
        }
        catch (Exception unknown) when (
            unknown is ArgumentException or IndexOutOfRangeException or InvalidOperationException)
        {
            throw new DatabaseCorruptException(database, "the directory defines a tree in a way that is not known");
        }
    }

    private protected abstract void Write(ArrayBufferWriter<byte> bytes);

    private protected static void Byte(ArrayBufferWriter<byte> bytes, int value) => bytes.Write([(byte)value]);

    private protected static void Short(ArrayBufferWriter<byte> bytes, int value)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(bytes.GetSpan(sizeof(ushort)), checked((ushort)value));
        bytes.Advance(sizeof(ushort));
    }

    private protected static void Number(ArrayBufferWriter<byte> bytes, uint value)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.GetSpan(sizeof(uint)), value);
        bytes.Advance(sizeof(uint));
    }
}

/// <summary>Entries whose meaning the directory does not know.</summary>
internal sealed record EntriesDefinition : TreeDefinition
{
    internal static readonly EntriesDefinition Instance = new();

    private protected override void Write(ArrayBufferWriter<byte> bytes) => Byte(bytes, EntriesKind);
}

/// <summary>Rows by row id.</summary>
/// <param name="Layout">Their columns.</param>
internal sealed record TableDefinition(RowLayout Layout) : TreeDefinition
{
    internal static TableDefinition Read(ReadOnlySpan<byte> bytes)
    {
        int columns = BinaryPrimitives.ReadUInt16LittleEndian(bytes);
        bytes = bytes[2..];
        var types = new SqlType[columns];
        bool[] nullable = new bool[columns];
        for (int i = 0; i < columns; i++, bytes = bytes[7..])
        {
            int length = BinaryPrimitives.ReadInt32LittleEndian(bytes[1..]);
            types[i] = new SqlType((SqlTypeKind)bytes[0], length, bytes[5]);
            nullable[i] = bytes[6] != 0;
        }

        return new TableDefinition(new RowLayout(types, nullable));
    }

    private protected override void Write(ArrayBufferWriter<byte> bytes)
    {
        Byte(bytes, TableKind);
        Short(bytes, Layout.ColumnCount);
        for (int i = 0; i < Layout.ColumnCount; i++)
        {
            Byte(bytes, (int)Layout.Types[i].Kind);
            Number(bytes, (uint)Layout.Types[i].Length);
            Byte(bytes, Layout.Types[i].Scale);
            Byte(bytes, Layout.Nullable[i] ? 1 : 0);
        }
    }
}

/// <summary>Keys of a table's rows, each followed by its row id.</summary>
/// <param name="Table">The number of the table's tree.</param>
/// <param name="IsUnique">Whether no two rows have the same key, NULLs aside.</param>
/// <param name="Columns">The columns of the key.</param>
/// <param name="Included">Further columns kept with each entry, as a row of those columns.</param>
internal sealed record IndexDefinition(
    uint Table, bool IsUnique, ImmutableArray<IndexColumn> Columns, ImmutableArray<int> Included) : TreeDefinition
{
    internal static IndexDefinition Read(ReadOnlySpan<byte> bytes)
    {
        uint table = BinaryPrimitives.ReadUInt32LittleEndian(bytes);
        bool isUnique = bytes[4] != 0;
        int columns = BinaryPrimitives.ReadUInt16LittleEndian(bytes[5..]);
        bytes = bytes[7..];
        var key = ImmutableArray.CreateBuilder<IndexColumn>(columns);
        for (int i = 0; i < columns; i++, bytes = bytes[3..])
        {
            int flags = bytes[2];
            key.Add(new IndexColumn(
                BinaryPrimitives.ReadUInt16LittleEndian(bytes), (flags & 1) != 0, (flags & 2) != 0));
        }

        var included = ImmutableArray.CreateBuilder<int>();
        for (int i = BinaryPrimitives.ReadUInt16LittleEndian(bytes); i > 0; i--)
        {
            bytes = bytes[2..];
            included.Add(BinaryPrimitives.ReadUInt16LittleEndian(bytes));
        }

        return new IndexDefinition(table, isUnique, key.ToImmutable(), included.ToImmutable());
    }

    private protected override void Write(ArrayBufferWriter<byte> bytes)
    {
        Byte(bytes, IndexKind);
        Number(bytes, Table);
        Byte(bytes, IsUnique ? 1 : 0);
        Short(bytes, Columns.Length);
        foreach (var column in Columns)
        {
            Short(bytes, column.Column);
            Byte(bytes, (column.IsDescending ? 1 : 0) | (column.NullsFirst ? 2 : 0));
        }

        Short(bytes, Included.Length);
        foreach (int column in Included)
        {
            Short(bytes, column);
        }
    }
}
