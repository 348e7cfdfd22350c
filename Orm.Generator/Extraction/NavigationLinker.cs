using Microsoft.CodeAnalysis;
using Orm.Generator.Diagnostics;
using Orm.Generator.Models;

namespace Orm.Generator.Extraction;

/// <summary>Ties an entity's navigations to columns and foreign keys, and says what cannot be tied.</summary>
internal sealed class NavigationLinker(EntityShapes shapes, EntityShape entity, string table, Findings findings)
{
    private readonly Relationships _relationships = new(shapes);
    private readonly LinkTables _links = new(shapes);
    private readonly List<ForeignKeyModel> _foreignKeys = [];
    private readonly List<ForeignKeyUse> _uses = [];

    internal IReadOnlyList<ForeignKeyModel> ForeignKeys => _foreignKeys;

    /// <summary>For each foreign key, whether only one row may have each value.</summary>
    internal IReadOnlyList<ForeignKeyUse> Uses => _uses;

    internal List<NavigationModel> LinkAll()
    {
        NavigationChecks.CheckForeignKeyProperties(entity, findings);
        var models = new List<NavigationModel>();
        foreach (var navigation in entity.Navigations)
        {
            NavigationChecks.Check(entity, navigation, shapes, findings);
            LinkChecks.CheckPlace(entity, navigation, _links, findings);
            models.Add(Link(navigation, PartialDeclarations.Describe(navigation)));
        }

        return models;
    }

    private NavigationModel Link(NavigationShape navigation, NavigationModel model)
    {
        if (navigation.Target is null || !shapes.HasModel(navigation.Target))
        {
            return model;
        }

        var target = shapes.Get(navigation.Target);
        return _relationships.ForeignKeyOf(entity, navigation) is { } foreignKey
            ? LinkDependent(navigation, model, target, foreignKey)
            : LinkPrincipal(navigation, model, target);
    }

    private NavigationModel LinkDependent(
        NavigationShape navigation, NavigationModel model, EntityShape target, IReadOnlyList<PropertyShape> foreignKey)
    {
        if (PrincipalKeys.Find(entity, navigation, target, findings) is not { } principalKey
            || !NavigationChecks.KeysMatch(entity, navigation, target, foreignKey, principalKey, findings))
        {
            return model;
        }

        var isRequired = foreignKey.All(property => !property.IsNullable);
        var inverse = _relationships.InverseOf(entity, navigation).Single;
        var columns = OrdinalsOf(foreignKey);
        var targetColumns = TargetColumnsOf(target, principalKey);
        NavigationChecks.CheckNullability(entity, navigation, foreignKey, findings);
        AddForeignKey(navigation, target, foreignKey, targetColumns, isUnique: inverse is { IsCollection: false });
        return model with
        {
            Target = target.Type.FullName(),
            Columns = columns,
            TargetColumns = targetColumns,
            IsRequired = isRequired,
            Inverse = inverse?.Name,
            KeyCopies = KeyCopies.Of(shapes, entity, target, foreignKey, principalKey),
        };
    }

    private NavigationModel LinkPrincipal(NavigationShape navigation, NavigationModel model, EntityShape target)
    {
        var candidates = _relationships.InverseOf(entity, navigation);
        if (candidates.Single is { } inverse
            && _relationships.ForeignKeyOf(target, inverse) is { } foreignKey
            && Relationships.PrincipalKeyOf(inverse, entity) is { } principalKey)
        {
            return model with
            {
                Target = target.Type.FullName(),
                Columns = OrdinalsOf(principalKey),
                TargetColumns = TargetColumnsOf(target, foreignKey),
                Inverse = inverse.Name,
            };
        }

        var partners = _links.PartnersOf(entity, navigation);
        if (partners.Single is { } partner)
        {
            return LinkMany(navigation, model, target, partner);
        }

        NavigationChecks.ReportMissing(
            entity, navigation, target, candidates.Back.Count > 0 ? candidates : partners, findings);
        return model;
    }

    private NavigationModel LinkMany(
        NavigationShape navigation, NavigationModel model, EntityShape target, NavigationShape partner)
    {
        var link = _links.Describe(entity, navigation, partner);
        LinkChecks.Check(entity, navigation, partner, target, link, _links, findings);
        return model with
        {
            Target = target.Type.FullName(),
            Columns = OrdinalsOf(entity.Key),
            TargetColumns = TargetColumnsOf(target, target.Key),
            Inverse = partner.Name,
            Link = link,
        };
    }

    private void AddForeignKey(
        NavigationShape navigation,
        EntityShape target,
        IReadOnlyList<PropertyShape> foreignKey,
        TargetColumns principalColumns,
        bool isUnique)
    {
        var behavior = DeleteBehaviors.Of(entity, navigation, foreignKey, findings);
        var name = "FK_" + table + "_" + string.Join("_", foreignKey.Select(property => property.ColumnName));
        if (_foreignKeys.Exists(other => other.Name == name))
        {
            // Two navigations over the same columns: the database needs one constraint for each table they lead to.
            if (_foreignKeys.Exists(other => other.Name == name && other.Principal == target.Type.FullName()))
            {
                return;
            }

            name += "_" + navigation.Name;
        }

        _uses.Add(new ForeignKeyUse(OrdinalsOf(foreignKey), isUnique));
        _foreignKeys.Add(new ForeignKeyModel(
            name, OrdinalsOf(foreignKey), target.Type.FullName(), principalColumns, behavior));
    }

    // An editor shows the source of another project, too; a build shows its metadata.
    private TargetColumns TargetColumnsOf(EntityShape target, IReadOnlyList<PropertyShape> properties)
        => SymbolEqualityComparer.Default.Equals(target.Type.ContainingAssembly, entity.Type.ContainingAssembly)
            ? new TargetColumns(OrdinalsOf(properties), EquatableArray<string>.Empty)
            : new TargetColumns(
                EquatableArray<int>.Empty,
                EquatableArray<string>.From(properties.Select(property => property.Symbol.Name)));

    private static EquatableArray<int> OrdinalsOf(IReadOnlyList<PropertyShape> properties)
    {
        var ordinals = new int[properties.Count];
        for (var i = 0; i < ordinals.Length; i++)
        {
            ordinals[i] = properties[i].Ordinal;
        }

        return new EquatableArray<int>(ordinals);
    }
}

/// <summary>Columns that reference another table.</summary>
internal sealed record ForeignKeyUse(EquatableArray<int> Columns, bool IsUnique);
