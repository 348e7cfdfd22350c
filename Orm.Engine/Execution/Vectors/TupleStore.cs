using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Orm.Engine.Types;

namespace Orm.Engine.Execution.Vectors;

/// <summary>
/// Rows that are kept, each as one piece of memory that does not move, so that finding a row brings all of its columns
/// into the cache: the groups of an aggregation, the built side of a join, what a sort has read.
/// </summary>
/// <remarks>
/// <code>
/// offset  bytes  content
///      0      8  hash of the key, or whatever the owner keeps there
///      8      8  bit i set: column i is NULL
///     16      .  the columns in order: 8 bytes, a text 16; a value of another kind as its number in a list
///      .      .  what the owner keeps beside them, zero at first
/// </code>
/// </remarks>
internal sealed unsafe class TupleStore
{
    internal const int MaxColumns = 64;
    private const int HeaderBytes = 16;
    /// <summary>A value of any kind, and about what lies outside of it.</summary>
    private const long ValueBytes = 56;

    private readonly VectorForm[] _forms;
    private readonly int[] _offsets;
    private readonly List<byte[]> _blocks = [];
    private readonly List<SqlValue> _values = [];
    private readonly TextArena _texts = new();
    private readonly int _rowsPerBlock;
    private byte* _next;
    private int _left;
    private long _valueBytes;

    internal TupleStore(ReadOnlySpan<VectorType> columns, int extraBytes)
    {
        _forms = new VectorForm[columns.Length];
        _offsets = new int[columns.Length];
        int offset = HeaderBytes;
        for (int i = 0; i < columns.Length; i++)
        {
            _forms[i] = columns[i].KeptForm;
            _offsets[i] = offset;
            offset += _forms[i] == VectorForm.Texts ? TextRef.Size : sizeof(long);
        }

        ExtraOffset = offset;
        TupleBytes = offset + ((extraBytes + 7) & ~7);
        _rowsPerBlock = Math.Max(1, PinnedBlocks.Bytes / TupleBytes);
    }

    internal int Count { get; private set; }

    internal int TupleBytes { get; }

    /// <summary>Where the owner's bytes begin in a tuple.</summary>
    internal int ExtraOffset { get; }

    internal VectorForm FormOf(int column) => _forms[column];

    internal int OffsetOf(int column) => _offsets[column];

    internal TextArena Texts => _texts;

    /// <summary>The memory that the tuples and their values take, in bytes.</summary>
    internal long Bytes => ((long)Count * TupleBytes) + _texts.Bytes + _valueBytes;

    internal byte* this[int index] =>
        (byte*)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(_blocks[index / _rowsPerBlock]))
        + ((long)(index % _rowsPerBlock) * TupleBytes);

    /// <summary>A tuple whose columns are all NULL, in memory that does not move; it is not one of those that are kept.
    /// </summary>
    internal byte[] NewNullTuple()
    {
        byte[] tuple = GC.AllocateArray<byte>(TupleBytes, pinned: true);
        BitConverter.TryWriteBytes(tuple.AsSpan(sizeof(long)), ulong.MaxValue);
        return tuple;
    }

    /// <summary>Adds a tuple of zeros.</summary>
    internal byte* Add()
    {
        if (_left == 0)
        {
            byte[] block = PinnedBlocks.Rent();
            _blocks.Add(block);
            _next = (byte*)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(block));
            _left = _rowsPerBlock;
        }

        byte* tuple = _next;
        _next += TupleBytes;
        _left--;
        Count++;
        return tuple;
    }

    internal void Clear()
    {
        DropBlocks();
        _values.Clear();
        _valueBytes = 0;
        _texts.Release();
    }

    /// <summary>Forgets the tuples, which lie elsewhere by now, and keeps their texts and values.</summary>
    internal void DropBlocks()
    {
        foreach (byte[] block in _blocks)
        {
            PinnedBlocks.Return(block);
        }

        _blocks.Clear();
        _left = 0;
        Count = 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool IsNull(byte* tuple, int column) => (*(ulong*)(tuple + 8) >> column & 1) != 0;

    /// <summary>Writes one column of tuples that were just added.</summary>
    internal void Write(ReadOnlySpan<nint> tuples, int column, ColumnVector source, ReadOnlySpan<int> rows)
    {
        int offset = _offsets[column];
        if (_forms[column] == VectorForm.Integers && !source.HasNulls)
        {
            long[] integers = source.Integers;
            for (int i = 0; i < rows.Length; i++)
            {
                *(long*)((byte*)tuples[i] + offset) = integers[rows[i]];
            }

            return;
        }

        for (int i = 0; i < rows.Length; i++)
        {
            Write((byte*)tuples[i], column, source, rows[i]);
        }
    }

    /// <summary>Writes one column of a tuple that was just added.</summary>
    internal void Write(byte* tuple, int column, ColumnVector source, int row)
    {
        byte* at = tuple + _offsets[column];
        if (source.IsNull(row))
        {
            *(ulong*)(tuple + 8) |= 1UL << column;
            return;
        }

        switch (_forms[column])
        {
            case VectorForm.Integers:
                *(long*)at = source.Integers[row];
                break;
            case VectorForm.Doubles:
                *(double*)at = source.Doubles[row];
                break;
            case VectorForm.Texts:
                *(TextRef*)at = _texts.Copy(in source.Texts[row]);
                break;
            default:
                *(long*)at = _values.Count;
                SqlValue value = source.Value(row);
                _valueBytes += ValueBytes + (new SqlType(value.Kind).IsVariable ? value.AsBytes().Length : 0);
                _values.Add(value);
                break;
        }
    }

    /// <summary>Reads one column of tuples. Texts are referred to where they lie here.</summary>
    internal void Read(ReadOnlySpan<nint> tuples, int column, ColumnVector target, int at = 0)
    {
        int offset = _offsets[column];
        switch (_forms[column])
        {
            case VectorForm.Integers:
                Copy<long>(tuples, offset, target.Integers.AsSpan(at));
                break;
            case VectorForm.Doubles:
                Copy<double>(tuples, offset, target.Doubles.AsSpan(at));
                break;
            case VectorForm.Texts:
                Copy<TextRef>(tuples, offset, target.Texts.AsSpan(at));
                break;
            default:
                for (int i = 0; i < tuples.Length; i++)
                {
                    if (!IsNull((byte*)tuples[i], column))
                    {
                        // Not into the texts here: those stay for as long as the tuples do.
                        target.Set(at + i, _values[(int)*(long*)((byte*)tuples[i] + offset)], target.Arena);
                    }
                }

                break;
        }

        ReadNulls(tuples, column, target, at);
    }

    /// <summary>Whether a column of a tuple is what a vector has in a row; NULL is equal to NULL here.</summary>
    internal bool IsEqual(byte* tuple, int column, ColumnVector vector, int row)
    {
        if (IsNull(tuple, column) || vector.IsNull(row))
        {
            return IsNull(tuple, column) && vector.IsNull(row);
        }

        byte* at = tuple + _offsets[column];
        return _forms[column] switch
        {
            VectorForm.Integers => *(long*)at == vector.Integers[row],
            VectorForm.Doubles => DoubleEqual.Holds(in *(double*)at, in vector.Doubles[row]),
            VectorForm.Texts => TextRef.Equal(in *(TextRef*)at, in vector.Texts[row]),
            _ => _values[(int)*(long*)at].Equals(vector.Value(row)),
        };
    }

    /// <summary>A value that has no form of its own.</summary>
    internal SqlValue ValueAt(byte* tuple, int column) => _values[(int)*(long*)(tuple + _offsets[column])];

    private static void ReadNulls(ReadOnlySpan<nint> tuples, int column, ColumnVector target, int at)
    {
        ulong nulls = 0;
        foreach (nint tuple in tuples)
        {
            nulls |= *(ulong*)((byte*)tuple + 8);
        }

        for (int i = 0; i < tuples.Length && (nulls >> column & 1) != 0; i++)
        {
            if (IsNull((byte*)tuples[i], column))
            {
                target.SetNull(at + i);
            }
        }
    }

    private static void Copy<T>(ReadOnlySpan<nint> tuples, int offset, Span<T> target)
        where T : unmanaged
    {
        target = target[..tuples.Length];
        for (int i = 0; i < tuples.Length; i++)
        {
            target[i] = *(T*)((byte*)tuples[i] + offset);
        }
    }
}
