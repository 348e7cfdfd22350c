using Orm.Linq.Ir;
using Orm.Linq.Syntax;
using Orm.Model;

namespace Orm.Linq.Translation.Members;

/// <summary>The static methods of numeric types: tests, parsing in the invariant culture, calculation.</summary>
internal sealed class NumberMembers(string declaringType, ScalarKind kind) : IMemberTranslator
{
    private static readonly LiteralScalar Zero = LiteralScalar.Of(0);

    public string DeclaringType { get; } = declaringType;

    public Scalar? TranslateMember(MemberNode member, Scalar receiver, Translator translator) => null;

    public Scalar? TranslateCall(CallNode call, Translator translator)
    {
        if (call.Receiver is not null)
        {
            return null;
        }

        Scalar Argument(int i) => translator.TranslateScalar(call.Arguments[i]);
        return (call.Method.Name, call.Arguments.Count) switch
        {
            ("Parse", 1 or 2) when call.Arguments[0].Type.Scalar == ScalarKind.String
                => Parsing.Parse(call, kind, translator),
            ("IsNaN", 1) => IsNaN(Argument(0)),
            ("IsInfinity", 1) => IsInfinity(Argument(0), call),
            ("IsFinite", 1) => UnaryScalar.Not(
                BinaryScalar.Or(IsNaN(Argument(0)), IsInfinity(Argument(0), call))),
            ("IsPositiveInfinity", 1) => Is(Argument(0), Infinity(double.PositiveInfinity), call),
            ("IsNegativeInfinity", 1) => Is(Argument(0), Infinity(double.NegativeInfinity), call),
            ("IsNegative", 1) when IsExact => Compare(BinaryOperator.Less, Argument(0), call),
            ("IsPositive", 1) when IsExact => Compare(BinaryOperator.GreaterOrEqual, Argument(0), call),
            ("IsEvenInteger", 1) when IsSigned => Is(LowestBit(Argument(0)), Zero, call),
            ("IsOddInteger", 1) when IsSigned => UnaryScalar.Not(Is(LowestBit(Argument(0)), Zero, call)),
            _ => kind == ScalarKind.Decimal ? Decimal(call, translator) : MathMembers.Translate(call, translator),
        };
    }

    private bool IsExact => kind is not (ScalarKind.Single or ScalarKind.Double or ScalarKind.UInt64);

    private bool IsSigned => kind is >= ScalarKind.SByte and <= ScalarKind.Int64;

    private static Scalar? Decimal(CallNode call, Translator translator)
    {
        BinaryOperator? op = (call.Method.Name, call.Arguments.Count) switch
        {
            ("Add", 2) => BinaryOperator.Add,
            ("Subtract", 2) => BinaryOperator.Subtract,
            ("Multiply", 2) => BinaryOperator.Multiply,
            ("Divide", 2) => BinaryOperator.Divide,
            ("Remainder", 2) => BinaryOperator.Modulo,
            _ => null,
        };
        var type = ScalarType.Of(ScalarKind.Decimal);
        return op is { } known
            ? new BinaryScalar(
                known,
                translator.TranslateScalar(call.Arguments[0]),
                translator.TranslateScalar(call.Arguments[1]),
                type)
            : (call.Method.Name, call.Arguments.Count) switch
            {
                ("Negate", 1) => new UnaryScalar(
                    UnaryOperator.Negate, translator.TranslateScalar(call.Arguments[0]), type),
                ("ToByte" or "ToSByte" or "ToInt16" or "ToUInt16" or "ToInt32" or "ToUInt32" or "ToInt64"
                    or "ToDouble" or "ToSingle", 1) => Numbers.Cast(
                        translator.TranslateScalar(call.Arguments[0]), call.Type.Scalar!.Value, call),
                _ => MathMembers.Translate(call, translator),
            };
    }

    // A database has NULL for what is not a number; a column never holds it.
    private static Scalar IsNaN(Scalar value)
        => value is ColumnScalar ? LiteralScalar.False : UnaryScalar.IsNull(value);

    private static Scalar IsInfinity(Scalar value, SyntaxNode node) => BinaryScalar.Or(
        Is(value, Infinity(double.PositiveInfinity), node), Is(value, Infinity(double.NegativeInfinity), node));

    private static Scalar Infinity(double value)
        => new ParameterScalar(Argument.OfConstant(value), ScalarType.Of(ScalarKind.Double), IsNullable: false);

    private static Scalar Is(Scalar left, Scalar right, SyntaxNode node) => Equality.OfValues(left, right, node);

    private static Scalar Compare(BinaryOperator comparison, Scalar value, SyntaxNode node)
    {
        var (left, right) = Values.Unify(value, Zero, node);
        return BinaryScalar.Compare(comparison, left, right);
    }

    private static Scalar LowestBit(Scalar value)
        => new BinaryScalar(BinaryOperator.BitwiseAnd, value, LiteralScalar.Of(1), value.Type);
}
