using System.Collections.Concurrent;
using System.Globalization;
using System.Text;

namespace Orm.Engine.Functions.Patterns;

/// <summary>The classes and names of characters that expressions can have in brackets.</summary>
internal static class CharacterClasses
{
    private static readonly ConcurrentDictionary<string, CharacterSet> s_classes = new(StringComparer.Ordinal);

    // POSIX's names of characters that are no letters and digits.
    private static readonly Dictionary<string, int> s_names = new(StringComparer.Ordinal)
    {
        ["NUL"] = 0,
        ["alert"] = 7,
        ["backspace"] = 8,
        ["tab"] = 9,
        ["newline"] = 10,
        ["vertical-tab"] = 11,
        ["form-feed"] = 12,
        ["carriage-return"] = 13,
        ["space"] = ' ',
        ["exclamation-mark"] = '!',
        ["quotation-mark"] = '"',
        ["number-sign"] = '#',
        ["dollar-sign"] = '$',
        ["percent-sign"] = '%',
        ["ampersand"] = '&',
        ["apostrophe"] = '\'',
        ["left-parenthesis"] = '(',
        ["right-parenthesis"] = ')',
        ["asterisk"] = '*',
        ["plus-sign"] = '+',
        ["comma"] = ',',
        ["hyphen"] = '-',
        ["hyphen-minus"] = '-',
        ["period"] = '.',
        ["full-stop"] = '.',
        ["slash"] = '/',
        ["solidus"] = '/',
        ["zero"] = '0',
        ["one"] = '1',
        ["two"] = '2',
        ["three"] = '3',
        ["four"] = '4',
        ["five"] = '5',
        ["six"] = '6',
        ["seven"] = '7',
        ["eight"] = '8',
        ["nine"] = '9',
        ["colon"] = ':',
        ["semicolon"] = ';',
        ["less-than-sign"] = '<',
        ["equals-sign"] = '=',
        ["greater-than-sign"] = '>',
        ["question-mark"] = '?',
        ["commercial-at"] = '@',
        ["left-square-bracket"] = '[',
        ["backslash"] = '\\',
        ["reverse-solidus"] = '\\',
        ["right-square-bracket"] = ']',
        ["circumflex"] = '^',
        ["circumflex-accent"] = '^',
        ["underscore"] = '_',
        ["low-line"] = '_',
        ["grave-accent"] = '`',
        ["left-brace"] = '{',
        ["left-curly-bracket"] = '{',
        ["vertical-line"] = '|',
        ["right-brace"] = '}',
        ["right-curly-bracket"] = '}',
        ["tilde"] = '~',
        ["DEL"] = 127,
    };

    /// <summary>What <c>\w</c> means, and what words are made of.</summary>
    internal static CharacterSet Word => Find("word")!;

    internal static CharacterSet Digit => Find("digit")!;

    internal static CharacterSet Space => Find("space")!;

    /// <summary>The character of a name, which may be the character itself; or null.</summary>
    internal static int? Named(string name) => s_names.TryGetValue(name, out int character) ? character
        : name.Length > 0 && Rune.TryGetRuneAt(name, 0, out Rune rune) && rune.Utf16SequenceLength == name.Length
            ? rune.Value
            : null;

    /// <summary>The class of a name, or null.</summary>
    internal static CharacterSet? Find(string name) => Condition(name) is { } condition
        ? s_classes.GetOrAdd(name, static (_, wanted) => CharacterSet.Where(wanted), condition)
        : null;

    private static Func<Rune, bool>? Condition(string name) => name switch
    {
        "alpha" => IsLetter,
        "digit" => rune => rune.Value is >= '0' and <= '9',
        "alnum" => rune => IsLetter(rune) || rune.Value is >= '0' and <= '9',
        "word" => rune => IsLetter(rune) || rune.Value is (>= '0' and <= '9') or '_',
        "upper" => Rune.IsUpper,
        "lower" => Rune.IsLower,
        "space" => IsSpace,
        "blank" => rune => rune.Value is ' ' or '\t',
        "cntrl" => Rune.IsControl,
        "xdigit" => rune => rune.IsAscii && char.IsAsciiHexDigit((char)rune.Value),
        "ascii" => rune => rune.IsAscii,
        "graph" => IsVisible,
        "print" => rune => IsVisible(rune) || (Rune.GetUnicodeCategory(rune) == UnicodeCategory.SpaceSeparator),
        "punct" => rune => IsVisible(rune) && !IsLetter(rune) && rune.Value is not (>= '0' and <= '9'),
        _ => null,
    };

    // Digits of other scripts are letters in C: only ten characters are digits.
    private static bool IsLetter(Rune rune) => Rune.IsLetter(rune)
        || Rune.GetUnicodeCategory(rune) == UnicodeCategory.LetterNumber
        || (!rune.IsAscii && Rune.IsDigit(rune))
        || rune.Value is >= 0x24B6 and <= 0x24E9;

    // A blank that does not break a line belongs to the word.
    private static bool IsSpace(Rune rune) =>
        Rune.IsWhiteSpace(rune) && rune.Value is not (0x85 or 0xA0 or 0x2007 or 0x202F);

    private static bool IsVisible(Rune rune) => !IsSpace(rune) && Rune.GetUnicodeCategory(rune)
        is not (UnicodeCategory.Control or UnicodeCategory.OtherNotAssigned or UnicodeCategory.Surrogate);
}
