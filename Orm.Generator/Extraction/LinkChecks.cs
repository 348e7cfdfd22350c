using Microsoft.CodeAnalysis;
using Orm.Generator.Diagnostics;
using Orm.Generator.Models;

namespace Orm.Generator.Extraction;

/// <summary>Says what is wrong with the table of a many-to-many relationship.</summary>
internal static class LinkChecks
{
    internal static void Check(
        EntityShape entity,
        NavigationShape navigation,
        NavigationShape partner,
        EntityShape target,
        LinkModel link,
        LinkTables links,
        Findings findings)
    {
        // Said once, where the table is named if it is.
        if ((navigation.Attributes.ManyToMany is not null || partner.Attributes.ManyToMany is null)
            && Mistake(entity, navigation, partner, target, link, links) is { } mistake)
        {
            findings.Add(
                ModelRules.InvalidLinkTable, navigation.Attributes.ManyToMany, navigation.Symbol,
                entity.Name, navigation.Name, mistake);
        }
    }

    /// <summary>Reports [ManyToMany] where many do not lead to many.</summary>
    internal static void CheckPlace(EntityShape entity, NavigationShape navigation, LinkTables links, Findings findings)
    {
        if (navigation.Attributes.ManyToMany is { } attribute
            && (!navigation.IsCollection || links.PartnersOf(entity, navigation).Back.Count == 0))
        {
            findings.Add(
                ModelRules.InvalidLinkTable, attribute, navigation.Symbol, entity.Name, navigation.Name,
                $"it is no many-to-many collection. Add the collection that leads back to '{navigation.Target?.Name}'");
        }
    }

    private static string? Mistake(
        EntityShape entity,
        NavigationShape navigation,
        NavigationShape partner,
        EntityShape target,
        LinkModel link,
        LinkTables links)
    {
        if (navigation.Attributes.ManyToMany is not null && partner.Attributes.ManyToMany is not null)
        {
            return $"'{partner.Name}' on the other side says it, too. One of the two is enough";
        }

        if (link.Table.Trim().Length == 0 || link.Columns.Concat(link.TargetColumns).Any(name => name.Length == 0))
        {
            return "a name is empty";
        }

        var names = link.Columns.Concat(link.TargetColumns).ToList();
        if (names.Distinct(StringComparer.OrdinalIgnoreCase).Count() != names.Count)
        {
            return "two of its columns have the same name";
        }

        if (link.Columns.Count != entity.Key.Count || link.TargetColumns.Count != target.Key.Count)
        {
            return $"it needs a column for each part of the keys of '{entity.Name}' and '{target.Name}'";
        }

        var other = links.Of(entity).FirstOrDefault(known => known.Navigation != navigation
            && known.Navigation != partner
            && string.Equals(known.Link.Table, link.Table, StringComparison.OrdinalIgnoreCase));
        return other.Navigation is null
            ? null
            : $"'{other.Navigation.Name}' has a table of the same name. Name one of them with [ManyToMany]";
    }
}
