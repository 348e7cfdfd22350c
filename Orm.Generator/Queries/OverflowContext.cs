using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Orm.Generator.Extraction;

namespace Orm.Generator.Queries;

/// <summary>
/// Whether overflows are errors at a place of the program, which its text says. <c>IsChecked</c> of an operation does
/// not: it is false for whatever cannot overflow, and for conversions of numbers that can be null.
/// </summary>
internal static class OverflowContext
{
    /// <summary>Whether an operation means another thing in a checked context than in an unchecked one.</summary>
    internal static bool Matters(IOperation operation) => operation switch
    {
        IConversionOperation { OperatorMethod: null, IsImplicit: var isImplicit } conversion
            => !isImplicit && IsInteger(conversion.Type),
        IBinaryOperation { OperatorMethod: null } binary => IsArithmetic(binary.OperatorKind) && IsInteger(binary.Type),
        IUnaryOperation { OperatorMethod: null } unary => IsInteger(unary.Type),

        // A type may declare an operator twice, once for checked contexts.
        IConversionOperation { OperatorMethod: { } method } => IsDeclaredTwice(method),
        IBinaryOperation { OperatorMethod: { } method } => IsDeclaredTwice(method),
        _ => false,
    };

    /// <summary>Whether the innermost word around a place, or else the program's options, ask for checks.</summary>
    internal static bool IsCheckedAt(SyntaxNode place, bool byDefault)
    {
        for (var node = place; node is not (null or MemberDeclarationSyntax); node = node.Parent)
        {
            switch (node.Kind())
            {
                case SyntaxKind.CheckedExpression or SyntaxKind.CheckedStatement:
                    return true;
                case SyntaxKind.UncheckedExpression or SyntaxKind.UncheckedStatement:
                    return false;
            }
        }

        return byDefault;
    }

    private static bool IsArithmetic(BinaryOperatorKind kind)
        => kind is BinaryOperatorKind.Add or BinaryOperatorKind.Subtract or BinaryOperatorKind.Multiply;

    private static bool IsInteger(ITypeSymbol? type)
    {
        var value = type?.WithoutNullable();
        return value is { TypeKind: TypeKind.Enum } or
        {
            SpecialType: SpecialType.System_Char or SpecialType.System_IntPtr or SpecialType.System_UIntPtr
                or (>= SpecialType.System_SByte and <= SpecialType.System_UInt64)
        };
    }

    private static bool IsDeclaredTwice(IMethodSymbol method)
    {
        const string Prefix = "op_";
        const string Checked = Prefix + "Checked";
        return method.Name.StartsWith(Checked, StringComparison.Ordinal)
            || !method.ContainingType.GetMembers(Checked + method.Name.Substring(Prefix.Length)).IsEmpty;
    }
}
