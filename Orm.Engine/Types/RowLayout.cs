using System.Buffers.Binary;
using System.Collections.Immutable;

namespace Orm.Engine.Types;

/// <summary>
/// Where the columns of a table lie in an encoded row. Rows in this form travel between the statement, the log and the
/// tree; a table leaf takes them apart into its columns.
/// </summary>
/// <remarks>
/// <code>
/// offset  bytes       content
///      0      4       length of the row in bytes
///      4      2       number of columns
///      6      2       zero
///      8      ⌈n/8⌉   null bitmap: bit i set when column i is NULL (the other bits are zero)
///      .      Σ width the columns in order, each of its format's width, without padding; zeros when NULL
///      .      .       the bytes of the views that are in the heap, one after the other, to the end of the row
/// </code>
/// All numbers are little-endian; heap offsets count from the beginning of the row. A boolean is 00 or 01, a decimal
/// its unscaled value, an interval 100 ns (8), months (4), days (4), a UUID its big-endian bytes.
/// </remarks>
internal sealed class RowLayout
{
    internal const int HeaderSize = 8;
    internal const int MaxColumns = 480;
    private readonly int[] _offsets;

    /// <param name="types">The columns' types, in order.</param>
    /// <param name="nullable">Whether each column may be NULL.</param>
    internal RowLayout(ReadOnlySpan<SqlType> types, ReadOnlySpan<bool> nullable)
    {
        if (nullable.Length != types.Length)
        {
            throw new ArgumentException("One entry for each column is needed.", nameof(nullable));
        }

        if (types.Length > MaxColumns)
        {
            throw new RowTooLargeException(types.Length, MaxColumns, "columns");
        }

        Types = [.. types];
        Nullable = [.. nullable];
        ImmutableArray<ColumnFormat>.Builder formats = ImmutableArray.CreateBuilder<ColumnFormat>(types.Length);
        _offsets = new int[types.Length];
        int offset = HeaderSize + ((types.Length + 7) / 8);
        for (int i = 0; i < types.Length; i++)
        {
            formats.Add(types[i].Format);
            _offsets[i] = offset;
            offset += types[i].Format.Width();
        }

        Formats = formats.MoveToImmutable();
        FixedSize = offset;
    }

    internal ImmutableArray<SqlType> Types { get; }

    internal ImmutableArray<bool> Nullable { get; }

    internal ImmutableArray<ColumnFormat> Formats { get; }

    internal int ColumnCount => _offsets.Length;

    /// <summary>The length of a row without heap: header, null bitmap and all columns.</summary>
    internal int FixedSize { get; }

    /// <summary>The length of all columns without header, null bitmap and heap.</summary>
    internal int ValuesSize => FixedSize - HeaderSize - ((ColumnCount + 7) / 8);

    internal int Offset(int column) => _offsets[column];

    /// <summary>Whether the bytes are a row of this layout in every part: for rows read back from a file.</summary>
    internal bool IsWellFormed(ReadOnlySpan<byte> row)
    {
        if (row.Length < FixedSize
            || BinaryPrimitives.ReadInt32LittleEndian(row) != row.Length
            || BinaryPrimitives.ReadInt32LittleEndian(row[4..]) != ColumnCount)
        {
            return false;
        }

        RowReader reader = new(this, row);
        for (int i = 0; i < ColumnCount; i++)
        {
            if (reader.IsNull(i)
                ? !Nullable[i] || row.Slice(_offsets[i], Formats[i].Width()).ContainsAnyExcept((byte)0)
                : Formats[i] == ColumnFormat.View && !reader.View(i).IsWellFormed(FixedSize, row.Length))
            {
                return false;
            }
        }

        int used = ColumnCount & 7;
        return used == 0 || row[HeaderSize + (ColumnCount / 8)] >> used == 0;
    }
}
