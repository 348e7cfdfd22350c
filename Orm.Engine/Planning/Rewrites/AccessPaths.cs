using Orm.Engine.Catalog;
using Orm.Engine.Planning.Binding;
using Orm.Engine.Planning.Costs;
using Orm.Engine.Planning.Logical;
using Orm.Engine.Sql.Syntax;

namespace Orm.Engine.Planning.Rewrites;

/// <summary>A condition on the first columns of an index, or on the row id, becomes a range of it.</summary>
/// <remarks>
/// Why: a seek reads the rows that it needs instead of all. The condition itself stays as a filter: the range holds at
/// least the rows that meet it. Counter-example: <c>a + 1 = 2</c> is no range of an index on a, and <c>b = 1</c> none
/// of
/// one on (a, b).
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
        || CostModel.OfRange(path, scan, cardinality) < cardinality.Statistics.RowsOf(scan.Table);

    private static bool CoversUniqueKey(AccessPath path) =>
        path.Index is { IsUnique: true } index && path.Equal.Count == index.Columns.Length;

    /// <summary>The path that uses the most: all columns of a unique key, then the most equalities, then a
    /// range.</summary>
    internal static AccessPath? Best(ScanNode scan, IEnumerable<BoundExpression> conditions)
    {
        List<KeyCondition> usable = [.. conditions.SelectMany(condition => KeyCondition.Of(condition, scan))];
        if (usable.Count == 0)
        {
            return null;
        }

        AccessPath? best = null;
        int bestScore = 0;
        if (scan.Table.RowIdColumn is { } key)
        {
            Consider(PathOf(null, [key], scan, usable), isUnique: true, columns: 1, ref best, ref bestScore);
        }

        foreach (CatalogIndex index in scan.Table.Indexes)
        {
            int[] columns = [.. index.Columns.Select(column => column.Column)];
            Consider(PathOf(index, columns, scan, usable), index.IsUnique, columns.Length, ref best, ref bestScore);
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
        int score = (isWhole ? 1000 : 0) + (path.Equal.Count * 10) + range + (path.Index is null ? 5 : 0);
        if (score > bestScore)
        {
            best = path;
            bestScore = score;
        }
    }

    private static AccessPath? PathOf(
        CatalogIndex? index, int[] columns, ScanNode scan, List<KeyCondition> usable)
    {
        var equal = new List<BoundExpression>();
        var used = new List<BoundExpression>();
        foreach (int column in columns)
        {
            KeyCondition? match = usable.Find(
                condition => condition.Column == scan.Columns[column] && condition.Operator == Comparison.Equal);
            if (match is null)
            {
                break;
            }

            equal.Add(match.Value);
            used.Add(match.Source);
        }

        var path = new AccessPath(index, new SyntaxList<BoundExpression>([.. equal]))
        {
            Conditions = new SyntaxList<BoundExpression>([.. used]),
        };
        if (equal.Count < columns.Length)
        {
            PlanColumn next = scan.Columns[columns[equal.Count]];
            KeyCondition? low = usable.Find(condition => condition.Column == next && condition.IsLow);
            KeyCondition? high = usable.Find(condition => condition.Column == next && condition.IsHigh);
            path = path with
            {
                Low = low?.Value,
                LowIsExclusive = low?.Operator == Comparison.Greater,
                High = high?.Value,
                HighIsExclusive = high?.Operator == Comparison.Less,
                Conditions = new SyntaxList<BoundExpression>(
                    [.. used, .. new[] { low?.Source, high?.Source }.OfType<BoundExpression>()]),
            };
        }

        return path.Equal.IsEmpty && path.Low is null && path.High is null ? null : path;
    }
}

/// <summary>A column of a table compared with something that does not depend on the table.</summary>
/// <param name="Column">The column.</param>
/// <param name="Operator">How it is compared.</param>
/// <param name="Value">What it is compared with.</param>
/// <param name="Source">The condition as it stands in the statement.</param>
internal sealed record KeyCondition(
    PlanColumn Column, Comparison Operator, BoundExpression Value, BoundExpression Source)
{
    internal bool IsLow => Operator is Comparison.Greater or Comparison.GreaterOrEqual;

    internal bool IsHigh => Operator is Comparison.Less or Comparison.LessOrEqual;

    internal static IEnumerable<KeyCondition> Of(BoundExpression condition, ScanNode scan)
    {
        if (condition is not BoundComparison comparison || comparison.Operator == Comparison.NotEqual)
        {
            yield break;
        }

        if (ColumnOf(comparison.Left, scan) is { } left && IsOutside(comparison.Right, scan))
        {
            yield return new KeyCondition(left, comparison.Operator, comparison.Right, condition);
        }

        if (ColumnOf(comparison.Right, scan) is { } right && IsOutside(comparison.Left, scan))
        {
            yield return new KeyCondition(right, Mirrored(comparison.Operator), comparison.Left, condition);
        }
    }

    /// <summary>The column itself, or a column of integers that the comparison widens.</summary>
    private static PlanColumn? ColumnOf(BoundExpression side, ScanNode scan)
    {
        if (side is BoundCast { IsExplicit: true } cast && Functions.CastRules.IsInteger(cast.Type.Kind)
            && Functions.CastRules.IsInteger(cast.Operand.Type.Kind) && cast.Type.Kind > cast.Operand.Type.Kind)
        {
            side = cast.Operand;
        }

        return side is BoundColumn { Column: var column } && scan.Columns.Contains(column) && column != scan.RowId
            ? column
            : null;
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
