using Orm.Linq.Ir;
using Orm.Linq.Syntax;

namespace Orm.Linq.Translation.Functions;

/// <summary><c>Sql.Like</c>.</summary>
internal sealed class LikeFunction : ISqlFunction
{
    public IReadOnlyList<string> Names { get; } = ["Like"];

    public Scalar Translate(CallNode call, Translator translator) => FunctionScalar.Of(
        ScalarFunction.Like,
        ScalarType.Boolean,
        [.. call.Arguments.Select(argument => Strings.AsText(translator.TranslateScalar(argument), argument))]);
}
