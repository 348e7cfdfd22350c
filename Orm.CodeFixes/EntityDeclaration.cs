using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Orm.CodeFixes;

/// <summary>The part of an entity that says that it is one.</summary>
internal static class EntityDeclaration
{
    /// <summary>The attributes of a class with [Entity] among them; null where another part has it.</summary>
    internal static AttributeListSyntax? AttributesOf(ClassDeclarationSyntax type)
        => type.AttributeLists.FirstOrDefault(list => list.Attributes.Any(IsEntity));

    /// <summary>The attributes with an index over properties.</summary>
    /// <param name="attributes">Those with [Entity] among them.</param>
    /// <param name="properties">The names of the properties, in their order.</param>
    internal static AttributeListSyntax WithIndex(AttributeListSyntax attributes, IEnumerable<string> properties)
    {
        var entity = attributes.Attributes.First(IsEntity).Name;
        var names = string.Join(", ", properties.Select(property => $"nameof({property})"));
        var index = SyntaxFactory.Attribute(
            SyntaxFactory.ParseName(entity is QualifiedNameSyntax { Left: var space } ? $"{space}.Index" : "Index"),
            SyntaxFactory.ParseAttributeArgumentList($"({names})"));
        return attributes.WithAttributes(SyntaxFactory.SeparatedList(
            attributes.Attributes.Add(index),
            [
                .. attributes.Attributes.GetSeparators(),
                SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space),
            ]));
    }

    private static bool IsEntity(AttributeSyntax attribute) => (attribute.Name switch
    {
        QualifiedNameSyntax { Right: var right } => right,
        var name => name as SimpleNameSyntax,
    })?.Identifier.ValueText is "Entity" or "EntityAttribute";
}
