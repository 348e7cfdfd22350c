using Microsoft.CodeAnalysis;
using Orm.Generator.Diagnostics;

namespace Orm.Generator.Extraction;

/// <summary>Says what is wrong with a navigation.</summary>
internal static class NavigationChecks
{
    /// <summary>Checks the attributes that name other members.</summary>
    internal static void Check(EntityShape entity, NavigationShape navigation, EntityShapes shapes, Findings findings)
    {
        if (navigation.Target is null)
        {
            return;
        }

        var target = shapes.Get(navigation.Target);
        CheckForeignKeyNames(navigation.IsCollection ? target : entity, entity, navigation, findings);
        if (navigation.Attributes.InverseProperty is { } inverse && inverse.Text(0) is { } name)
        {
            var named = target.FindNavigation(name);
            if (named is null || !SymbolEqualityComparer.Default.Equals(named.Target, entity.Type))
            {
                findings.Add(
                    ModelRules.UnknownMember, inverse, navigation.Symbol,
                    entity.Name, navigation.Name, "InverseProperty", name,
                    $"no navigation of '{target.Name}' that leads to '{entity.Name}'");
            }
        }

        if (navigation.Attributes.OnDelete is { } onDelete
            && (navigation.IsCollection || new Relationships(shapes).ForeignKeyOf(entity, navigation) is null))
        {
            findings.Add(
                ModelRules.InvalidOnDelete, onDelete, navigation.Symbol, entity.Name, navigation.Name,
                "the foreign key is in the other table. Put it on the reference that leads back");
        }
    }

    /// <summary>Whether the foreign key's columns have the types of the key that they reference.</summary>
    internal static bool KeysMatch(
        EntityShape entity,
        NavigationShape navigation,
        EntityShape target,
        IReadOnlyList<PropertyShape> foreignKey,
        IReadOnlyList<PropertyShape> principalKey,
        Findings findings)
    {
        var match = foreignKey.Count == principalKey.Count;
        for (var i = 0; match && i < foreignKey.Count; i++)
        {
            match = SymbolEqualityComparer.Default.Equals(foreignKey[i].Type, principalKey[i].Type)
                && foreignKey[i].Kind == principalKey[i].Kind;
        }

        if (!match)
        {
            findings.Add(
                ModelRules.ForeignKeyTypeMismatch, navigation.Symbol, entity.Name, navigation.Name,
                TypesOf(foreignKey), target.Name, TypesOf(principalKey));
        }

        return match;
    }

    /// <summary>Warns where a null foreign key makes a navigation null that is not declared so.</summary>
    internal static void CheckNullability(
        EntityShape entity, NavigationShape navigation, IReadOnlyList<PropertyShape> foreignKey, Findings findings)
    {
        var optional = foreignKey.FirstOrDefault(property => property.IsNullable);
        if (optional is not null && navigation.Symbol.NullableAnnotation == NullableAnnotation.NotAnnotated)
        {
            findings.Add(
                ModelRules.NavigationNullability, navigation.Symbol, entity.Name, navigation.Name, optional.Symbol.Name,
                navigation.Target!.Name);
        }
    }

    /// <summary>Reports a navigation behind which no foreign key was found, or more than one.</summary>
    internal static void ReportMissing(
        EntityShape entity,
        NavigationShape navigation,
        EntityShape target,
        InverseCandidates candidates,
        Findings findings)
    {
        var attributes = navigation.Attributes;
        if ((attributes.ForeignKey is not null && !navigation.IsCollection)
            || (attributes.InverseProperty?.Text(0) is { } name && target.FindNavigation(name)?.Target is null))
        {
            // What they name does not exist: that is reported already.
            return;
        }

        if (candidates.Back.Count > 1 || (candidates.Back.Count == 1 && candidates.Rivals.Count > 1))
        {
            findings.Add(
                ModelRules.AmbiguousInverse, navigation.Symbol, entity.Name, navigation.Name,
                Doubt(entity, navigation, target, candidates));
            return;
        }

        findings.Add(
            ModelRules.NavigationWithoutForeignKey, navigation.Symbol, entity.Name, navigation.Name,
            navigation.IsCollection ? MissingReference(entity, target) : MissingProperty(navigation, target));
    }

    private static string Doubt(
        EntityShape entity, NavigationShape navigation, EntityShape target, InverseCandidates candidates)
    {
        var back = string.Join(" or ", candidates.Back.Select(other => $"'{target.Name}.{other.Name}'"));
        return candidates.Back.Count > 1
            ? back
            : back + ", and so could " + string.Join(
                " or ",
                candidates.Rivals.Where(other => other != navigation).Select(other => $"'{entity.Name}.{other.Name}'"));
    }

    private static string MissingReference(EntityShape entity, EntityShape target)
        => $"'{target.Name}' has no reference that leads back. Add 'public partial {entity.Name} {entity.Name} " +
            $"{{ get; set; }}' and its foreign key property to '{target.Name}', or a collection of " +
            $"'{entity.Name}' for a many-to-many relationship.";

    private static string MissingProperty(NavigationShape navigation, EntityShape target)
    {
        if (target.Key.Count == 0)
        {
            return $"'{target.Name}' has no key that it could reference.";
        }

        var names = target.Key.Select(key => $"'{key.Type.ShortName()} {navigation.Name + key.Symbol.Name}'");
        return $"add the property {string.Join(" and ", names)}, or name another one with [ForeignKey].";
    }

    private static void CheckForeignKeyNames(
        EntityShape owner, EntityShape entity, NavigationShape navigation, Findings findings)
    {
        if (navigation.Attributes.ForeignKey is not { } attribute || attribute.Text(0) is not { } names)
        {
            return;
        }

        foreach (var name in names.Split(','))
        {
            if (owner.FindProperty(name.Trim()) is null)
            {
                findings.Add(
                    ModelRules.UnknownMember, attribute, navigation.Symbol,
                    entity.Name, navigation.Name, "ForeignKey", name.Trim(),
                    $"no property of '{owner.Name}' with a column");
            }
        }
    }

    /// <summary>Checks the properties that say which reference they are the foreign key of.</summary>
    internal static void CheckForeignKeyProperties(EntityShape entity, Findings findings)
    {
        foreach (var property in entity.Properties)
        {
            if (property.Attributes.ForeignKey is { } attribute && attribute.Text(0) is { } name
                && entity.FindNavigation(name) is not { IsCollection: false })
            {
                findings.Add(
                    ModelRules.UnknownMember, attribute, property.Symbol,
                    entity.Name, property.Symbol.Name, "ForeignKey", name, $"no reference of '{entity.Name}'");
            }
        }
    }

    private static string TypesOf(IReadOnlyList<PropertyShape> properties)
        => string.Join(", ", properties.Select(property => property.Type.ShortName()));
}
