using Orm.Engine.Sql.Lexing;
using Orm.Engine.Sql.Syntax;

namespace Orm.Engine.Sql.Parsing;

/// <summary>Names: which words may be one depends on where it stands.</summary>
internal sealed partial class SqlParser
{
    /// <summary>Whether a token can name a column, a table or an alias.</summary>
    private static bool IsName(Token token) => token.Kind switch
    {
        TokenKind.QuotedName => true,
        TokenKind.Word => KeywordTable.Category(token.Keyword)
            is KeywordCategory.Unreserved or KeywordCategory.ColumnName,
        _ => false,
    };

    /// <summary>Whether a token can name a function or a type.</summary>
    private static bool IsFunctionName(Token token) => token.Kind switch
    {
        TokenKind.QuotedName => true,
        TokenKind.Word => KeywordTable.Category(token.Keyword)
            is KeywordCategory.Unreserved or KeywordCategory.FunctionName,
        _ => false,
    };

    private bool AtName => IsName(Current);

    /// <summary>What can stand after AS or a point: any word.</summary>
    private bool AtLabel => Current.Kind is TokenKind.Word or TokenKind.QuotedName;

    private string TakeName(string what) => AtName ? TakeAnyName() : throw Expected(what);

    private string TakeLabel(string what) => AtLabel ? TakeAnyName() : throw Expected(what);

    private string TakeAnyName()
    {
        string name = TokenText.Name(_text, Current);
        _index++;
        return name;
    }

    private Identifier ReadColumnIdentifier()
    {
        int start = Start;
        string name = TakeName("the name of a column");
        return new Identifier(name) { Span = SpanFrom(start) };
    }

    private SyntaxList<Identifier> ReadColumnNames() => ReadParenthesizedList(ReadColumnIdentifier);

    /// <summary>The names between parentheses, if there are parentheses.</summary>
    private SyntaxList<Identifier> ReadOptionalColumnNames() =>
        At(TokenKind.LeftParenthesis) ? ReadColumnNames() : default;

    private ObjectName ReadTableName() => ReadObjectName("the name of a table");

    private ObjectName ReadObjectName(string what)
    {
        int start = Start;
        string first = TakeName(what);
        string? second = TryTake(TokenKind.Dot) ? TakeLabel(what) : null;
        return new ObjectName(second is null ? null : first, second ?? first) { Span = SpanFrom(start) };
    }
}
