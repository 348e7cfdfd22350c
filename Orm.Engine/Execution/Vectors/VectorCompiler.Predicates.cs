using Orm.Engine.Functions;
using Orm.Engine.Planning.Binding;
using Orm.Engine.Sql.Syntax;
using Orm.Engine.Types;

namespace Orm.Engine.Execution.Vectors;

// Conditions.
internal sealed partial class VectorCompiler
{
    internal VectorPredicate CompilePredicate(BoundExpression expression) => expression switch
    {
        _ when IsSameForAllRows(expression) => new ValuePredicate(Splat(expression)),
        BoundLogical logical => new LogicalPredicate(
            [.. logical.Operands.AsSpan().ToArray().Select(CompilePredicate)],
            logical.Operator == LogicalOperator.And),
        BoundNot not => new NotPredicate(CompilePredicate(not.Operand)),
        BoundIs { Test: TruthTest.Null or TruthTest.Unknown } test =>
            new NullPredicate(Compile(test.Operand), test.IsNegated),
        BoundColumn column => new ValuePredicate(Compile(column)),
        BoundComparison comparison => CompileComparison(comparison),
        BoundLike like => CompileLike(like),
        BoundInList list => CompileInList(list),
        _ => Row(expression, isPure: false),
    };

    /// <summary>
    /// How much work a condition is: comparing a column with a value is least, and cannot fail. What can fail comes
    /// last, in the order in which it is written, so that conditions before it protect it.
    /// </summary>
    internal int Effort(BoundExpression condition)
    {
        const int Integers = 0;
        const int Texts = 1;
        const int Patterns = 2;
        const int Others = 3;
        bool IsColumn(BoundExpression side) => side is BoundColumn;
        bool IsGiven(BoundExpression side) => side is BoundConstant or BoundParameter || (side is not BoundColumn
            && IsSameForAllRows(side) && !side.Any(node => node is BoundSubquery));
        int OfForm(BoundExpression side) => Compile(side).Type.Form is VectorForm.Integers or VectorForm.Doubles
            ? Integers
            : Texts;
        return condition switch
        {
            BoundComparison { Left: var left, Right: var right }
                when (IsColumn(left) || IsGiven(left)) && (IsColumn(right) || IsGiven(right)) =>
                Math.Max(OfForm(left), OfForm(right)),
            BoundInList list when IsColumn(list.Operand) => OfForm(list.Operand),
            BoundIs { Operand: BoundColumn } or BoundColumn => Integers,
            BoundLike like when IsColumn(like.Operand) => Patterns,
            _ => Others,
        };
    }

    private RowPredicate Row(BoundExpression expression, bool isPure) =>
        new(_builder.Compile(expression, _columns), Needed(expression), _types.Length, isPure);

    private VectorPredicate CompileComparison(BoundComparison node)
    {
        if (node.Left is BoundRow || node.Right is BoundRow)
        {
            return Row(node, isPure: false);
        }

        VectorExpression left = Compile(node.Left);
        VectorExpression right = Compile(node.Right);
        int scale = Math.Max(left.Type.Scale, right.Type.Scale);
        if (left.Type.Kind != right.Type.Kind || left.Type.Form != right.Type.Form
            || left.Type.Form == VectorForm.Values || left.Type.Kind == SqlTypeKind.Json
            || scale > SqlType.MaxShortDecimalPrecision)
        {
            return Row(node, isPure: false);
        }

        left = WithScale(left, node.Left, scale);
        right = WithScale(right, node.Right, scale);
        return new ComparisonPredicate(node.Operator, left, right, Row(node, left.IsPure && right.IsPure));
    }

    private VectorPredicate CompileLike(BoundLike like)
    {
        VectorExpression operand = Compile(like.Operand);
        if (operand.Type.Form != VectorForm.Texts || like.Pattern is not BoundConstant { Value.IsNull: false } pattern
            || like.Escape is not (null or BoundConstant { Value.IsNull: false }))
        {
            return Row(like, isPure: false);
        }

        ReadOnlySpan<byte> escape = like.Escape is BoundConstant mark ? mark.Value.AsBytes() : @"\"u8;
        return new LikePredicate(
            operand,
            LikePattern.Parse(pattern.Value.AsBytes(), escape, like.IgnoreCase),
            Row(like, operand.IsPure));
    }

    private VectorPredicate CompileInList(BoundInList list)
    {
        BoundExpression[] items = list.Items.AsSpan().ToArray();
        VectorExpression operand = list.Operand is BoundRow ? Rows(list, isPure: false) : Compile(list.Operand);
        bool isKnown = Array.TrueForAll(items, item => item is BoundConstant { Value: var value }
            && (value.IsNull || IsOfType(value, operand.Type)));
        return isKnown && operand.Type.Form is VectorForm.Integers or VectorForm.Texts
            && isKnown && items.Length <= ColumnVector.Capacity
            ? new InListPredicate(
                operand, [.. items.Select(item => Rescaled(((BoundConstant)item).Value, operand.Type))],
                Row(list, operand.IsPure))
            : Row(list, isPure: false);
    }

    /// <summary>Whether a vector of the type can hold the value exactly.</summary>
    private static bool IsOfType(in SqlValue value, VectorType type) => value.Kind == type.Kind
        && (value.Kind != SqlTypeKind.Decimal || Rescaled(value, type).AsDecimal() is var number
            && number.Scale == type.Scale && number.Unscaled >= long.MinValue && number.Unscaled <= long.MaxValue);

    private static SqlValue Rescaled(in SqlValue value, VectorType type) =>
        value.Kind == SqlTypeKind.Decimal && value.AsDecimal().Scale < type.Scale
        && value.AsDecimal().TryRescale(SqlType.MaxDecimalPrecision, type.Scale, out SqlDecimal fitted)
            ? SqlValue.Decimal(fitted)
            : value;
}
