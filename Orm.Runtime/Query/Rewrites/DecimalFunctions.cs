using Orm.Linq.Ir;
using Orm.Model;

namespace Orm.Linq.Rewrites;

/// <summary>
/// Decimals that are stored as text are compared, calculated with and aggregated by functions that the backend
/// registers.
/// </summary>
/// <remarks>
/// Reason: SQLite has no decimal; its REAL would lose digits, and its text order puts '10' before '9'.
/// Counter-example: equality needs no function. A decimal has one canonical text, so that equal texts are equal
/// numbers and an index serves the comparison.
/// </remarks>
internal sealed class DecimalFunctions : TreeRewriter, IRewriteRule
{
    public string Name => nameof(DecimalFunctions);

    public bool Applies(DialectTraits dialect) => dialect.StoresDecimalsAsText;

    public SelectRelation Apply(SelectRelation statement) => RewriteSelect(statement);

    internal override Scalar Rewrite(Scalar scalar) => RewriteParts(scalar) switch
    {
        BinaryScalar { Operator: >= BinaryOperator.Less and <= BinaryOperator.GreaterOrEqual } comparison
            when IsDecimal(comparison.Left) => Compare(comparison),
        BinaryScalar calculation when IsDecimal(calculation) && Function(calculation.Operator) is { } function
            => FunctionScalar.Of(function, calculation.Type, calculation.Left, calculation.Right),
        UnaryScalar { Operator: UnaryOperator.Negate } negation when IsDecimal(negation)
            => FunctionScalar.Of(ScalarFunction.DecimalNegate, negation.Type, negation.Operand),
        FunctionScalar call when IsDecimal(call) || call.Arguments.Any(IsDecimal) => Call(call),
        var other => other,
    };

    private static bool IsDecimal(Scalar scalar) => scalar.Type is { Kind: ScalarKind.Decimal, Conversion: null };

    private static Scalar Compare(BinaryScalar comparison) => BinaryScalar.Compare(
        comparison.Operator,
        FunctionScalar.Of(ScalarFunction.DecimalCompare, ScalarType.Int32, comparison.Left, comparison.Right),
        LiteralScalar.Of(0));

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
