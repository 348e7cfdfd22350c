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
        : TranslateSearch(call, translator) ?? TranslateInstance(call, translator);

    private static Scalar? TranslateStatic(CallNode call, Translator translator) => call.Method.Name switch
    {
        nameof(string.Concat) when call.Arguments.Count == 1 && call.Arguments[0] is ArrayNode array
            => Strings.Concat(array.Elements, translator),
        nameof(string.Concat) when call.Arguments.Count == 1 && JoinedTexts.IsSequence(call.Arguments[0])
            => JoinedTexts.Join(LiteralScalar.Of(string.Empty), call.Arguments[0], translator),
        nameof(string.Concat) => Strings.Concat(call.Arguments, translator),
        nameof(string.Format) => StringFormat.Translate(call, translator),
        nameof(string.Join) when call.Arguments.Count == 2 && call.Arguments[1] is ArrayNode array
            => Strings.Join(call.Arguments[0], array.Elements, translator),
        nameof(string.Join) when call.Arguments.Count == 2 && JoinedTexts.IsSequence(call.Arguments[1])
            => JoinedTexts.Join(call.Arguments[0], call.Arguments[1], translator),
        nameof(string.IsNullOrEmpty) => IsNullOrEmpty(translator.TranslateScalar(call.Arguments[0])),
        nameof(string.IsNullOrWhiteSpace) => IsNullOrEmpty(Function(
            ScalarFunction.Trim, translator.TranslateScalar(call.Arguments[0]))),
        nameof(string.Equals) => StringSearch.Equal(call.Arguments[0], call.Arguments[1], call, 2, translator),
        nameof(string.CompareOrdinal) when call.Arguments.Count == 2
            => UniversalMembers.Compare(call.Arguments[0], call.Arguments[1], call, translator),
        nameof(string.Compare) => StringSearch.Compare(call, translator),
        _ => null,
    };

    private static Scalar? TranslateSearch(CallNode call, Translator translator) => call.Method.Name switch
    {
        nameof(string.Contains) => StringSearch.Contains(call, translator),
        nameof(string.StartsWith) => StringSearch.StartsWith(call, translator),
        nameof(string.EndsWith) => StringSearch.EndsWith(call, translator),
        nameof(string.IndexOf) => StringSearch.IndexOf(call, translator),
        nameof(string.Equals) => StringSearch.Equal(call.Receiver!, call.Arguments[0], call, 1, translator),
        _ => null,
    };

    private static Scalar? TranslateInstance(CallNode call, Translator translator)
    {
        Scalar Text() => translator.TranslateScalar(call.Receiver!);
        Scalar Argument(int i) => translator.TranslateScalar(call.Arguments[i]);
        return (call.Method.Name, call.Arguments.Count) switch
        {
            (nameof(string.ToUpperInvariant) or "ToUpper", 0) => Function(ScalarFunction.Upper, Text()),
            (nameof(string.ToLowerInvariant) or "ToLower", 0) => Function(ScalarFunction.Lower, Text()),
            (nameof(string.Trim), 0) => Function(ScalarFunction.Trim, Text()),
            (nameof(string.TrimStart), 0) => Function(ScalarFunction.TrimStart, Text()),
            (nameof(string.TrimEnd), 0) => Function(ScalarFunction.TrimEnd, Text()),
            (nameof(string.Trim), 1) when IsChar(call) => Function(ScalarFunction.Trim, Text(), Argument(0)),
            (nameof(string.TrimStart), 1) when IsChar(call) => Function(ScalarFunction.TrimStart, Text(), Argument(0)),
            (nameof(string.TrimEnd), 1) when IsChar(call) => Function(ScalarFunction.TrimEnd, Text(), Argument(0)),
            (nameof(string.Substring), 1) => Function(
                ScalarFunction.Substring, Text(), StringSearch.OneBased(Argument(0))),
            (nameof(string.Substring), 2) => Function(
                ScalarFunction.Substring, Text(), StringSearch.OneBased(Argument(0)), Argument(1)),
            (nameof(string.Remove), 1) => Function(
                ScalarFunction.Substring, Text(), LiteralScalar.Of(1), Argument(0)),
            ("get_Chars", 1) => FunctionScalar.Of(
                ScalarFunction.Substring,
                ScalarType.Of(ScalarKind.Char),
                Text(),
                StringSearch.OneBased(Argument(0)),
                LiteralScalar.Of(1)),
            (nameof(string.Replace), 2) => Function(
                ScalarFunction.Replace, Text(), Argument(0), Strings.OrEmpty(Argument(1))),
            _ => null,
        };
    }

    private static bool IsChar(CallNode call) => call.Arguments[0].Type.Scalar == ScalarKind.Char;

    private static Scalar IsNullOrEmpty(Scalar text)
    {
        var isEmpty = BinaryScalar.Compare(BinaryOperator.Is, text, LiteralScalar.Of(string.Empty));
        return text.IsNullable ? BinaryScalar.Or(UnaryScalar.IsNull(text), isEmpty) : isEmpty;
    }

    private static FunctionScalar Function(ScalarFunction function, params Scalar[] arguments)
        => FunctionScalar.Of(function, ScalarType.Text, arguments);
}
