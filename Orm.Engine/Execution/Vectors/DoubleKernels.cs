using System.Runtime.CompilerServices;

namespace Orm.Engine.Execution.Vectors;

/// <summary>An operator on two floating-point numbers.</summary>
internal interface IDoubleOperator
{
    static abstract double Apply(double left, double right);
}

internal readonly struct AddDoubles : IDoubleOperator
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Apply(double left, double right) => left + right;
}

internal readonly struct SubtractDoubles : IDoubleOperator
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Apply(double left, double right) => left - right;
}

internal readonly struct MultiplyDoubles : IDoubleOperator
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Apply(double left, double right) => left * right;
}

internal static class DoubleKernels
{
    /// <summary>Computes the selected rows.</summary>
    /// <returns>Whether all results are finite; an infinite one may be an error, which the row path finds.</returns>
    internal static bool Compute<TOperator>(
        ReadOnlySpan<double> left, ReadOnlySpan<double> right, Span<double> result, in Selection rows)
        where TOperator : struct, IDoubleOperator
    {
        bool finite = true;
        if (rows.IsDense)
        {
            int count = rows.Count;
            left = left[..count];
            right = right[..count];
            result = result[..count];
            for (int i = 0; i < left.Length; i++)
            {
                double value = TOperator.Apply(left[i], right[i]);
                finite &= double.IsFinite(value);
                result[i] = value;
            }
        }
        else
        {
            foreach (int i in rows.Rows)
            {
                double value = TOperator.Apply(left[i], right[i]);
                finite &= double.IsFinite(value);
                result[i] = value;
            }
        }

        return finite;
    }
}
