using Orm.Engine.Execution.Expressions;
using Orm.Engine.Types;

namespace Orm.Engine.Execution.Operators;

/// <summary>LIMIT and OFFSET, ready to be computed.</summary>
/// <param name="LimitValue">How many rows; null: all.</param>
/// <param name="OffsetValue">How many are left out before them; null: none.</param>
internal sealed record RowCount(Evaluator? LimitValue, Evaluator? OffsetValue)
{
    internal static readonly RowCount All = new(null, null);

    /// <exception cref="StatementException">It is negative.</exception>
    internal long Limit() => Of(LimitValue, "LIMIT") ?? long.MaxValue;

    /// <inheritdoc cref="Limit"/>
    internal long Offset() => Of(OffsetValue, "OFFSET") ?? 0;

    private static long? Of(Evaluator? count, string clause)
    {
        SqlValue value = count?.Evaluate([]) ?? SqlValue.Null;
        if (value.IsNull)
        {
            return null;
        }

        return value.AsInt64() >= 0 ? value.AsInt64() : throw new StatementException(
            SqlStates.InvalidRowCount, $"{clause} is negative");
    }
}
