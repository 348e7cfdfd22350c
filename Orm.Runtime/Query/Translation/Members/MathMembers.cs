using Orm.Linq.Ir;
using Orm.Linq.Syntax;
using Orm.Model;

namespace Orm.Linq.Translation.Members;

/// <summary><see cref="Math"/> and <c>MathF</c>, and the same methods where numeric types have them.</summary>
internal sealed class MathMembers(string declaringType) : IMemberTranslator
{
    private static readonly Dictionary<(string Name, int Arguments), ScalarFunction> OfReals = new()
    {
        [("Sqrt", 1)] = ScalarFunction.SquareRoot,
        [("Cbrt", 1)] = ScalarFunction.CubeRoot,
        [("Exp", 1)] = ScalarFunction.Exponential,
        [("Log", 1)] = ScalarFunction.Logarithm,
        [("Log", 2)] = ScalarFunction.Logarithm,
        [("Log2", 1)] = ScalarFunction.Logarithm2,
        [("Log10", 1)] = ScalarFunction.Logarithm10,
        [("Sin", 1)] = ScalarFunction.Sine,
        [("Cos", 1)] = ScalarFunction.Cosine,
        [("Tan", 1)] = ScalarFunction.Tangent,
        [("Asin", 1)] = ScalarFunction.ArcSine,
        [("Acos", 1)] = ScalarFunction.ArcCosine,
        [("Atan", 1)] = ScalarFunction.ArcTangent,
        [("Atan2", 2)] = ScalarFunction.ArcTangent2,
        [("Sinh", 1)] = ScalarFunction.HyperbolicSine,
        [("Cosh", 1)] = ScalarFunction.HyperbolicCosine,
        [("Tanh", 1)] = ScalarFunction.HyperbolicTangent,
        [("Asinh", 1)] = ScalarFunction.AreaHyperbolicSine,
        [("Acosh", 1)] = ScalarFunction.AreaHyperbolicCosine,
        [("Atanh", 1)] = ScalarFunction.AreaHyperbolicTangent,
        [("Pow", 2)] = ScalarFunction.Power,
        [("IEEERemainder", 2)] = ScalarFunction.IeeeRemainder,
        [("Ieee754Remainder", 2)] = ScalarFunction.IeeeRemainder,
        [("CopySign", 2)] = ScalarFunction.CopySign,
    };

    public string DeclaringType { get; } = declaringType;

    public Scalar? TranslateMember(MemberNode member, Scalar receiver, Translator translator) => null;

    public Scalar? TranslateCall(CallNode call, Translator translator) => Translate(call, translator);

    /// <summary>The value of a static method, by its name; null where it is none of these.</summary>
    internal static Scalar? Translate(CallNode call, Translator translator)
    {
        if (call.Receiver is not null || call.Type.Scalar is not { } kind)
        {
            return null;
        }

        var type = ScalarType.Of(kind);
        Scalar[] arguments() => [.. call.Arguments.Select(translator.TranslateScalar)];
        return OfReals.TryGetValue((call.Method.Name, call.Arguments.Count), out var function)
            ? IsReal(kind) ? MaybeNotANumber(function, type, arguments()) : null
            : (call.Method.Name, call.Arguments.Count) switch
            {
                ("Abs", 1) => FunctionScalar.Of(ScalarFunction.Absolute, type, arguments()),
                ("Floor", 1) => FunctionScalar.Of(ScalarFunction.Floor, type, arguments()),
                ("Ceiling", 1) => FunctionScalar.Of(ScalarFunction.Ceiling, type, arguments()),
                ("Truncate", 1) => FunctionScalar.Of(ScalarFunction.Truncate, type, arguments()),
                ("Round", >= 1 and <= 3) => Round(call, type, arguments()),
                ("Sign", 1) => Sign(arguments()[0]),
                ("Max", 2) => Choose(BinaryOperator.GreaterOrEqual, arguments(), call),
                ("Min", 2) => Choose(BinaryOperator.LessOrEqual, arguments(), call),
                ("Clamp", 3) => Clamp(arguments(), call),
                ("BigMul", 2) when kind == ScalarKind.Int64 && call.Arguments[0].Type.Scalar == ScalarKind.Int32
                    => new BinaryScalar(BinaryOperator.Multiply, arguments()[0], arguments()[1], type),
                _ => null,
            };
    }

    /// <summary>A function of real numbers, whose result is NULL where C#'s is not a number.</summary>
    internal static Scalar MaybeNotANumber(ScalarFunction function, ScalarType type, params Scalar[] arguments)
        => new FunctionScalar(function, EquatableArray.Of(arguments), type, IsNullable: true);

    // The second argument is the number of digits or the mode, the third the mode.
    private static FunctionScalar Round(CallNode call, ScalarType type, Scalar[] arguments)
    {
        var hasDigits = arguments.Length > 1 && !call.Arguments[1].Type.IsEnum;
        Scalar digits = hasDigits ? arguments[1] : LiteralScalar.Of(0);
        return arguments.Length > (hasDigits ? 2 : 1)
            ? FunctionScalar.Of(ScalarFunction.Round, type, arguments[0], digits, arguments[arguments.Length - 1])
            : FunctionScalar.Of(ScalarFunction.Round, type, arguments[0], digits);
    }

    // Stored with the bits of signed ones, great unsigned numbers look negative.
    private static Scalar Sign(Scalar number) => number.Type.Kind == ScalarKind.UInt64
        ? new CaseScalar(
            EquatableArray.Of(
                new CaseBranch(Compare(BinaryOperator.Equal, number), LiteralScalar.Of(0)),
                new CaseBranch(Compare(BinaryOperator.NotEqual, number), LiteralScalar.Of(1))),
            LiteralScalar.Null(ScalarType.Int32),
            ScalarType.Int32)
        : FunctionScalar.Of(ScalarFunction.Sign, ScalarType.Int32, number);

    private static Scalar Compare(BinaryOperator comparison, Scalar number)
        => BinaryScalar.Compare(comparison, number, new LiteralScalar(0UL, number.Type));

    private static Scalar Choose(BinaryOperator comparison, Scalar[] arguments, CallNode call)
    {
        var (first, second) = Values.Unify(arguments[0], arguments[1], call);
        return CaseScalar.When(BinaryScalar.Compare(comparison, first, second), first, second);
    }

    private static Scalar Clamp(Scalar[] arguments, CallNode call)
    {
        var (least, greatest) = Values.Unify(arguments[1], arguments[2], call);
        var (value, low) = Values.Unify(arguments[0], least, call);
        var (_, high) = Values.Unify(value, greatest, call);
        return new CaseScalar(
            EquatableArray.Of(
                new CaseBranch(BinaryScalar.Compare(BinaryOperator.Less, value, low), low),
                new CaseBranch(BinaryScalar.Compare(BinaryOperator.Greater, value, high), high)),
            value,
            value.Type);
    }

    private static bool IsReal(ScalarKind kind) => kind is ScalarKind.Single or ScalarKind.Double;
}
