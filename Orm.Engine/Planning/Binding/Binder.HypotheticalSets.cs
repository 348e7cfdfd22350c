using Orm.Engine.Sql.Syntax;
using Orm.Engine.Types;

namespace Orm.Engine.Planning.Binding;

// rank(value) WITHIN GROUP (ORDER BY column): the rank that a row with this value would have among those that are
// there. It is a count of the rows that come before it, and is bound as one.
internal sealed partial class Binder
{
    private static bool IsHypothetical(FunctionCall call) =>
        !call.WithinGroup.IsEmpty && call.Name.Name is "rank" or "dense_rank" or "percent_rank" or "cume_dist";

    private Expression HypotheticalSet(FunctionCall call)
    {
        if (call.WithinGroup.IsEmpty || call.Arguments.Count != call.WithinGroup.Count || call.IsDistinct)
        {
            throw Error(
                SqlStates.UndefinedFunction,
                $"{call.Name.Name} takes as many values as it has ORDER BY expressions",
                call,
                $"Write {call.Name.Name}(value, ...) WITHIN GROUP (ORDER BY expression, ...).");
        }

        LogicalExpression before = Before(call, 0);
        var one = new IntegerLiteral(1);
        return call.Name.Name switch
        {
            "rank" => Sum(Rows(call, before), one),
            "dense_rank" => Sum(Groups(call, before), one),
            "percent_rank" => Part(Rows(call, before), new FunctionCall(
                new ObjectName(null, "nullif"), [Rows(call, null), new IntegerLiteral(0)])),
            _ => Part(
                Sum(Rows(call, AnyOf(before, Peer(call, call.WithinGroup.Count))), one), Sum(Rows(call, null), one)),
        };
    }

    /// <summary>Whether a row comes before the one that is asked about, by the expressions from one on.</summary>
    private static LogicalExpression Before(FunctionCall call, int from)
    {
        Expression value = call.Arguments[from];
        OrderItem item = call.WithinGroup[from];
        bool descends = item.Direction == SortDirection.Descending;
        bool nullsFirst = item.Nulls == NullsOrder.Unspecified ? descends : item.Nulls == NullsOrder.First;
        var less = new BinaryExpression(
            descends ? BinaryOperator.Greater : BinaryOperator.Less, item.Expression, value);
        LogicalExpression nulls = AllOf(
            IsNull(nullsFirst ? item.Expression : value), Not(IsNull(nullsFirst ? value : item.Expression)));
        LogicalExpression here = AnyOf(less, nulls);
        return from + 1 == call.WithinGroup.Count
            ? here
            : AnyOf(here, AllOf(Equal(call, from), Before(call, from + 1)));
    }

    private static Expression Peer(FunctionCall call, int count)
    {
        Expression peer = Equal(call, 0);
        for (int i = 1; i < count; i++)
        {
            peer = AllOf(peer, Equal(call, i));
        }

        return peer;
    }

    private static FunctionCall Rows(FunctionCall call, LogicalExpression? condition) =>
        new FunctionCall(new ObjectName(null, "count"), default) { IsStar = true, Filter = Filter(call, condition) };

    /// <summary>The groups of equal values before; those without a value are one more.</summary>
    private BinaryExpression Groups(FunctionCall call, LogicalExpression before)
    {
        if (call.WithinGroup.Count > 1)
        {
            throw NotSupported("dense_rank of several expressions", call);
        }

        Expression key = call.WithinGroup[0].Expression;
        var values = new FunctionCall(new ObjectName(null, "count"), [key])
        {
            IsDistinct = true,
            Filter = Filter(call, before),
        };
        var nulls = new FunctionCall(
            new ObjectName(null, "least"), [Rows(call, AllOf(before, IsNull(key))), new IntegerLiteral(1)]);
        return Sum(values, nulls);
    }

    private static Expression? Filter(FunctionCall call, LogicalExpression? condition) =>
        call.Filter is null || condition is null ? call.Filter ?? condition : AllOf(call.Filter, condition);

    private static FunctionCall Part(Expression rows, Expression of) => new FunctionCall(
        new ObjectName(null, "coalesce"),
        [
            new BinaryExpression(
                BinaryOperator.Divide, new CastExpression(rows, new TypeName("double precision", default)), of),
            new IntegerLiteral(0),
        ]);

    private static DistinctPredicate Equal(FunctionCall call, int at) =>
        new DistinctPredicate(call.WithinGroup[at].Expression, call.Arguments[at], IsNegated: true);

    private static IsPredicate IsNull(Expression operand) => new IsPredicate(operand, TruthTest.Null, IsNegated: false);

    private static UnaryExpression Not(IsPredicate operand) => new UnaryExpression(UnaryOperator.Not, operand);

    private static BinaryExpression Sum(Expression left, Expression right) =>
        new BinaryExpression(BinaryOperator.Add, left, right);

    private static LogicalExpression AllOf(Expression left, Expression right) =>
        new LogicalExpression(LogicalOperator.And, [left, right]);

    private static LogicalExpression AnyOf(Expression left, Expression right) =>
        new LogicalExpression(LogicalOperator.Or, [left, right]);
}
