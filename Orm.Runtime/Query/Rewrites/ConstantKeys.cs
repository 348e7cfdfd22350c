using Orm.Linq.Ir;

namespace Orm.Linq.Rewrites;

/// <summary>
/// A key that is the same for all rows is taken out of an order, and groups by NULL.
/// </summary>
/// <remarks>
/// Reason: a whole number in ORDER BY or GROUP BY is the number of a column to SQL. Such keys come from the program's
/// text, and from conditions that turn out to be always true.
/// Counter-example: a GROUP BY must stay where all its keys are constant: without it there would be one group where
/// there are no rows. In a window's order a number is a number.
/// </remarks>
internal sealed class ConstantKeys : TreeRewriter, IRewriteRule
{
    public string Name => nameof(ConstantKeys);

    public bool Applies(DialectTraits dialect) => true;

    public SelectRelation Apply(SelectRelation statement) => RewriteSelect(statement);

    protected override SelectRelation RewriteSelect(SelectRelation select)
    {
        var rewritten = base.RewriteSelect(select);
        if (!rewritten.GroupBy.Any(IsNumber) && !rewritten.OrderBy.Any(ordering => IsNumber(ordering.Key)))
        {
            return rewritten;
        }

        return rewritten with
        {
            GroupBy = rewritten.GroupBy.Map(key => IsNumber(key) ? LiteralScalar.Null(key.Type) : key),
            OrderBy = rewritten.OrderBy.Where(ordering => !IsNumber(ordering.Key)).ToEquatableArray(),
        };
    }

    private static bool IsNumber(Scalar key) => key is LiteralScalar { Value: not null };
}
