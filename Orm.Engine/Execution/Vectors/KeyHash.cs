using System.Runtime.CompilerServices;

namespace Orm.Engine.Execution.Vectors;

/// <summary>Hashes of keys, a column at a time. Equal keys have equal hashes, NULL equal to NULL.</summary>
internal static class KeyHash
{
    private const ulong Multiplier = 0x9E37_79B9_7F4A_7C15UL;
    private const ulong NullHash = 0xC2B2_AE3D_27D4_EB4FUL;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong OfInteger(long value)
    {
        ulong hash = (ulong)value * Multiplier;
        return (hash ^ (hash >> 32)) * 0xD6E8_FEB8_6659_FD93UL;
    }

    /// <summary>Hashes the selected rows.</summary>
    /// <param name="keys">The columns of the key.</param>
    /// <param name="forms">The forms in which they are kept.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="hashes">Gets a hash for each row, at the row's own place.</param>
    internal static void Compute(
        ReadOnlySpan<ColumnVector> keys, ReadOnlySpan<VectorForm> forms, in Selection rows, Span<ulong> hashes)
    {
        for (int i = 0; i < keys.Length; i++)
        {
            if (keys[i].HasNulls || forms[i] is VectorForm.Values or VectorForm.Doubles)
            {
                Any(keys[i], forms[i], rows, hashes, isFirst: i == 0);
            }
            else if (forms[i] == VectorForm.Integers)
            {
                Integers(keys[i].Integers, rows, hashes, isFirst: i == 0);
            }
            else
            {
                Texts(keys[i].Texts, rows, hashes, isFirst: i == 0);
            }
        }
    }

    private static void Integers(ReadOnlySpan<long> values, in Selection rows, Span<ulong> hashes, bool isFirst)
    {
        if (rows.IsDense && isFirst)
        {
            values = values[..rows.Count];
            hashes = hashes[..rows.Count];
            for (int i = 0; i < values.Length; i++)
            {
                hashes[i] = OfInteger(values[i]);
            }

            return;
        }

        for (int i = 0; i < rows.Count; i++)
        {
            int row = rows[i];
            hashes[row] = Combine(isFirst ? 0 : hashes[row], OfInteger(values[row]));
        }
    }

    private static void Texts(ReadOnlySpan<TextRef> values, in Selection rows, Span<ulong> hashes, bool isFirst)
    {
        for (int i = 0; i < rows.Count; i++)
        {
            int row = rows[i];
            hashes[row] = Combine(isFirst ? 0 : hashes[row], TextRef.Hash(in values[row]));
        }
    }

    private static void Any(
        ColumnVector vector, VectorForm form, in Selection rows, Span<ulong> hashes, bool isFirst)
    {
        for (int i = 0; i < rows.Count; i++)
        {
            int row = rows[i];
            hashes[row] = Combine(isFirst ? 0 : hashes[row], vector.IsNull(row) ? NullHash : Of(vector, form, row));
        }
    }

    private static ulong Of(ColumnVector vector, VectorForm form, int row) => form switch
    {
        VectorForm.Integers => OfInteger(vector.Integers[row]),
        VectorForm.Doubles => OfDouble(vector.Doubles[row]),
        VectorForm.Texts => TextRef.Hash(in vector.Texts[row]),
        _ => OfInteger(vector.Value(row).GetHashCode()),
    };

    private static ulong OfDouble(double value) =>
        OfInteger(value == 0 ? 0 : double.IsNaN(value) ? -1 : BitConverter.DoubleToInt64Bits(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Combine(ulong hash, ulong next) => hash == 0 ? next
        : (System.Numerics.BitOperations.RotateLeft(hash, 23) ^ next) * Multiplier;
}
