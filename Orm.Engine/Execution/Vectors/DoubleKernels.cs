using System.Runtime.CompilerServices;

namespace Orm.Engine.Execution.Vectors;

/// <summary>An operator on two floating-point numbers.</summary>
internal interface IDoubleOperator
{
    /// <summary>Whether two numbers that are no zeros can give one, because the result is too small.</summary>
    static abstract bool CanVanish { get; }

    static abstract double Apply(double left, double right);
}

internal readonly struct AddDoubles : IDoubleOperator
{
    public static bool CanVanish => false;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Apply(double left, double right) => left + right;
}

internal readonly struct SubtractDoubles : IDoubleOperator
{
    public static bool CanVanish => false;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Apply(double left, double right) => left - right;
}

internal readonly struct MultiplyDoubles : IDoubleOperator
{
    public static bool CanVanish => true;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Apply(double left, double right) => left * right;
}

internal static class DoubleKernels
{
    /// <summary>Computes the selected rows.</summary>
    /// <returns>Whether all results are in the range; what is not may be an error, which the row path finds.</returns>
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
                finite &= IsFound<TOperator>(left[i], right[i], value);
                result[i] = value;
            }
        }
        else
        {
            foreach (int i in rows.Rows)
            {
                double value = TOperator.Apply(left[i], right[i]);
                finite &= IsFound<TOperator>(left[i], right[i], value);
                result[i] = value;
            }
        }

        return finite;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsFound<TOperator>(double left, double right, double value)
        where TOperator : struct, IDoubleOperator =>
        double.IsFinite(value) & (!TOperator.CanVanish | value != 0 | left == 0 | right == 0);
}
