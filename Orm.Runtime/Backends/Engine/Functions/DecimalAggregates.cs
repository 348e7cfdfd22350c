using Orm.Engine.Functions;
using Orm.Engine.Types;

namespace Orm.Backends.Engine.Functions;

/// <summary>Sums and averages of decimals, one after the other as C# adds them.</summary>
internal static class DecimalAggregates
{
    internal static readonly IReadOnlyList<(string Name, AggregateFunction Function)> All =
    [
        ("orm_dec_sum", Of(() => new DecimalAggregate(isAverage: false))),
        ("orm_dec_avg", Of(() => new DecimalAggregate(isAverage: true))),
    ];

    private static AggregateFunction Of(Func<RegisteredAggregate> begin)
        => new(AggregateKind.Registered, new SqlType(SqlTypeKind.Decimal), new SqlType(SqlTypeKind.Decimal))
        {
            Begin = begin,
        };

    private sealed class DecimalAggregate(bool isAverage) : RegisteredAggregate
    {
        private decimal _sum;
        private long _count;

        internal override void Add(in SqlValue value)
        {
            try
            {
                _sum += value.AsDecimal().ToDecimal();
                _count++;
            }
            catch (OverflowException error)
            {
                throw FunctionStates.Of(error);
            }
        }

        internal override SqlValue Result()
            => _count == 0 ? SqlValue.Null : DecimalFunctions.Result(isAverage ? _sum / _count : _sum);
    }
}
