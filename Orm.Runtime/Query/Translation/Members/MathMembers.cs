using Orm.Linq.Ir;
using Orm.Linq.Syntax;
using Orm.Model;

namespace Orm.Linq.Translation.Members;

/// <summary><see cref="Math"/>.</summary>
internal sealed class MathMembers : IMemberTranslator
{
    public string DeclaringType => "System.Math";

    public Scalar? TranslateMember(MemberNode member, Scalar receiver, Translator translator) => null;

    public Scalar? TranslateCall(CallNode call, Translator translator)
    {
        var type = ScalarType.Of(call.Type.Scalar ?? ScalarKind.Double);
        Scalar Argument(int i) => translator.TranslateScalar(call.Arguments[i]);
        return (call.Method.Name, call.Arguments.Count) switch
        {
            (nameof(Math.Abs), 1) => Function(ScalarFunction.Absolute, type, Argument(0)),
            (nameof(Math.Floor), 1) => Function(ScalarFunction.Floor, type, Argument(0)),
            (nameof(Math.Ceiling), 1) => Function(ScalarFunction.Ceiling, type, Argument(0)),
            (nameof(Math.Round), 1) => FunctionScalar.Of(
                ScalarFunction.Round, type, Argument(0), LiteralScalar.Of(0)),
            (nameof(Math.Round), 2) when call.Arguments[1].Type is { Scalar: ScalarKind.Int32, IsEnum: false }
                => FunctionScalar.Of(ScalarFunction.Round, type, Argument(0), Argument(1)),
            (nameof(Math.Truncate), 1) => Function(ScalarFunction.Truncate, type, Argument(0)),
            (nameof(Math.Sign), 1) => Function(ScalarFunction.Sign, ScalarType.Int32, Argument(0)),
            (nameof(Math.Max), 2) => Choose(BinaryOperator.GreaterOrEqual, Argument(0), Argument(1), call),
            (nameof(Math.Min), 2) => Choose(BinaryOperator.LessOrEqual, Argument(0), Argument(1), call),
            _ => null,
        };
    }

    private static Scalar Choose(BinaryOperator comparison, Scalar left, Scalar right, CallNode call)
    {
        var (first, second) = Values.Unify(left, right, call);
        return CaseScalar.When(BinaryScalar.Compare(comparison, first, second), first, second);
    }

    private static Scalar Function(ScalarFunction function, ScalarType type, Scalar argument)
        => FunctionScalar.Of(function, type, argument);
}
