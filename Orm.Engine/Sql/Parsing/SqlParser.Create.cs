using Orm.Engine.Sql.Lexing;
using Orm.Engine.Sql.Syntax;

namespace Orm.Engine.Sql.Parsing;

/// <summary>CREATE TABLE, INDEX, VIEW and SEQUENCE.</summary>
internal sealed partial class SqlParser
{
    private Statement ReadCreate(int start)
    {
        Take(Keyword.Create);
        bool orReplace = TryTake(Keyword.Or, Keyword.Replace);
        bool isTemporary = TryTake(Keyword.Temporary) || TryTake(Keyword.Temp);
        TryTake(Keyword.Unlogged);
        if (TryTake(Keyword.View))
        {
            return ReadCreateView(start, orReplace, isTemporary);
        }

        if (!orReplace && TryTake(Keyword.Table))
        {
            return ReadCreateTable(start, isTemporary);
        }

        if (!orReplace && !isTemporary)
        {
            switch (CurrentKeyword)
            {
                case Keyword.Unique or Keyword.Index:
                    return ReadCreateIndex(start);
                case Keyword.Sequence:
                    return ReadCreateSequence(start);
            }
        }

        throw Expected(orReplace ? "VIEW" : isTemporary ? "TABLE or VIEW" : "TABLE, INDEX, VIEW or SEQUENCE");
    }

    private Statement ReadCreateTable(int start, bool isTemporary)
    {
        bool ifNotExists = TryTakeIfNotExists();
        ObjectName name = ReadTableName();
        if (At(Keyword.As) || (At(TokenKind.LeftParenthesis) && IsColumnNameList()))
        {
            return ReadCreateTableAs(start, name, isTemporary, ifNotExists);
        }

        TakeLeftParenthesis();
        var columns = new List<ColumnDefinition>();
        var constraints = new List<TableConstraint>();
        do
        {
            if (AtTableConstraint)
            {
                constraints.Add(ReadTableConstraint());
            }
            else
            {
                columns.Add(ReadColumnDefinition());
            }
        }
        while (TryTake(TokenKind.Comma));
        TakeRightParenthesis();
        ReadTableOptions();
        return new CreateTableStatement(
            name,
            new SyntaxList<ColumnDefinition>([.. columns]),
            new SyntaxList<TableConstraint>([.. constraints]))
        {
            IfNotExists = ifNotExists,
            IsTemporary = isTemporary,
            Span = SpanFrom(start),
        };
    }

    /// <summary>SQLite's WITHOUT ROWID and STRICT are taken: every table here is what they ask for.</summary>
    private void ReadTableOptions()
    {
        if (CurrentKeyword is not (Keyword.Without or Keyword.Strict))
        {
            return;
        }

        do
        {
            if (!TryTake(Keyword.Strict))
            {
                Take(Keyword.Without, Keyword.Rowid);
            }
        }
        while (TryTake(TokenKind.Comma));
    }

    /// <summary>Whether the parenthesis here holds names only and AS follows it.</summary>
    private bool IsColumnNameList()
    {
        int ahead = 1;
        while (IsName(Ahead(ahead)))
        {
            switch (Ahead(ahead + 1).Kind)
            {
                case TokenKind.Comma:
                    ahead += 2;
                    break;
                case TokenKind.RightParenthesis:
                    return Ahead(ahead + 2).Keyword == Keyword.As;
                default:
                    return false;
            }
        }

        return false;
    }

    private CreateTableAsStatement ReadCreateTableAs(int start, ObjectName name, bool isTemporary, bool ifNotExists)
    {
        SyntaxList<Identifier> columns = ReadOptionalColumnNames();
        Take(Keyword.As);
        Query query = ReadQuery();
        bool withoutData = false;
        if (TryTake(Keyword.With))
        {
            withoutData = TryTake(Keyword.No);
            Take(Keyword.Data);
        }

        return new CreateTableAsStatement(name, columns, query)
        {
            IfNotExists = ifNotExists,
            IsTemporary = isTemporary,
            WithoutData = withoutData,
            Span = SpanFrom(start),
        };
    }

    private CreateViewStatement ReadCreateView(int start, bool orReplace, bool isTemporary)
    {
        bool ifNotExists = TryTakeIfNotExists();
        ObjectName name = ReadObjectName("the name of a view");
        SyntaxList<Identifier> columns = ReadOptionalColumnNames();
        Take(Keyword.As);
        Query query = ReadQuery();
        return new CreateViewStatement(name, columns, query)
        {
            OrReplace = orReplace,
            IfNotExists = ifNotExists,
            IsTemporary = isTemporary,
            Span = SpanFrom(start),
        };
    }

    private CreateIndexStatement ReadCreateIndex(int start)
    {
        bool isUnique = TryTake(Keyword.Unique);
        Take(Keyword.Index);
        bool ifNotExists = TryTakeIfNotExists();
        string? name = At(Keyword.On) ? null : TakeName("the name of an index");
        Take(Keyword.On);
        TryTake(Keyword.Only);
        ObjectName table = ReadTableName();
        IndexMethod method = TryTake(Keyword.Using) ? ReadIndexMethod() : IndexMethod.Unspecified;
        SyntaxList<IndexElement> elements = ReadParenthesizedList(ReadIndexElement);
        SyntaxList<Identifier> include = TryTake(Keyword.Include) ? ReadColumnNames() : default;
        bool nullsNotDistinct = ReadNullsNotDistinct();
        Expression? where = TryTake(Keyword.Where) ? ReadExpression() : null;
        return new CreateIndexStatement(name, table, elements)
        {
            IsUnique = isUnique,
            IfNotExists = ifNotExists,
            Method = method,
            Include = include,
            NullsNotDistinct = nullsNotDistinct,
            Where = where,
            Span = SpanFrom(start),
        };
    }

    private IndexMethod ReadIndexMethod()
    {
        IndexMethod method = CurrentKeyword switch
        {
            Keyword.Btree => IndexMethod.BTree,
            Keyword.Hash => IndexMethod.Hash,
            Keyword.Bitmap => IndexMethod.Bitmap,
            _ => throw Expected("BTREE, HASH or BITMAP"),
        };
        _index++;
        return method;
    }

    /// <summary>A column, a call, or any expression in parentheses; then its collation and direction.</summary>
    private IndexElement ReadIndexElement()
    {
        int start = Start;
        Expression expression = ReadExpression(Precedence.Collate + 1);
        ObjectName? collation = TryTake(Keyword.Collate) ? ReadCollationName() : null;
        SortDirection direction = ReadDirection();
        NullsOrder nulls = ReadNullsOrder();
        return new IndexElement(expression, direction, nulls) { Collation = collation, Span = SpanFrom(start) };
    }

    private bool ReadNullsNotDistinct()
    {
        if (!TryTake(Keyword.Nulls))
        {
            return false;
        }

        bool isNot = TryTake(Keyword.Not);
        Take(Keyword.Distinct);
        return isNot;
    }

    private CreateSequenceStatement ReadCreateSequence(int start)
    {
        Take(Keyword.Sequence);
        bool ifNotExists = TryTakeIfNotExists();
        ObjectName name = ReadObjectName("the name of a sequence");
        SequenceOptions options = ReadSequenceOptions();
        return new CreateSequenceStatement(name, ifNotExists, options) { Span = SpanFrom(start) };
    }

    private DropStatement ReadDrop(int start)
    {
        Take(Keyword.Drop);
        ObjectKind kind = ReadObjectKind();
        bool ifExists = TryTakeIfExists();
        SyntaxList<ObjectName> names = ReadList(() => ReadObjectName("a name"));
        DropBehavior behavior = ReadDropBehavior();
        return new DropStatement(kind, names, ifExists, behavior) { Span = SpanFrom(start) };
    }

    private ObjectKind ReadObjectKind()
    {
        ObjectKind kind = CurrentKeyword switch
        {
            Keyword.Table => ObjectKind.Table,
            Keyword.View => ObjectKind.View,
            Keyword.Index => ObjectKind.Index,
            Keyword.Sequence => ObjectKind.Sequence,
            _ => throw Expected("TABLE, INDEX, VIEW or SEQUENCE"),
        };
        _index++;
        return kind;
    }
}
