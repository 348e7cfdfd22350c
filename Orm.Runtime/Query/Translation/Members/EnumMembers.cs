using Orm.Linq.Ir;
using Orm.Linq.Syntax;

namespace Orm.Linq.Translation.Members;

/// <summary><see cref="Enum"/>: the flags of a value.</summary>
internal sealed class EnumMembers : IMemberTranslator
{
    public string DeclaringType => "System.Enum";

    public Scalar? TranslateMember(MemberNode member, Scalar receiver, Translator translator) => null;

    public Scalar? TranslateCall(CallNode call, Translator translator)
        => call is { Method.Name: nameof(Enum.HasFlag), Receiver: { } receiver }
            ? HasFlag(UniversalMembers.Unboxed(receiver), UniversalMembers.Unboxed(call.Arguments[0]), call, translator)
            : null;

    private static Scalar HasFlag(SyntaxNode value, SyntaxNode flag, CallNode call, Translator translator)
    {
        var (bits, wanted) = Values.Unify(
            translator.TranslateScalar(value), translator.TranslateScalar(flag), call);
        return bits.Type.Conversion is { } conversion
            ? throw new TranslationException(
                call, $"The column is stored through {conversion}, so that the database does not know its flags.")
            : BinaryScalar.Compare(
                BinaryOperator.Equal,
                new BinaryScalar(BinaryOperator.BitwiseAnd, bits, wanted, bits.Type),
                wanted);
    }
}
