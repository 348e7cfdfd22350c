using System.Buffers;
using Orm.Engine.Sql.Lexing;
using Orm.Engine.Sql.Syntax;

namespace Orm.Engine.Sql.Parsing;

/// <summary>
/// Reads SQL: recursive descent for statements and clauses, operator precedence (Pratt) for expressions. Tokens are
/// taken from the lexer as they are needed and kept until the end of the statement, so that looking ahead is an index.
/// Nothing is ever parsed twice: the time is proportional to the text.
/// </summary>
/// <remarks>
/// The parts of this class follow the grammar (docs/engine/sql-grammar.md), one file for each part of it. Every rule is
/// a method that is called where the rule begins, and returns its node with the place behind it as the current one.
/// </remarks>
internal sealed partial class SqlParser : IDisposable
{
    private const int FirstTokens = 64;

    private readonly string _text;
    private readonly SqlLimits _limits;
    private readonly Lexer _lexer;
    private Token[] _tokens = ArrayPool<Token>.Shared.Rent(FirstTokens);
    private int _count;
    private int _index;

    private SqlParser(string text, SqlLimits limits)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length > limits.TextLength)
        {
            throw new SqlLimitException("the text, in UTF-16 units", limits.TextLength, position: null);
        }

        _text = text;
        _limits = limits;
        _lexer = new Lexer(text);
    }

    /// <summary>Reads a text of exactly one statement; a semicolon may follow it.</summary>
    /// <exception cref="SqlSyntaxException">The text is not a statement.</exception>
    /// <exception cref="SqlLimitException">The statement is too large.</exception>
    internal static Statement ParseStatement(string text, SqlLimits? limits = null)
    {
        using var parser = new SqlParser(text, limits ?? SqlLimits.Default);
        Statement statement = parser.ReadStatement();
        while (parser.TryTake(TokenKind.Semicolon))
        {
        }

        return parser.At(TokenKind.End) ? statement : throw parser.Expected("the end of the text");
    }

    /// <summary>Reads the statements of a text one after the other; what follows an error is not read.</summary>
    /// <inheritdoc cref="ParseStatement"/>
    internal static IEnumerable<Statement> ParseScript(string text, SqlLimits? limits = null)
    {
        using var parser = new SqlParser(text, limits ?? SqlLimits.Default);
        while (true)
        {
            while (parser.TryTake(TokenKind.Semicolon))
            {
            }

            parser.ForgetTokens();
            if (parser.At(TokenKind.End))
            {
                yield break;
            }

            yield return parser.ReadStatement();
            if (!parser.At(TokenKind.End) && !parser.At(TokenKind.Semicolon))
            {
                throw parser.Expected("';' or the end of the text");
            }
        }
    }

    /// <summary>Reads a text that is one expression, as catalogs keep them.</summary>
    /// <inheritdoc cref="ParseStatement"/>
    internal static Expression ParseExpression(string text, SqlLimits? limits = null)
    {
        using var parser = new SqlParser(text, limits ?? SqlLimits.Default);
        Expression expression = parser.ReadExpression();
        return parser.At(TokenKind.End) ? expression : throw parser.Expected("the end of the text");
    }

    public void Dispose()
    {
        ArrayPool<Token>.Shared.Return(_tokens);
        _tokens = [];
    }
}
