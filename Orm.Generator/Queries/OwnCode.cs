using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Orm.Generator.Queries;

/// <summary>Whether setters do anything else than to keep what they are given.</summary>
internal static class OwnCode
{
    /// <summary>Whether somebody wrote what happens when a property is set; yes where it cannot be seen.</summary>
    internal static bool IsIn(IPropertySymbol property)
    {
        // The part with the code may be another generator's, and the setter of a derived class another.
        if (property is { IsPartialDefinition: true, PartialImplementationPart: null }
            or { IsSealed: false, IsVirtual: true } or { IsSealed: false, IsOverride: true })
        {
            return true;
        }

        var written = property.PartialImplementationPart ?? property;
        return written.SetMethod is { } setter && !IsOfRecord(written) && !IsWrittenByCompiler(setter);
    }

    // Properties of a record's parameters have no accessors in the source.
    private static bool IsOfRecord(IPropertySymbol property) => property.OriginalDefinition
        .DeclaringSyntaxReferences is [var written] && written.GetSyntax() is ParameterSyntax;

    private static bool IsWrittenByCompiler(IMethodSymbol setter)
        => setter.OriginalDefinition.DeclaringSyntaxReferences is [var written]
            ? written.GetSyntax() is AccessorDeclarationSyntax { Body: null, ExpressionBody: null }
            : setter.GetAttributes().Any(attribute => attribute.AttributeClass is
            { Name: "CompilerGeneratedAttribute", ContainingNamespace.Name: "CompilerServices" });
}
