using System.Security.Cryptography;
using System.Text;
using Orm.Engine.Types;
using static Orm.Engine.Types.SqlTypeKind;

namespace Orm.Engine.Functions;

/// <summary>The functions of text, as SQL names them.</summary>
internal static class TextFunctionList
{
    private static readonly SqlType s_boolean = SqlType.Boolean;
    private static readonly SqlType s_integer = SqlType.Integer;
    private static readonly SqlType s_text = SqlType.Text;

    internal static IEnumerable<ScalarFunction> All => [.. Measures, .. Parts, .. Changes, .. Others];

    private static ScalarFunction[] Measures =>
    [
        Of("length", s_integer, (a, _) => Number(TextFunctions.CountCharacters(a[0].AsBytes())), Text),
        Of("length", s_integer, (a, _) => Number(a[0].AsBytes().Length), Blob),
        Of("char_length", s_integer, (a, _) => Number(TextFunctions.CountCharacters(a[0].AsBytes())), Text),
        Of("character_length", s_integer, (a, _) => Number(TextFunctions.CountCharacters(a[0].AsBytes())), Text),
        Of("octet_length", s_integer, (a, _) => Number(a[0].AsBytes().Length), Text),
        Of("octet_length", s_integer, (a, _) => Number(a[0].AsBytes().Length), Blob),
        Of("bit_length", s_integer, (a, _) => Number(a[0].AsBytes().Length * 8), Text),
        Of("position", s_integer, (a, _) => Number(TextFunctions.Position(a[0].AsBytes(), a[1].AsBytes())), Text, Text),
        Of("strpos", s_integer, (a, _) => Number(TextFunctions.Position(a[1].AsBytes(), a[0].AsBytes())), Text, Text),
        Of("instr", s_integer, (a, _) => Number(TextFunctions.Position(a[1].AsBytes(), a[0].AsBytes())), Text, Text),
        Of("ascii", s_integer, (a, _) => Number(First(a[0].AsString())), Text),
        Of("unicode", s_integer, (a, _) => Number(First(a[0].AsString())), Text),
        Of("starts_with", s_boolean, (a, _) => SqlValue.Boolean(a[0].AsBytes().StartsWith(a[1].AsBytes())), Text, Text),
    ];

    private static ScalarFunction[] Parts =>
    [
        Of("substring", s_text, (a, _) => TextFunctions.Substring(a[0], a[1].AsInt64(), null), Text, Integer),
        Of("substring", s_text, (a, _) =>
            TextFunctions.Substring(a[0], a[1].AsInt64(), a[2].AsInt64()), Text, Integer, Integer),
        Of("substring", SqlType.Blob, (a, _) =>
            TextFunctions.Substring(a[0], a[1].AsInt64(), a[2].AsInt64()), Blob, Integer, Integer),
        Of("substr", s_text, (a, _) => TextFunctions.Substring(a[0], a[1].AsInt64(), null), Text, BigInt),
        Of("substr", s_text, (a, _) =>
            TextFunctions.Substring(a[0], a[1].AsInt64(), a[2].AsInt64()), Text, BigInt, BigInt),
        Of("left", s_text, (a, _) => Left(a[0], a[1].AsInt64()), Text, Integer),
        Of("right", s_text, (a, _) => Right(a[0], a[1].AsInt64()), Text, Integer),
        Of("split_part", s_text, (a, _) =>
            OfText(TextFunctions.SplitPart(a[0].AsString(), a[1].AsString(), a[2].AsInt64())), Text, Text, Integer),
        Of("btrim", s_text, (a, _) => Trim(a, true, true), Text),
        Of("btrim", s_text, (a, _) => Trim(a, true, true), Text, Text),
        Of("trim", s_text, (a, _) => Trim(a, true, true), Text),
        Of("trim", s_text, (a, _) => Trim(a, true, true), Text, Text),
        Of("ltrim", s_text, (a, _) => Trim(a, true, false), Text),
        Of("ltrim", s_text, (a, _) => Trim(a, true, false), Text, Text),
        Of("rtrim", s_text, (a, _) => Trim(a, false, true), Text),
        Of("rtrim", s_text, (a, _) => Trim(a, false, true), Text, Text),
    ];

    private static ScalarFunction[] Changes =>
    [
        Of("upper", s_text, (a, _) => OfText(a[0].AsString().ToUpperInvariant()), Text),
        Of("lower", s_text, (a, _) => OfText(a[0].AsString().ToLowerInvariant()), Text),
        Of("initcap", s_text, (a, _) => OfText(TextFunctions.InitCap(a[0].AsString())), Text),
        Of("reverse", s_text, (a, _) => OfText(TextFunctions.Reverse(a[0].AsString())), Text),
        Of("repeat", s_text, (a, _) => OfText(TextFunctions.Repeat(a[0].AsString(), a[1].AsInt64())), Text, Integer),
        Of("replace", s_text, (a, _) =>
            OfText(a[1].AsBytes().IsEmpty ? a[0].AsString()
                : a[0].AsString().Replace(a[1].AsString(), a[2].AsString(), StringComparison.Ordinal)), Text, Text,
                    Text),
        Of("translate", s_text, (a, _) =>
            OfText(TextFunctions.Translate(a[0].AsString(), a[1].AsString(), a[2].AsString())), Text, Text, Text),
        Of("lpad", s_text, (a, _) =>
            OfText(TextFunctions.Pad(a[0].AsString(), a[1].AsInt64(), " ", true)), Text, Integer),
        Of("lpad", s_text, (a, _) =>
            OfText(TextFunctions.Pad(a[0].AsString(), a[1].AsInt64(), a[2].AsString(), true)), Text, Integer, Text),
        Of("rpad", s_text, (a, _) =>
            OfText(TextFunctions.Pad(a[0].AsString(), a[1].AsInt64(), " ", false)), Text, Integer),
        Of("rpad", s_text, (a, _) =>
            OfText(TextFunctions.Pad(a[0].AsString(), a[1].AsInt64(), a[2].AsString(), false)), Text, Integer, Text),
        Of("overlay", s_text, (a, _) =>
            Overlay(a[0], a[1], a[2].AsInt64(), TextFunctions.CountCharacters(a[1].AsBytes())), Text, Text, Integer),
        Of("overlay", s_text, (a, _) =>
            Overlay(a[0], a[1], a[2].AsInt64(), a[3].AsInt64()), Text, Text, Integer, Integer),
    ];

    private static ScalarFunction[] Others =>
    [
        Of("chr", s_text, (a, _) => OfText(Character(a[0].AsInt64())), Integer),
        Of("char", s_text, (a, _) => OfText(Character(a[0].AsInt64())), Integer),
        Of("concat", s_text, (a, _) => OfText(Concat(a, "")), Null) with { IsVariadic = true, IsStrict = false },
        Of("concat_ws", s_text, (a, _) =>
            a[0].IsNull ? SqlValue.Null : OfText(Concat(a[1..], a[0].AsString())), Text, Null) with { IsVariadic = true,
                IsStrict = false },
        Of("quote_literal", s_text, (a, _) =>
            OfText(TextFunctions.QuoteLiteral(a[0].AsString())), Text),
        Of("quote_nullable", s_text, (a, _) =>
            OfText(a[0].IsNull ? "NULL" : TextFunctions.QuoteLiteral(TextFunctions.Shown(a[0]))), Null) with
        {
            IsStrict = false,
        },
        Of("format", s_text, (a, _) => OfText(FormatFunction.Format(a[0].AsString(), [])), Text),
        Of("format", s_text, (a, _) =>
            a[0].IsNull ? SqlValue.Null : OfText(FormatFunction.Format(a[0].AsString(), a[1..])), Text, Null) with
        {
            IsVariadic = true, IsStrict = false,
        },
        Of("hex", s_text, (a, _) => OfText(Convert.ToHexString(a[0].AsBytes())), Blob),
        Of("hex", s_text, (a, _) => OfText(Convert.ToHexString(a[0].AsBytes())), Text),
        Of("to_hex", s_text, (a, _) =>
            OfText(a[0].AsInt64().ToString("x", System.Globalization.CultureInfo.InvariantCulture)), BigInt),
        Of("encode", s_text, (a, _) => OfText(BinaryText.Encode(a[0].AsBytes(), a[1].AsString())), Blob, Text),
        Of("decode", SqlType.Blob, (a, _) =>
            SqlValue.Blob(BinaryText.Decode(a[0].AsString(), a[1].AsString())), Text, Text),
        Of("md5", s_text, (a, _) => OfText(Md5(a[0].AsBytes())), Text),
        Of("md5", s_text, (a, _) => OfText(Md5(a[0].AsBytes())), Blob),
        Of("sha256", SqlType.Blob, (a, _) => SqlValue.Blob(SHA256.HashData(a[0].AsBytes())), Blob),
        Of("sha384", SqlType.Blob, (a, _) => SqlValue.Blob(SHA384.HashData(a[0].AsBytes())), Blob),
        Of("sha512", SqlType.Blob, (a, _) => SqlValue.Blob(SHA512.HashData(a[0].AsBytes())), Blob),
    ];

    private static ScalarFunction Of(
        string name, SqlType result, FunctionBody body, params SqlTypeKind[] parameters) =>
        new(name, parameters, result, body);

    private static SqlValue Number(int value) => SqlValue.Integer(value);

    private static SqlValue OfText(string value) => SqlValue.Text(value);

    private static int First(string text) => text.Length == 0 ? 0 : Rune.GetRuneAt(text, 0).Value;

    private static SqlValue Left(in SqlValue text, long count)
    {
        long characters = count >= 0 ? count : Math.Max(0, TextFunctions.CountCharacters(text.AsBytes()) + count);
        return TextFunctions.Substring(text, 1, characters);
    }

    private static SqlValue Right(in SqlValue text, long count)
    {
        int length = TextFunctions.CountCharacters(text.AsBytes());
        long characters = count >= 0 ? Math.Min(count, length) : Math.Max(0, length + count);
        return TextFunctions.Substring(text, length - characters + 1, characters);
    }

    private static SqlValue Trim(ReadOnlySpan<SqlValue> arguments, bool left, bool right) => OfText(TextFunctions.Trim(
        arguments[0].AsString(), arguments.Length > 1 ? arguments[1].AsString() : " ", left, right));

    private static SqlValue Overlay(in SqlValue text, in SqlValue part, long start, long length)
    {
        SqlValue before = TextFunctions.Substring(text, 1, Math.Max(0, start - 1));
        SqlValue after = TextFunctions.Substring(text, start + length, null);
        return SqlValue.Text([.. before.AsBytes(), .. part.AsBytes(), .. after.AsBytes()]);
    }

    private static string Character(long code) => code == 0
        ? throw new StatementException(SqlStates.InternalLimit, "Texts hold no character 0")
        : code is > 0 and <= 0x10FFFF && Rune.IsValid((int)code)
        ? new Rune((int)code).ToString()
        : throw SqlErrors.InvalidArgument("chr needs the number of a character");

    private static string Concat(ReadOnlySpan<SqlValue> values, string separator)
    {
        var parts = new List<string>(values.Length);
        foreach (ref readonly SqlValue value in values)
        {
            if (!value.IsNull)
            {
                parts.Add(TextFunctions.Shown(value));
            }
        }

        return string.Join(separator, parts);
    }

    // PostgreSQL's function, which existing queries use to spread and compare; it protects nothing.
#pragma warning disable CA5351
    private static string Md5(ReadOnlySpan<byte> bytes) =>
        Convert.ToHexStringLower(MD5.HashData(bytes));
#pragma warning restore CA5351
}
