using Microsoft.CodeAnalysis;
using Orm.Generator.Diagnostics;
using Orm.Generator.Models;

namespace Orm.Generator.Extraction;

/// <summary>Reads an entity whole: its own shape, and what ties it to others.</summary>
internal static class EntityReader
{
    /// <summary>
    /// The entity's model, and what is wrong with its declaration. The model is null where no code can be written.
    /// </summary>
    internal static (EntityModel? Model, Findings Findings) Read(
        INamedTypeSymbol type, Compilation compilation, CancellationToken cancellationToken)
    {
        var shapes = EntityShapes.Of(compilation);
        var shape = shapes.Get(type);
        cancellationToken.ThrowIfCancellationRequested();
        var findings = new Findings(shape.Findings);
        var (table, schema) = TableOf(shape, findings);
        var linker = new NavigationLinker(shapes, shape, table, findings);
        var navigations = linker.LinkAll();
        cancellationToken.ThrowIfCancellationRequested();
        foreach (var property in shape.Properties)
        {
            Generation.Check(shapes, shape, property, findings);
        }

        var indexes = new IndexReader(shape, table, findings);
        var columns = ColumnReader.Read(shapes, shape);
        var hasColumnNames = HasColumnNames(type, findings);
        var model = new EntityModel
        {
            Type = TypeDeclarations.Describe(type),
            Table = table,
            Schema = schema,
            Columns = columns,
            Key = EquatableArray<int>.From(shape.Key.Select(property => property.Ordinal).ToList()),
            Constructor = shape.Constructor,
            Navigations = EquatableArray<NavigationModel>.From(navigations),
            ForeignKeys = EquatableArray<ForeignKeyModel>.From(linker.ForeignKeys),
            Indexes = indexes.Read(linker.Uses),
            Checks = indexes.ReadChecks(),
            HasColumnNames = hasColumnNames,
            UsesObsolete = shape.Constructor.IsObsolete || shape.Properties.Any(UsesObsolete),
            VersionOrdinal = OrdinalOf(columns, column => column.IsVersion),
            GeneratedOrdinal = OrdinalOf(columns, column => column.Generation == Generation.Database),
            HasErrors = findings.HasErrors || navigations.Exists(navigation => navigation.Target is null),
        };
        return (shape.CanBeCompleted ? model : null, findings);
    }

    private static (string Table, string? Schema) TableOf(EntityShape shape, Findings findings)
    {
        var plural = Pluralizer.Pluralize(shape.Name);
        if (shape.Type.Find("System.ComponentModel.DataAnnotations.Schema", "TableAttribute") is not { } attribute)
        {
            return (plural, null);
        }

        var schema = attribute.Named("Schema") as string;
        if (string.IsNullOrWhiteSpace(attribute.Text(0) ?? plural))
        {
            findings.Add(ModelRules.InvalidName, attribute, shape.Type, shape.Name, string.Empty, "table");
        }

        if (schema is not null && string.IsNullOrWhiteSpace(schema))
        {
            findings.Add(ModelRules.InvalidName, attribute, shape.Type, shape.Name, string.Empty, "schema");
        }

        return (attribute.Text(0) ?? plural, schema);
    }

    private static bool HasColumnNames(INamedTypeSymbol type, Findings findings)
    {
        // A class can have no member of its own name.
        if (type.Name == "Columns")
        {
            findings.Add(ModelRules.ColumnNamesHidden, type, type.Name);
            return false;
        }

        for (var current = type; current is not null; current = current.BaseType)
        {
            foreach (var member in current.GetMembers("Columns"))
            {
                if (!member.IsGenerated())
                {
                    findings.Add(ModelRules.ColumnNamesHidden, type, type.Name);
                    return false;
                }
            }
        }

        return true;
    }

    private static bool UsesObsolete(PropertyShape property) => property.Symbol.IsObsoleteError()
        || (property.Symbol.Type.WithoutNullable() is { TypeKind: TypeKind.Enum } type
            && type.GetMembers().Any(SymbolFacts.IsObsoleteError))
        || (property.Attributes.Converter?.AttributeClass is { TypeArguments: [INamedTypeSymbol converter] }
            && (converter.IsObsoleteError() || converter.InstanceConstructors.Any(SymbolFacts.IsObsoleteError)));

    private static int OrdinalOf(EquatableArray<ColumnModel> columns, Func<ColumnModel, bool> predicate)
    {
        for (var i = 0; i < columns.Count; i++)
        {
            if (predicate(columns[i]))
            {
                return i;
            }
        }

        return -1;
    }
}
