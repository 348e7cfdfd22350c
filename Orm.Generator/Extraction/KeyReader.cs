using Microsoft.CodeAnalysis;
using Orm.Generator.Diagnostics;

namespace Orm.Generator.Extraction;

/// <summary>
/// Finds the key: the properties with [Key] (in the order of [Column(Order)], then as declared), else the property
/// 'Id', else '&lt;Type&gt;Id', without regard to case.
/// </summary>
internal static class KeyReader
{
    internal static IReadOnlyList<PropertyShape> Read(
        INamedTypeSymbol type, IReadOnlyList<PropertyShape> properties, Findings findings)
    {
        var marked = properties.Where(property => property.Attributes.Key is not null).ToList();
        if (type.Find("Orm", "KeylessAttribute") is not null)
        {
            foreach (var property in marked)
            {
                findings.Add(
                    ModelRules.KeylessWithKey, property.Attributes.Key, property.Symbol,
                    type.Name, property.Symbol.Name);
            }

            return [];
        }

        var key = marked.Count > 0 ? marked : ByConvention(type, properties);
        if (key.Count == 0)
        {
            findings.Add(ModelRules.NoKey, type, type.Name);
        }

        foreach (var property in key)
        {
            Check(type, property, findings);
        }

        return key;
    }

    private static List<PropertyShape> ByConvention(INamedTypeSymbol type, IReadOnlyList<PropertyShape> properties)
        => Named(properties, "Id") ?? Named(properties, type.Name + "Id") ?? [];

    private static List<PropertyShape>? Named(IReadOnlyList<PropertyShape> properties, string name)
    {
        var matches = properties
            .Where(property => string.Equals(property.Symbol.Name, name, StringComparison.OrdinalIgnoreCase))
            .OrderBy(property => property.Symbol.Name == name ? 0 : 1)
            .ToList();
        return matches.Count == 0 ? null : [matches[0]];
    }

    private static void Check(INamedTypeSymbol type, PropertyShape property, Findings findings)
    {
        // A source without nullable annotations cannot say that a string is never null; being the key says it.
        if (property.Symbol.NullableAnnotation == NullableAnnotation.None && !property.Symbol.Type.IsValueType)
        {
            property.IsNullable = false;
        }

        if (property.IsNullable)
        {
            findings.Add(
                ModelRules.InvalidKey, property.Symbol, type.Name, property.Symbol.Name,
                "it can be null, and keys cannot");
        }
        else if (!ScalarTypes.CanBeKey(property.Kind))
        {
            findings.Add(
                ModelRules.InvalidKey, property.Symbol, type.Name, property.Symbol.Name,
                $"values of type '{property.Type.ShortName()}' are not compared exactly by every database");
        }
    }
}
