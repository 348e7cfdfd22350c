using Orm.Linq.Ir;
using Orm.Model;

namespace Orm.Linq.Rewrites;

/// <summary>
/// The least and the greatest of unsigned 64-bit numbers that are stored as signed ones: the half that decides is asked
/// first.
/// </summary>
/// <remarks>
/// Reason: numbers from 2^63 on are stored as negative ones. The greatest is the greatest negative one where there is
/// one, and the greatest of all where there is none.
/// Counter-example: a count of different values is the same for both.
/// </remarks>
internal sealed class UnsignedExtremes : TreeRewriter, IRewriteRule
{
    private static readonly LiteralScalar Zero = new(0L, ScalarType.Int64);

    public string Name => nameof(UnsignedExtremes);

    public bool Applies(DialectTraits dialect) => dialect.StoresUnsignedAsSigned;

    public SelectRelation Apply(SelectRelation statement) => RewriteSelect(statement);

    internal override Scalar Rewrite(Scalar scalar) => RewriteParts(scalar) switch
    {
        AggregateScalar { Function: AggregateFunction.Min or AggregateFunction.Max } aggregate
            when aggregate.Type is { Kind: ScalarKind.UInt64, Conversion: null } => Extreme(aggregate),
        var other => other,
    };

    private static FunctionScalar Extreme(AggregateScalar aggregate)
    {
        var half = aggregate.Function == AggregateFunction.Max ? BinaryOperator.Less : BinaryOperator.GreaterOrEqual;
        var isInHalf = BinaryScalar.Compare(half, aggregate.Argument!, Zero);
        var first = aggregate with { Filter = BinaryScalar.AndAlso(aggregate.Filter, isInHalf), IsNullable = true };
        return new FunctionScalar(
            ScalarFunction.Coalesce,
            EquatableArray.Of<Scalar>(first, aggregate),
            aggregate.Type,
            aggregate.IsNullable);
    }
}
