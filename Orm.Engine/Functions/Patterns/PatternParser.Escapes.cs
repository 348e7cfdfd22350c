namespace Orm.Engine.Functions.Patterns;

// What stands behind a backslash, and between brackets.
internal sealed partial class PatternParser
{
    private PatternNode ReadEscape()
    {
        _at++;
        int letter = Current;
        if (letter is >= '1' and <= '9')
        {
            return ReadReference();
        }

        PatternPlace? place = letter switch
        {
            'A' => PatternPlace.TextStart,
            'Z' => PatternPlace.TextEnd,
            'm' => PatternPlace.WordStart,
            'M' => PatternPlace.WordEnd,
            'y' => PatternPlace.WordEdge,
            'Y' => PatternPlace.NoWordEdge,
            _ => null,
        };
        if (place is { } found)
        {
            _at++;
            return new PlacePattern(found);
        }

        if (ClassOf(letter) is { } set)
        {
            _at++;
            return new CharacterPattern(
                letter is 'W' or 'D' && _options.LinesEndSets ? set.With(CharacterSet.Of('\n')) : set);
        }

        return Character(ReadCharacterEscape());
    }

    /// <summary>One digit is a reference; more are one if there are so many groups, else a character.</summary>
    private PatternNode ReadReference()
    {
        int start = _at;
        int number = 0;
        while (Current is >= '0' and <= '9')
        {
            number = Math.Min((number * 10) + Current - '0', ushort.MaxValue);
            _at++;
        }

        if (_at - start > 1 && number > _groups.Count)
        {
            _at = start;
            return Character(ReadOctal());
        }

        return number <= _groups.Count && _groups[number - 1] is { } group
            ? new ReferencePattern(number, group)
            : throw Error("a reference is to a group that has not ended before it");
    }

    private static CharacterSet? ClassOf(int letter) => letter switch
    {
        'd' => CharacterClasses.Digit,
        's' => CharacterClasses.Space,
        'w' => CharacterClasses.Word,
        'D' => CharacterClasses.Digit.Inverse(),
        'S' => CharacterClasses.Space.Inverse(),
        'W' => CharacterClasses.Word.Inverse(),
        _ => null,
    };

    // At the letter behind the backslash; behind the escape afterwards.
    private int ReadCharacterEscape()
    {
        int letter = Current;
        if (letter == -1)
        {
            throw Error("it ends with a backslash", @"Write \\ for the character.");
        }

        _at++;
        if (ControlOf(letter) is { } control)
        {
            return control;
        }

        switch (letter)
        {
            case 'c' when Current != -1:
                _at++;
                return _text[_at - 1] & 31;
            case 'u':
                return ReadHex(4, 4);
            case 'U':
                return ReadHex(8, 8);
            case 'x':
                return ReadHex(1, MostRepetitions);
            case >= '0' and <= '9':
                _at--;
                return ReadOctal();
            default:
                _at--;
                bool isLetter = letter is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
                _at += isLetter ? 0 : 1;
                return isLetter ? throw Error("the letter behind a backslash means nothing") : letter;
        }
    }

    private static int? ControlOf(int letter) => letter switch
    {
        'a' => 7,
        'b' => 8,
        'B' => '\\',
        'e' => 27,
        'f' => '\f',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        'v' => '\v',
        _ => null,
    };

    private int ReadOctal()
    {
        int value = 0;
        for (int i = 0; i < 3 && Current is >= '0' and <= '7'; i++)
        {
            value = (value * 8) + Current - '0';
            _at++;
        }

        return value;
    }

    private int ReadHex(int least, int most)
    {
        long value = 0;
        int count = 0;
        for (; count < most && Current is >= 0 and < 128 && char.IsAsciiHexDigit((char)Current); count++)
        {
            value = Math.Min((value * 16) + Convert.ToInt32(((char)Current).ToString(), 16), int.MaxValue);
            _at++;
        }

        return count < least || value > CharacterSet.Last
            ? throw Error("a character's number is not valid")
            : (int)value;
    }

    private PatternNode ReadBrackets()
    {
        if (TryTake("[[:<:]]"))
        {
            return new PlacePattern(PatternPlace.WordStart);
        }

        if (TryTake("[[:>:]]"))
        {
            return new PlacePattern(PatternPlace.WordEnd);
        }

        _at++;
        bool isNegated = Current == '^';
        _at += isNegated ? 1 : 0;
        CharacterSet set = CharacterSet.None;
        bool isFirst = true;
        while (isFirst || Current != ']')
        {
            set = set.With(ReadPart(isFirst));
            isFirst = false;
        }

        _at++;
        set = _options.IgnoresCase ? set.InAnyCase() : set;
        set = isNegated ? set.Inverse() : set;
        return new CharacterPattern(isNegated && _options.LinesEndSets ? set.Without('\n') : set);
    }

    // A class, a character or a range.
    private CharacterSet ReadPart(bool isFirst)
    {
        if (Current == -1)
        {
            throw Error("a bracket is not closed", @"Write \[ for the character.");
        }

        if (Current == '-' && !isFirst && Ahead(1) != ']')
        {
            throw Error("a range in brackets is not valid", "Put - first or last for the character.");
        }

        CharacterSet? known = ReadClass();
        int from = known is null ? ReadElement() : -1;
        if (Current != '-' || Ahead(1) == ']')
        {
            return known ?? CharacterSet.Of(from);
        }

        _at++;
        if (known is not null || ReadClass() is not null)
        {
            throw Error("a range in brackets ends at a class");
        }

        int to = ReadElement();
        return to < from
            ? throw Error("a range in brackets ends before it begins")
            : CharacterSet.Of([(from, to)]);
    }

    private CharacterSet? ReadClass()
    {
        if (Current == '[' && Ahead(1) == ':')
        {
            return CharacterClasses.Find(ReadName(':')) is { } found
                ? _options.IgnoresCase ? found.InAnyCase() : found
                : throw Error("a class of characters is not known", "Classes are alpha, digit, alnum, upper, ...");
        }

        if (Current == '[' && Ahead(1) == '=')
        {
            return CharacterSet.Of(Named(ReadName('=')));
        }

        if (Current == '\\' && ClassOf(Ahead(1)) is { } set)
        {
            _at += 2;
            return set;
        }

        return null;
    }

    private int ReadElement()
    {
        if (Current == '[' && Ahead(1) == '.')
        {
            return Named(ReadName('.'));
        }

        if (Current == '\\')
        {
            _at++;
            return ReadCharacterEscape();
        }

        if (Current == -1)
        {
            throw Error("a bracket is not closed", @"Write \[ for the character.");
        }

        return _text[_at++];
    }

    private int Named(string name) => CharacterClasses.Named(name)
        ?? throw Error("a name of a character is not known");

    // [:name:], [.name.] or [=name=].
    private string ReadName(char mark)
    {
        _at += 2;
        var name = new System.Text.StringBuilder();
        while (Current != mark || Ahead(1) != ']')
        {
            if (Current == -1)
            {
                throw Error("a bracket is not closed");
            }

            name.Append(new System.Text.Rune(_text[_at++]).ToString());
        }

        _at += 2;
        return name.ToString();
    }
}
