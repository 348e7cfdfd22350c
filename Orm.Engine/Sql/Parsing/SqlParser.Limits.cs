using Orm.Engine.Sql.Lexing;
using Orm.Engine.Sql.Syntax;

namespace Orm.Engine.Sql.Parsing;

/// <summary>What ends a query: order, limits, locks.</summary>
internal sealed partial class SqlParser
{
    private Query ReadOrderAndLimits(Query query)
    {
        query = query with { OrderBy = ReadOptionalOrderBy() };
        while (CurrentKeyword is Keyword.Limit or Keyword.Offset or Keyword.Fetch)
        {
            query = CurrentKeyword switch
            {
                Keyword.Limit when query.Limit is null => ReadLimit(query),
                Keyword.Fetch when query.Limit is null => ReadFetch(query),
                Keyword.Offset when query.Offset is null => ReadOffset(query),
                _ => throw Expected("FOR or the end of the query", "LIMIT and OFFSET may be given once each."),
            };
        }

        if (At(Keyword.For))
        {
            var locking = new List<LockingClause>();
            while (At(Keyword.For))
            {
                locking.Add(ReadLocking());
            }

            query = query with { Locking = new SyntaxList<LockingClause>([.. locking]) };
        }

        return query;
    }

    private SyntaxList<OrderItem> ReadOptionalOrderBy()
    {
        if (!TryTake(Keyword.Order))
        {
            return default;
        }

        Take(Keyword.By);
        return ReadList(ReadOrderItem);
    }

    private OrderItem ReadOrderItem()
    {
        int start = Start;
        Expression expression = ReadExpression();
        SortDirection direction = ReadDirection();
        NullsOrder nulls = ReadNullsOrder();
        return new OrderItem(expression, direction, nulls) { Span = SpanFrom(start) };
    }

    private SortDirection ReadDirection()
    {
        if (TryTake(Keyword.Desc))
        {
            return SortDirection.Descending;
        }

        TryTake(Keyword.Asc);
        return SortDirection.Ascending;
    }

    private NullsOrder ReadNullsOrder()
    {
        if (!TryTake(Keyword.Nulls))
        {
            return NullsOrder.Unspecified;
        }

        if (TryTake(Keyword.First))
        {
            return NullsOrder.First;
        }

        return TryTake(Keyword.Last) ? NullsOrder.Last : throw Expected("FIRST or LAST");
    }

    private Query ReadLimit(Query query)
    {
        Take(Keyword.Limit);
        if (TryTake(Keyword.All))
        {
            return query;
        }

        Expression limit = ReadExpression();
        return At(TokenKind.Comma)
            ? throw Expected("OFFSET or the end of the query", "Instead of LIMIT 5, 10 write LIMIT 10 OFFSET 5.")
            : query with { Limit = limit };
    }

    private Query ReadOffset(Query query)
    {
        Take(Keyword.Offset);
        Expression offset = ReadExpression();
        if (!TryTake(Keyword.Row))
        {
            TryTake(Keyword.Rows);
        }

        return query with { Offset = offset };
    }

    /// <summary><c>FETCH FIRST | NEXT [count] ROW | ROWS ONLY | WITH TIES</c>; without a count, one row.</summary>
    private Query ReadFetch(Query query)
    {
        Take(Keyword.Fetch);
        if (!TryTake(Keyword.First) && !TryTake(Keyword.Next))
        {
            throw Expected("FIRST or NEXT");
        }

        Expression count = CurrentKeyword is Keyword.Row or Keyword.Rows
            ? new IntegerLiteral(1)
            : ReadExpression(Precedence.Escape);
        if (!TryTake(Keyword.Row) && !TryTake(Keyword.Rows))
        {
            throw Expected("ROW or ROWS");
        }

        bool withTies = TryTake(Keyword.With, Keyword.Ties);
        if (!withTies)
        {
            Take(Keyword.Only);
        }

        return query with { Limit = count, WithTies = withTies };
    }

    private LockingClause ReadLocking()
    {
        int start = Start;
        Take(Keyword.For);
        LockStrength strength = ReadLockStrength();
        SyntaxList<ObjectName> tables = TryTake(Keyword.Of) ? ReadList(ReadTableName) : default;
        LockWait wait = LockWait.Wait;
        if (TryTake(Keyword.Nowait))
        {
            wait = LockWait.NoWait;
        }
        else if (TryTake(Keyword.Skip))
        {
            Take(Keyword.Locked);
            wait = LockWait.SkipLocked;
        }

        return new LockingClause(strength, tables, wait) { Span = SpanFrom(start) };
    }

    private LockStrength ReadLockStrength()
    {
        if (TryTake(Keyword.Update))
        {
            return LockStrength.Update;
        }

        if (TryTake(Keyword.Share))
        {
            return LockStrength.Share;
        }

        if (TryTake(Keyword.Key, Keyword.Share))
        {
            return LockStrength.KeyShare;
        }

        if (TryTake(Keyword.No))
        {
            Take(Keyword.Key, Keyword.Update);
            return LockStrength.NoKeyUpdate;
        }

        throw Expected("UPDATE, NO KEY UPDATE, SHARE or KEY SHARE");
    }
}
