using Microsoft.CodeAnalysis;
using Orm.Generator.Models;

namespace Orm.Generator.Extraction;

/// <summary>
/// Finds many-to-many relationships: two collections that lead to each other's entities, and that no reference leads
/// back to. The table between them is described, and no class stands for it.
/// </summary>
internal sealed class LinkTables(EntityShapes shapes)
{
    private readonly Relationships _relationships = new(shapes);

    /// <summary>
    /// The collections of the target that could be the other side, and which of the entity's own they could be the
    /// other side of. Exactly one of each is an answer.
    /// </summary>
    internal InverseCandidates PartnersOf(EntityShape entity, NavigationShape navigation)
    {
        if (navigation.Target is null || !IsLinkable(entity, navigation))
        {
            return InverseCandidates.None;
        }

        var target = shapes.Get(navigation.Target);
        var others = Between(target, entity).Where(other => !IsSame(other, navigation)).ToList();
        if (navigation.Attributes.InverseProperty?.Text(0) is { } name)
        {
            return Only(others.Find(other => other.Name == name), navigation);
        }

        if (others.Find(other => other.Attributes.InverseProperty?.Text(0) == navigation.Name) is { } claimed)
        {
            return Only(claimed, navigation);
        }

        others.RemoveAll(other => other.Attributes.InverseProperty is not null || IsClaimed(entity, target, other));
        var rivals = Between(entity, target).Where(own => own.Attributes.InverseProperty is null
            && !IsClaimed(target, entity, own)
            && (IsSame(own, navigation) || !others.Exists(other => IsSame(other, own))));
        return new InverseCandidates(others, [.. rivals]);
    }

    /// <summary>The table between two collections, as one of them sees it.</summary>
    internal LinkModel Describe(EntityShape entity, NavigationShape navigation, NavigationShape partner)
    {
        var target = shapes.Get(navigation.Target!);
        var own = navigation.Attributes.ManyToMany;
        var others = partner.Attributes.ManyToMany;
        var columns = Given(own, "Columns") ?? Given(others, "TargetColumns")
            ?? [.. entity.Key.Select(key => partner.Name + key.Symbol.Name)];
        var targetColumns = Given(own, "TargetColumns") ?? Given(others, "Columns")
            ?? [.. target.Key.Select(key => navigation.Name + key.Symbol.Name)];
        var order = string.CompareOrdinal(entity.Name, target.Name);
        order = order != 0 ? order : string.CompareOrdinal(columns.FirstOrDefault(), targetColumns.FirstOrDefault());
        var table = own?.Text(0) ?? others?.Text(0)
            ?? (order <= 0 ? entity.Name + target.Name : target.Name + entity.Name);
        return new LinkModel(
            table, EquatableArray<string>.From(columns), EquatableArray<string>.From(targetColumns), order <= 0);
    }

    /// <summary>The many-to-many collections of an entity, each with the table behind it.</summary>
    internal IEnumerable<(NavigationShape Navigation, LinkModel Link)> Of(EntityShape entity)
    {
        foreach (var navigation in entity.Navigations)
        {
            if (PartnersOf(entity, navigation).Single is { } partner)
            {
                yield return (navigation, Describe(entity, navigation, partner));
            }
        }
    }

    private static InverseCandidates Only(NavigationShape? partner, NavigationShape navigation)
        => partner is null ? InverseCandidates.None : new InverseCandidates([partner], [navigation]);

    private static List<string>? Given(AttributeData? attribute, string name)
        => (attribute?.Named(name) as string)?.Split(',').Select(column => column.Trim()).ToList();

    private IEnumerable<NavigationShape> Between(EntityShape owner, EntityShape target) => owner.Navigations.Where(
        navigation => SymbolEqualityComparer.Default.Equals(navigation.Target, target.Type)
            && IsLinkable(owner, navigation));

    private bool IsLinkable(EntityShape owner, NavigationShape navigation)
        => navigation is { IsCollection: true, Attributes.ForeignKey: null }
            && owner.Key.Count > 0
            && _relationships.InverseOf(owner, navigation).Back.All(back => back.IsCollection);

    // Whether a collection of one entity names that of the other as its other side.
    private bool IsClaimed(EntityShape by, EntityShape owner, NavigationShape navigation)
        => Between(by, owner).Any(other => other.Attributes.InverseProperty?.Text(0) == navigation.Name);

    private static bool IsSame(NavigationShape one, NavigationShape other)
        => SymbolEqualityComparer.Default.Equals(one.Symbol, other.Symbol);
}
