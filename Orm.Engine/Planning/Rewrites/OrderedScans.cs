using Orm.Engine.Catalog;
using Orm.Engine.Functions;
using Orm.Engine.Planning.Binding;
using Orm.Engine.Planning.Costs;
using Orm.Engine.Planning.Indexes;
using Orm.Engine.Planning.Joins;
using Orm.Engine.Planning.Logical;
using Orm.Engine.Types;

namespace Orm.Engine.Planning.Rewrites;

/// <summary>The first rows of an order are read from an index that has it, or from the table by its row ids.</summary>
/// <remarks>
/// Why: the latest twenty rows are twenty seeks, and not a sort of the table. The index may be read in either
/// direction, its first columns may be fixed by conditions, and behind its last column it is ordered by the row id,
/// unless it has included columns.
/// Counter-examples: an order that the index has in part only; one that needs its equal keys side by side where equal
/// values have different keys, as real numbers do; and a limit that asks for so many rows that reading and sorting all
/// of the table costs less, because an entry of an index leads to its row and a scan has it.
/// </remarks>
internal static class OrderedScans
{
    /// <summary>What a LIMIT is taken for whose value is not known yet: a page.</summary>
    private const double Page = 100;

    internal static PlanNode Apply(PlanNode plan, CardinalityModel cardinality, CostModel costs)
    {
        PlanNode mapped = plan.Map(input => Apply(input, cardinality, costs), expression => expression);
        return mapped is LimitNode { Ties.IsEmpty: true, Limit: not null } limit
            && Rewritten(limit.Input, sort => First(sort, Wanted(limit), cardinality, costs)) is { } input
            ? new LimitNode(input, limit.Limit, limit.Offset)
            : mapped;
    }

    /// <summary>
    /// The input of a sort, so that the first row of it is the first one of the order that is not NULL; null where
    /// no index has that order, or reading it is more work than another way.
    /// </summary>
    internal static PlanNode? FirstRow(SortNode sort, double otherwise, CardinalityModel cardinality)
    {
        (PlanNode source, BoundExpression[] conditions, SortKey[] keys) = SourceOf(sort);
        double part = Math.Min(1, 1 / Math.Max(1, cardinality.Rows(sort.Input)));
        return source is ScanNode scan
            && Cheapest(scan, conditions, keys, part, cardinality) is var (path, cost) && cost < otherwise
            ? Replaced(sort.Input, scan, scan with { Path = path with { SkipsNulls = true } })
            : null;
    }

    private static double Wanted(LimitNode limit)
    {
        return Rows(limit.Limit) + (limit.Offset is null ? 0 : Rows(limit.Offset));

        static double Rows(BoundExpression? rows) =>
            rows is BoundConstant { Value: { IsNull: false, Kind: var kind } value } && CastRules.IsInteger(kind)
                ? value.AsInt64()
                : Page;
    }

    /// <summary>The same plan with another sort; null where that stays.</summary>
    private static PlanNode? Rewritten(PlanNode plan, Func<SortNode, PlanNode?> change) => plan switch
    {
        SortNode sort => change(sort),
        ProjectNode project => Rewritten(project.Input, change) is { } input ? project with { Input = input } : null,
        LockNode node => Rewritten(node.Input, change) is { } input
            ? new LockNode(input, node.Targets, node.Condition)
            : null,
        _ => null,
    };

    /// <summary>The input of a sort in its order, where that is cheaper.</summary>
    private static PlanNode? First(SortNode sort, double wanted, CardinalityModel cardinality, CostModel costs)
    {
        (PlanNode source, BoundExpression[] conditions, SortKey[] keys) = SourceOf(sort);
        double part = Math.Min(1, wanted / Math.Max(1, cardinality.Rows(sort.Input)));
        double sorted = costs.Of(sort);
        switch (source)
        {
            case ScanNode scan:
                return Cheapest(scan, conditions, keys, part, cardinality) is var (path, cost) && cost < sorted
                    ? Replaced(sort.Input, scan, scan with { Path = path })
                    : null;
            case JoinNode node when OrderedJoins.Of(node) is { } joins
                && joins.Owner(keys.Select(key => key.Expression)) is { } owner
                && Cheapest(owner.Scan, owner.Own, keys, part, cardinality) is var (first, reading):
                double rows = Math.Max(wanted, cardinality.Statistics.RowsOf(owner.Scan.Table)
                    * cardinality.OfConditions(owner.Own, owner.Scan) * part);
                return joins.From(owner, first, rows, cardinality, costs) is var (plan, lookups)
                    && reading + lookups < sorted
                    ? Replaced(sort.Input, node, plan)
                    : null;
            default:
                return null;
        }
    }

    /// <summary>The cheapest path that gives an order.</summary>
    private static (AccessPath Path, double Cost)? Cheapest(
        ScanNode scan, BoundExpression[] conditions, SortKey[] keys, double part, CardinalityModel cardinality)
    {
        List<KeyCondition> usable = [.. conditions.SelectMany(condition => KeyCondition.Of(condition, scan))];
        (AccessPath Path, double Cost)? best = null;
        foreach (AccessPath path in AccessPaths.All(scan, conditions, usable))
        {
            if (path.Any.IsEmpty && DirectionOf(path, scan, keys, usable) is { } isBackward)
            {
                double cost = CostModel.OfRange(path, scan, cardinality) * part;
                best = best is null || cost < best.Value.Cost ? (path with { IsBackward = isBackward }, cost) : best;
            }
        }

        return best;
    }

    /// <summary>What is sorted below projections and filters, the conditions, and the keys over its columns.</summary>
    private static (PlanNode Source, BoundExpression[] Conditions, SortKey[] Keys) SourceOf(SortNode sort)
    {
        SortKey[] keys = [.. sort.Keys.AsSpan()];
        var conditions = new List<BoundExpression>();
        PlanNode node = sort.Input;
        while (true)
        {
            switch (node)
            {
                case ProjectNode project:
                    keys = Array.ConvertAll(
                        keys, key => key with { Expression = Computed(key.Expression, project) });
                    node = project.Input;
                    break;
                case FilterNode filter:
                    conditions.AddRange(filter.Condition.Conjuncts());
                    node = filter.Input;
                    break;
                default:
                    return (node, [.. conditions], keys);
            }
        }
    }

    private static BoundExpression Computed(BoundExpression expression, ProjectNode project) => expression.Replace(
        node => node is BoundColumn column && project.Output.IndexOf(column.Column) is >= 0 and var place
            ? project.Values[place]
            : null);

    private static PlanNode Replaced(PlanNode plan, PlanNode source, PlanNode by) => plan switch
    {
        _ when ReferenceEquals(plan, source) => by,
        FilterNode filter => new FilterNode(Replaced(filter.Input, source, by), filter.Condition),
        ProjectNode project => project with { Input = Replaced(project.Input, source, by) },
        _ => throw new InvalidOperationException($"A {plan.GetType().Name} is not above what is sorted."),
    };

    /// <summary>Whether a path gives an order from its end; null when it does not give it.</summary>
    private static bool? DirectionOf(AccessPath path, ScanNode scan, SortKey[] keys, List<KeyCondition> usable)
    {
        bool? isBackward = null;
        int next = path.Equal.Count;
        for (int i = 0; i < keys.Length; i++)
        {
            SortKey key = keys[i];
            if (IsFixed(key.Expression, usable))
            {
                continue;
            }

            if (IsRowId(key.Expression, scan)
                && (path.Index is null || (next == path.Keys.Count && path.OrdersByRowId)))
            {
                return isBackward is null || isBackward == key.IsDescending ? key.IsDescending : null;
            }

            if (path.Index is not { } index || next == path.Keys.Count || !path.Keys[next].Equals(key.Expression)
                || !HasOrder(key.Expression.Type.Kind, isLast: i == keys.Length - 1))
            {
                return null;
            }

            CatalogIndexColumn column = index.Columns[next];
            bool isOpposite = column.IsDescending != key.IsDescending;
            bool mayBeNull = column.Column < 0 || !scan.Table.Columns[column.Column].IsNotNull;
            if (isOpposite != (isBackward ?? isOpposite)
                || (mayBeNull && column.NullsFirst == key.NullsFirst == isOpposite))
            {
                return null;
            }

            isBackward = isOpposite;
            next++;
        }

        return isBackward;
    }

    private static bool IsFixed(BoundExpression key, List<KeyCondition> usable) => usable.Exists(
        condition => condition.IsEqual && condition.Key.Equals(key)
            && HasOrder(key.Type.Kind, isLast: false));

    private static bool IsRowId(BoundExpression key, ScanNode scan) => key is BoundColumn { Column: var column }
        && (column == scan.RowId || (scan.Table.RowIdColumn is { } place && column == scan.Columns[place]));

    /// <summary>
    /// Whether keys of an index have the order of the values; and, before the last column, whether equal values have
    /// equal keys.
    /// </summary>
    private static bool HasOrder(SqlTypeKind kind, bool isLast) =>
        PlanOrder.IsExact(kind)
        || (isLast && kind is SqlTypeKind.Double or SqlTypeKind.Real or SqlTypeKind.Decimal);
}
