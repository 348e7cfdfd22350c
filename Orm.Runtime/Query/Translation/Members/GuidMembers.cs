using Orm.Linq.Ir;
using Orm.Linq.Syntax;
using Orm.Model;

namespace Orm.Linq.Translation.Members;

/// <summary><see cref="Guid"/>: its texts.</summary>
internal sealed class GuidMembers : IMemberTranslator
{
    public string DeclaringType => "System.Guid";

    public Scalar? TranslateMember(MemberNode member, Scalar receiver, Translator translator) => null;

    public Scalar? TranslateCall(CallNode call, Translator translator) => (call.Method.Name, call.Receiver) switch
    {
        (nameof(Guid.Parse), null) when call.Arguments[0].Type.Scalar == ScalarKind.String => FunctionScalar.Of(
            ScalarFunction.ParseGuid, ScalarType.Of(ScalarKind.Guid), translator.TranslateScalar(call.Arguments[0])),
        (nameof(Guid.ToString), { } receiver) when call.Arguments.Count > 0
            && call.Arguments[0] is LiteralNode { Value: string format }
            => Format(Strings.AsText(translator.TranslateScalar(receiver), receiver), format),
        (nameof(Guid.NewGuid) or "CreateVersion7", _) => throw new TranslationException(
            call, "It would be another value in every row. Make the values before the query."),
        _ => null,
    };

    // The provider that one overload takes is not used by C# either.
    private static Scalar? Format(Scalar text, string format) => format switch
    {
        "" or "D" or "d" => text,
        "N" or "n" => Digits(text),
        "B" or "b" => Enclosed("{", text, "}"),
        "P" or "p" => Enclosed("(", text, ")"),
        _ => null,
    };

    private static FunctionScalar Digits(Scalar text) => FunctionScalar.Of(
        ScalarFunction.Replace, ScalarType.Text, text, LiteralScalar.Of("-"), LiteralScalar.Of(string.Empty));

    private static BinaryScalar Enclosed(string before, Scalar text, string after) => Concat(
        Concat(LiteralScalar.Of(before), text), LiteralScalar.Of(after));

    private static BinaryScalar Concat(Scalar left, Scalar right)
        => new(BinaryOperator.Concat, left, right, ScalarType.Text);
}
