using System.Globalization;

namespace Orm.Engine.Types;

internal readonly partial struct SqlValue
{
    /// <summary>
    /// The order of two values of one kind, neither NULL, as PostgreSQL defines it: text by code point, NaN equal to
    /// itself and above all numbers, 0.0 equal to -0.0, CHAR without its padding, intervals by their length.
    /// </summary>
    /// <exception cref="InvalidOperationException">The kinds differ, or have no order.</exception>
    internal static int Compare(in SqlValue left, in SqlValue right)
    {
        if (left.Kind != right.Kind)
        {
            throw new InvalidOperationException(
                $"A {left.Kind} and a {right.Kind} have no order: the binder converts one of them first.");
        }

        return left.Kind switch
        {
            SqlTypeKind.Boolean or SqlTypeKind.SmallInt or SqlTypeKind.Integer or SqlTypeKind.BigInt or SqlTypeKind.Date
                or SqlTypeKind.Time or SqlTypeKind.Timestamp or SqlTypeKind.TimestampTz =>
                ((long)left._low).CompareTo((long)right._low),
            SqlTypeKind.Real or SqlTypeKind.Double => CompareNumbers(left.AsDouble(), right.AsDouble()),
            SqlTypeKind.Decimal => left.AsDecimal().CompareTo(right.AsDecimal()),
            SqlTypeKind.Interval => left.AsInterval().CompareTo(right.AsInterval()),
            SqlTypeKind.Uuid => left.AsUuidBits().CompareTo(right.AsUuidBits()),
            SqlTypeKind.Text or SqlTypeKind.VarChar or SqlTypeKind.Char or SqlTypeKind.Blob =>
                left.Comparable.SequenceCompareTo(right.Comparable),
            _ => throw new InvalidOperationException($"Values of kind {left.Kind} have no order."),
        };
    }

    /// <summary>The order of two values under a column's direction, NULL included.</summary>
    internal static int Compare(in SqlValue left, in SqlValue right, in KeyColumn column)
    {
        if (left.IsNull || right.IsNull)
        {
            int nulls = left.IsNull.CompareTo(right.IsNull);
            return column.NullsFirst ? -nulls : nulls;
        }

        int order = Compare(left, right);
        return column.Descending ? -Math.Sign(order) : order;
    }

    /// <summary>For messages and test output; results are formatted elsewhere.</summary>
    public override string ToString() => Kind switch
    {
        SqlTypeKind.Null => "NULL",
        SqlTypeKind.Boolean => AsBoolean() ? "true" : "false",
        SqlTypeKind.Real or SqlTypeKind.Double => AsDouble().ToString("R", CultureInfo.InvariantCulture),
        SqlTypeKind.Decimal => AsDecimal().ToString(),
        SqlTypeKind.Uuid => AsUuid().ToString(),
        SqlTypeKind.Interval => string.Create(
            CultureInfo.InvariantCulture,
            $"{AsInterval().Months} mon {AsInterval().Days} d {AsInterval().Ticks} ticks"),
        SqlTypeKind.Blob => Convert.ToHexString(AsBytes()),
        _ when new SqlType(Kind).IsCharacter => AsString(),
        _ => AsInt64().ToString(CultureInfo.InvariantCulture),
    };

    private static int CompareNumbers(double left, double right)
    {
        if (left < right)
        {
            return -1;
        }

        if (left > right)
        {
            return 1;
        }

        return left == right ? 0 : double.IsNaN(left).CompareTo(double.IsNaN(right));
    }
}
