using System.Buffers.Binary;
using System.Runtime.InteropServices;
using Orm.Engine.Execution.Vectors;
using Orm.Engine.Types;

namespace Orm.Engine.Execution.Spilling;

/// <summary>Rows of a chunk as bytes, column by column.</summary>
/// <remarks>
/// <code>
/// offset  bytes  content
///      0      4  number of rows
///      .      .  the columns that are kept, each:
///                1  form of the vector
///                .  a bit for each row: whether it is NULL
///                .  values: 8 bytes each; texts: 4 bytes of length each, then all bytes; values of any kind one by one
/// </code>
/// </remarks>
internal static class ChunkCodec
{
    internal static void Write(Chunk chunk, ReadOnlySpan<int> rows, bool[] isKept, ByteBuffer target)
    {
        BinaryPrimitives.WriteInt32LittleEndian(target.Take(sizeof(int)), rows.Length);
        for (int i = 0; i < isKept.Length; i++)
        {
            if (isKept[i])
            {
                Write(chunk.Columns[i], rows, target);
            }
        }
    }

    internal static int CountOf(ReadOnlySpan<byte> block) => BinaryPrimitives.ReadInt32LittleEndian(block);

    /// <summary>Adds the rows of a block to those of a chunk, which has room for them.</summary>
    internal static void Read(ReadOnlySpan<byte> block, bool[] isKept, Chunk target)
    {
        int count = CountOf(block);
        block = block[sizeof(int)..];
        for (int i = 0; i < isKept.Length; i++)
        {
            if (isKept[i])
            {
                block = block[Read(block, count, target.Columns[i], target.Count, target.Texts)..];
            }
        }

        target.Count += count;
    }

    private static void Write(ColumnVector source, ReadOnlySpan<int> rows, ByteBuffer target)
    {
        target.Take(1)[0] = (byte)source.Form;
        Span<byte> nulls = target.Take((rows.Length + 7) / 8);
        nulls.Clear();
        for (int i = 0; source.HasNulls && i < rows.Length; i++)
        {
            nulls[i >> 3] |= (byte)(source.IsNull(rows[i]) ? 1 << (i & 7) : 0);
        }

        switch (source.Form)
        {
            case VectorForm.Integers:
                WriteNumbers<long>(source.Integers, rows, target);
                break;
            case VectorForm.Doubles:
                WriteNumbers<double>(source.Doubles, rows, target);
                break;
            case VectorForm.Texts:
                WriteTexts(source, rows, target);
                break;
            default:
                foreach (int row in rows)
                {
                    SqlValue value = source.Value(row);
                    value.Store(target.Take(value.StoredBytes));
                }

                break;
        }
    }

    private static void WriteNumbers<T>(ReadOnlySpan<T> source, ReadOnlySpan<int> rows, ByteBuffer target)
        where T : unmanaged
    {
        Span<T> numbers = MemoryMarshal.Cast<byte, T>(target.Take(rows.Length * sizeof(long)));
        for (int i = 0; i < rows.Length; i++)
        {
            numbers[i] = source[rows[i]];
        }
    }

    private static void WriteTexts(ColumnVector source, ReadOnlySpan<int> rows, ByteBuffer target)
    {
        // Under a NULL lies whatever was there before.
        foreach (int row in rows)
        {
            BinaryPrimitives.WriteInt32LittleEndian(
                target.Take(sizeof(int)), source.IsNull(row) ? 0 : source.Texts[row].Length);
        }

        foreach (int row in rows)
        {
            if (!source.IsNull(row))
            {
                ReadOnlySpan<byte> text = TextRef.Bytes(in source.Texts[row]);
                text.CopyTo(target.Take(text.Length));
            }
        }
    }

    /// <returns>The bytes of the column.</returns>
    private static int Read(ReadOnlySpan<byte> source, int count, ColumnVector target, int at, TextArena texts)
    {
        var form = (VectorForm)source[0];
        ReadOnlySpan<byte> nulls = source.Slice(1, (count + 7) / 8);
        ReadOnlySpan<byte> values = source[(1 + nulls.Length)..];
        int bytes = form switch
        {
            VectorForm.Integers => ReadIntegers(values, nulls, count, target, at, texts),
            VectorForm.Doubles => ReadDoubles(values, nulls, count, target, at, texts),
            VectorForm.Texts => ReadTexts(values, nulls, count, target, at, texts),
            _ => ReadValues(values, count, target, at, texts),
        };
        for (int i = 0; nulls.ContainsAnyExcept((byte)0) && i < count; i++)
        {
            if (IsNull(nulls, i))
            {
                target.SetNull(at + i);
            }
        }

        return 1 + nulls.Length + bytes;
    }

    private static int ReadIntegers(
        ReadOnlySpan<byte> source, ReadOnlySpan<byte> nulls, int count, ColumnVector target, int at, TextArena texts)
    {
        source = source[..(count * sizeof(long))];
        ReadOnlySpan<long> values = MemoryMarshal.Cast<byte, long>(source);
        if (target.Form == VectorForm.Integers)
        {
            values.CopyTo(target.Integers.AsSpan(at));
            return source.Length;
        }

        for (int i = 0; i < count; i++)
        {
            if (!IsNull(nulls, i))
            {
                target.Set(at + i, ColumnVector.FromInteger(target.Type, values[i]), texts);
            }
        }

        return source.Length;
    }

    private static int ReadDoubles(
        ReadOnlySpan<byte> source, ReadOnlySpan<byte> nulls, int count, ColumnVector target, int at, TextArena texts)
    {
        source = source[..(count * sizeof(double))];
        ReadOnlySpan<double> values = MemoryMarshal.Cast<byte, double>(source);
        if (target.Form == VectorForm.Doubles)
        {
            values.CopyTo(target.Doubles.AsSpan(at));
            return source.Length;
        }

        for (int i = 0; i < count; i++)
        {
            if (!IsNull(nulls, i))
            {
                target.Set(at + i, ColumnVector.FromDouble(target.Type, values[i]), texts);
            }
        }

        return source.Length;
    }

    private static int ReadTexts(
        ReadOnlySpan<byte> source, ReadOnlySpan<byte> nulls, int count, ColumnVector target, int at, TextArena texts)
    {
        int next = count * sizeof(int);
        for (int i = 0; i < count; i++)
        {
            int length = BinaryPrimitives.ReadInt32LittleEndian(source[(i * sizeof(int))..]);
            ReadOnlySpan<byte> text = source.Slice(next, length);
            next += length;
            if (target.Form == VectorForm.Texts)
            {
                target.Texts[at + i] = texts.Copy(text);
            }
            else if (!IsNull(nulls, i))
            {
                target.Set(at + i, SqlValue.OfBytes(target.Type.Kind, text.ToArray()), texts);
            }
        }

        return next;
    }

    private static int ReadValues(ReadOnlySpan<byte> source, int count, ColumnVector target, int at, TextArena texts)
    {
        int next = 0;
        for (int i = 0; i < count; i++)
        {
            target.Set(at + i, SqlValue.Load(source[next..], out int bytes), texts);
            next += bytes;
        }

        return next;
    }

    private static bool IsNull(ReadOnlySpan<byte> nulls, int row) => (nulls[row >> 3] >> (row & 7) & 1) != 0;
}
