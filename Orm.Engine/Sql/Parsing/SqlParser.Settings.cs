using Orm.Engine.Sql.Lexing;
using Orm.Engine.Sql.Syntax;

namespace Orm.Engine.Sql.Parsing;

/// <summary>SET and its relatives, ANALYZE, VACUUM, CHECKPOINT.</summary>
internal sealed partial class SqlParser
{
    private Statement? ReadSettingStatement(int start)
    {
        switch (CurrentKeyword)
        {
            case Keyword.Set:
                return ReadSet(start);
            case Keyword.Reset:
                _index++;
                string? reset = TryTake(Keyword.All) ? null : ReadSettingName();
                return new ResetStatement(reset) { Span = SpanFrom(start) };
            case Keyword.Show:
                _index++;
                string? shown = TryTake(Keyword.All) ? null : ReadSettingName();
                return new ShowStatement(shown) { Span = SpanFrom(start) };
            case Keyword.Pragma:
                return ReadPragma(start);
            case Keyword.Analyze or Keyword.Analyse:
                _index++;
                TryTake(Keyword.Verbose);
                ObjectName? table = AtName ? ReadTableName() : null;
                SyntaxList<Identifier> columns = table is null ? default : ReadOptionalColumnNames();
                return new AnalyzeStatement(table, columns) { Span = SpanFrom(start) };
            case Keyword.Vacuum:
                return ReadVacuum(start);
            case Keyword.Checkpoint:
                _index++;
                return new CheckpointStatement { Span = SpanFrom(start) };
            default:
                return null;
        }
    }

    private Statement ReadSet(int start)
    {
        Take(Keyword.Set);
        if (TryTake(Keyword.Constraints))
        {
            return ReadSetConstraints(start);
        }

        if (TryTake(Keyword.Transaction))
        {
            return ReadSetTransaction(start, isForSession: false);
        }

        if (At(Keyword.Session, Keyword.Characteristics))
        {
            _index += 2;
            Take(Keyword.As, Keyword.Transaction);
            return ReadSetTransaction(start, isForSession: true);
        }

        bool isLocal = TakeIsLocal();
        if (TryTake(Keyword.Time, Keyword.Zone))
        {
            SyntaxList<SettingValue> zone = ReadSettingValues();
            return new SetStatement("timezone", zone, isLocal) { Span = SpanFrom(start) };
        }

        string name = ReadSettingName();
        if (!TryTake(TokenKind.Equal) && !TryTake(Keyword.To))
        {
            throw Expected("'=' or TO");
        }

        SyntaxList<SettingValue> values = ReadSettingValues();
        return new SetStatement(name, values, isLocal) { Span = SpanFrom(start) };
    }

    // SESSION is what SET means anyway. Both words can be names of settings, too.
    private bool TakeIsLocal()
    {
        if (At(Keyword.Local) && IsName(Ahead(1)))
        {
            return TryTake(Keyword.Local);
        }

        if (At(Keyword.Session) && IsName(Ahead(1)) && Ahead(1).Keyword != Keyword.To)
        {
            _index++;
        }

        return false;
    }

    private SetConstraintsStatement ReadSetConstraints(int start)
    {
        SyntaxList<ObjectName> names =
            TryTake(Keyword.All) ? default : ReadList(() => ReadObjectName("the name of a constraint"));
        bool isDeferred = ReadInitially();
        return new SetConstraintsStatement(names, isDeferred) { Span = SpanFrom(start) };
    }

    private SetTransactionStatement ReadSetTransaction(int start, bool isForSession)
    {
        TransactionModes modes = ReadTransactionModes();
        return modes.Isolation is null && modes.IsReadOnly is null && modes.IsDeferrable is null
            ? throw Expected("ISOLATION LEVEL, READ ONLY, READ WRITE or [NOT] DEFERRABLE")
            : new SetTransactionStatement(modes, isForSession) { Span = SpanFrom(start) };
    }

    private string ReadSettingName()
    {
        string name = TakeName("the name of a setting");
        while (TryTake(TokenKind.Dot))
        {
            name += "." + TakeLabel("the name of a setting");
        }

        return name;
    }

    private SyntaxList<SettingValue> ReadSettingValues() =>
        TryTake(Keyword.Default) ? default : ReadList(ReadSettingValue);

    private SettingValue ReadSettingValue()
    {
        int start = Start;
        if (At(TokenKind.String) || At(TokenKind.EscapeString) || At(TokenKind.DollarString))
        {
            return new SettingValue(ReadString(), SettingValueKind.Text) { Span = SpanFrom(start) };
        }

        if (AtLabel)
        {
            return new SettingValue(TakeAnyName(), SettingValueKind.Word) { Span = SpanFrom(start) };
        }

        string sign = TryTake(TokenKind.Minus) ? "-" : "";
        if (sign.Length == 0)
        {
            TryTake(TokenKind.Plus);
        }

        if (!At(TokenKind.Integer) && !At(TokenKind.Number))
        {
            throw Expected("a value: a word, a text or a number");
        }

        string digits = _text.Substring(Start, Current.Length);
        _index++;
        return new SettingValue(sign + digits, SettingValueKind.Number) { Span = SpanFrom(start) };
    }

    private PragmaStatement ReadPragma(int start)
    {
        Take(Keyword.Pragma);
        ObjectName name = ReadObjectName("the name of a pragma");
        if (TryTake(TokenKind.Equal))
        {
            SettingValue value = ReadSettingValue();
            return new PragmaStatement(name, value, IsCall: false) { Span = SpanFrom(start) };
        }

        if (!TryTake(TokenKind.LeftParenthesis))
        {
            return new PragmaStatement(name, Value: null, IsCall: false) { Span = SpanFrom(start) };
        }

        SettingValue argument = ReadSettingValue();
        TakeRightParenthesis();
        return new PragmaStatement(name, argument, IsCall: true) { Span = SpanFrom(start) };
    }

    private VacuumStatement ReadVacuum(int start)
    {
        Take(Keyword.Vacuum);
        bool isFull = false;
        bool isAnalyze = false;
        bool hasParentheses = TryTake(TokenKind.LeftParenthesis);
        do
        {
            bool any;
            do
            {
                any = TryTake(Keyword.Verbose);
                if (TryTake(Keyword.Full))
                {
                    any = isFull = true;
                }
                else if (TryTake(Keyword.Analyze) || TryTake(Keyword.Analyse))
                {
                    any = isAnalyze = true;
                }
            }
            while (any);
        }
        while (hasParentheses && TryTake(TokenKind.Comma));

        if (hasParentheses)
        {
            TakeRightParenthesis();
        }

        ObjectName? table = AtName ? ReadTableName() : null;
        return new VacuumStatement(table, isFull, isAnalyze) { Span = SpanFrom(start) };
    }
}
