using System.Runtime.InteropServices;
using Orm.Engine.Planning.Binding;
using Orm.Engine.Planning.Logical;

namespace Orm.Engine.Planning.Joins;

// Rows that are looked up for each row of another side.
internal sealed partial class JoinChooser
{
    private readonly Dictionary<(int Relation, ulong Edges), (AccessPath? Path, double Rows)> _lookups = [];

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
        AccessPath? path = Find(Graph.Relations[right.Relation], Conditions(left, right.Set)).Path;
        method = path is not null ? JoinMethod.Lookup
            : HasKeys(left, right.Set) ? JoinMethod.Hash
            : JoinMethod.NestedLoop;
        return path;
    }

    /// <summary>A range of an index of a single table that the conditions of the join make, and how many rows one look
    /// finds.</summary>
    private (AccessPath? Path, double Rows) LookupOf(int relation, ulong left, ulong right, ulong edges)
    {
        if (Plain is null && Graph.Edges.Length > 64)
        {
            return Find(Graph.Relations[relation], Conditions(left, right));
        }

        ref (AccessPath? Path, double Rows) found = ref CollectionsMarshal.GetValueRefOrAddDefault(
            _lookups, (relation, edges), out bool exists);
        if (!exists)
        {
            found = Find(Graph.Relations[relation], Conditions(left, right));
        }

        return found;
    }

    private (AccessPath? Path, double Rows) Find(PlanNode relation, List<BoundExpression> conditions)
    {
        if (Lookups.ScanOf(relation) is not { } scan
            || Lookups.Best(scan, conditions, Lookups.OwnConditions(relation)) is not { } path)
        {
            return (null, 0);
        }

        double rows = Graph.Cardinality.Statistics.RowsOf(scan.Table);
        return (path, rows * Graph.Cardinality.OfPath(path, scan));
    }

    /// <summary>The conditions that are checked where two sets are joined.</summary>
    internal List<BoundExpression> Conditions(ulong left, ulong right)
    {
        var conditions = new List<BoundExpression>();
        foreach (JoinEdge edge in Graph.Edges)
        {
            if (!edge.IsImplied && edge.Crosses(left, right))
            {
                conditions.AddRange(edge.Conditions);
                if (edge.Operator != JoinOperator.Inner)
                {
                    return [.. edge.Conditions];
                }
            }
        }

        HashSet<PlanColumn> used = [.. conditions.SelectMany(condition => condition.Columns())];
        foreach (JoinEdge edge in Graph.Edges)
        {
            if (edge.IsImplied && edge.Crosses(left, right) && !edge.Conditions[0].Columns().Overlaps(used))
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
}
