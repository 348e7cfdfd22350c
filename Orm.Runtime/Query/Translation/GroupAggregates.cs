using Orm.Linq.Ir;

namespace Orm.Linq.Translation;

/// <summary>
/// Aggregates of a group's rows, with C#'s meaning: a group has at least one element, nulls are elements like others
/// to Count and Distinct, and a predicate is a FILTER.
/// </summary>
internal static class GroupAggregates
{
    /// <summary>How many rows there are.</summary>
    internal static Scalar Count(GroupRows rows, ScalarType type)
    {
        if (!rows.IsDistinct)
        {
            return Count(null, rows, type);
        }

        // COUNT(DISTINCT x) leaves NULL out, which is one more value to C#.
        var value = ((ScalarShape)rows.Element).Value;
        var distinct = new AggregateScalar(AggregateFunction.Count, value, IsDistinct: true, rows.Filter, type);
        if (!value.IsNullable)
        {
            return distinct;
        }

        var one = new LiteralScalar(Values.ConvertLiteral(1, type.Kind), type);
        var none = new LiteralScalar(Values.ConvertLiteral(0, type.Kind), type);
        var hasNull = BinaryScalar.Compare(
            BinaryOperator.Greater, Count(null, rows, type), Count(value, rows, type));
        return new BinaryScalar(BinaryOperator.Add, distinct, CaseScalar.When(hasNull, one, none), type);
    }

    /// <summary>Whether there is a row.</summary>
    internal static Scalar Any(GroupRows rows) => rows.Filter is null
        ? LiteralScalar.True
        : BinaryScalar.Compare(BinaryOperator.Greater, Count(null, rows, ScalarType.Int32), LiteralScalar.Of(0));

    /// <summary>Whether a condition holds for all rows.</summary>
    internal static Scalar All(GroupRows rows, Scalar condition) => BinaryScalar.Compare(
        BinaryOperator.Is,
        Count(null, rows.Where(UnaryScalar.Not(condition)), ScalarType.Int32),
        LiteralScalar.Of(0));

    /// <summary>Sum, average, least or greatest of the rows' values.</summary>
    /// <param name="aggregate">The aggregate over all rows.</param>
    /// <param name="rows">The rows that count.</param>
    internal static Scalar Over(AggregateScalar aggregate, GroupRows rows) => aggregate with
    {
        Filter = rows.Filter,
        IsDistinct = rows.IsDistinct && aggregate.Function is (AggregateFunction.Sum or AggregateFunction.Average),
        IsNullable = aggregate.Argument!.IsNullable || rows.Filter is not null,
    };

    private static AggregateScalar Count(Scalar? value, GroupRows rows, ScalarType type)
        => new(AggregateFunction.Count, value, IsDistinct: false, rows.Filter, type);
}
