using Orm.Engine.Functions;
using Orm.Engine.Sql.Syntax;
using Orm.Engine.Types;

namespace Orm.Engine.Planning.Binding;

// Conditions with a syntax of their own, and CASE.
internal sealed partial class Binder
{
    private BoundExpression BindPredicate(Predicate predicate, Scope scope) => predicate switch
    {
        IsPredicate test => BindIs(test, scope),
        DistinctPredicate distinct => BindDistinct(distinct, scope),
        BetweenPredicate between => BindBetween(between, scope),
        LikePredicate like => BindLike(like, scope),
        InListPredicate list => BindInList(list, scope),
        InQueryPredicate query => BindInQuery(query, scope),
        ExistsPredicate exists => BindExists(exists, scope),
        QuantifiedPredicate quantified => BindQuantified(quantified, scope),
        _ => throw NotSupported($"A {predicate.GetType().Name}", predicate),
    };

    private BoundExpression BindIs(IsPredicate test, Scope scope)
    {
        if (test.Test != TruthTest.Null)
        {
            return new BoundIs(BindCondition(test.Operand, scope), test.Test, test.IsNegated);
        }

        BoundExpression operand = Bind(test.Operand, scope);
        if (operand is BoundRow row)
        {
            // Of no columns, all are null and none is.
            return row.Items.Select(item => (BoundExpression)new BoundIs(
                    Settle(item, test), TruthTest.Null, test.IsNegated)).AsSpan().ToArray().And()
                ?? new BoundConstant(SqlValue.Boolean(true), SqlType.Boolean);
        }

        return new BoundIs(Settle(operand, test), TruthTest.Null, test.IsNegated);
    }

    private BoundDistinct BindDistinct(DistinctPredicate distinct, Scope scope)
    {
        (BoundExpression left, BoundExpression right) =
            Unify(Bind(distinct.Left, scope), Bind(distinct.Right, scope), distinct);
        (left, right) = Keyed(left, right, isOrder: false, distinct);
        return new BoundDistinct(left, right, distinct.IsNegated);
    }

    private BoundExpression BindBetween(BetweenPredicate between, Scope scope)
    {
        BoundExpression operand = Bind(between.Operand, scope);
        BoundExpression low = Bind(between.Low, scope);
        BoundExpression high = Bind(between.High, scope);
        BoundExpression inside = Between(operand, low, high, between);
        if (between.IsSymmetric)
        {
            inside = Or([inside, Between(operand, high, low, between)]);
        }

        return between.IsNegated ? new BoundNot(inside) : inside;
    }

    private BoundExpression Between(
        BoundExpression operand, BoundExpression low, BoundExpression high, SyntaxNode at) =>
        new[]
        {
            Compare(Comparison.GreaterOrEqual, operand, low, at), Compare(Comparison.LessOrEqual, operand, high, at),
        }.And()!;

    private BoundExpression BindLike(LikePredicate like, Scope scope)
    {
        BoundExpression operand = CoerceImplicitly(Bind(like.Operand, scope), SqlType.Text, like);
        BoundExpression pattern = CoerceImplicitly(Bind(like.Pattern, scope), SqlType.Text, like);
        BoundExpression? escape =
            like.Escape is null ? null : CoerceImplicitly(Bind(like.Escape, scope), SqlType.Text, like);
        BoundExpression match = like.Kind == LikeKind.SimilarTo
            ? Call(
                OperatorFunctions.Find("similar to"),
                "similar to",
                [operand, pattern, escape ?? new BoundConstant(SqlValue.Text(@"\"), SqlType.Text)],
                like)
            : new BoundLike(operand, pattern, escape, like.Kind == LikeKind.ILike);
        return like.IsNegated ? new BoundNot(match) : match;
    }

    private BoundExpression BindInList(InListPredicate list, Scope scope)
    {
        BoundExpression operand = Bind(list.Operand, scope);
        BoundExpression[] items =
            list.Items.Select(item => Bind(item, scope)).AsSpan().ToArray();
        BoundExpression found;
        if (operand is BoundRow)
        {
            found = Or([.. items.Select(item => Compare(Comparison.Equal, operand, item, list))]);
        }
        else
        {
            SqlType type = CommonType([operand, .. items], list, SqlStates.UndefinedFunction);
            SqlType kind = ComparedAs(type);
            Collation collation = CollationOf([operand, .. items], list);
            BoundExpression Key(BoundExpression value) =>
                KeyOf(CastOperand(value, kind, list), collation, isOrder: false);
            found = new BoundInList(Key(operand), new SyntaxList<BoundExpression>([.. items.Select(Key)]));
        }

        return list.IsNegated ? new BoundNot(found) : found;
    }

    private BoundExpression BindCase(CaseExpression @case, Scope scope) => @case.Operand is null
        ? BindCase(@case, null, scope)
        : Once(Bind(@case.Operand, scope), operand => BindCase(@case, operand, scope));

    private BoundCase BindCase(CaseExpression @case, BoundExpression? operand, Scope scope)
    {
        var conditions = new List<BoundExpression>();
        var results = new List<BoundExpression>();
        foreach (CaseBranch branch in @case.Branches)
        {
            conditions.Add(operand is null
                ? BindCondition(branch.Condition, scope)
                : Compare(Comparison.Equal, operand, Bind(branch.Condition, scope), branch));
            results.Add(Bind(branch.Result, scope));
        }

        if (@case.Else is not null)
        {
            results.Add(Bind(@case.Else, scope));
        }

        SqlType type = CommonType(results, @case);
        var parts = new List<BoundExpression>();
        for (int i = 0; i < results.Count; i++)
        {
            if (i < conditions.Count)
            {
                parts.Add(conditions[i]);
            }

            parts.Add(CastOperand(results[i], type, @case));
        }

        return new BoundCase(new SyntaxList<BoundExpression>([.. parts]), type);
    }

    private BoundExpression BindChoice(ChoiceKind kind, FunctionCall call, Scope scope)
    {
        BoundExpression[] operands = call.Arguments.Select(argument => Bind(argument, scope)).AsSpan().ToArray();
        if (operands.Length == 0)
        {
            throw Error(SqlStates.SyntaxError, $"{call.Name.Name} needs arguments", call);
        }

        SqlType type = CommonType(operands, call);
        Collation collation = kind == ChoiceKind.Coalesce ? Collation.Binary : CollationOf(operands, call);
        return FromExtremumKey(
            new BoundChoice(
                kind,
                [.. operands.Select(o => ExtremumKey(CastOperand(o, type, call), collation))],
                collation == Collation.Binary ? type : SqlType.Blob),
            collation);
    }

    /// <summary>NULLIF(a, b) is CASE WHEN a = b THEN NULL ELSE a END.</summary>
    private BoundExpression BindNullIf(FunctionCall call, Scope scope)
    {
        if (call.Arguments.Count != 2)
        {
            throw Error(SqlStates.SyntaxError, "nullif takes two arguments", call);
        }

        return Once(Bind(call.Arguments[0], scope), left =>
        {
            BoundExpression condition = Compare(Comparison.Equal, left, Bind(call.Arguments[1], scope), call);
            BoundExpression result = Settle(left, call);
            var @null = new BoundConstant(SqlValue.Null, result.Type);
            return new BoundCase([condition, @null, result], result.Type);
        });
    }

    /// <summary>
    /// An expression that names a value several times. One that may be another each time it is computed is computed
    /// once and kept; others are written out, so that their columns can be seen.
    /// </summary>
    private static BoundExpression Once(BoundExpression value, Func<BoundExpression, BoundExpression> make)
    {
        if (value is BoundRow || !value.MayVary())
        {
            return make(value);
        }

        var kept = new BoundKept(value.Type);
        return new BoundLet(kept, value, make(kept));
    }
}
