using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Orm.Generator.Queries;

/// <summary>What is known of a comparer before the program runs.</summary>
internal static class Comparers
{
    /// <summary>Whether it does what is done without one: null, or the default of its type.</summary>
    internal static bool IsDefault(IOperation comparer)
        => comparer.ConstantValue is { HasValue: true, Value: null }
            || comparer is IDefaultValueOperation
            || (comparer is IPropertyReferenceOperation { Property: { IsStatic: true } property }
                && (property.Name == "Default" || property is
                {
                    Name: "Ordinal", ContainingType.Name: nameof(StringComparer)
                }));

    /// <summary>Whether it certainly compares in another way: it is made here, or known by its name.</summary>
    internal static bool IsOther(IOperation comparer) => comparer switch
    {
        IObjectCreationOperation => true,
        IPropertyReferenceOperation { Property: var property } => IsOther(property.ContainingType.Name, property.Name),
        IFieldReferenceOperation { Field: { IsStatic: true, IsReadOnly: true } field }
            => field.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is VariableDeclaratorSyntax
            {
                Initializer.Value: MemberAccessExpressionSyntax { Expression: var type, Name: var name },
            } && IsOther(type.ToString(), name.Identifier.ValueText),
        _ => false,
    };

    private static bool IsOther(string type, string member)
        => type.EndsWith(nameof(StringComparer), StringComparison.Ordinal) && member != nameof(StringComparer.Ordinal);
}
