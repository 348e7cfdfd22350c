using Orm.Linq.Ir;
using Orm.Linq.Syntax;

namespace Orm.Linq.Translation;

/// <summary>Methods that stand for functions of the database.</summary>
internal static class DatabaseFunctions
{
    internal static Scalar? Translate(CallNode call, Translator translator)
    {
        if (call.Method.Function is not { } name)
        {
            return null;
        }

        if (name.Length == 0 || !name.All(letter => char.IsLetterOrDigit(letter) || letter is '_' or '.'))
        {
            throw new TranslationException(
                call, $"'{name}' is no name of a function. It consists of letters, digits, underscores and dots.");
        }

        var kind = call.Type.Scalar ?? throw new TranslationException(
            call, $"{Names.WithArticle(call.Type)} cannot be stored in a column. A function has one value.");
        var arguments = call.Arguments.Select(translator.TranslateScalar).ToEquatableArray();
        return RawScalar.Call(name, arguments, ScalarType.Of(kind), call.Type.CanBeNull);
    }
}
