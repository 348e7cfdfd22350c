using Orm.Linq.Ir;
using Orm.Linq.Syntax;

namespace Orm.Linq.Translation.Operators;

/// <summary>
/// After and Before: the rows behind or before a place in the order, which is given by the values of the order's keys.
/// A page begins where the last one ended, and an index on the keys leads there.
/// </summary>
internal sealed class KeysetOperator : IQueryOperator
{
    public IReadOnlyList<string> Names { get; } = ["After", "Before"];

    public QueryState Apply(OperatorNode call, Translator translator)
    {
        var query = translator.Admit(translator.TranslateQuery(call.Source), Clause.Where);
        // Keys of an earlier order stand behind: they decide nothing where the latest keys decide all.
        var order = query.Select.OrderBy.Take(call.Arguments.Count).ToList();
        if (order.Count < call.Arguments.Count)
        {
            throw new TranslationException(call, "Rows in no order have none behind them. Order the query first.");
        }

        if (TotalOrder.Missing(query, order) is { } missing)
        {
            throw new TranslationException(
                call, "The order is not total: of rows that it calls equal, some would be left out or come twice. " +
                $"Add {missing} to it.");
        }

        var keys = new List<KeysetKey>();
        for (var i = 0; i < order.Count; i++)
        {
            var (key, value) = Translation.Values.Unify(
                order[i].Key, translator.TranslateScalar(call.Arguments[i]), call);
            keys.Add(new KeysetKey(key, value, order[i].IsDescending != (call.Name == "Before")));
        }

        return query.Filtered(KeysetKey.IsBehind(keys));
    }
}

/// <summary>A key of an order and its value at a place.</summary>
/// <param name="Key">The key.</param>
/// <param name="Value">The value.</param>
/// <param name="IsDescending">Whether less is further.</param>
internal sealed record KeysetKey(Scalar Key, Scalar Value, bool IsDescending)
{
    private BinaryOperator Further => IsDescending ? BinaryOperator.Less : BinaryOperator.Greater;

    private bool CanBeNull => Key.IsNullable || Value.IsNullable;

    /// <summary>Whether a row stands behind a place in the order of all keys.</summary>
    internal static Scalar IsBehind(IReadOnlyList<KeysetKey> keys)
    {
        var first = keys[0];
        if (keys.Count > 1 && keys.All(key => key.IsPlain && key.IsDescending == first.IsDescending))
        {
            return new RowComparisonScalar(
                first.Further,
                keys.Select(key => key.Key).ToEquatableArray(),
                keys.Select(key => key.Value).ToEquatableArray());
        }

        var condition = keys[keys.Count - 1].IsBehind();
        for (var i = keys.Count - 2; i >= 0; i--)
        {
            var isEqual = BinaryScalar.Compare(BinaryOperator.Is, keys[i].Key, keys[i].Value);
            condition = BinaryScalar.Or(keys[i].IsBehind(), BinaryScalar.And(isEqual, condition));
        }

        // A condition on the first key alone is what an index can begin with.
        return keys.Count == 1 || first.CanBeNull
            ? condition
            : BinaryScalar.And(
                BinaryScalar.Compare(
                    first.IsDescending ? BinaryOperator.LessOrEqual : BinaryOperator.GreaterOrEqual,
                    first.Key,
                    first.Value),
                condition);
    }

    /// <summary>Whether the database compares the values as they are stored.</summary>
    private bool IsPlain => !CanBeNull
        && Key.Type is { Kind: not (Model.ScalarKind.Decimal or Model.ScalarKind.UInt64), Conversion: null };

    // Null comes first in C#: every other value is greater.
    private Scalar IsBehind()
    {
        var comparison = BinaryScalar.Compare(Further, Key, Value);
        var (lesser, greater) = IsDescending ? (Key, Value) : (Value, Key);
        return lesser.IsNullable
            ? BinaryScalar.Or(
                comparison, BinaryScalar.And(UnaryScalar.IsNull(lesser), UnaryScalar.IsNotNull(greater)))
            : comparison;
    }
}
