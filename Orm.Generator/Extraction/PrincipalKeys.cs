using Microsoft.CodeAnalysis;
using Orm.Generator.Diagnostics;

namespace Orm.Generator.Extraction;

/// <summary>Finds what a foreign key references: the key of its target, or an alternate key that is named.</summary>
internal static class PrincipalKeys
{
    /// <summary>The properties in the order of the foreign key; null where what is named is no alternate key.</summary>
    internal static IReadOnlyList<PropertyShape>? Find(
        EntityShape entity, NavigationShape navigation, EntityShape target, Findings findings)
    {
        if (navigation.Attributes.PrincipalKey is not { } attribute)
        {
            return target.Key;
        }

        var named = Relationships.PrincipalKeyOf(navigation, target);
        if (Mistake(named, attribute, target) is { } mistake)
        {
            findings.Add(
                ModelRules.InvalidPrincipalKey, attribute, navigation.Symbol, entity.Name, navigation.Name, mistake);
            return null;
        }

        return named;
    }

    private static string? Mistake(
        IReadOnlyList<PropertyShape>? named, AttributeData attribute, EntityShape target)
    {
        if (named is null)
        {
            return $"'{target.Name}' has not all of the properties '{attribute.Text(0)}' with columns";
        }

        if (named.FirstOrDefault(property => property.IsNullable) is { } nullable)
        {
            return $"'{target.Name}.{nullable.Symbol.Name}' can be null";
        }

        return IsUnique(named, target)
            ? null
            : $"rows of '{target.Name}' may have the same values there. Mark it with [Unique], or declare a unique " +
                "index";
    }

    private static bool IsUnique(IReadOnlyList<PropertyShape> named, EntityShape target)
    {
        if (named.Count == 1 && named[0].Attributes.Unique is not null)
        {
            return true;
        }

        var names = new HashSet<string>(named.Select(property => property.Symbol.Name), StringComparer.Ordinal);
        return names.SetEquals(target.Key.Select(property => property.Symbol.Name))
            || target.Type.GetAttributes().Any(attribute => attribute.Is("Orm", "IndexAttribute")
                && attribute.Named("IsUnique") is true
                && names.SetEquals(attribute.Texts(0)));
    }
}
