using System.Collections.Immutable;
using Orm.Engine.Catalog;
using Orm.Engine.Catalog.Statistics;
using Orm.Engine.Planning.Binding;
using Orm.Engine.Planning.Costs;
using Orm.Engine.Planning.Joins;
using Orm.Engine.Planning.Logical;
using Orm.Engine.Sql.Syntax;
using Orm.Engine.Types;

namespace Orm.Tests.Engine.Planning;

/// <summary>Join graphs of the usual shapes over tables that are not there, with numbers of rows that are
/// given.</summary>
internal sealed class JoinShapes(Random random) : IStatistics
{
    private readonly Dictionary<string, double> _sizes = [];
    private readonly Dictionary<string, double> _true = [];

    /// <summary>Whether every join has a number of rows by chance, whatever its conditions say.</summary>
    internal bool InjectsRows { get; init; }

    internal JoinChooser Chooser(string shape, int count)
    {
        var cardinality = new CardinalityModel(this);
        JoinGraph graph = JoinGraphBuilder.Build(Plan(shape, count), cardinality)!;
        return new JoinChooser(graph, new CostModel(cardinality));
    }

    /// <summary>The pairs of relations that a shape connects.</summary>
    internal static IEnumerable<(int From, int To)> Edges(string shape, int count) => shape switch
    {
        "chain" => Enumerable.Range(1, count - 1).Select(i => (i - 1, i)),
        "star" => Enumerable.Range(1, count - 1).Select(i => (0, i)),
        "cycle" => Enumerable.Range(0, count).Select(i => (i, (i + 1) % count)),
        _ => from i in Enumerable.Range(0, count) from j in Enumerable.Range(0, i) select (j, i),
    };

    public double RowsOf(CatalogTable table) => _sizes[table.Name];

    public double LeastRowsForVectors => double.MaxValue;

    public TableStatistics? Of(CatalogTable table) => null;

    public SqlValue? Evaluate(BoundExpression expression) => null;

    public (int Rows, int Matches)? Try(
        TableSample sample, ScanNode scan, IReadOnlyList<BoundExpression> conditions) => null;

    public bool KnowsTrueRows => InjectsRows;

    public double? TrueRows(IReadOnlyCollection<string> aliases)
    {
        if (!InjectsRows)
        {
            return null;
        }

        string key = string.Join(',', aliases);
        if (!_true.TryGetValue(key, out double rows))
        {
            rows = Math.Ceiling(Math.Pow(10, random.NextDouble() * 6));
            _true.Add(key, rows);
        }

        return rows;
    }

    private PlanNode Plan(string shape, int count)
    {
        ScanNode[] scans = [.. Enumerable.Range(0, count).Select(i => Scan(i, count))];
        PlanNode plan = scans[0];
        for (int i = 1; i < count; i++)
        {
            BoundExpression[] conditions =
            [
                .. Edges(shape, count).Where(edge => Math.Max(edge.From, edge.To) == i)
                    .Select(edge => new BoundComparison(
                        Comparison.Equal,
                        new BoundColumn(scans[edge.From].Columns[edge.To]),
                        new BoundColumn(scans[edge.To].Columns[edge.From]))),
            ];
            plan = new JoinNode(
                conditions.Length == 0 ? JoinKind.Cross : JoinKind.Inner, plan, scans[i], conditions.And());
        }

        return plan;
    }

    /// <summary>A table with a column for each other one; some have an index.</summary>
    private ScanNode Scan(int number, int count)
    {
        string name = FormattableString.Invariant($"t{number:D2}");
        ImmutableArray<CatalogIndex> indexes =
        [
            .. Enumerable.Range(0, count).Where(_ => random.Next(3) == 0).Select(column => new CatalogIndex(
                FormattableString.Invariant($"{name}_{column}"),
                0,
                IsUnique: false,
                [new CatalogIndexColumn(column, IsDescending: false, NullsFirst: false)])),
        ];
        var table = new CatalogTable(
            name,
            (uint)number,
            [
                .. Enumerable.Range(0, count).Select(
                    i => new CatalogColumn(FormattableString.Invariant($"c{i}"), SqlType.BigInt, true)),
            ])
        { Indexes = indexes };
        _sizes[name] = Math.Ceiling(Math.Pow(10, 1 + (random.NextDouble() * 5)));
        return Binder.Scan(table, name);
    }
}
