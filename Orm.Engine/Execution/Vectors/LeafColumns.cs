using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;
using Orm.Engine.Storage.Pages;
using Orm.Engine.Types;

namespace Orm.Engine.Execution.Vectors;

/// <summary>Copies columns of a leaf into vectors, each number widened to the form of its vector.</summary>
internal static class LeafColumns
{
    /// <summary>Whether a value among these lies in overflow pages.</summary>
    internal static bool HasOverflow(TableLeaf leaf, int column, int start, int count)
    {
        uint headers = 0;
        foreach (ref readonly StringView view in leaf.Column<StringView>(column).Slice(start, count))
        {
            headers |= view.IsOverflow ? 1U : 0U;
        }

        return headers != 0;
    }

    /// <summary>Copies consecutive rows. Long texts are referred to where they lie in the leaf.</summary>
    internal static void Copy(TableLeaf leaf, int column, SqlType type, int start, int count, ColumnVector target)
    {
        if (column < 0)
        {
            leaf.RowIds.Slice(start, count).CopyTo(target.Integers);
            return;
        }

        switch (target.Form)
        {
            case VectorForm.Integers:
                CopyIntegers(leaf, column, type.Format, start, count, target.Integers);
                break;
            case VectorForm.Doubles when type.Format == ColumnFormat.Fixed8:
                leaf.Column<double>(column).Slice(start, count).CopyTo(target.Doubles);
                break;
            case VectorForm.Doubles:
                Widen(leaf.Column<float>(column).Slice(start, count), target.Doubles);
                break;
            case VectorForm.Texts:
                CopyTexts(leaf, column, start, count, target.Texts);
                break;
            default:
                for (int i = 0; i < count; i++)
                {
                    target.Values[i] = FieldCodec.Read(type, leaf.Field(column, start + i));
                }

                break;
        }

        CopyNulls(leaf, column, start, count, target);
    }

    /// <summary>Copies some rows behind those that the target has. Long texts are copied to an arena.</summary>
    /// <param name="leaf">The leaf.</param>
    /// <param name="column">The column, or -1 for the row ids.</param>
    /// <param name="type">Its type.</param>
    /// <param name="start">The position that <paramref name="rows"/> count from.</param>
    /// <param name="rows">Which rows.</param>
    /// <param name="target">The vector.</param>
    /// <param name="at">Where the first row goes.</param>
    /// <param name="texts">Gets long texts.</param>
    internal static void Gather(
        TableLeaf leaf, int column, SqlType type, int start, ReadOnlySpan<int> rows, ColumnVector target, int at,
        TextArena texts)
    {
        switch (column < 0 ? ColumnFormat.Fixed8 : type.Format)
        {
            case ColumnFormat.Fixed8 when target.Form == VectorForm.Integers:
                ReadOnlySpan<long> longs = column < 0 ? leaf.RowIds : leaf.Column<long>(column);
                Gather(longs[start..], rows, target.Integers.AsSpan(at));
                break;
            case ColumnFormat.Fixed8:
                Gather(leaf.Column<double>(column)[start..], rows, target.Doubles.AsSpan(at));
                break;
            case ColumnFormat.Fixed4 when target.Form == VectorForm.Integers:
                Gather(leaf.Column<int>(column)[start..], rows, target.Integers.AsSpan(at));
                break;
            case ColumnFormat.View:
                GatherTexts(leaf, column, start, rows, target.Texts.AsSpan(at), texts);
                break;
            default:
                for (int i = 0; i < rows.Length; i++)
                {
                    if (!leaf.IsNull(column, start + rows[i]))
                    {
                        target.Set(at + i, FieldCodec.Read(type, leaf.Field(column, start + rows[i])), texts);
                    }
                }

                break;
        }

        if (column >= 0 && leaf.Nulls(column).ContainsAnyExcept((byte)0))
        {
            GatherNulls(leaf, column, start, rows, target, at);
        }
    }

    /// <summary>Asks the processor for the values of some rows, without waiting for them.</summary>
    internal static unsafe void Prefetch(TableLeaf leaf, int column, int start, ReadOnlySpan<int> rows)
    {
        if (!Sse.IsSupported)
        {
            return;
        }

        ReadOnlySpan<byte> values = leaf.Column(column);
        int width = values.Length / Math.Max(1, leaf.Count);

        // Pages lie in native memory, and asking for what is not there does no harm.
        byte* from = (byte*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(values)) + ((long)start * width);
        foreach (int row in rows)
        {
            Sse.Prefetch0(from + ((long)row * width));
        }
    }

    private static void GatherNulls(
        TableLeaf leaf, int column, int start, ReadOnlySpan<int> rows, ColumnVector target, int at)
    {
        for (int i = 0; i < rows.Length; i++)
        {
            if (leaf.IsNull(column, start + rows[i]))
            {
                target.SetNull(at + i);
            }
        }
    }

    private static void CopyIntegers(
        TableLeaf leaf, int column, ColumnFormat format, int start, int count, Span<long> target)
    {
        switch (format)
        {
            case ColumnFormat.Fixed8:
                leaf.Column<long>(column).Slice(start, count).CopyTo(target);
                break;
            case ColumnFormat.Fixed4:
                Widen(leaf.Column<int>(column).Slice(start, count), target);
                break;
            case ColumnFormat.Fixed2:
                ReadOnlySpan<short> shorts = leaf.Column<short>(column).Slice(start, count);
                for (int i = 0; i < shorts.Length; i++)
                {
                    target[i] = shorts[i];
                }

                break;
            default:
                ReadOnlySpan<byte> bytes = leaf.Column(column).Slice(start, count);
                for (int i = 0; i < bytes.Length; i++)
                {
                    target[i] = bytes[i];
                }

                break;
        }
    }

    private static void CopyNulls(TableLeaf leaf, int column, int start, int count, ColumnVector target)
    {
        ReadOnlySpan<byte> nulls = leaf.Nulls(column);
        if (!nulls.ContainsAnyExcept((byte)0))
        {
            return;
        }

        for (int i = 0; i < count; i++)
        {
            if (TableLeaf.GetBit(nulls, start + i))
            {
                target.SetNull(i);
            }
        }
    }

    /// <summary>Short texts lie in a leaf as they do in a vector.</summary>
    private static unsafe void CopyTexts(TableLeaf leaf, int column, int start, int count, Span<TextRef> target)
    {
        ReadOnlySpan<StringView> views = leaf.Column<StringView>(column).Slice(start, count);
        target = target[..count];
        MemoryMarshal.Cast<StringView, TextRef>(views).CopyTo(target);
        int longest = 0;
        foreach (ref readonly TextRef text in target)
        {
            longest = Math.Max(longest, text.Length);
        }

        if (longest <= TextRef.MaxInline)
        {
            return;
        }

        // Pages lie in native memory, and stay where they are as long as the leaf is latched.
        fixed (byte* page = leaf.Bytes)
        {
            for (int i = 0; i < target.Length; i++)
            {
                if (!views[i].IsInline)
                {
                    target[i] = TextRef.At(page + views[i].Location, views[i].Length);
                }
            }
        }
    }

    private static unsafe void GatherTexts(
        TableLeaf leaf, int column, int start, ReadOnlySpan<int> rows, Span<TextRef> target, TextArena texts)
    {
        ReadOnlySpan<StringView> views = leaf.Column<StringView>(column)[start..];
        ReadOnlySpan<byte> page = leaf.Bytes;
        for (int i = 0; i < rows.Length; i++)
        {
            ref readonly StringView view = ref views[rows[i]];
            target[i] = view.IsInline
                ? Unsafe.BitCast<StringView, TextRef>(view)
                : texts.Copy(page.Slice((int)view.Location, view.Length));
        }
    }

    private static void Gather<T>(ReadOnlySpan<T> source, ReadOnlySpan<int> rows, Span<T> target)
    {
        for (int i = 0; i < rows.Length; i++)
        {
            target[i] = source[rows[i]];
        }
    }

    private static void Gather(ReadOnlySpan<int> source, ReadOnlySpan<int> rows, Span<long> target)
    {
        for (int i = 0; i < rows.Length; i++)
        {
            target[i] = source[rows[i]];
        }
    }

    private static void Widen(ReadOnlySpan<int> source, Span<long> target)
    {
        ref int from = ref MemoryMarshal.GetReference(source);
        ref long to = ref MemoryMarshal.GetReference(target[..source.Length]);
        int i = 0;
        for (; i <= source.Length - Vector<int>.Count; i += Vector<int>.Count)
        {
            Vector.Widen(Vector.LoadUnsafe(ref from, (nuint)i), out Vector<long> low, out Vector<long> high);
            low.StoreUnsafe(ref to, (nuint)i);
            high.StoreUnsafe(ref to, (nuint)(i + Vector<long>.Count));
        }

        for (; i < source.Length; i++)
        {
            target[i] = source[i];
        }
    }

    private static void Widen(ReadOnlySpan<float> source, Span<double> target)
    {
        for (int i = 0; i < source.Length; i++)
        {
            target[i] = source[i];
        }
    }
}
