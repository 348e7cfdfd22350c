using System.Runtime.CompilerServices;

namespace Orm.Engine.Types;

internal readonly partial struct SqlValue
{
    internal static readonly SqlValue True = Boolean(true);
    internal static readonly SqlValue False = Boolean(false);

    /// <summary>Whether this is TRUE: what a condition asks of its value.</summary>
    internal bool IsTrue
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Kind == SqlTypeKind.Boolean && _low != 0;
    }

    /// <summary>The integer inside, when the kind is already known to have one.</summary>
    internal long Int64Unchecked
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => (long)_low;
    }

    /// <summary>An integer of one of the three widths.</summary>
    /// <exception cref="StatementException">It does not fit.</exception>
    internal static SqlValue IntegerOf(SqlTypeKind kind, long value) => kind switch
    {
        SqlTypeKind.SmallInt when value is < short.MinValue or > short.MaxValue =>
            throw SqlErrors.OutOfRange(SqlType.SmallInt),
        SqlTypeKind.Integer when value is < int.MinValue or > int.MaxValue =>
            throw SqlErrors.OutOfRange(SqlType.Integer),
        _ => new SqlValue(kind, (ulong)value),
    };

    /// <summary>The same bits as another kind: text as JSON, a timestamp as one with a zone.</summary>
    internal SqlValue Relabelled(SqlTypeKind kind) => new(kind, _low, _high, _scale, _bytes);

    /// <summary>The array of a value of variable length, which nobody may change.</summary>
    internal byte[] ByteArray => _bytes ?? throw WrongKind("a value of variable length");
}
