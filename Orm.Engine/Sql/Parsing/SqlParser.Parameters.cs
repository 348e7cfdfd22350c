using Orm.Engine.Sql.Lexing;
using Orm.Engine.Sql.Syntax;

namespace Orm.Engine.Sql.Parsing;

/// <summary>Parameters, and the values that the session knows.</summary>
internal sealed partial class SqlParser
{
    private HashSet<string>? _parameterNames;
    private int _highestParameter;

    private void ForgetParameters()
    {
        _parameterNames = null;
        _highestParameter = 0;
    }

    private Parameter ReadParameter(Token token)
    {
        string? name = null;
        int number = 0;
        switch (token.Kind)
        {
            case TokenKind.NamedParameter:
                name = TokenText.ParameterName(_text, token);
                _parameterNames ??= new HashSet<string>(StringComparer.Ordinal);
                _parameterNames.Add(name);
                break;
            case TokenKind.NumberedParameter:
                number = TokenText.ParameterNumber(_text, token)
                    ?? throw Expected("the number of a parameter, from 1", "The first parameter is $1.");
                break;
            default:
                // One more than the highest so far, as SQLite counts.
                number = _highestParameter + 1;
                break;
        }

        _highestParameter = Math.Max(_highestParameter, number);
        if (_highestParameter + (_parameterNames?.Count ?? 0) > _limits.Parameters)
        {
            throw new SqlLimitException("the number of parameters", _limits.Parameters, Position(token.Start));
        }

        _index++;
        return new Parameter(name, number) { Span = SpanFrom(token.Start) };
    }

    private SessionValue? ReadSessionValue()
    {
        SessionValueKind? kind = CurrentKeyword switch
        {
            Keyword.CurrentDate => SessionValueKind.CurrentDate,
            Keyword.CurrentTime => SessionValueKind.CurrentTime,
            Keyword.CurrentTimestamp => SessionValueKind.CurrentTimestamp,
            Keyword.Localtime => SessionValueKind.LocalTime,
            Keyword.Localtimestamp => SessionValueKind.LocalTimestamp,
            Keyword.CurrentUser or Keyword.CurrentRole or Keyword.User => SessionValueKind.CurrentUser,
            Keyword.SessionUser => SessionValueKind.SessionUser,
            Keyword.CurrentCatalog => SessionValueKind.CurrentCatalog,
            Keyword.CurrentSchema when Ahead(1).Kind != TokenKind.LeftParenthesis => SessionValueKind.CurrentSchema,
            _ => null,
        };
        if (kind is not { } value)
        {
            return null;
        }

        int start = Start;
        _index++;
        int? precision = null;
        if (value is > SessionValueKind.CurrentDate and <= SessionValueKind.LocalTimestamp
            && TryTake(TokenKind.LeftParenthesis))
        {
            precision = ReadSmallInteger("the digits of the seconds");
            TakeRightParenthesis();
        }

        return new SessionValue(value, precision) { Span = SpanFrom(start) };
    }

    /// <summary>A number that stands for itself: a length, a precision.</summary>
    private int ReadSmallInteger(string what)
    {
        if (At(TokenKind.Integer)
            && TokenText.Number(_text, Current) is IntegerLiteral { Value: <= int.MaxValue } literal)
        {
            _index++;
            return (int)literal.Value;
        }

        throw Expected(what);
    }
}
