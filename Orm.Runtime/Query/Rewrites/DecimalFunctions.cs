using Orm.Linq.Ir;
using Orm.Model;

namespace Orm.Linq.Rewrites;

/// <summary>
/// Decimals are calculated with by functions that the backend registers.
/// </summary>
/// <remarks>
/// Reason: C#'s decimal has 28 to 29 digits, rounds to even behind them and overflows beyond; SQLite has no decimal at
/// all, and NUMERIC has other digits in a quotient.
/// Counter-example: a comparison computes nothing; see <see cref="DecimalComparisons"/>.
/// </remarks>
internal sealed class DecimalFunctions : TreeRewriter, IRewriteRule
{
    public string Name => nameof(DecimalFunctions);

    public bool Applies(DialectTraits dialect) => true;

    public SelectRelation Apply(SelectRelation statement) => RewriteSelect(statement);

    internal override Scalar Rewrite(Scalar scalar) => RewriteParts(scalar) switch
    {
        BinaryScalar calculation when IsDecimal(calculation) && Function(calculation.Operator) is { } function
            => FunctionScalar.Of(function, calculation.Type, calculation.Left, calculation.Right),
        UnaryScalar { Operator: UnaryOperator.Negate } negation when IsDecimal(negation)
            => FunctionScalar.Of(ScalarFunction.DecimalNegate, negation.Type, negation.Operand),
        FunctionScalar call when IsDecimal(call) || call.Arguments.Any(IsDecimal) => Call(call),
        var other => other,
    };

    private static bool IsDecimal(Scalar scalar) => scalar.Type is { Kind: ScalarKind.Decimal, Conversion: null };

    private static ScalarFunction? Function(BinaryOperator op) => op switch
    {
        BinaryOperator.Add => ScalarFunction.DecimalAdd,
        BinaryOperator.Subtract => ScalarFunction.DecimalSubtract,
        BinaryOperator.Multiply => ScalarFunction.DecimalMultiply,
        BinaryOperator.Divide => ScalarFunction.DecimalDivide,
        BinaryOperator.Modulo => ScalarFunction.DecimalModulo,
        _ => null,
    };

    private static FunctionScalar Call(FunctionScalar call) => call.Function switch
    {
        ScalarFunction.Absolute => call with { Function = ScalarFunction.DecimalAbsolute },
        ScalarFunction.Round => call with { Function = ScalarFunction.DecimalRound },
        ScalarFunction.Floor => call with { Function = ScalarFunction.DecimalFloor },
        ScalarFunction.Ceiling => call with { Function = ScalarFunction.DecimalCeiling },
        ScalarFunction.Truncate => call with { Function = ScalarFunction.DecimalTruncate },
        ScalarFunction.Sign => call with { Function = ScalarFunction.DecimalSign },
        _ => call,
    };
}
