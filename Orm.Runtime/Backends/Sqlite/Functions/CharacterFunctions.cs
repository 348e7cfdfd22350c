namespace Orm.Backends.Sqlite.Functions;

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
        StrictFunction.Of("orm_numeric_value", 1, (in call) => call.Return(char.GetNumericValue(call.Text(0)[0]))),
    ];

    private static ScalarFunction Test(string name, Func<char, bool> test)
        => StrictFunction.Of(name, 1, (in call) => call.Return(test(call.Text(0)[0])));
}
