using Orm.Engine.Catalog;
using Orm.Engine.Planning.Binding;
using Orm.Engine.Planning.Costs;
using Orm.Engine.Planning.Indexes;
using Orm.Engine.Planning.Logical;
using Orm.Engine.Sql.Syntax;

namespace Orm.Engine.Planning.Rewrites;

/// <summary>A condition on the first columns of an index, or on the row id, becomes a range of it.</summary>
/// <remarks>
/// Why: a seek reads the rows that it needs instead of all. The condition itself stays as a filter: the range holds at
/// least the rows that meet it. An index of an expression serves that expression; one of some rows serves only queries
/// whose conditions leave out all others, and then all of it is a range. Counter-example: <c>a + 1 = 2</c> is no range
/// of an index on a, and <c>b = 1</c> none of one on (a, b).
/// </remarks>
internal static class AccessPaths
{
    internal static PlanNode Apply(PlanNode plan, CardinalityModel cardinality)
    {
        PlanNode mapped = plan.Map(input => Apply(input, cardinality), expression => expression);
        return mapped is FilterNode { Input: ScanNode { Path: null } scan } filter
            && Best(scan, filter.Condition.Conjuncts()) is { } path && IsWorthIt(path, scan, cardinality)
            ? new FilterNode(scan with { Path = path }, filter.Condition)
            : mapped;
    }

    /// <summary>Whether the rows of the range are so few that going to each costs less than reading all.</summary>
    private static bool IsWorthIt(AccessPath path, ScanNode scan, CardinalityModel cardinality) =>
        path.Index is null || CoversUniqueKey(path)
        || CostModel.OfRange(path, scan, cardinality) < CostModel.OfWhole(scan, cardinality);

    private static bool CoversUniqueKey(AccessPath path) =>
        path.Index is { IsUnique: true } index && path.Equal.Count == index.Columns.Length;

    /// <summary>The path that uses the most: all columns of a unique key, then the most equalities, then a
    /// range.</summary>
    internal static AccessPath? Best(ScanNode scan, IEnumerable<BoundExpression> conditions)
    {
        BoundExpression[] given = [.. conditions];
        List<KeyCondition> usable = [.. given.SelectMany(condition => KeyCondition.Of(condition, scan))];
        if (usable.Count == 0 && scan.Computed.IsEmpty)
        {
            return null;
        }

        AccessPath? best = null;
        int bestScore = 0;
        if (scan.Table.RowIdColumn is { } key)
        {
            AccessPath? path = PathOf(null, [new BoundColumn(scan.Columns[key])], scan, usable);
            Consider(path, isUnique: true, columns: 1, ref best, ref bestScore);
        }

        foreach (CatalogIndex index in scan.Table.Indexes)
        {
            if (IndexUse.KeysOf(index, scan, given) is { } keys)
            {
                Consider(PathOf(index, keys, scan, usable), index.IsUnique, keys.Count, ref best, ref bestScore);
            }
        }

        return best;
    }

    private static void Consider(AccessPath? path, bool isUnique, int columns, ref AccessPath? best, ref int bestScore)
    {
        if (path is null)
        {
            return;
        }

        int range = (path.Low is null ? 0 : 1) + (path.High is null ? 0 : 1);
        bool isWhole = isUnique && path.Equal.Count == columns;
        int bonus = path.Index is null ? 5 : path.Index.Where is null ? 0 : 1;
        int score = (isWhole ? 1000 : 0) + (path.Equal.Count * 10) + range + bonus;
        if (score > bestScore)
        {
            best = path;
            bestScore = score;
        }
    }

    private static AccessPath? PathOf(
        CatalogIndex? index, SyntaxList<BoundExpression> keys, ScanNode scan, List<KeyCondition> usable)
    {
        var equal = new List<BoundExpression>();
        var used = new List<BoundExpression>();
        foreach (BoundExpression key in keys)
        {
            KeyCondition? match = usable.Find(
                condition => condition.Operator == Comparison.Equal && condition.Key.Equals(key));
            if (match is null)
            {
                break;
            }

            equal.Add(match.Value);
            used.Add(match.Source);
        }

        BoundExpression[] rows = index is null ? [] : [.. IndexUse.ConditionsOf(index, scan)];
        var path = new AccessPath(index, new SyntaxList<BoundExpression>([.. equal])) { Keys = keys };
        path = equal.Count == keys.Count ? path : WithBounds(path, keys[equal.Count], usable, used);
        path = path with { Conditions = new SyntaxList<BoundExpression>([.. used.Union(rows)]) };
        return path.Equal.IsEmpty && path.Low is null && path.High is null && rows.Length == 0 ? null : path;
    }

    private static AccessPath WithBounds(
        AccessPath path, BoundExpression key, List<KeyCondition> usable, List<BoundExpression> used)
    {
        KeyCondition? low = usable.Find(condition => condition.IsLow && condition.Key.Equals(key));
        KeyCondition? high = usable.Find(condition => condition.IsHigh && condition.Key.Equals(key));
        used.AddRange(new[] { low?.Source, high?.Source }.OfType<BoundExpression>());
        return path with
        {
            Low = low?.Value,
            LowIsExclusive = low?.Operator == Comparison.Greater,
            High = high?.Value,
            HighIsExclusive = high?.Operator == Comparison.Less,
        };
    }
}

/// <summary>A column of a table, or what an index is made of, compared with something that does not depend on the
/// table.</summary>
/// <param name="Key">The column or expression.</param>
/// <param name="Operator">How it is compared.</param>
/// <param name="Value">What it is compared with.</param>
/// <param name="Source">The condition as it stands in the statement.</param>
internal sealed record KeyCondition(
    BoundExpression Key, Comparison Operator, BoundExpression Value, BoundExpression Source)
{
    internal bool IsLow => Operator is Comparison.Greater or Comparison.GreaterOrEqual;

    internal bool IsHigh => Operator is Comparison.Less or Comparison.LessOrEqual;

    internal static IEnumerable<KeyCondition> Of(BoundExpression condition, ScanNode scan)
    {
        if (condition is not BoundComparison comparison || comparison.Operator == Comparison.NotEqual)
        {
            yield break;
        }

        if (KeyOf(comparison.Left, scan) is { } left && IsOutside(comparison.Right, scan))
        {
            yield return new KeyCondition(left, comparison.Operator, comparison.Right, condition);
        }

        if (KeyOf(comparison.Right, scan) is { } right && IsOutside(comparison.Left, scan))
        {
            yield return new KeyCondition(right, Mirrored(comparison.Operator), comparison.Left, condition);
        }
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
