using Orm.Linq.Ir;
using Orm.Linq.Syntax;

namespace Orm.Linq.Translation.Members;

/// <summary>
/// Which strings are equal and which comes first. A <see cref="StringComparison"/> may ask for ordinal comparison, with
/// or without regard to letter case; databases have no cultures.
/// </summary>
internal static class StringOrder
{
    /// <summary>Whether two strings are equal.</summary>
    /// <param name="comparison">The ordinal of the argument that says how they are compared.</param>
    internal static Scalar Equal(
        SyntaxNode left, SyntaxNode right, CallNode call, int comparison, Translator translator)
    {
        var ignoresCase = call.Arguments.Count > comparison && IgnoresCase(call.Arguments[comparison]);
        return Equality.OfValues(
            Folded(translator.TranslateScalar(UniversalMembers.Unboxed(left)), ignoresCase),
            Folded(translator.TranslateScalar(UniversalMembers.Unboxed(right)), ignoresCase),
            call);
    }

    /// <summary>Which of two strings, or of their parts, comes first.</summary>
    internal static Scalar Compare(CallNode call, Translator translator)
    {
        var arguments = call.Arguments;
        var isOfParts = arguments.Count >= 5;
        var options = isOfParts ? 5 : 2;
        var ignoresCase = arguments.Count > options && IgnoresCase(arguments[options], arguments.Count - options);
        return UniversalMembers.Compare(
            Folded(isOfParts ? Part(0, 1) : translator.TranslateScalar(arguments[0]), ignoresCase),
            Folded(isOfParts ? Part(2, 3) : translator.TranslateScalar(arguments[1]), ignoresCase),
            call);

        Scalar Part(int text, int start) => FunctionScalar.Of(
            ScalarFunction.Substring,
            ScalarType.Text,
            translator.TranslateScalar(arguments[text]),
            translator.TranslateScalar(arguments[start]),
            translator.TranslateScalar(arguments[4]));
    }

    /// <summary>Whether a comparison that stands in the query ignores letter case.</summary>
    internal static bool IgnoresCase(SyntaxNode comparison, int options = 1)
        => options == 1 && comparison.Type.FullName == "System.StringComparison"
            && comparison is LiteralNode { Value: int value }
            && (StringComparison)value is StringComparison.Ordinal or StringComparison.OrdinalIgnoreCase
                ? value == (int)StringComparison.OrdinalIgnoreCase
                : throw new TranslationException(
                    comparison,
                    "Databases compare text without a culture. Use StringComparison.Ordinal or OrdinalIgnoreCase, " +
                    "written where it is used.");

    /// <summary>A text whose letter case no longer matters.</summary>
    internal static Scalar Folded(Scalar text, bool ignoresCase)
        => ignoresCase ? FunctionScalar.Of(ScalarFunction.Upper, ScalarType.Text, text) : text;
}
