using System.Collections.Immutable;
using Orm.Engine.Catalog;
using Orm.Engine.Functions;
using Orm.Engine.Planning.Binding;
using Orm.Engine.Planning.Logical;
using Orm.Engine.Sql.Syntax;
using Orm.Engine.Types;

namespace Orm.Engine.Planning.Joins;

/// <summary>
/// The order in which the rows of a plan come: ascending, NULL last, by one expression after the other. Each has
/// several names where several expressions are equal in all rows.
/// </summary>
/// <remarks>
/// A hash join promises nothing, although its rows mostly come in the order of the left ones: not when it spills.
/// </remarks>
internal static class PlanOrder
{
    internal static ImmutableArray<ImmutableArray<BoundExpression>> Of(PlanNode plan) => plan switch
    {
        ScanNode scan => OfScan(scan),
        FilterNode or LimitNode => Of(plan.Inputs[0]),
        ProjectNode project => OfProject(project),
        SortNode sort =>
        [
            .. sort.Keys.AsSpan().ToArray().TakeWhile(key => key is { IsDescending: false, NullsFirst: false })
                .Select(key => ImmutableArray.Create(key.Expression)),
        ],
        JoinNode { Method: JoinMethod.Merge, Kind: not JoinKind.Full } join => OfMerge(
            join.Left, join.Right, join.Condition, join.Merged, isInner: join.Kind != JoinKind.Left),
        SemiJoinNode { Method: JoinMethod.Merge } join => OfMerge(
            join.Left, join.Right, join.Condition, join.Merged, isInner: false),
        JoinNode { Kind: not JoinKind.Full } join when join.IsLateral || join.Method == JoinMethod.NestedLoop =>
            Of(join.Left),
        SemiJoinNode join when join.IsLateral || join.Method == JoinMethod.NestedLoop => Of(join.Left),
        _ => [],
    };

    /// <summary>Whether rows in an order are sorted by some keys.</summary>
    internal static bool Has(ImmutableArray<ImmutableArray<BoundExpression>> order, SyntaxList<SortKey> keys)
    {
        if (keys.Count > order.Length)
        {
            return false;
        }

        for (int i = 0; i < keys.Count; i++)
        {
            if (keys[i] is not { IsDescending: false, NullsFirst: false } key || !order[i].Contains(key.Expression))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The expression that orders rows as another one does: an integer whatever its width.</summary>
    internal static BoundExpression Bare(BoundExpression key)
    {
        while (key is BoundCast { Operand: var operand } cast && CastRules.IsInteger(cast.Type.Kind)
            && CastRules.IsInteger(operand.Type.Kind))
        {
            key = operand;
        }

        return key;
    }

    /// <summary>The two sides of an equality, that of the left input first.</summary>
    internal static (BoundExpression Left, BoundExpression Right) Sides(BoundExpression equality, PlanNode left)
    {
        var equal = (BoundComparison)equality;
        return equal.Left.Columns().Overlaps(left.Output) ? (equal.Left, equal.Right) : (equal.Right, equal.Left);
    }

    private static ImmutableArray<ImmutableArray<BoundExpression>> OfMerge(
        PlanNode left, PlanNode right, BoundExpression? condition, int merged, bool isInner)
    {
        ImmutableArray<ImmutableArray<BoundExpression>> ofLeft = Of(left);
        ImmutableArray<ImmutableArray<BoundExpression>> ofRight = isInner ? Of(right) : [];
        return
        [
            .. condition.Conjuncts().Take(merged).Select((equality, i) =>
            {
                (BoundExpression one, BoundExpression other) = Sides(equality, left);
                IEnumerable<BoundExpression> names = Names(one, ofLeft, i);
                return ImmutableArray.Create<BoundExpression>(
                    [.. isInner ? names.Concat(Names(other, ofRight, i)) : names]);
            }),
        ];
    }

    /// <summary>A key of a merge, with what its side is ordered by at the same place: that is equal to it.</summary>
    private static IEnumerable<BoundExpression> Names(
        BoundExpression key, ImmutableArray<ImmutableArray<BoundExpression>> order, int place)
    {
        BoundExpression bare = Bare(key);
        IEnumerable<BoundExpression> names = [key, bare];
        return (place < order.Length && order[place].Contains(bare) ? names.Concat(order[place]) : names).Distinct();
    }

    private static ImmutableArray<ImmutableArray<BoundExpression>> OfProject(ProjectNode project) =>
    [
        .. Of(project.Input)
            .Select(names => ImmutableArray.Create<BoundExpression>(
            [
                .. Enumerable.Range(0, project.Output.Length).Where(i => names.Contains(project.Values[i]))
                    .Select(i => new BoundColumn(project.Output[i])),
            ]))
            .TakeWhile(names => !names.IsEmpty),
    ];

    private static ImmutableArray<ImmutableArray<BoundExpression>> OfScan(ScanNode scan)
    {
        if (scan.Path is { } path && (path.IsBackward || !path.Any.IsEmpty
            || (path.Index is not null && !path.Keys.AsSpan()[..path.Equal.Count].ToArray().All(IsOneKey))))
        {
            return [];
        }

        var order = new List<ImmutableArray<BoundExpression>>();
        for (int i = scan.Path?.Equal.Count ?? 0; i < (scan.Path?.Keys.Count ?? 0) && scan.Path!.Index is not null; i++)
        {
            if (!IsAscending(scan.Path.Index.Columns[i], scan, scan.Path.Keys[i].Type.Kind))
            {
                return [.. order];
            }

            order.Add([scan.Path.Keys[i]]);
        }

        if (scan.Path is not { OrdersByRowId: false })
        {
            order.Add(scan.Table.RowIdColumn is { } key
                ? [new BoundColumn(scan.Columns[key]), new BoundColumn(scan.RowId)]
                : [new BoundColumn(scan.RowId)]);
        }

        return [.. order];
    }

    /// <summary>Whether equal values have equal keys: with real numbers there are several zeros.</summary>
    private static bool IsOneKey(BoundExpression key) => key.Type.Kind is var kind
        && (CastRules.IsInteger(kind) || kind is SqlTypeKind.Uuid or SqlTypeKind.Boolean);

    private static bool IsAscending(CatalogIndexColumn column, ScanNode scan, SqlTypeKind kind) =>
        !column.IsDescending && IsExact(kind)
        && (!column.NullsFirst || (column.Column >= 0 && scan.Table.Columns[column.Column].IsNotNull));

    /// <summary>Whether keys of an index have the order of the values, and equal values equal keys.</summary>
    internal static bool IsExact(SqlTypeKind kind) =>
        CastRules.IsInteger(kind)
        || kind is SqlTypeKind.Boolean or SqlTypeKind.Date or SqlTypeKind.Time or SqlTypeKind.Timestamp
            or SqlTypeKind.TimestampTz or SqlTypeKind.Uuid or SqlTypeKind.Text or SqlTypeKind.VarChar;
}
