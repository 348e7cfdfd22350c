using Orm.Engine.Sql.Lexing;
using Orm.Engine.Sql.Syntax;

namespace Orm.Engine.Sql.Parsing;

/// <summary>Calls: plain, aggregate, over a window, and those with words between their arguments.</summary>
internal sealed partial class SqlParser
{
    private FunctionCall Call(string name, int start, params ReadOnlySpan<Expression> arguments) =>
        new(new ObjectName(Schema: null, name), SyntaxList.Create(arguments)) { Span = SpanFrom(start) };

    /// <summary><c>(expressions)</c>, possibly none.</summary>
    private SyntaxList<Expression> ReadArguments()
    {
        TakeLeftParenthesis();
        if (TryTake(TokenKind.RightParenthesis))
        {
            return default;
        }

        SyntaxList<Expression> arguments = ReadList(ReadExpression);
        TakeRightParenthesis();
        return arguments;
    }

    private FunctionCall ReadCall(ObjectName name)
    {
        TakeLeftParenthesis();
        bool isStar = false;
        bool isDistinct = false;
        SyntaxList<Expression> arguments = default;
        SyntaxList<OrderItem> orderBy = default;
        if (TryTake(TokenKind.Star))
        {
            isStar = true;
        }
        else if (!At(TokenKind.RightParenthesis))
        {
            isDistinct = TryTake(Keyword.Distinct);
            if (!isDistinct)
            {
                TryTake(Keyword.All);
            }

            arguments = ReadList(ReadExpression);
            orderBy = ReadOptionalOrderBy();
        }

        TakeRightParenthesis();
        var call = new FunctionCall(name, arguments)
        {
            IsStar = isStar,
            IsDistinct = isDistinct,
            OrderBy = orderBy,
            Span = SpanFrom(name.Span.Start),
        };
        return CurrentKeyword is Keyword.Within or Keyword.Filter or Keyword.Respect or Keyword.Ignore or Keyword.Over
            ? ReadCallClauses(call)
            : call;
    }

    private FunctionCall ReadCallClauses(FunctionCall call)
    {
        if (TryTake(Keyword.Within, Keyword.Group))
        {
            TakeLeftParenthesis();
            Take(Keyword.Order, Keyword.By);
            call = call with { WithinGroup = ReadList(ReadOrderItem) };
            TakeRightParenthesis();
        }

        if (At(Keyword.Filter) && Ahead(1).Kind == TokenKind.LeftParenthesis)
        {
            Take(Keyword.Filter);
            TakeLeftParenthesis();
            Take(Keyword.Where);
            call = call with { Filter = ReadExpression() };
            TakeRightParenthesis();
        }

        if (TryTake(Keyword.Respect, Keyword.Nulls))
        {
            call = call with { NullTreatment = NullTreatment.Respect };
        }
        else if (TryTake(Keyword.Ignore, Keyword.Nulls))
        {
            call = call with { NullTreatment = NullTreatment.Ignore };
        }

        if (TryTake(Keyword.Over))
        {
            call = call with { Over = ReadWindow() };
        }

        return call with { Span = SpanFrom(call.Span.Start) };
    }

    private CastExpression ReadCast()
    {
        int start = Start;
        Take(Keyword.Cast);
        TakeLeftParenthesis();
        Expression operand = ReadExpression();
        Take(Keyword.As);
        TypeName type = ReadTypeName();
        TakeRightParenthesis();
        return new CastExpression(operand, type) { Span = SpanFrom(start) };
    }

    /// <summary><c>EXTRACT(field FROM source)</c>: the field is a word or a text.</summary>
    private FunctionCall ReadExtract()
    {
        int start = Start;
        Take(Keyword.Extract);
        TakeLeftParenthesis();
        int fieldStart = Start;
        Expression field;
        if (At(TokenKind.String))
        {
            field = new StringLiteral(ReadString()) { Span = SpanFrom(fieldStart) };
        }
        else
        {
            string name = TakeLabel("the field to extract, such as YEAR");
            field = new StringLiteral(name) { Span = SpanFrom(fieldStart) };
        }

        if (!TryTake(TokenKind.Comma))
        {
            Take(Keyword.From);
        }

        Expression source = ReadExpression();
        TakeRightParenthesis();
        return Call("extract", start, field, source);
    }

    /// <summary>
    /// <c>SUBSTRING(text FROM start FOR length)</c>, either part alone, <c>SIMILAR pattern ESCAPE escape</c>, or
    /// commas.
    /// </summary>
    private FunctionCall ReadSubstring()
    {
        int start = Start;
        Take(Keyword.Substring);
        TakeLeftParenthesis();
        var arguments = new List<Expression> { ReadExpression() };
        if (TryTake(Keyword.Similar))
        {
            arguments.Add(ReadExpression());
            Take(Keyword.Escape);
            arguments.Add(ReadExpression());
        }
        else if (At(Keyword.From) || At(Keyword.For))
        {
            ReadFromAndFor(arguments);
        }
        else
        {
            while (TryTake(TokenKind.Comma))
            {
                arguments.Add(ReadExpression());
            }
        }

        TakeRightParenthesis();
        return Call("substring", start, [.. arguments]);
    }

    /// <summary>Both, in either order; without FROM the part begins at the first character.</summary>
    private void ReadFromAndFor(List<Expression> arguments)
    {
        Expression? length = TryTake(Keyword.For) ? ReadExpression() : null;
        Expression from = TryTake(Keyword.From) ? ReadExpression() : new IntegerLiteral(1);
        length ??= TryTake(Keyword.For) ? ReadExpression() : null;
        arguments.Add(from);
        if (length is not null)
        {
            arguments.Add(length);
        }
    }

    private FunctionCall ReadPosition()
    {
        int start = Start;
        Take(Keyword.Position);
        TakeLeftParenthesis();

        // IN is an operator of its own, so what stands before it must bind more tightly.
        Expression part = ReadExpression(Precedence.Range + 1);
        Take(Keyword.In);
        Expression whole = ReadExpression(Precedence.Range + 1);
        TakeRightParenthesis();
        return Call("strpos", start, whole, part);
    }

    /// <summary>
    /// <c>TRIM([LEADING | TRAILING | BOTH] [characters] FROM text)</c>, or <c>TRIM(text [, characters])</c>.
    /// </summary>
    private FunctionCall ReadTrim()
    {
        int start = Start;
        Take(Keyword.Trim);
        TakeLeftParenthesis();
        string name = CurrentKeyword switch
        {
            Keyword.Leading => "ltrim",
            Keyword.Trailing => "rtrim",
            _ => "btrim",
        };
        if (CurrentKeyword is Keyword.Leading or Keyword.Trailing or Keyword.Both)
        {
            _index++;
        }

        Expression? characters = At(Keyword.From) ? null : ReadExpression();
        if (TryTake(Keyword.From))
        {
            Expression text = ReadExpression();
            TakeRightParenthesis();
            return characters is null ? Call(name, start, text) : Call(name, start, text, characters);
        }

        Expression? second = TryTake(TokenKind.Comma) ? ReadExpression() : null;
        TakeRightParenthesis();
        return second is null ? Call(name, start, characters!) : Call(name, start, characters!, second);
    }

    private FunctionCall ReadOverlay()
    {
        int start = Start;
        Take(Keyword.Overlay);
        TakeLeftParenthesis();
        var arguments = new List<Expression> { ReadExpression() };
        if (TryTake(Keyword.Placing))
        {
            arguments.Add(ReadExpression());
            Take(Keyword.From);
            arguments.Add(ReadExpression());
            if (TryTake(Keyword.For))
            {
                arguments.Add(ReadExpression());
            }
        }
        else
        {
            while (TryTake(TokenKind.Comma))
            {
                arguments.Add(ReadExpression());
            }
        }

        TakeRightParenthesis();
        return Call("overlay", start, [.. arguments]);
    }
}
