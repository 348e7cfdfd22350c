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
        (path.Index is null && path.Any.IsEmpty) || CoversUniqueKey(path)
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

        return All(scan, given, usable).Where(path => path.IsNarrow).MaxBy(ScoreOf);
    }

    /// <summary>The range of each index, and of the row ids, that conditions lead to; whole ones too.</summary>
    internal static IEnumerable<AccessPath> All(
        ScanNode scan, BoundExpression[] given, List<KeyCondition> usable)
    {
        if (scan.Table.RowIdColumn is { } key)
        {
            yield return PathOf(null, [new BoundColumn(scan.Columns[key])], scan, usable);
        }

        foreach (CatalogIndex index in scan.Table.Indexes)
        {
            if (IndexUse.KeysOf(index, scan, given) is { } keys)
            {
                yield return PathOf(index, keys, scan, usable);
            }
        }
    }

    private static int ScoreOf(AccessPath path)
    {
        int range = (path.Low is null ? 0 : 1) + (path.High is null ? 0 : 1);
        bool isWhole = path.Index is not { IsUnique: false } && path.Equal.Count == path.Keys.Count;
        int bonus = path.Index is null ? 5 : path.Index.Where is null ? 0 : 1;
        int list = path.Any.IsEmpty ? 0 : 4;
        return (isWhole ? 1000 : 0) + (path.Equal.Count * 10) + list + range + bonus;
    }

    private static AccessPath PathOf(
        CatalogIndex? index, SyntaxList<BoundExpression> keys, ScanNode scan, List<KeyCondition> usable)
    {
        var equal = new List<BoundExpression>();
        var used = new List<BoundExpression>();
        foreach (BoundExpression key in keys)
        {
            KeyCondition? match = usable.Find(
                condition => condition.IsEqual && condition.Key.Equals(key));
            if (match is null)
            {
                break;
            }

            equal.Add(match.Value);
            used.Add(match.Source);
        }

        BoundExpression[] rows = index is null ? [] : [.. IndexUse.ConditionsOf(index, scan)];
        var path = new AccessPath(index, new SyntaxList<BoundExpression>([.. equal])) { Keys = keys };
        path = equal.Count == keys.Count ? path : WithNext(path, keys[equal.Count], usable, used);
        return path with { Conditions = new SyntaxList<BoundExpression>([.. used.Union(rows)]) };
    }

    /// <summary>The list of what the column behind the equal ones may be, or its bounds.</summary>
    private static AccessPath WithNext(
        AccessPath path, BoundExpression key, List<KeyCondition> usable, List<BoundExpression> used)
    {
        if (usable.Find(condition => condition.IsList && condition.Key.Equals(key)) is { } list)
        {
            used.Add(list.Source);
            return path with { Any = list.Values };
        }

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
