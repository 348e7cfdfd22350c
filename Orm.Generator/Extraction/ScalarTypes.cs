using Microsoft.CodeAnalysis;
using Orm.Model;

namespace Orm.Generator.Extraction;

/// <summary>Which column type keeps the meaning of a C# type.</summary>
internal static class ScalarTypes
{
    /// <summary>
    /// The column type of a type without nullability; null where there is none. An enum gives its number's.
    /// </summary>
    internal static ScalarKind? KindOf(ITypeSymbol type) => type switch
    {
        INamedTypeSymbol { TypeKind: TypeKind.Enum, EnumUnderlyingType: { } underlying } => OfSpecial(underlying),
        IArrayTypeSymbol { Rank: 1, ElementType.SpecialType: SpecialType.System_Byte } => ScalarKind.Bytes,
        _ => OfSpecial(type) ?? OfNamed(type),
    };

    /// <summary>
    /// Whether a key may have this type: its values compare exactly, and equal values are stored equal.
    /// </summary>
    internal static bool CanBeKey(ScalarKind kind)
        => kind is not (ScalarKind.Bytes or ScalarKind.Single or ScalarKind.Double);

    /// <summary>Whether the database can generate values of this type.</summary>
    internal static bool IsInteger(ScalarKind kind)
        => kind is ScalarKind.SByte or ScalarKind.Byte or ScalarKind.Int16 or ScalarKind.UInt16 or ScalarKind.Int32
            or ScalarKind.UInt32 or ScalarKind.Int64 or ScalarKind.UInt64;

    private static ScalarKind? OfSpecial(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_Boolean => ScalarKind.Boolean,
        SpecialType.System_SByte => ScalarKind.SByte,
        SpecialType.System_Byte => ScalarKind.Byte,
        SpecialType.System_Int16 => ScalarKind.Int16,
        SpecialType.System_UInt16 => ScalarKind.UInt16,
        SpecialType.System_Int32 => ScalarKind.Int32,
        SpecialType.System_UInt32 => ScalarKind.UInt32,
        SpecialType.System_Int64 => ScalarKind.Int64,
        SpecialType.System_UInt64 => ScalarKind.UInt64,
        SpecialType.System_Char => ScalarKind.Char,
        SpecialType.System_Single => ScalarKind.Single,
        SpecialType.System_Double => ScalarKind.Double,
        SpecialType.System_Decimal => ScalarKind.Decimal,
        SpecialType.System_String => ScalarKind.String,
        SpecialType.System_DateTime => ScalarKind.DateTime,
        _ => null,
    };

    private static ScalarKind? OfNamed(ITypeSymbol type)
    {
        if (type is not INamedTypeSymbol { Arity: 0, TypeKind: TypeKind.Struct, ContainingType: null }
            || !type.ContainingNamespace.IsNamed("System"))
        {
            return null;
        }

        return type.Name switch
        {
            "DateTimeOffset" => ScalarKind.DateTimeOffset,
            "DateOnly" => ScalarKind.DateOnly,
            "TimeOnly" => ScalarKind.TimeOnly,
            "TimeSpan" => ScalarKind.TimeSpan,
            "Guid" => ScalarKind.Guid,
            _ => null,
        };
    }
}
