using Orm.Engine.Types;

namespace Orm.Engine.Execution.Vectors;

/// <summary>What the values of a vector are in memory.</summary>
internal enum VectorForm : byte
{
    /// <summary>64-bit integers: integers of all widths, dates, times, booleans, and decimals without their
    /// point.</summary>
    Integers,

    /// <summary>64-bit floating-point numbers.</summary>
    Doubles,

    /// <summary>References to UTF-8 or other bytes.</summary>
    Texts,

    /// <summary>Values with their kinds: whatever has no form of its own.</summary>
    Values,
}

/// <summary>The type of a vector.</summary>
/// <param name="Kind">The kind of its values.</param>
/// <param name="Form">Their form.</param>
/// <param name="Scale">The digits behind the point that all decimals in it have.</param>
/// <param name="Varies">
/// Whether a batch may come as <see cref="VectorForm.Values"/> after all: a computed decimal that does not fit in 64
/// bits, or what a row evaluator gave.
/// </param>
internal readonly record struct VectorType(SqlTypeKind Kind, VectorForm Form, byte Scale = 0, bool Varies = false)
{
    /// <summary>The type of a stored column.</summary>
    internal static VectorType OfColumn(SqlType type) => type.Kind switch
    {
        SqlTypeKind.Decimal => type.Format == ColumnFormat.Fixed8
            ? new VectorType(type.Kind, VectorForm.Integers, type.Scale)
            : new VectorType(type.Kind, VectorForm.Values),
        SqlTypeKind.VarChar or SqlTypeKind.Char => new VectorType(SqlTypeKind.Text, VectorForm.Texts),
        _ => new VectorType(type.Kind, FormOf(type.Kind)),
    };

    /// <summary>The type of what a row evaluator gives.</summary>
    internal static VectorType OfRows(SqlType type) => new(type.Kind, FormOf(type.Kind), Varies: true);

    internal static VectorForm FormOf(SqlTypeKind kind) => kind switch
    {
        SqlTypeKind.Boolean or SqlTypeKind.SmallInt or SqlTypeKind.Integer or SqlTypeKind.BigInt or SqlTypeKind.Date
            or SqlTypeKind.Time or SqlTypeKind.Timestamp or SqlTypeKind.TimestampTz => VectorForm.Integers,
        SqlTypeKind.Real or SqlTypeKind.Double => VectorForm.Doubles,
        SqlTypeKind.Text or SqlTypeKind.Blob or SqlTypeKind.Json => VectorForm.Texts,
        _ => VectorForm.Values,
    };

    /// <summary>The form in which values of it are kept: one that never changes.</summary>
    internal VectorForm KeptForm => Varies ? VectorForm.Values : Form;
}
