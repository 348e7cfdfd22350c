using Orm.Engine.Functions;
using Orm.Engine.Types;
using static Orm.Engine.Types.SqlTypeKind;

namespace Orm.Backends.Engine.Functions;

/// <summary>What Unicode says of a character, as <see cref="char"/>'s methods tell it.</summary>
internal static class CharacterFunctions
{
    internal static readonly ScalarFunction[] All =
    [
        Test("orm_is_digit", char.IsDigit),
        Test("orm_is_letter", char.IsLetter),
        Test("orm_is_letter_or_digit", char.IsLetterOrDigit),
        Test("orm_is_number", char.IsNumber),
        Test("orm_is_white_space", char.IsWhiteSpace),
        Test("orm_is_upper", char.IsUpper),
        Test("orm_is_lower", char.IsLower),
        Test("orm_is_punctuation", char.IsPunctuation),
        Test("orm_is_symbol", char.IsSymbol),
        Test("orm_is_separator", char.IsSeparator),
        Test("orm_is_control", char.IsControl),
        Typed.Of("orm_numeric_value", SqlType.Double, a => SqlValue.Double(
            char.GetNumericValue(a.Text(0)[0])), Text),
        Typed.Of("orm_code", SqlType.Integer, a => SqlValue.Integer(a.Text(0)[0]), Text),
        Typed.Of("orm_char", SqlType.Text, a => SqlValue.Text(((char)a.Int64(0)).ToString()), BigInt),
    ];

    private static ScalarFunction Test(string name, Func<char, bool> test)
        => Typed.Of(name, SqlType.Boolean, a => SqlValue.Boolean(test(a.Text(0)[0])), Text);
}
