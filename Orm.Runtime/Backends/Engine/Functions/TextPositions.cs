using System.Text;
using Orm.Engine.Functions;
using Orm.Engine.Types;
using static Orm.Engine.Types.SqlTypeKind;

namespace Orm.Backends.Engine.Functions;

/// <summary>
/// Lengths and positions within texts, counted in UTF-16 units as C# counts them; SQL counts code points.
/// </summary>
internal static class TextPositions
{
    internal static readonly ScalarFunction[] All =
    [
        Typed.Of("orm_length", SqlType.Integer, a => Number(Encoding.UTF8.GetCharCount(a.Utf8(0))), Text),
        Typed.Of("orm_substr", SqlType.Text, a => Substring(a, int.MaxValue), Text, BigInt),
        Typed.Of("orm_substr", SqlType.Text, a => Substring(a, a.Int32(2)), Text, BigInt, BigInt),
        Typed.Of("orm_char_at", SqlType.Text, CharacterAt, Text, BigInt),
        Typed.Of("orm_index_of", SqlType.Integer, IndexOf, Text, Text),
        Typed.Of("orm_index_of", SqlType.Integer, a => Number(
            a.Text(0).IndexOf(a.Text(1), a.Int32(2), StringComparison.Ordinal)), Text, Text, BigInt),
        Typed.Of("orm_index_of", SqlType.Integer, a => Number(
            a.Text(0).IndexOf(a.Text(1), a.Int32(2), a.Int32(3), StringComparison.Ordinal)),
            Text, Text, BigInt, BigInt),
        Typed.Of("orm_last_index_of", SqlType.Integer, a => Number(
            a.Text(0).LastIndexOf(a.Text(1), StringComparison.Ordinal)), Text, Text),
        Typed.Of("orm_last_index_of", SqlType.Integer, a => Number(
            a.Text(0).LastIndexOf(a.Text(1), a.Int32(2), StringComparison.Ordinal)), Text, Text, BigInt),
        Typed.Of("orm_last_index_of", SqlType.Integer, a => Number(
            a.Text(0).LastIndexOf(a.Text(1), a.Int32(2), a.Int32(3), StringComparison.Ordinal)),
            Text, Text, BigInt, BigInt),
        Typed.Of("orm_insert", SqlType.Text, a => SqlValue.Text(
            a.Text(0).Insert(a.Int32(1), a.Text(2))), Text, BigInt, Text),
        Typed.Of("orm_remove", SqlType.Text, a => SqlValue.Text(
            a.Text(0).Remove(a.Int32(1), a.Int32(2))), Text, BigInt, BigInt),
        Typed.Of("orm_pad_left", SqlType.Text, a => SqlValue.Text(
            a.Text(0).PadLeft(a.Int32(1), a.Text(2)[0])), Text, BigInt, Text),
        Typed.Of("orm_pad_right", SqlType.Text, a => SqlValue.Text(
            a.Text(0).PadRight(a.Int32(1), a.Text(2)[0])), Text, BigInt, Text),
        Typed.Of("orm_repeat", SqlType.Text, a => SqlValue.Text(
            new string(a.Text(0)[0], a.Int32(1))), Text, BigInt),
        Typed.Of("orm_byte_at", SqlType.Integer, ByteAt, Blob, BigInt),
        Typed.Of("orm_byte_index", SqlType.Integer, a => Number(a.Utf8(0).IndexOf((byte)a.Int64(1))), Blob, BigInt),
    ];

    private static SqlValue Number(int value) => SqlValue.Integer(value);

    // What lies beyond the end is left out, where C# throws.
    private static SqlValue Substring(Typed.Values a, int length)
    {
        var utf8 = a.Utf8(0);
        if (Ascii.IsValid(utf8))
        {
            var (from, count) = Within(utf8.Length, a.Int32(1), length);
            return SqlValue.Text(utf8.Slice(from, count).ToArray());
        }

        var text = a.Text(0);
        var (first, rest) = Within(text.Length, a.Int32(1), length);
        return SqlValue.Text(text.Substring(first, rest));
    }

    private static (int From, int Count) Within(int total, int start, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        var from = Math.Min(start, total);
        return (from, Math.Min(length, total - from));
    }

    private static SqlValue CharacterAt(Typed.Values a)
    {
        var text = a.Text(0);
        var index = a.Int64(1);
        return index >= 0 && index < text.Length ? SqlValue.Text(text[(int)index].ToString()) : SqlValue.Null;
    }

    private static SqlValue IndexOf(Typed.Values a)
    {
        var utf8 = a.Utf8(0);
        var found = utf8.IndexOf(a.Utf8(1));
        return Number(found <= 0 ? found : Encoding.UTF8.GetCharCount(utf8[..found]));
    }

    private static SqlValue ByteAt(Typed.Values a)
    {
        var bytes = a.Utf8(0);
        var index = a.Int64(1);
        return index >= 0 && index < bytes.Length ? Number(bytes[(int)index]) : SqlValue.Null;
    }
}
