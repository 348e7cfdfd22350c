using Microsoft.CodeAnalysis;
using Orm.Generator.Diagnostics;

namespace Orm.Generator.Extraction;

/// <summary>Recognises properties that lead to other entities.</summary>
internal static class NavigationReader
{
    /// <summary>Whether a property's type is an entity or a collection of entities.</summary>
    internal static bool IsTarget(IPropertySymbol property) => TargetOf(property) is not null;

    /// <summary>The entity that a property's type is, or is a collection of.</summary>
    internal static INamedTypeSymbol? TargetOf(IPropertySymbol property) => TargetOf(property.Type, out _);

    /// <summary>
    /// The navigation that a property is; null where it is none, or none that code can be written for.
    /// </summary>
    internal static NavigationShape? Read(
        INamedTypeSymbol entity, IPropertySymbol property, PropertyAttributes attributes, Findings findings)
    {
        if (attributes.Converter is not null)
        {
            return null;
        }

        var target = TargetOf(property.Type, out var isCollection);
        var isUnimplemented = property.IsUnimplementedPartial();
        if (target is null)
        {
            if (!isUnimplemented || ScalarTypes.KindOf(property.Type.WithoutNullable()) is not null)
            {
                return null;
            }

            findings.Add(
                ModelRules.NavigationTargetNotEntity, property,
                entity.Name, property.Name, ElementOf(property.Type).ShortName());
        }
        else if (!CanBeWritten(entity, property, target, isUnimplemented, findings))
        {
            return null;
        }
        else if (isCollection && CollectionTypes.Find(property.Type) is null)
        {
            findings.Add(
                ModelRules.NavigationShape, property, entity.Name, property.Name,
                "a collection must be an ICollection, IList, List, IReadOnlyCollection, IReadOnlyList or IEnumerable");
        }

        return new NavigationShape
        {
            Symbol = property,
            Attributes = attributes,
            Target = target,
            IsCollection = isCollection,
        };
    }

    private static bool CanBeWritten(
        INamedTypeSymbol entity,
        IPropertySymbol property,
        INamedTypeSymbol target,
        bool isUnimplemented,
        Findings findings)
    {
        if (!SymbolEqualityComparer.Default.Equals(property.ContainingType, entity))
        {
            if (!property.IsComputed())
            {
                findings.Add(
                    ModelRules.NavigationOutsideEntity, entity,
                    entity.Name, property.Name, target.Name, property.ContainingType.Name);
            }

            return false;
        }

        if (entity.IsInSource() && !isUnimplemented)
        {
            if (!property.IsComputed())
            {
                findings.Add(ModelRules.NavigationNotPartial, property, entity.Name, property.Name, target.Name);
            }

            return false;
        }

        if (entity.IsRecord)
        {
            findings.Add(ModelRules.NavigationOnRecord, property, entity.Name, property.Name);
        }

        return true;
    }

    private static INamedTypeSymbol? TargetOf(ITypeSymbol type, out bool isCollection)
    {
        isCollection = false;
        if (type is not INamedTypeSymbol named)
        {
            return null;
        }

        if (named.IsEntity())
        {
            return named;
        }

        isCollection = CollectionTypes.IsCollection(named);
        return isCollection && named.TypeArguments[0] is INamedTypeSymbol element && element.IsEntity()
            ? element
            : null;
    }

    private static ITypeSymbol ElementOf(ITypeSymbol type)
        => type is INamedTypeSymbol named && CollectionTypes.IsCollection(named) ? named.TypeArguments[0] : type;
}
