using Orm.Linq.Ir;

namespace Orm.Linq.Rewrites;

/// <summary>
/// Takes out conditions that are always true, and what a condition that is always false makes pointless.
/// </summary>
/// <remarks>
/// Reason: queries that are put together from parts begin with <c>x =&gt; true</c>, and NULL tests of columns that are
/// never NULL decide nothing.
/// Counter-example: <c>a OR TRUE</c> may go only because no evaluation of <c>a</c> can fail in a way that counts.
/// </remarks>
internal sealed class ConstantConditions : TreeRewriter, IRewriteRule
{
    public string Name => nameof(ConstantConditions);

    public bool Applies(DialectTraits dialect) => true;

    public SelectRelation Apply(SelectRelation statement) => RewriteSelect(statement);

    internal override Scalar Rewrite(Scalar scalar) => RewriteParts(scalar) switch
    {
        BinaryScalar { Operator: BinaryOperator.And } and => And(and),
        BinaryScalar { Operator: BinaryOperator.Or } or => Or(or),
        UnaryScalar { Operator: UnaryOperator.IsNull, Operand.IsNullable: false } => LiteralScalar.False,
        UnaryScalar { Operator: UnaryOperator.IsNotNull, Operand.IsNullable: false } => LiteralScalar.True,
        UnaryScalar { Operator: UnaryOperator.Not, Operand: LiteralScalar { Value: bool truth } }
            => truth ? LiteralScalar.False : LiteralScalar.True,
        FunctionScalar { Function: ScalarFunction.Coalesce } coalesce when !coalesce.Arguments[0].IsNullable
            => coalesce.Arguments[0],
        var other => other,
    };

    protected override SelectRelation RewriteSelect(SelectRelation select)
    {
        var rewritten = base.RewriteSelect(select);
        return rewritten is { Where: LiteralScalar { Value: true } } ? rewritten with { Where = null } : rewritten;
    }

    private static Scalar And(BinaryScalar and) => (and.Left, and.Right) switch
    {
        (LiteralScalar { Value: true }, var other) => other,
        (var other, LiteralScalar { Value: true }) => other,
        (LiteralScalar { Value: false }, _) or (_, LiteralScalar { Value: false }) => LiteralScalar.False,
        _ => and,
    };

    private static Scalar Or(BinaryScalar or) => (or.Left, or.Right) switch
    {
        (LiteralScalar { Value: false }, var other) => other,
        (var other, LiteralScalar { Value: false }) => other,
        (LiteralScalar { Value: true }, _) or (_, LiteralScalar { Value: true }) => LiteralScalar.True,
        _ => or,
    };
}
