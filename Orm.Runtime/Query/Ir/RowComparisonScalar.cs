namespace Orm.Linq.Ir;

/// <summary>
/// Whether a row of values comes before or behind another one, the first difference deciding. None of them can be NULL.
/// </summary>
internal sealed record RowComparisonScalar(
    BinaryOperator Operator, EquatableArray<Scalar> Left, EquatableArray<Scalar> Right)
    : Scalar(ScalarType.Boolean, IsNullable: false);
