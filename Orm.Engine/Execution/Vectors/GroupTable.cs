using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;

namespace Orm.Engine.Execution.Vectors;

/// <summary>The key of a row and that of a tuple.</summary>
internal unsafe interface IKeyMatch
{
    bool IsEqual(byte* tuple, int row);

    /// <summary>Writes the key of a row into a new tuple.</summary>
    void Write(byte* tuple, int row);
}

/// <summary>
/// Tuples found by their first columns, each key once. The directory is open-addressed; an entry holds 16 bits of the
/// hash beside the address, so that a tuple is hardly ever looked at in vain.
/// </summary>
internal sealed unsafe class GroupTable
{
    private const ulong AddressMask = 0x0000_FFFF_FFFF_FFFF;
    private const ulong TagMask = ~AddressMask;

    /// <summary>So many rows before its turn an entry is asked for.</summary>
    private const int Ahead = 16;

    private readonly VectorForm[] _forms;
    private ulong[] _hashes = [];
    private int[] _addedRows = [];
    private ulong[] _directory = [];
    private int _addedCount;

    /// <param name="keys">The columns of the key.</param>
    /// <param name="extraBytes">The bytes that the owner keeps with each.</param>
    internal GroupTable(VectorType[] keys, int extraBytes)
    {
        _forms = [.. keys.Select(key => key.KeptForm)];
        Tuples = new TupleStore(keys, extraBytes);
    }

    internal TupleStore Tuples { get; }

    /// <summary>The memory that it holds, in bytes.</summary>
    internal long Bytes => Tuples.Bytes + (_directory.Length * (long)sizeof(ulong));

    /// <summary>The hashes of the keys that were looked up last, each at its row's own place.</summary>
    internal ReadOnlySpan<ulong> Hashes => _hashes;

    /// <summary>The rows whose keys were new when keys were looked up last.</summary>
    internal ReadOnlySpan<int> AddedRows => _addedRows.AsSpan(0, _addedCount);

    internal void Clear()
    {
        Tuples.Clear();
        _directory = [];
    }

    /// <summary>Finds the tuples of keys, and adds those that are not there.</summary>
    /// <param name="keys">The columns of the keys.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="groups">Gets a tuple for each row, at the row's own place; zero for none.</param>
    /// <param name="canAdd">Whether there is memory for more tuples.</param>
    internal void FindOrAdd(ColumnVector[] keys, in Selection rows, Span<nint> groups, bool canAdd = true)
    {
        Begin(keys, rows, canAdd);
        bool arePresent = Array.TrueForAll(keys, key => !key.HasNulls);
        bool areIntegers = arePresent && Array.TrueForAll(_forms, form => form == VectorForm.Integers);
        bool areTexts = arePresent && Array.TrueForAll(_forms, form => form == VectorForm.Texts);
        if (areIntegers && keys.Length == 1)
        {
            FindOrAdd(new IntegerMatch(keys[0], Tuples.OffsetOf(0)), rows, groups, canAdd);
        }
        else if (areIntegers && keys.Length == 2)
        {
            FindOrAdd(new IntegerPairMatch(keys, Tuples.OffsetOf(0)), rows, groups, canAdd);
        }
        else if (areTexts && keys.Length == 1)
        {
            FindOrAdd(new TextMatch(keys[0], Tuples, Tuples.OffsetOf(0)), rows, groups, canAdd);
        }
        else if (areTexts && keys.Length == 2)
        {
            FindOrAdd(new TextPairMatch(keys, Tuples, Tuples.OffsetOf(0)), rows, groups, canAdd);
        }
        else
        {
            FindOrAdd(new AnyMatch(keys, Tuples), rows, groups, canAdd);
        }
    }

    private void Begin(ColumnVector[] keys, in Selection rows, bool canAdd)
    {
        ChunkArrays.Reserve(ref _hashes);
        ChunkArrays.Reserve(ref _addedRows);
        KeyHash.Compute(keys, _forms, rows, _hashes);
        if (canAdd && _directory.Length < (Tuples.Count + rows.Count) * 2)
        {
            Grow(Tuples.Count + rows.Count);
        }
    }

    private void FindOrAdd<TMatch>(TMatch match, in Selection rows, Span<nint> groups, bool canAdd)
        where TMatch : struct, IKeyMatch, allows ref struct
    {
        _addedCount = 0;
        ulong mask = (ulong)_directory.Length - 1;
        nint last = 0;
        ulong lastHash = 0;
        for (int i = 0; i < rows.Count; i++)
        {
            int row = rows[i];
            ulong hash = _hashes[row];
            Prefetch(i + Ahead < rows.Count ? _hashes[rows[i + Ahead]] & mask : 0);

            // Rows of one key often lie side by side.
            if (hash != lastHash || last == 0 || !match.IsEqual((byte*)last, row))
            {
                last = FindOrAdd(ref match, row, hash, mask, canAdd);
                lastHash = hash;
            }

            groups[row] = last;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private nint FindOrAdd<TMatch>(ref TMatch match, int row, ulong hash, ulong mask, bool canAdd)
        where TMatch : struct, IKeyMatch, allows ref struct
    {
        for (ulong slot = hash & mask; ; slot = (slot + 1) & mask)
        {
            ulong entry = _directory[slot];
            if (entry == 0)
            {
                if (!canAdd)
                {
                    return 0;
                }

                // The key is written at once: the next row may have the same one.
                byte* added = Add(hash, slot);
                match.Write(added, row);
                _addedRows[_addedCount++] = row;
                return (nint)added;
            }

            byte* tuple = (byte*)(entry & AddressMask);
            if (((entry ^ hash) & TagMask) == 0 && match.IsEqual(tuple, row))
            {
                return (nint)tuple;
            }
        }
    }

    /// <summary>Asks the processor for an entry that will be looked at soon.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Prefetch(ulong slot)
    {
        if (Sse.IsSupported)
        {
            Sse.Prefetch0(Unsafe.AsPointer(ref Unsafe.Add(
                ref MemoryMarshal.GetArrayDataReference(_directory), (nint)slot)));
        }
    }

    private byte* Add(ulong hash, ulong slot)
    {
        byte* tuple = Tuples.Add();
        *(ulong*)tuple = hash;
        _directory[slot] = (hash & TagMask) | (ulong)tuple;
        return tuple;
    }

    private void Grow(int tuples)
    {
        int size = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(tuples * 3L, 4096));
        _directory = new ulong[size];
        ulong mask = (ulong)size - 1;
        for (int i = 0; i < Tuples.Count; i++)
        {
            byte* tuple = Tuples[i];
            ulong hash = *(ulong*)tuple;
            ulong slot = hash & mask;
            while (_directory[slot] != 0)
            {
                slot = (slot + 1) & mask;
            }

            _directory[slot] = (hash & TagMask) | (ulong)tuple;
        }
    }

    private readonly ref struct IntegerMatch(ColumnVector key, int offset) : IKeyMatch
    {
        private readonly ReadOnlySpan<long> _values = key.Integers;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool IsEqual(byte* tuple, int row) =>
            *(long*)(tuple + offset) == _values[row] && *(ulong*)(tuple + 8) == 0;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Write(byte* tuple, int row) => *(long*)(tuple + offset) = _values[row];
    }

    private readonly ref struct IntegerPairMatch(ColumnVector[] keys, int offset) : IKeyMatch
    {
        private readonly ReadOnlySpan<long> _first = keys[0].Integers;
        private readonly ReadOnlySpan<long> _second = keys[1].Integers;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool IsEqual(byte* tuple, int row) => *(long*)(tuple + offset) == _first[row]
            && *(long*)(tuple + offset + sizeof(long)) == _second[row] && *(ulong*)(tuple + 8) == 0;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Write(byte* tuple, int row)
        {
            *(long*)(tuple + offset) = _first[row];
            *(long*)(tuple + offset + sizeof(long)) = _second[row];
        }
    }

    private readonly ref struct TextMatch(ColumnVector key, TupleStore tuples, int offset) : IKeyMatch
    {
        private readonly ReadOnlySpan<TextRef> _values = key.Texts;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool IsEqual(byte* tuple, int row) =>
            TextRef.Equal(in *(TextRef*)(tuple + offset), in _values[row]) && *(ulong*)(tuple + 8) == 0;

        public void Write(byte* tuple, int row) =>
            *(TextRef*)(tuple + offset) = tuples.Texts.Copy(in _values[row]);
    }

    private readonly ref struct TextPairMatch(ColumnVector[] keys, TupleStore tuples, int offset) : IKeyMatch
    {
        private readonly ReadOnlySpan<TextRef> _first = keys[0].Texts;
        private readonly ReadOnlySpan<TextRef> _second = keys[1].Texts;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool IsEqual(byte* tuple, int row) =>
            TextRef.Equal(in *(TextRef*)(tuple + offset), in _first[row])
            && TextRef.Equal(in *(TextRef*)(tuple + offset + TextRef.Size), in _second[row])
            && *(ulong*)(tuple + 8) == 0;

        public void Write(byte* tuple, int row)
        {
            *(TextRef*)(tuple + offset) = tuples.Texts.Copy(in _first[row]);
            *(TextRef*)(tuple + offset + TextRef.Size) = tuples.Texts.Copy(in _second[row]);
        }
    }

    private readonly struct AnyMatch(ColumnVector[] keys, TupleStore tuples) : IKeyMatch
    {
        public bool IsEqual(byte* tuple, int row)
        {
            for (int i = 0; i < keys.Length; i++)
            {
                if (!tuples.IsEqual(tuple, i, keys[i], row))
                {
                    return false;
                }
            }

            return true;
        }

        public void Write(byte* tuple, int row)
        {
            for (int column = 0; column < keys.Length; column++)
            {
                tuples.Write(tuple, column, keys[column], row);
            }
        }
    }
}
