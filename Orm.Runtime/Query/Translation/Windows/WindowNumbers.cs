using System.Globalization;
using Orm.Linq.Ir;
using Orm.Linq.Syntax;

namespace Orm.Linq.Translation.Windows;

/// <summary>Numbers that say how many rows or how far: known before the query, and not below a least one.</summary>
internal static class WindowNumbers
{
    internal static Scalar Translate(SyntaxNode node, CallNode call, string name, int least, Translator translator)
    {
        switch (translator.TranslateScalar(node))
        {
            case LiteralScalar { Value: { } number } literal:
                return Convert.ToDouble(number, CultureInfo.InvariantCulture) >= least
                    ? literal
                    : throw new TranslationException(call, $"'{name}' must be {least} at least, and is {number}.");
            case ParameterScalar parameter:
                return parameter with
                {
                    Argument = parameter.Argument with
                    {
                        Form = least == 0 ? ArgumentForm.NotNegative : ArgumentForm.Positive,
                    },
                };
            default:
                throw new TranslationException(
                    call, $"'{name}' cannot depend on the row. Compute the number before the query.");
        }
    }
}
