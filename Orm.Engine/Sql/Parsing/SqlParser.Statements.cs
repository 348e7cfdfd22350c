using Orm.Engine.Sql.Lexing;
using Orm.Engine.Sql.Syntax;

namespace Orm.Engine.Sql.Parsing;

/// <summary>Which statement begins here.</summary>
internal sealed partial class SqlParser
{
    private Statement ReadStatement()
    {
        int start = Start;
        if (At(TokenKind.LeftParenthesis) || StartsQuery)
        {
            return ReadModificationOrQuery();
        }

        return CurrentKeyword switch
        {
            Keyword.Insert or Keyword.Update or Keyword.Delete => ReadModificationOrQuery(),
            Keyword.Create => ReadCreate(start),
            Keyword.Drop => ReadDrop(start),
            Keyword.Alter => ReadAlter(start),
            Keyword.Truncate => ReadTruncate(start),
            Keyword.Explain => ReadExplain(start),
            _ => ReadTransactionStatement(start) ?? ReadSettingStatement(start)
                ?? throw Expected("a statement", SyntaxHints.ForStatement(_text, Current)),
        };
    }

    private ExplainStatement ReadExplain(int start)
    {
        Take(Keyword.Explain);
        var options = new List<ExplainOption>();
        ExplainFormat format = ExplainFormat.Text;
        if (At(TokenKind.LeftParenthesis) && IsExplainOption(Ahead(1)))
        {
            TakeLeftParenthesis();
            do
            {
                ReadExplainOption(options, ref format);
            }
            while (TryTake(TokenKind.Comma));
            TakeRightParenthesis();
        }
        else
        {
            ReadExplainWord(options, Keyword.Analyze);
            ReadExplainWord(options, Keyword.Verbose);
        }

        int height = Descend();
        Statement target = ReadStatement();
        Ascend(height);
        return new ExplainStatement(target, format, new SyntaxList<ExplainOption>([.. options]))
        {
            Span = SpanFrom(start),
        };
    }

    private static bool IsExplainOption(Token token) =>
        token.Kind == TokenKind.Word && token.Keyword is not (Keyword.Select or Keyword.Values or Keyword.With);

    private void ReadExplainWord(List<ExplainOption> options, Keyword word)
    {
        int start = Start;
        if (TryTake(word) || (word == Keyword.Analyze && TryTake(Keyword.Analyse)))
        {
            options.Add(new ExplainOption(KeywordTable.Word(word), IsOn: true) { Span = SpanFrom(start) });
        }
    }

    private void ReadExplainOption(List<ExplainOption> options, ref ExplainFormat format)
    {
        int start = Start;
        string name = TakeLabel("an option of EXPLAIN");
        if (name == "format")
        {
            format = TakeLabel("TEXT or JSON") switch
            {
                "text" => ExplainFormat.Text,
                "json" => ExplainFormat.Json,
                _ => throw ExpectedAt(
                    start, "FORMAT TEXT or FORMAT JSON", "another format", "These two formats are there."),
            };
            return;
        }

        bool isOn = true;
        if (AtLabel || At(TokenKind.Integer))
        {
            isOn = ReadSwitch();
        }

        options.Add(new ExplainOption(name, isOn) { Span = SpanFrom(start) });
    }

    private bool ReadSwitch()
    {
        bool? isOn = _text.AsSpan(Start, Current.Length) switch
        {
            "1" => true,
            "0" => false,
            var word when word.Equals("on", StringComparison.OrdinalIgnoreCase) => true,
            var word when word.Equals("true", StringComparison.OrdinalIgnoreCase) => true,
            var word when word.Equals("off", StringComparison.OrdinalIgnoreCase) => false,
            var word when word.Equals("false", StringComparison.OrdinalIgnoreCase) => false,
            _ => null,
        };
        if (isOn is null)
        {
            throw Expected("ON or OFF");
        }

        _index++;
        return isOn.Value;
    }

    /// <summary>Takes IF NOT EXISTS, if that stands here.</summary>
    private bool TryTakeIfNotExists()
    {
        if (!TryTake(Keyword.If))
        {
            return false;
        }

        Take(Keyword.Not, Keyword.Exists);
        return true;
    }

    private bool TryTakeIfExists()
    {
        if (!TryTake(Keyword.If))
        {
            return false;
        }

        Take(Keyword.Exists);
        return true;
    }

    private DropBehavior ReadDropBehavior()
    {
        if (TryTake(Keyword.Cascade))
        {
            return DropBehavior.Cascade;
        }

        return TryTake(Keyword.Restrict) ? DropBehavior.Restrict : DropBehavior.Unspecified;
    }
}
