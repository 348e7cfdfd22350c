using System.Text;

namespace Orm.Backends.Sqlite.Functions;

/// <summary>
/// Lengths and positions within texts, counted in UTF-16 units as C# counts them; SQLite's own functions count code
/// points.
/// </summary>
internal static class TextPositions
{
    internal static readonly ScalarFunction[] All =
    [
        StrictFunction.Of("orm_length", 1, Length),
        StrictFunction.Of("orm_substr", 2, (in call) => Substring(call, int.MaxValue)),
        StrictFunction.Of("orm_substr", 3, (in call) => Substring(call, call.Int32(2))),
        StrictFunction.Of("orm_char_at", 2, CharacterAt),
        StrictFunction.Of("orm_index_of", 2, IndexOf),
        StrictFunction.Of("orm_index_of", 3, (in call) => call.Return(
            call.Text(0).IndexOf(call.Text(1), call.Int32(2), StringComparison.Ordinal))),
        StrictFunction.Of("orm_index_of", 4, (in call) => call.Return(
            call.Text(0).IndexOf(call.Text(1), call.Int32(2), call.Int32(3), StringComparison.Ordinal))),
        StrictFunction.Of("orm_last_index_of", 2, (in call) => call.Return(
            call.Text(0).LastIndexOf(call.Text(1), StringComparison.Ordinal))),
        StrictFunction.Of("orm_last_index_of", 3, (in call) => call.Return(
            call.Text(0).LastIndexOf(call.Text(1), call.Int32(2), StringComparison.Ordinal))),
        StrictFunction.Of("orm_last_index_of", 4, (in call) => call.Return(
            call.Text(0).LastIndexOf(call.Text(1), call.Int32(2), call.Int32(3), StringComparison.Ordinal))),
        StrictFunction.Of("orm_insert", 3, (in call) => call.Return(
            call.Text(0).Insert(call.Int32(1), call.Text(2)))),
        StrictFunction.Of("orm_remove", 3, (in call) => call.Return(
            call.Text(0).Remove(call.Int32(1), call.Int32(2)))),
        StrictFunction.Of("orm_pad_left", 3, (in call) => call.Return(
            call.Text(0).PadLeft(call.Int32(1), call.Text(2)[0]))),
        StrictFunction.Of("orm_pad_right", 3, (in call) => call.Return(
            call.Text(0).PadRight(call.Int32(1), call.Text(2)[0]))),
        StrictFunction.Of("orm_repeat", 2, (in call) => call.Return(new string(call.Text(0)[0], call.Int32(1)))),
        StrictFunction.Of("orm_byte_at", 2, ByteAt),
        StrictFunction.Of("orm_byte_index", 2, (in call) => call.Return(
            (long)call.Argument(0).Blob.IndexOf((byte)call.Argument(1).Int64))),
    ];

    private static void Length(in FunctionCall call)
        => call.Return(Encoding.UTF8.GetCharCount(call.Argument(0).Text));

    // What lies beyond the end is left out, where C# throws.
    private static void Substring(in FunctionCall call, int length)
    {
        var utf8 = call.Argument(0).Text;
        var start = call.Int32(1);
        if (Ascii.IsValid(utf8))
        {
            var (from, count) = Within(utf8.Length, start, length);
            call.Return(utf8.Slice(from, count));
        }
        else
        {
            var text = Encoding.UTF8.GetString(utf8);
            var (from, count) = Within(text.Length, start, length);
            call.Return(text.Substring(from, count));
        }
    }

    private static (int From, int Count) Within(int total, int start, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        var from = Math.Min(start, total);
        return (from, Math.Min(length, total - from));
    }

    private static void CharacterAt(in FunctionCall call)
    {
        var text = call.Text(0);
        var index = call.Argument(1).Int64;
        if (index >= 0 && index < text.Length)
        {
            call.Return(text[(int)index].ToString());
        }
        else
        {
            call.ReturnNull();
        }
    }

    private static void IndexOf(in FunctionCall call)
    {
        var utf8 = call.Argument(0).Text;
        var found = utf8.IndexOf(call.Argument(1).Text);
        call.Return(found <= 0 ? found : Encoding.UTF8.GetCharCount(utf8[..found]));
    }

    private static void ByteAt(in FunctionCall call)
    {
        var bytes = call.Argument(0).Blob;
        var index = call.Argument(1).Int64;
        if (index >= 0 && index < bytes.Length)
        {
            call.Return((long)bytes[(int)index]);
        }
        else
        {
            call.ReturnNull();
        }
    }
}
