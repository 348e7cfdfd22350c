using Orm.Engine.Functions;
using Orm.Engine.Planning.Binding;
using Orm.Engine.Planning.Joins;
using Orm.Engine.Sql.Syntax;
using Orm.Engine.Types;

namespace Orm.Engine.Planning.Indexes;

/// <summary>Whether a row for which some conditions are true must be one for which another is true as well.</summary>
/// <remarks>
/// Why: an index of the rows that meet a condition can only be used by queries that look for no others.
/// Counter-example: <c>a &lt; 10</c> does not imply <c>a &lt; 5</c>, and a comparison with a parameter implies nothing
/// about a constant: plans are made before the value is known. What is not recognised is not implied: the index is left
/// alone then.
/// </remarks>
internal static class Implication
{
    internal static bool Holds(IEnumerable<BoundExpression> given, BoundExpression wanted)
    {
        BoundExpression[] known = [.. given.SelectMany(condition => condition.Conjuncts()).Select(Plain)];
        return wanted.Conjuncts().All(part => IsImplied(known, Plain(part)));
    }

    private static bool IsImplied(BoundExpression[] given, BoundExpression wanted) =>
        Array.Exists(given, condition => Implies(condition, wanted))
        || (wanted is BoundLogical { Operator: LogicalOperator.Or } or
            && Array.Exists(or.Operands.AsSpan().ToArray(), part => IsImplied(given, Plain(part))));

    private static bool Implies(BoundExpression given, BoundExpression wanted) => (given, wanted) switch
    {
        _ when given.Equals(wanted) => true,
        (BoundLogical { Operator: LogicalOperator.And } and, _) => Any(and.Operands, part => Implies(part, wanted)),
        (BoundLogical or, _) => All(or.Operands, part => Implies(part, wanted)),
        (BoundInList list, _) when wanted is not BoundIs =>
            All(list.Items, item => Implies(Equality(list.Operand, item), wanted)),
        (_, BoundLogical { Operator: LogicalOperator.And } and) => All(and.Operands, part => Implies(given, part)),
        (_, BoundLogical or) => Any(or.Operands, part => Implies(given, part)),
        (_, BoundInList list) => Any(list.Items, item => Implies(given, Equality(list.Operand, item))),
        (_, BoundIs { Test: TruthTest.Null, IsNegated: true, Operand: BoundColumn column }) =>
            NullRejection.Rejects(given, [column.Column]),
        (BoundComparison known, BoundComparison asked) =>
            Range.Of(known) is { } narrow && Range.Of(asked) is { } wide && narrow.IsWithin(wide),
        _ => false,
    };

    private static bool Any(SyntaxList<BoundExpression> parts, Func<BoundExpression, bool> test) =>
        Array.Exists(parts.AsSpan().ToArray(), part => test(Plain(part)));

    private static bool All(SyntaxList<BoundExpression> parts, Func<BoundExpression, bool> test) =>
        Array.TrueForAll(parts.AsSpan().ToArray(), part => test(Plain(part)));

    private static BoundComparison Equality(BoundExpression left, BoundExpression right) =>
        new(Comparison.Equal, left, right);

    /// <summary>
    /// A condition in the form in which conditions are compared. It is true for the same rows; where one is false and
    /// the other NULL makes no difference to which rows an index has.
    /// </summary>
    private static BoundExpression Plain(BoundExpression condition) => condition switch
    {
        BoundComparison { Operator: Comparison.Equal, Right: BoundConstant { Value: { IsNull: false } value } } test
            when test.Right.Type.Kind == SqlTypeKind.Boolean =>
                value.IsTrue ? Plain(test.Left) : Plain(new BoundNot(test.Left)),
        BoundComparison { Operator: Comparison.NotEqual, Right: BoundConstant { Value: { IsNull: false } value } } test
            when test.Right.Type.Kind == SqlTypeKind.Boolean =>
                value.IsTrue ? Plain(new BoundNot(test.Left)) : Plain(test.Left),
        BoundIs { Test: TruthTest.True, IsNegated: false } test => Plain(test.Operand),
        BoundIs { Test: TruthTest.False, IsNegated: false } test => Plain(new BoundNot(test.Operand)),
        BoundNot { Operand: BoundNot inner } => Plain(inner.Operand),
        BoundNot { Operand: BoundComparison test } => Plain(test with { Operator = Opposite(test.Operator) }),
        BoundNot { Operand: BoundIs { Test: TruthTest.Null } test } => test with { IsNegated = !test.IsNegated },
        _ => condition,
    };

    private static Comparison Opposite(Comparison op) => op switch
    {
        Comparison.Equal => Comparison.NotEqual,
        Comparison.NotEqual => Comparison.Equal,
        Comparison.Less => Comparison.GreaterOrEqual,
        Comparison.LessOrEqual => Comparison.Greater,
        Comparison.Greater => Comparison.LessOrEqual,
        _ => Comparison.Less,
    };

    /// <summary>The values that a comparison of something with a constant allows.</summary>
    private sealed record Range(BoundExpression Subject, Comparison Operator, SqlValue Bound)
    {
        internal static Range? Of(BoundComparison comparison) => (comparison.Left, comparison.Right) switch
        {
            (_, BoundConstant { Value.IsNull: false } constant) =>
                new Range(Narrow(comparison.Left), comparison.Operator, Wide(constant.Value)),
            (BoundConstant { Value.IsNull: false } constant, _) => new Range(
                Narrow(comparison.Right), KeyCondition.Mirrored(comparison.Operator), Wide(constant.Value)),
            _ => null,
        };

        internal bool IsWithin(Range other)
        {
            if (Bound.Kind != other.Bound.Kind || !Subject.Equals(other.Subject))
            {
                return false;
            }

            int order = SqlValue.Compare(Bound, other.Bound);
            return other.Operator switch
            {
                Comparison.Equal => Operator == Comparison.Equal && order == 0,
                Comparison.NotEqual => IsWithout(order),
                Comparison.Less => Operator is Comparison.Less && order <= 0
                    || (Operator is Comparison.LessOrEqual or Comparison.Equal && order < 0),
                Comparison.LessOrEqual =>
                    Operator is Comparison.Less or Comparison.LessOrEqual or Comparison.Equal && order <= 0,
                Comparison.Greater => Operator is Comparison.Greater && order >= 0
                    || (Operator is Comparison.GreaterOrEqual or Comparison.Equal && order > 0),
                _ => Operator is Comparison.Greater or Comparison.GreaterOrEqual or Comparison.Equal && order >= 0,
            };
        }

        /// <summary>Whether the other bound is not among the values.</summary>
        private bool IsWithout(int order) => Operator switch
        {
            Comparison.Equal => order != 0,
            Comparison.NotEqual => order == 0,
            Comparison.Less => order <= 0,
            Comparison.LessOrEqual => order < 0,
            Comparison.Greater => order >= 0,
            _ => order > 0,
        };

        /// <summary>Integers are compared as the widest of them, whatever the statement says.</summary>
        private static SqlValue Wide(in SqlValue value) =>
            CastRules.IsInteger(value.Kind) ? value.Relabelled(SqlTypeKind.BigInt) : value;

        private static BoundExpression Narrow(BoundExpression subject) =>
            subject is BoundCast cast && CastRules.IsInteger(cast.Type.Kind)
            && CastRules.IsInteger(cast.Operand.Type.Kind) && cast.Type.Kind > cast.Operand.Type.Kind
                ? cast.Operand
                : subject;
    }
}
