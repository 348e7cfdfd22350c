using Orm.Linq.Ir;
using Orm.Linq.Syntax;
using Orm.Model;

namespace Orm.Linq.Translation.Members;

/// <summary>
/// <see cref="Convert"/>: numbers are rounded to the nearest, of two to the even one, and must fit; texts are parsed,
/// and a null text is zero.
/// </summary>
internal sealed class ConvertMembers : IMemberTranslator
{
    public string DeclaringType => "System.Convert";

    public Scalar? TranslateMember(MemberNode member, Scalar receiver, Translator translator) => null;

    public Scalar? TranslateCall(CallNode call, Translator translator)
    {
        var arguments = call.Arguments;
        if (arguments.Count == 0 || UniversalMembers.Unboxed(arguments[0]) is not { Type.Scalar: { } from } operand
            || (arguments.Count == 2 && !IsProvider(call)) || arguments.Count > 2)
        {
            return null;
        }

        var value = translator.TranslateScalar(operand);
        var converted = call.Method.Name switch
        {
            nameof(Convert.ToString) => Strings.TextOf(value, operand),
            "ToHexString" when from == ScalarKind.Bytes => Hexadecimal(value),
            "ToHexStringLower" when from == ScalarKind.Bytes => FunctionScalar.Of(
                ScalarFunction.Lower, ScalarType.Text, Hexadecimal(value)),
            _ when call.Type.Scalar is { } to => To(to, from, value, call),
            _ => null,
        };
        return converted is not null && arguments.Count == 2
            ? Cultures.Invariant(converted, arguments[1])
            : converted;
    }

    private static Scalar? To(ScalarKind to, ScalarKind from, Scalar value, CallNode call)
    {
        var type = ScalarType.Of(to);
        return (from, to) switch
        {
            _ when from == to => value,
            (_, ScalarKind.DateTime) or (ScalarKind.DateTime, _) => null,
            (ScalarKind.String, ScalarKind.Char) => Parsing.Parse(value, to),
            (ScalarKind.String, _) when type.IsNumeric || to == ScalarKind.Boolean
                => OrZero(Parsing.Parse(value, to), call),
            (ScalarKind.Boolean, _) when type.IsNumeric => Numbers.Cast(AsNumber(value), to, call),
            (_, ScalarKind.Boolean) when value.Type.IsNumeric => UnaryScalar.Not(
                Equality.OfValues(value, LiteralScalar.Of(0), call)),
            (ScalarKind.Char, _) when type.IsInteger => Whole(new CastScalar(value, ScalarType.Int32), to, call),
            (_, ScalarKind.Char) when value.Type.IsInteger
                && Whole(value, ScalarKind.UInt16, call) is { } code => new CastScalar(code, type),
            _ when value.Type.IsNumeric && type.IsInteger => Whole(value, to, call),
            _ when value.Type.IsNumeric && type.IsNumeric => Numbers.Cast(value, to, call),
            _ => null,
        };
    }

    private static Scalar? Whole(Scalar value, ScalarKind to, CallNode call)
    {
        var type = ScalarType.Of(to);
        if (Numbers.IsWidening(value.Type.Kind, to))
        {
            return Numbers.Cast(value, to, call);
        }

        return to == ScalarKind.UInt64 && !value.Type.IsInteger
            ? null
            : FunctionScalar.Of(
                value.Type.IsInteger ? ScalarFunction.Checked : ScalarFunction.CheckedRound,
                type,
                value,
                value.Type.Kind == ScalarKind.UInt64 ? new LiteralScalar(0L, ScalarType.Int64) : Numbers.Least(to),
                Numbers.Greatest(to));
    }

    private static Scalar AsNumber(Scalar truth) => CaseScalar.When(
        Values.AsCondition(truth), LiteralScalar.Of(1), LiteralScalar.Of(0));

    private static Scalar OrZero(Scalar value, CallNode call) => value.IsNullable
        ? new FunctionScalar(
            ScalarFunction.Coalesce,
            EquatableArray.Of(value, Defaults.Of(value.Type, call)),
            value.Type,
            IsNullable: false)
        : value;

    private static FunctionScalar Hexadecimal(Scalar bytes)
        => FunctionScalar.Of(ScalarFunction.Hexadecimal, ScalarType.Text, bytes);

    private static bool IsProvider(CallNode call)
        => call.Method.ParameterTypes[1].FullName == "System.IFormatProvider";
}
