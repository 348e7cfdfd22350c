using Microsoft.CodeAnalysis;
using Orm.Generator.Diagnostics;
using Orm.Model;

namespace Orm.Generator.Extraction;

/// <summary>Says what is wrong with the attributes of properties that have columns.</summary>
internal static class PropertyChecks
{
    internal static void Check(INamedTypeSymbol type, IReadOnlyList<PropertyShape> properties, Findings findings)
    {
        var columns = new Dictionary<string, PropertyShape>(StringComparer.OrdinalIgnoreCase);
        foreach (var property in properties)
        {
            if (columns.TryGetValue(property.ColumnName, out var other))
            {
                findings.Add(
                    ModelRules.DuplicateColumn, property.Symbol,
                    type.Name, other.Symbol.Name, property.Symbol.Name, property.ColumnName);
            }
            else
            {
                columns.Add(property.ColumnName, property);
            }

            CheckOne(type, property, findings);
        }

        CheckVersions(type, properties, findings);
    }

    private static void CheckOne(INamedTypeSymbol type, PropertyShape property, Findings findings)
    {
        var attributes = property.Attributes;
        var name = property.Symbol.Name;
        if (attributes.Column is { } column && string.IsNullOrWhiteSpace(attributes.ColumnName ?? name))
        {
            findings.Add(ModelRules.InvalidName, column, property.Symbol, type.Name, "." + name, "column");
        }

        if (attributes.StoredAsText is { } text && property.Type.TypeKind != TypeKind.Enum)
        {
            findings.Add(
                ModelRules.StoredAsTextOnNonEnum, text, property.Symbol, type.Name, name, property.Type.ShortName());
        }

        if (attributes.Required is { } required && property.Symbol.Type.IsValueType && property.IsNullable)
        {
            findings.Add(
                ModelRules.RequiredNullable, required, property.Symbol,
                type.Name, name, property.Symbol.Type.ShortName());
        }

        CheckKindOfTime(type, property, findings);
        CheckSizes(type, property, findings);
    }

    private static void CheckKindOfTime(INamedTypeSymbol type, PropertyShape property, Findings findings)
    {
        if (property.Attributes.DateTimeKind is not { } attribute)
        {
            return;
        }

        var reason = property.Kind != ScalarKind.DateTime
            ? $"its column holds no DateTime, but '{property.Type.ShortName()}'"
            : (DateTimeKind?)attribute.Number(0) is DateTimeKind.Utc or DateTimeKind.Unspecified or null
                ? null
                : "local time differs from machine to machine. Use Utc, or Unspecified for wall-clock time";
        if (reason is not null)
        {
            findings.Add(
                ModelRules.InvalidDateTimeKind, attribute, property.Symbol, type.Name, property.Symbol.Name, reason);
        }
    }

    private static void CheckSizes(INamedTypeSymbol type, PropertyShape property, Findings findings)
    {
        if (property.Attributes.Precision is { } precision && PrecisionFault(property, precision) is { } fault)
        {
            findings.Add(
                ModelRules.InvalidPrecision, precision, property.Symbol, type.Name, property.Symbol.Name, fault);
        }

        if (property.Attributes.MaxLength is { } length && LengthFault(property, length) is { } reason)
        {
            findings.Add(
                ModelRules.InvalidMaxLength, length, property.Symbol, type.Name, property.Symbol.Name,
                length.AttributeClass!.Name.Replace("Attribute", string.Empty), reason);
        }
    }

    private static string? PrecisionFault(PropertyShape property, AttributeData attribute)
    {
        if (property.Kind != ScalarKind.Decimal)
        {
            return $"its column holds no decimal, but '{property.Type.ShortName()}'";
        }

        return attribute.Number(0) is { } digits && attribute.Number(1) is { } scale
            && (digits is < 1 or > 28 || scale < 0 || scale > digits)
            ? "a decimal has 1 to 28 digits, and no more of them behind the point"
            : null;
    }

    private static string? LengthFault(PropertyShape property, AttributeData attribute)
    {
        if (property.Kind is not (ScalarKind.String or ScalarKind.Bytes))
        {
            return $"its column holds neither text nor bytes, but '{property.Type.ShortName()}'";
        }

        // MaxLength() and MaxLength(-1) say "as long as the database allows".
        return attribute.Number(0) is { } length && (length == 0 || length < -1) ? "it must be positive" : null;
    }

    private static void CheckVersions(INamedTypeSymbol type, IReadOnlyList<PropertyShape> properties, Findings findings)
    {
        PropertyShape? first = null;
        foreach (var property in properties)
        {
            if (property.Attributes.Version is not { } version)
            {
                continue;
            }

            var reason = first is not null ? $"'{first.Symbol.Name}' is the version already"
                : property.Kind is not (ScalarKind.Int32 or ScalarKind.Int64)
                    || property.Conversion is not Models.ConversionModel.None
                    || property.IsNullable ? "a version is an int or a long that is never null"
                : property.Attributes.Key is not null ? "it is part of the key, which never changes"
                : null;
            if (reason is not null)
            {
                findings.Add(
                    ModelRules.InvalidVersion, version, property.Symbol, type.Name, property.Symbol.Name, reason);
            }

            first ??= property;
        }
    }
}
