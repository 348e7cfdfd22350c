using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Orm.Generator.Models;

namespace Orm.Generator.Extraction;

/// <summary>What is needed to write another part of a type.</summary>
internal static class TypeDeclarations
{
    internal static TypeModel Describe(INamedTypeSymbol type)
    {
        var containing = new List<string>();
        for (var outer = type.ContainingType; outer is not null; outer = outer.ContainingType)
        {
            containing.Insert(0, HeaderOf(outer));
        }

        return new TypeModel(
            NamespaceOf(type),
            EquatableArray<string>.From(containing),
            HeaderOf(type),
            type.Name,
            type.FullName(),
            HintNameOf(type));
    }

    /// <summary>Whether every declaration of a type in source says partial; true for types without source.</summary>
    internal static bool IsPartial(INamedTypeSymbol type)
    {
        foreach (var reference in type.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax() is TypeDeclarationSyntax declaration
                && !declaration.Modifiers.Any(SyntaxKind.PartialKeyword))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the type, and everything around it, has a name: while one is being typed, it has not.</summary>
    internal static bool HasName(INamedTypeSymbol type)
    {
        ISymbol symbol = type;
        while (symbol is not INamespaceSymbol { IsGlobalNamespace: true })
        {
            if (symbol.Name.Length == 0)
            {
                return false;
            }

            symbol = symbol.ContainingSymbol;
        }

        return true;
    }

    private static string NamespaceOf(INamedTypeSymbol type)
        => type.ContainingNamespace is { IsGlobalNamespace: false } @namespace
            ? @namespace.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat
                .WithGlobalNamespaceStyle(SymbolDisplayGlobalNamespaceStyle.Omitted))
            : string.Empty;

    private static string HeaderOf(INamedTypeSymbol type)
    {
        var header = new StringBuilder("partial ")
            .Append(Keyword(type)).Append(' ').Append(SymbolFacts.Escape(type.Name));
        if (type.Arity > 0)
        {
            header.Append('<');
            for (var i = 0; i < type.Arity; i++)
            {
                header.Append(i == 0 ? string.Empty : ", ").Append(SymbolFacts.Escape(type.TypeParameters[i].Name));
            }

            header.Append('>');
        }

        return header.ToString();
    }

    private static string Keyword(INamedTypeSymbol type) => type switch
    {
        { IsRecord: true, TypeKind: TypeKind.Struct } => "record struct",
        { IsRecord: true } => "record",
        { TypeKind: TypeKind.Struct } => "struct",
        { TypeKind: TypeKind.Interface } => "interface",
        _ => "class",
    };

    /// <summary>
    /// The name with namespaces and outer types, and the arity where there is one: unique but for case.
    /// </summary>
    private static string HintNameOf(INamedTypeSymbol type)
    {
        var name = type.MetadataName;
        for (var outer = type.ContainingType; outer is not null; outer = outer.ContainingType)
        {
            name = outer.MetadataName + "." + name;
        }

        var @namespace = type.ContainingNamespace;
        while (@namespace is { IsGlobalNamespace: false })
        {
            name = @namespace.Name + "." + name;
            @namespace = @namespace.ContainingNamespace;
        }

        return name;
    }
}
