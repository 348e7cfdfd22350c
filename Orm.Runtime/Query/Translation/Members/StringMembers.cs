using Orm.Linq.Ir;
using Orm.Linq.Syntax;

namespace Orm.Linq.Translation.Members;

/// <summary><see cref="string"/>: ordinal throughout, unless a call says otherwise.</summary>
internal sealed class StringMembers : IMemberTranslator
{
    public string DeclaringType => "System.String";

    public Scalar? TranslateMember(MemberNode member, Scalar receiver, Translator translator)
        => member.Name == nameof(string.Length) ? Length(receiver) : null;

    public Scalar? TranslateCall(CallNode call, Translator translator) => call.Receiver is null
        ? TranslateStatic(call, translator)
        : TranslateInstance(call, translator.TranslateScalar(call.Receiver), translator);

    private static Scalar? TranslateStatic(CallNode call, Translator translator) => call.Method.Name switch
    {
        nameof(string.Concat) when call.Arguments is [ArrayNode array] => Strings.Concat(array.Elements, translator),
        nameof(string.Concat) => Strings.Concat(call.Arguments, translator),
        nameof(string.IsNullOrEmpty) => IsNullOrEmpty(translator.TranslateScalar(call.Arguments[0])),
        nameof(string.IsNullOrWhiteSpace) => IsNullOrEmpty(Function(
            ScalarFunction.Trim, translator.TranslateScalar(call.Arguments[0]))),
        nameof(string.Equals) when call.Arguments.Count == 2 => Equality.OfValues(
            translator.TranslateScalar(call.Arguments[0]), translator.TranslateScalar(call.Arguments[1]), call),
        _ => null,
    };

    private static Scalar? TranslateInstance(CallNode call, Scalar text, Translator translator)
    {
        Scalar Argument(int i) => translator.TranslateScalar(call.Arguments[i]);
        return (call.Method.Name, call.Arguments.Count) switch
        {
            (nameof(string.Contains), 1) => Contains(text, Argument(0)),
            (nameof(string.StartsWith), 1) => StartsWith(text, Argument(0)),
            (nameof(string.EndsWith), 1) => EndsWith(text, Argument(0)),
            (nameof(string.ToUpperInvariant) or "ToUpper", 0) => Function(ScalarFunction.Upper, text),
            (nameof(string.ToLowerInvariant) or "ToLower", 0) => Function(ScalarFunction.Lower, text),
            (nameof(string.Trim), 0) => Function(ScalarFunction.Trim, text),
            (nameof(string.TrimStart), 0) => Function(ScalarFunction.TrimStart, text),
            (nameof(string.TrimEnd), 0) => Function(ScalarFunction.TrimEnd, text),
            (nameof(string.Substring), 1) => Function(ScalarFunction.Substring, text, OneBased(Argument(0))),
            (nameof(string.Substring), 2) => Function(
                ScalarFunction.Substring, text, OneBased(Argument(0)), Argument(1)),
            (nameof(string.IndexOf), 1) => new BinaryScalar(
                BinaryOperator.Subtract,
                FunctionScalar.Of(ScalarFunction.Position, ScalarType.Int32, text, Argument(0)),
                LiteralScalar.Of(1),
                ScalarType.Int32),
            (nameof(string.Replace), 2)
                => Function(ScalarFunction.Replace, text, Argument(0), Strings.OrEmpty(Argument(1))),
            (nameof(string.Equals), 1) => Equality.OfValues(text, Argument(0), call),
            (nameof(ToString), 0) => text,
            _ => null,
        };
    }

    private static Scalar Contains(Scalar text, Scalar part) => BinaryScalar.Compare(
        BinaryOperator.Greater,
        FunctionScalar.Of(ScalarFunction.Position, ScalarType.Int32, text, part),
        LiteralScalar.Of(0));

    private static Scalar StartsWith(Scalar text, Scalar part) => BinaryScalar.Compare(
        BinaryOperator.Equal, Function(ScalarFunction.Substring, text, LiteralScalar.Of(1), Length(part)), part);

    // A part that is longer than the text begins before it, where SQL counts differently; what comes out is shorter
    // than the part then, and so never equal to it.
    private static Scalar EndsWith(Scalar text, Scalar part)
    {
        var rest = new BinaryScalar(BinaryOperator.Subtract, Length(text), Length(part), ScalarType.Int32);
        return BinaryScalar.Compare(
            BinaryOperator.Equal, Function(ScalarFunction.Substring, text, OneBased(rest)), part);
    }

    private static Scalar IsNullOrEmpty(Scalar text)
    {
        var isEmpty = BinaryScalar.Compare(BinaryOperator.Is, text, LiteralScalar.Of(string.Empty));
        return text.IsNullable ? BinaryScalar.Or(UnaryScalar.IsNull(text), isEmpty) : isEmpty;
    }

    private static Scalar OneBased(Scalar index) => index is LiteralScalar { Value: int constant }
        ? LiteralScalar.Of(constant + 1)
        : new BinaryScalar(BinaryOperator.Add, index, LiteralScalar.Of(1), ScalarType.Int32);

    private static Scalar Length(Scalar text) => text is LiteralScalar { Value: string literal }
        ? LiteralScalar.Of(literal.Length)
        : FunctionScalar.Of(ScalarFunction.Length, ScalarType.Int32, text);

    private static FunctionScalar Function(ScalarFunction function, params Scalar[] arguments)
        => FunctionScalar.Of(function, ScalarType.Text, arguments);
}
