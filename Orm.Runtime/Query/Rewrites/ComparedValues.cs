using Orm.Linq.Ir;

namespace Orm.Linq.Rewrites;

/// <summary>
/// <c>a.CompareTo(b) &gt; 0</c> becomes <c>a &gt; b</c>; where the number itself is wanted, a CASE makes it.
/// </summary>
/// <remarks>
/// Reason: C# has no operator that puts strings in order, so that queries are full of CompareTo.
/// Counter-example: null comes before everything in C#, while SQL does not know; a comparison of what can be NULL keeps
/// the CASE.
/// </remarks>
internal sealed class ComparedValues : TreeRewriter, IRewriteRule
{
    public string Name => nameof(ComparedValues);

    public bool Applies(DialectTraits dialect) => true;

    public SelectRelation Apply(SelectRelation statement) => RewriteSelect(statement);

    internal override Scalar Rewrite(Scalar scalar)
    {
        if (scalar is BinaryScalar { Left: FunctionScalar { Function: ScalarFunction.Compare } call } comparison
            && comparison.Right is LiteralScalar { Value: 0 }
            && !call.Arguments.Any(argument => argument.IsNullable)
            && IsComparison(comparison.Operator))
        {
            return BinaryScalar.Compare(comparison.Operator, Rewrite(call.Arguments[0]), Rewrite(call.Arguments[1]));
        }

        var rewritten = RewriteParts(scalar);
        return rewritten is FunctionScalar { Function: ScalarFunction.Compare } value
            ? Case(value.Arguments[0], value.Arguments[1])
            : rewritten;
    }

    private static bool IsComparison(BinaryOperator op)
        => op is BinaryOperator.Is or BinaryOperator.IsNot or (>= BinaryOperator.Less and <= BinaryOperator.NotEqual);

    private static Scalar Case(Scalar left, Scalar right)
    {
        var branches = new List<CaseBranch>
        {
            new(BinaryScalar.Compare(BinaryOperator.Is, left, right), LiteralScalar.Of(0)),
        };
        if (left.IsNullable)
        {
            branches.Add(new CaseBranch(UnaryScalar.IsNull(left), LiteralScalar.Of(-1)));
        }

        if (right.IsNullable)
        {
            branches.Add(new CaseBranch(UnaryScalar.IsNull(right), LiteralScalar.Of(1)));
        }

        branches.Add(new CaseBranch(BinaryScalar.Compare(BinaryOperator.Less, left, right), LiteralScalar.Of(-1)));
        return new CaseScalar(branches.ToEquatableArray(), LiteralScalar.Of(1), ScalarType.Int32);
    }
}
