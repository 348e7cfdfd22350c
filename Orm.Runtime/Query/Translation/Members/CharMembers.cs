using Orm.Linq.Ir;
using Orm.Linq.Syntax;
using Orm.Model;

namespace Orm.Linq.Translation.Members;

/// <summary><see cref="char"/>: what Unicode says of a character.</summary>
internal sealed class CharMembers : IMemberTranslator
{
    public string DeclaringType => "System.Char";

    public Scalar? TranslateMember(MemberNode member, Scalar receiver, Translator translator) => null;

    public Scalar? TranslateCall(CallNode call, Translator translator)
    {
        if (call.Receiver is not null)
        {
            return null;
        }

        Scalar Character() => CharacterOf(call, translator);
        return (call.Method.Name, call.Arguments.Count) switch
        {
            ("Parse", 1) when call.Arguments[0].Type.Scalar == ScalarKind.String
                => Parsing.Parse(call, ScalarKind.Char, translator),
            ("ToString", 1) => Strings.AsText(translator.TranslateScalar(call.Arguments[0]), call.Arguments[0]),
            ("ToUpperInvariant" or "ToUpper", 1) => Case(ScalarFunction.Upper, Character()),
            ("ToLowerInvariant" or "ToLower", 1) => Case(ScalarFunction.Lower, Character()),
            ("ToUpper", 2) => Cultures.Invariant(Case(ScalarFunction.Upper, Character()), call.Arguments[1]),
            ("ToLower", 2) => Cultures.Invariant(Case(ScalarFunction.Lower, Character()), call.Arguments[1]),
            ("GetNumericValue", _) => FunctionScalar.Of(
                ScalarFunction.NumericValue, ScalarType.Of(ScalarKind.Double), Character()),
            ("IsAscii", 1) => BinaryScalar.Compare(
                BinaryOperator.Less, new CastScalar(Character(), ScalarType.Int32), LiteralScalar.Of(128)),
            ("IsBetween", 3) => Between(
                Character(), translator.TranslateScalar(call.Arguments[1]),
                translator.TranslateScalar(call.Arguments[2])),
            ("IsAsciiDigit", 1) => Between(Character(), '0', '9'),
            ("IsAsciiLetterLower", 1) => Between(Character(), 'a', 'z'),
            ("IsAsciiLetterUpper", 1) => Between(Character(), 'A', 'Z'),
            ("IsAsciiLetter", 1) => IsAsciiLetter(Character()),
            ("IsAsciiLetterOrDigit", 1) => BinaryScalar.Or(
                IsAsciiLetter(Character()), Between(Character(), '0', '9')),
            (var name, 1 or 2) when Test(name) is { } test
                => FunctionScalar.Of(test, ScalarType.Boolean, Character()),
            _ => null,
        };
    }

    // Some methods take a string and a position instead of a character.
    private static Scalar CharacterOf(CallNode call, Translator translator)
    {
        var first = translator.TranslateScalar(call.Arguments[0]);
        return call.Arguments[0].Type.Scalar == ScalarKind.String
            ? StringMembers.CharacterAt(first, translator.TranslateScalar(call.Arguments[1]))
            : first;
    }

    private static ScalarFunction? Test(string method) => method switch
    {
        nameof(char.IsDigit) => ScalarFunction.IsDigit,
        nameof(char.IsLetter) => ScalarFunction.IsLetter,
        nameof(char.IsLetterOrDigit) => ScalarFunction.IsLetterOrDigit,
        nameof(char.IsNumber) => ScalarFunction.IsNumber,
        nameof(char.IsWhiteSpace) => ScalarFunction.IsWhiteSpace,
        nameof(char.IsUpper) => ScalarFunction.IsUpper,
        nameof(char.IsLower) => ScalarFunction.IsLower,
        nameof(char.IsPunctuation) => ScalarFunction.IsPunctuation,
        nameof(char.IsSymbol) => ScalarFunction.IsSymbol,
        nameof(char.IsSeparator) => ScalarFunction.IsSeparator,
        nameof(char.IsControl) => ScalarFunction.IsControl,
        _ => null,
    };

    private static Scalar IsAsciiLetter(Scalar character)
        => BinaryScalar.Or(Between(character, 'a', 'z'), Between(character, 'A', 'Z'));

    private static Scalar Between(Scalar character, char first, char last)
        => Between(character, Literal(first), Literal(last));

    private static Scalar Between(Scalar character, Scalar first, Scalar last) => BinaryScalar.And(
        BinaryScalar.Compare(BinaryOperator.GreaterOrEqual, character, first),
        BinaryScalar.Compare(BinaryOperator.LessOrEqual, character, last));

    private static LiteralScalar Literal(char character) => new(character, ScalarType.Of(ScalarKind.Char));

    private static Scalar Case(ScalarFunction function, Scalar character)
        => FunctionScalar.Of(function, ScalarType.Of(ScalarKind.Char), character);
}
