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

    // The joins of all queries of three relations and more, those of their subqueries by themselves.
    private static readonly Dictionary<string, string[]> s_tpch = new(StringComparer.Ordinal)
    {
        ["q02"] = ["part=partsupp", "supplier=partsupp", "supplier=nation", "nation=region"],
        ["q02 inside"] = ["partsupp=supplier", "supplier=nation", "nation=region"],
        ["q03"] = ["customer=orders", "lineitem=orders"],
        ["q05"] =
        [
            "customer=orders", "lineitem=orders", "lineitem=supplier", "customer=supplier", "supplier=nation",
            "nation=region",
        ],
        ["q07"] = ["supplier=lineitem", "orders=lineitem", "customer=orders", "supplier=n1", "customer=n2", "n1=n2"],
        ["q08"] =
        [
            "part=lineitem", "supplier=lineitem", "lineitem=orders", "orders=customer", "customer=n1", "n1=region",
            "supplier=n2",
        ],
        ["q09"] =
        [
            "supplier=lineitem", "partsupp=lineitem", "part=lineitem", "orders=lineitem", "supplier=nation",
        ],
        ["q10"] = ["customer=orders", "lineitem=orders", "customer=nation"],
        ["q11"] = ["partsupp=supplier", "supplier=nation"],
        ["q18"] = ["customer=orders", "orders=lineitem", "orders=large"],
        ["q20"] = ["supplier=nation", "partsupp=supplier", "partsupp=part"],
        ["q21"] = ["supplier=l1", "orders=l1", "supplier=nation"],
    };

    internal static IEnumerable<string> TpchQueries => s_tpch.Keys;

    /// <summary>Whether every join has a number of rows by chance, whatever its conditions say.</summary>
    internal bool InjectsRows { get; init; }

    /// <summary>Whether the tables come in the order of their first columns, which are what most joins are by; and are
    /// large enough for that to matter.</summary>
    internal bool AreOrdered { get; init; }

    /// <summary>Whether the result is wanted in the order of the first table's key.</summary>
    internal bool WantsOrder { get; init; }

    internal JoinChooser Chooser(string shape, int count)
    {
        var cardinality = new CardinalityModel(this);
        PlanNode plan = Plan(shape, count);
        JoinGraph graph = JoinGraphBuilder.Build(plan, cardinality)!;
        return new JoinChooser(
            graph, new CostModel(cardinality), WantsOrder ? [new BoundColumn(plan.Output[0])] : []);
    }

    /// <summary>The pairs of relations that a shape connects.</summary>
    internal static IEnumerable<(int From, int To)> Edges(string shape, int count) => shape switch
    {
        "chain" => Enumerable.Range(1, count - 1).Select(i => (i - 1, i)),
        "star" => Enumerable.Range(1, count - 1).Select(i => (0, i)),
        "cycle" => Enumerable.Range(0, count).Select(i => (i, (i + 1) % count)),
        _ when s_tpch.TryGetValue(shape, out string[]? joins) => Edges(joins),
        _ => from i in Enumerable.Range(0, count) from j in Enumerable.Range(0, i) select (j, i),
    };

    /// <summary>How many relations a query of TPC-H joins.</summary>
    internal static int CountOf(string query) => Names(s_tpch[query]).Length;

    private static string[] Names(string[] joins) => [.. joins.SelectMany(join => join.Split('=')).Distinct()];

    private static IEnumerable<(int From, int To)> Edges(string[] joins)
    {
        string[] names = Names(joins);
        return joins.Select(join => join.Split('='))
            .Select(ends => (Array.IndexOf(names, ends[0]), Array.IndexOf(names, ends[1])));
    }

    public double RowsOf(CatalogTable table) => _sizes[table.Name];

    public double LeastRowsForVectors => AreOrdered ? 0 : double.MaxValue;

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
                        KeyOf(scans[edge.From], edge.To),
                        KeyOf(scans[edge.To], edge.From))),
            ];
            plan = new JoinNode(
                conditions.Length == 0 ? JoinKind.Cross : JoinKind.Inner, plan, scans[i], conditions.And());
        }

        return plan;
    }

    private BoundColumn KeyOf(ScanNode scan, int column) =>
        new(scan.Columns[AreOrdered && random.Next(3) > 0 ? 0 : column]);

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
        { Indexes = indexes, RowIdColumn = AreOrdered ? 0 : null };
        _sizes[name] = Math.Ceiling(Math.Pow(10, (AreOrdered ? 4 : 1) + (random.NextDouble() * (AreOrdered ? 3 : 5))));
        return Binder.Scan(table, name);
    }
}
