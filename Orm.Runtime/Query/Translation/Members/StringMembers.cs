using Orm.Linq.Ir;
using Orm.Linq.Syntax;
using Orm.Model;

namespace Orm.Linq.Translation.Members;

/// <summary><see cref="string"/>: ordinal throughout, unless a call says otherwise.</summary>
internal sealed class StringMembers : IMemberTranslator
{
    public string DeclaringType => "System.String";

    public Scalar? TranslateMember(MemberNode member, Scalar receiver, Translator translator)
        => member.Name == nameof(string.Length) ? StringSearch.Length(receiver) : null;

    public Scalar? TranslateCall(CallNode call, Translator translator) => call.Receiver is null
        ? TranslateStatic(call, translator)
        : StringSearch.Translate(call, translator) ?? TranslateInstance(call, translator);

    private static Scalar? TranslateStatic(CallNode call, Translator translator) => call.Method.Name switch
    {
        nameof(string.Concat) when call.Arguments.Count == 1 => call.Arguments[0] is ArrayNode array
            ? Strings.Concat(array.Elements, translator)
            : JoinedTexts.IsSequence(call.Arguments[0])
                ? JoinedTexts.Join(LiteralScalar.Of(string.Empty), call.Arguments[0], translator)
                : null,
        nameof(string.Concat) => Strings.Concat(call.Arguments, translator),
        nameof(string.Format) => StringFormat.Translate(call, translator),
        nameof(string.Join) when call.Arguments.Count == 2 && call.Arguments[1] is ArrayNode array
            => Strings.Join(call.Arguments[0], array.Elements, translator),
        nameof(string.Join) when call.Arguments.Count == 2 && JoinedTexts.IsSequence(call.Arguments[1])
            => JoinedTexts.Join(call.Arguments[0], call.Arguments[1], translator),
        nameof(string.IsNullOrEmpty) => IsNullOrEmpty(translator.TranslateScalar(call.Arguments[0])),
        nameof(string.IsNullOrWhiteSpace) => IsNullOrEmpty(Function(
            ScalarFunction.Trim, translator.TranslateScalar(call.Arguments[0]))),
        nameof(string.Equals) => StringOrder.Equal(call.Arguments[0], call.Arguments[1], call, 2, translator),
        nameof(string.Compare) or nameof(string.CompareOrdinal) => StringOrder.Compare(call, translator),
        _ => null,
    };

    private static Scalar? TranslateInstance(CallNode call, Translator translator)
    {
        Scalar Text() => translator.TranslateScalar(call.Receiver!);
        Scalar Argument(int i) => translator.TranslateScalar(call.Arguments[i]);
        return (call.Method.Name, call.Arguments.Count) switch
        {
            ("ToUpperInvariant", 0) or ("ToUpper", 0) => Function(ScalarFunction.Upper, Text()),
            ("ToLowerInvariant", 0) or ("ToLower", 0) => Function(ScalarFunction.Lower, Text()),
            ("ToUpper", 1) => Function(ScalarFunction.Upper, Cultures.Invariant(Text(), call.Arguments[0])),
            ("ToLower", 1) => Function(ScalarFunction.Lower, Cultures.Invariant(Text(), call.Arguments[0])),
            (nameof(string.Trim), <= 1) => Trimmed(ScalarFunction.Trim, call, translator),
            (nameof(string.TrimStart), <= 1) => Trimmed(ScalarFunction.TrimStart, call, translator),
            (nameof(string.TrimEnd), <= 1) => Trimmed(ScalarFunction.TrimEnd, call, translator),
            (nameof(string.Substring), 1) => Function(ScalarFunction.Substring, Text(), Argument(0)),
            (nameof(string.Substring), 2) => Function(ScalarFunction.Substring, Text(), Argument(0), Argument(1)),
            (nameof(string.Remove), 1) => Function(
                ScalarFunction.Substring, Text(), LiteralScalar.Of(0), Argument(0)),
            (nameof(string.Remove), 2) => Function(ScalarFunction.Remove, Text(), Argument(0), Argument(1)),
            (nameof(string.Insert), 2) => Function(ScalarFunction.Insert, Text(), Argument(0), Argument(1)),
            (nameof(string.PadLeft), <= 2) => Padded(ScalarFunction.PadLeft, call, translator),
            (nameof(string.PadRight), <= 2) => Padded(ScalarFunction.PadRight, call, translator),
            ("get_Chars", 1) => CharacterAt(Text(), Argument(0)),
            (nameof(string.Replace), 2 or 3) => Replaced(call, translator),
            (nameof(string.Equals), 1 or 2) => StringOrder.Equal(
                call.Receiver!, call.Arguments[0], call, 1, translator),
            (nameof(string.ToString), 1) => Cultures.Invariant(Text(), call.Arguments[0]),
            _ => null,
        };
    }

    /// <summary>The character at a position; NULL beyond the end.</summary>
    internal static Scalar CharacterAt(Scalar text, Scalar index) => new FunctionScalar(
        ScalarFunction.CharacterAt, EquatableArray.Of(text, index), ScalarType.Of(ScalarKind.Char), IsNullable: true);

    private static FunctionScalar Trimmed(ScalarFunction trim, CallNode call, Translator translator)
    {
        var text = translator.TranslateScalar(call.Receiver!);
        return call.Arguments.Count == 0 || call.Arguments[0] is ArrayNode { Elements.Count: 0 }
            ? Function(trim, text)
            : Function(trim, text, call.Arguments[0] is ArrayNode characters
                ? Strings.Concat(characters.Elements, translator)
                : translator.TranslateScalar(call.Arguments[0]));
    }

    private static FunctionScalar Padded(ScalarFunction pad, CallNode call, Translator translator) => Function(
        pad,
        translator.TranslateScalar(call.Receiver!),
        translator.TranslateScalar(call.Arguments[0]),
        call.Arguments.Count == 2 ? translator.TranslateScalar(call.Arguments[1]) : LiteralScalar.Of(" "));

    private static FunctionScalar Replaced(CallNode call, Translator translator)
    {
        var ignoresCase = call.Arguments.Count == 3 && StringOrder.IgnoresCase(call.Arguments[2]);
        return Function(
            ignoresCase ? ScalarFunction.ReplaceIgnoringCase : ScalarFunction.Replace,
            translator.TranslateScalar(call.Receiver!),
            translator.TranslateScalar(call.Arguments[0]),
            Strings.OrEmpty(translator.TranslateScalar(call.Arguments[1])));
    }

    private static Scalar IsNullOrEmpty(Scalar text)
    {
        var isEmpty = BinaryScalar.Compare(BinaryOperator.Is, text, LiteralScalar.Of(string.Empty));
        return text.IsNullable ? BinaryScalar.Or(UnaryScalar.IsNull(text), isEmpty) : isEmpty;
    }

    private static FunctionScalar Function(ScalarFunction function, params Scalar[] arguments)
        => FunctionScalar.Of(function, ScalarType.Text, arguments);
}
