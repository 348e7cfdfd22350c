using Orm.Linq.Ir;
using Orm.Linq.Syntax;
using Orm.Model;

namespace Orm.Linq.Translation;

/// <summary>The default values of C#'s value types.</summary>
internal static class Defaults
{
    internal static Scalar Of(ScalarType type, SyntaxNode node) => type.Kind switch
    {
        _ when type.Conversion is not null => throw new TranslationException(
            node, "The column is stored through a conversion. Give the default value as an argument."),
        ScalarKind.Boolean => LiteralScalar.False,
        ScalarKind.String or ScalarKind.Bytes => LiteralScalar.Null(type),
        _ when type.IsNumeric => new LiteralScalar(Values.ConvertLiteral(0, type.Kind), type),
        _ => throw new TranslationException(node, "Give the default value as an argument."),
    };
}
