using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Orm.Generator.Extraction;

namespace Orm.Generator.Queries;

/// <summary>What generated code of the same assembly, outside of all types, can name.</summary>
internal sealed class Nameable(Compilation compilation)
{
    private readonly SymbolNames _names = SymbolNames.Of(compilation);

    /// <summary>The type of all objects.</summary>
    internal ITypeSymbol Object { get; } = compilation.GetSpecialType(SpecialType.System_Object);

    /// <summary>Whether arithmetic is checked where the program does not say.</summary>
    internal bool ChecksOverflow => compilation.Options is CSharpCompilationOptions { CheckOverflow: true };

    /// <summary>Whether a type can be named.</summary>
    internal bool Is(ITypeSymbol type) => _names.IsNameable(type, Ask);

    private bool Ask(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => Is(array.ElementType),
        // An extension that members stand in is a type without a name.
        INamedTypeSymbol named => named.TypeKind != TypeKind.Error && !named.IsAnonymousType
            && named.CanBeReferencedByName && !IsFileLocal(named) && IsAccessible(named)
            && named.TypeArguments.All(Is) && (named.ContainingType is null || Is(named.ContainingType)),
        _ => false,
    };

    /// <summary>Whether a member can be named.</summary>
    internal bool Is(ISymbol member) => IsAccessible(member) && Is(member.ContainingType);

    /// <summary>The type's name for generated code, without nullable annotations.</summary>
    /// <exception cref="RuntimeOnlyException">It has none.</exception>
    internal string NameOf(ITypeSymbol type) => Is(type)
        ? _names.Full(type)
        : throw new RuntimeOnlyException($"'{type.ShortName()}' cannot be named outside of the type that it is in.");

    /// <summary>The type's name for generated code, with nullable annotations.</summary>
    /// <exception cref="RuntimeOnlyException">It has none.</exception>
    internal string AnnotatedNameOf(ITypeSymbol type) => Is(type)
        ? _names.Annotated(type)
        : throw new RuntimeOnlyException($"'{type.ShortName()}' cannot be named outside of the type that it is in.");

    /// <summary>The type's name, whether or not it can be written.</summary>
    internal string FullNameOf(ITypeSymbol type) => _names.Full(type);

    private bool IsAccessible(ISymbol symbol) => compilation.IsSymbolAccessibleWithin(symbol, compilation.Assembly);

    private static bool IsFileLocal(INamedTypeSymbol type) => type.IsFileLocal;
}
