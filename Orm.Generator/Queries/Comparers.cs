using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Orm.Generator.Extraction;

namespace Orm.Generator.Queries;

/// <summary>What is known of a comparer before the program runs.</summary>
internal static class Comparers
{
    private const string Generic = "System.Collections.Generic";

    /// <summary>Whether an argument says how elements are compared.</summary>
    internal static bool Is(IArgumentOperation argument)
        => argument.Parameter?.Type is { Name: "IEqualityComparer" or "IComparer", ContainingNamespace: { } space }
            && space.IsNamed(Generic);

    /// <summary>
    /// Whether an argument is a comparer that does what is done without one; the counterpart of
    /// <c>DefaultComparers</c>.
    /// </summary>
    internal static bool IsDefault(IArgumentOperation argument)
        => Is(argument) && RunQuery.Unwrap(argument.Value) is var comparer
            && (comparer is IDefaultValueOperation or { ConstantValue: { HasValue: true, Value: null } }
                || (comparer is IPropertyReferenceOperation { Property: { IsStatic: true } property }
                    && IsDefault(property.Name, property.ContainingType)));

    private static bool IsDefault(string member, INamedTypeSymbol type) => (member, type.Name) switch
    {
        (nameof(StringComparer.Ordinal), nameof(StringComparer)) => type.ContainingNamespace.IsNamed("System"),
        ("Default", "EqualityComparer" or "Comparer") => type.ContainingNamespace.IsNamed(Generic),
        _ => false,
    };

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
