using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.InteropServices;
using Orm.Engine.Planning.Binding;
using Orm.Engine.Planning.Costs;
using Orm.Engine.Planning.Logical;

namespace Orm.Engine.Planning.Joins;

/// <summary>
/// The relations of a group of joins, and what connects them. Sets of relations are bits of a number.
/// </summary>
internal sealed class JoinGraph
{
    /// <summary>How many relations a graph has at most.</summary>
    internal const int MostRelations = 64;

    private readonly ColumnOwners _owners;

    // The rows of sets of several relations as far as they are known: in an array where there are few sets, as each
    // pair of parts asks for them. No set has less than one row.
    private readonly double[] _rowsOfSets;
    private readonly Dictionary<ulong, double> _rows = [];
    private readonly double[] _rowsOfRelations;
    private readonly JoinSelectivity _selectivity;
    private readonly string?[] _aliases;

    internal JoinGraph(
        ImmutableArray<PlanNode> relations, ImmutableArray<JoinEdge> edges, ColumnOwners owners,
        CardinalityModel cardinality)
    {
        Relations = relations;
        _owners = owners;
        _rowsOfSets = relations.Length <= PlanTable.MostInArray ? new double[1 << relations.Length] : [];
        Cardinality = cardinality;
        _rowsOfRelations = [.. relations.Select(cardinality.Rows)];
        Edges = edges;
        _selectivity = new JoinSelectivity(this);
        _aliases = [.. relations.Select(AliasOf)];
    }

    internal ImmutableArray<PlanNode> Relations { get; }

    internal ImmutableArray<JoinEdge> Edges { get; }

    internal CardinalityModel Cardinality { get; }

    internal ulong All => Relations.Length == MostRelations ? ulong.MaxValue : (1UL << Relations.Length) - 1;

    /// <summary>The relation that has a column, or -1 when it comes from outside.</summary>
    internal int OwnerOf(PlanColumn column) => _owners[column];

    /// <summary>The same as a set.</summary>
    internal ulong SetOf(PlanColumn column) => _owners.SetOf(column);

    /// <summary>The relations whose columns an expression uses.</summary>
    internal ulong Named(BoundExpression expression) => _owners.Named(expression);

    /// <summary>The relations on the two sides of each equality of an edge.</summary>
    internal (ulong One, ulong Other)[] KeysOf(JoinEdge edge) =>
    [
        .. edge.Conditions.OfType<BoundComparison>().Where(condition => condition.Operator == Comparison.Equal)
            .Select(equal => (Named(equal.Left), Named(equal.Right))),
    ];

    /// <summary>Whether each side of an equality names one relation, and not the same.</summary>
    internal bool Separates(BoundComparison equal)
    {
        ulong left = Named(equal.Left);
        ulong right = Named(equal.Right);
        return BitOperations.PopCount(left) == 1 && BitOperations.PopCount(right) == 1 && left != right;
    }

    /// <summary>The rows of a relation by itself.</summary>
    internal double RowsOf(int relation) => _rowsOfRelations[relation];

    /// <summary>The rows of a set as far as they are known; else 0.</summary>
    internal double KnownRowsOf(ulong set) =>
        _rowsOfSets.Length > 0 ? _rowsOfSets[(int)set] : _rows.GetValueOrDefault(set);

    /// <summary>The rows of the join of two sets, whose own rows are known.</summary>
    internal double RowsOf(ulong left, double leftRows, ulong right, double rightRows, JoinEdge? special)
    {
        ulong both = left | right;
        ref double rows = ref _rowsOfSets.Length > 0
            ? ref _rowsOfSets[(int)both]
            : ref CollectionsMarshal.GetValueRefOrAddDefault(_rows, both, out _);
        if (rows == 0)
        {
            rows = Math.Max(1, TrueRows(both) ?? Estimate(left, leftRows, right, rightRows, special));
        }

        return rows;
    }

    /// <summary>The part of the pairs of two relations that the conditions between them keep.</summary>
    internal double PartBetween(int left, int right) => _selectivity.Between(1UL << left, 1UL << right);

    private double Estimate(ulong left, double leftRows, ulong right, double rightRows, JoinEdge? special)
    {
        double pairs = leftRows * rightRows * _selectivity.Between(left, right);
        switch (special?.Operator)
        {
            case null or JoinOperator.Inner:
                return pairs;
            case JoinOperator.Left:
                return Math.Max(leftRows, pairs * _selectivity.Of(special));
            case JoinOperator.Full:
                return Math.Max(leftRows, Math.Max(rightRows, pairs * _selectivity.Of(special)));
            default:
                double matched = leftRows * _selectivity.Matched(special, rightRows);
                return special.Operator == JoinOperator.Semi ? matched : leftRows - matched;
        }
    }

    private double? TrueRows(ulong set)
    {
        if (!Cardinality.Statistics.KnowsTrueRows)
        {
            return null;
        }

        var names = new List<string>(BitOperations.PopCount(set));
        for (ulong rest = set; rest != 0; rest &= rest - 1)
        {
            if (_aliases[BitOperations.TrailingZeroCount(rest)] is not { } alias)
            {
                return null;
            }

            names.Add(alias);
        }

        names.Sort(StringComparer.Ordinal);
        return Cardinality.Statistics.TrueRows(names);
    }

    private static string? AliasOf(PlanNode relation) => relation switch
    {
        ScanNode scan => scan.Alias,
        FilterNode { Input: ScanNode scan } => scan.Alias,
        _ => null,
    };
}
