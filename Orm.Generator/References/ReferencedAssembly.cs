using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Orm.Generator.Extraction;
using Orm.Generator.Models;

namespace Orm.Generator.References;

/// <summary>
/// What a referenced assembly says of its entities and sets, each read when a query first asks for it. It is kept with
/// the compiler's symbol of the assembly, which lives through all edits of a program until the reference changes.
/// </summary>
internal sealed class ReferencedAssembly
{
    private const string Runtime = "Orm.Runtime";
    private const string Attributes = "Orm.Compiled";

    private static readonly ConditionalWeakTable<IAssemblySymbol, ReferencedAssembly> Known = new();

    private readonly ConcurrentDictionary<string, ReferencedEntity?> _entities = new(StringComparer.Ordinal);
    private readonly Lazy<ImmutableArray<string>> _setNames;

    private ReferencedAssembly(IAssemblySymbol assembly)
    {
        CanHaveEntities = assembly.Modules.Any(
            module => module.ReferencedAssemblies.Any(reference => reference.Name == Runtime));
        _setNames = new(() => CanHaveEntities ? ReadSetNames(assembly) : []);
    }

    /// <summary>Is told what is read of references, to prove that nothing is read twice.</summary>
    internal static AsyncLocal<Action<string>?> Reading { get; } = new();

    /// <summary>Whether the assembly refers to the runtime: of all others nothing is read.</summary>
    internal bool CanHaveEntities { get; }

    /// <summary>What the assembly calls the members that hold or give sets.</summary>
    internal ImmutableArray<string> SetNames => _setNames.Value;

    internal static ReferencedAssembly Of(IAssemblySymbol assembly)
        => Known.TryGetValue(assembly, out var known)
            ? known
            : Known.GetValue(assembly, key => new ReferencedAssembly(key));

    /// <summary>An entity of the assembly; null where its assembly was built without telling of it.</summary>
    internal ReferencedEntity? Find(INamedTypeSymbol entity)
        => _entities.GetOrAdd(entity.FullName(), _ => Read(entity));

    private static ReferencedEntity? Read(INamedTypeSymbol entity)
    {
        Reading.Value?.Invoke(entity.Name);
        return entity.Find(Attributes, "EntityDescriptionAttribute") is { } attribute
            && attribute.Text(0) is { } model && attribute.Text(1) is { } advice
            && attribute.Argument(2) is ulong fingerprint
            && DescriptionReader.Read(TypeDeclarations.Describe(entity), model, advice) is { } read
                ? new ReferencedEntity(read, fingerprint)
                : null;
    }

    private static ImmutableArray<string> ReadSetNames(IAssemblySymbol assembly)
    {
        Reading.Value?.Invoke(assembly.Name);
        return assembly.Find(Attributes, "SetNamesAttribute") is { } attribute ? [.. attribute.Texts(0)] : [];
    }
}

/// <summary>An entity of a referenced assembly.</summary>
/// <param name="Model">What queries know of it.</param>
/// <param name="Fingerprint">Stands for all of that; the assembly's model has it while it runs.</param>
internal sealed record ReferencedEntity(EntityModel Model, ulong Fingerprint);
