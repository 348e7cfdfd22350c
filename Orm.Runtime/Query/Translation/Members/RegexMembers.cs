using Orm.Linq.Ir;
using Orm.Linq.Syntax;

namespace Orm.Linq.Translation.Members;

/// <summary><c>Regex.IsMatch</c>, its static form.</summary>
internal sealed class RegexMembers : IMemberTranslator
{
    private const int IgnoreCase = 1;
    private const int CultureInvariant = 512;

    public string DeclaringType => "System.Text.RegularExpressions.Regex";

    public Scalar? TranslateMember(MemberNode member, Scalar receiver, Translator translator) => null;

    public Scalar? TranslateCall(CallNode call, Translator translator)
    {
        if (call.Method.Name != "IsMatch")
        {
            return null;
        }

        if (call.Receiver is not null || call.Arguments.Count > 3)
        {
            throw new TranslationException(
                call, "Only the pattern of a regular expression can be sent to the database. Write " +
                "Regex.IsMatch(text, pattern), or with RegexOptions.IgnoreCase.");
        }

        var pattern = translator.TranslateScalar(call.Arguments[1]);
        if (call.Arguments.Count == 3 && Options(call.Arguments[2], call) is { } inline)
        {
            pattern = pattern is LiteralScalar { Value: string text }
                ? LiteralScalar.Of(inline + text)
                : new BinaryScalar(BinaryOperator.Concat, LiteralScalar.Of(inline), pattern, ScalarType.Text);
        }

        return FunctionScalar.Of(
            ScalarFunction.RegularExpression,
            ScalarType.Boolean,
            pattern,
            translator.TranslateScalar(call.Arguments[0]));
    }

    private static string? Options(SyntaxNode options, CallNode call)
    {
        var flags = options is LiteralNode { Value: int known } ? known & ~CultureInvariant : -1;
        return flags switch
        {
            0 => null,
            IgnoreCase => "(?i)",
            _ => throw new TranslationException(
                call, "Of the options only IgnoreCase is translated. Others can be written into the pattern: (?m), " +
                "(?s), (?x)."),
        };
    }
}
