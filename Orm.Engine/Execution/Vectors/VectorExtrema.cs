using System.Numerics;
using Orm.Engine.Execution.Aggregates;
using Orm.Engine.Types;

namespace Orm.Engine.Execution.Vectors;

/// <summary>MIN and MAX of integers, doubles and texts.</summary>
internal sealed unsafe class ExtremumVector(VectorExpression argument, bool greatest)
    : VectorAggregate(argument, argument.Type, 32)
{
    // A group's state: the value (16 bytes), whether there is one (8), and for texts where the group keeps it (8).
    private const int IsFilled = 16;
    private const int Place = 24;

    private readonly TextArena _texts = new();

    internal override long Bytes => _texts.Bytes;

    internal override void Clear() => _texts.Release();

    internal override void Add(Chunk chunk, ReadOnlySpan<nint> groups, in Selection rows)
    {
        ColumnVector values = Argument!.Evaluate(chunk, rows);
        for (int i = 0; i < rows.Count; i++)
        {
            int row = rows[i];
            if (values.IsNull(row))
            {
                continue;
            }

            byte* state = (byte*)groups[row] + Offset;
            bool isFirst = *(long*)(state + IsFilled) == 0;
            *(long*)(state + IsFilled) = 1;
            switch (values.Form)
            {
                case VectorForm.Integers:
                    Keep<long, IntegerLess>((long*)state, in values.Integers[row], isFirst);
                    break;
                case VectorForm.Doubles:
                    Keep<double, DoubleLess>((double*)state, in values.Doubles[row], isFirst);
                    break;
                default:
                    if (Keep<TextRef, TextLess>((TextRef*)state, in values.Texts[row], isFirst))
                    {
                        *(TextRef*)state = Kept(state, in values.Texts[row]);
                    }

                    break;
            }
        }
    }

    /// <summary>Of equal floating-point numbers that look different (0 and -0) the first one is given.</summary>
    internal override bool CanMerge => Argument!.Type.Form != VectorForm.Doubles;

    internal override void Merge(ReadOnlySpan<nint> groups, ReadOnlySpan<nint> added, VectorAggregate from)
    {
        bool areTexts = Argument!.Type.Form == VectorForm.Texts;
        for (int i = 0; i < added.Length; i++)
        {
            byte* state = (byte*)groups[i] + Offset;
            byte* other = (byte*)added[i] + from.Offset;
            if (*(long*)(other + IsFilled) == 0)
            {
                continue;
            }

            bool isFirst = *(long*)(state + IsFilled) == 0;
            *(long*)(state + IsFilled) = 1;
            if (!areTexts)
            {
                Keep<long, IntegerLess>((long*)state, in *(long*)other, isFirst);
            }
            else if (Keep<TextRef, TextLess>((TextRef*)state, in *(TextRef*)other, isFirst))
            {
                *(TextRef*)state = Kept(state, in *(TextRef*)other);
            }
        }
    }

    internal override void Finish(byte* group, ColumnVector target, int row)
    {
        byte* state = group + Offset;
        if (*(long*)(state + IsFilled) == 0)
        {
            target.SetNull(row);
            return;
        }

        switch (target.Form)
        {
            case VectorForm.Integers:
                target.Integers[row] = *(long*)state;
                break;
            case VectorForm.Doubles:
                target.Doubles[row] = *(double*)state;
                break;
            default:
                target.Texts[row] = *(TextRef*)state;
                break;
        }
    }

    /// <summary>
    /// Copies a text to the group's own place, which grows by doubling: a column whose values rise all the time is not
    /// kept whole.
    /// </summary>
    private TextRef Kept(byte* state, ref readonly TextRef text)
    {
        if (text.IsInline)
        {
            return text;
        }

        ReadOnlySpan<byte> bytes = TextRef.Bytes(in text);
        byte** place = (byte**)(state + Place);
        if (*place is null || *(int*)*place < bytes.Length)
        {
            int room = (int)uint.Min(BitOperations.RoundUpToPowerOf2((uint)bytes.Length), int.MaxValue - sizeof(int));
            *place = _texts.Reserve(sizeof(int) + room);
            *(int*)*place = room;
        }

        byte* to = *place + sizeof(int);
        bytes.CopyTo(new Span<byte>(to, bytes.Length));
        return TextRef.At(to, bytes.Length);
    }

    private bool Keep<T, TLess>(T* best, ref readonly T value, bool isFirst)
        where T : unmanaged
        where TLess : struct, IComparison<T>
    {
        bool isBetter = isFirst || (greatest ? TLess.Holds(in *best, in value) : TLess.Holds(in value, in *best));
        if (isBetter)
        {
            *best = value;
        }

        return isBetter;
    }
}

/// <summary>Any other aggregate, and those with DISTINCT or an order: a row at a time.</summary>
internal sealed unsafe class RowAggregate(AggregateCall call, int[] columns, int width)
    : VectorAggregate(null, VectorType.OfRows(call.Function.Result), sizeof(long))
{
    private readonly List<AggregateState> _states = [];
    private long _bytes;
    private readonly SqlValue[] _row = new SqlValue[width];

    internal override long Bytes => _bytes;

    internal override void Clear()
    {
        _states.Clear();
        _bytes = 0;
    }

    internal override void Add(Chunk chunk, ReadOnlySpan<nint> groups, in Selection rows)
    {
        for (int i = 0; i < rows.Count; i++)
        {
            int row = rows[i];
            foreach (int column in columns)
            {
                _row[column] = chunk.Columns[column].Value(row);
            }

            AggregateState state = StateOf((byte*)groups[row]);
            _bytes -= state.Bytes;
            state.Add(_row);
            _bytes += state.Bytes;
        }
    }

    internal override void Finish(byte* group, ColumnVector target, int row) =>
        target.Set(row, StateOf(group).Result(), target.Arena);

    private AggregateState StateOf(byte* group)
    {
        long* number = (long*)(group + Offset);
        if (*number == 0)
        {
            _states.Add(call.Begin());
            *number = _states.Count;
            _bytes += _states[^1].Bytes;
        }

        return _states[(int)*number - 1];
    }
}
