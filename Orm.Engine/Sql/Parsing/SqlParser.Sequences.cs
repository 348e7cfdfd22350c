using Orm.Engine.Sql.Lexing;
using Orm.Engine.Sql.Syntax;

namespace Orm.Engine.Sql.Parsing;

/// <summary>How sequences count. Each option stands once, in any order.</summary>
internal sealed partial class SqlParser
{
    private SequenceOptions ReadSequenceOptions()
    {
        int start = Start;
        var options = new SequenceOptions();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (true)
        {
            int before = _index;
            if (ReadSequenceOption(options) is not { } more)
            {
                return options with { Span = SpanFrom(start) };
            }

            string name = more.Name;
            options = more.Options;
            if (!seen.Add(name))
            {
                _index = before;
                throw Expected("another option", $"{name} has been said already.");
            }
        }
    }

    private (SequenceOptions Options, string Name)? ReadSequenceOption(SequenceOptions options)
    {
        switch (CurrentKeyword)
        {
            case Keyword.As:
                _index++;
                return (options with { Type = ReadTypeName() }, "AS");
            case Keyword.Start:
                _index++;
                TryTake(Keyword.With);
                return (options with { Start = ReadSignedInteger() }, "START");
            case Keyword.Restart:
                _index++;
                bool isSaid = TryTake(Keyword.With) || At(TokenKind.Integer) || At(TokenKind.Minus);
                return (options with { Restarts = true, RestartWith = isSaid ? ReadSignedInteger() : null }, "RESTART");
            case Keyword.Increment:
                _index++;
                TryTake(Keyword.By);
                return (options with { Increment = ReadSignedInteger() }, "INCREMENT");
            case Keyword.Minvalue:
                _index++;
                return (options with { Minimum = ReadSignedInteger() }, "MINVALUE");
            case Keyword.Maxvalue:
                _index++;
                return (options with { Maximum = ReadSignedInteger() }, "MAXVALUE");
            case Keyword.Cache:
                _index++;
                return (options with { Cache = ReadSignedInteger() }, "CACHE");
            case Keyword.Cycle:
                _index++;
                return (options with { Cycle = true }, "CYCLE");
            case Keyword.No:
                return ReadAbsentSequenceOption(options);
            default:
                return AtWord("owned") ? ReadOwner(options) : null;
        }
    }

    private (SequenceOptions Options, string Name) ReadAbsentSequenceOption(SequenceOptions options)
    {
        Take(Keyword.No);
        switch (CurrentKeyword)
        {
            case Keyword.Cycle:
                _index++;
                return (options with { Cycle = false }, "CYCLE");
            case Keyword.Minvalue:
                _index++;
                return (options with { HasOwnMinimum = true }, "MINVALUE");
            case Keyword.Maxvalue:
                _index++;
                return (options with { HasOwnMaximum = true }, "MAXVALUE");
            default:
                throw Expected("MINVALUE, MAXVALUE or CYCLE");
        }
    }

    // No sequence belongs to a column: what goes with its column is IDENTITY.
    private (SequenceOptions Options, string Name) ReadOwner(SequenceOptions options)
    {
        _index++;
        Take(Keyword.By);
        if (!AtWord("none"))
        {
            throw Expected("NONE", "A number that goes with its column is GENERATED ... AS IDENTITY.");
        }

        _index++;
        return (options, "OWNED BY");
    }

    /// <summary>Whether here is a word that means something here only, and is no keyword.</summary>
    private bool AtWord(string word) => IsWord(Current, word);

    private bool IsWord(Token token, string word) =>
        token.Kind == TokenKind.Word && TokenText.Name(_text, token) == word;

    private long ReadSignedInteger()
    {
        bool isNegative = TryTake(TokenKind.Minus);
        if (!isNegative)
        {
            TryTake(TokenKind.Plus);
        }

        if (At(TokenKind.Integer) && TokenText.Number(_text, Current) is IntegerLiteral literal)
        {
            _index++;
            return isNegative ? -literal.Value : literal.Value;
        }

        throw Expected("an integer");
    }
}
