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
        _ when Value(type) is { } value
            => new ParameterScalar(Argument.OfConstant(value), type, IsNullable: false),
        _ => throw new TranslationException(node, "Give the default value as an argument."),
    };

    private static object? Value(ScalarType type) => type.Kind switch
    {
        ScalarKind.Char => '\0',
        ScalarKind.DateTime => DateTime.SpecifyKind(default, type.DateTimeKind),
        ScalarKind.DateTimeOffset => default(DateTimeOffset),
        ScalarKind.TimeSpan => TimeSpan.Zero,
        ScalarKind.Guid => Guid.Empty,
        _ => null,
    };
}
