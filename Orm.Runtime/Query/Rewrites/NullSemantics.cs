using Orm.Linq.Ir;

namespace Orm.Linq.Rewrites;

/// <summary>
/// Gives conditions C#'s two truth values at the least price. SQL's comparisons are unknown over NULL; C#'s are false
/// (and its <c>==</c> never is anything but true or false).
/// </summary>
/// <remarks>
/// <para>
/// Reason: a plain <c>=</c> is what every planner knows best. Where a filter decides, unknown is as good as false, so
/// that <c>a IS b</c> may become <c>a = b</c> unless both sides can be NULL at once.
/// </para>
/// <para>
/// Counter-example: under a NOT unknown is not as good as false (<c>NOT (a &lt; b)</c> is true in C# where b is null);
/// such a comparison becomes <c>(a &lt; b) IS NOT TRUE</c>. A condition whose value is selected or compared must be
/// exact, too: it becomes <c>(a &lt; b) IS TRUE</c>.
/// </para>
/// </remarks>
internal sealed class NullSemantics : TreeRewriter, IRewriteRule
{
    public string Name => nameof(NullSemantics);

    public bool Applies(DialectTraits dialect) => true;

    public SelectRelation Apply(SelectRelation statement) => RewriteSelect(statement);

    /// <summary>
    /// Rewrites a value: a condition in its place must be true or false, unless its C# type has null, too.
    /// </summary>
    internal override Scalar Rewrite(Scalar scalar)
        => scalar is { IsBoolean: true } ? Exact(scalar) : RewriteParts(scalar);

    protected override Scalar RewriteCondition(Scalar condition) => Filter(condition);

    protected override SelectRelation RewriteSelect(SelectRelation select)
    {
        var where = select.Where is null ? null : Filter(select.Where);
        var having = select.Having is null ? null : Filter(select.Having);
        var joins = select.Joins.Map(join => join.On is null ? join : join with { On = Filter(join.On) });
        return base.RewriteSelect(select with { Where = null, Having = null, Joins = default }) with
        {
            Where = where,
            Having = having,
            Joins = joins.Map(join => join with { Source = RewriteSource(join.Source)! }),
        };
    }

    /// <summary>A condition where unknown counts as false.</summary>
    private Scalar Filter(Scalar condition) => condition switch
    {
        BinaryScalar { Operator: BinaryOperator.And } and => BinaryScalar.And(Filter(and.Left), Filter(and.Right)),
        BinaryScalar { Operator: BinaryOperator.Or } or => BinaryScalar.Or(Filter(or.Left), Filter(or.Right)),
        BinaryScalar { Operator: BinaryOperator.Is } equality => Equal(equality),
        UnaryScalar { Operator: UnaryOperator.Not } not => Negation(not.Operand),
        ColumnScalar or ParameterScalar => Truth(condition, isTrue: true),
        _ => RewriteParts(condition),
    };

    /// <summary>A condition that is true or false, never unknown, where C# has no null for it.</summary>
    private Scalar Exact(Scalar condition)
    {
        switch (condition)
        {
            case UnaryScalar { Operator: UnaryOperator.Not } not:
                return Negation(not.Operand);
            case BinaryScalar { Operator: BinaryOperator.And or BinaryOperator.Or } logic:
                return BinaryScalar.Compare(logic.Operator, Exact(logic.Left), Exact(logic.Right));
            case BinaryScalar { Operator: BinaryOperator.Is } equality when !NeedsNullSafety(equality):
                return Equal(equality);
            case BinaryScalar comparison when IsComparison(comparison.Operator) && comparison.IsNullable:
                return new UnaryScalar(UnaryOperator.IsTrue, RewriteParts(comparison), ScalarType.Boolean);
            case FunctionScalar { Function: ScalarFunction.Like or ScalarFunction.RegularExpression }
                when condition.IsNullable:
            case InListScalar or InQueryScalar when condition.IsNullable:
                return new UnaryScalar(UnaryOperator.IsTrue, RewriteParts(condition), ScalarType.Boolean);
            default:
                return RewriteParts(condition);
        }
    }

    private Scalar Negation(Scalar condition)
    {
        switch (condition)
        {
            case UnaryScalar { Operator: UnaryOperator.Not } twice:
                return Exact(twice.Operand);
            case UnaryScalar { Operator: UnaryOperator.IsNull } test:
                return UnaryScalar.IsNotNull(Rewrite(test.Operand));
            case UnaryScalar { Operator: UnaryOperator.IsNotNull } test:
                return UnaryScalar.IsNull(Rewrite(test.Operand));
            case BinaryScalar { Operator: BinaryOperator.Is } equality:
                return Unequal(equality);
            case BinaryScalar { IsNullable: false } comparison when Opposite(comparison.Operator) is { } opposite:
                return BinaryScalar.Compare(opposite, Rewrite(comparison.Left), Rewrite(comparison.Right));
            case BinaryScalar { Operator: BinaryOperator.And or BinaryOperator.Or } logic:
                return UnaryScalar.Not(Exact(logic));
            case ColumnScalar or ParameterScalar:
                return Truth(condition, isTrue: false);
            case { IsNullable: true } when !IsTruthOrNull(condition):
                return new UnaryScalar(UnaryOperator.IsNotTrue, RewriteParts(condition), ScalarType.Boolean);
            default:
                return UnaryScalar.Not(RewriteParts(condition));
        }
    }

    // A choice of values and what is calculated of them are null where C# has null: its ! leaves that alone. Of the
    // others, C# says false where SQL does not know.
    private static bool IsTruthOrNull(Scalar condition) => condition
        is CaseScalar or SubqueryScalar or FunctionScalar { Function: ScalarFunction.Coalesce }
        or BinaryScalar { Operator: BinaryOperator.ExclusiveOr };

    private Scalar Equal(BinaryScalar equality)
    {
        var left = Rewrite(equality.Left);
        var right = Rewrite(equality.Right);
        return (left, right) switch
        {
            (LiteralScalar { Value: null }, LiteralScalar { Value: null }) => LiteralScalar.True,
            (_, LiteralScalar { Value: null }) => UnaryScalar.IsNull(left),
            (LiteralScalar { Value: null }, _) => UnaryScalar.IsNull(right),
            (_, LiteralScalar { Value: bool truth }) when !left.IsNullable && left is not ColumnScalar
                => truth ? left : Negation(equality.Left),
            _ when left.IsNullable && right.IsNullable => BinaryScalar.Compare(BinaryOperator.Is, left, right),
            _ => BinaryScalar.Compare(BinaryOperator.Equal, left, right),
        };
    }

    private Scalar Unequal(BinaryScalar equality)
    {
        var left = Rewrite(equality.Left);
        var right = Rewrite(equality.Right);
        return (left, right) switch
        {
            (LiteralScalar { Value: null }, LiteralScalar { Value: null }) => LiteralScalar.False,
            (_, LiteralScalar { Value: null }) => UnaryScalar.IsNotNull(left),
            (LiteralScalar { Value: null }, _) => UnaryScalar.IsNotNull(right),
            (_, LiteralScalar { Value: bool truth }) when !left.IsNullable && left is not ColumnScalar
                => truth ? Negation(equality.Left) : left,
            _ when left.IsNullable || right.IsNullable => BinaryScalar.Compare(BinaryOperator.IsNot, left, right),
            _ => BinaryScalar.Compare(BinaryOperator.NotEqual, left, right),
        };
    }

    /// <summary>A truth value from a column as a condition that an index can serve.</summary>
    private static Scalar Truth(Scalar value, bool isTrue)
    {
        var literal = isTrue ? LiteralScalar.True : LiteralScalar.False;
        return BinaryScalar.Compare(BinaryOperator.Equal, value, literal);
    }

    private static bool NeedsNullSafety(BinaryScalar equality)
        => (equality.Left.IsNullable || equality.Right.IsNullable) && !IsNull(equality.Left) && !IsNull(equality.Right);

    private static bool IsNull(Scalar scalar) => scalar is LiteralScalar { Value: null };

    private static bool IsComparison(BinaryOperator op)
        => op is >= BinaryOperator.Less and <= BinaryOperator.NotEqual;

    private static BinaryOperator? Opposite(BinaryOperator op) => op switch
    {
        BinaryOperator.Less => BinaryOperator.GreaterOrEqual,
        BinaryOperator.LessOrEqual => BinaryOperator.Greater,
        BinaryOperator.Greater => BinaryOperator.LessOrEqual,
        BinaryOperator.GreaterOrEqual => BinaryOperator.Less,
        BinaryOperator.Equal => BinaryOperator.NotEqual,
        BinaryOperator.NotEqual => BinaryOperator.Equal,
        _ => null,
    };
}
