using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace Orm.Tests.Engine.Format;

/// <summary>A column, as a tree's definition describes it, and its values as text.</summary>
/// <param name="Type">The number of the type.</param>
/// <param name="Length">The number of digits of DECIMAL.</param>
/// <param name="Scale">How many of them are behind the point.</param>
/// <param name="TakesNulls">Whether there is a null bitmap in leaves.</param>
internal sealed record ColumnForm(int Type, int Length, int Scale, bool TakesNulls)
{
    internal const int ViewFormat = 5;

    internal const int Boolean = 1;
    internal const int Real = 5;
    internal const int Double = 6;
    internal const int Decimal = 7;
    internal const int Char = 10;
    private const int Blob = 11;
    private const int Date = 12;
    private const int Time = 13;
    private const int Timestamp = 14;
    private const int TimestampTz = 15;
    internal const int Interval = 16;
    internal const int Uuid = 17;

    private static CultureInfo Invariant => CultureInfo.InvariantCulture;

    internal int Format => Type switch
    {
        Boolean => 0,
        2 => 1,
        3 or Real or Date => 2,
        Decimal => Length is > 0 and <= 18 ? 3 : 4,
        Interval or Uuid => 4,
        8 or 9 or 10 or Blob or 18 => ViewFormat,
        _ => 3,
    };

    internal int Width => 1 << Math.Min(Format, 4);

    internal bool IsView => Format == ViewFormat;

    /// <summary>A value that is not NULL: its field, or the bytes that its view stands for.</summary>
    internal string Text(ReadOnlySpan<byte> field) => Type switch
    {
        Boolean => field[0] == 1 ? "true" : "false",
        Real => BinaryPrimitives.ReadSingleLittleEndian(field).ToString(Invariant),
        Double => BinaryPrimitives.ReadDoubleLittleEndian(field).ToString(Invariant),
        Uuid => new Guid(field, bigEndian: true).ToString(),
        Blob => Convert.ToHexString(field),
        Interval => FormattableString.Invariant(
            $"{Number(field[8..12])} months {Number(field[12..])} days {new TimeSpan((long)Number(field[..8])):c}"),
        Date => DateOnly.FromDateTime(DateTime.UnixEpoch.AddDays((int)Number(field))).ToString("O", Invariant),
        Time => new TimeOnly((long)Number(field)).ToString("O", Invariant),
        Timestamp or TimestampTz => DateTime.UnixEpoch.AddTicks((long)Number(field)).ToString("O", Invariant),
        Decimal when Length == 0 => Scaled(Number(field) >> 6, (int)(Number(field) & 63)),
        Decimal => Scaled(Number(field), Scale),
        _ => IsView
            ? Encoding.UTF8.GetString(field)
            : Number(field).ToString(Invariant),
    };

    private static string Scaled(Int128 unscaled, int scale)
    {
        string digits = Int128.Abs(unscaled).ToString(Invariant).PadLeft(scale + 1, '0');
        string point = scale == 0 ? "" : ".";
        return (unscaled < 0 ? "-" : "") + digits[..^scale] + point + digits[^scale..];
    }

    /// <summary>The number of a field.</summary>
    internal static Int128 Number(ReadOnlySpan<byte> field) => field.Length switch
    {
        2 => BinaryPrimitives.ReadInt16LittleEndian(field),
        4 => BinaryPrimitives.ReadInt32LittleEndian(field),
        8 => BinaryPrimitives.ReadInt64LittleEndian(field),
        _ => BinaryPrimitives.ReadInt128LittleEndian(field),
    };
}
