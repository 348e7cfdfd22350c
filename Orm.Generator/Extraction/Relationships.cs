using Microsoft.CodeAnalysis;

namespace Orm.Generator.Extraction;

/// <summary>
/// Finds what stands behind navigations: the foreign key of a reference, and the navigation that leads back. It answers
/// only; <see cref="NavigationLinker"/> says what is wrong.
/// </summary>
internal sealed class Relationships(EntityShapes shapes)
{
    /// <summary>
    /// The properties of the entity that hold the key of a reference's target; null where there are none, which is so
    /// for collections and for the principal's side of a one-to-one relationship.
    /// </summary>
    internal IReadOnlyList<PropertyShape>? ForeignKeyOf(EntityShape entity, NavigationShape navigation)
    {
        if (navigation.IsCollection || navigation.Target is null)
        {
            return null;
        }

        if (navigation.Attributes.ForeignKey?.Text(0) is { } names)
        {
            return Named(entity, names);
        }

        var marked = entity.Properties
            .Where(property => property.Attributes.ForeignKey?.Text(0) == navigation.Name)
            .ToList();
        return marked.Count > 0 ? marked : ByConvention(entity, navigation, shapes.Get(navigation.Target));
    }

    /// <summary>Whether the navigation is a reference whose foreign key is in the entity's own table.</summary>
    internal bool IsDependent(EntityShape entity, NavigationShape navigation)
        => ForeignKeyOf(entity, navigation) is not null;

    /// <summary>
    /// The properties of its target that a reference's foreign key holds: the target's key, or those that
    /// [PrincipalKey] names; null where these do not exist.
    /// </summary>
    internal static IReadOnlyList<PropertyShape>? PrincipalKeyOf(NavigationShape reference, EntityShape target)
        => reference.Attributes.PrincipalKey?.Text(0) is { } names ? Named(target, names) : target.Key;

    /// <summary>Whether a property is part of a foreign key.</summary>
    internal bool IsForeignKey(EntityShape entity, PropertyShape property)
    {
        foreach (var navigation in entity.Navigations)
        {
            if (ForeignKeyOf(entity, navigation) is { } key && key.Contains(property))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// The navigations of the target that could lead back, and which of the entity's own they could lead back to.
    /// Exactly one of each is an answer.
    /// </summary>
    internal InverseCandidates InverseOf(EntityShape entity, NavigationShape navigation)
    {
        if (navigation.Target is null)
        {
            return InverseCandidates.None;
        }

        var target = shapes.Get(navigation.Target);
        if (navigation.Attributes.InverseProperty?.Text(0) is { } name)
        {
            var named = target.FindNavigation(name);
            return named is not null && LeadsTo(named, entity) ? new([named], [navigation]) : InverseCandidates.None;
        }

        var isDependent = IsDependent(entity, navigation);
        var back = target.Navigations
            .Where(other => LeadsTo(other, entity)
                && !IsSame(other, navigation)
                && IsDependent(target, other) != isDependent)
            .ToList();
        if (back.Find(other => other.Attributes.InverseProperty?.Text(0) == navigation.Name) is { } claimed)
        {
            return new([claimed], [navigation]);
        }

        if (navigation.IsCollection && navigation.Attributes.ForeignKey?.Text(0) is { } foreignKey)
        {
            back.RemoveAll(other => !HasForeignKey(target, other, foreignKey));
            return new(back, [navigation]);
        }

        back.RemoveAll(other => other.Attributes.InverseProperty is not null || IsClaimed(entity, other));
        var rivals = RivalsOf(navigation, entity, target, isDependent);
        return new(back, isDependent ? [navigation, .. rivals.Where(rival => !IsSame(rival, navigation))] : rivals);
    }

    /// <summary>The entity's own navigations that could be meant as well as the given one.</summary>
    private List<NavigationShape> RivalsOf(
        NavigationShape navigation, EntityShape entity, EntityShape target, bool isDependent)
        =>
        [
            .. entity.Navigations.Where(other => LeadsTo(other, target)
                && other.Attributes.InverseProperty is null
                && other.Attributes.ForeignKey is null == navigation.Attributes.ForeignKey is null
                && !IsClaimed(target, other)
                && IsDependent(entity, other) == isDependent),
        ];

    /// <summary>Whether a navigation of an entity names the other one as its inverse.</summary>
    private static bool IsClaimed(EntityShape by, NavigationShape navigation)
    {
        foreach (var other in by.Navigations)
        {
            if (other.Attributes.InverseProperty?.Text(0) == navigation.Name
                && SymbolEqualityComparer.Default.Equals(other.Target, navigation.Symbol.ContainingType))
            {
                return true;
            }
        }

        return false;
    }

    private static bool LeadsTo(NavigationShape navigation, EntityShape entity)
        => SymbolEqualityComparer.Default.Equals(navigation.Target, entity.Type);

    private static bool IsSame(NavigationShape one, NavigationShape other)
        => SymbolEqualityComparer.Default.Equals(one.Symbol, other.Symbol);

    private bool HasForeignKey(EntityShape entity, NavigationShape navigation, string names)
        => ForeignKeyOf(entity, navigation) is { } key
            && Named(entity, names) is { } wanted
            && key.SequenceEqual(wanted);

    private static IReadOnlyList<PropertyShape>? Named(EntityShape entity, string names)
    {
        var properties = new List<PropertyShape>();
        foreach (var name in names.Split(','))
        {
            if (entity.FindProperty(name.Trim()) is not { } property)
            {
                return null;
            }

            properties.Add(property);
        }

        return properties;
    }

    /// <summary>
    /// Author and the key Id give AuthorId; so does Author and the key UserId, as does AuthorUserId. A key of several
    /// properties wants all of them: AuthorTenantId, AuthorNumber.
    /// </summary>
    private static IReadOnlyList<PropertyShape>? ByConvention(
        EntityShape entity, NavigationShape navigation, EntityShape target)
    {
        var properties = new List<PropertyShape>();
        var principal = PrincipalKeyOf(navigation, target) ?? [];
        foreach (var key in principal)
        {
            var property = Find(entity, navigation.Name + key.Symbol.Name);
            if (property is null && principal.Count == 1)
            {
                property = Find(entity, navigation.Name + "Id");
            }

            if (property is null)
            {
                return null;
            }

            properties.Add(property);
        }

        return properties.Count == 0 ? null : properties;
    }

    private static PropertyShape? Find(EntityShape entity, string name)
        => entity.FindProperty(name)
            ?? entity.Properties.FirstOrDefault(
                property => string.Equals(property.Symbol.Name, name, StringComparison.OrdinalIgnoreCase));
}

/// <summary>Which navigations of two entities could belong together.</summary>
/// <param name="Back">Those of the target.</param>
/// <param name="Rivals">Those of the entity itself, the asking one among them.</param>
internal sealed record InverseCandidates(IReadOnlyList<NavigationShape> Back, IReadOnlyList<NavigationShape> Rivals)
{
    internal static readonly InverseCandidates None = new([], []);

    /// <summary>The one that leads back, where there is no doubt.</summary>
    internal NavigationShape? Single => Back.Count == 1 && Rivals.Count == 1 ? Back[0] : null;
}
