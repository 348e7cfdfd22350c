using Orm.Engine.Planning.Binding;
using Orm.Engine.Sql.Syntax;

namespace Orm.Engine.Planning.Joins;

/// <summary>Whether a condition cannot be true for a row in which all of some columns are NULL.</summary>
internal static class NullRejection
{
    internal static bool Rejects(BoundExpression condition, HashSet<PlanColumn> columns) => condition switch
    {
        BoundComparison comparison => IsNullWith(comparison.Left, columns) || IsNullWith(comparison.Right, columns),
        BoundLike like => IsNullWith(like.Operand, columns) || IsNullWith(like.Pattern, columns),
        BoundInList list => IsNullWith(list.Operand, columns),
        BoundLogical { Operator: LogicalOperator.And } and => Any(and.Operands, columns),
        BoundLogical or => All(or.Operands, columns),
        BoundNot { Operand: BoundComparison or BoundLike or BoundInList } not =>
            Rejects(not.Operand, columns),
        BoundNot { Operand: BoundIs { Test: TruthTest.Null, IsNegated: false } test } =>
            IsNullWith(test.Operand, columns),
        BoundIs { Test: TruthTest.Null, IsNegated: true } test => IsNullWith(test.Operand, columns),
        BoundIs { Test: TruthTest.True, IsNegated: false } test => Rejects(test.Operand, columns),
        BoundColumn column => columns.Contains(column.Column),
        _ => false,
    };

    /// <summary>Whether the value is NULL when the columns are.</summary>
    private static bool IsNullWith(BoundExpression value, HashSet<PlanColumn> columns) => value switch
    {
        BoundColumn column => columns.Contains(column.Column),
        BoundCast cast => IsNullWith(cast.Operand, columns),
        BoundArithmetic arithmetic =>
            IsNullWith(arithmetic.Left, columns) || IsNullWith(arithmetic.Right, columns),
        BoundCall { Function.IsStrict: true } call =>
            Array.Exists(call.Arguments.AsSpan().ToArray(), argument => IsNullWith(argument, columns)),
        _ => false,
    };

    private static bool Any(SyntaxList<BoundExpression> conditions, HashSet<PlanColumn> columns) =>
        Array.Exists(conditions.AsSpan().ToArray(), condition => Rejects(condition, columns));

    private static bool All(SyntaxList<BoundExpression> conditions, HashSet<PlanColumn> columns) =>
        Array.TrueForAll(conditions.AsSpan().ToArray(), condition => Rejects(condition, columns));
}
