using Orm.Linq.Ir;
using Orm.Linq.Syntax;

namespace Orm.Linq.Translation;

/// <summary>Databases know no culture: of those that C# can be given, only the invariant one has a meaning.</summary>
internal static class Cultures
{
    /// <summary>Whether an argument names the invariant culture, or none.</summary>
    internal static bool IsInvariant(SyntaxNode provider) => provider switch
    {
        StaticNode { Name: "InvariantCulture", DeclaringType.FullName: "System.Globalization.CultureInfo" } => true,
        UnaryNode { Operator: CSharpUnary.Convert, Operand: var inner } => IsInvariant(inner),
        LiteralNode { Value: null } => true,
        _ => false,
    };

    /// <summary>A value that an invariant culture was asked for, or a refusal.</summary>
    internal static Scalar Invariant(Scalar value, SyntaxNode provider) => IsInvariant(provider)
        ? value
        : throw Refused(provider);

    internal static TranslationException Refused(SyntaxNode provider) => new(
        provider,
        "Databases have no cultures. Use CultureInfo.InvariantCulture, written where it is used, or format the value " +
        "after the results are read.");
}
