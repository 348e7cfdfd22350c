using Orm.Model;

namespace Orm.Linq.Ir;

/// <summary>The type of a value in a query: the C# type whose meaning it keeps, and how a column stores it.</summary>
/// <param name="Kind">The C# type.</param>
/// <param name="DateTimeKind">The kind of every value, where the type is <see cref="ScalarKind.DateTime"/>.</param>
/// <param name="Conversion">How the property's type becomes the stored one, where they differ.</param>
internal sealed record ScalarType(
    ScalarKind Kind, DateTimeKind DateTimeKind = DateTimeKind.Utc, ValueConversion? Conversion = null)
{
    private static readonly ScalarType[] Plain =
        [.. Enumerable.Range(0, (int)ScalarKind.Guid + 1).Select(kind => new ScalarType((ScalarKind)kind))];

    internal static ScalarType Boolean => Of(ScalarKind.Boolean);

    internal static ScalarType Int32 => Of(ScalarKind.Int32);

    internal static ScalarType Int64 => Of(ScalarKind.Int64);

    internal static ScalarType Text => Of(ScalarKind.String);

    /// <summary>Whether values are whole numbers of up to 64 bits.</summary>
    internal bool IsInteger => Kind is >= ScalarKind.SByte and <= ScalarKind.UInt64;

    /// <summary>Whether values are numbers that C# can calculate with.</summary>
    internal bool IsNumeric => IsInteger || Kind is ScalarKind.Single or ScalarKind.Double or ScalarKind.Decimal;

    /// <summary>The type of a kind that is stored as it is.</summary>
    internal static ScalarType Of(ScalarKind kind) => Plain[(int)kind];
}

/// <summary>
/// How values of a property's type become column values: by a converter, or an enum by its names. Two conversions are
/// the same where their names are; only values of the same conversion can be compared.
/// </summary>
/// <param name="name">What the conversion is, unique among all: the enum's or the converter's type.</param>
/// <param name="handle">The front end's own object for it.</param>
/// <param name="isNameOfEnum">Whether the values are an enum's, stored as the members' names.</param>
internal sealed class ValueConversion(string name, object? handle, bool isNameOfEnum) : IEquatable<ValueConversion>
{
    internal bool IsNameOfEnum { get; } = isNameOfEnum;

    internal string Name { get; } = name;

    internal object? Handle { get; } = handle;

    public bool Equals(ValueConversion? other) => other is not null && other.Name == Name;

    public override bool Equals(object? obj) => Equals(obj as ValueConversion);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Name);

    public override string ToString() => Name;
}
