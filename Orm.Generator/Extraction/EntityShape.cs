using Microsoft.CodeAnalysis;
using Orm.Generator.Diagnostics;
using Orm.Generator.Models;
using Orm.Model;

namespace Orm.Generator.Extraction;

/// <summary>
/// An entity's own declaration, read without looking at other entities. Shapes hold symbols: they live as long as the
/// compilation that they were read from, and never enter the pipeline.
/// </summary>
internal sealed class EntityShape
{
    internal required INamedTypeSymbol Type { get; init; }

    /// <summary>What is wrong with this declaration alone.</summary>
    internal required Findings Findings { get; init; }

    /// <summary>The properties with columns, in the order of the columns.</summary>
    internal required IReadOnlyList<PropertyShape> Properties { get; init; }

    internal required IReadOnlyList<NavigationShape> Navigations { get; init; }

    internal required ConstructorModel Constructor { get; init; }

    /// <summary>The key's properties, in key order; empty where there is none.</summary>
    internal required IReadOnlyList<PropertyShape> Key { get; init; }

    /// <summary>Whether code can be written into the class at all.</summary>
    internal required bool CanBeCompleted { get; init; }

    internal string Name => Type.Name;

    internal PropertyShape? FindProperty(string name)
    {
        foreach (var property in Properties)
        {
            if (property.Symbol.Name == name)
            {
                return property;
            }
        }

        return null;
    }

    internal NavigationShape? FindNavigation(string name)
    {
        foreach (var navigation in Navigations)
        {
            if (navigation.Symbol.Name == name)
            {
                return navigation;
            }
        }

        return null;
    }
}

/// <summary>A property with a column.</summary>
internal sealed class PropertyShape
{
    internal required IPropertySymbol Symbol { get; init; }

    internal required PropertyAttributes Attributes { get; init; }

    /// <summary>The property's type without <see cref="Nullable{T}"/>.</summary>
    internal required ITypeSymbol Type { get; init; }

    internal required ScalarKind Kind { get; init; }

    internal required ConversionModel Conversion { get; init; }

    internal required PropertyAccess Access { get; init; }

    internal required bool IsNullable { get; set; }

    internal required string ColumnName { get; init; }

    internal int Ordinal { get; set; } = -1;
}

/// <summary>A property that leads to other entities.</summary>
internal sealed class NavigationShape
{
    internal required IPropertySymbol Symbol { get; init; }

    internal required PropertyAttributes Attributes { get; init; }

    /// <summary>The entity; null where the declaration has an error.</summary>
    internal required INamedTypeSymbol? Target { get; init; }

    internal required bool IsCollection { get; init; }

    internal string Name => Symbol.Name;
}
