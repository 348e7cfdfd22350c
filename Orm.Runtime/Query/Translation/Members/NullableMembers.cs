using Orm.Linq.Ir;
using Orm.Linq.Syntax;

namespace Orm.Linq.Translation.Members;

/// <summary>
/// <see cref="Nullable{T}"/>. <c>Value</c> of null is NULL: no row is refused, and no result can be read.
/// </summary>
internal sealed class NullableMembers : IMemberTranslator
{
    public string DeclaringType => "System.Nullable";

    public Scalar? TranslateMember(MemberNode member, Scalar receiver, Translator translator) => member.Name switch
    {
        nameof(Nullable<>.Value) => receiver,
        nameof(Nullable<>.HasValue) => UnaryScalar.IsNotNull(receiver),
        _ => null,
    };

    public Scalar? TranslateCall(CallNode call, Translator translator)
    {
        if (call.Method.Name != nameof(Nullable<>.GetValueOrDefault) || call.Receiver is null)
        {
            return null;
        }

        var value = translator.TranslateScalar(call.Receiver);
        var otherwise = call.Arguments.Count == 1
            ? translator.TranslateScalar(call.Arguments[0])
            : Defaults.Of(value.Type, call);
        var (left, right) = Values.Unify(value, otherwise, call);
        return new FunctionScalar(
            ScalarFunction.Coalesce, EquatableArray.Of(left, right), left.Type, left.IsNullable && right.IsNullable);
    }
}
