using Orm.Engine.Types;

namespace Orm.Engine.Execution.Vectors;

// Rows that are copied from one vector to another, or moved together.
internal sealed partial class ColumnVector
{
    /// <summary>Copies rows of another vector behind each other.</summary>
    /// <param name="source">The other vector.</param>
    /// <param name="rows">Which of its rows.</param>
    /// <param name="start">Where the first one goes.</param>
    internal void Gather(ColumnVector source, ReadOnlySpan<int> rows, int start)
    {
        if (source.Form == Form)
        {
            switch (Form)
            {
                case VectorForm.Integers:
                    Gather(source.Integers, rows, Integers.AsSpan(start));
                    break;
                case VectorForm.Doubles:
                    Gather(source.Doubles, rows, Doubles.AsSpan(start));
                    break;
                case VectorForm.Texts:
                    Gather(source.Texts, rows, Texts.AsSpan(start));
                    break;
                default:
                    Gather(source.Values, rows, Values.AsSpan(start));
                    break;
            }

            GatherNulls(source, rows, start);
            return;
        }

        BecomeValues(start);
        for (int i = 0; i < rows.Length; i++)
        {
            SqlValue value = source.Value(rows[i]);
            Values[start + i] = value;
            if (value.IsNull)
            {
                SetNull(start + i);
            }
        }
    }

    /// <summary>Copies the first rows of a vector that will be used for something else: long texts too.</summary>
    /// <param name="source">The vector; of the same type.</param>
    /// <param name="count">How many rows.</param>
    /// <param name="texts">Gets long texts.</param>
    internal void Copy(ColumnVector source, int count, TextArena texts)
    {
        Form = source.Form;
        switch (Form)
        {
            case VectorForm.Integers:
                source.Integers.AsSpan(0, count).CopyTo(Integers);
                break;
            case VectorForm.Doubles:
                source.Doubles.AsSpan(0, count).CopyTo(Doubles);
                break;
            case VectorForm.Texts:
                for (int i = 0; i < count; i++)
                {
                    Texts[i] = source.IsNull(i) ? default : texts.Copy(in source.Texts[i]);
                }

                break;
            default:
                source.Values.AsSpan(0, count).CopyTo(Values);
                break;
        }

        if (source.HasNulls)
        {
            _nulls ??= new ulong[Capacity / 64];
            source._nulls!.CopyTo(_nulls, 0);
            HasNulls = true;
        }
    }

    /// <summary>Copies one value from a chunk that will be used for something else: a text too.</summary>
    /// <param name="source">The chunk.</param>
    /// <param name="column">The column of it.</param>
    /// <param name="row">The row of it.</param>
    /// <param name="at">Where the value goes.</param>
    /// <param name="texts">Gets long texts.</param>
    internal void CopyRow(Chunk source, int column, int row, int at, TextArena texts)
    {
        ColumnVector from = source.Columns[column];
        if (from.IsNull(row))
        {
            SetNull(at);
        }
        else if (from.Form != Form)
        {
            Set(at, from.Value(row), texts);
        }
        else
        {
            switch (Form)
            {
                case VectorForm.Integers:
                    Integers[at] = from.Integers[row];
                    break;
                case VectorForm.Doubles:
                    Doubles[at] = from.Doubles[row];
                    break;
                case VectorForm.Texts:
                    Texts[at] = texts.Copy(in from.Texts[row]);
                    break;
                default:
                    Values[at] = from.Values[row];
                    break;
            }
        }
    }

    /// <summary>Keeps some rows, in ascending order, and moves them together.</summary>
    internal void Compact(ReadOnlySpan<int> rows)
    {
        switch (Form)
        {
            case VectorForm.Integers:
                Gather(Integers, rows, Integers);
                break;
            case VectorForm.Doubles:
                Gather(Doubles, rows, Doubles);
                break;
            case VectorForm.Texts:
                Gather(Texts, rows, Texts);
                break;
            default:
                Gather(Values, rows, Values);
                break;
        }

        if (HasNulls)
        {
            Span<ulong> nulls = stackalloc ulong[Capacity / 64];
            nulls.Clear();
            for (int i = 0; i < rows.Length; i++)
            {
                nulls[i >> 6] |= IsNull(rows[i]) ? 1UL << (i & 63) : 0;
            }

            nulls.CopyTo(_nulls);
        }
    }

    internal void FillNulls()
    {
        _nulls ??= new ulong[Capacity / 64];
        Array.Fill(_nulls, ulong.MaxValue);
        HasNulls = true;
    }

    private void GatherNulls(ColumnVector source, ReadOnlySpan<int> rows, int start)
    {
        if (source.HasNulls)
        {
            for (int i = 0; i < rows.Length; i++)
            {
                if (source.IsNull(rows[i]))
                {
                    SetNull(start + i);
                }
            }
        }
    }

    private static void Gather<T>(T[] source, ReadOnlySpan<int> rows, Span<T> target)
    {
        for (int i = 0; i < rows.Length; i++)
        {
            target[i] = source[rows[i]];
        }
    }
}
