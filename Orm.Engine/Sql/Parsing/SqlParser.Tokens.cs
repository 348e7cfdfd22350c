using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Orm.Engine.Sql.Lexing;
using Orm.Engine.Sql.Syntax;

namespace Orm.Engine.Sql.Parsing;

/// <summary>Looking at tokens, taking them, and saying what was expected.</summary>
internal sealed partial class SqlParser
{
    /// <summary>How deep the rule at work is nested in rules of its kind.</summary>
    private int _depth;

    /// <summary>The height of the highest tree that the rule at work has read so far.</summary>
    private int _height;

    private Token Current => TokenAt(_index);

    private int Start => Current.Start;

    private Keyword CurrentKeyword => Current.Keyword;

    private Token Ahead(int tokens) => TokenAt(_index + tokens);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Token TokenAt(int index) => index < _count ? _tokens[index] : Fill(index);

    private Token Fill(int index)
    {
        while (_count <= index)
        {
            if (_count == _tokens.Length)
            {
                Token[] larger = ArrayPool<Token>.Shared.Rent(_count * 2);
                _tokens.AsSpan().CopyTo(larger);
                ArrayPool<Token>.Shared.Return(_tokens);
                _tokens = larger;
            }

            _tokens[_count++] = _lexer.Next();
        }

        return _tokens[index];
    }

    /// <summary>Between statements: keeps what is ahead, drops what is behind.</summary>
    private void ForgetTokens()
    {
        _tokens.AsSpan(_index, _count - _index).CopyTo(_tokens);
        _count -= _index;
        _index = 0;
        ForgetParameters();
    }

    private bool At(TokenKind kind) => Current.Kind == kind;

    private bool At(Keyword keyword) => CurrentKeyword == keyword;

    private bool At(Keyword first, Keyword second) => At(first) && Ahead(1).Keyword == second;

    private bool TryTake(TokenKind kind)
    {
        if (!At(kind))
        {
            return false;
        }

        _index++;
        return true;
    }

    private bool TryTake(Keyword keyword)
    {
        if (!At(keyword))
        {
            return false;
        }

        _index++;
        return true;
    }

    /// <summary>Takes both words, or neither.</summary>
    private bool TryTake(Keyword first, Keyword second)
    {
        if (!At(first, second))
        {
            return false;
        }

        _index += 2;
        return true;
    }

    private void Take(TokenKind kind, string expected)
    {
        if (!TryTake(kind))
        {
            throw Expected(expected);
        }
    }

    private void Take(Keyword keyword)
    {
        if (!TryTake(keyword))
        {
            throw Expected(KeywordTable.Word(keyword).ToUpperInvariant());
        }
    }

    private void Take(Keyword first, Keyword second)
    {
        Take(first);
        Take(second);
    }

    private void TakeLeftParenthesis() => Take(TokenKind.LeftParenthesis, "'('");

    private void TakeRightParenthesis() => Take(TokenKind.RightParenthesis, "')'");

    /// <summary>From a start to the end of the last token that was taken.</summary>
    private SourceSpan SpanFrom(int start)
    {
        int end = _index > 0 ? _tokens[_index - 1].End : start;
        return new SourceSpan(start, Math.Max(0, end - start));
    }

    /// <summary>One or more, with commas between.</summary>
    private SyntaxList<T> ReadList<T>(Func<T> readItem)
    {
        T first = readItem();
        if (!At(TokenKind.Comma))
        {
            return [first];
        }

        var items = new List<T> { first };
        while (TryTake(TokenKind.Comma))
        {
            if (items.Count == _limits.ListItems)
            {
                throw new SqlLimitException(
                    "the number of items of a list",
                    _limits.ListItems,
                    Position(Start),
                    "Put the values into a table, or pass them as an array.");
            }

            items.Add(readItem());
        }

        return new SyntaxList<T>([.. items]);
    }

    private SyntaxList<T> ReadParenthesizedList<T>(Func<T> readItem)
    {
        TakeLeftParenthesis();
        SyntaxList<T> items = ReadList(readItem);
        TakeRightParenthesis();
        return items;
    }

    /// <summary>Goes one level down, within what the stack and the limit allow.</summary>
    private int Descend()
    {
        if (++_depth > _limits.Depth || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            ThrowTooDeep();
        }

        int height = _height;
        _height = 0;
        return height;
    }

    /// <summary>Comes back up from what <see cref="Descend"/> began.</summary>
    private void Ascend(int height)
    {
        _depth--;
        _height = Math.Max(height, _height + 1);
        CheckHeight();
    }

    /// <summary>A node was put on top of what has been read at this level.</summary>
    private void Grow()
    {
        _height++;
        CheckHeight();
    }

    private void CheckHeight()
    {
        if (_height > _limits.Depth)
        {
            ThrowTooDeep();
        }
    }

    [DoesNotReturn]
    private void ThrowTooDeep() => throw new SqlLimitException(
        "the depth of nesting",
        _limits.Depth,
        Position(Start),
        "Split the statement, or use common table expressions.");

    private SqlPosition Position(int offset) => SqlPosition.Find(_text, offset);

    private SqlSyntaxException Expected(string expected, string? hint = null) => new(
        expected,
        TokenDescription.Describe(_text, Current),
        Position(Start),
        hint ?? SyntaxHints.For(_text, _tokens.AsSpan(0, _count), _index, expected));

    private SqlSyntaxException ExpectedAt(int start, string expected, string found, string hint) =>
        new(expected, found, Position(start), hint);
}
