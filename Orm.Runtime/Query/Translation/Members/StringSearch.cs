using Orm.Linq.Ir;
using Orm.Linq.Syntax;

namespace Orm.Linq.Translation.Members;

/// <summary>
/// Where strings are found in others and which comes first. Characters stand for themselves; a
/// <see cref="StringComparison"/> may ask for ordinal comparison, with or without regard to letter case.
/// </summary>
internal static class StringSearch
{
    internal static Scalar Contains(CallNode call, Translator translator)
    {
        var (text, part) = Operands(call, translator);
        return BinaryScalar.Compare(BinaryOperator.Greater, Position(text, part), LiteralScalar.Of(0));
    }

    internal static Scalar StartsWith(CallNode call, Translator translator)
    {
        var (text, part) = Operands(call, translator);
        return BinaryScalar.Compare(
            BinaryOperator.Equal, Function(ScalarFunction.Substring, text, LiteralScalar.Of(1), Length(part)), part);
    }

    // A part that is longer than the text begins before it, where SQL counts differently; what comes out is shorter
    // than the part then, and so never equal to it.
    internal static Scalar EndsWith(CallNode call, Translator translator)
    {
        var (text, part) = Operands(call, translator);
        var rest = new BinaryScalar(BinaryOperator.Subtract, Length(text), Length(part), ScalarType.Int32);
        return BinaryScalar.Compare(
            BinaryOperator.Equal, Function(ScalarFunction.Substring, text, OneBased(rest)), part);
    }

    internal static Scalar IndexOf(CallNode call, Translator translator)
    {
        var (text, part) = Operands(call, translator);
        return new BinaryScalar(
            BinaryOperator.Subtract, Position(text, part), LiteralScalar.Of(1), ScalarType.Int32);
    }

    /// <summary>Whether two strings are equal.</summary>
    /// <param name="comparison">The ordinal of the argument that says how they are compared.</param>
    internal static Scalar Equal(
        SyntaxNode left, SyntaxNode right, CallNode call, int comparison, Translator translator)
    {
        var ignoresCase = IgnoresCase(call, comparison);
        return Equality.OfValues(
            Folded(translator.TranslateScalar(left), ignoresCase),
            Folded(translator.TranslateScalar(right), ignoresCase),
            call);
    }

    /// <summary>Which of two strings comes first.</summary>
    internal static Scalar? Compare(CallNode call, Translator translator)
    {
        if (call.Arguments.Count > 3
            || (call.Arguments.Count == 3 && call.Method.ParameterTypes[2].FullName != "System.StringComparison"))
        {
            return null;
        }

        var ignoresCase = IgnoresCase(call, 2);
        return new FunctionScalar(
            ScalarFunction.Compare,
            EquatableArray.Of(
                Folded(translator.TranslateScalar(call.Arguments[0]), ignoresCase),
                Folded(translator.TranslateScalar(call.Arguments[1]), ignoresCase)),
            ScalarType.Int32,
            IsNullable: false);
    }

    /// <summary>How many characters a string has.</summary>
    internal static Scalar Length(Scalar text) => text switch
    {
        LiteralScalar { Value: string literal } => LiteralScalar.Of(literal.Length),
        { Type.Kind: Model.ScalarKind.Char } => LiteralScalar.Of(1),
        _ => FunctionScalar.Of(ScalarFunction.Length, ScalarType.Int32, text),
    };

    /// <summary>A position as SQL counts it.</summary>
    internal static Scalar OneBased(Scalar index) => index is LiteralScalar { Value: int constant }
        ? LiteralScalar.Of(constant + 1)
        : new BinaryScalar(BinaryOperator.Add, index, LiteralScalar.Of(1), ScalarType.Int32);

    private static (Scalar Text, Scalar Part) Operands(CallNode call, Translator translator)
    {
        if (call.Arguments.Count > 2
            || (call.Arguments.Count == 2 && call.Method.ParameterTypes[1].FullName != "System.StringComparison"))
        {
            throw new TranslationException(
                call, "Only the text and a StringComparison are translated here. Cut the text with Substring first.");
        }

        var ignoresCase = IgnoresCase(call, 1);
        return (
            Folded(translator.TranslateScalar(call.Receiver!), ignoresCase),
            Folded(translator.TranslateScalar(call.Arguments[0]), ignoresCase));
    }

    private static bool IgnoresCase(CallNode call, int argument)
    {
        if (call.Arguments.Count <= argument)
        {
            return false;
        }

        return call.Arguments[argument] is LiteralNode { Value: int comparison }
            && (StringComparison)comparison is StringComparison.Ordinal or StringComparison.OrdinalIgnoreCase
                ? comparison == (int)StringComparison.OrdinalIgnoreCase
                : throw new TranslationException(
                    call.Arguments[argument],
                    "Databases compare text without a culture. Use StringComparison.Ordinal or OrdinalIgnoreCase.");
    }

    private static Scalar Folded(Scalar text, bool ignoresCase)
        => ignoresCase ? Function(ScalarFunction.Upper, text) : text;

    private static FunctionScalar Position(Scalar text, Scalar part)
        => FunctionScalar.Of(ScalarFunction.Position, ScalarType.Int32, text, part);

    private static FunctionScalar Function(ScalarFunction function, params Scalar[] arguments)
        => FunctionScalar.Of(function, ScalarType.Text, arguments);
}
