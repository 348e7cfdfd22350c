using Orm.Linq.Ir;
using Orm.Linq.Syntax;
using Orm.Model;

namespace Orm.Linq.Translation.Members;

/// <summary>
/// Texts as values. A text is read in the invariant culture; where it has another form, the statement fails, as C#
/// throws.
/// </summary>
internal static class Parsing
{
    /// <summary>A call of a Parse method with a text and perhaps a culture.</summary>
    internal static Scalar? Parse(CallNode call, ScalarKind kind, Translator translator)
    {
        if (call.Arguments.Count == 2)
        {
            if (call.Method.ParameterTypes[1].FullName != "System.IFormatProvider")
            {
                return null;
            }

            return Cultures.Invariant(
                Parse(translator.TranslateScalar(call.Arguments[0]), kind), call.Arguments[1]);
        }

        return Parse(translator.TranslateScalar(call.Arguments[0]), kind);
    }

    /// <summary>A text as a value.</summary>
    internal static Scalar Parse(Scalar text, ScalarKind kind)
    {
        var type = ScalarType.Of(kind);
        return kind switch
        {
            ScalarKind.Boolean => FunctionScalar.Of(ScalarFunction.ParseBoolean, type, text),
            ScalarKind.Char => FunctionScalar.Of(ScalarFunction.ParseCharacter, type, text),
            ScalarKind.UInt64 => FunctionScalar.Of(ScalarFunction.ParseUnsigned, type, text),
            ScalarKind.Single => FunctionScalar.Of(ScalarFunction.ParseSingle, type, text),
            ScalarKind.Double => FunctionScalar.Of(ScalarFunction.ParseDouble, type, text),
            ScalarKind.Decimal => FunctionScalar.Of(ScalarFunction.ParseDecimal, type, text),
            _ => FunctionScalar.Of(
                ScalarFunction.ParseInteger, type, text, Numbers.Least(kind), Numbers.Greatest(kind)),
        };
    }
}
