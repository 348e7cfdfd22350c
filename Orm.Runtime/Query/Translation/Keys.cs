using Orm.Linq.Ir;
using Orm.Linq.Syntax;

namespace Orm.Linq.Translation;

/// <summary>The keys by which Join and its relatives find matches.</summary>
internal static class Keys
{
    /// <summary>
    /// Whether two keys match. A key that is null matches nothing; inside of a composite key null matches null, because
    /// C# compares the objects.
    /// </summary>
    internal static Scalar Match(Shape outer, Shape inner, SyntaxNode node) => (outer, inner) switch
    {
        (ScalarShape first, ScalarShape second) => Plain(first.Value, second.Value, node),
        (EntityShape first, EntityShape second) when first.Table == second.Table && first.Table.Key.Count > 0
            => first.Table.Key
                .Select(ordinal => BinaryScalar.Compare(
                    BinaryOperator.Equal, second.Columns[ordinal], first.Columns[ordinal]))
                .Aggregate(BinaryScalar.And),
        _ => Equality.Of(outer, inner, node),
    };

    private static Scalar Plain(Scalar outer, Scalar inner, SyntaxNode node)
    {
        var (first, second) = Values.Unify(outer, inner, node);
        return BinaryScalar.Compare(BinaryOperator.Equal, first, second);
    }
}
