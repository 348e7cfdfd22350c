using Orm.Engine.Sql.Syntax;

namespace Orm.Tests.Engine.Sql;

/// <summary>Random expressions: any tree that the parser can make, most of them without sense.</summary>
internal sealed class RandomExpressions(Random random)
{
    private static readonly string[] s_names =
    [
        "a", "b", "c1", "_x", "größe", "Mixed Case", "quo\"te", "select", "rows", "partition", "name", "left", "date",
        "values", "set", "current", "unbounded", "interval", "end", "A", "coalesce", "x$1", "1a", "if", "at", "time",
    ];

    private static readonly string[] s_texts =
        ["", "a", "it's", "back\\slash", "line\nbreak", "%_", "größe 😀", "--", "/*"];

    private static readonly string[] s_functions =
        ["f", "count", "coalesce", "left", "replace", "My Func", "rollup", "exists", "row", "substring", "isnull"];

    private static readonly string[] s_types =
    [
        "integer", "text", "double precision", "character varying", "timestamp", "timestamp with time zone", "my type",
        "unsigned big int", "uuid", "select", "time", "numeric",
    ];

    private static readonly string[] s_numbers = ["1.5", ".5", "1.", "1e3", "1.5E-10", "99999999999999999999"];

    internal RandomQueries Queries => field ??= new RandomQueries(random, this);

    internal bool Maybe(int oneIn = 2) => random.Next(oneIn) == 0;

    internal T Pick<T>(params ReadOnlySpan<T> items) => items[random.Next(items.Length)];

    internal T Any<T>()
        where T : struct, Enum => Pick(Enum.GetValues<T>());

    internal string Name() => Pick(s_names);

    internal string? OptionalName() => Maybe() ? Name() : null;

    internal Identifier Identifier() => new(Name());

    internal ObjectName ObjectName() => new(Maybe(4) ? Name() : null, Name());

    internal SyntaxList<T> List<T>(Func<T> make, int least = 1, int most = 3) =>
        new([.. Enumerable.Range(0, random.Next(least, most + 1)).Select(_ => make())]);

    internal TypeName Type()
    {
        string name = Pick(s_types);
        SyntaxList<int> modifiers = Maybe(4) ? List(() => random.Next(100)) : default;
        return new TypeName(name, modifiers) { ArrayDimensions = Maybe(8) ? 1 : 0 };
    }

    internal Expression Expression(int depth) => depth <= 0 ? Leaf() : random.Next(18) switch
    {
        0 or 1 => Leaf(),
        2 => new UnaryExpression(Any<UnaryOperator>(), Expression(depth - 1)),
        3 or 4 => new BinaryExpression(Any<BinaryOperator>(), Expression(depth - 1), Expression(depth - 1)),
        5 => new LogicalExpression(Any<LogicalOperator>(), List(() => Expression(depth - 1), 2)),
        6 => new CastExpression(Expression(depth - 1), Type()),
        7 => new CollateExpression(Expression(depth - 1), ObjectName()),
        8 => Case(depth - 1),
        9 or 10 => Predicate(depth - 1),
        11 or 12 => Call(depth - 1),
        13 => new RowExpression(List(() => Expression(depth - 1), 0)),
        14 => new SubscriptExpression(Expression(depth - 1), Expression(depth - 1)),
        15 => new ArrayExpression(List(() => Expression(depth - 1), 0)),
        16 => new SubqueryExpression(Queries.Query(depth - 1)),
        _ => Maybe()
            ? new ExistsPredicate(Queries.Query(depth - 1))
            : new ArrayQueryExpression(Queries.Query(depth - 1)),
    };

    internal FunctionCall Call(int depth)
    {
        var call = new FunctionCall(new ObjectName(Maybe(5) ? Name() : null, Pick(s_functions)), default);
        if (Maybe(6))
        {
            call = call with { IsStar = true };
        }
        else
        {
            SyntaxList<Expression> arguments = List(() => Expression(depth - 1), 0);
            bool hasArguments = arguments.Count > 0;
            call = call with
            {
                Arguments = arguments,
                IsDistinct = hasArguments && Maybe(4),
                OrderBy = hasArguments && Maybe(4) ? List(() => Queries.OrderItem(depth - 1)) : default,
            };
        }

        return Maybe(4) ? Clauses(call, depth) : call;
    }

    private FunctionCall Clauses(FunctionCall call, int depth) => call with
    {
        WithinGroup = Maybe(4) ? List(() => Queries.OrderItem(depth - 1)) : default,
        Filter = Maybe() ? Expression(depth - 1) : null,
        NullTreatment = Any<NullTreatment>(),
        Over = Maybe() ? Maybe(4) ? new WindowName(Name()) : Window(depth - 1) : null,
    };

    internal WindowSpecification Window(int depth) => new(
        Maybe(3) ? Name() : null,
        Maybe() ? List(() => Expression(depth)) : default,
        Maybe() ? List(() => Queries.OrderItem(depth)) : default,
        Maybe() ? Frame(depth) : null);

    private WindowFrame Frame(int depth)
    {
        FrameBoundKind start = (FrameBoundKind)random.Next((int)FrameBoundKind.UnboundedFollowing);
        int earliestEnd = Math.Max((int)start, (int)FrameBoundKind.Preceding);
        var end = (FrameBoundKind)random.Next(earliestEnd, (int)FrameBoundKind.UnboundedFollowing + 1);
        bool hasEnd = start > FrameBoundKind.CurrentRow || Maybe();
        return new WindowFrame(Any<FrameUnit>(), Bound(start), hasEnd ? Bound(end) : null, Any<FrameExclusion>());

        FrameBound Bound(FrameBoundKind kind) =>
            new(kind, kind is FrameBoundKind.Preceding or FrameBoundKind.Following ? Expression(depth) : null);
    }

    private CaseExpression Case(int depth) => new(
        Maybe() ? Expression(depth) : null,
        List(() => new CaseBranch(Expression(depth), Expression(depth))),
        Maybe() ? Expression(depth) : null);

    private Predicate Predicate(int depth)
    {
        Expression operand = Expression(depth);
        bool isNegated = Maybe();
        switch (random.Next(7))
        {
            case 0:
                return new IsPredicate(operand, Any<TruthTest>(), isNegated);
            case 1:
                return new DistinctPredicate(operand, Expression(depth), isNegated);
            case 2:
                return new BetweenPredicate(operand, Expression(depth), Expression(depth), Maybe(), isNegated);
            case 3:
                Expression? escape = Maybe() ? Expression(depth) : null;
                return new LikePredicate(Any<LikeKind>(), operand, Expression(depth), escape, isNegated);
            case 4:
                // A list of one subquery is the query itself.
                SyntaxList<Expression> items = List(() => Expression(depth));
                return items is [SubqueryExpression subquery]
                    ? new InQueryPredicate(operand, subquery.Query, isNegated)
                    : new InListPredicate(operand, items, isNegated);
            case 5:
                return new InQueryPredicate(operand, Queries.Query(depth), isNegated);
            default:
                return new QuantifiedPredicate(Any<BinaryOperator>(), operand, Any<Quantifier>(), Expression(depth));
        }
    }

    private Expression Leaf() => random.Next(14) switch
    {
        0 => new NullLiteral(),
        1 => new BooleanLiteral(Maybe()),
        2 or 3 => new IntegerLiteral(Maybe(5) ? long.MaxValue : random.Next(100)),
        4 => new NumberLiteral(Pick(s_numbers)),
        5 => new StringLiteral(Pick(s_texts)),
        6 => new BlobLiteral(List(() => (byte)random.Next(256), 0)),
        7 => Maybe()
            ? new TypedLiteral(new TypeName(Pick("date", "json", "timestamp with time zone", "my type"), default), "x")
            : new TypedLiteral(new TypeName("interval", default) { Fields = Any<IntervalFields>() }, "1"),
        8 => Maybe() ? new Parameter(Pick("p", "Name"), 0) : new Parameter(Name: null, random.Next(1, 9)),
        9 => Maybe() ? new DefaultValue() : SessionValue(),
        _ => new ColumnReference(Maybe(3) ? ObjectName() : null, Name()),
    };

    private SessionValue SessionValue()
    {
        SessionValueKind kind = Any<SessionValueKind>();
        bool hasPrecision = kind is > SessionValueKind.CurrentDate and <= SessionValueKind.LocalTimestamp && Maybe();
        return new SessionValue(kind, hasPrecision ? random.Next(7) : null);
    }
}
