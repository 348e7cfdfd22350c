using Orm.Linq.Ir;
using Orm.Linq.Syntax;
using Orm.Model;

namespace Orm.Linq.Translation.Members;

/// <summary><see cref="bool"/>.</summary>
internal sealed class BooleanMembers : IMemberTranslator
{
    public string DeclaringType => "System.Boolean";

    public Scalar? TranslateMember(MemberNode member, Scalar receiver, Translator translator) => null;

    public Scalar? TranslateCall(CallNode call, Translator translator)
        => call is { Method.Name: nameof(bool.Parse), Receiver: null, Arguments.Count: 1 }
            && call.Arguments[0].Type.Scalar == ScalarKind.String
                ? Parsing.Parse(call, ScalarKind.Boolean, translator)
                : null;
}
