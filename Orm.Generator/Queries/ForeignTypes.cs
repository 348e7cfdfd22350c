using System.Collections;
using Microsoft.CodeAnalysis;
using Orm.Generator.Extraction;
using Orm.Generator.References;
using Orm.Linq.Syntax;

namespace Orm.Generator.Queries;

/// <summary>
/// What a query depends on in other assemblies, which may be others when the program runs: the entities that it names,
/// and the enums whose members its SQL was made of.
/// </summary>
internal sealed class ForeignTypes(Compilation compilation)
{
    private readonly CompiledTables _tables = CompiledTables.Of(compilation);
    private readonly List<INamedTypeSymbol> _entities = [];
    private readonly List<(INamedTypeSymbol Type, IReadOnlyList<EnumMember> Members)> _enums = [];

    /// <summary>Each of them, in the order in which the query came to them.</summary>
    /// <exception cref="RuntimeOnlyException">Of an entity nothing is known.</exception>
    internal IReadOnlyList<ForeignType> All =>
    [
        .. _entities.Select(entity => new ForeignType(
            entity, ((EntityHandle)_tables.Get(entity).Handle).Fingerprint, IsEnum: false)),
        .. _enums.Select(known => new ForeignType(
            known.Type, EnumMember.FingerprintOf(known.Members), IsEnum: true)),
    ];

    /// <summary>Notes a type that the query names: no table becomes a part of it without that.</summary>
    internal void Note(ITypeSymbol type)
    {
        if (type is INamedTypeSymbol { TypeKind: TypeKind.Class, SpecialType: SpecialType.None } entity
            && _tables.IsForeign(entity) && ReferencedAssembly.Of(entity.ContainingAssembly).CanHaveEntities
            && entity.IsEntity())
        {
            _entities.Add(entity);
        }
    }

    /// <summary>The members of an enum, which notes it as soon as they are looked at.</summary>
    internal IReadOnlyList<EnumMember> Watch(INamedTypeSymbol type, IReadOnlyList<EnumMember> members)
        => _tables.IsForeign(type) ? new Watched(members, () => Add(type, members)) : members;

    private void Add(INamedTypeSymbol type, IReadOnlyList<EnumMember> members)
    {
        if (!_enums.Exists(known => SymbolEqualityComparer.Default.Equals(known.Type, type)))
        {
            _enums.Add((type, members));
        }
    }

    // Most queries compare values, and do not care which others there are.
    private sealed class Watched(IReadOnlyList<EnumMember> members, Action look) : IReadOnlyList<EnumMember>
    {
        public int Count
        {
            get
            {
                look();
                return members.Count;
            }
        }

        public EnumMember this[int index]
        {
            get
            {
                look();
                return members[index];
            }
        }

        public IEnumerator<EnumMember> GetEnumerator()
        {
            look();
            return members.GetEnumerator();
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}

/// <summary>An entity or an enum of another assembly.</summary>
/// <param name="Type">The type.</param>
/// <param name="Fingerprint">Stands for what is known of it.</param>
/// <param name="IsEnum">Which of both it is.</param>
internal sealed record ForeignType(INamedTypeSymbol Type, ulong Fingerprint, bool IsEnum);
