using Orm.Linq.Ir;
using Orm.Linq.Syntax;
using Orm.Model;

namespace Orm.Linq.Translation.Members;

/// <summary>
/// Where strings are found in others. Characters stand for themselves, none is a wildcard; positions are counted in
/// UTF-16 units from zero.
/// </summary>
internal static class StringSearch
{
    /// <summary>The value of a call; null where the method is none of them.</summary>
    internal static Scalar? Translate(CallNode call, Translator translator) => call.Method.Name switch
    {
        nameof(string.Contains) => Contains(call, translator),
        nameof(string.StartsWith) => IsPart(ScalarFunction.Beginning, call, translator),
        nameof(string.EndsWith) => IsPart(ScalarFunction.Ending, call, translator),
        nameof(string.IndexOf) => Position(ScalarFunction.IndexOf, call, translator),
        nameof(string.LastIndexOf) => Position(ScalarFunction.LastIndexOf, call, translator),
        _ => null,
    };

    /// <summary>How many UTF-16 units a string has.</summary>
    internal static Scalar Length(Scalar text) => text switch
    {
        LiteralScalar { Value: string literal } => LiteralScalar.Of(literal.Length),
        _ => FunctionScalar.Of(ScalarFunction.Length, ScalarType.Int32, text),
    };

    private static Scalar Contains(CallNode call, Translator translator)
    {
        var (operands, _) = Operands(call, positions: 0, translator);
        return BinaryScalar.Compare(
            BinaryOperator.Greater,
            FunctionScalar.Of(ScalarFunction.Occurrence, ScalarType.Int32, operands),
            LiteralScalar.Of(0));
    }

    private static Scalar IsPart(ScalarFunction part, CallNode call, Translator translator)
    {
        var (operands, _) = Operands(call, positions: 0, translator);
        return BinaryScalar.Compare(
            BinaryOperator.Equal, FunctionScalar.Of(part, ScalarType.Text, operands), operands[1]);
    }

    private static Scalar Position(ScalarFunction function, CallNode call, Translator translator)
    {
        var (operands, positions) = Operands(call, positions: 2, translator);
        return FunctionScalar.Of(function, ScalarType.Int32, [.. operands, .. positions]);
    }

    // The text and the part, then the positions, then perhaps a comparison.
    private static (Scalar[] Operands, Scalar[] Positions) Operands(
        CallNode call, int positions, Translator translator)
    {
        var arguments = call.Arguments;
        var last = call.Method.ParameterTypes[arguments.Count - 1].FullName == "System.StringComparison"
            ? arguments.Count - 1
            : arguments.Count;
        if (last - 1 > positions
            || Enumerable.Range(1, last - 1).Any(i => arguments[i].Type.Scalar != ScalarKind.Int32))
        {
            throw new TranslationException(
                call,
                "Databases compare text without a culture. Use StringComparison.Ordinal or OrdinalIgnoreCase.");
        }

        var ignoresCase = last < arguments.Count && StringOrder.IgnoresCase(arguments[last]);
        return (
            [
                StringOrder.Folded(translator.TranslateScalar(call.Receiver!), ignoresCase),
                StringOrder.Folded(translator.TranslateScalar(arguments[0]), ignoresCase),
            ],
            [.. Enumerable.Range(1, last - 1).Select(i => translator.TranslateScalar(arguments[i]))]);
    }
}
