using Orm.Linq.Ir;

namespace Orm.Linq.Rewrites;

/// <summary>
/// <c>(SELECT COUNT(*) ...) &gt; 0</c> becomes <c>EXISTS (SELECT 1 ...)</c>.
/// </summary>
/// <remarks>
/// Reason: the database stops at the first row instead of counting all.
/// Counter-example: <c>COUNT(x) &gt; 0</c> is not it (it leaves NULLs out), nor <c>COUNT(*) &gt; 1</c>, nor a count
/// over groups (which has a row for each).
/// </remarks>
internal sealed class CountAsExistence : TreeRewriter, IRewriteRule
{
    public string Name => nameof(CountAsExistence);

    public bool Applies(DialectTraits dialect) => true;

    public SelectRelation Apply(SelectRelation statement) => RewriteSelect(statement);

    internal override Scalar Rewrite(Scalar scalar) => RewriteParts(scalar) switch
    {
        BinaryScalar comparison when Count(comparison.Left) is { } query && Question(comparison) is { } exists
            => exists ? Exists(query) : UnaryScalar.Not(Exists(query)),
        var other => other,
    };

    /// <summary>
    /// What a comparison of a count asks: whether there are rows, whether there are none, or neither.
    /// </summary>
    private static bool? Question(BinaryScalar comparison) => (comparison.Operator, Number(comparison.Right)) switch
    {
        (BinaryOperator.Greater, 0) or (BinaryOperator.GreaterOrEqual, 1) => true,
        (BinaryOperator.Is or BinaryOperator.LessOrEqual, 0) or (BinaryOperator.Less, 1) => false,
        _ => null,
    };

    private static long? Number(Scalar scalar) => scalar switch
    {
        LiteralScalar { Value: int number } => number,
        LiteralScalar { Value: long number } => number,
        _ => null,
    };

    private static SelectRelation? Count(Scalar scalar) => scalar is SubqueryScalar
    {
        Query:
        {
            IsGrouped: false,
            Items: { Count: 1 } items,
        } query,
    }
        && items[0].Value is AggregateScalar { Function: AggregateFunction.Count, Argument: null, Filter: null }
            ? query
            : null;

    private static ExistsScalar Exists(SelectRelation query)
        => new(query with { Items = EquatableArray.Of(new SelectItem(LiteralScalar.Of(1), query.Items[0].Name)) });
}
