using System.Runtime.CompilerServices;
using Orm.Engine.Types;

namespace Orm.Engine.Execution.Vectors;

/// <summary>
/// A column of up to <see cref="Capacity"/> values, with a bitmap of those that are NULL. Under a NULL lies a zero or
/// whatever was computed from one.
/// </summary>
internal sealed partial class ColumnVector
{
    /// <summary>As many values as fit in the second-level cache with those of a dozen other columns.</summary>
    internal const int Capacity = 2048;

    private long[]? _integers;
    private double[]? _doubles;
    private TextRef[]? _texts;
    private SqlValue[]? _values;
    private ulong[]? _nulls;
    private TextArena? _arena;

    internal ColumnVector(VectorType type)
    {
        Type = type;
        Form = type.Form;
    }

    internal VectorType Type { get; }

    /// <summary>The form of the present values: that of the type, or <see cref="VectorForm.Values"/>.</summary>
    internal VectorForm Form { get; private set; }

    internal bool HasNulls { get; private set; }

    internal long[] Integers => _integers ??= new long[Capacity];

    internal double[] Doubles => _doubles ??= new double[Capacity];

    internal TextRef[] Texts => _texts ??= new TextRef[Capacity];

    internal SqlValue[] Values => _values ??= new SqlValue[Capacity];

    /// <summary>For texts that are put in one by one; emptied with the vector.</summary>
    internal TextArena Arena => _arena ??= new TextArena();

    /// <summary>Forgets what is in it.</summary>
    internal void Clear()
    {
        Form = Type.Form;
        _arena?.Reset();
        if (HasNulls)
        {
            Array.Clear(_nulls!);
            HasNulls = false;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool IsNull(int row) => HasNulls && (_nulls![row >> 6] >> (row & 63) & 1) != 0;

    internal void SetNull(int row)
    {
        _nulls ??= new ulong[Capacity / 64];
        _nulls[row >> 6] |= 1UL << (row & 63);
        HasNulls = true;
        if (Form == VectorForm.Values)
        {
            Values[row] = SqlValue.Null;
        }
    }

    /// <summary>Makes NULL here what is NULL in an operand.</summary>
    internal void AddNulls(ColumnVector operand)
    {
        if (!operand.HasNulls)
        {
            return;
        }

        _nulls ??= new ulong[Capacity / 64];
        HasNulls = true;
        for (int i = 0; i < _nulls.Length; i++)
        {
            _nulls[i] |= operand._nulls![i];
        }
    }

    /// <summary>The value of a row as operators on rows have it.</summary>
    internal SqlValue Value(int row)
    {
        if (Form == VectorForm.Values)
        {
            return IsNull(row) ? SqlValue.Null : Values[row];
        }

        if (IsNull(row))
        {
            return SqlValue.Null;
        }

        return Form switch
        {
            VectorForm.Integers => FromInteger(Type, Integers[row]),
            VectorForm.Doubles => FromDouble(Type, Doubles[row]),
            _ => SqlValue.OfBytes(Type.Kind, TextRef.Bytes(in Texts[row]).ToArray()),
        };
    }

    /// <summary>Whether two rows have the same value; NULL is equal to NULL here.</summary>
    internal bool IsEqual(int left, int right)
    {
        if (IsNull(left) || IsNull(right))
        {
            return IsNull(left) && IsNull(right);
        }

        return Form switch
        {
            VectorForm.Integers => Integers[left] == Integers[right],
            VectorForm.Doubles => DoubleEqual.Holds(in Doubles[left], in Doubles[right]),
            VectorForm.Texts => TextRef.Equal(in Texts[left], in Texts[right]),
            _ => Values[left].Equals(Values[right]),
        };
    }

    internal static SqlValue FromDouble(VectorType type, double value) =>
        type.Kind == SqlTypeKind.Real ? SqlValue.Real((float)value) : SqlValue.Double(value);

    internal static SqlValue FromInteger(VectorType type, long value) => type.Kind switch
    {
        SqlTypeKind.Decimal => SqlValue.Decimal(new SqlDecimal(value, type.Scale)),
        SqlTypeKind.Boolean => SqlValue.Boolean(value != 0),
        SqlTypeKind.Date => SqlValue.Date((int)value),
        SqlTypeKind.Time => SqlValue.Time(value),
        SqlTypeKind.Timestamp => SqlValue.Timestamp(value),
        SqlTypeKind.TimestampTz => SqlValue.TimestampTz(value),
        _ => SqlValue.IntegerOf(type.Kind, value),
    };

    /// <summary>Puts a value in a row, whose former value it replaces only if that was not NULL.</summary>
    internal void Set(int row, in SqlValue value, TextArena texts)
    {
        if (value.IsNull)
        {
            SetNull(row);
        }
        else if (Form == VectorForm.Values)
        {
            Values[row] = value;
        }
        else if (!TrySet(row, value, texts))
        {
            BecomeValues(row);
            Values[row] = value;
        }
    }

    /// <summary>Fills all rows with one value.</summary>
    internal void Fill(in SqlValue value, TextArena texts)
    {
        Clear();
        if (value.IsNull)
        {
            FillNulls();
            return;
        }

        Set(0, value, texts);
        switch (Form)
        {
            case VectorForm.Integers:
                Array.Fill(Integers, Integers[0]);
                break;
            case VectorForm.Doubles:
                Array.Fill(Doubles, Doubles[0]);
                break;
            case VectorForm.Texts:
                Array.Fill(Texts, Texts[0]);
                break;
            default:
                Array.Fill(Values, value);
                break;
        }
    }

    /// <summary>Turns the first rows into values of any kind.</summary>
    internal void BecomeValues(int count)
    {
        if (Form != VectorForm.Values)
        {
            for (int i = 0; i < count; i++)
            {
                Values[i] = Value(i);
            }

            Form = VectorForm.Values;
        }
    }

    private bool TrySet(int row, in SqlValue value, TextArena texts)
    {
        if (value.Kind != Type.Kind)
        {
            return false;
        }

        switch (Form)
        {
            case VectorForm.Doubles:
                Doubles[row] = value.AsDouble();
                return true;
            case VectorForm.Texts:
                Texts[row] = texts.Copy(value.AsBytes());
                return true;
            default:
                return TrySetInteger(row, value);
        }
    }

    private bool TrySetInteger(int row, in SqlValue value)
    {
        if (value.Kind != SqlTypeKind.Decimal)
        {
            Integers[row] = value.Int64Unchecked;
            return true;
        }

        SqlDecimal number = value.AsDecimal();
        Integers[row] = unchecked((long)number.Unscaled);
        return number.Scale == Type.Scale && number.Unscaled == Integers[row];
    }
}
