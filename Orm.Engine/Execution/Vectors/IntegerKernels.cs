using System.Runtime.CompilerServices;

namespace Orm.Engine.Execution.Vectors;

/// <summary>An operator on two integers that tells when its result is not exact.</summary>
internal interface IIntegerOperator
{
    /// <param name="left">The left operand.</param>
    /// <param name="right">The right operand.</param>
    /// <param name="overflow">Becomes negative, and stays so, when the result does not fit.</param>
    static abstract long Apply(long left, long right, ref long overflow);
}

internal readonly struct AddIntegers : IIntegerOperator
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Apply(long left, long right, ref long overflow)
    {
        long result = unchecked(left + right);
        overflow |= (left ^ result) & (right ^ result);
        return result;
    }
}

internal readonly struct SubtractIntegers : IIntegerOperator
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Apply(long left, long right, ref long overflow)
    {
        long result = unchecked(left - right);
        overflow |= (left ^ right) & (left ^ result);
        return result;
    }
}

internal readonly struct MultiplyIntegers : IIntegerOperator
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Apply(long left, long right, ref long overflow)
    {
        long high = Math.BigMul(left, right, out long low);

        // The product fits when the upper half repeats the sign of the lower one: otherwise they differ somewhere.
        long differs = high ^ (low >> 63);
        overflow |= differs | unchecked(-differs);
        return low;
    }
}

/// <summary>Arithmetic on vectors of integers: exact, or refused as a whole.</summary>
internal static class IntegerKernels
{
    /// <summary>Computes the selected rows.</summary>
    /// <returns>Whether all results are exact; if not, somebody else has to compute them.</returns>
    internal static bool Compute<TOperator>(
        ReadOnlySpan<long> left, ReadOnlySpan<long> right, Span<long> result, in Selection rows)
        where TOperator : struct, IIntegerOperator
    {
        long overflow = 0;
        if (rows.IsDense)
        {
            int count = rows.Count;
            left = left[..count];
            right = right[..count];
            result = result[..count];
            for (int i = 0; i < left.Length; i++)
            {
                result[i] = TOperator.Apply(left[i], right[i], ref overflow);
            }
        }
        else
        {
            foreach (int i in rows.Rows)
            {
                result[i] = TOperator.Apply(left[i], right[i], ref overflow);
            }
        }

        return overflow >= 0;
    }

    /// <summary>Whether the selected rows lie between two bounds.</summary>
    internal static bool AreWithin(ReadOnlySpan<long> values, long least, long most, in Selection rows)
    {
        ulong width = (ulong)(most - least);
        bool within = true;
        if (rows.IsDense)
        {
            foreach (long value in values[..rows.Count])
            {
                within &= (ulong)(value - least) <= width;
            }
        }
        else
        {
            foreach (int i in rows.Rows)
            {
                within &= (ulong)(values[i] - least) <= width;
            }
        }

        return within;
    }
}
