using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Orm.Generator.Extraction;

namespace Orm.Generator.Queries;

/// <summary>C#'s casts, as expression trees have them.</summary>
internal static class Conversions
{
    /// <summary>
    /// Whether a cast leaves a value what it is: to its nullable form, to a base type, to a wider number, between an
    /// enum and its number. The same as the run-time front end's rule of this name.
    /// </summary>
    internal static bool KeepsValue(IConversionOperation conversion)
    {
        if (conversion.OperatorMethod is not null || conversion.Operand.Type is not { } source
            || conversion.Type is not { } target)
        {
            return false;
        }

        var from = Number(source);
        var to = Number(target);
        if (SymbolEqualityComparer.Default.Equals(from, to) || !target.IsValueType)
        {
            return true;
        }

        // The trees of decimal's conversions name its operators.
        return from.SpecialType != SpecialType.System_Decimal && to.SpecialType != SpecialType.System_Decimal
            && IsWidening(from.SpecialType, to.SpecialType);
    }

    /// <summary>The type that C# calculates with where an operand is an enum; null for other operands.</summary>
    internal static SpecialType? EnumNumber(ITypeSymbol? type)
        => type?.WithoutNullable() is INamedTypeSymbol { TypeKind: TypeKind.Enum, EnumUnderlyingType: { } number }
            ? number.SpecialType is SpecialType.System_Byte or SpecialType.System_SByte or SpecialType.System_Int16
                or SpecialType.System_UInt16
                ? SpecialType.System_Int32
                : number.SpecialType
            : null;

    internal static ITypeSymbol Lift(SpecialType number, bool isLifted, Compilation compilation)
    {
        var type = compilation.GetSpecialType(number);
        return isLifted ? compilation.GetSpecialType(SpecialType.System_Nullable_T).Construct(type) : type;
    }

    internal static bool IsNullable(this ITypeSymbol type)
        => type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    internal static object Change(object value, SpecialType number) => number switch
    {
        SpecialType.System_UInt32 => Convert.ToUInt32(value, CultureInfo.InvariantCulture),
        SpecialType.System_Int64 => Convert.ToInt64(value, CultureInfo.InvariantCulture),
        SpecialType.System_UInt64 => Convert.ToUInt64(value, CultureInfo.InvariantCulture),
        _ => Convert.ToInt32(value, CultureInfo.InvariantCulture),
    };

    internal static bool IsDelegateInvocation(this IInvocationOperation call)
        => call.TargetMethod.MethodKind == MethodKind.DelegateInvoke;

    private static ITypeSymbol Number(ITypeSymbol type)
    {
        var plain = type.WithoutNullable();
        return plain is INamedTypeSymbol { EnumUnderlyingType: { } number } ? number : plain;
    }

    private static bool IsWidening(SpecialType from, SpecialType to) => from switch
    {
        SpecialType.System_SByte => to is SpecialType.System_Int16 or SpecialType.System_Int32
            or SpecialType.System_Int64 || IsReal(to),
        SpecialType.System_Byte => to is SpecialType.System_Int16 or SpecialType.System_UInt16
            or SpecialType.System_Int32 or SpecialType.System_UInt32 or SpecialType.System_Int64
            or SpecialType.System_UInt64 || IsReal(to),
        SpecialType.System_Int16 => to is SpecialType.System_Int32 or SpecialType.System_Int64 || IsReal(to),
        SpecialType.System_UInt16 => to is SpecialType.System_Int32 or SpecialType.System_UInt32
            or SpecialType.System_Int64 or SpecialType.System_UInt64 || IsReal(to),
        SpecialType.System_Int32 => to is SpecialType.System_Int64 || IsReal(to),
        SpecialType.System_UInt32 => to is SpecialType.System_Int64 or SpecialType.System_UInt64 || IsReal(to),
        SpecialType.System_Int64 or SpecialType.System_UInt64 => IsReal(to),
        SpecialType.System_Single => to is SpecialType.System_Double,
        SpecialType.System_Char => to is SpecialType.System_Int32,
        _ => false,
    };

    private static bool IsReal(SpecialType type) => type is SpecialType.System_Single or SpecialType.System_Double;
}
