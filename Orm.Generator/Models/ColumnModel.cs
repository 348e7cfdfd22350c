using Orm.Model;

namespace Orm.Generator.Models;

/// <summary>A mapped property and its column.</summary>
internal sealed record ColumnModel
{
    /// <summary>The property's name, not escaped.</summary>
    public required string Property { get; init; }

    /// <summary>The column's name.</summary>
    public required string Name { get; init; }

    /// <summary>The property's type for generated code, without nullability.</summary>
    public required string TypeName { get; init; }

    /// <summary>The type's own name as reflection has it, for messages.</summary>
    public required string ClrName { get; init; }

    /// <summary>Whether the type, without nullability, is a value type.</summary>
    public required bool IsValueType { get; init; }

    /// <summary>Whether the column accepts NULL.</summary>
    public required bool IsNullable { get; init; }

    /// <summary>The type of the column.</summary>
    public required ScalarKind Kind { get; init; }

    /// <summary>How a value becomes a column value.</summary>
    public required ConversionModel Conversion { get; init; }

    /// <summary>How the materialiser sets the property.</summary>
    public required PropertyAccess Access { get; init; }

    /// <summary>Whether the property is <see langword="required"/>.</summary>
    public bool IsRequiredMember { get; init; }

    /// <summary>The type that declares the property, for generated code.</summary>
    public required string DeclaringType { get; init; }

    /// <summary>How that type is declared, where it is generic: unsafe accessors must repeat it.</summary>
    public GenericDeclaration? Generic { get; init; }

    /// <summary>The place in the primary key, or -1.</summary>
    public int KeyOrdinal { get; init; } = -1;

    /// <summary>The name of the <c>ValueGeneration</c> member.</summary>
    public string Generation { get; init; } = "None";

    public bool IsVersion { get; init; }

    public int? MaxLength { get; init; }

    public int? Precision { get; init; }

    public int? Scale { get; init; }

    public string? StoreType { get; init; }

    public string? DefaultSql { get; init; }

    /// <summary>The name of the <c>DateTimeKind</c> member.</summary>
    public string DateTimeKind { get; init; } = "Utc";
}

/// <summary>A generic type as it is declared, and with which arguments.</summary>
/// <param name="Parameters">Its type parameters: <c>&lt;TKey&gt;</c>.</param>
/// <param name="Arguments">What stands for them: <c>&lt;int&gt;</c>.</param>
/// <param name="Constraints">Its constraints, with a leading space, or nothing.</param>
/// <param name="DeclaringType">The type over its parameters: <c>global::N.Keyed&lt;TKey&gt;</c>.</param>
/// <param name="PropertyType">The property's type over them, with nullability.</param>
internal sealed record GenericDeclaration(
    string Parameters, string Arguments, string Constraints, string DeclaringType, string PropertyType);

/// <summary>How the materialiser sets a property.</summary>
internal enum PropertyAccess
{
    /// <summary>By its setter.</summary>
    Set,

    /// <summary>By its init accessor, in an object initializer.</summary>
    Init,

    /// <summary>It has no setter: by the constructor only.</summary>
    Constructor,

    /// <summary>By a setter of a base class that the entity cannot call: through an unsafe accessor.</summary>
    Inaccessible,
}

/// <summary>How a property's value becomes a column's value.</summary>
internal abstract record ConversionModel
{
    private ConversionModel()
    {
    }

    /// <summary>They are of the same type.</summary>
    internal sealed record None : ConversionModel
    {
        public static readonly None Instance = new();
    }

    /// <summary>An enum, stored as its number.</summary>
    internal sealed record EnumNumber : ConversionModel
    {
        public static readonly EnumNumber Instance = new();
    }

    /// <summary>An enum, stored by its members' names.</summary>
    internal sealed record EnumText(EquatableArray<EnumMember> Members) : ConversionModel;

    /// <summary>A converter of the application.</summary>
    /// <param name="FieldType">The type of the field that holds it.</param>
    /// <param name="ConverterType">The type that is instantiated.</param>
    /// <param name="ColumnType">What it converts to.</param>
    internal sealed record Converter(string FieldType, string ConverterType, string ColumnType) : ConversionModel;
}

/// <summary>A member of an enum.</summary>
/// <param name="Name">Its name, not escaped.</param>
/// <param name="Value">Its value as a C# literal.</param>
internal sealed record EnumMember(string Name, string Value);
