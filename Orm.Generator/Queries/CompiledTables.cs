using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Orm.Generator.Extraction;
using Orm.Generator.Models;
using Orm.Linq.Ir;

namespace Orm.Generator.Queries;

/// <summary>
/// What queries know of a compilation's entities, each read once. Kept no longer than the compilation.
/// </summary>
internal sealed class CompiledTables
{
    private static readonly ConditionalWeakTable<Compilation, CompiledTables> ByCompilation = new();

    private readonly ConcurrentDictionary<INamedTypeSymbol, TableInfo?> _tables = new(SymbolEqualityComparer.Default);


    private CompiledTables(Compilation compilation) => Compilation = compilation;

    internal Compilation Compilation { get; }

    internal static CompiledTables Of(Compilation compilation)
        => ByCompilation.GetValue(compilation, key => new CompiledTables(key));

    /// <summary>The table of an entity.</summary>
    /// <exception cref="RuntimeOnlyException">The entity is only known at run time, or it has errors.</exception>
    internal TableInfo Get(INamedTypeSymbol entity) => _tables.GetOrAdd(entity, Create)
        ?? throw new RuntimeOnlyException($"The columns of {entity.Name} are not known: it is declared in another " +
            "assembly, or has errors.");

    private TableInfo? Create(INamedTypeSymbol entity)
    {
        if (!entity.IsEntity() || !entity.IsInSource())
        {
            return null;
        }

        var shape = EntityShapes.Of(Compilation).Get(entity);
        var (model, _) = EntityReader.Read(entity, Compilation, CancellationToken.None);
        if (model is null or { HasErrors: true })
        {
            return null;
        }

        var handle = new EntityHandle(entity, model);
        var columns = model.Columns.Select((column, i) => new ColumnInfo(
            column.Property, column.Name, i, TypeOf(handle, column, shape.Properties[i], i), column.IsNullable));
        var navigations = new Lazy<IReadOnlyList<NavigationInfo>>(
            () => [.. model.Navigations.Select(navigation => NavigationOf(shape, navigation))]);
        return new TableInfo(
            entity.Name, model.Table, model.Schema, [.. columns], [.. model.Key], () => navigations.Value, handle)
        {
            UniqueKeys =
            [
                .. model.Indexes
                    .Where(index => index.IsUnique && !index.Columns.Any(ordinal => model.Columns[ordinal].IsNullable))
                    .Select(index => index.Columns),
            ],
        };
    }

    private NavigationInfo NavigationOf(EntityShape shape, NavigationModel navigation)
    {
        var target = shape.FindNavigation(navigation.Property)?.Target
            ?? throw new RuntimeOnlyException($"The target of {shape.Name}.{navigation.Property} is not known.");
        return new NavigationInfo(
            navigation.Property,
            navigation.IsCollection,
            navigation.IsRequired,
            Get(target),
            navigation.Columns.ToEquatableArray(),
            navigation.TargetColumns.Ordinals.ToEquatableArray())
        {
            Inverse = navigation.Inverse,
            Link = navigation.Link is { } link ? LinkOf(shape, Get(target), link) : null,
        };
    }

    // As the run-time front end has it: the keys of both sides under the names of the link's columns.
    private LinkInfo LinkOf(EntityShape shape, TableInfo target, LinkModel link)
    {
        var owner = Get(shape.Type);
        var owners = owner.Key.Select((column, i) => owner.Columns[column] with { Name = link.Columns[i] }).ToList();
        var targets = target.Key
            .Select((column, i) => target.Columns[column] with { Name = link.TargetColumns[i] })
            .ToList();
        var columns = (link.IsFirst ? owners.Concat(targets) : targets.Concat(owners))
            .Select((column, i) => column with { Property = column.Name, Ordinal = i })
            .ToList();
        var all = Enumerable.Range(0, columns.Count).ToList();
        return new LinkInfo(
            new TableInfo(link.Table, link.Table, schema: null, columns, all, () => [], link),
            all.Skip(link.IsFirst ? 0 : targets.Count).Take(owners.Count).ToEquatableArray(),
            all.Skip(link.IsFirst ? owners.Count : 0).Take(targets.Count).ToEquatableArray());
    }

    // As the run-time front end has it: an enum that is stored as its number needs no conversion.
    private static ScalarType TypeOf(EntityHandle entity, ColumnModel column, PropertyShape property, int ordinal)
    {
        var handle = new ColumnHandle(entity, ordinal);
        var conversion = column.Conversion switch
        {
            ConversionModel.EnumText => new ValueConversion(
                $"the names of {property.Type.MetadataName}", handle, isNameOfEnum: true),
            ConversionModel.Converter => new ValueConversion(
                $"the converter of {property.Type.MetadataName}", handle, isNameOfEnum: false),
            _ => null,
        };
        return new ScalarType(
            column.Kind, (DateTimeKind)Enum.Parse(typeof(DateTimeKind), column.DateTimeKind), conversion);
    }
}

/// <summary>The front end's object for an entity.</summary>
internal sealed record EntityHandle(INamedTypeSymbol Symbol, EntityModel Model);

/// <summary>The front end's object for a column with a conversion.</summary>
internal sealed record ColumnHandle(EntityHandle Entity, int Ordinal);
