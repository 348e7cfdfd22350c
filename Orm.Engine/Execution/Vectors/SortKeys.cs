using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using Orm.Engine.Types;

namespace Orm.Engine.Execution.Vectors;

/// <summary>One of the columns that tuples are ordered by.</summary>
/// <param name="Column">Its place in the tuples.</param>
/// <param name="IsDescending">Whether the largest comes first.</param>
/// <param name="NullsFirst">Whether NULL comes first.</param>
internal readonly record struct SortOrder(int Column, bool IsDescending, bool NullsFirst);

/// <summary>A tuple with a number that orders it: the value of a key, or the first eight bytes of one.</summary>
internal record struct SortEntry(ulong Prefix, nint Tuple);

/// <summary>
/// Sorts tuples by one key after the other: by a number that stands for the key, with a radix sort where there are
/// many; what is equal there is compared in full, and what is equal in full goes on to the next key. Equal tuples stay
/// in the order in which they came.
/// </summary>
internal sealed unsafe class SortKeys(TupleStore tuples, SortOrder[] orders, ExecutionState state)
{
    private const int LeastForRadix = 512;

    /// <summary>So many rows come between two looks at whether to stop: they may all be out of the cache.</summary>
    private const int CheckEvery = 1 << 16;

    private SortEntry[] _spare = [];

    internal void Sort(Span<SortEntry> entries) => SortBy(entries, 0);

    private void SortBy(Span<SortEntry> entries, int key)
    {
        if (key == orders.Length || entries.Length < 2)
        {
            return;
        }

        state.Cancellation.ThrowIfCancellationRequested();
        int nulls = SeparateNulls(entries, orders[key]);
        Span<SortEntry> values = orders[key].NullsFirst ? entries[nulls..] : entries[..^nulls];
        Span<SortEntry> unknown = orders[key].NullsFirst ? entries[..nulls] : entries[^nulls..];
        SortBy(unknown, key + 1);
        for (int start = 0; start < values.Length; start += CheckEvery)
        {
            state.Cancellation.ThrowIfCancellationRequested();
            foreach (ref SortEntry entry in values[start..Math.Min(values.Length, start + CheckEvery)])
            {
                entry.Prefix = Prefix((byte*)entry.Tuple, orders[key]);
            }
        }

        Order(values);
        bool isExact = tuples.FormOf(orders[key].Column) is VectorForm.Integers or VectorForm.Doubles;
        for (int start = 0; start < values.Length;)
        {
            int end = start + 1;
            while (end < values.Length && values[end].Prefix == values[start].Prefix)
            {
                end++;
            }

            if (end - start > 1)
            {
                SortEqual(values[start..end], key, isExact);
            }

            start = end;
        }
    }

    /// <summary>Sorts tuples whose numbers are equal.</summary>
    private void SortEqual(Span<SortEntry> entries, int key, bool isExact)
    {
        if (isExact)
        {
            SortBy(entries, key + 1);
            return;
        }

        MergeSort(entries, orders[key]);
        for (int start = 0; start < entries.Length;)
        {
            int end = start + 1;
            while (end < entries.Length && Compare(entries[start], entries[end], orders[key]) == 0)
            {
                end++;
            }

            SortBy(entries[start..end], key + 1);
            start = end;
        }
    }

    /// <summary>Moves tuples that are NULL in the key to the side where they belong.</summary>
    /// <returns>How many they are.</returns>
    private int SeparateNulls(Span<SortEntry> entries, SortOrder order)
    {
        int nulls = 0;
        foreach (SortEntry entry in entries)
        {
            nulls += TupleStore.IsNull((byte*)entry.Tuple, order.Column) ? 1 : 0;
        }

        if (nulls == 0 || nulls == entries.Length)
        {
            return nulls;
        }

        Span<SortEntry> spare = Spare(entries.Length);
        int nextNull = order.NullsFirst ? 0 : entries.Length - nulls;
        int next = order.NullsFirst ? nulls : 0;
        foreach (SortEntry entry in entries)
        {
            spare[TupleStore.IsNull((byte*)entry.Tuple, order.Column) ? nextNull++ : next++] = entry;
        }

        spare.CopyTo(entries);
        return nulls;
    }

    private ulong Prefix(byte* tuple, SortOrder order)
    {
        byte* at = tuple + tuples.OffsetOf(order.Column);
        ulong prefix = tuples.FormOf(order.Column) switch
        {
            VectorForm.Integers => (ulong)*(long*)at ^ 0x8000_0000_0000_0000,
            VectorForm.Doubles => OfDouble(*(double*)at),
            VectorForm.Texts => OfText(in *(TextRef*)at),
            _ => OfValue(tuples.ValueAt(tuple, order.Column)),
        };
        return order.IsDescending ? ~prefix : prefix;
    }

    private static ulong OfDouble(double value)
    {
        if (double.IsNaN(value))
        {
            return ulong.MaxValue;
        }

        long bits = BitConverter.DoubleToInt64Bits(value == 0 ? 0 : value);
        return bits < 0 ? ~(ulong)bits : (ulong)bits ^ 0x8000_0000_0000_0000;
    }

    /// <summary>Of a decimal, the value in ten-thousandths, rounded down: what is smaller has no larger number.
    /// </summary>
    private static ulong OfValue(in SqlValue value)
    {
        const int Digits = 4;
        if (value.Kind != SqlTypeKind.Decimal)
        {
            return 0;
        }

        SqlDecimal number = value.AsDecimal();
        Int128 most = SqlDecimal.PowerOfTen(SqlType.MaxDecimalPrecision - Digits);
        Int128 scaled = number.Scale <= Digits
            ? Int128.Clamp(number.Unscaled, -most, most) * SqlDecimal.PowerOfTen(Digits - number.Scale)
            : FloorDivided(number.Unscaled, SqlDecimal.PowerOfTen(number.Scale - Digits));
        return (ulong)(long)Int128.Clamp(scaled, long.MinValue, long.MaxValue) ^ 0x8000_0000_0000_0000;
    }

    private static Int128 FloorDivided(Int128 number, Int128 divisor)
    {
        (Int128 quotient, Int128 rest) = Int128.DivRem(number, divisor);
        return rest < 0 ? quotient - 1 : quotient;
    }

    private static ulong OfText(ref readonly TextRef text)
    {
        ReadOnlySpan<byte> bytes = TextRef.Bytes(in text);
        if (bytes.Length >= 8)
        {
            return BinaryPrimitives.ReadUInt64BigEndian(bytes);
        }

        ulong prefix = 0;
        for (int i = 0; i < bytes.Length; i++)
        {
            prefix |= (ulong)bytes[i] << (56 - (i * 8));
        }

        return prefix;
    }

    /// <summary>Sorts by the numbers; entries of equal ones keep their order.</summary>
    private void Order(Span<SortEntry> entries)
    {
        if (entries.Length < LeastForRadix)
        {
            MergeSort(entries, order: null);
            return;
        }

        Span<int> counts = stackalloc int[8 * 256];
        counts.Clear();
        foreach (SortEntry entry in entries)
        {
            for (int digit = 0; digit < 8; digit++)
            {
                counts[(digit * 256) + (int)(entry.Prefix >> (digit * 8) & 0xFF)]++;
            }
        }

        for (int digit = 0; digit < 8; digit++)
        {
            Span<int> places = counts.Slice(digit * 256, 256);
            if (places[(int)(entries[0].Prefix >> (digit * 8) & 0xFF)] != entries.Length)
            {
                Distribute(entries, places, digit * 8);
                state.Cancellation.ThrowIfCancellationRequested();
            }
        }
    }

    private void Distribute(Span<SortEntry> entries, Span<int> places, int shift)
    {
        int start = 0;
        foreach (ref int place in places)
        {
            (place, start) = (start, start + place);
        }

        Span<SortEntry> spare = Spare(entries.Length);
        foreach (SortEntry entry in entries)
        {
            spare[places[(int)(entry.Prefix >> shift & 0xFF)]++] = entry;
        }

        spare.CopyTo(entries);
    }

    private Span<SortEntry> Spare(int length)
    {
        if (_spare.Length < length)
        {
            _spare = new SortEntry[length];
        }

        return _spare.AsSpan(0, length);
    }

    /// <summary>By the numbers, or by the values of a key in full.</summary>
    private void MergeSort(Span<SortEntry> entries, SortOrder? order)
    {
        if (entries.Length <= 12)
        {
            for (int i = 1; i < entries.Length; i++)
            {
                SortEntry moved = entries[i];
                int at = i;
                for (; at > 0 && Compare(entries[at - 1], moved, order) > 0; at--)
                {
                    entries[at] = entries[at - 1];
                }

                entries[at] = moved;
            }

            return;
        }

        int middle = entries.Length / 2;
        MergeSort(entries[..middle], order);
        MergeSort(entries[middle..], order);
        Span<SortEntry> left = Spare(middle);
        entries[..middle].CopyTo(left);
        for (int l = 0, r = middle, to = 0; l < left.Length; to++)
        {
            if (to % CheckEvery == CheckEvery - 1)
            {
                state.Cancellation.ThrowIfCancellationRequested();
            }

            bool takesRight = r < entries.Length && Compare(left[l], entries[r], order) > 0;
            entries[to] = takesRight ? entries[r++] : left[l++];
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Compare(SortEntry left, SortEntry right, SortOrder? order) => order is null
        ? left.Prefix.CompareTo(right.Prefix)
        : CompareInFull((byte*)left.Tuple, (byte*)right.Tuple, order.Value);

    private int CompareInFull(byte* left, byte* right, SortOrder order)
    {
        int offset = tuples.OffsetOf(order.Column);
        int result = tuples.FormOf(order.Column) == VectorForm.Texts
            ? TextRef.Compare(in *(TextRef*)(left + offset), in *(TextRef*)(right + offset))
            : SqlValue.Compare(tuples.ValueAt(left, order.Column), tuples.ValueAt(right, order.Column));
        return order.IsDescending ? -Math.Sign(result) : result;
    }
}
