using Orm.Engine.Functions;
using Orm.Engine.Types;

namespace Orm.Engine.Execution.Operators;

/// <summary>RANGE with an offset: the rows whose order key lies within a distance of the current one.</summary>
internal static class WindowRange
{
    internal static int Edge(WindowPartition partition, int place, in SqlValue distance, int direction, bool isStart)
    {
        if (IsNegative(distance))
        {
            throw NegativeOffset();
        }

        SqlValue key = partition.OrderKey(place);
        if (key.IsNull)
        {
            return isStart ? partition.Peers.Start : partition.Peers.End;
        }

        SortColumn column = partition.OrderColumn;
        bool subtract = direction < 0 != column.IsDescending;
        SqlValue limit = Moved(key, distance, subtract);
        int at = partition.First;
        while (at < partition.End)
        {
            SqlValue other = partition.OrderKey(at);
            int order = column.Compare(other, limit);
            if (isStart ? order >= 0 : order > 0)
            {
                break;
            }

            at++;
        }

        return at;
    }

    internal static StatementException NegativeOffset() =>
        new(SqlStates.InvalidFrameOffset, "The offset of a frame is negative");

    private static bool IsNegative(in SqlValue distance) => distance.Kind switch
    {
        SqlTypeKind.Decimal => distance.AsDecimal().Unscaled < 0,
        SqlTypeKind.Real or SqlTypeKind.Double => !(distance.AsDouble() >= 0),
        SqlTypeKind.Interval => SqlValue.Compare(distance, SqlValue.Interval(default)) < 0,
        _ => distance.AsInt64() < 0,
    };

    private static SqlValue Moved(in SqlValue key, in SqlValue distance, bool subtract)
    {
        ArithmeticOperator op = subtract ? ArithmeticOperator.Subtract : ArithmeticOperator.Add;
        switch (key.Kind)
        {
            case SqlTypeKind.SmallInt or SqlTypeKind.Integer or SqlTypeKind.BigInt:
                long moved = Arithmetic.Int64(op, key.AsInt64(), distance.AsInt64());
                return SqlValue.BigInt(moved).Relabelled(key.Kind);
            case SqlTypeKind.Decimal:
                return SqlValue.Decimal(Arithmetic.Decimal(op, key.AsDecimal(), distance.AsDecimal()));
            case SqlTypeKind.Real or SqlTypeKind.Double:
                double real = Arithmetic.Double(op, key.AsDouble(), distance.AsDouble());
                return key.Kind == SqlTypeKind.Real ? SqlValue.Real((float)real) : SqlValue.Double(real);
            default:
                SqlInterval by = subtract ? Arithmetic.Negate(distance.AsInterval()) : distance.AsInterval();
                bool isDate = key.Kind == SqlTypeKind.Date;
                long start = isDate ? key.AsInt64() * Calendar.TicksPerDay : key.AsInt64();
                long end = Arithmetic.AddToTimestamp(start, by);
                return isDate
                    ? SqlValue.Date((int)Calendar.Split(end).Days)
                    : SqlValue.Timestamp(end).Relabelled(key.Kind);
        }
    }
}
