using Orm.Engine.Functions;
using Orm.Engine.Types;

namespace Orm.Engine.Execution.Vectors;

/// <summary>LIKE with a constant pattern, on UTF-8 bytes.</summary>
internal sealed class LikePredicate(VectorExpression operand, LikePattern pattern, RowPredicate fallback)
    : VectorPredicate
{
    internal override bool IsPure => fallback.IsPure;

    internal override int Select(Chunk chunk, in Selection rows, Span<int> found, bool wanted)
    {
        ColumnVector values = operand.Evaluate(chunk, rows);
        if (values.Form != VectorForm.Texts)
        {
            return fallback.Select(chunk, rows, found, wanted);
        }

        int count = 0;
        TextRef[] texts = values.Texts;
        for (int i = 0; i < rows.Count; i++)
        {
            int row = rows[i];
            found[count] = row;
            count += !values.IsNull(row) && pattern.Matches(TextRef.Bytes(in texts[row])) == wanted ? 1 : 0;
        }

        return count;
    }
}

/// <summary>IN with a list of constants.</summary>
internal sealed class InListPredicate : VectorPredicate
{
    private readonly VectorExpression _operand;
    private readonly RowPredicate _fallback;
    private readonly bool _hasNull;
    private readonly long[] _integers;
    private readonly HashSet<long> _manyIntegers;
    private readonly TextRef[] _texts;
    private readonly TextArena _arena = new();

    /// <param name="operand">What is looked for.</param>
    /// <param name="items">The list, as a vector of the operand's form has it.</param>
    /// <param name="fallback">For values of other forms.</param>
    internal InListPredicate(VectorExpression operand, SqlValue[] items, RowPredicate fallback)
    {
        _operand = operand;
        _fallback = fallback;
        var values = new ColumnVector(operand.Type with { Varies = false });
        int count = 0;
        foreach (SqlValue item in items.Where(item => !item.IsNull))
        {
            values.Set(count++, item, _arena);
        }

        _hasNull = count < items.Length;
        _integers = operand.Type.Form == VectorForm.Integers ? values.Integers[..count] : [];
        _manyIntegers = _integers.Length > 8 ? [.. _integers] : [];
        _texts = operand.Type.Form == VectorForm.Texts ? values.Texts[..count] : [];
    }

    internal override bool IsPure => _fallback.IsPure;

    internal override int Select(Chunk chunk, in Selection rows, Span<int> found, bool wanted)
    {
        ColumnVector values = _operand.Evaluate(chunk, rows);
        if (values.Form is not (VectorForm.Integers or VectorForm.Texts))
        {
            return _fallback.Select(chunk, rows, found, wanted);
        }

        if (!wanted && _hasNull)
        {
            return 0;
        }

        int count = 0;
        for (int i = 0; i < rows.Count; i++)
        {
            int row = rows[i];
            bool isThere = values.Form == VectorForm.Texts
                ? Contains(in values.Texts[row])
                : Contains(values.Integers[row]);
            found[count] = row;
            count += isThere == wanted && !values.IsNull(row) ? 1 : 0;
        }

        return count;
    }

    private bool Contains(long value) =>
        _integers.Length > 8 ? _manyIntegers.Contains(value) : _integers.AsSpan().Contains(value);

    private bool Contains(ref readonly TextRef value)
    {
        foreach (ref readonly TextRef text in _texts.AsSpan())
        {
            if (TextRef.Equal(in text, in value))
            {
                return true;
            }
        }

        return false;
    }
}
