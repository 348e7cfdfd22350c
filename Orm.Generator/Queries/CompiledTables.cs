using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Orm.Generator.Extraction;
using Orm.Generator.Models;
using Orm.Generator.References;
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
        ?? throw new RuntimeOnlyException(IsForeign(entity)
            ? $"The columns of {entity.Name} are not known: its assembly was built without telling of them."
            : $"The columns of {entity.Name} are not known: it has errors.");

    /// <summary>Whether a type is another assembly's, which may be another one when the program runs.</summary>
    internal bool IsForeign(ITypeSymbol type)
        => !SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, Compilation.Assembly);

    private TableInfo? Create(INamedTypeSymbol entity)
    {
        if (!entity.IsEntity())
        {
            return null;
        }

        if (IsForeign(entity))
        {
            return ReferencedAssembly.Of(entity.ContainingAssembly).Find(entity) is { } known
                ? TableOf(new EntityHandle(entity, known.Model) { Fingerprint = known.Fingerprint })
                : null;
        }

        var (model, _) = EntityReader.Read(entity, Compilation, CancellationToken.None);
        return model is null or { HasErrors: true } ? null : TableOf(new EntityHandle(entity, model));
    }

    private TableInfo TableOf(EntityHandle handle)
    {
        var model = handle.Model;
        var columns = model.Columns.Select((column, i) => new ColumnInfo(
            column.Property, column.Name, i, TypeOf(handle, column, i), column.IsNullable));
        var navigations = new ConcurrentDictionary<string, NavigationInfo?>(StringComparer.Ordinal);
        return new TableInfo(
            handle.Symbol.Name,
            model.Table,
            model.Schema,
            [.. columns],
            [.. model.Key],
            property => navigations.GetOrAdd(property, name => FindNavigation(handle, name)),
            handle)
        {
            UniqueKeys =
            [
                .. model.Indexes
                    .Where(index => index.IsUnique && !index.Columns.Any(ordinal => model.Columns[ordinal].IsNullable))
                    .Select(index => index.Columns),
            ],
        };
    }

    private NavigationInfo? FindNavigation(EntityHandle owner, string property)
        => owner.Model.Navigations.FirstOrDefault(known => known.Property == property) is { } navigation
            ? NavigationOf(owner, navigation)
            : null;

    private NavigationInfo NavigationOf(EntityHandle owner, NavigationModel navigation)
    {
        // Of another assembly not all properties are shown.
        var property = owner.Symbol.GetMembers(navigation.Property).OfType<IPropertySymbol>().FirstOrDefault();
        var target = property is null ? null : NavigationReader.TargetOf(property);
        if (target is null)
        {
            throw new RuntimeOnlyException(
                $"The target of {owner.Symbol.Name}.{navigation.Property} is not known.");
        }

        var table = Get(target);
        return new NavigationInfo(
            navigation.Property,
            navigation.IsCollection,
            navigation.IsRequired,
            table,
            navigation.Columns.ToEquatableArray(),
            OrdinalsOf(navigation.TargetColumns, table).ToEquatableArray())
        {
            Inverse = navigation.Inverse,
            Link = navigation.Link is { } link ? LinkOf(Get(owner.Symbol), table, link) : null,
        };
    }

    private static IReadOnlyList<int> OrdinalsOf(TargetColumns columns, TableInfo target)
        => columns.Properties.Count == 0
            ? columns.Ordinals
            :
            [
                .. columns.Properties.Select(property => target.FindColumn(property)?.Ordinal
                    ?? throw new RuntimeOnlyException($"{target.Entity} has no column for the property '{property}'.")),
            ];

    // As the run-time front end has it: the keys of both sides under the names of the link's columns.
    private static LinkInfo LinkOf(TableInfo owner, TableInfo target, LinkModel link)
    {
        var owners = owner.Key.Select((column, i) => owner.Columns[column] with { Name = link.Columns[i] }).ToList();
        var targets = target.Key
            .Select((column, i) => target.Columns[column] with { Name = link.TargetColumns[i] })
            .ToList();
        var columns = (link.IsFirst ? owners.Concat(targets) : targets.Concat(owners))
            .Select((column, i) => column with { Property = column.Name, Ordinal = i })
            .ToList();
        var all = Enumerable.Range(0, columns.Count).ToList();
        return new LinkInfo(
            new TableInfo(link.Table, link.Table, schema: null, columns, all, _ => null, link),
            all.Skip(link.IsFirst ? 0 : targets.Count).Take(owners.Count).ToEquatableArray(),
            all.Skip(link.IsFirst ? owners.Count : 0).Take(targets.Count).ToEquatableArray());
    }

    // As the run-time front end has it: an enum that is stored as its number needs no conversion.
    private static ScalarType TypeOf(EntityHandle entity, ColumnModel column, int ordinal)
    {
        var handle = new ColumnHandle(entity, ordinal);
        var conversion = column.Conversion switch
        {
            ConversionModel.EnumText => new ValueConversion(
                $"the names of {column.ClrName}", handle, isNameOfEnum: true),
            ConversionModel.Converter => new ValueConversion(
                $"the converter of {column.ClrName}", handle, isNameOfEnum: false),
            _ => null,
        };
        return new ScalarType(
            column.Kind, (DateTimeKind)Enum.Parse(typeof(DateTimeKind), column.DateTimeKind), conversion);
    }
}

/// <summary>The front end's object for an entity.</summary>
internal sealed record EntityHandle(INamedTypeSymbol Symbol, EntityModel Model)
{
    /// <summary>Stands for the model of an entity of another assembly.</summary>
    internal ulong Fingerprint { get; init; }
}

/// <summary>The front end's object for a column with a conversion.</summary>
internal sealed record ColumnHandle(EntityHandle Entity, int Ordinal);
