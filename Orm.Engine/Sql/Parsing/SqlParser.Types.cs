using Orm.Engine.Sql.Lexing;
using Orm.Engine.Sql.Syntax;

namespace Orm.Engine.Sql.Parsing;

/// <summary>Type names, of PostgreSQL and of SQLite.</summary>
internal sealed partial class SqlParser
{
    /// <summary>Which word may follow which in a name of several words.</summary>
    private static bool Continues(string name, string word) => (name, word) switch
    {
        ("double", "precision") => true,
        ("character" or "char" or "nchar" or "bit", "varying") => true,
        ("national" or "native" or "varying", "character" or "char") => true,
        ("national character" or "national char", "varying") => true,
        ("unsigned", "big" or "int" or "integer") => true,
        ("big" or "unsigned big", "int") => true,
        _ => false,
    };

    internal static bool IsTypeOfSeveralWords(string name)
    {
        int blank = name.LastIndexOf(' ');
        return blank > 0
            && Continues(name[..blank], name[(blank + 1)..])
            && (!name[..blank].Contains(' ', StringComparison.Ordinal) || IsTypeOfSeveralWords(name[..blank]));
    }

    private TypeName ReadTypeName()
    {
        int start = Start;
        string name = ReadTypeWords();
        SyntaxList<int> modifiers = default;
        IntervalFields fields = IntervalFields.All;
        if (name == "interval")
        {
            fields = ReadIntervalFields();
        }

        if (At(TokenKind.LeftParenthesis))
        {
            modifiers = ReadModifiers();
        }

        if (name is "time" or "timestamp" && TryTakeTimeZone(out bool withZone) && withZone)
        {
            name += " with time zone";
        }

        int dimensions = ReadArrayDimensions();
        return new TypeName(name, modifiers)
        {
            Fields = fields,
            ArrayDimensions = dimensions,
            Span = SpanFrom(start),
        };
    }

    private string ReadTypeWords()
    {
        if (!AtName && !IsFunctionName(Current))
        {
            throw Expected("the name of a type");
        }

        bool isQuoted = At(TokenKind.QuotedName);
        string name = TakeAnyName();
        while (!isQuoted && At(TokenKind.Word) && Continues(name, TokenText.Name(_text, Current)))
        {
            name = $"{name} {TakeAnyName()}";
        }

        return TryTake(TokenKind.Dot) ? TakeLabel("the name of a type") : name;
    }

    private SyntaxList<int> ReadModifiers() => ReadParenthesizedList(() =>
    {
        if (At(TokenKind.Word) && TokenText.Name(_text, Current) == "max")
        {
            throw Expected("a number", "A text of any length has the type TEXT, bytes of any length BLOB.");
        }

        return ReadSmallInteger("a number");
    });

    /// <summary><c>WITH TIME ZONE</c> or <c>WITHOUT TIME ZONE</c>.</summary>
    private bool TryTakeTimeZone(out bool withZone)
    {
        withZone = At(Keyword.With);
        if (CurrentKeyword is not (Keyword.With or Keyword.Without)
            || Ahead(1).Keyword != Keyword.Time
            || Ahead(2).Keyword != Keyword.Zone)
        {
            return false;
        }

        _index += 3;
        return true;
    }

    private int ReadArrayDimensions()
    {
        if (TryTake(Keyword.Array))
        {
            return 1;
        }

        int dimensions = 0;
        while (TryTake(TokenKind.LeftBracket))
        {
            if (At(TokenKind.Integer))
            {
                _index++;
            }

            Take(TokenKind.RightBracket, "']'");
            dimensions++;
        }

        return dimensions;
    }

    /// <summary>Whether a type stands here with a text behind it, as in <c>DATE '2026-01-31'</c>.</summary>
    private bool StartsTypedLiteral()
    {
        Token next = Ahead(1);
        if (next.Kind is TokenKind.String or TokenKind.EscapeString or TokenKind.DollarString)
        {
            return AtName || IsFunctionName(Current);
        }

        return CurrentKeyword switch
        {
            Keyword.Timestamp or Keyword.Time => next.Keyword is Keyword.With or Keyword.Without
                || (next.Kind == TokenKind.LeftParenthesis && StartsTypedLiteralAfterModifier()),
            Keyword.Interval => next.Kind == TokenKind.LeftParenthesis && StartsTypedLiteralAfterModifier(),
            _ => next.Keyword == Keyword.Precision && Ahead(2).Kind == TokenKind.String,
        };
    }

    private bool StartsTypedLiteralAfterModifier() =>
        Ahead(2).Kind == TokenKind.Integer
        && Ahead(3).Kind == TokenKind.RightParenthesis
        && (Ahead(4).Kind == TokenKind.String || Ahead(4).Keyword is Keyword.With or Keyword.Without);

    /// <summary>The fields that may follow the text of an interval: <c>INTERVAL '1' DAY</c>.</summary>
    private TypeName ReadIntervalFields(TypeName type)
    {
        if (type.Name != "interval")
        {
            return type;
        }

        IntervalFields fields = ReadIntervalFields();
        if (fields == IntervalFields.All)
        {
            return type;
        }

        SyntaxList<int> modifiers = At(TokenKind.LeftParenthesis) ? ReadModifiers() : type.Modifiers;
        return type with { Fields = fields, Modifiers = modifiers };
    }

    private IntervalFields ReadIntervalFields()
    {
        Keyword first = CurrentKeyword;
        Keyword? last = Ahead(1).Keyword == Keyword.To ? Ahead(2).Keyword : null;
        IntervalFields fields = (first, last) switch
        {
            (Keyword.Year, null) => IntervalFields.Year,
            (Keyword.Month, null) => IntervalFields.Month,
            (Keyword.Day, null) => IntervalFields.Day,
            (Keyword.Hour, null) => IntervalFields.Hour,
            (Keyword.Minute, null) => IntervalFields.Minute,
            (Keyword.Second, null) => IntervalFields.Second,
            (Keyword.Year, Keyword.Month) => IntervalFields.YearToMonth,
            (Keyword.Day, Keyword.Hour) => IntervalFields.DayToHour,
            (Keyword.Day, Keyword.Minute) => IntervalFields.DayToMinute,
            (Keyword.Day, Keyword.Second) => IntervalFields.DayToSecond,
            (Keyword.Hour, Keyword.Minute) => IntervalFields.HourToMinute,
            (Keyword.Hour, Keyword.Second) => IntervalFields.HourToSecond,
            (Keyword.Minute, Keyword.Second) => IntervalFields.MinuteToSecond,
            _ => IntervalFields.All,
        };
        if (fields != IntervalFields.All)
        {
            _index += last is null ? 1 : 3;
        }

        return fields;
    }
}
