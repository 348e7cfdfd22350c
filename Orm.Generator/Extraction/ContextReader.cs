using Microsoft.CodeAnalysis;
using Orm.Generator.Diagnostics;
using Orm.Generator.Models;

namespace Orm.Generator.Extraction;

/// <summary>Reads a context: its sets, and whether its model can be written.</summary>
internal static class ContextReader
{
    /// <summary>Whether a class derives from OrmContext.</summary>
    internal static bool IsContext(INamedTypeSymbol type) => Base(type) is not null;

    internal static (ContextModel? Model, Findings Findings) Read(INamedTypeSymbol type, Compilation compilation)
    {
        var findings = new Findings();
        var root = Base(type);
        if (root is null || !TypeDeclarations.HasName(type))
        {
            return (null, findings);
        }

        if (Obstacle(type) is { } obstacle)
        {
            findings.Add(ModelRules.ContextNotPartial, type, type.Name, obstacle);
            return (null, findings);
        }

        var shapes = EntityShapes.Of(compilation);
        var entities = new List<string>();
        var sets = new List<SetModel>();
        var tables = new Dictionary<string, INamedTypeSymbol>(StringComparer.OrdinalIgnoreCase);
        foreach (var property in SetsOf(type))
        {
            ReadSet(type, property, shapes, entities, sets, tables, findings);
        }

        CheckLinkTables(type, shapes, tables, findings);

        return (new ContextModel(
            TypeDeclarations.Describe(type),
            EquatableArray<string>.From(entities),
            EquatableArray<SetModel>.From(sets),
            ModelModifiers(type, root)), findings);
    }

    private static void ReadSet(
        INamedTypeSymbol context,
        IPropertySymbol property,
        EntityShapes shapes,
        List<string> entities,
        List<SetModel> sets,
        Dictionary<string, INamedTypeSymbol> tables,
        Findings findings)
    {
        var element = ((INamedTypeSymbol)property.Type).TypeArguments[0];
        var isOwn = SymbolEqualityComparer.Default.Equals(property.ContainingType, context);
        if (isOwn && property.IsUnimplementedPartial() && element.TypeKind == TypeKind.Class)
        {
            sets.Add(new SetModel(
                property.Name,
                PartialDeclarations.DeclarationOf(property),
                PartialDeclarations.GetModifiersOf(property),
                PartialDeclarations.SetterOf(property),
                element.FullName()));
        }

        if (isOwn && (property.SetMethod is not null || !(property.IsPartialDefinition || property.IsComputed())))
        {
            findings.Add(ModelRules.SetPropertyShape, property, context.Name, property.Name, element.Name);
        }

        if (element is not INamedTypeSymbol entity || !entity.IsEntity())
        {
            if (isOwn && element.TypeKind != TypeKind.Error)
            {
                findings.Add(ModelRules.SetOfNonEntity, property, context.Name, property.Name, element.ShortName());
            }
        }
        else if (shapes.HasModel(entity) && !entities.Contains(entity.FullName()))
        {
            entities.Add(entity.FullName());
            CheckTable(context, property, entity, tables, findings);
        }
    }

    private static void CheckTable(
        INamedTypeSymbol context,
        IPropertySymbol property,
        INamedTypeSymbol entity,
        Dictionary<string, INamedTypeSymbol> tables,
        Findings findings)
    {
        var attribute = entity.Find("System.ComponentModel.DataAnnotations.Schema", "TableAttribute");
        var table = attribute?.Text(0) ?? Pluralizer.Pluralize(entity.Name);
        var qualified = attribute?.Named("Schema") is string schema ? schema + "." + table : table;
        if (tables.TryGetValue(qualified, out var other))
        {
            findings.Add(ModelRules.DuplicateTable, property, context.Name, other.Name, entity.Name, table);
            return;
        }

        tables.Add(qualified, entity);
    }

    // A table that nobody writes must not be one that somebody wrote, nor that of another relationship.
    private static void CheckLinkTables(
        INamedTypeSymbol context, EntityShapes shapes, Dictionary<string, INamedTypeSymbol> tables, Findings findings)
    {
        var links = new LinkTables(shapes);
        var owners = new Dictionary<string, (string Name, string Other)>(StringComparer.OrdinalIgnoreCase);
        foreach (var entity in tables.Values.ToList())
        {
            foreach (var (navigation, link) in links.Of(shapes.Get(entity)))
            {
                var own = (entity.Name + "." + navigation.Name, navigation.Target!.Name + "." + links
                    .PartnersOf(shapes.Get(entity), navigation).Single!.Name);
                var isNew = !owners.TryGetValue(link.Table, out var known);
                owners[link.Table] = isNew ? own : known;
                if (isNew && tables.TryGetValue(link.Table, out var other))
                {
                    findings.Add(ModelRules.DuplicateTable, context, context.Name, other.Name, own.Item1, link.Table);
                }
                else if (!isNew && known.Name != own.Item2 && known.Name != own.Item1)
                {
                    findings.Add(ModelRules.DuplicateTable, context, context.Name, known.Name, own.Item1, link.Table);
                }
            }
        }
    }

    /// <summary>The sets of the class and of the classes it derives from, the most general first.</summary>
    private static List<IPropertySymbol> SetsOf(INamedTypeSymbol type)
    {
        var sets = new List<IPropertySymbol>();
        for (var current = type; current is not null; current = current.BaseType)
        {
            var own = new List<IPropertySymbol>();
            foreach (var member in current.GetMembers())
            {
                if (member is IPropertySymbol { IsStatic: false, IsIndexer: false, Type: INamedTypeSymbol set } property
                    && set is { Name: "EntitySet", TypeArguments.Length: 1 } && set.ContainingNamespace.IsNamed("Orm"))
                {
                    own.Add(property);
                }
            }

            sets.InsertRange(0, own);
        }

        return sets;
    }

    /// <summary>
    /// An override repeats the accessibility, of which 'internal' only counts in assemblies that see the internals.
    /// </summary>
    private static string? ModelModifiers(INamedTypeSymbol type, INamedTypeSymbol root)
    {
        foreach (var member in type.GetMembers("Model"))
        {
            if (!member.IsGenerated())
            {
                return null;
            }
        }

        return root.ContainingAssembly.GivesAccessTo(type.ContainingAssembly)
            ? "protected internal override"
            : "protected override";
    }

    private static string? Obstacle(INamedTypeSymbol type)
    {
        if (!TypeDeclarations.IsPartial(type))
        {
            return "it is not partial";
        }

        for (var current = type; current is not null; current = current.ContainingType)
        {
            if (current.Arity > 0)
            {
                return "it is generic, or nested in a generic type";
            }

            if (current.IsFileLocal)
            {
                return "it is file-local, or nested in a file-local type";
            }

            if (!TypeDeclarations.IsPartial(current))
            {
                return $"'{current.Name}', which contains it, is not partial";
            }
        }

        return null;
    }

    private static INamedTypeSymbol? Base(INamedTypeSymbol type)
    {
        for (var current = type.BaseType; current is not null; current = current.BaseType)
        {
            if (current is { Name: "OrmContext", Arity: 0 } && current.ContainingNamespace.IsNamed("Orm"))
            {
                return current;
            }
        }

        return null;
    }
}
