namespace Orm.Engine.Execution.Vectors;

/// <summary>CASE: each result is computed for the rows that its condition leaves to it, and for no others.</summary>
internal sealed class VectorCase(
    VectorPredicate[] conditions, VectorExpression[] results, VectorExpression? otherwise, VectorType type)
    : VectorExpression(type)
{
    private readonly ColumnVector _result = new(type);
    private readonly int[] _found = new int[ColumnVector.Capacity];
    private readonly int[] _left = new int[ColumnVector.Capacity];
    private readonly ulong[] _taken = new ulong[ColumnVector.Capacity / 64];

    internal override bool IsPure => Array.TrueForAll(conditions, condition => condition.IsPure)
        && Array.TrueForAll(results, result => result.IsPure) && otherwise is not { IsPure: false };

    internal override ColumnVector Evaluate(Chunk chunk, in Selection rows)
    {
        _result.Clear();
        int left = rows.Count;
        for (int i = 0; i < left; i++)
        {
            _left[i] = rows[i];
        }

        for (int i = 0; i < conditions.Length && left > 0; i++)
        {
            var open = new Selection(_left.AsSpan(0, left), left);
            int found = conditions[i].Select(chunk, open, _found, wanted: true);
            Put(results[i], chunk, new Selection(_found.AsSpan(0, found), found));
            left = Remove(found, left);
        }

        var others = new Selection(_left.AsSpan(0, left), left);
        if (otherwise is not null)
        {
            Put(otherwise, chunk, others);
        }
        else
        {
            foreach (int row in others.Rows)
            {
                _result.SetNull(row);
            }
        }

        return _result;
    }

    private void Put(VectorExpression expression, Chunk chunk, in Selection rows)
    {
        if (rows.Count == 0)
        {
            return;
        }

        ColumnVector values = expression.Evaluate(chunk, rows);
        if (values.Form != _result.Form)
        {
            // Rows that come later overwrite what stands in their place now.
            _result.BecomeValues(ColumnVector.Capacity);
        }

        foreach (int row in rows.Rows)
        {
            if (values.IsNull(row))
            {
                _result.SetNull(row);
                continue;
            }

            switch (_result.Form)
            {
                case VectorForm.Integers:
                    _result.Integers[row] = values.Integers[row];
                    break;
                case VectorForm.Doubles:
                    _result.Doubles[row] = values.Doubles[row];
                    break;
                case VectorForm.Texts:
                    _result.Texts[row] = values.Texts[row];
                    break;
                default:
                    _result.Values[row] = values.Value(row);
                    break;
            }
        }
    }

    private int Remove(int found, int left)
    {
        Array.Clear(_taken);
        foreach (int row in _found.AsSpan(0, found))
        {
            _taken[row >> 6] |= 1UL << (row & 63);
        }

        int kept = 0;
        for (int i = 0; i < left; i++)
        {
            int row = _left[i];
            _left[kept] = row;
            kept += (_taken[row >> 6] >> (row & 63) & 1) == 0 ? 1 : 0;
        }

        return kept;
    }
}
