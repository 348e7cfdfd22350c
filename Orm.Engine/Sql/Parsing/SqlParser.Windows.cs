using Orm.Engine.Sql.Lexing;
using Orm.Engine.Sql.Syntax;

namespace Orm.Engine.Sql.Parsing;

/// <summary>Windows and their frames.</summary>
internal sealed partial class SqlParser
{
    private Window ReadWindow()
    {
        int start = Start;
        return At(TokenKind.LeftParenthesis)
            ? ReadWindowSpecification()
            : new WindowName(TakeName("the name of a window or '('")) { Span = SpanFrom(start) };
    }

    private WindowSpecification ReadWindowSpecification()
    {
        int start = Start;
        TakeLeftParenthesis();
        string? baseName = AtName && !AtWindowClause ? TakeAnyName() : null;
        SyntaxList<Expression> partitionBy =
            TryTake(Keyword.Partition, Keyword.By) ? ReadList(ReadExpression) : default;
        SyntaxList<OrderItem> orderBy = ReadOptionalOrderBy();
        WindowFrame? frame = CurrentKeyword is Keyword.Rows or Keyword.Range or Keyword.Groups ? ReadFrame() : null;
        TakeRightParenthesis();
        return new WindowSpecification(baseName, partitionBy, orderBy, frame) { Span = SpanFrom(start) };
    }

    /// <summary>These words begin a clause of a window, although they could be the name of one.</summary>
    private bool AtWindowClause => CurrentKeyword
        is Keyword.Partition or Keyword.Rows or Keyword.Range or Keyword.Groups;

    private WindowFrame ReadFrame()
    {
        int start = Start;
        FrameUnit unit = CurrentKeyword switch
        {
            Keyword.Rows => FrameUnit.Rows,
            Keyword.Range => FrameUnit.Range,
            _ => FrameUnit.Groups,
        };
        _index++;
        bool hasEnd = TryTake(Keyword.Between);
        int boundStart = Start;
        FrameBound first = ReadFrameBound();
        FrameBound? last = null;
        if (hasEnd)
        {
            Take(Keyword.And);
            last = ReadFrameBound();
        }

        CheckFrame(boundStart, first, last);
        FrameExclusion exclusion = ReadExclusion();
        return new WindowFrame(unit, first, last, exclusion) { Span = SpanFrom(start) };
    }

    /// <summary>A frame that is always empty, or ends before it starts, is refused as PostgreSQL does.</summary>
    private void CheckFrame(int start, FrameBound first, FrameBound? last)
    {
        FrameBoundKind end = last?.Kind ?? FrameBoundKind.CurrentRow;
        if (first.Kind == FrameBoundKind.UnboundedFollowing || end == FrameBoundKind.UnboundedPreceding)
        {
            throw ExpectedAt(
                start,
                "a frame with rows",
                "a frame without any",
                "A frame starts before UNBOUNDED FOLLOWING and ends after UNBOUNDED PRECEDING.");
        }

        if (first.Kind > end)
        {
            throw ExpectedAt(
                start,
                "a frame that starts before it ends",
                "one that ends first",
                "Bounds stand in the order PRECEDING, CURRENT ROW, FOLLOWING; the end is CURRENT ROW unless BETWEEN "
                + "names another.");
        }
    }

    private FrameBound ReadFrameBound()
    {
        int start = Start;
        if (TryTake(Keyword.Current, Keyword.Row))
        {
            return new FrameBound(FrameBoundKind.CurrentRow, Offset: null) { Span = SpanFrom(start) };
        }

        if (CurrentKeyword == Keyword.Unbounded
            && Ahead(1).Keyword is Keyword.Preceding or Keyword.Following)
        {
            FrameBoundKind unbounded = Ahead(1).Keyword == Keyword.Preceding
                ? FrameBoundKind.UnboundedPreceding
                : FrameBoundKind.UnboundedFollowing;
            _index += 2;
            return new FrameBound(unbounded, Offset: null) { Span = SpanFrom(start) };
        }

        Expression offset = ReadExpression();
        FrameBoundKind kind = CurrentKeyword switch
        {
            Keyword.Preceding => FrameBoundKind.Preceding,
            Keyword.Following => FrameBoundKind.Following,
            _ => throw Expected("PRECEDING or FOLLOWING"),
        };
        _index++;
        return new FrameBound(kind, offset) { Span = SpanFrom(start) };
    }

    private FrameExclusion ReadExclusion()
    {
        if (!TryTake(Keyword.Exclude))
        {
            return FrameExclusion.Unspecified;
        }

        if (TryTake(Keyword.Current, Keyword.Row))
        {
            return FrameExclusion.CurrentRow;
        }

        if (TryTake(Keyword.No, Keyword.Others))
        {
            return FrameExclusion.NoOthers;
        }

        if (TryTake(Keyword.Ties))
        {
            return FrameExclusion.Ties;
        }

        return TryTake(Keyword.Group)
            ? FrameExclusion.Group
            : throw Expected("CURRENT ROW, GROUP, TIES or NO OTHERS");
    }
}
