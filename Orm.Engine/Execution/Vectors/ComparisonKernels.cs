using System.Runtime.CompilerServices;

namespace Orm.Engine.Execution.Vectors;

/// <summary>A comparison of two values of one form.</summary>
internal interface IComparison<T>
{
    static abstract bool Holds(ref readonly T left, ref readonly T right);
}

/// <summary>Finds the rows for which a comparison holds.</summary>
internal static class ComparisonKernels
{
    /// <summary>Writes the selected rows for which it holds.</summary>
    /// <returns>How many they are.</returns>
    internal static int Select<T, TComparison>(
        ReadOnlySpan<T> left, ReadOnlySpan<T> right, in Selection rows, Span<int> found)
        where TComparison : struct, IComparison<T>
    {
        int count = 0;
        if (rows.IsDense)
        {
            left = left[..rows.Count];
            right = right[..rows.Count];
            found = found[..rows.Count];
            for (int i = 0; i < left.Length; i++)
            {
                found[count] = i;
                count += TComparison.Holds(in left[i], in right[i]) ? 1 : 0;
            }

            return count;
        }

        foreach (int i in rows.Rows)
        {
            found[count] = i;
            count += TComparison.Holds(in left[i], in right[i]) ? 1 : 0;
        }

        return count;
    }

    /// <summary>Writes the selected rows whose text is a short one, or is not.</summary>
    internal static int SelectShortText(
        ReadOnlySpan<TextRef> texts, TextRef text, bool isWanted, in Selection rows, Span<int> found)
    {
        ulong head = text.Head;
        ulong tail = text.Tail;
        int count = 0;
        for (int i = 0; i < rows.Count; i++)
        {
            int row = rows[i];
            ref readonly TextRef value = ref texts[row];
            found[count] = row;
            count += (((value.Head ^ head) | (value.Tail ^ tail)) == 0) == isWanted ? 1 : 0;
        }

        return count;
    }

    /// <summary>Takes rows away in which a vector is NULL.</summary>
    internal static int WithoutNulls(ColumnVector vector, Span<int> rows)
    {
        int count = 0;
        foreach (int row in rows)
        {
            rows[count] = row;
            count += vector.IsNull(row) ? 0 : 1;
        }

        return count;
    }
}

internal readonly struct IntegerEqual : IComparison<long>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Holds(ref readonly long left, ref readonly long right) => left == right;
}

internal readonly struct IntegerNotEqual : IComparison<long>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Holds(ref readonly long left, ref readonly long right) => left != right;
}

internal readonly struct IntegerLess : IComparison<long>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Holds(ref readonly long left, ref readonly long right) => left < right;
}

internal readonly struct IntegerLessOrEqual : IComparison<long>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Holds(ref readonly long left, ref readonly long right) => left <= right;
}

// The order of SQL: NaN is equal to itself and above all numbers.

internal readonly struct DoubleEqual : IComparison<double>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Holds(ref readonly double left, ref readonly double right) =>
        left == right || (double.IsNaN(left) && double.IsNaN(right));
}

internal readonly struct DoubleNotEqual : IComparison<double>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Holds(ref readonly double left, ref readonly double right) =>
        !DoubleEqual.Holds(in left, in right);
}

internal readonly struct DoubleLess : IComparison<double>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Holds(ref readonly double left, ref readonly double right) =>
        left < right || (double.IsNaN(right) && !double.IsNaN(left));
}

internal readonly struct DoubleLessOrEqual : IComparison<double>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Holds(ref readonly double left, ref readonly double right) =>
        left <= right || double.IsNaN(right);
}

internal readonly struct TextEqual : IComparison<TextRef>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Holds(ref readonly TextRef left, ref readonly TextRef right) =>
        TextRef.Equal(in left, in right);
}

internal readonly struct TextNotEqual : IComparison<TextRef>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Holds(ref readonly TextRef left, ref readonly TextRef right) =>
        !TextRef.Equal(in left, in right);
}

internal readonly struct TextLess : IComparison<TextRef>
{
    public static bool Holds(ref readonly TextRef left, ref readonly TextRef right) =>
        TextRef.Compare(in left, in right) < 0;
}

internal readonly struct TextLessOrEqual : IComparison<TextRef>
{
    public static bool Holds(ref readonly TextRef left, ref readonly TextRef right) =>
        TextRef.Compare(in left, in right) <= 0;
}
