using Orm.Engine.Execution.Expressions;
using Orm.Engine.Planning.Binding;
using Orm.Engine.Types;

namespace Orm.Engine.Execution.Vectors;

/// <summary>
/// A condition over the columns of a chunk, in three-valued logic: it finds the rows for which it is TRUE, or those for
/// which it is FALSE. The rows for which it is unknown are in neither.
/// </summary>
internal abstract class VectorPredicate
{
    /// <summary>Whether it reads nothing but the chunk: then it may run while a page is latched.</summary>
    internal abstract bool IsPure { get; }

    /// <summary>Writes those of the selected rows for which it is what is wanted, in ascending order.</summary>
    /// <param name="chunk">The rows.</param>
    /// <param name="rows">Which of them are looked at.</param>
    /// <param name="found">Gets the rows; it may be the selection itself.</param>
    /// <param name="wanted">Whether TRUE or FALSE is wanted.</param>
    /// <returns>How many rows there are.</returns>
    internal abstract int Select(Chunk chunk, in Selection rows, Span<int> found, bool wanted);

    private protected static int All(in Selection rows, Span<int> found)
    {
        for (int i = 0; i < rows.Count; i++)
        {
            found[i] = rows[i];
        }

        return rows.Count;
    }
}

/// <summary>A condition that has no kernel.</summary>
internal sealed class RowPredicate(Evaluator evaluator, int[] columns, int width, bool isPure) : VectorPredicate
{
    private readonly SqlValue[] _row = new SqlValue[width];

    internal override bool IsPure => isPure;

    internal override int Select(Chunk chunk, in Selection rows, Span<int> found, bool wanted)
    {
        int count = 0;
        for (int i = 0; i < rows.Count; i++)
        {
            int row = rows[i];
            foreach (int column in columns)
            {
                _row[column] = chunk.Columns[column].Value(row);
            }

            bool holds = wanted
                ? evaluator.IsTrue(_row)
                : evaluator.Evaluate(_row) is { IsNull: false } value && !value.IsTrue;
            found[count] = row;
            count += holds ? 1 : 0;
        }

        return count;
    }
}

/// <summary>A boolean value as a condition.</summary>
internal sealed class ValuePredicate(VectorExpression value) : VectorPredicate
{
    internal override bool IsPure => value.IsPure;

    internal override int Select(Chunk chunk, in Selection rows, Span<int> found, bool wanted)
    {
        ColumnVector values = value.Evaluate(chunk, rows);
        int count = 0;
        for (int i = 0; i < rows.Count; i++)
        {
            int row = rows[i];
            bool holds = !values.IsNull(row) && (values.Form == VectorForm.Integers
                ? values.Integers[row] != 0 == wanted
                : values.Values[row].IsTrue == wanted);
            found[count] = row;
            count += holds ? 1 : 0;
        }

        return count;
    }
}

/// <summary>A comparison of two values of one form.</summary>
internal sealed class ComparisonPredicate(
    Comparison comparison, VectorExpression left, VectorExpression right, RowPredicate fallback) : VectorPredicate
{
    internal override bool IsPure => fallback.IsPure;

    internal override int Select(Chunk chunk, in Selection rows, Span<int> found, bool wanted)
    {
        ColumnVector l = left.Evaluate(chunk, rows);
        ColumnVector r = right.Evaluate(chunk, rows);
        if (l.Form != r.Form || l.Form == VectorForm.Values)
        {
            return fallback.Select(chunk, rows, found, wanted);
        }

        Comparison op = wanted ? comparison : Opposite(comparison);
        int count = l.Form switch
        {
            VectorForm.Integers =>
                Select<long, IntegerEqual, IntegerNotEqual, IntegerLess, IntegerLessOrEqual>(
                    op, l.Integers, r.Integers, rows, found),
            VectorForm.Doubles =>
                Select<double, DoubleEqual, DoubleNotEqual, DoubleLess, DoubleLessOrEqual>(
                    op, l.Doubles, r.Doubles, rows, found),
            _ when op is Comparison.Equal or Comparison.NotEqual && right is SplatExpression && r.Texts[0].IsInline =>
                ComparisonKernels.SelectShortText(l.Texts, r.Texts[0], op == Comparison.Equal, rows, found),
            _ => Select<TextRef, TextEqual, TextNotEqual, TextLess, TextLessOrEqual>(
                op, l.Texts, r.Texts, rows, found),
        };
        count = l.HasNulls ? ComparisonKernels.WithoutNulls(l, found[..count]) : count;
        return r.HasNulls ? ComparisonKernels.WithoutNulls(r, found[..count]) : count;
    }

    private static int Select<T, TEqual, TNotEqual, TLess, TLessOrEqual>(
        Comparison comparison, ReadOnlySpan<T> left, ReadOnlySpan<T> right, in Selection rows, Span<int> found)
        where TEqual : struct, IComparison<T>
        where TNotEqual : struct, IComparison<T>
        where TLess : struct, IComparison<T>
        where TLessOrEqual : struct, IComparison<T> => comparison switch
        {
            Comparison.Equal => ComparisonKernels.Select<T, TEqual>(left, right, rows, found),
            Comparison.NotEqual => ComparisonKernels.Select<T, TNotEqual>(left, right, rows, found),
            Comparison.Less => ComparisonKernels.Select<T, TLess>(left, right, rows, found),
            Comparison.LessOrEqual => ComparisonKernels.Select<T, TLessOrEqual>(left, right, rows, found),
            Comparison.Greater => ComparisonKernels.Select<T, TLess>(right, left, rows, found),
            _ => ComparisonKernels.Select<T, TLessOrEqual>(right, left, rows, found),
        };

    private static Comparison Opposite(Comparison comparison) => comparison switch
    {
        Comparison.Equal => Comparison.NotEqual,
        Comparison.NotEqual => Comparison.Equal,
        Comparison.Less => Comparison.GreaterOrEqual,
        Comparison.LessOrEqual => Comparison.Greater,
        Comparison.Greater => Comparison.LessOrEqual,
        _ => Comparison.Less,
    };
}

/// <summary>IS [NOT] NULL.</summary>
internal sealed class NullPredicate(VectorExpression operand, bool isNegated) : VectorPredicate
{
    internal override bool IsPure => operand.IsPure;

    internal override int Select(Chunk chunk, in Selection rows, Span<int> found, bool wanted)
    {
        ColumnVector values = operand.Evaluate(chunk, rows);
        bool nulls = wanted != isNegated;
        int count = 0;
        for (int i = 0; i < rows.Count; i++)
        {
            found[count] = rows[i];
            count += values.IsNull(rows[i]) == nulls ? 1 : 0;
        }

        return count;
    }
}

/// <summary>NOT.</summary>
internal sealed class NotPredicate(VectorPredicate operand) : VectorPredicate
{
    internal override bool IsPure => operand.IsPure;

    internal override int Select(Chunk chunk, in Selection rows, Span<int> found, bool wanted) =>
        operand.Select(chunk, rows, found, !wanted);
}
