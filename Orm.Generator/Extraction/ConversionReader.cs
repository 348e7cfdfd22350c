using System.Globalization;
using Microsoft.CodeAnalysis;
using Orm.Generator.Diagnostics;
using Orm.Generator.Models;
using Orm.Model;

namespace Orm.Generator.Extraction;

/// <summary>Decides how a property's value becomes a column's value.</summary>
internal static class ConversionReader
{
    /// <summary>The conversion of a property to a scalar type; null where the type has none and no converter.</summary>
    internal static (ScalarKind Kind, ConversionModel Conversion)? Read(
        IPropertySymbol property, PropertyAttributes attributes, ITypeSymbol type, Findings findings)
    {
        if (attributes.Converter is { } converter)
        {
            return Converted(property, converter, type, findings);
        }

        if (ScalarTypes.KindOf(type) is not { } kind)
        {
            return null;
        }

        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Enum } enumType)
        {
            return (kind, ConversionModel.None.Instance);
        }

        return attributes.StoredAsText is null
            ? (kind, ConversionModel.EnumNumber.Instance)
            : (ScalarKind.String, new ConversionModel.EnumText(MembersOf(enumType)));
    }

    private static EquatableArray<EnumMember> MembersOf(INamedTypeSymbol type)
    {
        var members = new List<EnumMember>();
        foreach (var member in type.GetMembers())
        {
            if (member is IFieldSymbol { HasConstantValue: true, ConstantValue: { } value })
            {
                members.Add(new EnumMember(member.Name, Convert.ToString(value, CultureInfo.InvariantCulture)!));
            }
        }

        return EquatableArray<EnumMember>.From(members);
    }

    private static (ScalarKind, ConversionModel)? Converted(
        IPropertySymbol property, AttributeData attribute, ITypeSymbol type, Findings findings)
    {
        if (attribute.AttributeClass is not { TypeArguments.Length: 1 } attributeType
            || attributeType.TypeArguments[0] is not INamedTypeSymbol { TypeKind: not TypeKind.Error } converter)
        {
            return null;
        }

        var fitting = FittingInterface(converter, type, out var column);
        if (fitting is null)
        {
            var reason = column is null
                ? $"it does not implement IConverter<{type.ShortName()}, TColumn>"
                : $"it converts to '{column.ShortName()}', which no column can have";
            findings.Add(
                ModelRules.InvalidConverter, attribute, property,
                property.ContainingType.Name, property.Name, converter.ShortName(), reason);
            return null;
        }

        // An explicit implementation can only be called through the interface; any other is called directly, so that
        // the call can be inlined.
        var called = IsImplementedExplicitly(converter, fitting) ? fitting.FullName() : converter.FullName();
        return (
            ScalarTypes.KindOf(column!)!.Value,
            new ConversionModel.Converter(called, converter.FullName(), column!.FullName()));
    }

    /// <summary>
    /// The interface that converts the type to one that can be stored; the column type of any that converts it.
    /// </summary>
    private static INamedTypeSymbol? FittingInterface(
        INamedTypeSymbol converter, ITypeSymbol type, out ITypeSymbol? column)
    {
        column = null;
        foreach (var candidate in converter.AllInterfaces)
        {
            if (candidate is not { Name: "IConverter", TypeArguments.Length: 2 }
                || !candidate.ContainingNamespace.IsNamed("Orm")
                || !SymbolEqualityComparer.Default.Equals(candidate.TypeArguments[0], type))
            {
                continue;
            }

            var stored = candidate.TypeArguments[1];
            column = stored;
            if (stored.TypeKind != TypeKind.Enum && ScalarTypes.KindOf(stored) is not null)
            {
                return candidate;
            }
        }

        return null;
    }

    private static bool IsImplementedExplicitly(INamedTypeSymbol converter, INamedTypeSymbol fitting)
    {
        foreach (var member in fitting.GetMembers())
        {
            if (converter.FindImplementationForInterfaceMember(member) is not { } implementation
                || implementation is not IMethodSymbol { MethodKind: not MethodKind.ExplicitInterfaceImplementation })
            {
                return true;
            }
        }

        return false;
    }
}
