using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace Orm.Generator.Extraction;

/// <summary>
/// The shapes of a compilation's entities, each read once however many others refer to it. They are kept no longer than
/// their compilation.
/// </summary>
internal sealed class EntityShapes
{
    private static readonly ConditionalWeakTable<Compilation, EntityShapes> ByCompilation = new();

    private readonly ConcurrentDictionary<INamedTypeSymbol, EntityShape> _shapes = new(SymbolEqualityComparer.Default);

    private EntityShapes(Compilation compilation) => Compilation = compilation;

    internal Compilation Compilation { get; }

    internal static EntityShapes Of(Compilation compilation)
        => ByCompilation.GetValue(compilation, key => new EntityShapes(key));

    internal EntityShape Get(INamedTypeSymbol type)
        => _shapes.GetOrAdd(type, entity => ShapeReader.Read(entity, Compilation));

    /// <summary>Whether generated code can ask for the entity's model.</summary>
    internal bool HasModel(INamedTypeSymbol type)
    {
        if (type.IsInSource())
        {
            return Get(type).CanBeCompleted;
        }

        foreach (var @interface in type.AllInterfaces)
        {
            if (@interface.Name == "IEntity" && @interface.ContainingNamespace.IsNamed("Orm.Model"))
            {
                return true;
            }
        }

        return false;
    }
}
