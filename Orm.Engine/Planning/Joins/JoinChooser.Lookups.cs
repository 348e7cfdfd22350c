using Orm.Engine.Planning.Binding;
using Orm.Engine.Planning.Logical;

namespace Orm.Engine.Planning.Joins;

// Rows that are looked up for each row of another side.
internal sealed partial class JoinChooser
{
    private readonly Dictionary<(int Relation, ulong Edges), Look> _looks = [];

    // The last one of each relation: mostly it is the same again.
    private readonly (ulong Edges, Look? Look)[] _lastLooks;

    /// <summary>The range that finds the rows of the right side of a join that looks them up, and how the join goes
    /// when there is none after all.</summary>
    internal AccessPath? PathOf(JoinPlan plan, out JoinMethod method)
    {
        method = plan.Method;
        if (method != JoinMethod.Lookup)
        {
            return null;
        }

        ulong left = plan.Left!.Set;
        JoinPlan right = plan.Right!;
        AccessPath? path = FindPath(right.Relation, Conditions(left, right.Set));
        method = path is not null ? JoinMethod.Lookup
            : HasKeys(left, right.Set) ? JoinMethod.Hash
            : JoinMethod.NestedLoop;
        return path;
    }

    /// <summary>What it costs to look the rows of a single table up by a range of an index that the conditions of the
    /// join make.</summary>
    private Look LookOf(int relation, ulong left, ulong right, ulong edges)
    {
        if (Plain is null && Graph.Edges.Length > 64)
        {
            return Find(relation, left, right);
        }

        ref (ulong Edges, Look? Look) last = ref _lastLooks[relation];
        if (last.Look is not { } look || last.Edges != edges)
        {
            if (!_looks.TryGetValue((relation, edges), out look!))
            {
                look = Find(relation, left, right);
                _looks.Add((relation, edges), look);
            }

            last = (edges, look);
        }

        return look;
    }

    private Look Find(int number, ulong left, ulong right)
    {
        PlanNode relation = Graph.Relations[number];
        if (FindPath(number, Conditions(left, right)) is not { } path)
        {
            return Look.None;
        }

        ScanNode scan = Lookups.ScanOf(relation)!;
        double matches = Graph.Cardinality.Statistics.RowsOf(scan.Table) * Graph.Cardinality.OfPath(path, scan);
        return new Look(_costs.OfSubqueries(relation), _costs.Look(scan, path, matches));
    }

    private AccessPath? FindPath(int number, List<BoundExpression> conditions) =>
        Lookups.ScanOf(Graph.Relations[number]) is { } scan
            ? Lookups.Best(scan, conditions, Lookups.OwnConditions(Graph.Relations[number]))
            : null;

    /// <summary>The conditions that are checked where two sets are joined.</summary>
    internal List<BoundExpression> Conditions(ulong left, ulong right)
    {
        var conditions = new List<BoundExpression>();
        HashSet<int> classes = [];
        foreach (JoinEdge edge in Graph.Edges)
        {
            if (!edge.IsImplied && edge.Crosses(left, right))
            {
                conditions.AddRange(edge.Conditions);
                classes.Add(edge.Class);
                if (edge.Operator != JoinOperator.Inner)
                {
                    return [.. edge.Conditions];
                }
            }
        }

        // Of equalities that follow from others, one is enough of a class.
        HashSet<PlanColumn> used = [.. conditions.SelectMany(condition => condition.Columns())];
        foreach (JoinEdge edge in Graph.Edges)
        {
            if (edge.IsImplied && edge.Crosses(left, right)
                && (edge.Class >= 0 ? classes.Add(edge.Class) : !edge.Conditions[0].Columns().Overlaps(used)))
            {
                conditions.AddRange(edge.Conditions);
            }
        }

        return conditions;
    }

    private bool HasKeys(ulong left, ulong right)
    {
        for (int i = 0; i < _keys.Length; i++)
        {
            if (_keys[i].Length > 0 && Graph.Edges[i].Crosses(left, right)
                && Array.Exists(_keys[i], key => Separates(key.One, key.Other, left, right)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Separates(ulong one, ulong other, ulong left, ulong right) =>
        one != 0 && other != 0
        && (((one & ~left) == 0 && (other & ~right) == 0) || ((one & ~right) == 0 && (other & ~left) == 0));

    /// <summary>How rows are looked up.</summary>
    /// <param name="Once">What it costs before the first row.</param>
    /// <param name="Each">What it costs for each row; infinite where there is no way.</param>
    private sealed record Look(double Once, double Each)
    {
        internal static readonly Look None = new(0, double.PositiveInfinity);
    }
}
