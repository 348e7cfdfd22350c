using System.Globalization;
using System.Text;
using Orm.Engine.Types;

namespace Orm.Engine.Functions.Patterns;

/// <summary>
/// Reads a regular expression as PostgreSQL writes them: POSIX's extended ones with escapes, look-around, references
/// and modest quantifiers (its "advanced" ones).
/// </summary>
internal sealed partial class PatternParser
{
    /// <summary>How often something may be repeated, as POSIX says.</summary>
    private const int MostRepetitions = 255;

    private const int MostDepth = 500;

    private readonly int[] _text;
    private readonly List<PatternNode?> _groups = [];
    private PatternOptions _options;
    private int _at;
    private int _depth;

    // Whether the bound that was read last has a comma.
    private bool _hasComma;

    private PatternParser(string pattern, PatternOptions options)
    {
        _text = [.. pattern.EnumerateRunes().Select(rune => rune.Value)];
        _options = options;
    }

    /// <summary>Reads an expression.</summary>
    /// <returns>What it matches, how many groups it has, and what its own options make of the case.</returns>
    /// <exception cref="StatementException">It is not one.</exception>
    internal static (PatternNode Node, int Groups, bool IgnoresCase) Parse(string pattern, PatternOptions options)
    {
        var parser = new PatternParser(pattern, options);
        parser.ReadOptions();
        PatternNode node = parser._options.IsLiteral ? parser.ReadLiteral() : parser.ReadAlternatives(inside: false);
        return (node, parser._groups.Count, parser._options.IgnoresCase);
    }

    private int Current => _at < _text.Length ? _text[_at] : -1;

    // *** and (? at the start say how the rest is meant.
    private void ReadOptions()
    {
        if (TryTake("***="))
        {
            _options = _options with { IsLiteral = true };
            return;
        }

        TryTake("***:");
        if (Current == '(' && Ahead(1) == '?' && Ahead(2) is >= 'a' and <= 'z')
        {
            for (_at += 2; Current != ')'; _at++)
            {
                _options = (Current is >= 'a' and <= 'z' ? _options.With((char)Current) : null)
                    ?? throw Error("an option is not known", "Options are c, i, m, n, p, q, s, t, w and x.");
            }

            _at++;
        }
    }

    private SequencePattern ReadLiteral() => new([.. _text[_at..].Select(character => Character(character))]);

    private PatternNode ReadAlternatives(bool inside)
    {
        if (++_depth > MostDepth)
        {
            throw Error("it is nested too deeply");
        }

        var branches = new List<PatternNode> { ReadBranch() };
        while (Current == '|')
        {
            _at++;
            branches.Add(ReadBranch());
        }

        _depth--;
        return Current == ')' && !inside ? throw Error("a parenthesis is closed that was not opened", @"Write \).")
            : branches.Count == 1 ? branches[0]
            : new AlternativesPattern([.. branches]);
    }

    private PatternNode ReadBranch()
    {
        var items = new List<PatternNode>();
        SkipBlanks();
        while (Current is not (-1 or '|' or ')'))
        {
            PatternNode item = ReadAtom();
            SkipBlanks();
            items.Add(item is PlacePattern or LookPattern ? Unrepeated(item) : ReadQuantifiers(item));
            SkipBlanks();
        }

        return items.Count switch
        {
            0 => new EmptyPattern(),
            1 => items[0],
            _ => new SequencePattern([.. items]),
        };
    }

    private PatternNode ReadAtom()
    {
        int character = Current;
        switch (character)
        {
            case '*' or '+' or '?':
                throw Error("a quantifier has nothing to repeat", @"Write \ in front of it for the character.");
            case '{' when AtQuantifier:
                throw Error("a quantifier has nothing to repeat", @"Write \{ for the character.");
            case '(':
                return ReadParenthesis();
            case '[':
                return ReadBrackets();
            case '\\':
                return ReadEscape();
        }

        _at++;
        return character switch
        {
            '.' => new CharacterPattern(
                _options.LinesEndSets ? CharacterSet.All.Without('\n') : CharacterSet.All),
            '^' => new PlacePattern(_options.LinesAreTexts ? PatternPlace.LineStart : PatternPlace.TextStart),
            '$' => new PlacePattern(_options.LinesAreTexts ? PatternPlace.LineEnd : PatternPlace.TextEnd),
            _ => Character(character),
        };
    }

    private PatternNode ReadParenthesis()
    {
        _at++;
        if (Current != '?')
        {
            int number = _groups.Count + 1;
            _groups.Add(null);
            PatternNode inside = ReadInside();
            _groups[number - 1] = inside;
            return new GroupPattern(inside, number);
        }

        _at++;
        (bool IsAhead, bool IsNegated)? look = (Current, Ahead(1)) switch
        {
            ('=', _) => (true, false),
            ('!', _) => (true, true),
            ('<', '=') => (false, false),
            ('<', '!') => (false, true),
            _ => null,
        };
        if (look is null && Current != ':')
        {
            throw Error(
                "the question mark in a parenthesis means nothing", "Write (?: ), (?= ), (?! ), (?<= ) or (?<! ).");
        }

        _at += look is { IsAhead: false } ? 2 : 1;
        PatternNode node = ReadInside();
        return look is { } looked ? new LookPattern(node, looked.IsAhead, looked.IsNegated) : node;
    }

    private PatternNode ReadInside()
    {
        PatternNode inside = ReadAlternatives(inside: true);
        if (Current != ')')
        {
            throw Error("a parenthesis is not closed", @"Write \( for the character.");
        }

        _at++;
        return inside;
    }

    private CharacterPattern Character(int character)
    {
        CharacterSet set = CharacterSet.Of(character);
        return new CharacterPattern(_options.IgnoresCase ? set.InAnyCase() : set);
    }

    // Comments can stand anywhere, blanks where they do not count.
    private void SkipBlanks()
    {
        while (true)
        {
            if (Current == '(' && Ahead(1) == '?' && Ahead(2) == '#')
            {
                Skip(')');
                if (Current == -1)
                {
                    throw Error("a comment is not closed");
                }

                _at++;
            }
            else if (_options.IsExpanded && Current is ' ' or (>= '\t' and <= '\r'))
            {
                _at++;
            }
            else if (_options.IsExpanded && Current == '#')
            {
                Skip('\n');
            }
            else
            {
                return;
            }
        }
    }

    private void Skip(int end)
    {
        while (Current != -1 && Current != end)
        {
            _at++;
        }
    }

    private int Ahead(int count) => _at + count < _text.Length ? _text[_at + count] : -1;

    private bool TryTake(string text)
    {
        if (_text.Length - _at < text.Length || text.Where((character, i) => _text[_at + i] != character).Any())
        {
            return false;
        }

        _at += text.Length;
        return true;
    }

    private StatementException Error(string what, string? hint = null) => new(
        SqlStates.InvalidRegex,
        string.Create(
            CultureInfo.InvariantCulture,
            $"The regular expression '{Shown()}' is not valid at character {Math.Min(_at, _text.Length) + 1}: {what}"),
        hint: hint);

    private string Shown()
    {
        var text = new StringBuilder();
        foreach (int character in _text.Take(60))
        {
            text.Append(new Rune(character).ToString());
        }

        return _text.Length <= 60 ? text.ToString() : text.Append("...").ToString();
    }
}
