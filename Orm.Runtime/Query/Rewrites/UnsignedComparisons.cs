using Orm.Linq.Ir;
using Orm.Model;

namespace Orm.Linq.Rewrites;

/// <summary>
/// Unsigned 64-bit numbers that are stored as signed ones are put in order by their sign first.
/// </summary>
/// <remarks>
/// Reason: numbers from 2^63 on are stored as negative ones and would come before zero.
/// Counter-example: equality is the same for both.
/// </remarks>
internal sealed class UnsignedComparisons : TreeRewriter, IRewriteRule
{
    public string Name => nameof(UnsignedComparisons);

    public bool Applies(DialectTraits dialect) => dialect.StoresUnsignedAsSigned;

    public SelectRelation Apply(SelectRelation statement) => RewriteSelect(statement);

    internal override Scalar Rewrite(Scalar scalar) => RewriteParts(scalar) switch
    {
        BinaryScalar { Operator: >= BinaryOperator.Less and <= BinaryOperator.GreaterOrEqual } comparison
            when IsUnsigned(comparison.Left) => Compare(comparison),
        var other => other,
    };

    protected override SelectRelation RewriteSelect(SelectRelation select)
    {
        var rewritten = base.RewriteSelect(select);
        return rewritten.OrderBy.Any(ordering => IsUnsigned(ordering.Key))
            ? rewritten with { OrderBy = rewritten.OrderBy.SelectMany(Keys).ToEquatableArray() }
            : rewritten;
    }

    protected override WindowSpecification RewriteSpecification(WindowSpecification window)
    {
        var rewritten = base.RewriteSpecification(window);
        return rewritten.OrderBy.Any(ordering => IsUnsigned(ordering.Key))
            ? rewritten with { OrderBy = rewritten.OrderBy.SelectMany(Keys).ToEquatableArray() }
            : rewritten;
    }

    private static IEnumerable<Ordering> Keys(Ordering ordering) => IsUnsigned(ordering.Key)
        ? [ordering with { Key = IsLarge(ordering.Key) }, ordering]
        : [ordering];

    // a < b: the large ones come last, and within the same half the signed order is right.
    private static Scalar Compare(BinaryScalar comparison)
    {
        var left = IsLarge(comparison.Left);
        var right = IsLarge(comparison.Right);
        var strict = comparison.Operator is BinaryOperator.Less or BinaryOperator.LessOrEqual
            ? BinaryOperator.Less
            : BinaryOperator.Greater;
        return BinaryScalar.Or(
            BinaryScalar.Compare(strict, left, right),
            BinaryScalar.And(BinaryScalar.Compare(BinaryOperator.Equal, left, right), comparison));
    }

    private static Scalar IsLarge(Scalar value) => BinaryScalar.Compare(
        BinaryOperator.Less, value, new LiteralScalar(0L, ScalarType.Int64));

    private static bool IsUnsigned(Scalar scalar) => scalar.Type is { Kind: ScalarKind.UInt64, Conversion: null };
}
