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
            && named.TypeArguments.All(Is)
            && (named.ContainingType is { } outer ? Is(outer) : IsFoundByName(named.OriginalDefinition)),
        _ => false,
    };

    // Another reference may have a type of the same name, and one may be known by an alias only.
    private bool IsFoundByName(INamedTypeSymbol type)
    {
        if (type.SpecialType != SpecialType.None || IsOwn(type))
        {
            return true;
        }

        var name = type.ContainingNamespace is { IsGlobalNamespace: false } space
            ? space.ToDisplayString() + "." + type.MetadataName
            : type.MetadataName;
        return HasNoAlias(type) && compilation.GetTypesByMetadataName(name).All(
            other => SymbolEqualityComparer.Default.Equals(other, type)
                || (!IsOwn(other) && !(IsAccessible(other) && HasNoAlias(other))));
    }

    private bool IsOwn(INamedTypeSymbol type)
        => SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly);

    private bool HasNoAlias(INamedTypeSymbol type)
        => compilation.GetMetadataReference(type.ContainingAssembly) is not { Properties.Aliases: var aliases }
            || aliases.IsDefaultOrEmpty || aliases.Contains(MetadataReferenceProperties.GlobalAlias);

    /// <summary>Whether a member can be named.</summary>
    internal bool Is(ISymbol member) => IsAccessible(member) && Is(member.ContainingType);

    /// <summary>The type's name for generated code, without nullable annotations.</summary>
    /// <exception cref="RuntimeOnlyException">It has none.</exception>
    internal string NameOf(ITypeSymbol type) => Is(type)
        ? _names.Full(type)
        : throw HasNoName(type);

    /// <summary>The type's name for generated code, with nullable annotations.</summary>
    /// <exception cref="RuntimeOnlyException">It has none.</exception>
    internal string AnnotatedNameOf(ITypeSymbol type) => Is(type)
        ? _names.Annotated(type)
        : throw HasNoName(type);

    /// <summary>The type's name, whether or not it can be written.</summary>
    internal string FullNameOf(ITypeSymbol type) => _names.Full(type);

    private static RuntimeOnlyException HasNoName(ITypeSymbol type) => new(
        $"'{type.ShortName()}' cannot be named by generated code: it is not visible, or its name is another type's.");

    private bool IsAccessible(ISymbol symbol) => compilation.IsSymbolAccessibleWithin(symbol, compilation.Assembly);

    private static bool IsFileLocal(INamedTypeSymbol type) => type.IsFileLocal;
}
