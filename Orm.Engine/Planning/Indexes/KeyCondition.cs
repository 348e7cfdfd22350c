using Orm.Engine.Planning.Binding;
using Orm.Engine.Planning.Logical;
using Orm.Engine.Sql.Syntax;
using Orm.Engine.Types;

namespace Orm.Engine.Planning.Indexes;

/// <summary>A column of a table, or what an index is made of, compared with something that does not depend on the
/// table.</summary>
/// <param name="Key">The column or expression.</param>
/// <param name="Operator">How it is compared.</param>
/// <param name="Values">What it is compared with: one value, or several that it may be equal to.</param>
/// <param name="Source">The condition as it stands in the statement.</param>
internal sealed record KeyCondition(
    BoundExpression Key, Comparison Operator, SyntaxList<BoundExpression> Values, BoundExpression Source)
{
    internal BoundExpression Value => Values[0];

    internal bool IsList => Values.Count > 1;

    internal bool IsEqual => Operator == Comparison.Equal && !IsList;

    internal bool IsLow => Operator is Comparison.Greater or Comparison.GreaterOrEqual;

    internal bool IsHigh => Operator is Comparison.Less or Comparison.LessOrEqual;

    /// <summary>What a condition says of keys; the condition may say more.</summary>
    internal static IEnumerable<KeyCondition> Of(BoundExpression condition, ScanNode scan) =>
        [.. OfWhole(condition, scan), .. OfPrefix(condition, scan)];

    private static IEnumerable<KeyCondition> OfWhole(BoundExpression condition, ScanNode scan) => condition switch
    {
        BoundComparison { Operator: not Comparison.NotEqual } comparison => OfComparison(comparison, scan),
        BoundInList list => OfList(list, scan),
        BoundLogical { Operator: LogicalOperator.Or } any => OfAlternatives(any, scan),
        _ => [],
    };

    private static IEnumerable<KeyCondition> OfComparison(BoundComparison comparison, ScanNode scan)
    {
        if (KeyOf(comparison.Left, scan) is { } left && IsOutside(comparison.Right, scan))
        {
            yield return new KeyCondition(
                left, comparison.Operator, new SyntaxList<BoundExpression>([comparison.Right]), comparison);
        }

        if (KeyOf(comparison.Right, scan) is { } right && IsOutside(comparison.Left, scan))
        {
            yield return new KeyCondition(
                right, Mirrored(comparison.Operator), new SyntaxList<BoundExpression>([comparison.Left]), comparison);
        }
    }

    private static IEnumerable<KeyCondition> OfPrefix(BoundExpression condition, ScanNode scan)
    {
        if (PrefixRange.Of(condition) is var (text, prefix) && text.Type.Kind is SqlTypeKind.Text or SqlTypeKind.VarChar
            && KeyOf(text, scan) is { } key && IsOutside(prefix, scan))
        {
            yield return new KeyCondition(
                key, Comparison.GreaterOrEqual, new SyntaxList<BoundExpression>([prefix]), condition);
            yield return new KeyCondition(
                key, Comparison.Less, new SyntaxList<BoundExpression>([PrefixRange.EndOf(prefix)]), condition);
        }
    }

    private static IEnumerable<KeyCondition> OfList(BoundInList list, ScanNode scan)
    {
        if (KeyOf(list.Operand, scan) is { } key && list.Items.All(item => IsOutside(item, scan)))
        {
            yield return new KeyCondition(key, Comparison.Equal, list.Items, list);
        }
    }

    /// <summary>a = 1 OR a IN (2, 3) is a list of three.</summary>
    private static IEnumerable<KeyCondition> OfAlternatives(BoundLogical any, ScanNode scan)
    {
        BoundExpression? key = null;
        var values = new List<BoundExpression>();
        foreach (BoundExpression operand in any.Operands)
        {
            KeyCondition? one = Of(operand, scan).FirstOrDefault(
                condition => condition.Operator == Comparison.Equal && (key is null || condition.Key.Equals(key)));
            if (one is null)
            {
                yield break;
            }

            key = one.Key;
            values.AddRange(one.Values);
        }

        yield return new KeyCondition(key!, Comparison.Equal, new SyntaxList<BoundExpression>([.. values]), any);
    }

    /// <summary>The column or key itself, or one of integers that the comparison widens.</summary>
    private static BoundExpression? KeyOf(BoundExpression side, ScanNode scan)
    {
        if (side is BoundCast { IsExplicit: true } cast && Functions.CastRules.IsInteger(cast.Type.Kind)
            && Functions.CastRules.IsInteger(cast.Operand.Type.Kind) && cast.Type.Kind > cast.Operand.Type.Kind)
        {
            side = cast.Operand;
        }

        bool isKey = side is BoundColumn { Column: var column }
            ? scan.Columns.Contains(column) && column != scan.RowId
            : IndexUse.IsKey(side, scan);
        return isKey ? side : null;
    }

    private static bool IsOutside(BoundExpression side, ScanNode scan) =>
        !side.IsVolatile() && !side.Columns().Overlaps(scan.Columns);

    internal static Comparison Mirrored(Comparison op) => op switch
    {
        Comparison.Less => Comparison.Greater,
        Comparison.LessOrEqual => Comparison.GreaterOrEqual,
        Comparison.Greater => Comparison.Less,
        Comparison.GreaterOrEqual => Comparison.LessOrEqual,
        _ => op,
    };
}
