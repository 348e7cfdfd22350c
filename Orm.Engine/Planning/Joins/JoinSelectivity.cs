using System.Numerics;
using System.Runtime.InteropServices;
using Orm.Engine.Catalog;
using Orm.Engine.Planning.Binding;
using Orm.Engine.Planning.Costs;

namespace Orm.Engine.Planning.Joins;

/// <summary>
/// Which part of the pairs of two sets meets the conditions between them. Columns that equalities connect form a class:
/// k columns of a class are equal in one of (product of all but the smallest number of values) combinations, however
/// the joins are ordered. A foreign key of several columns counts as one equality, with as many values as its target
/// rows.
/// </summary>
internal sealed class JoinSelectivity
{
    private readonly JoinGraph _graph;
    private readonly List<List<PlanColumn>> _classes = [];
    private readonly List<(ulong Pair, double Factor)> _references = [];
    private readonly List<(ulong Named, double Part)> _others = [];
    private readonly Dictionary<ulong, double> _within = [];

    // The same where there are few sets; 0 where it is not known yet.
    private readonly double[] _withinSets;
    private readonly Member[][] _members;

    internal JoinSelectivity(JoinGraph graph)
    {
        _graph = graph;
        _withinSets = graph.Relations.Length <= PlanTable.MostInArray ? new double[1 << graph.Relations.Length] : [];
        foreach (JoinEdge edge in graph.Edges)
        {
            if (edge is { Operator: JoinOperator.Inner, IsImplied: false })
            {
                foreach (BoundExpression condition in edge.Conditions)
                {
                    Add(condition, edge.All);
                }
            }
        }

        AddReferences();
        _members =
        [
            .. _classes.Select(columns => columns.Select(column => new Member(
                _graph.SetOf(column), Distinct(column), 1 - Facts(column).NullFraction)).ToArray()),
        ];
    }

    /// <summary>The part of the pairs of two sets that the conditions of inner joins between them keep.</summary>
    internal double Between(ulong left, ulong right) => Within(left | right) / (Within(left) * Within(right));

    /// <summary>The part of all pairs that meets the condition of an edge by itself.</summary>
    internal double Of(JoinEdge edge)
    {
        double part = 1;
        foreach (BoundExpression condition in edge.Conditions)
        {
            part *= OfPair(condition, edge);
        }

        return part;
    }

    /// <summary>The part of the left rows that has a partner: which of their values the right side has, whatever other
    /// conditions have left of them.</summary>
    internal double Matched(JoinEdge edge, double rightRows)
    {
        double keys = 1;
        double part = 1;
        double rest = 1;
        double rightKeys = 1;
        foreach (BoundExpression condition in edge.Conditions)
        {
            if (AsColumns(condition) is { } pair)
            {
                bool isOrdered = (edge.Left & _graph.SetOf(pair.Left)) != 0;
                (PlanColumn outer, PlanColumn inner) = isOrdered ? pair : (pair.Right, pair.Left);
                rightKeys *= Distinct(inner);
                keys *= Distinct(outer);
            }
            else
            {
                rest *= OfPair(condition, edge);
            }
        }

        double met = CardinalityModel.Met(rightKeys, rightRows);
        part *= Math.Min(1, met / Math.Max(1, keys));
        double partners = rightRows / Math.Max(1, met);
        return Math.Clamp(part * (1 - Math.Pow(1 - Math.Min(0.999, rest), Math.Max(1, partners))), 0, 1);
    }

    private double Within(ulong set)
    {
        ref double part = ref _withinSets.Length > 0
            ? ref _withinSets[(int)set]
            : ref CollectionsMarshal.GetValueRefOrAddDefault(_within, set, out _);
        if (part == 0)
        {
            part = Math.Max(double.Epsilon, PartOf(set));
        }

        return part;
    }

    private double PartOf(ulong set)
    {
        double part = 1;
        foreach (Member[] members in _members)
        {
            part *= OfClass(members, set);
        }

        foreach ((ulong pair, double factor) in _references)
        {
            part *= (pair & ~set) == 0 ? factor : 1;
        }

        foreach ((ulong named, double other) in _others)
        {
            part *= (named & ~set) == 0 ? other : 1;
        }

        return part;
    }

    private static double OfClass(Member[] members, ulong set)
    {
        double product = 1;
        double smallest = double.MaxValue;
        double present = 1;
        ulong seen = 0;
        foreach (Member member in members)
        {
            if ((member.Owner & set & ~seen) != 0)
            {
                seen |= member.Owner;
                product *= member.Distinct;
                smallest = Math.Min(smallest, member.Distinct);
                present *= member.Present;
            }
        }

        return BitOperations.PopCount(seen) < 2 ? 1 : present * smallest / product;
    }

    private void Add(BoundExpression condition, ulong named)
    {
        if (AsColumns(condition) is not { } pair)
        {
            _others.Add((named, OfPair(condition, null)));
            return;
        }

        List<PlanColumn>? left = ClassOf(pair.Left);
        List<PlanColumn>? right = ClassOf(pair.Right);
        if (left is null && right is null)
        {
            _classes.Add([pair.Left, pair.Right]);
        }
        else if (left is null || right is null)
        {
            (left ?? right)!.Add(left is null ? pair.Left : pair.Right);
        }
        else if (left != right)
        {
            left.AddRange(right);
            _classes.Remove(right);
        }
    }

    private List<PlanColumn>? ClassOf(PlanColumn column)
    {
        foreach (List<PlanColumn> members in _classes)
        {
            if (members.Contains(column))
            {
                return members;
            }
        }

        return null;
    }

    /// <summary>Finds foreign keys of several columns whose columns are all equal to the target's.</summary>
    private void AddReferences()
    {
        if (!_classes.Exists(columns => columns.Exists(HasWideReference)))
        {
            return;
        }

        List<(PlanColumn Column, int Class)> members =
            [.. _classes.SelectMany((columns, i) => columns.Select(column => (column, i)))];
        foreach (IGrouping<int, (PlanColumn Column, int Class)> child in members.GroupBy(m => _graph.OwnerOf(m.Column)))
        {
            foreach (IGrouping<int, (PlanColumn Column, int Class)> parent in members.GroupBy(
                m => _graph.OwnerOf(m.Column)))
            {
                if (child.Key != parent.Key && Facts(child.First().Column).Table is { } table
                    && Facts(parent.First().Column).Table is { } target)
                {
                    AddReference(table, child, target, parent);
                }
            }
        }
    }

    /// <summary>Whether the table of a column has a foreign key of several columns.</summary>
    private bool HasWideReference(PlanColumn column) =>
        Facts(column).Table is { } table && table.ForeignKeys.Any(key => key.Columns.Length > 1);

    private void AddReference(
        CatalogTable table, IGrouping<int, (PlanColumn Column, int Class)> child, CatalogTable target,
        IGrouping<int, (PlanColumn Column, int Class)> parent)
    {
        foreach (CatalogForeignKey key in table.ForeignKeys)
        {
            if (key.Table != target.Name || key.Columns.Length < 2)
            {
                continue;
            }

            double factor = 1 / _graph.Cardinality.Statistics.RowsOf(target);
            bool covers = true;
            for (int i = 0; i < key.Columns.Length && covers; i++)
            {
                var from = child.Where(m => Facts(m.Column).Place == key.Columns[i]).ToArray();
                var to = parent.Where(m => Facts(m.Column).Place == key.TargetColumns[i]).ToArray();
                covers = from.Length > 0 && to.Length > 0 && from[0].Class == to[0].Class;
                factor *= covers ? Math.Max(Distinct(from[0].Column), Distinct(to[0].Column)) : 1;
            }

            if (covers)
            {
                _references.Add((1UL << child.Key | 1UL << parent.Key, factor));
                return;
            }
        }
    }

    private double OfPair(BoundExpression condition, JoinEdge? edge)
    {
        if (condition is BoundComparison { Operator: Comparison.Equal } equal && _graph.Named(condition) != 0)
        {
            double distinct = Math.Max(DistinctOf(equal.Left), DistinctOf(equal.Right));
            return 1 / Math.Max(1, distinct);
        }

        // The filters that were derived from a disjunction have kept their part already.
        double kept = 1;
        foreach (BoundExpression derived in Rewrites.ImpliedFilters.Of(condition, _graph.Relations))
        {
            kept *= OfCondition(derived);
        }

        return Math.Clamp(OfCondition(condition) / Math.Max(1e-9, kept), 0, 1);
    }

    private double OfCondition(BoundExpression condition)
    {
        var columns = new AllRelations(_graph);
        return _graph.Cardinality.Of(condition, columns);
    }

    private double DistinctOf(BoundExpression side) => side is BoundColumn column
        ? Distinct(column.Column)
        : _graph.Cardinality.Distinct(side, new AllRelations(_graph));

    private double Distinct(PlanColumn column) => Math.Max(1, Facts(column).Distinct);

    private ColumnFacts Facts(PlanColumn column) => _graph.OwnerOf(column) is >= 0 and var owner
        ? _graph.Cardinality.Facts(column, _graph.Relations[owner])
        : new ColumnFacts(1, 0);

    /// <summary>The two columns of an equality of different relations, whatever widens them.</summary>
    private (PlanColumn Left, PlanColumn Right)? AsColumns(BoundExpression condition) =>
        condition is BoundComparison { Operator: Comparison.Equal } equal
        && Bare(equal.Left) is { } left && Bare(equal.Right) is { } right
        && _graph.OwnerOf(left) >= 0 && _graph.OwnerOf(right) >= 0 && _graph.OwnerOf(left) != _graph.OwnerOf(right)
            ? (left, right)
            : null;

    private static PlanColumn? Bare(BoundExpression side) => side switch
    {
        BoundColumn column => column.Column,
        BoundCast { Operand: BoundColumn column } => column.Column,
        _ => null,
    };

    /// <param name="Owner">The relation of a column.</param>
    /// <param name="Distinct">How many values it has.</param>
    /// <param name="Present">The part of its rows that has one.</param>
    private readonly record struct Member(ulong Owner, double Distinct, double Present);
}
