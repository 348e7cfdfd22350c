namespace Orm.Engine.Functions.Patterns;

// How often something may stand there.
internal sealed partial class PatternParser
{
    private PatternNode Unrepeated(PatternNode place) => AtQuantifier
        ? throw Error("a quantifier stands behind a place", "A place has no width that could be repeated.")
        : place;

    private bool AtQuantifier => Current is '*' or '+' or '?' || (Current == '{' && Ahead(1) is >= '0' and <= '9');

    private PatternNode ReadQuantifiers(PatternNode item)
    {
        if (!AtQuantifier)
        {
            return item;
        }

        (int Least, int? Most) bound = Current switch
        {
            '*' => (0, null),
            '+' => (1, null),
            '?' => (0, 1),
            _ => ReadBound(),
        };
        bool isExact = Current == '}' && !_hasComma;
        _at++;
        bool isModest = Current == '?';
        _at += isModest ? 1 : 0;
        SkipBlanks();
        return AtQuantifier
            ? throw Error("a quantifier stands behind a quantifier", "Put the first one and what it repeats in (?: ).")
            : new RepeatPattern(
                item, bound.Least, bound.Most,
                isExact ? PatternTraits.None : isModest ? PatternTraits.Shorter : PatternTraits.Longer);
    }

    // {m}, {m,} or {m,n}; stops at the brace.
    private (int Least, int? Most) ReadBound()
    {
        _at++;
        int least = ReadRepetitions();
        _hasComma = Current == ',';
        int? most = least;
        if (_hasComma)
        {
            _at++;
            most = Current is >= '0' and <= '9' ? ReadRepetitions() : null;
        }

        return Current != '}' ? throw Error("a brace is not closed", @"Write \{ for the character.")
            : most < least ? throw Error("a quantifier ends before it begins")
            : (least, most);
    }

    private int ReadRepetitions()
    {
        int number = 0;
        for (; Current is >= '0' and <= '9'; _at++)
        {
            number = (number * 10) + Current - '0';
            if (number > MostRepetitions)
            {
                throw Error("more than 255 repetitions are asked for");
            }
        }

        return number;
    }
}
