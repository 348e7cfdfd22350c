using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Orm.Generator.Extraction;

namespace Orm.Generator.Queries;

/// <summary>
/// What types are called, asked for once: the compiler puts a name together again each time, which is a third of what
/// it costs to write a query. Kept no longer than the compilation.
/// </summary>
internal sealed class SymbolNames
{
    private static readonly ConditionalWeakTable<Compilation, SymbolNames> ByCompilation = new();

    private readonly ConcurrentDictionary<ITypeSymbol, string> _full = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ITypeSymbol, string> _short = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ITypeSymbol, string> _metadata = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ITypeSymbol, string> _annotated =
        new(SymbolEqualityComparer.IncludeNullability);

    private readonly ConcurrentDictionary<ITypeSymbol, bool> _nameable = new(SymbolEqualityComparer.Default);

    internal static SymbolNames Of(Compilation compilation) => ByCompilation.GetOrCreateValue(compilation);

    /// <summary>As generated code names it, without nullable annotations.</summary>
    internal string Full(ITypeSymbol type) => _full.GetOrAdd(type, known => known.FullName());

    /// <summary>As generated code names it, with nullable annotations.</summary>
    internal string Annotated(ITypeSymbol type) => _annotated.GetOrAdd(type, known => known.AnnotatedName());

    /// <summary>As people write it.</summary>
    internal string Short(ITypeSymbol type) => _short.GetOrAdd(type, known => known.ShortName());

    /// <summary>As reflection has it: nested types behind a plus sign, no type arguments.</summary>
    internal string Metadata(ITypeSymbol type) => _metadata.GetOrAdd(type, MetadataName);

    /// <summary>What is known of whether generated code can name a type.</summary>
    internal bool IsNameable(ITypeSymbol type, Func<ITypeSymbol, bool> ask) => _nameable.GetOrAdd(type, ask);

    private static string MetadataName(ITypeSymbol type)
    {
        var name = type.Name;
        for (var outer = type.ContainingType; outer is not null; outer = outer.ContainingType)
        {
            name = outer.Name + "+" + name;
        }

        return type.ContainingNamespace is { IsGlobalNamespace: false } space
            ? space.ToDisplayString() + "." + name
            : name;
    }
}
