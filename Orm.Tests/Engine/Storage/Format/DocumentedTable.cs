using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using static Orm.Tests.Engine.Storage.Format.DocumentedFile;

namespace Orm.Tests.Engine.Storage.Format;

/// <summary>A table of a <see cref="DocumentedFile"/>: its columns and rows, read from the documents' tables of bytes.
/// </summary>
internal sealed class DocumentedTable
{
    private static readonly int[] s_widths = [1, 2, 4, 8, 16, 16];

    private readonly DocumentedFile _file;
    private readonly uint _root;
    private readonly (byte Type, int Length, byte Scale, bool TakesNulls)[] _columns;

    internal DocumentedTable(DocumentedFile file, uint root, byte[] definition)
    {
        (_file, _root) = (file, root);
        _columns =
        [
            .. Enumerable.Range(0, U16(definition, 0)).Select(i => 2 + (7 * i)).Select(at =>
                (definition[at], (int)U32(definition, at + 1), definition[at + 5], definition[at + 6] == 1)),
        ];
    }

    internal int Columns => _columns.Length;

    /// <summary>The rows in the order of their ids; values as text, null for NULL.</summary>
    internal IEnumerable<(long RowId, string?[] Values)> Rows() => _file.Leaves(_root, kind: 3).SelectMany(Rows);

    private List<(long RowId, string?[] Values)> Rows(byte[] leaf)
    {
        int rows = (int)U32(leaf, 16);
        int capacity = (int)U32(leaf, 20);
        Require(U16(leaf, 48) == _columns.Length, "a leaf has the columns of its tree");
        int rowIds = 64 + ((_columns.Length + 7) / 8 * 8);
        int values = rowIds + (8 * capacity);
        int ghosts = values + (capacity * Enumerable.Range(0, _columns.Length).Sum(i => s_widths[leaf[64 + i] & 7]));
        var found = Enumerable.Range(0, rows)
            .Select(row => ((long)U64(leaf, rowIds + (8 * row)), new string?[_columns.Length])).ToList();
        int nulls = ghosts + (capacity / 8);
        for (int i = 0; i < _columns.Length; i++)
        {
            int width = s_widths[leaf[64 + i] & 7];
            bool takesNulls = leaf[64 + i] >> 7 == 1;
            Require(takesNulls == _columns[i].TakesNulls, "leaf and definition say alike what takes NULLs");
            for (int row = 0; row < rows; row++)
            {
                int at = values + (row * width);
                found[row].Item2[i] = takesNulls && Bit(leaf, nulls, row)
                    ? null
                    : Text(leaf, leaf[at..(at + width)], _columns[i]);
            }

            values += capacity * width;
            nulls += takesNulls ? capacity / 8 : 0;
        }

        return [.. found.Where((_, row) => !Bit(leaf, ghosts, row))];
    }

    private static bool Bit(byte[] leaf, int bitmap, int bit) => ((leaf[bitmap + (bit / 8)] >> (bit % 8)) & 1) == 1;

    private string Text(byte[] leaf, byte[] value, (byte Type, int Length, byte Scale, bool TakesNulls) column) =>
        column.Type switch
        {
            1 => value[0] == 1 ? "true" : "false",
            2 => Invariant(BinaryPrimitives.ReadInt16LittleEndian(value)),
            3 => Invariant(BinaryPrimitives.ReadInt32LittleEndian(value)),
            4 => Invariant(BinaryPrimitives.ReadInt64LittleEndian(value)),
            5 => Invariant(BinaryPrimitives.ReadSingleLittleEndian(value)),
            6 => Invariant(BinaryPrimitives.ReadDoubleLittleEndian(value)),
            7 => Decimal(value, column.Length, column.Scale),
            8 or 9 => Encoding.UTF8.GetString(View(leaf, value)),
            11 => Convert.ToHexString(View(leaf, value)),
            12 => Moment(864_000_000_000L * BinaryPrimitives.ReadInt32LittleEndian(value), "yyyy-MM-dd"),
            13 => Moment(BinaryPrimitives.ReadInt64LittleEndian(value), "HH:mm:ss.fffffff"),
            14 => Moment(BinaryPrimitives.ReadInt64LittleEndian(value), "yyyy-MM-dd HH:mm:ss.fffffff"),
            16 => string.Join(
                '/',
                BinaryPrimitives.ReadInt64LittleEndian(value),
                BinaryPrimitives.ReadInt32LittleEndian(value.AsSpan(8)),
                BinaryPrimitives.ReadInt32LittleEndian(value.AsSpan(12))),
            17 => new Guid(value, bigEndian: true).ToString(),
            _ => throw new InvalidDataException("A type that the test does not use."),
        };

    private byte[] View(byte[] leaf, byte[] view)
    {
        uint length = U32(view, 0);
        bool isElsewhere = length >> 31 == 1;
        length &= int.MaxValue;
        if (!isElsewhere && length <= 12)
        {
            return view[4..(4 + (int)length)];
        }

        int at = (int)U32(view, 8);
        byte[] value = isElsewhere ? _file.Overflow((uint)at) : leaf[at..(at + (int)length)];
        Require(value.Length == length, "a value has the length that its view says");
        Require(value.AsSpan(0, 4).SequenceEqual(view.AsSpan(4, 4)), "a view has the first four bytes of its value");
        return value;
    }

    private static string Decimal(byte[] value, int digits, int scale)
    {
        Int128 unscaled = value.Length == 8
            ? BinaryPrimitives.ReadInt64LittleEndian(value)
            : BinaryPrimitives.ReadInt128LittleEndian(value);
        if (digits == 0)
        {
            scale = (int)(unscaled & 63);
            unscaled >>= 6;
        }

        string text = Int128.Abs(unscaled).ToString(CultureInfo.InvariantCulture).PadLeft(scale + 1, '0');
        return (unscaled < 0 ? "-" : "") + (scale == 0 ? text : text.Insert(text.Length - scale, "."));
    }

    private static string Moment(long ticks, string format) =>
        DateTime.UnixEpoch.AddTicks(ticks).ToString(format, CultureInfo.InvariantCulture);

    private static string Invariant(IFormattable number) => number.ToString(format: null, CultureInfo.InvariantCulture);
}
