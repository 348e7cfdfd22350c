using System.Runtime.CompilerServices;
using Orm.Engine.Catalog;
using Orm.Engine.Execution.Expressions;
using Orm.Engine.Functions;
using Orm.Engine.Planning.Logical;
using Orm.Engine.Types;

namespace Orm.Engine.Execution.Operators;

/// <summary>
/// Computes the bounds of a scan when it opens. A value that the column cannot hold (a fraction for an integer, a
/// number that is too large) has no key: then nothing can be equal to it, and a range has no bound on that side, which
/// is safe because the conditions are checked on each row as well.
/// </summary>
internal sealed class AccessRange(
    CatalogTable table, AccessPath path, Evaluator[] equal, Evaluator[] any, Evaluator? low, Evaluator? high)
{
    private SqlValue[] _list = [];
    private int _at;
    private KeyBuffer _from;
    private KeyBuffer _to;

    /// <summary>The index; null: the range is one of row ids.</summary>
    internal uint? Index => path.Index?.Number;

    internal bool IsBackward => path.IsBackward;

    /// <summary>The place of the list's column in the key.</summary>
    internal int ListColumn => equal.Length;

    /// <summary>Whether it is a range for each value of a list.</summary>
    internal bool IsList => any.Length > 0;

    /// <summary>Computes the list: each value once, in the order of the keys.</summary>
    /// <param name="type">The type of the keys.</param>
    internal void ReadList(SqlType type)
    {
        var values = new List<SqlValue>(any.Length);
        foreach (Evaluator item in any)
        {
            if (Fit(item.Evaluate([]), type) is { } fitted)
            {
                values.Add(fitted);
            }
        }

        values.Sort((left, right) => SqlValue.Compare(left, right));
        _list = [.. values.Distinct()];
        _at = -1;
    }

    /// <summary>Goes to the next value of the list.</summary>
    internal bool MoveToNext() => ++_at < _list.Length;

    /// <summary>The ends of the range of row ids.</summary>
    /// <returns>False when no row can be in it.</returns>
    internal bool TryRowIds(out long first, out long last)
    {
        first = long.MinValue;
        last = long.MaxValue;
        if (equal.Length == 1 || IsList)
        {
            SqlValue key = IsList ? _list[_at] : equal[0].Evaluate([]);
            if (Fit(key, SqlType.BigInt) is not { } fitted)
            {
                return false;
            }

            first = last = fitted.AsInt64();
            return true;
        }

        return TryBound(low, path.LowIsExclusive, 1, ref first)
            && TryBound(high, path.HighIsExclusive, -1, ref last) && first <= last;
    }

    /// <summary>The smallest key of the range that <see cref="TryKeys"/> has computed.</summary>
    internal ReadOnlySpan<byte> From => _from.Key;

    /// <summary>The smallest key behind the range; empty when it has no end.</summary>
    internal ReadOnlySpan<byte> To => _to.Key;

    /// <summary>Computes the ends of the range of keys.</summary>
    /// <returns>False when no row can be in it.</returns>
    [SkipLocalsInit]
    internal bool TryKeys(Transactions.Index index)
    {
        KeyWriter key = new(stackalloc byte[256]);
        try
        {
            for (int i = 0; i < equal.Length; i++)
            {
                KeyColumn column = index.KeyColumns[i];
                SqlValue value = equal[i].Evaluate([]);
                if (Fit(value, column.Type) is not { } fitted)
                {
                    return false;
                }

                key.Append(fitted, column);
            }

            if (IsList)
            {
                key.Append(_list[_at], index.KeyColumns[equal.Length]);
            }

            _from.Set(key.Key);
            _to.Set(key.Key);
            _to.MoveToPrefixEnd();

            // Behind the columns of the key stands the row id, which is never NULL.
            bool skipsNulls = path.SkipsNulls && equal.Length < index.KeyColumns.Length;
            return (low is null && high is null && !skipsNulls)
                || TryNarrow(index.KeyColumns[equal.Length], key.Key.ToArray());
        }
        finally
        {
            key.Dispose();
        }
    }

    private bool TryNarrow(in KeyColumn column, byte[] prefix)
    {
        if (!TryComponent(low, column, prefix, out byte[]? lowKey)
            || !TryComponent(high, column, prefix, out byte[]? highKey))
        {
            return false;
        }

        (byte[]? first, bool firstExclusive) = column.Descending
            ? (highKey, path.HighIsExclusive)
            : (lowKey, path.LowIsExclusive);
        (byte[]? last, bool lastExclusive) = column.Descending
            ? (lowKey, path.LowIsExclusive)
            : (highKey, path.HighIsExclusive);
        // NULL is within no bounds.
        (first, firstExclusive) = first is null && column is { Nullable: true, NullsFirst: true }
            ? (NullComponent(column, prefix), true)
            : (first, firstExclusive);
        (last, lastExclusive) = last is null && column is { Nullable: true, NullsFirst: false }
            ? (NullComponent(column, prefix), true)
            : (last, lastExclusive);
        if (first is not null)
        {
            _from.Set(first);
            MoveBehind(ref _from, firstExclusive);
        }

        if (last is not null)
        {
            _to.Set(last);
            MoveBehind(ref _to, !lastExclusive);
        }

        return true;
    }

    private static byte[] NullComponent(in KeyColumn column, byte[] prefix)
    {
        KeyWriter key = new(stackalloc byte[8]);
        key.Append(SqlValue.Null, column);
        byte[] component = [.. prefix, .. key.Key];
        key.Dispose();
        return component;
    }

    private static void MoveBehind(ref KeyBuffer key, bool moves)
    {
        if (moves)
        {
            key.MoveToPrefixEnd();
        }
    }

    /// <summary>False when the bound is NULL, which nothing is above or below.</summary>
    private static bool TryComponent(Evaluator? bound, in KeyColumn column, byte[] prefix, out byte[]? component)
    {
        component = null;
        if (bound is null)
        {
            return true;
        }

        SqlValue value = bound.Evaluate([]);
        if (value.IsNull)
        {
            return false;
        }

        if (Fit(value, column.Type) is { } fitted)
        {
            KeyWriter key = new(stackalloc byte[256]);
            key.Append(fitted, column);
            component = [.. prefix, .. key.Key];
            key.Dispose();
        }

        return true;
    }

    private static bool TryBound(Evaluator? bound, bool exclusive, int step, ref long end)
    {
        if (bound is null)
        {
            return true;
        }

        SqlValue value = bound.Evaluate([]);
        if (value.IsNull)
        {
            return false;
        }

        if (Fit(value, SqlType.BigInt) is { } fitted)
        {
            end = fitted.AsInt64();
            if (exclusive && end == (step > 0 ? long.MaxValue : long.MinValue))
            {
                return false;
            }

            end += exclusive ? step : 0;
        }

        return true;
    }

    /// <summary>The value as one of the column's type, if there is one that equals it.</summary>
    private static SqlValue? Fit(in SqlValue value, SqlType type)
    {
        if (value.IsNull)
        {
            return null;
        }

        if (type.IsVariable)
        {
            return value;
        }

        if (CastRules.IsInteger(type.Kind) && CastRules.IsInteger(value.Kind))
        {
            return Fits(value.AsInt64(), type.Kind) ? value.Relabelled(type.Kind) : null;
        }

        if (type.Kind == SqlTypeKind.Decimal && value.Kind == SqlTypeKind.Decimal && !type.IsUnboundedDecimal)
        {
            return value.AsDecimal().TryRescale(type.Length, type.Scale, out SqlDecimal scaled)
                && scaled.Equals(value.AsDecimal()) ? SqlValue.Decimal(scaled) : null;
        }

        if (type.Kind == SqlTypeKind.Real)
        {
            double number = value.AsDouble();
            return double.IsNaN(number) || (float)number == number ? SqlValue.Real((float)number) : null;
        }

        return value.Kind == type.Kind ? value : null;
    }

    private static bool Fits(long value, SqlTypeKind kind) => kind switch
    {
        SqlTypeKind.SmallInt => value is >= short.MinValue and <= short.MaxValue,
        SqlTypeKind.Integer => value is >= int.MinValue and <= int.MaxValue,
        _ => true,
    };

    public override string ToString() => $"{table.Name} {path.Index?.Name ?? "by key"}";
}
