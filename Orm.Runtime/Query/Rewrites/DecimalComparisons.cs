using Orm.Linq.Ir;
using Orm.Model;

namespace Orm.Linq.Rewrites;

/// <summary>Decimals that are stored as text are put in order by a function that the backend registers.</summary>
/// <remarks>
/// Reason: the order of texts puts '10' before '9'.
/// Counter-example: equality needs no function. A decimal has one canonical text, so that equal texts are equal
/// numbers and an index serves the comparison.
/// </remarks>
internal sealed class DecimalComparisons : TreeRewriter, IRewriteRule
{
    public string Name => nameof(DecimalComparisons);

    public bool Applies(DialectTraits dialect) => dialect.StoresDecimalsAsText;

    public SelectRelation Apply(SelectRelation statement) => RewriteSelect(statement);

    internal override Scalar Rewrite(Scalar scalar) => RewriteParts(scalar) switch
    {
        BinaryScalar { Operator: >= BinaryOperator.Less and <= BinaryOperator.GreaterOrEqual } comparison
            when comparison.Left.Type is { Kind: ScalarKind.Decimal, Conversion: null } => Compare(comparison),
        var other => other,
    };

    private static Scalar Compare(BinaryScalar comparison) => BinaryScalar.Compare(
        comparison.Operator,
        FunctionScalar.Of(ScalarFunction.DecimalCompare, ScalarType.Int32, comparison.Left, comparison.Right),
        LiteralScalar.Of(0));
}
